// Escapes of characters, as repr() writes them; and the encodings "unicode_escape" and
// "raw_unicode_escape": text as it could stand in a program, ASCII or Latin-1 with
// escapes for the rest.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace outlive::machine {

// "\n" and its kin; empty for all other characters.
[[nodiscard]] std::string_view short_escape(std::uint32_t character);
// The shortest of \xhh, \uhhhh and \Uhhhhhhhh.
[[nodiscard]] std::string numeric_escape(std::uint32_t character);
// The character as it is written. Raw: only what is not Latin-1 is escaped.
[[nodiscard]] std::string written_escape(std::uint32_t character, bool raw);

// What stands at a place: a character, or what is wrong there; and where it ends.
struct EscapeRead {
    std::uint32_t character = 0;
    std::size_t end = 0;
    std::string_view fault;  // empty: none
};
[[nodiscard]] EscapeRead read_escape(std::string_view bytes, std::size_t at, bool raw);

}  // namespace outlive::machine
