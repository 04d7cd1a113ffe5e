// What panes draw with: rectangles, lines and words in the theme's inks, at
// sizes given in design units and painted in pixels.
//
// Invariant: `scale` is pixels a unit; positions are in pixels, sizes of text,
// strokes and corners in units; no text is painted smaller than `least_text`
// pixels. Holds nothing over a frame.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "app/draw/typefaces.hpp"
#include "app/scene/geometry.hpp"
#include "app/scene/scene.hpp"
#include "app/scene/text_measure.hpp"
#include "app/scene/theme.hpp"

struct ImDrawList;

namespace outlive::panels {

using scene::Align;
using scene::Face;
using scene::grouped;
using scene::Ink;
using scene::InkRole;
using scene::Point;
using scene::Rect;

[[nodiscard]] constexpr Ink ink(InkRole role, float alpha = 1) {
    return {role, 0, alpha};
}
[[nodiscard]] constexpr Ink scope_ink(std::uint8_t colour, float alpha = 1) {
    return {InkRole::Scope, colour, alpha};
}

struct Type {
    Face face = Face::Sans;
    float size = 14;  // units an em
};

class Canvas {
  public:
    Canvas(ImDrawList& list, draw::Typefaces& faces, const scene::Theme& theme, float scale,
           float least_text = 0)
        : list_(list), faces_(faces), theme_(theme), scale_(scale), least_text_(least_text) {}

    [[nodiscard]] float scale() const { return scale_; }
    // Pixels of a length in units.
    [[nodiscard]] float px(float units) const { return units * scale_; }
    [[nodiscard]] const scene::Theme& theme() const { return theme_; }
    [[nodiscard]] ImDrawList& list() const { return list_; }
    [[nodiscard]] draw::Typefaces& faces() const { return faces_; }
    [[nodiscard]] float least_text() const { return least_text_; }
    [[nodiscard]] float em(Type type) const;  // pixels
    [[nodiscard]] std::uint32_t colour(Ink ink) const;

    // `at` is on the baseline. Answers the width in pixels.
    float text(Point at, std::string_view words, Type type, Ink ink,
               Align align = Align::Left) const;
    [[nodiscard]] float width(std::string_view words, Type type) const;
    // Cut with "…" to fit `most` pixels.
    float fitted(Point at, std::string_view words, Type type, Ink ink, float most,
                 Align align = Align::Left) const;

    void fill(Rect rect, Ink ink, float radius = 0) const;
    void outline(Rect rect, Ink ink, float width = 1, float radius = 0) const;
    void dashed(Rect rect, Ink ink, float width = 1) const;
    void line(Point from, Point to, Ink ink, float width = 1) const;
    void disc(Point middle, float radius_units, Ink ink) const;
    void ring(Point middle, float radius_units, Ink ink, float width) const;
    void triangle(Point a, Point b, Point c, Ink ink) const;
    void clip(Rect rect) const;
    void unclip() const;

  private:
    ImDrawList& list_;
    draw::Typefaces& faces_;
    const scene::Theme& theme_;
    float scale_;
    float least_text_;
};

}  // namespace outlive::panels
