#include "app/panels/note_place.hpp"

#include <algorithm>
#include <vector>

namespace outlive::panels {
namespace {

using scene::Rect;

float shared_area(const Rect& a, const Rect& b) {
    const float wide = std::min(a.right(), b.right()) - std::max(a.x, b.x);
    const float high = std::min(a.bottom(), b.bottom()) - std::max(a.y, b.y);
    return wide > 0 && high > 0 ? wide * high : 0;
}

// Along one direction, the places at which the card touches the pane's edges or
// just misses a thing; the pane's far edge first.
struct Stretch {
    float from, to;
};
template <class StretchOf>
std::vector<float> places(Stretch room, float size, float edge, std::span<const Hidden> things,
                          const StretchOf& stretch_of) {
    std::vector<float> found{room.to - size, room.from};
    const auto add = [&](float at) {
        const bool inside = at >= room.from && at + size <= room.to;
        // Cards of one column begin and end together.
        if (inside && std::ranges::find(found, at) == found.end()) found.push_back(at);
    };
    for (const Hidden& thing : things) {
        const Stretch taken = stretch_of(thing.rect);
        add(taken.to + edge);
        add(taken.from - edge - size);
    }
    if (room.to - size < room.from) found = {room.from};
    return found;
}

}  // namespace

Rect note_place(Rect pane, scene::Point size, float edge, std::span<const Hidden> things) {
    const Rect room = pane.inset(edge);
    const auto across = [](const Rect& rect) { return Stretch{rect.x, rect.right()}; };
    const auto down = [](const Rect& rect) { return Stretch{rect.y, rect.bottom()}; };
    const auto heights = places(down(room), size.y, edge, things, down);
    Rect best{room.x, room.y, size.x, size.y};
    float least = -1;
    // To the right first: there stand cells and objects, whose lanes end earliest.
    for (const float x : places(across(room), size.x, edge, things, across)) {
        for (const float y : heights) {
            const Rect place{x, y, size.x, size.y};
            float cost = 0;
            for (const Hidden& thing : things) {
                cost += thing.weight * shared_area(place, thing.rect);
                if (least >= 0 && cost >= least) break;
            }
            if (least >= 0 && cost >= least) continue;
            least = cost;
            best = place;
            if (least == 0) return best;
        }
    }
    return best;
}

}  // namespace outlive::panels
