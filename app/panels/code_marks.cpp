// What the run puts on the code: the statement just run, the values that
// expression steps have worked out, breakpoints, errors.
#include "app/panels/code_painter.hpp"
#include "app/panels/paragraph.hpp"

namespace outlive::panels {

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
        if (!marks_.change.empty()) draw_change(number);
    }
    if (!next) return;
    const float middle = line_top(line_of(*next)) + pitch_ / 2;
    const float tip = pane_.rect.x + canvas_.px(gutter_width) + numbers_wider_;
    canvas_.triangle({tip - canvas_.px(8), middle - canvas_.px(6)},
                     {tip - canvas_.px(8), middle + canvas_.px(6)}, {tip, middle},
                     ink(InkRole::Running, 0.8F));
}

constexpr Type change_type{Face::MonoBold, 17};

// "1 → 2" behind the line.
void CodePainter::draw_change(std::size_t number) {
    if (!change_fits(number)) return;
    const float end = x_of(number, buffer_.line_start(number) + buffer_.line(number).size());
    canvas_.text({end + canvas_.px(40), baseline(number)}, marks_.change, change_type,
                 ink(InkRole::Running));
}

bool CodePainter::change_fits(std::size_t number) const {
    const float end = x_of(number, buffer_.line_start(number) + buffer_.line(number).size());
    return end + canvas_.px(48) + canvas_.width(marks_.change, change_type) <= pane_.rect.right();
}

// Where the values of sub-expressions go, before any line has its place.
void CodePainter::set_values() {
    if (model::is_stale(state_)) return;
    std::vector<ValueSpan> spans;
    for (const model::ComputedValue& value : marks_.values) {
        const auto span = shifted(value.span);
        if (!span) continue;
        const std::size_t number = line_of(*span);
        const std::size_t end = buffer_.line_start(number) + buffer_.line(number).size();
        spans.push_back({number, x_of(number, span->begin),
                         x_of(number, std::min<std::size_t>(span->end, end)), value.text,
                         value.current});
    }
    // A change that has no room behind its line stands below it, too.
    const auto just_run = shifted(marks_.just_run);
    const bool below = just_run && !marks_.change.empty() && !change_fits(line_of(*just_run));
    if (below && spans.empty())
        spans.push_back({line_of(*just_run), x_of(line_of(*just_run), just_run->begin),
                         x_of(line_of(*just_run), just_run->begin), marks_.change, true});
    values_ = value_rows(spans, canvas_.width("0", value_type), view_.right());
}

// Each value below its sub-expression, which a line underscores.
void CodePainter::draw_values() {
    for (const ValueLabel& label : values_.labels) {
        const Ink colour = ink(label.current ? InkRole::Running : InkRole::TextSoft);
        const float under = line_top(label.line) + pitch_ * 0.97F;
        const float top = line_top(label.line) + pitch_ + row_ * static_cast<float>(label.row);
        canvas_.line({label.left, under}, {label.right, under}, colour, 1.5F);
        const float stem = std::min(label.x + canvas_.px(6), (label.left + label.right) / 2);
        if (label.row > 0) canvas_.line({stem, under}, {stem, top}, colour.faded(0.7F), 1);
        canvas_.text({label.x, top + row_ * 0.74F}, label.text,
                     {label.current ? Face::MonoBold : value_type.face, value_type.size}, colour);
    }
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

// A line with a breakpoint has its number on a filled mark.
void CodePainter::draw_breakpoints() {
    for (const std::uint32_t line : state_.document.breakpoints) {
        const std::size_t number = line - 1;
        if (number < first_ || number >= last_) continue;
        const float right = numbers_end() + canvas_.px(6);
        const float wide = std::max(
            canvas_.px(26), canvas_.width(std::to_string(line), number_type) + canvas_.px(12));
        canvas_.fill({right - wide, line_top(number) + pitch_ * 0.1F, wide, pitch_ * 0.8F},
                     ink(InkRole::Error), 5);
    }
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

}  // namespace outlive::panels
