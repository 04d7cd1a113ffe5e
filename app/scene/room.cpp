#include "app/scene/room.hpp"

#include <algorithm>
#include <cmath>

namespace outlive::scene {
namespace {

constexpr std::uint32_t columns_of_a_file = 64;
constexpr float most_type = 25;        // units; larger letters leave a card no words
constexpr float fits_as_it_is = 18;    // letters for which rows need not grow
constexpr float most_stretch = 1.25F;  // more, and a picture would not be seen whole

}  // namespace

float row_stretch(float least_type) {
    return std::clamp(least_type / fits_as_it_is, 1.0F, most_stretch);
}

std::uint32_t Room::most_columns() const {
    if (!bounded()) return columns_of_a_file;
    std::uint32_t columns = 1;
    while (columns < columns_of_a_file && least_type(columns + 1) <= most_type) ++columns;
    return columns;
}

float Room::zoom(std::uint32_t columns) const {
    return bounded() ? std::min(largest_zoom(), width / picture_width(columns)) : scale;
}

float Room::least_type(std::uint32_t columns) const {
    if (!bounded()) return 0;
    return std::ceil(least_text / zoom(columns) * 2) / 2;
}

float Room::lane_bottom(std::uint32_t columns) const {
    const float units = height / zoom(columns) / row_stretch(least_type(columns));
    return std::max(units - metrics::below_lanes, metrics::content_top + metrics::least_lane);
}

float Room::lane_height() const {
    return bounded() ? lane_bottom(columns) - metrics::content_top : metrics::highest_lane;
}

float Room::type_size(float size) const {
    return std::max(size, least_type(columns));
}

Room Room::with(std::uint32_t object_columns) const {
    Room room = *this;
    room.columns = std::max(object_columns, 1U);
    return room;
}

}  // namespace outlive::scene
