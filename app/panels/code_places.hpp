// Where the characters of the code pane stand: offsets to pixels and back.
//
// Invariant: a function of the text, the canvas and the scroll alone; lines count
// from 0; offsets are bytes of the edited text. What is drawn on the code asks here.
#pragma once

#include <cstddef>

#include "app/model/text_buffer.hpp"
#include "app/panels/canvas.hpp"
#include "app/panels/value_rows.hpp"
#include "engine/support/span.hpp"

namespace outlive::panels {

inline constexpr Type code_type{Face::Mono, 19};

struct CodePlaces {
    const Canvas& canvas_;
    const model::TextBuffer& buffer_;
    Rect pane_rect_{};
    Rect view_{};  // where the text stands
    float pitch_ = 1;
    ValueRows values_{};  // written below their lines, in expression steps
    float row_ = 0;       // the height of a row of them
    float scroll_x_ = 0;
    double scroll_y_ = 0;
    float numbers_wider_ = 0;  // pixels that long line numbers need beyond the usual gutter
    std::size_t first_ = 0;    // visible lines: [first, last)
    std::size_t last_ = 0;

    [[nodiscard]] float line_top(std::size_t number) const {
        return view_.y + static_cast<float>(top_in_text(number) - scroll_y_);
    }
    // From the text's top, in pixels; with the values above it.
    [[nodiscard]] double top_in_text(std::size_t number) const {
        return static_cast<double>(pitch_) * static_cast<double>(number) +
               static_cast<double>(values_.rows_above(number) * row_);
    }
    // With the values below it.
    [[nodiscard]] float line_height(std::size_t number) const {
        return pitch_ + values_.rows_below(number) * row_;
    }
    [[nodiscard]] std::size_t line_at(float y) const;
    [[nodiscard]] float baseline(std::size_t number) const {
        return line_top(number) + pitch_ * 0.68F;
    }
    [[nodiscard]] std::size_t line_of(support::Span span) const {
        return buffer_.line_of(span.begin);
    }
    [[nodiscard]] float x_of(std::size_t number, std::size_t offset) const;
    [[nodiscard]] std::size_t offset_at(Point at) const;
    // A stretch of one line; stretches over lines give their first line's part.
    [[nodiscard]] Rect box_of(support::Span span) const;
    void band(std::size_t number, Ink ink) const {
        canvas_.fill({pane_rect_.x, line_top(number), pane_rect_.w, line_height(number)}, ink);
    }
};

}  // namespace outlive::panels
