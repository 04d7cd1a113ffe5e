// The encodings "unicode_escape" and "raw_unicode_escape": text as it could stand
// in a program, ASCII or Latin-1 with escapes for the rest.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace outlive::machine {

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
