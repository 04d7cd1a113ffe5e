#include <unordered_set>

#include "app/scene/placement.hpp"

namespace outlive::scene {
namespace {

using snapshot::CellView;
using snapshot::FrameView;
using snapshot::ObjectView;
using snapshot::ValueView;

// What can be reached from some calls over variables, cells and edges.
class Reached {
  public:
    explicit Reached(const SnapshotIndex& index) : index_(index) {}

    void from(const FrameView& call) {
        for (const auto& variable : call.variables) {
            value(variable.value);
            cell(variable.cell);
        }
        spread();
    }
    [[nodiscard]] bool contains(support::ObjectId id) const { return reached_.contains(id.value); }

  private:
    void value(const ValueView& value) {
        if (value.kind != ValueView::Kind::Reference) return;
        if (reached_.insert(value.object.value).second) waiting_.push_back(value.object);
    }
    void cell(support::ObjectId id) {
        const CellView* found = index_.cell(id);
        if (found != nullptr && reached_.insert(id.value).second) value(found->content);
    }
    void spread() {
        while (!waiting_.empty()) {
            const ObjectView* object = index_.object(waiting_.back());
            waiting_.pop_back();
            if (object == nullptr) continue;
            for (const auto& edge : object->edges) {
                value(edge.value);
                value(edge.key);
                cell(edge.cell);
            }
        }
    }

    const SnapshotIndex& index_;
    std::unordered_set<std::uint64_t> reached_;
    std::vector<support::ObjectId> waiting_;
};

// The calls that stand behind a fold.
std::unordered_set<std::uint64_t> folded_calls(const SnapshotIndex& index,
                                               const ShownScopes& scopes) {
    std::unordered_set<std::uint64_t> folded;
    if (scopes.hidden > 0) {
        for (const FrameView& call : index.snapshot().scopes) folded.insert(call.id.value);
        for (const FrameView* call : scopes.calls) folded.erase(call->id.value);
    }
    for (const StackCard& card : stack_cards(index.snapshot())) {
        for (std::uint32_t i = 0; i < card.hidden; ++i) {
            folded.insert(index.snapshot().frames[card.frame + i].id.value);
        }
    }
    return folded;
}

// A function all of whose cells stand behind a fold.
bool keeps_only_folded(const ObjectView& object, const SnapshotIndex& index,
                       const std::unordered_set<std::uint64_t>& folded) {
    bool keeps_cells = false;
    for (const auto& edge : object.edges) {
        const CellView* cell = index.cell(edge.cell);
        if (cell == nullptr) continue;
        if (!folded.contains(cell->owner.value)) return false;
        keeps_cells = true;
    }
    return keeps_cells;
}

}  // namespace

std::vector<const ObjectView*> shown_objects(const SnapshotIndex& index,
                                             const ShownScopes& scopes) {
    const std::unordered_set<std::uint64_t> folded = folded_calls(index, scopes);
    Reached hidden(index);
    Reached seen(index);
    if (!folded.empty()) {
        const auto& snapshot = index.snapshot();
        for (const auto* list : {&snapshot.frames, &snapshot.suspended, &snapshot.scopes}) {
            for (const FrameView& call : *list) {
                (folded.contains(call.id.value) ? hidden : seen).from(call);
            }
        }
    }
    std::vector<const ObjectView*> shown;
    for (const ObjectView& object : index.snapshot().objects) {
        if (hidden.contains(object.id) && !seen.contains(object.id)) continue;
        if (!keeps_only_folded(object, index, folded)) shown.push_back(&object);
    }
    return shown;
}

}  // namespace outlive::scene
