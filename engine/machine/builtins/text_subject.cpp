#include "engine/machine/builtins/text_subject.hpp"

#include <algorithm>
#include <vector>

#include "engine/machine/builtins/text.hpp"
#include "engine/objects/str_builder.hpp"

namespace outlive::machine {

Subject::Subject(Heap& heap, Value text) : heap_(&heap), width_(1) {
    if (is_str(heap, text)) {
        const Str& s = *heap.as<Str>(text);
        data_ = s.data();
        size_ = s.length;
        width_ = s.width();
    } else {
        const std::string_view bytes = bytes_view(heap, text);
        data_ = bytes.data();
        size_ = bytes.size();
    }
}

namespace {

constexpr std::size_t portion = 1U << 16U;

// Knuth, Morris, Pratt: linear whatever the texts; for long needles.
template <class Iterator>
Iterator find_linear(Heap& heap, Iterator begin, Iterator end, Iterator needle, std::size_t n) {
    const auto unit = [&](std::size_t i) { return needle[static_cast<std::ptrdiff_t>(i)]; };
    std::vector<std::uint32_t> back(n + 1);
    std::size_t k = 0;
    heap.in_portions(n - 1, [&](std::uint64_t first, std::uint64_t last) {
        for (std::uint64_t i = first + 1; i <= last; ++i) {
            while (k != 0 && unit(k) != unit(i)) k = back[k];
            if (unit(k) == unit(i)) ++k;
            back[i + 1] = static_cast<std::uint32_t>(k);
        }
    });
    k = 0;
    Iterator found = end;
    heap.in_portions(static_cast<std::uint64_t>(end - begin),
                     [&](std::uint64_t first, std::uint64_t last) {
                         for (std::uint64_t i = first; i < last && found == end; ++i) {
                             const Iterator it = begin + static_cast<std::ptrdiff_t>(i);
                             while (k != 0 && unit(k) != *it) k = back[k];
                             if (unit(k) == *it) ++k;
                             if (k == n) found = it - static_cast<std::ptrdiff_t>(n - 1);
                         }
                     });
    return found;
}

constexpr std::size_t long_needle = 24;

// Window by window; each overlaps the next one by what a needle needs.
template <class View>
std::size_t find_first(Heap& heap, View hay, View needle) {
    if (needle.size() >= long_needle) {
        const auto it = find_linear(heap, hay.begin(), hay.end(), needle.begin(), needle.size());
        return it == hay.end() ? not_found : static_cast<std::size_t>(it - hay.begin());
    }
    for (std::size_t begin = 0;; begin += portion) {
        const std::size_t at = hay.substr(begin, portion + needle.size()).find(needle);
        if (at != not_found) return begin + at;
        if (hay.size() - begin <= portion + needle.size()) return not_found;
        heap.worked(portion / 4);
    }
}

template <class View>
std::size_t find_last(Heap& heap, View hay, View needle) {
    if (needle.size() >= long_needle) {
        const auto it = find_linear(heap, hay.rbegin(), hay.rend(), needle.rbegin(), needle.size());
        return it == hay.rend()
                   ? not_found
                   : hay.size() - static_cast<std::size_t>(it - hay.rbegin()) - needle.size();
    }
    for (std::size_t end = hay.size();; end -= portion) {
        const std::size_t begin = end - std::min(end, portion + needle.size());
        const std::size_t at = hay.substr(begin, end - begin).rfind(needle);
        if (at != not_found) return begin + at;
        if (begin == 0) return not_found;
        heap.worked(portion / 4);
    }
}

template <class View>
std::size_t find_between(Heap& heap, View hay, View needle, Piece within, bool last) {
    const std::size_t end = std::min(within.end, hay.size());
    if (within.begin > end || needle.size() > end - within.begin) return not_found;
    const View part = hay.substr(within.begin, end - within.begin);
    const std::size_t at = last ? find_last(heap, part, needle) : find_first(heap, part, needle);
    return at == not_found ? not_found : at + within.begin;
}

// A needle of narrower characters is widened; one of wider characters is nowhere.
template <class Unit>
std::size_t find_as(const Subject& hay, const Subject& needle, Piece within, bool last) {
    if (needle.width() == sizeof(Unit))
        return find_between(hay.heap(), hay.units<Unit>(), needle.units<Unit>(), within, last);
    if (needle.size() > hay.size()) return not_found;
    const std::basic_string<Unit> widened = needle.copy<Unit>(0, needle.size());
    return find_between(hay.heap(), hay.units<Unit>(), std::basic_string_view<Unit>(widened),
                        within, last);
}

std::size_t find_either(const Subject& hay, const Subject& needle, Piece within, bool last) {
    if (needle.width() > hay.width()) return not_found;
    if (hay.width() == 1) return find_as<char>(hay, needle, within, last);
    return hay.width() == 2 ? find_as<char16_t>(hay, needle, within, last)
                            : find_as<char32_t>(hay, needle, within, last);
}

}  // namespace

std::size_t find_in(const Subject& hay, const Subject& needle, std::size_t begin, std::size_t end) {
    return find_either(hay, needle, {begin, end}, false);
}

std::size_t find_last_in(const Subject& hay, const Subject& needle, std::size_t begin,
                         std::size_t end) {
    return find_either(hay, needle, {begin, end}, true);
}

namespace {

// Of one byte in bytes, which may be many: no search of its own for each.
std::size_t find_all_bytes(const Subject& hay, char byte, Piece within, const VisitPlace& visit) {
    std::size_t count = 0;
    const std::string_view text = hay.narrow();
    const std::size_t end = std::min(within.end, text.size());
    for (std::size_t i = within.begin; i < end; hay.passed(i++)) {
        if (text[i] != byte) continue;
        ++count;
        if (visit != nullptr) visit(i);
    }
    return count;
}

}  // namespace

std::size_t find_all(const Subject& hay, const Subject& needle, Piece within, std::size_t most,
                     const VisitPlace& visit) {
    if (hay.is_narrow() && needle.is_narrow() && needle.size() == 1 && most == not_found)
        return find_all_bytes(hay, needle.narrow()[0], within, visit);
    std::size_t count = 0;
    for (; count < most; ++count) {
        const std::size_t at = find_either(hay, needle, within, false);
        if (at == not_found) break;
        if (visit != nullptr) visit(at);
        within.begin = at + std::max<std::size_t>(needle.size(), 1);
        hay.heap().worked(2);
    }
    return count;
}

bool matches_at(const Subject& hay, const Subject& needle, std::size_t at) {
    if (needle.size() > hay.size() || at > hay.size() - needle.size()) return false;
    if (hay.is_narrow() && needle.is_narrow() && needle.size() <= portion)
        return hay.narrow().compare(at, needle.size(), needle.narrow()) == 0;
    for (std::size_t i = 0; i < needle.size(); hay.passed(i++)) {
        if (hay.at(at + i) != needle.at(i)) return false;
    }
    return true;
}

void split_at(const Subject& text, const Subject& separator, std::size_t most, Side from,
              const VisitPiece& visit) {
    std::size_t begin = 0, end = text.size();
    for (std::size_t count = 0; count < most; ++count) {
        text.heap().worked(2);
        const std::size_t at = from == Side::Left ? find_in(text, separator, begin)
                                                  : find_last_in(text, separator, 0, end);
        if (at == not_found) break;
        const std::size_t behind = at + separator.size();
        visit(from == Side::Left ? Piece{begin, at} : Piece{behind, end});
        (from == Side::Left ? begin : end) = from == Side::Left ? behind : at;
    }
    visit({begin, end});
}

namespace {

// Between these two no character is blank.
constexpr std::uint32_t first_letter = 0x21, last_letter = 0x7E;

void split_blanks_left(const Subject& text, IsBlank may_be_blank, std::size_t most,
                       const VisitPiece& visit) {
    const auto is_blank = [&](std::uint32_t c) {
        return (c < first_letter || c > last_letter) && may_be_blank(c);
    };
    const std::size_t n = text.size();
    std::size_t i = 0;
    for (std::size_t count = 0;; ++count) {
        while (i < n && is_blank(text.at(i))) text.passed(i++);
        if (i == n) break;
        if (count == most) return visit({i, n});  // the rest, with the blanks behind it
        const std::size_t begin = i;
        while (i < n && !is_blank(text.at(i))) text.passed(i++);
        visit({begin, i});
    }
}

void split_blanks_right(const Subject& text, IsBlank is_blank, std::size_t most,
                        const VisitPiece& visit) {
    std::size_t i = text.size();
    for (std::size_t count = 0;; ++count) {
        while (i > 0 && is_blank(text.at(i - 1))) text.passed(--i);
        if (i == 0) break;
        if (count == most) return visit({0, i});
        const std::size_t end = i;
        while (i > 0 && !is_blank(text.at(i - 1))) text.passed(--i);
        visit({i, end});
    }
}

template <class Unwanted>
Piece strip_while(const Subject& text, Unwanted unwanted, Side side) {
    Piece p{0, text.size()};
    if (side != Side::Right) {
        while (p.begin < p.end && unwanted(text.at(p.begin))) text.passed(p.begin++);
    }
    if (side != Side::Left) {
        while (p.end > p.begin && unwanted(text.at(p.end - 1))) text.passed(--p.end);
    }
    return p;
}

}  // namespace

void split_at_blanks(const Subject& text, IsBlank is_blank, std::size_t most, Side from,
                     const VisitPiece& visit) {
    from == Side::Left ? split_blanks_left(text, is_blank, most, visit)
                       : split_blanks_right(text, is_blank, most, visit);
}

void split_lines(const Subject& text, IsBlank is_break, bool keep, const VisitPiece& visit) {
    const std::size_t n = text.size();
    for (std::size_t i = 0; i < n;) {
        const std::size_t begin = i;
        while (i < n && !is_break(text.at(i))) text.passed(i++);
        const std::size_t end = i;
        if (i < n) i += text.at(i) == '\r' && i + 1 < n && text.at(i + 1) == '\n' ? 2U : 1U;
        visit({begin, keep ? i : end});
    }
}

Piece strip(const Subject& text, const Subject& unwanted, Side side) {
    // Sorted: the program chose how many there are.
    std::u32string set = unwanted.copy<char32_t>(0, unwanted.size());
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
