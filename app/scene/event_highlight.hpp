// From the events of a step to what the eye should see first.
#pragma once

#include <span>

#include "app/scene/highlight.hpp"
#include "engine/machine/event.hpp"

namespace outlive::scene {

// What the events changed, each thing once, with its value before the first of
// them; things made and freed within the step are left out.
[[nodiscard]] Highlight highlight_of(std::span<const machine::Event> events,
                                     const snapshot::Snapshot& after);

}  // namespace outlive::scene
