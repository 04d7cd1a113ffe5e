// What every pane gets: the state to show, the canvas to draw on, the mouse,
// and where to send what the user did. A pane is one function over it.
#pragma once

#include "app/model/action.hpp"
#include "app/model/state.hpp"
#include "app/panels/canvas.hpp"
#include "app/panels/pointer.hpp"

namespace outlive::panels {

struct Pane {
    const model::State& state;
    const Canvas& canvas;
    const Pointer& pointer;
    model::Dispatch& dispatch;
    Rect rect;
};

// The pane's ground; with the keys it has an outline that says so.
void draw_ground(const Pane& pane, bool has_keys = false);
// A pane that is pushed like a button, in any of the places where words stand.
bool text_button(const Pane& pane, Point at, std::string_view words, Type type, Ink ink,
                 Align align = Align::Left);

void draw_header(const Pane& pane);
void draw_code(const Pane& pane);
void draw_narration(const Pane& pane);
void draw_stage(const Pane& pane);
void draw_prose(const Pane& pane);
void draw_machine(const Pane& pane);  // instructions and value stack
void draw_output(const Pane& pane);
void draw_timeline(const Pane& pane);
void draw_overlay(const Pane& pane);  // the open list or page over the whole window

}  // namespace outlive::panels
