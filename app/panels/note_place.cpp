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

// Heights at which the card touches the pane's edges or just misses a thing.
std::vector<float> heights(Rect room, float high, float edge, std::span<const Hidden> things) {
    std::vector<float> found{room.bottom() - high, room.y};
    for (const Hidden& thing : things) {
        found.push_back(thing.rect.bottom() + edge);
        found.push_back(thing.rect.y - edge - high);
    }
    std::erase_if(found, [&](float y) { return y < room.y || y + high > room.bottom(); });
    if (found.empty()) found.push_back(room.y);
    return found;
}

}  // namespace

Rect note_place(Rect pane, scene::Point size, float edge, std::span<const Hidden> things) {
    const Rect room = pane.inset(edge);
    Rect best;
    float least = -1;
    // To the right first: there stand cells and objects, whose lanes end earliest.
    for (const float x : {room.right() - size.x, room.x}) {
        for (const float y : heights(room, size.y, edge, things)) {
            const Rect place{x, y, size.x, size.y};
            float cost = 0;
            for (const Hidden& thing : things)
                cost += thing.weight * shared_area(place, thing.rect);
            if (least >= 0 && cost >= least) continue;
            least = cost;
            best = place;
        }
    }
    return best;
}

}  // namespace outlive::panels
