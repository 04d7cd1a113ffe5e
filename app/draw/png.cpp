#include "app/draw/png.hpp"

#include <cairo.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <numbers>

namespace outlive::draw {
namespace {

using namespace scene;

struct Release {
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
    void operator()(cairo_t* context) const { cairo_destroy(context); }
};
using Surface = std::unique_ptr<cairo_surface_t, Release>;
using Context = std::unique_ptr<cairo_t, Release>;

// Puts glyph outlines on cairo's path.
struct PathSink final : FontFiles::OutlineSink {
    cairo_t* cairo;
    Point origin;
    float size;

    PathSink(cairo_t* context, Point start, float em) : cairo(context), origin(start), size(em) {}
    [[nodiscard]] double x(float ems) const { return origin.x + ems * size; }
    [[nodiscard]] double y(float ems) const { return origin.y + ems * size; }
    void move(float px, float py) override {
        cairo_close_path(cairo);
        cairo_move_to(cairo, x(px), y(py));
    }
    void line(float px, float py) override { cairo_line_to(cairo, x(px), y(py)); }
    void cubic(float ax, float ay, float bx, float by, float px, float py) override {
        cairo_curve_to(cairo, x(ax), y(ay), x(bx), y(by), x(px), y(py));
    }
};

class Painter {
  public:
    Painter(cairo_t* context, const Theme& theme, const FontFiles& fonts)
        : cairo_(context), theme_(theme), fonts_(fonts) {}

    void scene(const Scene& scene) {
        use({InkRole::Stage}, 1);
        cairo_paint(cairo_);
        for (const Separator& line : scene.separators) separator(line);
        for (const Box& box : scene.boxes) this->box(box);
        for (const Arrow& arrow : scene.arrows) this->arrow(arrow);
        for (const Text& label : scene.labels) text(label, {0, 0}, 1);
    }

  private:
    void use(Ink ink, float alpha) {
        const Rgba c = theme_.resolve(ink.faded(alpha));
        cairo_set_source_rgba(cairo_, c.r / 255.0, c.g / 255.0, c.b / 255.0, c.a / 255.0);
    }

    void dash(double on, double off) {
        const std::array<double, 2> lengths{on, off};
        cairo_set_dash(cairo_, lengths.data(), on > 0 ? 2 : 0, 0);
    }

    void separator(const Separator& line) {
        use(line.ink, 1);
        cairo_set_line_width(cairo_, line.width);
        if (line.dotted) dash(2, line.width > 1 ? 4 : 6);
        cairo_move_to(cairo_, line.from.x, line.from.y);
        cairo_line_to(cairo_, line.to.x, line.to.y);
        cairo_stroke(cairo_);
        dash(0, 0);
    }

    void outline(const Rect& rect, float radius) {
        using std::numbers::pi;
        const double r = std::min({radius, rect.w / 2, rect.h / 2});
        cairo_new_path(cairo_);
        cairo_arc(cairo_, rect.right() - r, rect.y + r, r, -pi / 2, 0);
        cairo_arc(cairo_, rect.right() - r, rect.bottom() - r, r, 0, pi / 2);
        cairo_arc(cairo_, rect.x + r, rect.bottom() - r, r, pi / 2, pi);
        cairo_arc(cairo_, rect.x + r, rect.y + r, r, pi, 3 * pi / 2);
        cairo_close_path(cairo_);
    }

    void box(const Box& box) {
        if (box.glow) glow(box);
        if (box.fill.role != InkRole::None) {
            outline(box.rect, box.radius);
            use(box.fill, box.alpha);
            cairo_fill(cairo_);
        }
        if (box.outline != Outline::None && box.stroke.role != InkRole::None) {
            outline(box.rect, box.radius);
            use(box.stroke, box.alpha);
            cairo_set_line_width(cairo_, box.stroke_width);
            if (box.outline == Outline::Dashed) box.kind == BoxKind::Slot ? dash(4, 3) : dash(7, 5);
            cairo_stroke(cairo_);
            dash(0, 0);
        }
        for (const Text& one : box.texts) text(one, {box.rect.x, box.rect.y}, box.alpha);
        if (box.dot.role == InkRole::None) return;
        use(box.dot, box.alpha);
        cairo_arc(cairo_, box.rect.x + box.dot_at.x, box.rect.y + box.dot_at.y, 4, 0,
                  2 * std::numbers::pi);
        cairo_fill(cairo_);
    }

    // A soft edge from strokes that widen and fade.
    void glow(const Box& box) {
        for (int i = 7; i >= 1; --i) {
            outline(box.rect, box.radius);
            use(box.stroke, 0.055F * box.alpha);
            cairo_set_line_width(cairo_, box.stroke_width + static_cast<float>(i) * 3.0F);
            cairo_stroke(cairo_);
        }
    }

    void arrow(const Arrow& arrow) {
        if (arrow.points.size() < 2) return;
        const std::vector<Point> points = shaft(arrow);
        cairo_new_path(cairo_);
        cairo_move_to(cairo_, points[0].x, points[0].y);
        for (const Cubic& piece : rounded_path(points)) {
            cairo_curve_to(cairo_, piece.first.x, piece.first.y, piece.second.x, piece.second.y,
                           piece.end.x, piece.end.y);
        }
        use(arrow.ink, arrow.alpha);
        cairo_set_line_width(cairo_, arrow.width);
        if (arrow.dashed) dash(8, 5);
        cairo_stroke(cairo_);
        dash(0, 0);
        if (!arrow.head) return;
        const ArrowHead head = arrow_head(arrow);
        cairo_move_to(cairo_, head.tip.x, head.tip.y);
        cairo_line_to(cairo_, head.left.x, head.left.y);
        cairo_line_to(cairo_, head.right.x, head.right.y);
        cairo_close_path(cairo_);
        cairo_fill(cairo_);
    }

    void text(const Text& one, Point origin, float alpha) {
        const float width = fonts_.width(one.text, one.face, one.size);
        float x = origin.x + one.at.x;
        const float y = origin.y + one.at.y;
        if (one.align == Align::Middle) x -= width / 2;
        if (one.align == Align::Right) x -= width;
        use(one.ink, alpha);
        cairo_new_path(cairo_);
        PathSink sink(cairo_, {x, y}, one.size);
        fonts_.outline(one.text, one.face, sink);
        cairo_fill(cairo_);
        if (!one.struck) return;
        cairo_set_line_width(cairo_, std::max(1.5F, one.size * 0.1F));
        cairo_move_to(cairo_, x - 2, y - one.size * 0.32F);
        cairo_line_to(cairo_, x + width + 2, y - one.size * 0.32F);
        cairo_stroke(cairo_);
    }

    cairo_t* cairo_;
    const Theme& theme_;
    const FontFiles& fonts_;
};

Surface painted(const Scene& scene, const Theme& theme, const FontFiles& fonts, float scale) {
    const float side = std::max(scene.width, scene.height) * scale;
    if (side > static_cast<float>(most_side)) scale *= static_cast<float>(most_side) / side;
    const int width = std::max(1, static_cast<int>(std::ceil(scene.width * scale)));
    const int height = std::max(1, static_cast<int>(std::ceil(scene.height * scale)));
    Surface surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height));
    const Context context(cairo_create(surface.get()));
    cairo_scale(context.get(), scale, scale);
    Painter(context.get(), theme, fonts).scene(scene);
    cairo_surface_flush(surface.get());
    return surface;
}

cairo_status_t append(void* closure, const unsigned char* data, unsigned length) {
    static_cast<std::string*>(closure)->append(reinterpret_cast<const char*>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

}  // namespace

Image paint(const Scene& scene, const Theme& theme, const FontFiles& fonts, float scale) {
    const Surface surface = painted(scene, theme, fonts, scale);
    Image image{cairo_image_surface_get_width(surface.get()),
                cairo_image_surface_get_height(surface.get()),
                {}};
    const unsigned char* data = cairo_image_surface_get_data(surface.get());
    if (data == nullptr) return {};
    const auto stride = static_cast<std::size_t>(cairo_image_surface_get_stride(surface.get()));
    const auto width = static_cast<std::size_t>(image.width);
    image.rgb.reserve(width * static_cast<std::size_t>(image.height) * 3);
    for (std::size_t y = 0; y < static_cast<std::size_t>(image.height); ++y) {
        const auto* row = reinterpret_cast<const std::uint32_t*>(data + y * stride);
        for (std::size_t x = 0; x < width; ++x) {
            for (const unsigned shift : {16U, 8U, 0U}) {
                image.rgb.push_back(static_cast<std::uint8_t>(row[x] >> shift & 0xFFU));
            }
        }
    }
    return image;
}

std::string png(const Scene& scene, const Theme& theme, const FontFiles& fonts, float scale) {
    std::string bytes;
    const Surface surface = painted(scene, theme, fonts, scale);
    if (cairo_surface_write_to_png_stream(surface.get(), append, &bytes) != CAIRO_STATUS_SUCCESS)
        bytes.clear();
    return bytes;
}

}  // namespace outlive::draw
