// Where the cards of the two right lanes stand, so that they stay there: kept
// from step to step by identity.
//
// `place` is a pure function of the placement before and the snapshot: what was
// there keeps its place (a card that grew pushes those below it just as far as
// needed), what is new takes the free place nearest to what it belongs to. From
// an empty placement it makes a fresh, tidy one. Invariant: cards of a column
// never come nearer than metrics::box_gap, and a lane that outgrows the index's room closes its
// gaps, from the bottom, as far as needed. The stack lane needs no placement: it is a stack. See
// placement_history.hpp for the same picture at a step whichever way one came.
#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "app/scene/snapshot_index.hpp"
#include "engine/snapshot/snapshot.hpp"

namespace outlive::scene {

// Column 0 is the scopes' lane, 1 and up are the objects'.
struct Place {
    std::uint32_t column = 0;
    float y = 0;
    float height = 0;
    friend bool operator==(const Place&, const Place&) = default;
};

struct Placement {
    std::unordered_map<std::uint64_t, Place> scopes;   // by FrameId: returned and suspended calls
    std::unordered_map<std::uint64_t, Place> objects;  // by ObjectId
    std::uint32_t object_columns = 1;
};

[[nodiscard]] Placement place(const Placement& before, const SnapshotIndex& index);

// One card of the stack lane; hidden frames share one fold.
struct StackCard {
    std::uint32_t frame = 0;   // index in Snapshot::frames
    std::uint32_t hidden = 0;  // > 0: a fold for that many frames from `frame` on
    float y = 0;
    float height = 0;
};
[[nodiscard]] std::vector<StackCard> stack_cards(const snapshot::Snapshot& snapshot,
                                                 const Room& room = {});

// The key in Placement::scopes of the card that stands for the folded scopes.
inline constexpr std::uint64_t folded_scopes_key = 0;

}  // namespace outlive::scene
