// Text to tokens, all at once, up to the end or the first thing that the lexer
// refuses. It follows the language reference's "Lexical analysis" and PEP 701
// for f-strings, whose parts are tokens of their own.
//
// Invariant: the list ends with EndMarker, or with Error and then `failure` is
// set. A failure is only a candidate: it becomes the program's error when the
// parser gets there (see find_error.hpp).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/support/diagnostic.hpp"
#include "engine/support/source_text.hpp"
#include "engine/syntax/parse.hpp"
#include "engine/syntax/token.hpp"

namespace outlive::syntax {

struct OpenBracket {
    char bracket = 0;
    std::uint32_t offset = 0;
};

struct LexicalFailure {
    support::Diagnostic diagnostic;
    // CPython lets an error that its lexer worded itself replace a parser's
    // error earlier in the text, but not those that it only flagged, nor those
    // in an f-string.
    bool replaces_parser_errors = true;
    bool is_end_of_text = false;
    std::optional<OpenBracket> open_bracket;  // the innermost one
    ErrorDetails details;
};

struct TokenList {
    std::vector<Token> tokens;
    std::optional<LexicalFailure> failure;
    std::vector<SyntaxWarning> warnings;
};

[[nodiscard]] TokenList tokenize(const support::SourceText& source);

}  // namespace outlive::syntax
