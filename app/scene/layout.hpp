// From a snapshot to the scene of the stage: three lanes of cards, the arrows
// between them, the words around them.
//
// A pure function: the same arguments give the same scene. Places of the two
// right lanes come from the placement, so they last from step to step; the
// highlight changes looks, not places.
#pragma once

#include "app/scene/colours.hpp"
#include "app/scene/highlight.hpp"
#include "app/scene/placement.hpp"
#include "app/scene/scene.hpp"
#include "engine/snapshot/snapshot.hpp"

namespace outlive::scene {

[[nodiscard]] Scene layout(const snapshot::Snapshot& snapshot, const Placement& placement,
                           const ScopeColours& colours, const Highlight& highlight,
                           const TextMeasure& measure, const Room& room = {});

// For a single picture: places everything afresh.
[[nodiscard]] Scene layout(const snapshot::Snapshot& snapshot, const ScopeColours& colours,
                           const Highlight& highlight, const TextMeasure& measure);

// The picture without the line at its foot, for who shows that elsewhere.
[[nodiscard]] Scene without_footer(Scene picture);

// "2 calls returned · 2 cells outlived them · nothing waiting to be freed"
// `folded`: objects of the snapshot that have no card.
[[nodiscard]] std::string footer_sentence(const snapshot::Snapshot& snapshot,
                                          std::uint64_t folded = 0);

}  // namespace outlive::scene
