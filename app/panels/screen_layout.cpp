#include "app/panels/screen_layout.hpp"

#include <algorithm>

namespace outlive::panels {
namespace {

using scene::Rect;

// The window that the design was drawn for.
constexpr float design_width = 1680;
constexpr float design_height = 980;
constexpr float smallest_share = 1.0F / 40;  // of the screen's height, while presenting
constexpr float smallest_type = 13;          // units; the least size that panes use

ScreenLayout presented(float width, float height, float text_scale, float code_width) {
    ScreenLayout layout;
    layout.least_text = height * smallest_share;
    layout.scale = layout.least_text / smallest_type * 0.82F * text_scale;
    const float s = layout.scale;
    const float margin = 12 * s;
    const float caption = std::min(112 * s, height * 0.26F);
    const float code = std::clamp(code_width * s, width * 0.28F, width * 0.42F);
    layout.code = {margin, margin, code, height - caption - 3 * margin};
    layout.stage = {code + 2 * margin, margin, width - code - 3 * margin,
                    height - caption - 3 * margin};
    layout.narration = {margin, height - caption - margin, width - 2 * margin, caption};
    return layout;
}

// While presenting it takes the lower part of the code's pane, else the prose's
// place and some of the output's.
void make_room_for_machine(ScreenLayout& layout, bool presenting) {
    constexpr float share = 0.46F;  // of the code's height
    constexpr float output_share = 0.24F;
    const float gap = 13 * layout.scale;
    if (presenting) {
        Rect& code = layout.code;
        const float high = code.h * share;
        layout.machine = {code.x, code.bottom() - high, code.w, high};
        code.h -= high + gap;
        return;
    }
    const float bottom = layout.output.bottom();
    layout.machine = layout.prose;
    layout.prose = {};
    layout.output.h = (bottom - layout.machine.y) * output_share;
    layout.output.y = bottom - layout.output.h;
    layout.machine.h = layout.output.y - gap - layout.machine.y;
}

}  // namespace

scene::Room stage_room(const Rect& stage, float scale, float least_text) {
    constexpr float least_type = 12.2F;  // units; of the letters in the picture
    constexpr float foot = 2.1F;         // ems
    const float foot_height = least_text > 0 ? 0 : stage_foot_type * scale * foot;
    return {stage.w, stage.h - foot_height, std::max(least_text, least_type * scale), scale};
}

float code_width(std::size_t letters) {
    constexpr float margins = 100;    // line numbers and both sides
    constexpr float advance = 11.4F;  // one character of the code
    constexpr std::size_t least_letters = 20;
    return margins + advance * static_cast<float>(std::max(letters, least_letters));
}

ScreenLayout screen_layout(model::WindowSize size, float text_scale, bool presenting,
                           float code_width, StepSize step_size, TimelineHeight timeline_height) {
    const bool by_machine = step_size == StepSize::Machine;
    const auto width = static_cast<float>(std::max(size.width, 1));
    const auto height = static_cast<float>(std::max(size.height, 1));
    ScreenLayout layout;
    if (presenting) {
        layout = presented(width, height, text_scale, code_width);
        if (by_machine) make_room_for_machine(layout, presenting);
        return layout;
    }
    layout.scale = std::clamp(std::min(width / design_width, height / design_height), 0.82F, 4.0F) *
                   text_scale;
    const float s = layout.scale;
    const float gap = 13 * s;
    const float margin = 16 * s;
    layout.header = {0, 0, width, 52 * s};
    const float top = layout.header.bottom() + gap;
    const bool tall = timeline_height == TimelineHeight::Tall;
    const float timeline = tall ? height * 0.5F : std::min(228 * s, height * 0.27F);
    layout.timeline = {margin, height - margin - timeline, width - 2 * margin, timeline};
    const float bottom = layout.timeline.y - gap;
    const float left = std::min(std::clamp(code_width, 400.0F, 580.0F) * s, width * 0.34F);
    const float right = std::min(330 * s, width * 0.2F);
    const float narration = std::min(184 * s, (bottom - top) * 0.34F);
    layout.code = {margin, top, left, bottom - top - gap - narration};
    layout.narration = {margin, bottom - narration, left, narration};
    layout.stage = {margin + left + gap, top, width - 2 * margin - 2 * gap - left - right,
                    bottom - top};
    const float prose = (bottom - top) * 0.62F;
    const float right_x = layout.stage.right() + gap;
    layout.prose = {right_x, top, right, prose};
    layout.output = {right_x, top + prose + gap, right, bottom - top - prose - gap};
    if (by_machine) make_room_for_machine(layout, presenting);
    return layout;
}

}  // namespace outlive::panels
