// The editor: the program's text with each name in the colour of its scope, its
// scrolling, its caret and the mouse on it.
#include <imgui.h>

#include <cmath>

#include <fmt/core.h>

#include "app/panels/code_brackets.hpp"
#include "app/panels/code_names.hpp"
#include "app/panels/code_painter.hpp"
#include "app/panels/code_search.hpp"

namespace outlive::panels {
namespace {

TextShift shift_of(const model::State& state) {
    if (!state.run.text || state.run.text->version == state.document.buffer.version()) return {};
    return {state.run.text->source, state.document.buffer.text()};
}

}  // namespace

CodePainter::CodePainter(const Pane& pane)
    : CodePlaces{.canvas_ = pane.canvas,
                 .buffer_ = pane.state.document.buffer,
                 .pane_rect_ = pane.rect},
      pane_(pane),
      state_(pane.state),
      marks_(pane.state.run.picture.marks),
      shift_(shift_of(pane.state)) {
    const Rect& rect = pane.rect;
    const float top = state_.presenting ? canvas_.px(14) : canvas_.px(top_bar);
    const float bottom = state_.presenting ? canvas_.px(10) : canvas_.px(bottom_bar);
    const float longest = canvas_.width(std::to_string(shown_lines()), number_type);
    numbers_wider_ = std::max(0.0F, longest + canvas_.px(numbers_left - number_right));
    view_ = {rect.x + canvas_.px(text_left) + numbers_wider_, rect.y + top,
             rect.w - canvas_.px(text_left + 8) - numbers_wider_, rect.h - top - bottom};
    row_ = canvas_.em(value_type) * 1.4F;
    // Room for a row of values is kept, so that the lines stay when it is used.
    const bool by_line = state_.step_size == StepSize::Line;
    const float even = (view_.h - (by_line ? 0 : row_)) /
                       static_cast<float>(std::max<std::size_t>(1, shown_lines()));
    pitch_ = even >= canvas_.px(least_pitch) ? std::min(even, canvas_.px(line_pitch))
                                             : canvas_.px(line_pitch);
    pitch_ = std::max(pitch_, canvas_.em(code_type) * 1.3F);
    // The lower edge cuts no line either.
    if (by_line && pitch_ * static_cast<float>(shown_lines()) > view_.h)
        view_.h = std::max(1.0F, std::floor(view_.h / pitch_)) * pitch_;
    scroll_x_ = to_whole_characters(state_.code.scroll_x);
    set_values();
    const float before = scroll_x_;
    scroll();
    if (scroll_x_ != before) set_values();
    const float visible = view_.h / pitch_;
    first_ = static_cast<std::size_t>(std::max(0.0, scroll_y_ / static_cast<double>(pitch_)));
    last_ = std::min(shown_lines(), first_ + static_cast<std::size_t>(visible) + 2);
    first_ = std::min({first_, last_, buffer_.line_count() - 1});
    const std::size_t end =
        last_ < buffer_.line_count() ? buffer_.line_start(last_) : buffer_.text().size();
    colours_ = code_colours(state_, shift_, buffer_.line_start(first_), end);
}

// Where the text is scrolled to: kept in view is the caret while editing, else
// the line that runs. The state follows, so that the wheel starts from there.
void CodePainter::scroll() {
    scroll_x_ = state_.code.scroll_x;
    scroll_y_ = state_.code.scroll_y;
    const double whole = top_in_text(shown_lines());
    const auto high = static_cast<double>(view_.h);
    std::optional<std::size_t> wanted;
    if (state_.code.follow_caret) {
        wanted = buffer_.line_of(buffer_.caret());
    } else if (state_.code.follow) {
        const auto next = shifted(marks_.next);
        const auto span = shifted(marks_.just_run) ? shifted(marks_.just_run) : next;
        if (span && next) reveal_line(line_of(*next));
        if (span) wanted = line_of(*span);
        if (span) follow_across(*span);
    }
    if (wanted) reveal_line(*wanted);
    if (state_.code.follow_caret) {
        const float x =
            x_of(buffer_.line_of(buffer_.caret()), buffer_.caret()) - view_.x + scroll_x_;
        scroll_x_ =
            std::clamp(scroll_x_, x + canvas_.px(20) - view_.w, std::max(0.0F, x - canvas_.px(20)));
    }
    const bool over = pane_.pointer.over(pane_.rect);
    const bool wheel = over && (pane_.pointer.wheel != 0 || pane_.pointer.wheel_x != 0);
    if (wheel) {
        const bool sideways = pane_.pointer.shift;
        scroll_y_ -= sideways ? 0.0 : static_cast<double>(pane_.pointer.wheel * pitch_ * 3);
        scroll_x_ -= (sideways ? pane_.pointer.wheel : pane_.pointer.wheel_x) * canvas_.px(40);
    }
    scroll_x_ = std::max(0.0F, scroll_x_);
    scroll_y_ = std::clamp(scroll_y_, 0.0, std::max(0.0, to_whole_lines(whole - high)));
    if (wheel) pane_.dispatch(model::ScrollCode{scroll_x_, scroll_y_});
    if (!wheel && (scroll_x_ != state_.code.scroll_x || scroll_y_ != state_.code.scroll_y))
        pane_.dispatch(model::FollowCode{scroll_x_, scroll_y_});
    scroll_x_ = to_whole_characters(scroll_x_);
}

// The next scroll at which the left edge cuts no letter.
float CodePainter::to_whole_characters(float scroll) const {
    const float advance = canvas_.width("0", code_type);
    return std::ceil(scroll / advance - 0.01F) * advance;
}

void CodePainter::reveal_line(std::size_t line) {
    const double top = top_in_text(line);
    const auto space = static_cast<double>(std::min(pitch_ * 2, view_.h / 4));
    const double lowest = top + static_cast<double>(line_height(line)) + space;
    scroll_y_ =
        std::clamp(scroll_y_, lowest - static_cast<double>(view_.h), std::max(0.0, top - space));
    scroll_y_ = to_whole_lines(scroll_y_);
}

// The next scroll at which the upper edge cuts no line; among values lines stand
// at any height.
double CodePainter::to_whole_lines(double scroll) const {
    if (values_.rows_above(shown_lines()) > 0) return scroll;
    const auto pitch = static_cast<double>(pitch_);
    return std::ceil(scroll / pitch - 0.01) * pitch;
}

// To the right only as far as what runs asks for, and never past its beginning.
void CodePainter::follow_across(support::Span span) {
    const std::size_t number = line_of(span);
    const std::size_t line_end = buffer_.line_start(number) + buffer_.line(number).size();
    const float shown_from = view_.x - scroll_x_;
    const float pad = canvas_.px(24);
    const float left = x_of(number, span.begin) - shown_from;
    const float right = x_of(number, std::min<std::size_t>(span.end, line_end)) - shown_from;
    scroll_x_ = std::clamp(right + pad - view_.w, 0.0F, std::max(0.0F, left - pad));
    scroll_x_ = to_whole_characters(scroll_x_);
    // Shown whole it cannot be, and the other lines would lose their beginnings.
    if (right - left + 2 * pad > view_.w && left < view_.w / 2) scroll_x_ = 0;
}

void CodePainter::edit_with_mouse() {
    const Rect area{pane_.rect.x, view_.y, pane_.rect.w, view_.h};
    const Rect gutter{pane_.rect.x, view_.y, canvas_.px(gutter_width) + numbers_wider_, view_.h};
    const Pointer& pointer = pane_.pointer;
    if (pointer.over(gutter)) {
        ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
        const std::size_t number = line_at(pointer.at.y);
        if (pointer.clicked && pointer.at.y < line_top(shown_lines()))
            pane_.dispatch(model::ClickGutter{static_cast<std::uint32_t>(number) + 1});
        return;
    }
    if (pointer.over(area)) ImGui::SetMouseCursor(ImGuiMouseCursor_TextInput);
    hover_names(pane_, *this, shift_);
    if (pointer.over(area) && pointer.double_clicked) {
        pane_.dispatch(model::SelectWord{offset_at(pointer.at)});
    } else if (pointer.clicks(area)) {
        pane_.dispatch(model::PlaceCaret{
            offset_at(pointer.at), pointer.shift ? model::Select::Extend : model::Select::No});
    } else if (pointer.drags(area) && (pointer.moved.x != 0 || pointer.moved.y != 0)) {
        pane_.dispatch(model::PlaceCaret{offset_at(pointer.at), model::Select::Extend});
    }
}

void CodePainter::draw_selection(std::size_t number) {
    const std::size_t start = buffer_.line_start(number);
    const std::size_t end = start + buffer_.line(number).size();
    const std::size_t from = std::max(buffer_.selection_begin(), start);
    const std::size_t to = std::min(buffer_.selection_end(), end);
    if (!buffer_.has_selection() || from > end || buffer_.selection_end() < start || from > to)
        return;
    const float left = x_of(number, from);
    float width = x_of(number, to) - left;
    if (buffer_.selection_end() > end) width += canvas_.px(8);  // the line's end is in it
    canvas_.fill({left, line_top(number), width, pitch_}, scope_ink(2, 0.3F));
}

// Answers the width. Of a piece that goes on for pages only what is in sight is
// handed on: a literal may have a megabyte.
float CodePainter::draw_piece(Point at, std::string_view text, Ink colour) {
    constexpr std::size_t pages = 2'000;
    const bool even = text.size() > pages && std::ranges::all_of(text, [](char c) {
                          return c >= ' ' && c < '\x7F';  // of one width each
                      });
    if (!even) return canvas_.text(at, text, code_type, colour);
    const float advance = canvas_.width("0", code_type);
    const auto before = static_cast<std::size_t>(std::max(0.0F, (view_.x - at.x) / advance - 1));
    const auto room = static_cast<std::size_t>(std::max(0.0F, view_.w) / advance) + 3;
    if (before < text.size())
        canvas_.text({at.x + static_cast<float>(before) * advance, at.y}, text.substr(before, room),
                     code_type, colour);
    return static_cast<float>(text.size()) * advance;
}

void CodePainter::draw_line(std::size_t number) {
    const std::size_t start = buffer_.line_start(number);
    const auto line = buffer_.line(number);
    const std::size_t end = start + line.size();
    float x = view_.x - scroll_x_;
    const auto put = [&](std::size_t from, std::size_t to, Ink colour, bool captured) {
        from = std::clamp(from, start, end);
        to = std::clamp(to, start, end);
        if (from >= to) return;
        const float wide =
            draw_piece({x, baseline(number)}, line.substr(from - start, to - from), colour);
        if (captured)  // a dotted line below: this name lives in a cell
            for (float dot = x + canvas_.px(1); dot < x + wide; dot += canvas_.px(5))
                canvas_.disc({dot, baseline(number) + canvas_.px(5)}, 1, colour);
        x += wide;
    };
    auto span = std::ranges::upper_bound(colours_, start, {}, &ColouredSpan::end);
    std::size_t at = start;
    for (; span != colours_.end() && span->begin < end; ++span) {
        put(at, span->begin, ink(InkRole::Text), false);
        put(std::max(at, span->begin), span->end, span->ink, span->captured);
        at = std::max(at, span->end);
    }
    put(at, end, ink(InkRole::Text), false);
}

void CodePainter::draw_lines() {
    const auto just_run = shifted(marks_.just_run);
    for (std::size_t number = first_; number < last_; ++number) {
        const bool runs = just_run && line_of(*just_run) == number;
        const bool halts = std::ranges::binary_search(state_.document.breakpoints, number + 1);
        canvas_.text({numbers_end(), baseline(number)}, std::to_string(number + 1), number_type,
                     ink(halts  ? InkRole::OnScope
                         : runs ? InkRole::Running
                                : InkRole::TextFaint),
                     Align::Right);
    }
    const float before = scroll_x_ > 0 ? 0 : canvas_.px(6);  // no part of what is cut off
    canvas_.clip({view_.x - before, view_.y, view_.w + before + canvas_.px(1), view_.h});
    for (std::size_t number = first_; number < last_; ++number) {
        draw_found(*this, state_.search, number);
        draw_selection(number);
        draw_line(number);
    }
    draw_brackets();
    draw_caret();
    canvas_.unclip();
    mark_cut_lines();
}

// Lines that go on beyond an edge have a mark there.
void CodePainter::mark_cut_lines() {
    const float half = canvas_.px(4);
    const float deep = canvas_.px(5);
    const Ink soft = ink(InkRole::TextSoft);
    for (std::size_t number = first_; number < last_; ++number) {
        const float end = x_of(number, buffer_.line_start(number) + buffer_.line(number).size());
        const float middle = line_top(number) + pitch_ / 2;
        if (end > view_.right() + canvas_.px(1)) {
            const float tip = pane_.rect.right() - canvas_.px(2);
            canvas_.triangle({tip - deep, middle - half}, {tip - deep, middle + half},
                             {tip, middle}, soft);
        }
        if (scroll_x_ > 0 && end > view_.x) {
            const float tip = view_.x - canvas_.px(8);
            canvas_.triangle({tip + deep, middle - half}, {tip, middle},
                             {tip + deep, middle + half}, soft);
        }
    }
}

void CodePainter::draw_caret() {
    if (state_.keys != model::KeysOwner::Code) return;
    const std::size_t number = buffer_.line_of(buffer_.caret());
    const float x = x_of(number, buffer_.caret());
    canvas_.fill({std::floor(x), line_top(number) + pitch_ * 0.08F, std::max(2.0F, canvas_.px(2)),
                  pitch_ * 0.84F},
                 ink(InkRole::Text));
}

// The bracket at the caret and its partner; in red when it has none.
void CodePainter::draw_brackets() {
    if (state_.keys != model::KeysOwner::Code) return;
    const auto found = brackets_at(buffer_.text(), buffer_.caret());
    if (!found) return;
    const auto frame = [&](std::size_t at, Ink colour) {
        const std::size_t number = buffer_.line_of(at);
        const float left = x_of(number, at);
        canvas_.outline({left - 1, line_top(number) + pitch_ * 0.1F,
                         x_of(number, at + 1) - left + 2, pitch_ * 0.8F},
                        colour, 1.5F, 3);
    };
    if (!found->partner) return frame(found->at, ink(InkRole::Error));
    frame(found->at, ink(InkRole::TextSoft));
    frame(*found->partner, ink(InkRole::TextSoft));
}

std::pair<std::string, Ink> CodePainter::status() const {
    const model::RunStatus& run = state_.run.status;
    const Ink good = ink(InkRole::Good);
    const Ink bad = ink(InkRole::Error);
    const Ink soft = ink(InkRole::TextSoft);
    if (state_.run.error) return {"does not compile", bad};
    if (state_.run.busy || state_.run_due) return {"running …", soft};
    const std::string time = run.seconds < 0.000995 ? fmt::format("{:.2g} ms", run.seconds * 1000)
                             : run.seconds < 0.0995 ? fmt::format("{:.1f} ms", run.seconds * 1000)
                                                    : fmt::format("{:.2f} s", run.seconds);
    const auto& ordinal = state_.run.picture.ordinal;
    switch (run.end.state) {
        case RunState::Finished:
            return {fmt::format("live  ✓  ran {} steps in {}",
                                grouped(ordinal ? ordinal->of : run.length), time),
                    good};
        case RunState::Failed:
            return {"live  ✓  ended by an exception", bad};
        case RunState::WaitsForInput:
            return {"waits for input", soft};
        case RunState::Paused:
        case RunState::Cancelled:
            return {fmt::format("running … {} steps", grouped(run.length)), soft};
        case RunState::OutOfSteps:
            return {fmt::format("stopped after {} steps", grouped(run.length)), bad};
        case RunState::OutOfMemory:
            return {"stopped: too much memory", bad};
        case RunState::OutOfOutput:
            return {"stopped: too much output", bad};
    }
    return {"", soft};
}

// Whether a budget ended the run that is shown.
bool CodePainter::can_continue() const {
    const RunState end = state_.run.status.end.state;
    return !state_.run.error && !state_.run.busy && !state_.run_due &&
           (end == RunState::OutOfSteps || end == RunState::OutOfMemory ||
            end == RunState::OutOfOutput);
}

void CodePainter::draw_legend(float base) {
    const Type small{Face::Sans, 13};
    const float right = pane_.rect.right() - canvas_.px(14);
    float x = pane_.rect.x + canvas_.px(18);
    if (const std::string told = name_at_caret(state_, shift_); !told.empty()) {
        canvas_.fitted({x, base}, told, small, ink(InkRole::TextSoft), right - x);
        return;
    }
    x += canvas_.text({x, base}, "colour = the scope that owns the name", small,
                      ink(InkRole::TextFaint));
    for (const LegendEntry& entry : code_legend(state_)) {
        constexpr float longest = 120;
        const float word = std::min(canvas_.width(entry.name, small), canvas_.px(longest));
        const float wide = word + canvas_.px(30);
        if (x + wide > right) break;
        canvas_.disc({x + canvas_.px(18), base - canvas_.px(4)}, 5, entry.ink);
        canvas_.fitted({x + canvas_.px(28), base}, entry.name, small, ink(InkRole::TextSoft),
                       word + 1);
        x += wide;
    }
}

void CodePainter::draw_bars() {
    const Rect& rect = pane_.rect;
    const float base = rect.y + canvas_.px(30);
    const auto [words, colour] = status();
    const bool editing = state_.keys == model::KeysOwner::Code;
    const Type small{Face::Sans, 14};
    float right = rect.right() - canvas_.px(18);
    if (can_continue()) {
        const std::string_view offer = "Continue  C";
        if (text_button(pane_, {right, base}, offer, {Face::SansBold, 14}, ink(InkRole::Running),
                        Align::Right))
            pane_.dispatch(model::Invoke{model::CommandId::ContinueRun});
        right -= canvas_.width(offer, {Face::SansBold, 14}) + canvas_.px(16);
    }
    canvas_.text({right, base}, words, small, colour, Align::Right);
    const float left = rect.x + canvas_.px(18);
    const float room = right - canvas_.width(words, small) - left - canvas_.px(16);
    const float name = canvas_.fitted({left, base}, state_.document.name, {Face::Sans, 16},
                                      ink(InkRole::TextSoft), room);
    if (editing && name + canvas_.px(90) < room)
        canvas_.fitted({left + name + canvas_.px(12), base}, "editing · Esc",
                       {Face::SansItalic, 13}, ink(InkRole::Running), room - name - canvas_.px(12));
    draw_legend(rect.bottom() - canvas_.px(11));
}

void CodePainter::draw() {
    draw_ground(pane_,
                state_.keys == model::KeysOwner::Code || state_.keys == model::KeysOwner::Search);
    canvas_.clip({pane_.rect.x, view_.y, pane_.rect.w, view_.h});
    edit_with_mouse();
    draw_marks();
    draw_cell_lines();
    draw_breakpoints();
    draw_lines();
    draw_values();
    draw_error();
    draw_name(pane_, *this, shift_);
    canvas_.unclip();
    if (!state_.presenting) draw_bars();
    if (state_.search.open) draw_search(pane_);
}

void draw_code(const Pane& pane) {
    CodePainter(pane).draw();
}

}  // namespace outlive::panels
