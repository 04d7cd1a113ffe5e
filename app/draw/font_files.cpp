#include "app/draw/font_files.hpp"

#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_OUTLINE_H

namespace outlive::draw {
namespace {

using scene::Face;

constexpr std::array<const char*, scene::face_count> file_names{
    "Inter-Regular.otf", "Inter-Bold.otf", "Inter-Italic.otf", "JetBrainsMono-Regular.ttf",
    "JetBrainsMono-Bold.ttf"};

// Where else to look for a character that a face lacks.
constexpr std::array<Face, 3> fallbacks{Face::Mono, Face::Sans, Face::MonoBold};

std::size_t index(Face face) {
    return static_cast<std::size_t>(face);
}

// Takes the next character off `text`; a broken byte counts as U+FFFD.
char32_t next_character(std::string_view& text) {
    const auto first = static_cast<unsigned char>(text.front());
    const std::size_t length = first < 0x80    ? 1
                               : first >= 0xF0 ? 4
                               : first >= 0xE0 ? 3
                               : first >= 0xC0 ? 2
                                               : 0;
    if (length == 0 || length > text.size()) {
        text.remove_prefix(1);
        return 0xFFFD;
    }
    constexpr std::array<unsigned, 5> masks{0, 0x7F, 0x1F, 0x0F, 0x07};
    char32_t character = first & masks[length];
    for (std::size_t i = 1; i < length; ++i) {
        character = character << 6U | (static_cast<unsigned char>(text[i]) & 0x3FU);
    }
    text.remove_prefix(length);
    return character;
}

// Hands a glyph's outline on, from font units to ems; quadratic curves as cubic.
struct Pen {
    FontFiles::OutlineSink& sink;
    float origin;
    float scale;
    float x, y;  // the last point, in ems

    void to(const FT_Vector* v) { x = at_x(v), y = at_y(v); }
    [[nodiscard]] float at_x(const FT_Vector* v) const {
        return origin + static_cast<float>(v->x) * scale;
    }
    [[nodiscard]] float at_y(const FT_Vector* v) const { return -static_cast<float>(v->y) * scale; }
};

int move_to(const FT_Vector* to, void* user) {
    Pen& pen = *static_cast<Pen*>(user);
    pen.to(to);
    pen.sink.move(pen.x, pen.y);
    return 0;
}

int line_to(const FT_Vector* to, void* user) {
    Pen& pen = *static_cast<Pen*>(user);
    pen.to(to);
    pen.sink.line(pen.x, pen.y);
    return 0;
}

int conic_to(const FT_Vector* control, const FT_Vector* to, void* user) {
    Pen& pen = *static_cast<Pen*>(user);
    const float cx = pen.at_x(control);
    const float cy = pen.at_y(control);
    const float x = pen.at_x(to);
    const float y = pen.at_y(to);
    pen.sink.cubic(pen.x + (cx - pen.x) * 2 / 3, pen.y + (cy - pen.y) * 2 / 3, x + (cx - x) * 2 / 3,
                   y + (cy - y) * 2 / 3, x, y);
    pen.to(to);
    return 0;
}

int cubic_to(const FT_Vector* first, const FT_Vector* second, const FT_Vector* to, void* user) {
    Pen& pen = *static_cast<Pen*>(user);
    pen.sink.cubic(pen.at_x(first), pen.at_y(first), pen.at_x(second), pen.at_y(second),
                   pen.at_x(to), pen.at_y(to));
    pen.to(to);
    return 0;
}

constexpr FT_Outline_Funcs pen_functions{move_to, line_to, conic_to, cubic_to, 0, 0};

}  // namespace

FontFiles::FontFiles() {
    FT_Init_FreeType(&library_);
}

FontFiles::~FontFiles() {
    for (FT_Face face : faces_) {
        if (face != nullptr) FT_Done_Face(face);
    }
    if (library_ != nullptr) FT_Done_FreeType(library_);
}

std::string FontFiles::open(const std::string& folder) {
    for (std::size_t i = 0; i < scene::face_count; ++i) {
        const std::string path = folder + "/" + file_names[i];
        if (library_ == nullptr || FT_New_Face(library_, path.c_str(), 0, &faces_[i]) != 0) {
            return "The font " + path + " cannot be read.";
        }
    }
    return "";
}

FT_FaceRec_* FontFiles::loaded(Face face) const {
    return faces_[index(face)];
}

FontFiles::Glyph FontFiles::glyph(char32_t character, Face face) const {
    auto& known = glyphs_[index(face)];
    const auto at = known.find(character);
    if (at != known.end()) return at->second;
    Face chosen = face;
    if (FT_Get_Char_Index(loaded(face), character) == 0) {
        for (const Face other : fallbacks) {
            if (FT_Get_Char_Index(loaded(other), character) == 0) continue;
            chosen = other;
            break;
        }
    }
    FT_Face drawn = loaded(chosen);
    float advance = 0.6F;
    if (FT_Load_Glyph(drawn, FT_Get_Char_Index(drawn, character), FT_LOAD_NO_SCALE) == 0) {
        advance =
            static_cast<float>(drawn->glyph->advance.x) / static_cast<float>(drawn->units_per_EM);
    }
    return known[character] = {chosen, advance};
}

float FontFiles::width(std::string_view text, Face face, float size) const {
    float sum = 0;
    while (!text.empty()) sum += glyph(next_character(text), face).advance;
    return sum * size;
}

void FontFiles::outline(std::string_view text, Face face, OutlineSink& sink) const {
    float x = 0;
    while (!text.empty()) {
        const char32_t character = next_character(text);
        const Glyph found = glyph(character, face);
        FT_Face drawn = loaded(found.face);
        if (FT_Load_Glyph(drawn, FT_Get_Char_Index(drawn, character), FT_LOAD_NO_SCALE) == 0) {
            Pen pen{sink, x, 1.0F / static_cast<float>(drawn->units_per_EM), 0, 0};
            FT_Outline_Decompose(&drawn->glyph->outline, &pen_functions, &pen);
        }
        x += found.advance;
    }
}

bool is_bold(Face face) {
    return face == Face::SansBold || face == Face::MonoBold;
}
bool is_italic(Face face) {
    return face == Face::SansItalic;
}

}  // namespace outlive::draw
