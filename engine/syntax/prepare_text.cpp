#include "engine/syntax/prepare_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "engine/syntax/characters.hpp"

namespace outlive::syntax {
namespace {

enum class Encoding : std::uint8_t { Utf8, Latin1, Latin9, Ascii, Windows1252, Unknown };

// Code points of bytes 0x80 to 0x9F in Windows-1252; 0 where there is none.
constexpr std::array<char16_t, 32> kWindows1252 = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

// Where ISO 8859-15 differs from ISO 8859-1.
char32_t latin9(unsigned char byte) {
    switch (byte) {
        case 0xA4:
            return 0x20AC;
        case 0xA6:
            return 0x0160;
        case 0xA8:
            return 0x0161;
        case 0xB4:
            return 0x017D;
        case 0xB8:
            return 0x017E;
        case 0xBC:
            return 0x0152;
        case 0xBD:
            return 0x0153;
        case 0xBE:
            return 0x0178;
        default:
            return byte;
    }
}

bool is_encoding_character(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_' || c == '.';
}

// The name in a comment `coding: name` or `coding=name`; empty when there is
// none. `line` holds nothing but a comment, or is blank.
std::string_view declared_in(std::string_view line) {
    const std::size_t comment = line.find_first_not_of(" \t\f");
    if (comment == std::string_view::npos || line[comment] != '#') return {};
    std::size_t at = line.find("coding", comment);
    while (at != std::string_view::npos) {
        std::size_t i = at + 6;
        if (i < line.size() && (line[i] == ':' || line[i] == '=')) {
            i = line.find_first_not_of(" \t", i + 1);
            if (i == std::string_view::npos) return {};
            std::size_t end = i;
            while (end < line.size() && is_encoding_character(line[end])) ++end;
            if (end > i) return line.substr(i, end - i);
        }
        at = line.find("coding", at + 1);
    }
    return {};
}

// In the first line, or in the second when the first is only a comment.
std::string_view declared_encoding(std::string_view bytes) {
    for (int number = 0; number < 2; ++number) {
        const std::size_t end = std::min(bytes.find_first_of("\r\n"), bytes.size());
        const std::string_view line = bytes.substr(0, end);
        if (const std::string_view name = declared_in(line); !name.empty()) return name;
        const std::size_t first = line.find_first_not_of(" \t\f");
        if (first != std::string_view::npos && line[first] != '#') return {};
        if (end == bytes.size()) return {};
        const bool two = bytes[end] == '\r' && end + 1 < bytes.size() && bytes[end + 1] == '\n';
        bytes.remove_prefix(end + (two ? 2 : 1));
    }
    return {};
}

// Spelt so that a byte order mark may stand before it: "utf8" and "u8" may not.
bool is_usual_utf8_name(std::string_view name) {
    std::string plain;
    for (const char c : name.substr(0, 12)) {
        plain += c == '_' ? '-' : static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
    }
    return plain == "utf-8" || plain.starts_with("utf-8-");
}

Encoding encoding_named(std::string_view name) {
    if (is_usual_utf8_name(name)) return Encoding::Utf8;
    std::string plain;
    for (const char c : name.substr(0, 20)) {
        if (c == '-' || c == '_' || c == '.') continue;
        plain += static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
    }
    if (plain == "utf8" || plain == "u8" || plain == "utf") return Encoding::Utf8;
    if (plain == "latin1" || plain == "iso88591" || plain == "l1") return Encoding::Latin1;
    if (plain == "latin9" || plain == "iso885915") return Encoding::Latin9;
    if (plain == "ascii" || plain == "usascii") return Encoding::Ascii;
    if (plain == "cp1252" || plain == "windows1252") return Encoding::Windows1252;
    return Encoding::Unknown;
}

// The length of the well-formed UTF-8 character at `at`; 0 when there is none
// (Unicode Standard, table 3-7).
std::size_t utf8_size(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) -> unsigned {
        return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U;
    };
    const auto continues = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
    const unsigned first = byte(0);
    if (first < 0x80) return 1;
    if (first >= 0xC2 && first <= 0xDF) return continues(1) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        if (first == 0xE0 && byte(1) < 0xA0) return 0;
        if (first == 0xED && byte(1) > 0x9F) return 0;
        return continues(1) && continues(2) ? 3 : 0;
    }
    if (first < 0xF0 || first > 0xF4) return 0;
    if (first == 0xF0 && byte(1) < 0x90) return 0;
    if (first == 0xF4 && byte(1) > 0x8F) return 0;
    return continues(1) && continues(2) && continues(3) ? 4 : 0;
}

// The first byte that is not UTF-8, or npos.
std::size_t invalid_utf8(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t size = utf8_size(text, i);
        if (size == 0) return i;
        i += size;
    }
    return std::string_view::npos;
}

// False where a byte stands for no character.
bool decode_bytes(std::string_view bytes, Encoding encoding, std::string& text) {
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        char32_t value = byte;
        if (byte >= 0x80 && encoding == Encoding::Ascii) return false;
        if (encoding == Encoding::Latin9) value = latin9(byte);
        if (encoding == Encoding::Windows1252 && byte >= 0x80 && byte < 0xA0) {
            value = kWindows1252[byte - 0x80U];
            if (value == 0) return false;
        }
        append_utf8(text, value);
    }
    return true;
}

std::string with_unix_line_ends(std::string text) {
    if (text.find('\r') == std::string::npos) return text;
    std::string result;
    result.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\r') {
            result += text[i];
        } else {
            result += '\n';
            if (i + 1 < text.size() && text[i + 1] == '\n') ++i;
        }
    }
    return result;
}

PreparedText failed(std::string message) {
    PreparedText result;
    result.error.emplace();
    result.error->message = std::move(message);
    result.error->has_carets = false;
    return result;
}

PreparedText not_utf8(std::string_view bytes, std::size_t at, std::string_view file_name) {
    std::size_t line = 1;
    for (std::size_t i = 0; i < at; ++i) {
        if (bytes[i] == '\n' || (bytes[i] == '\r' && bytes[i + 1] != '\n')) ++line;
    }
    return failed(fmt::format(
        "Non-UTF-8 code starting with '\\x{:02x}' in file {} on line {}, but no encoding "
        "declared; see https://peps.python.org/pep-0263/ for details",
        static_cast<unsigned char>(bytes[at]), file_name, line));
}

}  // namespace

PreparedText prepare_text(std::string_view bytes, std::string_view file_name) {
    const bool has_mark = bytes.starts_with("\xEF\xBB\xBF");
    if (has_mark) bytes.remove_prefix(3);
    const std::string_view name = declared_encoding(bytes);
    const Encoding encoding = name.empty() ? Encoding::Utf8 : encoding_named(name);
    PreparedText result;
    if (has_mark && !name.empty() && !is_usual_utf8_name(name)) {
        const std::string_view said = encoding == Encoding::Latin1 ? "iso-8859-1" : name;
        return failed(fmt::format("encoding problem: {} with BOM", said));
    }
    if (encoding == Encoding::Unknown) return failed(fmt::format("encoding problem: {}", name));
    if (encoding != Encoding::Utf8) {
        if (!decode_bytes(bytes, encoding, result.text)) {
            return failed(fmt::format("encoding problem: {}", name));
        }
    } else {
        const std::size_t invalid = invalid_utf8(bytes);
        if (invalid != std::string_view::npos) return not_utf8(bytes, invalid, file_name);
        result.text = bytes;
    }
    result.text = with_unix_line_ends(std::move(result.text));
    if (const std::size_t nul = result.text.find('\0'); nul != std::string::npos) {
        result.text.resize(nul);
        const std::size_t line = result.text.rfind('\n');
        const auto at = static_cast<std::uint32_t>(line == std::string::npos ? 0 : line + 1);
        result.error.emplace();
        result.error->message = "source code cannot contain null bytes";
        result.error->span = {at, at};
        result.error->has_carets = false;
        result.error_has_place = true;
    }
    return result;
}

}  // namespace outlive::syntax
