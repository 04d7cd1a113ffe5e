#include "engine/machine/builtins/text_escapes.hpp"

#include <fmt/format.h>

#include "engine/syntax/unicode_data.hpp"

namespace outlive::machine {

namespace {

constexpr std::uint32_t last_character = 0x10FFFF;

int digit_of(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : 16;
}

// As many hexadecimal digits as the letter before them asks for.
EscapeRead read_digits(std::string_view bytes, std::size_t first, std::size_t count,
                       std::string_view truncated) {
    EscapeRead read{0, first, {}};
    while (read.end < bytes.size() && read.end < first + count && digit_of(bytes[read.end]) < 16)
        read.character =
            read.character * 16 + static_cast<std::uint32_t>(digit_of(bytes[read.end++]));
    if (read.end < first + count)
        read.fault = truncated;
    else if (read.character > last_character)
        read.fault = "illegal Unicode character";
    return read;
}

EscapeRead read_name(std::string_view bytes, std::size_t first) {
    const std::size_t close = first < bytes.size() && bytes[first] == '{' ? bytes.find('}', first)
                                                                          : std::string_view::npos;
    if (close == std::string_view::npos || close == first + 1) {
        const bool open = first < bytes.size() && bytes[first] == '{';
        const std::size_t end = !open ? first : close == first + 1 ? first + 1 : bytes.size();
        return {0, end, "malformed \\N character escape"};
    }
    const auto found = syntax::character_named(bytes.substr(first + 1, close - first - 1));
    if (!found) return {0, close + 1, "unknown Unicode character name"};
    return {*found, close + 1, {}};
}

EscapeRead read_octal(std::string_view bytes, std::size_t first) {
    EscapeRead read{0, first, {}};
    while (read.end < bytes.size() && read.end < first + 3 && bytes[read.end] >= '0' &&
           bytes[read.end] <= '7')
        read.character = read.character * 8 + static_cast<std::uint32_t>(bytes[read.end++] - '0');
    return read;
}

}  // namespace

std::string_view short_escape(std::uint32_t c) {
    switch (c) {
        case '\\':
            return "\\\\";
        case '\t':
            return "\\t";
        case '\n':
            return "\\n";
        case '\r':
            return "\\r";
        default:
            return {};
    }
}

std::string numeric_escape(std::uint32_t c) {
    if (c <= 0xFF) return fmt::format("\\x{:02x}", c);
    if (c <= 0xFFFF) return fmt::format("\\u{:04x}", c);
    return fmt::format("\\U{:08x}", c);
}

std::string written_escape(std::uint32_t c, bool raw) {
    if (raw && c <= 0xFF) return std::string(1, static_cast<char>(c));
    if (const std::string_view known = short_escape(c); !known.empty()) return std::string(known);
    return c >= 0x20 && c < 0x7F ? std::string(1, static_cast<char>(c)) : numeric_escape(c);
}

EscapeRead read_escape(std::string_view bytes, std::size_t at, bool raw) {
    const EscapeRead plain{static_cast<std::uint8_t>(bytes[at]), at + 1, {}};
    if (bytes[at] != '\\') return plain;
    if (at + 1 == bytes.size()) return raw ? plain : EscapeRead{0, at + 1, "\\ at end of string"};
    const char letter = bytes[at + 1];
    if (letter == 'u') return read_digits(bytes, at + 2, 4, "truncated \\uXXXX escape");
    if (letter == 'U') {
        EscapeRead read = read_digits(bytes, at + 2, 8, "truncated \\UXXXXXXXX escape");
        if (raw && read.character > last_character) read.fault = "\\Uxxxxxxxx out of range";
        return read;
    }
    if (raw) return plain;
    if (letter == 'x') return read_digits(bytes, at + 2, 2, "truncated \\xXX escape");
    if (letter == 'N') return read_name(bytes, at + 2);
    if (letter >= '0' && letter <= '7') return read_octal(bytes, at + 1);
    constexpr std::string_view letters = "\\'\"abfnrtv", meanings = "\\'\"\a\b\f\n\r\t\v";
    const std::size_t place = letters.find(letter);
    if (place == std::string_view::npos) return plain;
    return {static_cast<std::uint8_t>(meanings[place]), at + 2, {}};
}

}  // namespace outlive::machine
