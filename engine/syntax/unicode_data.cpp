#include "engine/syntax/unicode_data.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <span>

#include <fmt/format.h>

#include "engine/syntax/unicode_tables.hpp"

namespace outlive::syntax {
namespace {

std::string_view text_until(const char* begin, char end) {
    std::string_view rest(begin);
    return rest.substr(0, rest.find(end));
}

std::string_view field_at(std::uint32_t offset, char end) {
    const char* begin = unicode_records + offset;
    const char* stop = begin;
    while (*stop != end && *stop != '\n') ++stop;
    return {begin, static_cast<std::size_t>(stop - begin)};
}

char32_t code_at(std::uint32_t offset) {
    const std::string_view digits = field_at(offset, ';');
    std::uint32_t code = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), code, 16);
    return code;
}

CharacterRecord record_at(std::uint32_t offset) {
    std::array<std::string_view, 10> fields;
    for (std::string_view& field : fields) {
        field = field_at(offset, ';');
        offset += static_cast<std::uint32_t>(field.size()) + 1;
    }
    return {fields[1], fields[2], fields[3], fields[4], fields[5],
            fields[6], fields[7], fields[8], fields[9]};
}

// --- names that follow from a rule (Unicode Standard, 4.8) ---

struct NamedRange {
    char32_t first, last;
    std::string_view prefix;
};
constexpr NamedRange named_ranges[] = {
    {0x3400, 0x4DBF, "CJK UNIFIED IDEOGRAPH-"},   {0x4E00, 0x9FFF, "CJK UNIFIED IDEOGRAPH-"},
    {0x20000, 0x2A6DF, "CJK UNIFIED IDEOGRAPH-"}, {0x2A700, 0x2B739, "CJK UNIFIED IDEOGRAPH-"},
    {0x2B740, 0x2B81D, "CJK UNIFIED IDEOGRAPH-"}, {0x2B820, 0x2CEA1, "CJK UNIFIED IDEOGRAPH-"},
    {0x2CEB0, 0x2EBE0, "CJK UNIFIED IDEOGRAPH-"}, {0x2EBF0, 0x2EE5D, "CJK UNIFIED IDEOGRAPH-"},
    {0x30000, 0x3134A, "CJK UNIFIED IDEOGRAPH-"}, {0x31350, 0x323AF, "CJK UNIFIED IDEOGRAPH-"}};

// Hangul syllables: one letter of each row, in this order (3.12).
constexpr char32_t syllable_base = 0xAC00;
constexpr std::array<std::string_view, 19> leading = {"G", "GG", "N", "D",  "DD", "R", "M",
                                                      "B", "BB", "S", "SS", "",   "J", "JJ",
                                                      "C", "K",  "T", "P",  "H"};
constexpr std::array<std::string_view, 21> vowels = {"A",   "AE", "YA", "YAE", "EO", "E",  "YEO",
                                                     "YE",  "O",  "WA", "WAE", "OE", "YO", "U",
                                                     "WEO", "WE", "WI", "YU",  "EU", "YI", "I"};
constexpr std::array<std::string_view, 28> trailing = {
    "",   "G",  "GG", "GS", "N",  "NJ", "NH", "D",  "L", "LG", "LM", "LB", "LS", "LT",
    "LP", "LH", "M",  "B",  "BS", "S",  "SS", "NG", "J", "C",  "K",  "T",  "P",  "H"};
constexpr std::string_view syllable_prefix = "HANGUL SYLLABLE ";
constexpr char32_t syllable_count = 19 * 21 * 28;

std::string syllable_name(char32_t character) {
    const std::size_t index = character - syllable_base;
    return fmt::format("{}{}{}{}", syllable_prefix, leading[index / 28 / 21],
                       vowels[index / 28 % 21], trailing[index % 28]);
}

// The longest item that the text begins with, taken off it.
template <std::size_t N>
std::size_t take_longest(const std::array<std::string_view, N>& items, std::string_view& text) {
    std::size_t best = N;
    for (std::size_t i = 0; i < N; ++i) {
        if (text.starts_with(items[i]) && (best == N || items[i].size() > items[best].size()))
            best = i;
    }
    if (best < N) text.remove_prefix(items[best].size());
    return best;
}

std::optional<char32_t> syllable_named(std::string_view letters) {
    const std::size_t first = take_longest(leading, letters);
    const std::size_t vowel = take_longest(vowels, letters);
    if (vowel == vowels.size()) return std::nullopt;
    const std::size_t last = take_longest(trailing, letters);
    if (!letters.empty()) return std::nullopt;
    return static_cast<char32_t>(syllable_base + (first * 21 + vowel) * 28 + last);
}

std::optional<char32_t> ranged_name(std::string_view name) {
    const std::string_view prefix = named_ranges[0].prefix;
    if (!name.starts_with(prefix)) return std::nullopt;
    const std::string_view digits = name.substr(prefix.size());
    std::uint32_t code = 0;
    const auto end = digits.data() + digits.size();
    if (digits.size() < 4 || std::from_chars(digits.data(), end, code, 16).ptr != end)
        return std::nullopt;
    for (const NamedRange& range : named_ranges) {
        if (code >= range.first && code <= range.last) return code;
    }
    return std::nullopt;
}

std::string upper(std::string_view name) {
    std::string wanted(name);
    for (char& c : wanted) {
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    }
    return wanted;
}

}  // namespace

std::optional<char32_t> character_named(std::string_view name) {
    // Names by rule are known as they are written, as in CPython.
    if (name.starts_with(syllable_prefix))
        return syllable_named(name.substr(syllable_prefix.size()));
    if (const auto ranged = ranged_name(name)) return ranged;
    const std::string wanted = upper(name);
    const std::span<const UnicodeName> names(unicode_names, unicode_name_count);
    const auto found = std::lower_bound(
        names.begin(), names.end(), wanted,
        [](const UnicodeName& n, const std::string& w) { return field_at(n.offset, ';') < w; });
    if (found == names.end() || field_at(found->offset, ';') != wanted) return std::nullopt;
    return found->character;
}

std::string character_name(char32_t character) {
    if (character >= syllable_base && character < syllable_base + syllable_count)
        return syllable_name(character);
    for (const NamedRange& range : named_ranges) {
        if (character >= range.first && character <= range.last)
            return fmt::format("{}{:X}", range.prefix, static_cast<std::uint32_t>(character));
    }
    const auto record = character_record(character);
    return !record || record->name.starts_with('<') ? "" : std::string(record->name);
}

std::optional<CharacterRecord> character_record(char32_t character) {
    const std::span<const std::uint32_t> offsets(unicode_offsets, unicode_offset_count);
    const auto next =
        std::upper_bound(offsets.begin(), offsets.end(), character,
                         [](char32_t c, std::uint32_t offset) { return c < code_at(offset); });
    if (next == offsets.begin()) return std::nullopt;
    const std::uint32_t offset = *(next - 1);
    const CharacterRecord record = record_at(offset);
    const bool is_own = code_at(offset) == character || record.name.ends_with(", First>");
    return is_own ? std::optional(record) : std::nullopt;
}

std::string_view east_asian_width(char32_t character) {
    const std::span<const UnicodeWidth> widths(unicode_widths, unicode_width_count);
    const auto next =
        std::upper_bound(widths.begin(), widths.end(), character,
                         [](char32_t c, const UnicodeWidth& w) { return c < w.first; });
    if (next != widths.begin() && character <= (next - 1)->last)
        return text_until((next - 1)->width, '\0');
    const bool ideographic = character >= 0x20000 && character <= 0x3FFFD;
    return ideographic ? "W" : "N";
}

}  // namespace outlive::syntax
