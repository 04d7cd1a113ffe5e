// Words set in lines of a given width: prose, narration, messages.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "app/panels/canvas.hpp"
#include "app/panels/markdown.hpp"

namespace outlive::panels {

struct SetWord {
    std::string text;
    Type type;
    Ink ink;
    float x = 0;  // pixels from the paragraph's left
    std::size_t line = 0;
};

struct Paragraph {
    std::vector<SetWord> words;
    std::size_t lines = 0;
    float line_height = 0;  // pixels
    [[nodiscard]] float height() const { return static_cast<float>(lines) * line_height; }
};

// Breaks at spaces; a word longer than the line is broken where it must be.
[[nodiscard]] Paragraph set_paragraph(const Canvas& canvas, std::span<const StyledText> spans,
                                      float size, Ink plain, float width);
[[nodiscard]] Paragraph set_paragraph(const Canvas& canvas, const std::string& text, float size,
                                      Ink plain, float width);
void draw_paragraph(const Canvas& canvas, const Paragraph& paragraph, Point top_left);

}  // namespace outlive::panels
