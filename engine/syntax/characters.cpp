#include "engine/syntax/characters.hpp"

#include <utf8proc.h>

#include <cstdlib>
#include <span>

namespace outlive::syntax {
namespace {

struct CodePoints {
    char32_t first;
    char32_t last;
};

// Where XID_Start and XID_Continue (Unicode Standard Annex 31) differ from the
// union of the general categories that define them.
constexpr CodePoints kAlsoStart[] = {{0x1885, 0x1886}, {0x2118, 0x2118}, {0x212E, 0x212E}};
constexpr CodePoints kNeverPart[] = {
    {0x037A, 0x037A}, {0x2E2F, 0x2E2F}, {0xFC5E, 0xFC63}, {0xFDFA, 0xFDFB},
    {0xFE70, 0xFE70}, {0xFE72, 0xFE72}, {0xFE74, 0xFE74}, {0xFE76, 0xFE76},
    {0xFE78, 0xFE78}, {0xFE7A, 0xFE7A}, {0xFE7C, 0xFE7C}, {0xFE7E, 0xFE7E},
};
constexpr CodePoints kNeverStart[] = {{0x0E33, 0x0E33}, {0x0EB3, 0x0EB3}, {0xFF9E, 0xFF9F}};
constexpr CodePoints kAlsoPart[] = {
    {0x00B7, 0x00B7}, {0x0387, 0x0387}, {0x1369, 0x1371}, {0x19DA, 0x19DA}, {0x200C, 0x200D},
    {0x2118, 0x2118}, {0x212E, 0x212E}, {0x30FB, 0x30FB}, {0xFF65, 0xFF65},
};

bool contains(std::span<const CodePoints> ranges, char32_t value) {
    for (const CodePoints& range : ranges) {
        if (range.first <= value && value <= range.last) return true;
    }
    return false;
}

utf8proc_category_t category(char32_t value) {
    return utf8proc_category(static_cast<utf8proc_int32_t>(value));
}

bool is_letter(utf8proc_category_t category) {
    return (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO) ||
           category == UTF8PROC_CATEGORY_NL;
}

}  // namespace

CodePoint decode(std::string_view text, std::size_t at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 0x80) return {byte, 1};
    const std::size_t size = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1;
    if (size == 1 || at + size > text.size()) return {byte, 1};
    char32_t value = byte & (0xFFU >> (size + 1));
    for (std::size_t i = 1; i < size; ++i) {
        value = (value << 6U) | (static_cast<unsigned char>(text[at + i]) & 0x3FU);
    }
    return {value, size};
}

void append_utf8(std::string& out, char32_t value) {
    const auto tail = [&](unsigned shift) {
        out.push_back(static_cast<char>(0x80U | ((value >> shift) & 0x3FU)));
    };
    if (value < 0x80) {
        out.push_back(static_cast<char>(value));
    } else if (value < 0x800) {
        out.push_back(static_cast<char>(0xC0U | (value >> 6U)));
        tail(0);
    } else if (value < 0x10000) {
        out.push_back(static_cast<char>(0xE0U | (value >> 12U)));
        tail(6);
        tail(0);
    } else {
        out.push_back(static_cast<char>(0xF0U | (value >> 18U)));
        tail(12);
        tail(6);
        tail(0);
    }
}

bool is_identifier_start(char32_t value) {
    if (value == '_' || contains(kAlsoStart, value)) return true;
    return is_letter(category(value)) && !contains(kNeverPart, value) &&
           !contains(kNeverStart, value);
}

bool is_identifier_part(char32_t value) {
    if (contains(kAlsoPart, value) || contains(kAlsoStart, value)) return true;
    const utf8proc_category_t kind = category(value);
    const bool part = is_letter(kind) || kind == UTF8PROC_CATEGORY_MN ||
                      kind == UTF8PROC_CATEGORY_MC || kind == UTF8PROC_CATEGORY_ND ||
                      kind == UTF8PROC_CATEGORY_PC;
    return part && !contains(kNeverPart, value);
}

bool is_printable(char32_t value) {
    if (value == ' ') return true;
    const utf8proc_category_t kind = category(value);
    return kind != UTF8PROC_CATEGORY_CN && kind < UTF8PROC_CATEGORY_ZS;
}

std::string normalize_identifier(std::string_view text) {
    utf8proc_uint8_t* normal = nullptr;
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    const utf8proc_ssize_t size = utf8proc_map(
        bytes, static_cast<utf8proc_ssize_t>(text.size()), &normal,
        static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT));
    if (size < 0) return std::string(text);
    std::string result(reinterpret_cast<const char*>(normal), static_cast<std::size_t>(size));
    std::free(normal);
    return result;
}

}  // namespace outlive::syntax
