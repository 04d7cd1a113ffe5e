// Looking up the calls, cells and objects of one snapshot by identity.
//
// Cheap to make: only calls need a list of their own, cells and objects stand by
// id in the snapshot. Refers into the snapshot, which must outlive it.
#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "app/scene/room.hpp"
#include "engine/snapshot/snapshot.hpp"

namespace outlive::scene {

class SnapshotIndex {
  public:
    explicit SnapshotIndex(const snapshot::Snapshot& snapshot, const Room& room = {});

    // Null where the identity is not in the snapshot.
    [[nodiscard]] const snapshot::FrameView* call(support::FrameId id) const;
    [[nodiscard]] const snapshot::CellView* cell(support::ObjectId id) const;
    [[nodiscard]] const snapshot::ObjectView* object(support::ObjectId id) const;

    // The call that encloses it, when it is shown and is not the module; else null.
    [[nodiscard]] const snapshot::FrameView* shown_enclosing(const snapshot::FrameView& call) const;
    // How many shown scopes, the module's not counted, enclose it.
    [[nodiscard]] std::uint32_t chain_depth(const snapshot::FrameView& call) const;

    [[nodiscard]] const snapshot::Snapshot& snapshot() const { return *snapshot_; }
    // That the picture of it is made for.
    [[nodiscard]] const Room& room() const { return room_; }

  private:
    const snapshot::Snapshot* snapshot_;
    Room room_;
    std::unordered_map<std::uint64_t, const snapshot::FrameView*> calls_;
};

// The calls off the stack, returned or suspended, that get a card of their own, oldest
// first; of very many the first, the last and those that the running call reaches.
inline constexpr std::size_t head_scopes = 3;  // of the oldest, always shown
struct ShownScopes {
    std::vector<const snapshot::FrameView*> calls;
    std::uint32_t hidden_returned = 0;  // the rest, behind one fold
    std::uint32_t hidden_suspended = 0;
    [[nodiscard]] std::uint32_t hidden() const { return hidden_returned + hidden_suspended; }
};
[[nodiscard]] ShownScopes shown_scopes(const SnapshotIndex& index);

// The objects that get a card: all but those that only folded calls hold,
// functions that only keep cells of folded scopes, and, of very many, those that
// have nothing to do with cells and that no call names. A pane shows as many as it has
// room for, those first that the running call and the cells lead to.
[[nodiscard]] std::vector<const snapshot::ObjectView*> shown_objects(const SnapshotIndex& index,
                                                                     const ShownScopes& scopes);

}  // namespace outlive::scene
