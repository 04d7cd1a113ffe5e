// The look of Python's own words: keywords, strings, comments, numbers. Names
// are coloured by what they mean, which is the compiler's to say.
//
// Invariant: a function of the text alone; an unfinished string ends with its
// line. Only for colours: the engine's lexer decides what the text is.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace outlive::panels {

enum class TokenLook : std::uint8_t { Keyword, String, Comment, Number };

struct LookSpan {
    std::size_t begin = 0;  // bytes
    std::size_t end = 0;
    TokenLook look{};
};

// In order, without overlaps.
[[nodiscard]] std::vector<LookSpan> token_looks(std::string_view text);

// Those that meet [begin, end), where lines begin. Of a text too long to be scanned
// each frame only these lines are looked at, and of these not the very long ones.
[[nodiscard]] std::vector<LookSpan> looks_between(std::string_view text, std::size_t begin,
                                                  std::size_t end);

}  // namespace outlive::panels
