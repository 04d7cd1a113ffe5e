// Encodings of one byte a character, like cp1252: each a table of what the bytes
// from 0x80 on stand for; the lower ones are ASCII.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace outlive::machine {

struct Charmap {
    static constexpr char16_t none = 0xFFFF;  // a byte that stands for nothing

    std::string_view names;  // in lower case, words with hyphens, a blank between two
    const std::array<char16_t, 128>* high;

    [[nodiscard]] std::optional<std::uint8_t> byte_of(std::uint32_t c) const;
    [[nodiscard]] std::optional<std::uint32_t> character_of(std::uint8_t byte) const;
};

// Null for a name that is none of them.
[[nodiscard]] const Charmap* find_charmap(std::string_view name);

}  // namespace outlive::machine
