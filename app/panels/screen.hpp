// The whole window as a function of the State: the panes at their places, then
// whatever lies over them.
#pragma once

#include "app/panels/pane.hpp"

namespace outlive::panels {

// Draws into Dear ImGui's background list; call between NewFrame and Render.
void draw_screen(const model::State& state, draw::Typefaces& faces, const Pointer& pointer,
                 model::Dispatch& dispatch);
[[nodiscard]] Pointer pointer_of_this_frame();

}  // namespace outlive::panels
