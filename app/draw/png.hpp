// A scene as pixels, without a window: the same geometry as the stage and SVG,
// painted by cairo with the fonts' files.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "app/draw/font_files.hpp"
#include "app/scene/scene.hpp"

namespace outlive::draw {

struct Image {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> rgb;  // three bytes a pixel, row by row, from the top
};

// At most `most_side` pixels wide and high: larger scenes are scaled down.
inline constexpr int most_side = 16'000;

[[nodiscard]] Image paint(const scene::Scene& scene, const scene::Theme& theme,
                          const FontFiles& fonts, float scale = 1);

// The bytes of a PNG file; empty if there is no memory for it.
[[nodiscard]] std::string png(const scene::Scene& scene, const scene::Theme& theme,
                              const FontFiles& fonts, float scale = 1);

}  // namespace outlive::draw
