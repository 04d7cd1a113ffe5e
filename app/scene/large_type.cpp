#include "app/scene/large_type.hpp"

#include <algorithm>

namespace outlive::scene {
namespace {

constexpr float fits_as_it_is = 18;    // least size for which rows need not grow
constexpr float most_stretch = 1.25F;  // more, and a lesson's picture would not be seen whole
constexpr float half_height = 0.36F;   // of letters, in ems

// Words stay in the middle of the row that they were set for.
void stretch(Text& text, float by, float least) {
    const float middle = text.at.y - half_height * text.size;
    text.at.y = middle * by + half_height * std::max(text.size, least);
}

void stretch(Box& box, float by, float least) {
    box.rect.y *= by;
    box.rect.h *= by;
    box.dot_at.y *= by;
    for (Text& text : box.texts) stretch(text, by, least);
}

}  // namespace

Scene in_large_type(Scene picture, float least) {
    if (least <= 0) return picture;
    const float by = std::clamp(least / fits_as_it_is, 1.0F, most_stretch);
    for (Box& box : picture.boxes) stretch(box, by, least);
    for (Text& label : picture.labels) stretch(label, by, least);
    for (Arrow& arrow : picture.arrows)
        for (Point& point : arrow.points) point.y *= by;
    for (Separator& separator : picture.separators) separator.from.y *= by, separator.to.y *= by;
    picture.height *= by;
    return picture;
}

}  // namespace outlive::scene
