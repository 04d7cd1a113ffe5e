// What the parts of the code pane share for one frame: where the lines stand,
// and the two subjects that are painted on them.
//
// Lives for one frame. code_pane.cpp has the text, its scrolling and the mouse;
// code_marks.cpp has what the run puts on it: the statement just run, the values
// of expression steps, the chosen cell's lines, breakpoints, errors.
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/panels/code_colours.hpp"
#include "app/panels/code_places.hpp"
#include "app/panels/pane.hpp"

namespace outlive::panels {

inline constexpr Type number_type{Face::Mono, 16};
inline constexpr float line_pitch = 30;   // units
inline constexpr float least_pitch = 25;  // when that shows the whole text
inline constexpr float text_left = 70;
inline constexpr float number_right = 44;
inline constexpr float numbers_left =
    14;  // of the longest: bars of the chosen cell stand before it
inline constexpr float top_bar = 44;
inline constexpr float bottom_bar = 30;
inline constexpr Type value_type{Face::Mono, 15};
inline constexpr float gutter_width = 58;  // a click on it sets a breakpoint

// Everything that the parts of the pane share for one frame.
class CodePainter : private CodePlaces {
  public:
    explicit CodePainter(const Pane& pane);
    void draw();

  private:
    void scroll();
    void reveal_line(std::size_t line);
    void follow_across(support::Span span);
    [[nodiscard]] double to_whole_lines(double scroll) const;
    [[nodiscard]] float to_whole_characters(float scroll) const;
    void edit_with_mouse();
    void draw_marks();
    void draw_cell_lines();
    void draw_lines();
    void mark_cut_lines();
    void draw_line(std::size_t number);
    float draw_piece(Point at, std::string_view text, Ink colour);
    void draw_selection(std::size_t number);
    void draw_caret();
    void draw_brackets();
    void draw_values();
    void draw_change(std::size_t number);
    [[nodiscard]] bool change_fits(std::size_t number) const;
    void draw_breakpoints();
    void draw_error();
    void draw_bars();
    void draw_legend(float base);
    void set_values();
    [[nodiscard]] std::pair<std::string, Ink> status() const;
    [[nodiscard]] bool can_continue() const;

    // The empty line after the last "\n" matters only to who writes there.
    [[nodiscard]] std::size_t shown_lines() const {
        const std::size_t count = buffer_.line_count();
        const bool spare =
            count > 1 && buffer_.line(count - 1).empty() && state_.keys == model::KeysOwner::Stage;
        return spare ? count - 1 : count;
    }
    [[nodiscard]] float numbers_end() const {
        return pane_.rect.x + canvas_.px(number_right) + numbers_wider_;
    }
    [[nodiscard]] std::optional<support::Span> shifted(std::optional<support::Span> span) const {
        return span && span->begin < span->end ? shift_(*span) : std::nullopt;
    }

    const Pane& pane_;
    const model::State& state_;
    const model::CodeMarks& marks_;
    TextShift shift_;
    std::vector<ColouredSpan> colours_;
};

}  // namespace outlive::panels
