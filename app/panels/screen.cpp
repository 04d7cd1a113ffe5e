#include "app/panels/screen.hpp"

#include <imgui.h>

#include <algorithm>

#include "app/panels/screen_layout.hpp"

namespace outlive::panels {
namespace {

// Letters of the longest line.
std::size_t letters_of(const model::TextBuffer& buffer) {
    std::size_t longest = 0;
    for (std::size_t i = 0; i < std::min<std::size_t>(buffer.line_count(), 200); ++i)
        longest = std::max(longest, model::characters(buffer.line(i)));
    return longest;
}

}  // namespace

void draw_screen(const model::State& state, draw::Typefaces& faces, const Pointer& pointer,
                 model::Dispatch& dispatch) {
    const scene::Theme& theme = scene::theme(state.look.theme);
    const ScreenLayout layout =
        screen_layout(state.window, state.look.text_scale, state.presenting,
                      code_width(letters_of(state.document.buffer)), state.step_size,
                      state.timeline.tall ? TimelineHeight::Tall : TimelineHeight::Usual);
    const Canvas canvas(*ImGui::GetBackgroundDrawList(), faces, theme, layout.scale,
                        layout.least_text);
    const Rect whole{0, 0, static_cast<float>(state.window.width),
                     static_cast<float>(state.window.height)};
    canvas.fill(whole, ink(InkRole::Window));
    if (state.blank) {
        canvas.list().AddRectFilled({0, 0}, {whole.w, whole.h}, IM_COL32_BLACK);
        return;
    }
    Pointer below = pointer;
    below.active = pointer.active && state.overlay == model::Overlay::None;
    const auto pane = [&](Rect rect, void (*draw)(const Pane&)) {
        if (rect.w < 8 || rect.h < 8) return;
        draw({state, canvas, below, dispatch, rect});
    };
    pane(layout.header, draw_header);
    pane(layout.code, draw_code);
    pane(layout.narration, draw_narration);
    pane(layout.stage, draw_stage);
    pane(layout.prose, draw_prose);
    pane(layout.machine, draw_machine);
    pane(layout.output, draw_output);
    pane(layout.timeline, draw_timeline);
    if (state.overlay != model::Overlay::None)
        draw_overlay({state, canvas, pointer, dispatch, whole});
}

Pointer pointer_of_this_frame() {
    const ImGuiIO& io = ImGui::GetIO();
    Pointer pointer;
    pointer.at = {io.MousePos.x, io.MousePos.y};
    pointer.pressed_at = {io.MouseClickedPos[0].x, io.MouseClickedPos[0].y};
    pointer.moved = {io.MouseDelta.x, io.MouseDelta.y};
    pointer.down = io.MouseDown[0];
    pointer.clicked = ImGui::IsMouseClicked(0);
    pointer.double_clicked = ImGui::IsMouseDoubleClicked(0);
    pointer.shift = io.KeyShift;
    pointer.ctrl = io.KeyCtrl;
    pointer.wheel = io.MouseWheel;
    pointer.wheel_x = io.MouseWheelH;
    return pointer;
}

}  // namespace outlive::panels
