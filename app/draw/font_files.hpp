// The type families read from their files: how wide text is and how it
// looks, without a window.
//
// Invariant: after a successful `open` all faces are there. Widths are sums of
// the characters' advances, as the window's atlas has them; a character that a
// face lacks is taken from the next one that has it. Owned by whoever draws;
// one thread at a time.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <unordered_map>

#include "app/scene/text_measure.hpp"

struct FT_LibraryRec_;
struct FT_FaceRec_;

namespace outlive::draw {

class FontFiles final : public scene::TextMeasure {
  public:
    FontFiles();
    ~FontFiles() override;
    FontFiles(const FontFiles&) = delete;
    FontFiles& operator=(const FontFiles&) = delete;

    // Reads the five files from a folder, by their well-known names; one
    // sentence when one is missing or is no font, else empty.
    [[nodiscard]] std::string open(const std::string& folder);

    [[nodiscard]] float width(std::string_view text, scene::Face face, float size) const override;

    // Where the outlines of a text go: in ems, y downwards, from the baseline's start.
    struct OutlineSink {
        virtual ~OutlineSink() = default;
        virtual void move(float x, float y) = 0;
        virtual void line(float x, float y) = 0;
        virtual void cubic(float x1, float y1, float x2, float y2, float x, float y) = 0;
    };
    void outline(std::string_view text, scene::Face face, OutlineSink& sink) const;

  private:
    struct Glyph {
        scene::Face face;
        float advance;  // in ems
    };
    [[nodiscard]] Glyph glyph(char32_t character, scene::Face face) const;
    [[nodiscard]] FT_FaceRec_* loaded(scene::Face face) const;

    FT_LibraryRec_* library_ = nullptr;
    std::array<FT_FaceRec_*, scene::face_count> faces_{};
    mutable std::array<std::unordered_map<char32_t, Glyph>, scene::face_count> glyphs_;
};

[[nodiscard]] bool is_bold(scene::Face face);
[[nodiscard]] bool is_italic(scene::Face face);

}  // namespace outlive::draw
