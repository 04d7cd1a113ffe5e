#include "app/scene/timeline.hpp"

#include <algorithm>
#include <cmath>

#include "app/scene/timeline_drawing.hpp"

namespace outlive::scene {
namespace {

constexpr float least_top = 10;
constexpr float stops_height = 20;
constexpr float section_gap = 14;
constexpr float output_height = 26;
constexpr float right_pad = 5;
constexpr float least_alpha = 0.4F;  // of a gathered bar: one short call must be seen
constexpr float alpha_levels = 5;

// One level up or down is no other look: a rhythm as wide as a column is noise.
bool looks_like(Ink bar, Ink column) {
    return bar.role == column.role && bar.scope == column.scope &&
           std::abs(bar.alpha - column.alpha) <= 0.51F / alpha_levels;
}

}  // namespace

TimelineDrawing::TimelineDrawing(const history::Index& index, const TimelineRows& rows,
                                 const std::vector<std::string>& names, const ScopeColours& colours,
                                 const TimelineView& view, const TextMeasure& measure)
    : index_(index),
      rows_(rows),
      names_(names),
      colours_(colours),
      view_(view),
      measure_(measure),
      known_(std::min(index.listed_until, view.length)),
      top_(view.stops.empty() ? least_top : least_top + stops_height),
      rows_height_(std::max(view.height - top_ - 2 * section_gap - output_height, 40.0F)) {
    out_.width = view.width;
    out_.bars_left = view.label_width;
    out_.bars_right = std::max(view.width - right_pad, out_.bars_left + 1);
    out_.first = view.first;
    out_.last = std::max(view.last, view.first + 1);
    out_.scale = view.scale;
}

Timeline TimelineDrawing::run() {
    float y = top_;
    if (!view_.stops.empty()) stops(y - stops_height / 2);
    y = calls(y) + section_gap;
    float bottom = call_bottom_;
    if (!rows_.cells().empty()) {
        bottom = cells(y);
        y = bottom + section_gap;
    }
    unlisted(top_, bottom);
    say_what_was_gathered();
    output(y);
    exceptions(call_bottom_ + 7);
    out_.height = y + output_height;
    out_.cursor_x = x_of(out_, view_.at);
    out_.cursor_visible = view_.at >= out_.first && view_.at <= out_.last;
    return std::move(out_);
}

float TimelineDrawing::x(StepIndex step) const {
    return std::clamp(x_of(out_, std::min(step, view_.length)), out_.bars_left, out_.bars_right);
}

void TimelineDrawing::section(const std::string& name, float y, InkRole role) {
    out_.labels.push_back({name, {0, y}, Face::Sans, timeline_label_size, {role}});
}

// Neighbours are told apart by a line between them.
Rect TimelineDrawing::apart(Rect rect) {
    if (rect.w > 4) rect.w -= 1;
    return rect;
}

std::string TimelineDrawing::bar_label(std::string_view text, const Rect& rect) const {
    if (rect.h < least_labelled || rect.w < 26) return "";
    return fitted(text, Face::MonoBold, label_size_in(rect.h), rect.w - 12, measure_);
}

std::string TimelineDrawing::name_of(std::uint32_t code, std::uint32_t number) const {
    std::string name = code < names_.size() ? names_[code] : "call";
    if (view_.numbered && view_.numbered(code)) name += " #" + std::to_string(number);
    return name;
}

// What is too narrow for a bar of its own: the more of the column is taken, the
// more opaque. Columns that touch and look the same are one bar.
void TimelineDrawing::gather(const Line& line, Rect rect, Ink ink, std::uint64_t count,
                             StepIndex covered) {
    const auto steps = static_cast<double>(step_at(out_, rect.right()) - step_at(out_, rect.x));
    const auto share =
        static_cast<float>(std::min(1.0, static_cast<double>(covered) / std::max(steps, 1.0)));
    const float level = std::ceil(share * alpha_levels) / alpha_levels;
    ink.alpha = paler_ * (least_alpha + (0.9F - least_alpha) * level);
    Bar* last = out_.bars.empty() ? nullptr : &out_.bars.back();
    if (last != nullptr && last->kind == BarKind::Gathered && last->rect.y == rect.y &&
        looks_like(last->fill, ink) && rect.x - last->rect.right() < column_) {
        last->rect.w = rect.right() - last->rect.x;
        last->end = step_at(out_, rect.right());
        last->count += count;
        return;
    }
    Bar bar{.kind = BarKind::Gathered, .rect = rect, .fill = ink, .hint = line.what};
    bar.begin = step_at(out_, rect.x);
    bar.end = step_at(out_, rect.right());
    bar.count = count;
    out_.bars.push_back(std::move(bar));
}

void TimelineDrawing::say_what_was_gathered() {
    for (Bar& bar : out_.bars) {
        if (bar.kind != BarKind::Gathered) continue;
        bar.hint = bar.count == 1 ? "a short " + bar.hint
                                  : grouped(bar.count) + " " + bar.hint + "s, too short " +
                                        "to be drawn one by one: zoom in";
    }
}

// Calls and cells that nobody has listed are not shown as running on.
void TimelineDrawing::unlisted(float top, float bottom) {
    if (known_ >= std::min(out_.last, view_.length)) return;
    const float left = x(std::max(known_, out_.first));
    Bar bar{.kind = BarKind::Unlisted,
            .rect = {left, top, x(view_.length) - left, bottom - top},
            .fill = Ink{InkRole::TextFaint}.faded(0.16F),
            .ink = {InkRole::TextSoft},
            .begin = known_,
            .end = view_.length};
    bar.hint = view_.listing ? "calls and cells are still being listed from here on"
                             : "calls and cells are listed up to step " + grouped(known_) +
                                   " only: the list is full";
    if (bar.rect.w > 60)
        bar.label = fitted(view_.listing ? "listing …" : "not listed after step " + grouped(known_),
                           Face::Sans, timeline_label_size, bar.rect.w - 20, measure_);
    out_.bars.push_back(std::move(bar));
}

Timeline timeline(const history::Index& index, const TimelineRows& rows,
                  const std::vector<std::string>& names, const ScopeColours& colours,
                  const TimelineView& view, const TextMeasure& measure) {
    return TimelineDrawing(index, rows, names, colours, view, measure).run();
}

float label_size_in(float bar_height) {
    return std::min(timeline_label_size, bar_height - 2);
}

float x_of(const Timeline& timeline, support::StepIndex step) {
    const StepScale& scale = timeline.scale;
    const double first = scale.place(timeline.first);
    const double share = (scale.place(step) - first) / (scale.place(timeline.last) - first);
    return static_cast<float>(timeline.bars_left +
                              share * (timeline.bars_right - timeline.bars_left));
}

support::StepIndex step_at(const Timeline& timeline, float x) {
    const double share = std::clamp(
        (x - timeline.bars_left) / (timeline.bars_right - timeline.bars_left), 0.0F, 1.0F);
    const StepScale& scale = timeline.scale;
    const double first = scale.place(timeline.first);
    const double place = first + share * (scale.place(timeline.last) - first);
    return static_cast<support::StepIndex>(std::llround(scale.step(place)));
}

std::int32_t bar_at(const Timeline& timeline, Point point) {
    for (std::size_t i = timeline.bars.size(); i-- > 0;) {
        if (timeline.bars[i].rect.contains(point)) return static_cast<std::int32_t>(i);
    }
    return -1;
}

std::int32_t mark_at(const Timeline& timeline, Point point) {
    for (std::size_t i = timeline.marks.size(); i-- > 0;) {
        const Mark& mark = timeline.marks[i];
        const float reach = 6 + mark.width / 2;
        if (std::abs(mark.at.x - point.x) <= reach && std::abs(mark.at.y - point.y) <= 8)
            return static_cast<std::int32_t>(i);
    }
    return -1;
}

TimelineSpot spot_at(const Timeline& timeline, Point point) {
    using enum SpotKind;
    if (const auto at = mark_at(timeline, point); at >= 0) {
        const Mark& mark = timeline.marks[static_cast<std::size_t>(at)];
        if (mark.width > 0 || !mark.cell) return {};
        return {mark.kind == MarkKind::Read ? Read : Write, mark.step, mark.cell};
    }
    const auto at = bar_at(timeline, point);
    if (at < 0) return {};
    const Bar& bar = timeline.bars[static_cast<std::size_t>(at)];
    if (bar.kind == BarKind::Call) return {Call, bar.begin, {}};
    return bar.cell ? TimelineSpot{Cell, bar.begin, bar.cell} : TimelineSpot{};
}

std::string_view hint_at(const Timeline& timeline, Point point) {
    if (const auto at = mark_at(timeline, point); at >= 0)
        return timeline.marks[static_cast<std::size_t>(at)].hint;
    const auto at = bar_at(timeline, point);
    return at >= 0 ? std::string_view(timeline.bars[static_cast<std::size_t>(at)].hint)
                   : std::string_view();
}

}  // namespace outlive::scene
