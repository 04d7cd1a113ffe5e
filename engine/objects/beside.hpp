// Work that takes long and cannot be asked to stop: that of a foreign library, or one with
// too many places at which it would have to look around.
//
// While somebody may give up the run (Heap::cancel), a thread of its own does it, and the
// thread that runs waits and looks around. When the run is given up the other one is left
// alone: it ends by itself after seconds at most, as long as the longest operation may
// take, and nobody hears of its result. Invariant: the work touches nothing but what it
// owns itself or shares (by shared_ptr), never the arena, and does not throw; what comes
// out is the same either way.
#pragma once

#include <functional>

#include "engine/objects/heap.hpp"

namespace outlive::objects {

// Throws GivenUp.
void do_beside(Heap& heap, std::function<void()> work);

}  // namespace outlive::objects
