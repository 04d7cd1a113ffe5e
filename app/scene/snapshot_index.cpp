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

namespace {

// Oldest first, as both lists are.
std::vector<const FrameView*> calls_off_the_stack(const snapshot::Snapshot& snapshot) {
    std::vector<const FrameView*> calls;
    calls.reserve(snapshot.scopes.size() + snapshot.suspended.size());
    auto suspended = snapshot.suspended.begin();
    for (const FrameView& call : snapshot.scopes) {
        while (suspended != snapshot.suspended.end() && suspended->id < call.id)
            calls.push_back(&*suspended++);
        calls.push_back(&call);
    }
    while (suspended != snapshot.suspended.end()) calls.push_back(&*suspended++);
    return calls;
}

float card_height(const FrameView& call, const SnapshotIndex& index) {
    if (call.state == snapshot::FrameState::Suspended)
        return height_of(frame_rows(call, index.room()));
    return height_of(scope_rows(call, index.shown_enclosing(call) != nullptr, index.room()));
}

// Who owns a cell or is a generator that the running call has, or owns one that a
// suspended call reaches.
std::unordered_set<std::uint64_t> calls_in_use(const SnapshotIndex& index) {
    std::unordered_set<std::uint64_t> used;
    if (index.snapshot().frames.empty()) return used;
    std::unordered_set<std::uint64_t> named;
    const auto add_owner = [&](const snapshot::VariableView& variable) {
        const CellView* cell = index.cell(variable.cell);
        if (cell != nullptr) used.insert(cell->owner.value);
    };
    for (const auto& variable : index.snapshot().frames.back().variables) {
        add_owner(variable);
        named.insert(variable.value.object.value);
    }
    for (const FrameView& call : index.snapshot().suspended)
        for (const auto& variable : call.variables)
            if (variable.role == snapshot::VariableRole::Free) add_owner(variable);
    if (index.snapshot().frames.size() == 1) return used;  // the module names too many
    for (const FrameView& call : index.snapshot().suspended)
        if (named.contains(call.generator.value)) used.insert(call.id.value);
    return used;
}

}  // namespace

ShownScopes shown_scopes(const SnapshotIndex& index) {
    const std::vector<const FrameView*> all = calls_off_the_stack(index.snapshot());
    Folding folding{all.size(), 0};
    if (!index.snapshot().unfolded.scopes) {
        constexpr std::size_t fold_step = 2;
        const Room& room = index.room();
        const FoldedLane lane{room.bounded() ? 1 : head_scopes, fold_step, room};
        folding = fold_cards(all.size(), lane,
                             [&](std::size_t i) { return card_height(*all[i], index); });
    }
    std::unordered_set<std::uint64_t> reached;
    if (folding.hidden > 0) reached = calls_in_use(index);
    // What is reached stands in the places of the last calls' oldest, so that the calls
    // keep their order and the lane its height.
    const auto fold_begin = all.begin() + static_cast<std::ptrdiff_t>(folding.head);
    auto fold_end = fold_begin + static_cast<std::ptrdiff_t>(folding.hidden);
    const auto is_reached = [&](const FrameView* call) { return reached.contains(call->id.value); };
    for (auto met = std::count_if(fold_begin, fold_end, is_reached); met > 0; --met)
        if (all.end() - fold_end > 1) ++fold_end;
    ShownScopes shown;
    for (auto at = all.begin(); at != all.end(); ++at) {
        const bool folded = at >= fold_begin && at < fold_end && !is_reached(*at);
        const bool suspended = (*at)->state == snapshot::FrameState::Suspended;
        if (!folded) {
            shown.calls.push_back(*at);
        } else {
            ++(suspended ? shown.hidden_suspended : shown.hidden_returned);
        }
    }
    return shown;
}

}  // namespace outlive::scene
