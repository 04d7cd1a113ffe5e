// A stretch of source text, as byte offsets into the UTF-8 text of one file.
//
// Invariant: begin <= end <= size of the text. Lines and columns are not
// stored; `SourceText` computes them, because only errors and the picture ask.
#pragma once

#include <cstdint>

namespace outlive::support {

struct Span {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    friend bool operator==(const Span&, const Span&) = default;

    // The smallest span that covers both.
    [[nodiscard]] constexpr Span to(Span last) const { return {begin, last.end}; }
    [[nodiscard]] constexpr bool contains(std::uint32_t offset) const {
        return begin <= offset && offset < end;
    }
};

}  // namespace outlive::support
