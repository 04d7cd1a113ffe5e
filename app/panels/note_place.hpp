// Where the card about the selection lies over the stage: where it hides least.
//
// A pure function of places in pixels. Invariant: inside the pane where it fits.
#pragma once

#include <span>

#include "app/scene/geometry.hpp"

namespace outlive::panels {

// What the card might hide, and how much that would matter.
struct Hidden {
    scene::Rect rect;
    float weight = 1;
};

[[nodiscard]] scene::Rect note_place(scene::Rect pane, scene::Point size, float edge,
                                     std::span<const Hidden> things);

}  // namespace outlive::panels
