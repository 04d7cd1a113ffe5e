// The card about a chosen cell or object: why it is alive, in the picture's
// colours, and the sentences that go with it.
//
// A scene of its own, so that it can lie over the stage in the window and below
// the picture in an export without moving a single box. A pure function.
#pragma once

#include <string>
#include <vector>

#include "app/scene/colours.hpp"
#include "app/scene/highlight.hpp"
#include "app/scene/scene.hpp"
#include "engine/snapshot/snapshot.hpp"

namespace outlive::scene {

// What the card says. The path is Highlight's.
struct Story {
    std::string title;                   // "Why is this cell still alive?"
    std::vector<std::string> sentences;  // each begins a line
    bool unreachable = false;            // nothing leads to it: grey
    std::vector<std::string> in_full{};  // what its card had to cut
};

// One box, "note", at the scene's corner; empty without a title.
[[nodiscard]] Scene note(const Story& story, const snapshot::Snapshot& snapshot,
                         const ScopeColours& colours, const Highlight& highlight,
                         const TextMeasure& measure);

// The picture with the note below its right lanes, as exports show it.
[[nodiscard]] Scene with_note(Scene picture, const Scene& note);

}  // namespace outlive::scene
