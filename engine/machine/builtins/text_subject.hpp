// Subject: the characters of a str or the bytes of a bytes-like object, as the
// search methods see them, and those methods themselves.
//
// A view of units of one (Latin-1 or raw bytes), two or four bytes, as they lie in the
// arena. Positions are in characters. Borrows: valid until the arena's next change. All
// that goes over a text says how far it is (Heap::worked); who looks at characters one by
// one does so with `passed`.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "engine/machine/machine.hpp"

namespace outlive::machine {

inline constexpr std::size_t not_found = std::string_view::npos;

class Subject {
  public:
    Subject(Heap& heap, Value text);
    Subject(Heap& heap, std::string_view bytes)
        : heap_(&heap), data_(bytes.data()), size_(bytes.size()), width_(1) {}

    [[nodiscard]] std::size_t size() const { return size_; }
    [[nodiscard]] unsigned width() const { return width_; }
    [[nodiscard]] bool is_narrow() const { return width_ == 1; }
    [[nodiscard]] Heap& heap() const { return *heap_; }
    [[nodiscard]] std::string_view narrow() const { return units<char>(); }
    template <class Unit>  // as wide as the text's
    [[nodiscard]] std::basic_string_view<Unit> units() const {
        return {static_cast<const Unit*>(data_), size_};
    }
    // A copy of a part, each character of it a unit.
    template <class Unit>
    [[nodiscard]] std::basic_string<Unit> copy(std::size_t begin, std::size_t end) const {
        std::basic_string<Unit> units(end - begin, 0);
        for (std::size_t i = begin; i < end; passed(i++))
            units[i - begin] = static_cast<Unit>(at(i));
        return units;
    }
    [[nodiscard]] std::uint32_t at(std::size_t i) const {
        if (width_ == 1) return static_cast<const std::uint8_t*>(data_)[i];
        if (width_ == 2) return static_cast<const char16_t*>(data_)[i];
        return static_cast<const char32_t*>(data_)[i];
    }
    // The character at `i` has been looked at.
    void passed(std::size_t i) const {
        constexpr std::size_t portion = 1U << 13U;
        if (i % portion == portion - 1) heap_->worked(portion);
    }

  private:
    Heap* heap_;
    const void* data_;
    std::size_t size_;
    unsigned width_;
};

// A part of a subject: [begin, end).
struct Piece {
    std::size_t begin, end;
};
using IsBlank = bool (*)(std::uint32_t);
enum class Side : std::uint8_t { Left, Right, Both };

// First or last place of `needle` within [begin, end) of `hay`, or not_found.
[[nodiscard]] std::size_t find_in(const Subject& hay, const Subject& needle, std::size_t begin = 0,
                                  std::size_t end = not_found);
[[nodiscard]] std::size_t find_last_in(const Subject& hay, const Subject& needle,
                                       std::size_t begin = 0, std::size_t end = not_found);
// All places within [begin, end), left to right, not overlapping, at most `most` of them.
// The number of them.
using VisitPlace = std::function<void(std::size_t)>;
std::size_t find_all(const Subject& hay, const Subject& needle, Piece within, std::size_t most,
                     const VisitPlace& visit = nullptr);
[[nodiscard]] bool matches_at(const Subject& hay, const Subject& needle, std::size_t at);

// Each piece, in the order in which they are found: from the right, the last one first.
using VisitPiece = std::function<void(Piece)>;
void split_at(const Subject& text, const Subject& separator, std::size_t most, Side from,
              const VisitPiece& visit);
void split_at_blanks(const Subject& text, IsBlank is_blank, std::size_t most, Side from,
                     const VisitPiece& visit);
// Lines; with their line breaks when `keep`. "\r\n" is one break.
void split_lines(const Subject& text, IsBlank is_break, bool keep, const VisitPiece& visit);
// What is left without the characters of `unwanted` (or blanks) at the ends.
[[nodiscard]] Piece strip(const Subject& text, const Subject& unwanted, Side side);
[[nodiscard]] Piece strip_blanks(const Subject& text, IsBlank is_blank, Side side);

}  // namespace outlive::machine
