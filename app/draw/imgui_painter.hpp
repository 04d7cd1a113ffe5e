// A scene on an ImGui draw list: the same geometry as SVG and PNG, only painted.
//
// Decides nothing: no state, no hit testing (scene::box_at), no fonts of its own
// (the window hands in a way to get one of the right size). Skips what lies
// outside the draw list's clip rectangle.
#pragma once

#include <functional>

#include "app/scene/scene.hpp"

struct ImDrawList;
struct ImFont;

namespace outlive::draw {

// A font ready to be drawn: what ImGui calls its size, and how far below the
// top of a line its baseline stands, both in pixels.
struct PaintFont {
    ImFont* font = nullptr;
    float size = 0;
    float ascent = 0;
};
// Gets a font for a face at so many pixels an em.
using FontLookup = std::function<PaintFont(scene::Face face, float pixels)>;

// Where the scene lies on the screen.
struct PaintView {
    scene::Point origin;  // of the scene's corner, in pixels
    float zoom = 1;       // pixels a scene unit
    float alpha = 1;      // dims the whole (a text that does not compile)
};

void paint(ImDrawList& list, const scene::Scene& scene, const scene::Theme& theme,
           const PaintView& view, const FontLookup& fonts);

}  // namespace outlive::draw
