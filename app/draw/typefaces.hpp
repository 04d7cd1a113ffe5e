// The fonts that painting into Dear ImGui needs: any face at any size, as
// ImGui's own fonts. The window's atlas answers; tests answer with one font.
//
// Invariant: `pixels` is the em, as everywhere in the scene; what ImGui calls a
// font's size is the whole line and stands in `PaintFont::size`.
#pragma once

#include "app/draw/imgui_painter.hpp"
#include "app/scene/text_measure.hpp"

namespace outlive::draw {

class Typefaces {
  public:
    virtual ~Typefaces() = default;
    [[nodiscard]] virtual PaintFont at(scene::Face face, float pixels) = 0;
};

}  // namespace outlive::draw
