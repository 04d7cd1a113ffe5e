#include "app/scene/large_type.hpp"

#include "app/scene/layout.hpp"

namespace outlive::scene {
namespace {

constexpr float half_height = 0.36F;  // of letters, in ems

// Words stay in the middle of the row that they were set for.
void stretch(Text& text, float by, float least) {
    const float middle = text.at.y - half_height * text.size;
    text.size = std::max(text.size, least);
    text.at.y = middle * by + half_height * text.size;
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
    const float by = row_stretch(least);
    for (Box& box : picture.boxes) stretch(box, by, least);
    for (Text& label : picture.labels) stretch(label, by, least);
    for (Arrow& arrow : picture.arrows)
        for (Point& point : arrow.points) point.y *= by;
    for (Separator& separator : picture.separators) separator.from.y *= by, separator.to.y *= by;
    picture.height *= by;
    return picture;
}

Scene picture_for(const Room& room, const snapshot::Snapshot& snapshot, const Placement& placement,
                  const ScopeColours& colours, const Highlight& highlight,
                  const TextMeasure& fonts) {
    const float least = room.least_type(std::max(placement.object_columns, 1U));
    const LeastMeasure measure(fonts, least);
    return in_large_type(
        without_footer(layout(snapshot, placement, colours, highlight, measure, room)), least);
}

}  // namespace outlive::scene
