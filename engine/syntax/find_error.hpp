// Why a text is not Python: CPython 3.13's words and place for the first error.
//
// Called only after the parser has refused the text. It reads the statement
// that failed once more, by a grammar in data (error_grammar.hpp) that knows
// CPython's rules for wrong programs, in CPython's order; so which message wins
// is decided as there. Slower than the parser by far, but run once.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "engine/support/diagnostic.hpp"
#include "engine/support/source_text.hpp"
#include "engine/syntax/lexer.hpp"
#include "engine/syntax/parse.hpp"

namespace outlive::syntax {

// Tokens [begin, end) of statements that the parser has accepted.
struct SkippedTokens {
    std::size_t begin = 0;
    std::size_t end = 0;
};

struct Refusal {
    support::Diagnostic error;
    std::vector<SyntaxWarning> warnings;  // that CPython gives before it refuses
    ErrorDetails details;
};

// `complete`, in order, are the complete statements before the one that failed, in
// its block and in those around it, and `warnings` what the parser warned of in
// them. `refused` is the token where the parser gave up.
//
// CPython's rules for wrong programs read complete statements too, and a few that
// are right meet one (`print [0]`, a call of `match(*all)`): so these are read
// again unless there are very many.
[[nodiscard]] Refusal find_error(const support::SourceText& source, const TokenList& list,
                                 Mode mode, std::span<const SkippedTokens> complete,
                                 std::span<const SyntaxWarning> warnings, std::size_t refused);

}  // namespace outlive::syntax
