// Subject: the characters of a str or the bytes of a bytes-like object, as the
// search methods see them, and those methods themselves.
//
// Narrow (one byte a character: Latin-1 or raw bytes) while it can be, a copy
// of code points otherwise. Positions are in characters. Borrows: valid until
// the arena's next change.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/machine/machine.hpp"

namespace outlive::machine {

inline constexpr std::size_t not_found = std::string_view::npos;

class Subject {
  public:
    Subject(const Heap& heap, Value text);
    explicit Subject(std::string_view bytes) : narrow_(bytes), is_narrow_(true) {}

    [[nodiscard]] std::size_t size() const { return is_narrow_ ? narrow_.size() : wide_.size(); }
    [[nodiscard]] bool is_narrow() const { return is_narrow_; }
    [[nodiscard]] std::string_view narrow() const { return narrow_; }
    // A copy when it is narrow.
    [[nodiscard]] std::u32string wide() const;
    [[nodiscard]] const std::u32string& own_wide() const { return wide_; }
    [[nodiscard]] std::uint32_t at(std::size_t i) const {
        return is_narrow_ ? static_cast<std::uint8_t>(narrow_[i]) : wide_[i];
    }

  private:
    std::string_view narrow_;
    std::u32string wide_;
    bool is_narrow_;
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
// All places, left to right, not overlapping, at most `most` of them.
[[nodiscard]] std::vector<std::size_t> find_all(const Subject& hay, const Subject& needle,
                                                std::size_t most = not_found);
[[nodiscard]] bool matches_at(const Subject& hay, const Subject& needle, std::size_t at);

[[nodiscard]] std::vector<Piece> split_at(const Subject& text, const Subject& separator,
                                          std::size_t most, Side from);
[[nodiscard]] std::vector<Piece> split_at_blanks(const Subject& text, IsBlank is_blank,
                                                 std::size_t most, Side from);
// Lines; with their line breaks when `keep`. "\r\n" is one break.
[[nodiscard]] std::vector<Piece> split_lines(const Subject& text, IsBlank is_break, bool keep);
// What is left without the characters of `unwanted` (or blanks) at the ends.
[[nodiscard]] Piece strip(const Subject& text, const Subject& unwanted, Side side);
[[nodiscard]] Piece strip_blanks(const Subject& text, IsBlank is_blank, Side side);

}  // namespace outlive::machine
