// The upper rows of the timeline: the calls, by depth.
#include <algorithm>
#include <cmath>

#include "app/scene/timeline_drawing.hpp"

namespace outlive::scene {
namespace {

constexpr float call_pitch = 25;
constexpr float share_of_calls = 0.5F;  // or what the cells leave
constexpr float least_pitch = 3;
constexpr float crowded = 18;  // below it the words need most of the room
constexpr float thin = 8;      // below this pitch rows touch, and every other one is paler

}  // namespace

// Of a stack too deep for a row each, rows at even distances stand for all: a
// call covers what it calls, so the outline stays true.
float TimelineDrawing::calls(float y) {
    const std::size_t depths = rows_.calls().size();
    const float room = std::max(rows_height_ * share_of_calls, rows_height_ - wanted_by_cells());
    const auto most = static_cast<std::size_t>(std::max(2.0F, room / least_pitch));
    const std::size_t rows = std::min(depths, most);
    section("calls", y + call_pitch * 0.66F);
    call_bottom_ = y + call_pitch;
    if (rows == 0) return call_bottom_;
    const float pitch = std::min(call_pitch, std::floor(room / static_cast<float>(rows)));
    for (std::size_t row = 0; row < rows; ++row) {
        const std::size_t depth = rows == depths ? row : row * (depths - 1) / (rows - 1);
        paler_ = pitch < thin && row % 2 == 1 ? 0.8F : 1.0F;
        column_ = pitch < thin ? 4.0F : 2.0F;
        const float height =
            pitch < thin ? pitch : std::floor(pitch * (pitch < crowded ? 0.93F : 0.82F));
        const Line line{
            rows_.calls()[depth], {0, y + static_cast<float>(row) * pitch, 0, height}, "call"};
        walk(
            line, [&](std::uint32_t i) { return index_.calls[i].end; },
            [&](std::uint32_t i, Rect rect) { call_bar(index_.calls[i], rect); },
            [&](std::uint32_t i) { return call_ink(index_.calls[i]); });
    }
    paler_ = 1;
    column_ = 2;
    call_bottom_ = y + static_cast<float>(rows) * pitch;
    if (depths > 16)
        section(std::to_string(depths) + " deep", y + call_pitch * 0.66F + 17, InkRole::TextFaint);
    return call_bottom_;
}

Ink TimelineDrawing::call_ink(const CallSpan& call) const {
    const std::uint8_t colour = rows_.colour_of(call);
    if (colour == TimelineRows::no_scope) return {InkRole::Running};
    return {InkRole::Scope, colour};
}

void TimelineDrawing::call_bar(const CallSpan& call, Rect rect) {
    Bar bar{.kind = BarKind::Call,
            .id = "f" + std::to_string(call.frame.value),
            .rect = apart(rect),
            .fill = call_ink(call).faded(paler_),
            .ink = {InkRole::OnScope},
            .hint = name_of(call.code, call.call_number),
            .begin = call.begin,
            .end = std::min(call.end, known_),
            .unwound = call.unwound};
    if (call.code == 0) {  // the module's bar is the ground of all others
        bar.fill.alpha = 0.4F;
        bar.ink = {InkRole::Text};
    }
    bar.label = bar_label(bar.hint, rect);
    // Of "make #12" the number tells it from its neighbours.
    const std::size_t number = bar.hint.rfind('#');
    if (number != std::string::npos && bar.label.ends_with("…")) {
        std::string short_label = bar_label(bar.hint.substr(number), rect);
        if (!short_label.ends_with("…")) bar.label = std::move(short_label);
    }
    if (call.unwound) bar.hint += ", left by an exception";
    out_.bars.push_back(std::move(bar));
}

}  // namespace outlive::scene
