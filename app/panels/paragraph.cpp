#include "app/panels/paragraph.hpp"

#include <algorithm>

namespace outlive::panels {
namespace {

constexpr float leading = 1.45F;  // of the em

Type type_of(const StyledText& span, float size) {
    if (span.code) return {span.bold ? Face::MonoBold : Face::Mono, size * 0.95F};
    if (span.bold) return {Face::SansBold, size};
    return {span.italic ? Face::SansItalic : Face::Sans, size};
}

// Sets word after word; `glued` words follow the one before without a space.
class Setter {
  public:
    Setter(const Canvas& canvas, float width) : canvas_(canvas), width_(width) {}

    void space(Type type) { x_ += x_ > 0 ? canvas_.width(" ", type) : 0; }
    void line_break() {
        x_ = 0;
        ++line_;
    }
    void word(std::string_view text, Type type, Ink ink) {
        const float wide = canvas_.width(text, type);
        if (x_ > 0 && x_ + wide > width_) line_break();
        while (wide > width_ && canvas_.width(text, type) > width_ && text.size() > 4) {
            std::size_t fits = text.size() - 1;
            while (fits > 1 && canvas_.width(text.substr(0, fits), type) > width_) --fits;
            while (fits > 1 && (static_cast<unsigned char>(text[fits]) & 0xC0U) == 0x80U) --fits;
            put(text.substr(0, fits), type, ink);
            line_break();
            text.remove_prefix(fits);
        }
        put(text, type, ink);
    }
    [[nodiscard]] Paragraph take(float line_height) {
        result_.lines = line_ + 1;
        result_.line_height = line_height;
        return std::move(result_);
    }

  private:
    void put(std::string_view text, Type type, Ink ink) {
        result_.words.push_back({std::string(text), type, ink, x_, line_});
        x_ += canvas_.width(text, type);
    }

    const Canvas& canvas_;
    float width_;
    float x_ = 0;
    std::size_t line_ = 0;
    Paragraph result_;
};

}  // namespace

Paragraph set_paragraph(const Canvas& canvas, std::span<const StyledText> spans, float size,
                        Ink plain, float width) {
    Setter setter(canvas, width);
    for (const StyledText& span : spans) {
        const Type type = type_of(span, size);
        std::string_view rest = span.text;
        while (!rest.empty()) {
            const std::size_t stop = rest.find_first_of(" \n");
            if (stop > 0) setter.word(rest.substr(0, stop), type, plain);
            if (stop == std::string_view::npos) break;
            // A space of the fixed-width face, among words, would look like two.
            rest[stop] == '\n' ? setter.line_break() : setter.space({Face::Sans, size});
            rest.remove_prefix(stop + 1);
        }
    }
    return setter.take(canvas.em({Face::Sans, size}) * leading);
}

Paragraph set_paragraph(const Canvas& canvas, const std::string& text, float size, Ink plain,
                        float width) {
    const StyledText span{text};
    return set_paragraph(canvas, std::span(&span, 1), size, plain, width);
}

void draw_paragraph(const Canvas& canvas, const Paragraph& paragraph, Point top_left) {
    for (const SetWord& word : paragraph.words) {
        const float baseline =
            top_left.y + paragraph.line_height * (static_cast<float>(word.line) + 0.72F);
        canvas.text({top_left.x + word.x, baseline}, word.text, word.type, word.ink);
    }
}

}  // namespace outlive::panels
