// Arrows' ways around the cards: through the gutters between columns and the
// corridors between the cards of a column, never through a card.
//
// Cards stand in columns, so a way is a short list of choices: which corridor
// of each column in between. The shortest is taken (the Sugiyama-style channel
// routing of circuit boards), then arrows in one gutter are ordered so that few
// cross. Invariant: every vertical piece lies in a gutter, every horizontal
// piece in a gutter, a corridor, or level with its own slot or target.
#pragma once

#include <unordered_map>
#include <vector>

#include "app/scene/links.hpp"

namespace outlive::scene {

// The cards of one column, from top to bottom, and the zone they stand in.
struct ColumnSpace {
    float left = 0;
    float right = 0;
    std::vector<Rect> cards;
};

// One arrow for each link whose target has a port, in the order of the links.
[[nodiscard]] std::vector<Arrow> route(const std::vector<Link>& links,
                                       const std::unordered_map<std::uint64_t, Port>& ports,
                                       const std::vector<ColumnSpace>& columns, float height);

}  // namespace outlive::scene
