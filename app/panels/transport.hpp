// The row of buttons above the timeline: start, back, play, next, end.
#pragma once

#include "app/panels/pane.hpp"

namespace outlive::panels {

// Draws along the top of the pane; answers the height it took, in pixels.
float draw_transport(const Pane& pane);

}  // namespace outlive::panels
