// Where the values of sub-expressions stand below the lines of the code, so that
// they hide no code and no other value.
//
// A pure function of places: each value begins below its sub-expression, in the
// first row where it meets no other; long ones are cut. Invariant: labels of one
// row do not overlap.
#pragma once

#include <algorithm>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace outlive::panels {

// A sub-expression on its line, from `left` to `right` in pixels.
struct ValueSpan {
    std::size_t line = 0;
    float left = 0;
    float right = 0;
    std::string_view text;
    bool current = false;  // computed by the last step
};

struct ValueLabel {
    std::size_t line = 0;
    std::size_t row = 0;
    float left = 0;  // of the sub-expression
    float right = 0;
    float x = 0;  // where its value begins
    std::string text;
    bool current = false;
};

struct ValueRows {
    std::vector<ValueLabel> labels;

    // How many rows of values stand below one line, and below all before it.
    [[nodiscard]] float rows_below(std::size_t line) const;
    [[nodiscard]] float rows_above(std::size_t line) const;
};

// `spans` in the text's order; `advance`: the width of a character; nothing goes
// beyond `edge`.
[[nodiscard]] ValueRows value_rows(std::span<const ValueSpan> spans, float advance, float edge);

}  // namespace outlive::panels
