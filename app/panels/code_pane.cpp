// The editor: the program's text with each name in the colour of its scope, and
// on it what the run is doing: the line just run, the next one, the caller's.
#include <imgui.h>

#include <algorithm>
#include <cmath>

#include <fmt/core.h>

#include "app/panels/code_brackets.hpp"
#include "app/panels/code_colours.hpp"
#include "app/panels/code_names.hpp"
#include "app/panels/code_places.hpp"
#include "app/panels/code_search.hpp"
#include "app/panels/pane.hpp"
#include "app/panels/paragraph.hpp"

namespace outlive::panels {
namespace {

constexpr Type number_type{Face::Mono, 16};
constexpr float line_pitch = 30;   // units
constexpr float least_pitch = 25;  // when that shows the whole text
constexpr float text_left = 70;
constexpr float number_right = 44;
constexpr float top_bar = 44;
constexpr float bottom_bar = 30;

TextShift shift_of(const model::State& state) {
    if (!state.run.text || state.run.text->version == state.document.buffer.version()) return {};
    return {state.run.text->source, state.document.buffer.text()};
}

// Everything that the parts of the pane share for one frame.
class CodePainter : private CodePlaces {
  public:
    explicit CodePainter(const Pane& pane);
    void draw();

  private:
    void scroll();
    void edit_with_mouse();
    void draw_marks();
    void draw_cell_lines();
    void draw_lines();
    void draw_line(std::size_t number);
    void draw_selection(std::size_t number);
    void draw_caret();
    void draw_brackets();
    void draw_error();
    void draw_bars();
    void draw_legend(float base);
    [[nodiscard]] std::pair<std::string, Ink> status() const;
    [[nodiscard]] bool can_continue() const;

    // The empty line after the last "\n" matters only to who writes there.
    [[nodiscard]] std::size_t shown_lines() const {
        const std::size_t count = buffer_.line_count();
        const bool spare =
            count > 1 && buffer_.line(count - 1).empty() && state_.keys == model::KeysOwner::Stage;
        return spare ? count - 1 : count;
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
    view_ = {rect.x + canvas_.px(text_left), rect.y + top, rect.w - canvas_.px(text_left + 8),
             rect.h - top - bottom};
    const float even = view_.h / static_cast<float>(std::max<std::size_t>(1, shown_lines()));
    pitch_ = even >= canvas_.px(least_pitch) ? std::min(even, canvas_.px(line_pitch))
                                             : canvas_.px(line_pitch);
    pitch_ = std::max(pitch_, canvas_.em(code_type) * 1.3F);
    scroll();
    const float visible = view_.h / pitch_;
    first_ = static_cast<std::size_t>(std::max(0.0F, scroll_y_ / pitch_));
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
    const float whole = pitch_ * static_cast<float>(shown_lines());
    std::optional<std::size_t> wanted;
    if (state_.code.follow_caret) {
        wanted = buffer_.line_of(buffer_.caret());
    } else if (state_.code.follow) {
        const auto span =
            shifted(marks_.just_run) ? shifted(marks_.just_run) : shifted(marks_.next);
        if (span) wanted = line_of(*span);
    }
    if (wanted) {
        const float top = pitch_ * static_cast<float>(*wanted);
        const float space = std::min(pitch_ * 2, view_.h / 4);
        scroll_y_ =
            std::clamp(scroll_y_, top + pitch_ + space - view_.h, std::max(0.0F, top - space));
    }
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
        scroll_y_ -= sideways ? 0 : pane_.pointer.wheel * pitch_ * 3;
        scroll_x_ -= (sideways ? pane_.pointer.wheel : pane_.pointer.wheel_x) * canvas_.px(40);
    }
    scroll_x_ = std::max(0.0F, scroll_x_);
    scroll_y_ = std::clamp(scroll_y_, 0.0F, std::max(0.0F, whole - view_.h));
    if (wheel) pane_.dispatch(model::ScrollCode{scroll_x_, scroll_y_});
    if (!wheel && (scroll_x_ != state_.code.scroll_x || scroll_y_ != state_.code.scroll_y))
        pane_.dispatch(model::FollowCode{scroll_x_, scroll_y_});
}

void CodePainter::edit_with_mouse() {
    const Rect area{pane_.rect.x, view_.y, pane_.rect.w, view_.h};
    const Pointer& pointer = pane_.pointer;
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

void CodePainter::draw_marks() {
    const auto just_run = shifted(marks_.just_run);
    const auto next = shifted(marks_.next);
    const auto waiting = shifted(marks_.waiting);
    if (just_run) band(line_of(*just_run), ink(InkRole::RunningFill));
    if (waiting) {
        if (!just_run || line_of(*just_run) != line_of(*waiting))
            canvas_.dashed(box_of(*waiting), scope_ink(2), 1.5F);
        canvas_.text({pane_.rect.x + canvas_.px(4), baseline(line_of(*waiting))}, "↩",
                     {Face::Sans, 17}, scope_ink(2));
    }
    if (just_run) {
        canvas_.outline(box_of(*just_run), ink(InkRole::Running), 2, 5);
        const std::size_t number = line_of(*just_run);
        const float end = x_of(number, buffer_.line_start(number) + buffer_.line(number).size());
        if (!marks_.change.empty())
            canvas_.text({end + canvas_.px(40), baseline(number)}, marks_.change,
                         {Face::MonoBold, 17}, ink(InkRole::Running));
    }
    if (!next) return;
    const float middle = line_top(line_of(*next)) + pitch_ / 2;
    const float tip = pane_.rect.x + canvas_.px(58);
    canvas_.triangle({tip - canvas_.px(8), middle - canvas_.px(6)},
                     {tip - canvas_.px(8), middle + canvas_.px(6)}, {tip, middle},
                     ink(InkRole::Running, 0.8F));
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

void CodePainter::draw_line(std::size_t number) {
    const std::size_t start = buffer_.line_start(number);
    const auto line = buffer_.line(number);
    const std::size_t end = start + line.size();
    float x = view_.x - scroll_x_;
    const auto put = [&](std::size_t from, std::size_t to, Ink colour, bool captured) {
        from = std::clamp(from, start, end);
        to = std::clamp(to, start, end);
        if (from >= to) return;
        const float wide = canvas_.text({x, baseline(number)}, line.substr(from - start, to - from),
                                        code_type, colour);
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

// Lines that write the chosen cell have a full bar at the edge, lines that read
// it an open one, in the colour of its scope.
void CodePainter::draw_cell_lines() {
    if (model::is_stale(state_)) return;
    const Ink colour = scope_ink(marks_.cell_colour);
    const auto bar = [&](std::uint32_t line) {
        return Rect{pane_.rect.x + canvas_.px(4), line_top(line - 1) + pitch_ * 0.1F, canvas_.px(7),
                    pitch_ * 0.8F};
    };
    for (const std::uint32_t line : marks_.cell_reads) canvas_.outline(bar(line), colour, 1.5F, 2);
    for (const std::uint32_t line : marks_.cell_writes) canvas_.fill(bar(line), colour, 2);
}

void CodePainter::draw_lines() {
    const auto just_run = shifted(marks_.just_run);
    for (std::size_t number = first_; number < last_; ++number) {
        const bool runs = just_run && line_of(*just_run) == number;
        canvas_.text({pane_.rect.x + canvas_.px(number_right), baseline(number)},
                     std::to_string(number + 1), number_type,
                     ink(runs ? InkRole::Running : InkRole::TextFaint), Align::Right);
    }
    canvas_.clip({view_.x - canvas_.px(6), view_.y, view_.w + canvas_.px(12), view_.h});
    for (std::size_t number = first_; number < last_; ++number) {
        draw_found(*this, state_.search, number);
        draw_selection(number);
        draw_line(number);
    }
    draw_brackets();
    draw_caret();
    canvas_.unclip();
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

// CPython's words, right below the line they are about.
void CodePainter::draw_error() {
    std::string message;
    std::size_t number = 0;
    if (state_.run.error) {
        message = state_.run.error->message;
        number = state_.run.error->line - 1;
    } else if (marks_.error_line > 0 && !model::is_stale(state_)) {
        message = marks_.error;
        number = marks_.error_line - 1;
    }
    if (message.empty()) return;
    number = std::min(number, buffer_.line_count() - 1);
    band(number, ink(InkRole::Error, 0.16F));
    const float pad = canvas_.px(8);
    const float most = pane_.rect.w - canvas_.px(28);
    const Paragraph words =
        set_paragraph(canvas_, message, 15, ink(InkRole::Error), most - 2 * pad);
    const float wide = canvas_.width(message, {Face::Sans, 15}) + 2 * pad;
    const float text_end =
        x_of(number, buffer_.line_start(number) + buffer_.line(number).size()) + canvas_.px(24);
    const float right = pane_.rect.right() - canvas_.px(14);
    const bool beside = words.lines == 1 && text_end + wide <= right;
    const float height = beside ? pitch_ * 0.9F : words.height() + pad;
    const float left = beside ? right - wide : pane_.rect.x + canvas_.px(14);
    float top = beside ? line_top(number) + pitch_ * 0.05F : line_top(number + 1) + canvas_.px(2);
    if (top + height > view_.bottom()) top = line_top(number) - height - canvas_.px(2);
    const Rect box{left, top, beside ? wide : most, height};
    canvas_.fill(box, ink(InkRole::Card), 6);
    canvas_.outline(box, ink(InkRole::Error), 1.5F, 6);
    top += (height - words.height()) / 2 - pad / 2;
    draw_paragraph(canvas_, words, {left + pad, top + pad / 2});
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
        const float wide = canvas_.width(entry.name, small) + canvas_.px(30);
        if (x + wide > right) break;
        canvas_.disc({x + canvas_.px(18), base - canvas_.px(4)}, 5, entry.ink);
        canvas_.text({x + canvas_.px(28), base}, entry.name, small, ink(InkRole::TextSoft));
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
    draw_ground(pane_, state_.keys == model::KeysOwner::Code);
    canvas_.clip({pane_.rect.x, view_.y, pane_.rect.w, view_.h});
    edit_with_mouse();
    draw_marks();
    draw_cell_lines();
    draw_lines();
    draw_error();
    draw_name(pane_, *this, shift_);
    canvas_.unclip();
    if (state_.search.open) draw_search(pane_);
    if (!state_.presenting) draw_bars();
}

}  // namespace

void draw_code(const Pane& pane) {
    CodePainter(pane).draw();
}

}  // namespace outlive::panels
