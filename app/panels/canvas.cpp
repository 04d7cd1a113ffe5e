#include "app/panels/canvas.hpp"

#include <imgui.h>

#include <algorithm>
#include <cfloat>
#include <cmath>
#include <string>
#include <utility>

#include "app/draw/imgui_compat.hpp"

namespace outlive::panels {
namespace {

ImVec2 vec(Point p) {
    return {p.x, p.y};
}
ImVec2 snapped(Point p) {
    return {std::floor(p.x), std::floor(p.y + 0.5F)};
}

}  // namespace

float Canvas::em(Type type) const {
    return std::max(px(type.size), least_text_);
}

std::uint32_t Canvas::colour(Ink ink) const {
    const scene::Rgba c = theme_.resolve(ink);
    return IM_COL32(c.r, c.g, c.b, c.a);
}

float Canvas::width(std::string_view words, Type type) const {
    if (words.empty()) return 0;
    const auto sized = faces_.at(type.face, em(type));
    return sized.font
        ->CalcTextSizeA(sized.size, FLT_MAX, 0, words.data(), words.data() + words.size())
        .x;
}

float Canvas::text(Point at, std::string_view words, Type type, Ink ink, Align align) const {
    if (words.empty()) return 0;
    const float wide = align == Align::Left ? 0 : width(words, type);
    if (align == Align::Middle) at.x -= wide / 2;
    if (align == Align::Right) at.x -= wide;
    const auto sized = faces_.at(type.face, em(type));
    at.y -= sized.ascent;
    list_.AddText(sized.font, sized.size, snapped(at), colour(ink), words.data(),
                  words.data() + words.size());
    return align == Align::Left ? width(words, type) : wide;
}

float Canvas::fitted(Point at, std::string_view words, Type type, Ink ink, float most,
                     Align align) const {
    if (width(words, type) <= most) return text(at, words, type, ink, align);
    std::size_t low = 0;  // the longest start that fits with "…", by halving
    std::size_t high = words.size();
    while (low < high) {
        const std::size_t middle = (low + high + 1) / 2;
        if (width(std::string(words.substr(0, middle)) + "…", type) <= most) {
            low = middle;
        } else {
            high = middle - 1;
        }
    }
    while (low > 0 && (static_cast<unsigned char>(words[low]) & 0xC0U) == 0x80U) --low;
    return text(at, std::string(words.substr(0, low)) + "…", type, ink, align);
}

void Canvas::fill(Rect rect, Ink ink, float radius) const {
    list_.AddRectFilled({rect.x, rect.y}, {rect.right(), rect.bottom()}, colour(ink), px(radius));
}

void Canvas::outline(Rect rect, Ink ink, float width, float radius) const {
    draw::stroke_rect(list_, {rect.x, rect.y}, {rect.right(), rect.bottom()}, colour(ink),
                      px(radius), std::max(1.0F, px(width)));
}

void Canvas::dashed(Rect rect, Ink ink, float width) const {
    const float dash = px(4);
    const float gap = px(3);
    const auto side = [&](Point from, Point to) {
        const float length = std::hypot(to.x - from.x, to.y - from.y);
        if (length <= 0) return;
        for (float at = 0; at < length; at += dash + gap)
            line(mix(from, to, at / length), mix(from, to, std::min(1.0F, (at + dash) / length)),
                 ink, width);
    };
    side({rect.x, rect.y}, {rect.right(), rect.y});
    side({rect.right(), rect.y}, {rect.right(), rect.bottom()});
    side({rect.right(), rect.bottom()}, {rect.x, rect.bottom()});
    side({rect.x, rect.bottom()}, {rect.x, rect.y});
}

void Canvas::line(Point from, Point to, Ink ink, float width) const {
    list_.AddLine(vec(from), vec(to), colour(ink), std::max(1.0F, px(width)));
}

void Canvas::disc(Point middle, float radius, Ink ink) const {
    list_.AddCircleFilled(vec(middle), px(radius), colour(ink));
}

void Canvas::ring(Point middle, float radius, Ink ink, float width) const {
    list_.AddCircle(vec(middle), px(radius), colour(ink), 0, std::max(1.0F, px(width)));
}

void Canvas::triangle(Point a, Point b, Point c, Ink ink) const {
    // Dear ImGui smooths the outer edges of shapes that turn clockwise.
    const float turn = (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
    if (turn < 0) std::swap(b, c);
    list_.AddTriangleFilled(vec(a), vec(b), vec(c), colour(ink));
}

void Canvas::clip(Rect rect) const {
    list_.PushClipRect({rect.x, rect.y}, {rect.right(), rect.bottom()}, true);
}

void Canvas::unclip() const {
    list_.PopClipRect();
}

}  // namespace outlive::panels
