#include "app/scene/snapshot_index.hpp"

#include <algorithm>
#include <unordered_set>

#include "app/scene/rows.hpp"

namespace outlive::scene {

using snapshot::CellView;
using snapshot::FrameView;
using snapshot::ObjectView;

namespace {

template <class View>
const View* found(const std::vector<View>& by_id, support::ObjectId id) {
    const auto at = std::ranges::lower_bound(by_id, id, {}, &View::id);
    return at == by_id.end() || at->id != id ? nullptr : &*at;
}

}  // namespace

SnapshotIndex::SnapshotIndex(const snapshot::Snapshot& snapshot, const Room& room)
    : snapshot_(&snapshot), room_(room) {
    for (const auto* list : {&snapshot.frames, &snapshot.suspended, &snapshot.scopes}) {
        for (const FrameView& call : *list) calls_[call.id.value] = &call;
    }
}

const FrameView* SnapshotIndex::call(support::FrameId id) const {
    const auto at = calls_.find(id.value);
    return at == calls_.end() ? nullptr : at->second;
}
const CellView* SnapshotIndex::cell(support::ObjectId id) const {
    return found(snapshot_->cells, id);
}
const ObjectView* SnapshotIndex::object(support::ObjectId id) const {
    return found(snapshot_->objects, id);
}

const FrameView* SnapshotIndex::shown_enclosing(const FrameView& inner) const {
    const FrameView* outer = call(inner.enclosing);
    if (outer == nullptr || outer == &inner) return nullptr;
    return outer->kind == bytecode::CodeKind::Module ? nullptr : outer;
}

std::uint32_t SnapshotIndex::chain_depth(const FrameView& inner) const {
    std::uint32_t depth = 0;
    const FrameView* at = shown_enclosing(inner);
    for (; at != nullptr && depth < 8; at = shown_enclosing(*at)) ++depth;
    return depth;
}

ShownScopes shown_scopes(const SnapshotIndex& index) {
    const auto& all = index.snapshot().scopes;
    Folding folding;
    if (!index.snapshot().unfolded.scopes) {
        constexpr std::size_t fold_step = 2;
        const Room& room = index.room();
        const FoldedLane lane{room.bounded() ? 1 : head_scopes, fold_step, room};
        folding = fold_cards(all.size(), lane, [&](std::size_t i) {
            return height_of(scope_rows(all[i], index.shown_enclosing(all[i]) != nullptr, room));
        });
    }
    std::unordered_set<std::uint64_t> reached;
    if (folding.hidden > 0 && !index.snapshot().frames.empty()) {
        for (const auto& variable : index.snapshot().frames.back().variables) {
            const CellView* cell = index.cell(variable.cell);
            if (cell != nullptr) reached.insert(cell->owner.value);
        }
    }
    // What is reached stands in the places of the last calls' oldest, so that the calls
    // keep their order and the lane its height.
    const auto fold_begin = all.begin() + static_cast<std::ptrdiff_t>(folding.head);
    auto fold_end = fold_begin + static_cast<std::ptrdiff_t>(folding.hidden);
    const auto is_reached = [&](const FrameView& call) { return reached.contains(call.id.value); };
    for (auto met = std::count_if(fold_begin, fold_end, is_reached); met > 0; --met)
        if (all.end() - fold_end > 1) ++fold_end;
    ShownScopes shown;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto at = all.begin() + static_cast<std::ptrdiff_t>(i);
        const bool folded = at >= fold_begin && at < fold_end;
        if (folded && !reached.contains(all[i].id.value)) {
            ++shown.hidden;
        } else {
            shown.calls.push_back(&all[i]);
        }
    }
    return shown;
}

}  // namespace outlive::scene
