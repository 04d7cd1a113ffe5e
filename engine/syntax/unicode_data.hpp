// What the Unicode Character Database says about a character: its name and its
// properties (Unicode Standard Annex 44), for `\N{...}` and `unicodedata`.
//
// Pure look-ups in constant tables. Views live as long as the program.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace outlive::syntax {

// The fields of UnicodeData.txt, as written there.
struct CharacterRecord {
    std::string_view name, category, combining, bidirectional, decomposition, decimal, digit,
        numeric, mirrored;
};

// The character with this name, in any case; names that follow from a rule and
// aliases too. Nothing: there is none.
[[nodiscard]] std::optional<char32_t> character_named(std::string_view name);
// Its name; empty when it has none (controls, private use, unassigned).
[[nodiscard]] std::string character_name(char32_t character);
// Nothing: not assigned.
[[nodiscard]] std::optional<CharacterRecord> character_record(char32_t character);
// "N", "W", "Na" … (UAX 11)
[[nodiscard]] std::string_view east_asian_width(char32_t character);

}  // namespace outlive::syntax
