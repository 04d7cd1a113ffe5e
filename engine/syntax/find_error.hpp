// Why a text is not Python: CPython 3.13's words and place for the first error.
//
// Called only after the parser has refused the text. It reads the statement
// that failed once more, by a grammar in data (error_grammar.hpp) that knows
// CPython's rules for wrong programs, in CPython's order; so which message wins
// is decided as there. Slower than the parser by far, but run once.
#pragma once

#include <cstddef>
#include <span>

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

// `skipped`, in order, are the complete statements before the one that failed,
// in its block and in those around it: nothing in them is wrong, and each may be
// long. `refused` is the token where the parser gave up.
[[nodiscard]] support::Diagnostic find_error(const support::SourceText& source,
                                             const TokenList& list, Mode mode,
                                             std::span<const SkippedTokens> skipped,
                                             std::size_t refused);

}  // namespace outlive::syntax
