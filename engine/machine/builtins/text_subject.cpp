#include "engine/machine/builtins/text_subject.hpp"

#include <algorithm>
#include <cstring>

#include "engine/machine/builtins/text.hpp"
#include "engine/objects/str_builder.hpp"

namespace outlive::machine {

Subject::Subject(const Heap& heap, Value text) : is_narrow_(true) {
    if (!is_str(heap, text)) {
        narrow_ = bytes_view(heap, text);
    } else if (const Str& s = *heap.as<Str>(text); s.width() == 1) {
        narrow_ = latin1(s);
    } else {
        is_narrow_ = false;
        wide_ = to_u32(s);
    }
}

std::u32string Subject::wide() const {
    if (!is_narrow_) return wide_;
    std::u32string w(narrow_.size(), 0);
    std::transform(narrow_.begin(), narrow_.end(), w.begin(),
                   [](char c) { return static_cast<char32_t>(static_cast<std::uint8_t>(c)); });
    return w;
}

namespace {

// Knuth, Morris, Pratt: linear whatever the texts; for long needles.
template <class Iterator>
Iterator find_linear(Iterator begin, Iterator end, Iterator needle, std::size_t n) {
    std::vector<std::size_t> back(n + 1);
    std::size_t k = 0;
    for (std::size_t i = 1; i < n; ++i) {
        while (k != 0 &&
               needle[static_cast<std::ptrdiff_t>(k)] != needle[static_cast<std::ptrdiff_t>(i)])
            k = back[k];
        if (needle[static_cast<std::ptrdiff_t>(k)] == needle[static_cast<std::ptrdiff_t>(i)]) ++k;
        back[i + 1] = k;
    }
    k = 0;
    for (Iterator it = begin; it != end; ++it) {
        while (k != 0 && needle[static_cast<std::ptrdiff_t>(k)] != *it) k = back[k];
        if (needle[static_cast<std::ptrdiff_t>(k)] == *it) ++k;
        if (k == n) return it - static_cast<std::ptrdiff_t>(n - 1);
    }
    return end;
}

constexpr std::size_t long_needle = 24;

template <class View>
std::size_t find_first(View hay, View needle) {
    if (needle.size() < long_needle) return hay.find(needle);
    const auto it = find_linear(hay.begin(), hay.end(), needle.begin(), needle.size());
    return it == hay.end() ? not_found : static_cast<std::size_t>(it - hay.begin());
}

template <class View>
std::size_t find_last(View hay, View needle) {
    if (needle.size() < long_needle) return hay.rfind(needle);
    const auto it = find_linear(hay.rbegin(), hay.rend(), needle.rbegin(), needle.size());
    return it == hay.rend()
               ? not_found
               : hay.size() - static_cast<std::size_t>(it - hay.rbegin()) - needle.size();
}

template <class View>
std::size_t find_between(View hay, View needle, std::size_t begin, std::size_t end, bool last) {
    end = std::min(end, hay.size());
    if (begin > end || needle.size() > end - begin) return not_found;
    const View part = hay.substr(begin, end - begin);
    const std::size_t at = last ? find_last(part, needle) : find_first(part, needle);
    return at == not_found ? not_found : at + begin;
}

std::size_t find_either(const Subject& hay, const Subject& needle, std::size_t begin,
                        std::size_t end, bool last) {
    if (hay.is_narrow() && needle.is_narrow())
        return find_between(hay.narrow(), needle.narrow(), begin, end, last);
    if (hay.is_narrow()) return not_found;  // its characters are all smaller
    if (!needle.is_narrow()) {
        return find_between<std::u32string_view>(hay.own_wide(), needle.own_wide(), begin, end,
                                                 last);
    }
    return find_between<std::u32string_view>(hay.own_wide(), needle.wide(), begin, end, last);
}

}  // namespace

std::size_t find_in(const Subject& hay, const Subject& needle, std::size_t begin, std::size_t end) {
    return find_either(hay, needle, begin, end, false);
}

std::size_t find_last_in(const Subject& hay, const Subject& needle, std::size_t begin,
                         std::size_t end) {
    return find_either(hay, needle, begin, end, true);
}

std::vector<std::size_t> find_all(const Subject& hay, const Subject& needle, std::size_t most) {
    std::vector<std::size_t> places;
    if (hay.is_narrow() && needle.is_narrow() && needle.size() == 1 && most == not_found) {
        const std::string_view text = hay.narrow();
        for (std::size_t i = 0; i < text.size(); ++i) {
            if (text[i] == needle.narrow()[0]) places.push_back(i);
        }
        return places;
    }
    for (std::size_t from = 0; places.size() < most;) {
        const std::size_t at = find_in(hay, needle, from);
        if (at == not_found) break;
        places.push_back(at);
        from = at + std::max<std::size_t>(needle.size(), 1);
    }
    return places;
}

bool matches_at(const Subject& hay, const Subject& needle, std::size_t at) {
    if (needle.size() > hay.size() || at > hay.size() - needle.size()) return false;
    if (hay.is_narrow() && needle.is_narrow())
        return hay.narrow().compare(at, needle.size(), needle.narrow()) == 0;
    for (std::size_t i = 0; i < needle.size(); ++i) {
        if (hay.at(at + i) != needle.at(i)) return false;
    }
    return true;
}

std::vector<Piece> split_at(const Subject& text, const Subject& separator, std::size_t most,
                            Side from) {
    std::vector<Piece> pieces;
    std::size_t begin = 0, end = text.size();
    while (pieces.size() < most) {
        if (from == Side::Left) {
            const std::size_t at = find_in(text, separator, begin);
            if (at == not_found) break;
            pieces.push_back({begin, at});
            begin = at + separator.size();
        } else {
            const std::size_t at = find_last_in(text, separator, 0, end);
            if (at == not_found) break;
            pieces.push_back({at + separator.size(), end});
            end = at;
        }
    }
    pieces.push_back({begin, end});
    if (from == Side::Right) std::reverse(pieces.begin(), pieces.end());
    return pieces;
}

namespace {

// Between these two no character is blank.
constexpr std::uint32_t first_letter = 0x21, last_letter = 0x7E;

std::vector<Piece> split_blanks_left(const Subject& text, IsBlank may_be_blank, std::size_t most) {
    const auto is_blank = [&](std::uint32_t c) {
        return (c < first_letter || c > last_letter) && may_be_blank(c);
    };
    std::vector<Piece> pieces;
    pieces.reserve(8);
    std::size_t i = 0;
    const std::size_t n = text.size();
    while (true) {
        while (i < n && is_blank(text.at(i))) ++i;
        if (i == n) break;
        if (pieces.size() == most) {
            pieces.push_back({i, n});  // the rest, with the blanks behind it
            break;
        }
        const std::size_t begin = i;
        while (i < n && !is_blank(text.at(i))) ++i;
        pieces.push_back({begin, i});
    }
    return pieces;
}

std::vector<Piece> split_blanks_right(const Subject& text, IsBlank is_blank, std::size_t most) {
    std::vector<Piece> pieces;
    std::size_t i = text.size();
    while (true) {
        while (i > 0 && is_blank(text.at(i - 1))) --i;
        if (i == 0) break;
        if (pieces.size() == most) {
            pieces.push_back({0, i});
            break;
        }
        const std::size_t end = i;
        while (i > 0 && !is_blank(text.at(i - 1))) --i;
        pieces.push_back({i, end});
    }
    std::reverse(pieces.begin(), pieces.end());
    return pieces;
}

template <class Unwanted>
Piece strip_while(const Subject& text, Unwanted unwanted, Side side) {
    Piece p{0, text.size()};
    if (side != Side::Right) {
        while (p.begin < p.end && unwanted(text.at(p.begin))) ++p.begin;
    }
    if (side != Side::Left) {
        while (p.end > p.begin && unwanted(text.at(p.end - 1))) --p.end;
    }
    return p;
}

}  // namespace

std::vector<Piece> split_at_blanks(const Subject& text, IsBlank is_blank, std::size_t most,
                                   Side from) {
    return from == Side::Left ? split_blanks_left(text, is_blank, most)
                              : split_blanks_right(text, is_blank, most);
}

std::vector<Piece> split_lines(const Subject& text, IsBlank is_break, bool keep) {
    std::vector<Piece> lines;
    const std::size_t n = text.size();
    for (std::size_t i = 0; i < n;) {
        const std::size_t begin = i;
        while (i < n && !is_break(text.at(i))) ++i;
        const std::size_t end = i;
        if (i < n) i += text.at(i) == '\r' && i + 1 < n && text.at(i + 1) == '\n' ? 2U : 1U;
        lines.push_back({begin, keep ? i : end});
    }
    return lines;
}

Piece strip(const Subject& text, const Subject& unwanted, Side side) {
    std::u32string set = unwanted.wide();  // sorted: the program chose how many there are
    std::sort(set.begin(), set.end());
    return strip_while(
        text,
        [&set](std::uint32_t c) {
            return std::binary_search(set.begin(), set.end(), static_cast<char32_t>(c));
        },
        side);
}

Piece strip_blanks(const Subject& text, IsBlank is_blank, Side side) {
    return strip_while(text, is_blank, side);
}

}  // namespace outlive::machine
