#include "engine/machine/builtins/text_unicode.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <iterator>

#include "engine/machine/builtins/text.hpp"

namespace outlive::machine {

namespace {

struct Range {
    std::uint32_t first, last;
};
struct LongMapping {
    std::uint32_t character;
    std::uint32_t to[3];  // 0: no more
};

#include "engine/machine/builtins/text_unicode_tables.def"

template <std::size_t N>
bool is_in(const Range (&ranges)[N], std::uint32_t c) {
    const auto* r =
        std::lower_bound(std::begin(ranges), std::end(ranges), c,
                         [](const Range& range, std::uint32_t x) { return range.last < x; });
    return r != std::end(ranges) && r->first <= c;
}

template <std::size_t N>
const LongMapping* find(const LongMapping (&mappings)[N], std::uint32_t c) {
    const auto* m =
        std::lower_bound(std::begin(mappings), std::end(mappings), c,
                         [](const LongMapping& x, std::uint32_t y) { return x.character < y; });
    return m != std::end(mappings) && m->character == c ? m : nullptr;
}

utf8proc_category_t category(std::uint32_t c) {
    return utf8proc_category(static_cast<utf8proc_int32_t>(c));
}

template <std::size_t N>
void append_mapped(TextBuilder& out, const LongMapping (&longer)[N], std::uint32_t c,
                   std::uint32_t simple) {
    if (c >= 0x80) {
        if (const LongMapping* m = find(longer, c)) {
            for (const std::uint32_t x : m->to) {
                if (x != 0) out.append(x);
            }
            return;
        }
    }
    out.append(simple);
}

std::uint32_t simple_upper(std::uint32_t c) {
    return static_cast<std::uint32_t>(utf8proc_toupper(static_cast<utf8proc_int32_t>(c)));
}

void append_upper(TextBuilder& out, std::uint32_t c) {
    append_mapped(out, long_upper, c, simple_upper(c));
}
void append_title(TextBuilder& out, std::uint32_t c) {
    append_mapped(out, long_title, c,
                  static_cast<std::uint32_t>(utf8proc_totitle(static_cast<utf8proc_int32_t>(c))));
}

bool is_case_ignorable(std::uint32_t c) {
    switch (category(c)) {
        case UTF8PROC_CATEGORY_MN:
        case UTF8PROC_CATEGORY_ME:
        case UTF8PROC_CATEGORY_CF:
        case UTF8PROC_CATEGORY_LM:
        case UTF8PROC_CATEGORY_SK:
            return true;
        default:
            break;
    }
    constexpr char32_t marks[] = {'\'',   '.',    ':',    0xB7,   0x387,  0x55F,
                                  0x5F4,  0x2018, 0x2019, 0x2024, 0x2027, 0xFE13,
                                  0xFE52, 0xFE55, 0xFF07, 0xFF0E, 0xFF1A};
    return std::find(std::begin(marks), std::end(marks), c) != std::end(marks);
}

// A capital sigma is a final one behind a cased letter and before none.
bool is_final_sigma(const Subject& text, std::size_t at) {
    std::size_t i = at;
    while (i > 0 && is_case_ignorable(text.at(i - 1))) --i;
    if (i == 0 || !is_cased(text.at(i - 1))) return false;
    i = at + 1;
    while (i < text.size() && is_case_ignorable(text.at(i))) ++i;
    return i == text.size() || !is_cased(text.at(i));
}

void append_lower(TextBuilder& out, const Subject& text, std::size_t at) {
    const std::uint32_t c = text.at(at);
    if (c == 0x3A3) {
        out.append(is_final_sigma(text, at) ? 0x3C2 : 0x3C3);
    } else if (c == 0x130) {
        out.append('i');
        out.append(0x307);
    } else {
        out.append(static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(c))));
    }
}

}  // namespace

bool is_letter(std::uint32_t c) {
    if (c < 0x80) return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    switch (category(c)) {
        case UTF8PROC_CATEGORY_LU:
        case UTF8PROC_CATEGORY_LL:
        case UTF8PROC_CATEGORY_LT:
        case UTF8PROC_CATEGORY_LM:
        case UTF8PROC_CATEGORY_LO:
            return true;
        default:
            return false;
    }
}

bool is_decimal(std::uint32_t c) {
    return c < 0x80 ? c >= '0' && c <= '9' : category(c) == UTF8PROC_CATEGORY_ND;
}
bool is_digit(std::uint32_t c) {
    return is_decimal(c) || is_in(digits_not_decimal, c);
}

bool is_numeric(std::uint32_t c) {
    const utf8proc_category_t k = category(c);
    return k == UTF8PROC_CATEGORY_ND || k == UTF8PROC_CATEGORY_NL || k == UTF8PROC_CATEGORY_NO ||
           is_in(numeric_letters, c);
}

bool is_space(std::uint32_t c) {
    if (c < 0x80) return c == ' ' || (c >= 9 && c <= 13) || (c >= 0x1C && c <= 0x1F);
    return c == 0x85 || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 ||
           c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}

bool is_line_break(std::uint32_t c) {
    return (c >= 10 && c <= 13) || (c >= 0x1C && c <= 0x1E) || c == 0x85 || c == 0x2028 ||
           c == 0x2029;
}

bool is_lower(std::uint32_t c) {
    if (c < 0x80) return c >= 'a' && c <= 'z';
    return category(c) == UTF8PROC_CATEGORY_LL || is_in(other_lowercase, c);
}

bool is_upper(std::uint32_t c) {
    if (c < 0x80) return c >= 'A' && c <= 'Z';
    return category(c) == UTF8PROC_CATEGORY_LU || is_in(other_uppercase, c);
}

bool is_title(std::uint32_t c) {
    return c >= 0x80 && category(c) == UTF8PROC_CATEGORY_LT;
}

// Decimal digits stand in runs of ten that start with their zero.
unsigned decimal_value(std::uint32_t c) {
    if (c < 0x80) return c - '0';
    std::uint32_t first = c;
    while (category(first - 1) == UTF8PROC_CATEGORY_ND) --first;
    return (c - first) % 10;
}

bool is_printable(std::uint32_t c) {
    if (c < 0x7F) return c >= 0x20;
    switch (category(c)) {
        case UTF8PROC_CATEGORY_CC:
        case UTF8PROC_CATEGORY_CF:
        case UTF8PROC_CATEGORY_CS:
        case UTF8PROC_CATEGORY_CO:
        case UTF8PROC_CATEGORY_CN:
        case UTF8PROC_CATEGORY_ZL:
        case UTF8PROC_CATEGORY_ZP:
        case UTF8PROC_CATEGORY_ZS:
            return false;
        default:
            return true;
    }
}

void to_lower(const Subject& text, TextBuilder& out) {
    for (std::size_t i = 0; i < text.size(); ++i) append_lower(out, text, i);
}

void to_upper(const Subject& text, TextBuilder& out) {
    for (std::size_t i = 0; i < text.size(); ++i) append_upper(out, text.at(i));
}

void to_title(const Subject& text, TextBuilder& out) {
    bool inside = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (inside) {
            append_lower(out, text, i);
        } else {
            append_title(out, text.at(i));
        }
        inside = is_cased(text.at(i));
    }
}

void swap_case(const Subject& text, TextBuilder& out) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (is_upper(text.at(i))) {
            append_lower(out, text, i);
        } else if (is_lower(text.at(i))) {
            append_upper(out, text.at(i));
        } else {
            out.append(text.at(i));
        }
    }
}

void capitalize(const Subject& text, TextBuilder& out) {
    if (text.size() != 0) append_title(out, text.at(0));
    for (std::size_t i = 1; i < text.size(); ++i) append_lower(out, text, i);
}

void case_fold(const Subject& text, TextBuilder& out) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::uint32_t c = text.at(at);
        utf8proc_int32_t folded[8];
        int boundary = 0;
        const auto n = utf8proc_decompose_char(static_cast<utf8proc_int32_t>(c), folded,
                                               std::size(folded), UTF8PROC_CASEFOLD, &boundary);
        if (n <= 0) out.append(c);
        for (utf8proc_ssize_t i = 0; i < n; ++i) out.append(static_cast<std::uint32_t>(folded[i]));
    }
}

}  // namespace outlive::machine
