// Properties and case mappings of characters, as the str methods ask for them.
//
// From utf8proc's copy of the Unicode character database, completed by a few
// tables where it lacks a property (text_unicode_tables.def). Pure functions.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

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

// Whole texts; the result may be longer.
[[nodiscard]] std::u32string to_lower(std::u32string_view text);
[[nodiscard]] std::u32string to_upper(std::u32string_view text);
[[nodiscard]] std::u32string to_title(std::u32string_view text);
[[nodiscard]] std::u32string swap_case(std::u32string_view text);
[[nodiscard]] std::u32string capitalize(std::u32string_view text);
[[nodiscard]] std::u32string case_fold(std::u32string_view text);

}  // namespace outlive::machine
