// Properties and case mappings of characters, as the str methods ask for them.
//
// From utf8proc's copy of the Unicode character database, completed by a few
// tables where it lacks a property (text_unicode_tables.def). Pure functions.
#pragma once

#include <cstdint>

#include "engine/machine/builtins/text_subject.hpp"
#include "engine/objects/str_builder.hpp"

namespace outlive::machine {

[[nodiscard]] bool is_letter(std::uint32_t c);  // str.isalpha
[[nodiscard]] bool is_decimal(std::uint32_t c);
[[nodiscard]] bool is_digit(std::uint32_t c);
[[nodiscard]] bool is_numeric(std::uint32_t c);
[[nodiscard]] bool is_space(std::uint32_t c);
[[nodiscard]] bool is_line_break(std::uint32_t c);
[[nodiscard]] bool is_lower(std::uint32_t c);
[[nodiscard]] bool is_upper(std::uint32_t c);
[[nodiscard]] bool is_title(std::uint32_t c);
[[nodiscard]] inline bool is_cased(std::uint32_t c) {
    return is_lower(c) || is_upper(c) || is_title(c);
}
[[nodiscard]] unsigned decimal_value(std::uint32_t c);  // c is decimal

// Of whole texts; what is added may be longer.
void to_lower(const Subject& text, TextBuilder& out);
void to_upper(const Subject& text, TextBuilder& out);
void to_title(const Subject& text, TextBuilder& out);
void swap_case(const Subject& text, TextBuilder& out);
void capitalize(const Subject& text, TextBuilder& out);
void case_fold(const Subject& text, TextBuilder& out);

}  // namespace outlive::machine
