#include "app/draw/imgui_painter.hpp"

#include <imgui.h>

#include <cmath>
#include <numbers>
#include <vector>

#include "app/draw/imgui_compat.hpp"

namespace outlive::draw {
namespace {

using namespace scene;

class Painter {
  public:
    Painter(ImDrawList& list, const Theme& theme, const PaintView& view, const FontLookup& fonts)
        : list_(list),
          theme_(theme),
          view_(view),
          fonts_(fonts),
          low_(list.GetClipRectMin()),
          high_(list.GetClipRectMax()) {}

    void scene(const Scene& scene) {
        for (const Separator& line : scene.separators) separator(line);
        for (const Box& box : scene.boxes) this->box(box);
        for (const Arrow& arrow : scene.arrows) this->arrow(arrow);
        for (const Text& label : scene.labels) text(label, {0, 0}, 1);
    }

  private:
    [[nodiscard]] ImVec2 pixels(Point p) const {
        return {view_.origin.x + p.x * view_.zoom, view_.origin.y + p.y * view_.zoom};
    }
    [[nodiscard]] float pixels(float units) const { return units * view_.zoom; }
    [[nodiscard]] ImU32 colour(Ink ink, float alpha) const {
        const Rgba c = theme_.resolve(ink.faded(alpha * view_.alpha));
        return IM_COL32(c.r, c.g, c.b, c.a);
    }
    // Glow and arrow heads reach this far beyond their box.
    [[nodiscard]] bool visible(const Rect& rect) const {
        const ImVec2 a = pixels(Point{rect.x - 16, rect.y - 16});
        const ImVec2 b = pixels(Point{rect.right() + 16, rect.bottom() + 16});
        return a.x < high_.x && b.x > low_.x && a.y < high_.y && b.y > low_.y;
    }

    void separator(const Separator& line) {
        if (line.dotted) {
            stroke({line.from, line.to}, colour(line.ink, 1), line.width, 2,
                   line.width > 1 ? 4 : 6);
        } else {
            stroke({line.from, line.to}, colour(line.ink, 1), line.width, 0, 0);
        }
    }

    void box(const Box& box) {
        if (!visible(box.rect)) return;
        const ImVec2 low = pixels(Point{box.rect.x, box.rect.y});
        const ImVec2 high = pixels(Point{box.rect.right(), box.rect.bottom()});
        const float radius = pixels(box.radius);
        if (box.glow) {
            for (int i = 7; i >= 1; --i) {
                stroke_rect(list_, low, high, colour(box.stroke, 0.055F * box.alpha), radius,
                            pixels(box.stroke_width + static_cast<float>(i) * 3));
            }
        }
        if (box.fill.role != InkRole::None)
            list_.AddRectFilled(low, high, colour(box.fill, box.alpha), radius);
        if (box.outline == Outline::Solid && box.stroke.role != InkRole::None) {
            stroke_rect(list_, low, high, colour(box.stroke, box.alpha), radius,
                        pixels(box.stroke_width));
        } else if (box.outline == Outline::Dashed) {
            const bool slot = box.kind == BoxKind::Slot;
            stroke(outline(box), colour(box.stroke, box.alpha), box.stroke_width,
                   slot ? 4.0F : 7.0F, slot ? 3.0F : 5.0F);
        }
        for (const Text& one : box.texts) text(one, {box.rect.x, box.rect.y}, box.alpha);
        if (box.dot.role == InkRole::None) return;
        list_.AddCircleFilled(pixels(Point{box.rect.x + box.dot_at.x, box.rect.y + box.dot_at.y}),
                              pixels(4), colour(box.dot, box.alpha));
    }

    static std::vector<Point> outline(const Box& box) {
        const Rect& rect = box.rect;
        const float r = std::min({box.radius, rect.w / 2, rect.h / 2});
        const Point middles[] = {{rect.right() - r, rect.y + r},
                                 {rect.right() - r, rect.bottom() - r},
                                 {rect.x + r, rect.bottom() - r},
                                 {rect.x + r, rect.y + r}};
        std::vector<Point> points;
        for (int corner = 0; corner < 4; ++corner) {
            for (int i = 0; i <= 4; ++i) {
                const float angle = (static_cast<float>(corner) - 1 + static_cast<float>(i) / 4) *
                                    std::numbers::pi_v<float> / 2;
                points.push_back({middles[corner].x + r * std::cos(angle),
                                  middles[corner].y + r * std::sin(angle)});
            }
        }
        points.push_back(points.front());
        return points;
    }

    static Point on(Point start, const Cubic& piece, float t) {
        const float u = 1 - t;
        const float a = u * u * u;
        const float b = 3 * u * u * t;
        const float c = 3 * u * t * t;
        const float d = t * t * t;
        return {a * start.x + b * piece.first.x + c * piece.second.x + d * piece.end.x,
                a * start.y + b * piece.first.y + c * piece.second.y + d * piece.end.y};
    }

    static std::vector<Point> flattened(const std::vector<Point>& points) {
        std::vector<Point> flat{points.front()};
        Point at = points.front();
        for (const Cubic& piece : rounded_path(points)) {
            const bool bent = std::abs((piece.first.x - at.x) * (piece.end.y - at.y) -
                                       (piece.first.y - at.y) * (piece.end.x - at.x)) > 0.01F;
            const int steps = bent ? 8 : 1;
            for (int i = 1; i <= steps; ++i)
                flat.push_back(on(at, piece, static_cast<float>(i) / static_cast<float>(steps)));
            at = piece.end;
        }
        return flat;
    }

    // A polyline, in dashes of `on` units with gaps of `off` when `on` > 0.
    void stroke(const std::vector<Point>& points, ImU32 ink, float width, float on, float off) {
        std::vector<ImVec2> run;
        bool drawing = true;
        float left = on > 0 ? on : 1e9F;
        run.push_back(pixels(points.front()));
        for (std::size_t i = 1; i < points.size(); ++i) {
            Point at = points[i - 1];
            float length = std::hypot(points[i].x - at.x, points[i].y - at.y);
            while (length > left) {
                at = mix(at, points[i], left / length);
                length -= left;
                if (drawing) {
                    run.push_back(pixels(at));
                    stroke_line(list_, run.data(), static_cast<int>(run.size()), ink,
                                pixels(width));
                }
                drawing = !drawing;
                left = drawing ? on : off;
                run.assign(1, pixels(at));
            }
            left -= length;
            run.push_back(pixels(points[i]));
        }
        if (drawing && run.size() > 1)
            stroke_line(list_, run.data(), static_cast<int>(run.size()), ink, pixels(width));
    }

    void arrow(const Arrow& arrow) {
        if (arrow.points.size() < 2) return;
        const ImU32 ink = colour(arrow.ink, arrow.alpha);
        stroke(flattened(shaft(arrow)), ink, arrow.width, arrow.dashed ? 8.0F : 0.0F, 5);
        if (!arrow.head) return;
        const ArrowHead head = arrow_head(arrow);
        list_.AddTriangleFilled(pixels(head.tip), pixels(head.left), pixels(head.right), ink);
    }

    void text(const Text& one, Point origin, float alpha) {
        const float size = pixels(one.size);
        if (size < 3 || one.text.empty()) return;
        const PaintFont font = fonts_(one.face, size);
        if (font.font == nullptr) return;
        const char* begin = one.text.data();
        const char* end = begin + one.text.size();
        const bool needs_width = one.align != Align::Left || one.struck;
        const float width =
            needs_width ? font.font->CalcTextSizeA(font.size, 1e9F, 0, begin, end).x : 0;
        ImVec2 at = pixels(Point{origin.x + one.at.x, origin.y + one.at.y});
        if (one.align == Align::Middle) at.x -= width / 2;
        if (one.align == Align::Right) at.x -= width;
        const ImU32 ink = colour(one.ink, alpha);
        list_.AddText(font.font, font.size, {at.x, at.y - font.ascent}, ink, begin, end);
        if (one.struck) {
            const float y = at.y - size * 0.32F;
            list_.AddLine({at.x - 2, y}, {at.x + width + 2, y}, ink, std::max(1.5F, size * 0.1F));
        }
    }

    ImDrawList& list_;
    const Theme& theme_;
    const PaintView& view_;
    const FontLookup& fonts_;
    ImVec2 low_;
    ImVec2 high_;
};

}  // namespace

void paint(ImDrawList& list, const Scene& scene, const Theme& theme, const PaintView& view,
           const FontLookup& fonts) {
    Painter(list, theme, view, fonts).scene(scene);
}

}  // namespace outlive::draw
