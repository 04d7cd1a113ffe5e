// The room that a picture is made for: the pane that shows it, and the least
// letters that can be read there.
//
// A pure reckoning: with so many columns of objects the picture is so wide, hence
// so large, hence its least letters so many units, hence its lanes so high. The
// places of cards keep to it, the drawing sets its words by it, and the pane shows
// the picture at the very size. Unbounded (a file): a picture takes what it needs.
#pragma once

#include <cstdint>

#include "app/scene/metrics.hpp"

namespace outlive::scene {

struct Room {
    float width = 0;  // pixels of the pane; 0: unbounded
    float height = 0;
    float least_text = 0;       // pixels an em
    float scale = 1;            // pixels a unit of the window
    std::uint32_t columns = 1;  // that objects stand in

    [[nodiscard]] bool bounded() const { return width > 0; }
    // More columns of objects than this would leave no room for words.
    [[nodiscard]] std::uint32_t most_columns() const;
    // A small picture is larger than the rest of the window: it is what the last row reads.
    [[nodiscard]] float largest_zoom() const { return scale * 1.25F; }
    // Pixels a unit when that many columns fill the width.
    [[nodiscard]] float zoom(std::uint32_t columns) const;
    // The least letters in units, in coarse steps.
    [[nodiscard]] float least_type(std::uint32_t columns) const;
    // How low cards may reach, in units of the picture before its rows are stretched.
    [[nodiscard]] float lane_bottom(std::uint32_t columns) const;
    // The letters of this size are at least so large.
    [[nodiscard]] float type_size(float size) const;
    // How high all cards of one lane may be together.
    [[nodiscard]] float lane_height() const;

    [[nodiscard]] Room with(std::uint32_t object_columns) const;

    friend bool operator==(const Room&, const Room&) = default;
};

[[nodiscard]] constexpr float picture_width(std::uint32_t columns) {
    return metrics::object_x + static_cast<float>(columns - 1) * metrics::object_pitch +
           metrics::object_width + metrics::right_gutter + 4;
}

// How much farther apart rows stand for letters of at least that many units.
[[nodiscard]] float row_stretch(float least_type);

}  // namespace outlive::scene
