// Between two pictures: what lies in both glides from its place in the one to
// its place in the other, what comes fades in, what goes fades out.
//
// A pure function of (from, to, t); t is 0 to 1. Invariants: at 0 it is `from`,
// at 1 it is `to`; going back is the same film backwards, blend(a, b, t) shows
// what blend(b, a, 1 - t) shows. A call that returns is the same box ("f3") as
// frame and as scope, so its card slides, and its cells with it.
#pragma once

#include "app/scene/scene.hpp"

namespace outlive::scene {

[[nodiscard]] Scene blend(const Scene& from, const Scene& to, float t);

// Slow at both ends; symmetrical, so that a film runs backwards as forwards.
[[nodiscard]] float eased(float t);

}  // namespace outlive::scene
