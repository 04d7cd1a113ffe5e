// What Python's lexer asks about characters: decoding, identifiers (the
// language reference's "Identifiers and keywords", PEP 3131), printability.
//
// All functions are pure. Text is valid UTF-8.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace outlive::syntax {

struct CodePoint {
    char32_t value = 0;
    std::size_t size = 1;  // bytes in UTF-8
};

// The code point that starts at `at`; a byte that starts none counts as itself.
[[nodiscard]] CodePoint decode(std::string_view text, std::size_t at);
// Appends the code point as UTF-8; surrogates get their three bytes (WTF-8).
void append_utf8(std::string& out, char32_t value);

[[nodiscard]] bool is_identifier_start(char32_t value);
[[nodiscard]] bool is_identifier_part(char32_t value);
// As str.isprintable() for one character.
[[nodiscard]] bool is_printable(char32_t value);

// The NFKC form, in which Python compares identifiers.
[[nodiscard]] std::string normalize_identifier(std::string_view text);

}  // namespace outlive::syntax
