// Tokens: what the lexer gives to the parser.
//
// A token holds its place in the text, not its text. `Newline` covers the
// comment before it, as CPython's does; `Indent`, `Dedent` and `EndMarker` are
// empty and stand where the lexer's cursor was. `level` is the number of
// brackets open after the token.
#pragma once

#include <cstdint>
#include <string_view>

#include "engine/support/span.hpp"

namespace outlive::syntax {

enum class TokenKind : std::uint8_t {
#define PUNCTUATION(name, text) name,
#define KEYWORD(name, text) name,
#define OTHER(name) name,
#include "engine/syntax/tokens.def"
};

struct Token {
    TokenKind kind = TokenKind::EndMarker;
    std::uint8_t level = 0;
    bool at_end = false;  // made when the text was used up
    support::Span span;
};

// The keyword's kind, or Name.
[[nodiscard]] TokenKind keyword_kind(std::string_view text);
// The kind of a punctuation or keyword with this text, or Unknown.
[[nodiscard]] TokenKind kind_of_text(std::string_view text);
// The text of punctuation and keywords, the name of the others.
[[nodiscard]] std::string_view name_of(TokenKind kind);

}  // namespace outlive::syntax
