#include "app/draw/svg.hpp"

#include <fmt/format.h>

#include <cmath>

#include "app/draw/font_files.hpp"

namespace outlive::draw {
namespace {

using namespace scene;

// XML text; what XML 1.0 forbids becomes U+FFFD.
std::string escaped(std::string_view text) {
    std::string result;
    result.reserve(text.size() + 8);
    for (const char c : text) {
        switch (c) {
            case '&':
                result += "&amp;";
                break;
            case '<':
                result += "&lt;";
                break;
            case '>':
                result += "&gt;";
                break;
            case '"':
                result += "&quot;";
                break;
            default:
                if (static_cast<unsigned char>(c) < 0x20) {
                    result += "\xEF\xBF\xBD";
                } else {
                    result += c;
                }
        }
    }
    return result;
}

// Two decimals at most, without trailing zeros: short and stable golden texts.
std::string number(float value) {
    const double rounded = std::round(static_cast<double>(value) * 100.0) / 100.0;
    return fmt::format("{:g}", rounded == 0 ? 0.0 : rounded);
}

std::string colour(Rgba c) {
    return fmt::format("#{:02x}{:02x}{:02x}", c.r, c.g, c.b);
}

const char* families(Face face) {
    const bool mono = face == Face::Mono || face == Face::MonoBold;
    return mono ? "JetBrains Mono, monospace" : "Inter, sans-serif";
}

class Writer {
  public:
    explicit Writer(const Theme& theme) : theme_(theme) {}

    std::string document(const Scene& scene, float scale) {
        out_ += fmt::format(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{}\" height=\"{}\" viewBox=\"0 0 {} "
            "{}\" "
            "font-size=\"13\">\n",
            number(scene.width * scale), number(scene.height * scale), number(scene.width),
            number(scene.height));
        out_ += fmt::format("<desc>{}</desc>\n", escaped(scene.footer));
        out_ +=
            "<defs><filter id=\"glow\" x=\"-30%\" y=\"-50%\" width=\"160%\" height=\"200%\">"
            "<feGaussianBlur stdDeviation=\"5\"/></filter></defs>\n";
        out_ += fmt::format("<rect width=\"{}\" height=\"{}\" fill=\"{}\"/>\n", number(scene.width),
                            number(scene.height), colour(theme_.stage));
        for (const Separator& line : scene.separators) separator(line);
        boxes(scene);
        for (const Arrow& one : scene.arrows) arrow(one);
        for (const Text& label : scene.labels) text(label, {0, 0}, 1);
        return std::move(out_) + "</svg>\n";
    }

  private:
    void separator(const Separator& line) {
        out_ += fmt::format("<line x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\"", number(line.from.x),
                            number(line.from.y), number(line.to.x), number(line.to.y));
        paint("stroke", line.ink);
        if (line.width != 1) out_ += fmt::format(" stroke-width=\"{}\"", number(line.width));
        out_ += line.dotted ? " stroke-dasharray=\"2 6\"/>\n" : "/>\n";
    }

    // Parents stand before their children, so a stack of open groups is enough.
    void boxes(const Scene& scene) {
        std::vector<std::int32_t> open;
        for (std::size_t i = 0; i < scene.boxes.size(); ++i) {
            const Box& box = scene.boxes[i];
            while (!open.empty() && open.back() != box.parent) {
                open.pop_back();
                out_ += "</g>\n";
            }
            begin_box(box);
            open.push_back(static_cast<std::int32_t>(i));
        }
        for (std::size_t i = 0; i < open.size(); ++i) out_ += "</g>\n";
    }

    void begin_box(const Box& box) {
        out_ += fmt::format("<g data-kind=\"{}\" data-id=\"{}\" data-name=\"{}\"",
                            kind_name(box.kind), escaped(box.id), escaped(box.name));
        if (box.alpha < 1) out_ += fmt::format(" opacity=\"{}\"", number(box.alpha));
        out_ += ">\n";
        rect(box, "");
        if (box.glow) rect(box, " filter=\"url(#glow)\" opacity=\"0.8\"");
        for (const Text& one : box.texts) text(one, {box.rect.x, box.rect.y}, 1);
        if (box.dot.role != InkRole::None) {
            out_ += fmt::format("<circle cx=\"{}\" cy=\"{}\" r=\"4\" fill=\"{}\"/>\n",
                                number(box.rect.x + box.dot_at.x),
                                number(box.rect.y + box.dot_at.y), colour(theme_.resolve(box.dot)));
        }
    }

    void rect(const Box& box, std::string_view extra) {
        const bool glow = !extra.empty();
        out_ += fmt::format("<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"{}\"",
                            number(box.rect.x), number(box.rect.y), number(box.rect.w),
                            number(box.rect.h), number(box.radius));
        paint("fill", glow ? Ink{} : box.fill);
        if (box.outline == Outline::None) {
            out_ += " stroke=\"none\"";
        } else {
            paint("stroke", box.stroke);
            out_ += fmt::format(" stroke-width=\"{}\"", number(box.stroke_width));
            if (box.outline == Outline::Dashed) {
                out_ += box.kind == BoxKind::Slot ? " stroke-dasharray=\"4 3\""
                                                  : " stroke-dasharray=\"7 5\"";
            }
        }
        out_ += fmt::format("{}/>\n", extra);
    }

    void paint(std::string_view what, Ink ink) {
        if (ink.role == InkRole::None) {
            out_ += fmt::format(" {}=\"none\"", what);
            return;
        }
        const Rgba c = theme_.resolve(ink);
        out_ += fmt::format(" {}=\"{}\"", what, colour(c));
        if (c.a < 255)
            out_ +=
                fmt::format(" {}-opacity=\"{}\"", what, number(static_cast<float>(c.a) / 255.0F));
    }

    void text(const Text& one, Point origin, float alpha) {
        const Point at{origin.x + one.at.x, origin.y + one.at.y};
        out_ += fmt::format("<text x=\"{}\" y=\"{}\" font-family=\"{}\" font-size=\"{}\"",
                            number(at.x), number(at.y), families(one.face), number(one.size));
        paint("fill", one.ink.faded(alpha));
        if (is_bold(one.face)) out_ += " font-weight=\"bold\"";
        if (is_italic(one.face)) out_ += " font-style=\"italic\"";
        if (one.align == Align::Middle) out_ += " text-anchor=\"middle\"";
        if (one.align == Align::Right) out_ += " text-anchor=\"end\"";
        if (one.struck) out_ += " text-decoration=\"line-through\"";
        out_ += fmt::format(" xml:space=\"preserve\">{}</text>\n", escaped(one.text));
    }

    void arrow(const Arrow& one) {
        if (one.points.size() < 2) return;
        const std::vector<Point> points = shaft(one);
        std::string path = fmt::format("M{} {}", number(points[0].x), number(points[0].y));
        for (const Cubic& piece : rounded_path(points)) {
            path += fmt::format("C{} {} {} {} {} {}", number(piece.first.x), number(piece.first.y),
                                number(piece.second.x), number(piece.second.y), number(piece.end.x),
                                number(piece.end.y));
        }
        out_ += fmt::format(
            "<path data-kind=\"arrow\" data-from=\"{}\" data-to=\"{}\" data-role=\"{}\" d=\"{}\" "
            "fill=\"none\"",
            escaped(one.from), escaped(one.to), role_name(one.role), path);
        paint("stroke", one.ink.faded(one.alpha));
        out_ += fmt::format(" stroke-width=\"{}\"", number(one.width));
        if (one.dashed) out_ += " stroke-dasharray=\"8 5\"";
        out_ += "/>\n";
        if (!one.head) return;
        const ArrowHead head = arrow_head(one);
        out_ += fmt::format("<path d=\"M{} {}L{} {}L{} {}z\"", number(head.tip.x),
                            number(head.tip.y), number(head.left.x), number(head.left.y),
                            number(head.right.x), number(head.right.y));
        paint("fill", one.ink.faded(one.alpha));
        out_ += "/>\n";
    }

    const Theme& theme_;
    std::string out_;
};

}  // namespace

std::string svg(const Scene& scene, const Theme& theme, float scale) {
    return Writer(theme).document(scene, scale);
}

}  // namespace outlive::draw
