#include "app/panels/pane.hpp"

#include <imgui.h>

namespace outlive::panels {

void draw_ground(const Pane& pane, bool has_keys) {
    pane.canvas.fill(pane.rect, ink(InkRole::Stage), 8);
    if (has_keys) pane.canvas.outline(pane.rect, ink(InkRole::Running, 0.4F), 1.5F, 8);
}

bool text_button(const Pane& pane, Point at, std::string_view words, Type type, Ink ink,
                 Align align) {
    const Canvas& canvas = pane.canvas;
    const float wide = canvas.width(words, type);
    const float em = canvas.em(type);
    const float left = align == Align::Left    ? at.x
                       : align == Align::Right ? at.x - wide
                                               : at.x - wide / 2;
    const Rect rect{left - em * 0.4F, at.y - em * 1.15F, wide + em * 0.8F, em * 1.7F};
    const bool over = pane.pointer.over(rect);
    if (over) {
        canvas.fill(rect, panels::ink(InkRole::Slot), 5);
        ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
    }
    canvas.text({left, at.y}, words, type, over ? panels::ink(InkRole::Text) : ink);
    return pane.pointer.clicks(rect);
}

}  // namespace outlive::panels
