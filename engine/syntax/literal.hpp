// From the text of a literal to its value: escapes in strings, digits in
// numbers (the language reference's "Literals").
//
// Values are views into the token where nothing had to be decoded, else into
// the tree's pool. Errors have CPython's words; where they are shown is the
// caller's business.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/syntax/parse.hpp"
#include "engine/syntax/tree.hpp"

namespace outlive::syntax {

struct LiteralError {
    std::string message;
    // CPython points at the literal's own token, or at the last token it read.
    bool is_at_literal = false;
};

struct StringLiteral {
    bool is_bytes = false;
    std::string_view value;  // UTF-8 or WTF-8; the bytes of a bytes literal
    std::optional<LiteralError> error;
};

// `token` starts at byte `begin` of the source and runs from prefix to closing
// quote. Deprecated escapes add to `warnings`, where that is not null.
[[nodiscard]] StringLiteral decode_string(std::string_view token, std::uint32_t begin, Tree& tree,
                                          std::vector<SyntaxWarning>* warnings);

// A piece of an f-string's text, as its token has it: doubled braces stand for one
// and end the token.
[[nodiscard]] StringLiteral decode_fstring_text(std::string_view text, bool is_raw,
                                                std::uint32_t begin, Tree& tree,
                                                std::vector<SyntaxWarning>* warnings);

struct NumberLiteral {
    ConstantKind kind = ConstantKind::Int;
    std::uint8_t base = 10;
    std::string_view text;  // as Constant::text
    double number = 0;
    std::optional<LiteralError> error;
};

[[nodiscard]] NumberLiteral decode_number(std::string_view token, Tree& tree);

}  // namespace outlive::syntax
