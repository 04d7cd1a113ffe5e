// Where the panes stand, in pixels: a pure function of the window's size.
//
// Invariant: panes lie inside the window and do not overlap; a pane that the
// window is too small for is empty. While presenting, the scale follows the
// screen's height, so that the smallest text is a fortieth of it.
#pragma once

#include "app/model/state.hpp"
#include "app/scene/geometry.hpp"
#include "app/scene/room.hpp"

namespace outlive::panels {

struct ScreenLayout {
    float scale = 1;       // pixels a design unit
    float least_text = 0;  // pixels an em
    scene::Rect header, code, narration, stage, prose, machine, output, timeline;
};

// `code_width` is what the text's longest line asks for, in units. While one steps
// by machine instruction, the instructions stand where the prose does otherwise.
enum class TimelineHeight : std::uint8_t { Usual, Tall };
[[nodiscard]] ScreenLayout screen_layout(model::WindowSize size, float text_scale, bool presenting,
                                         float code_width, StepSize step_size = StepSize::Line,
                                         TimelineHeight timeline_height = TimelineHeight::Usual);

// The room that the stage's picture has: all of the pane but its foot, where a line
// of words stands unless one presents (`least_text` > 0, pixels).
inline constexpr float stage_foot_type = 14;  // units
[[nodiscard]] scene::Room stage_room(const scene::Rect& stage, float scale, float least_text);

// How wide a text would like its pane, in units; `letters` in its longest line.
[[nodiscard]] float code_width(std::size_t letters);

}  // namespace outlive::panels
