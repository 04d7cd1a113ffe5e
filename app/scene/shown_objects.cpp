#include <algorithm>
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

// More objects than this, and those that have nothing to do with cells fold.
constexpr std::size_t most_unrelated = 64;

// Functions and classes, what a call that is shown names, what has to do with
// cells, and what leads to such.
std::unordered_set<std::uint64_t> related_objects(const SnapshotIndex& index,
                                                  const std::vector<const ObjectView*>& shown) {
    const auto& snapshot = index.snapshot();
    std::unordered_set<std::uint64_t> related;
    for (const auto* list : {&snapshot.frames, &snapshot.suspended, &snapshot.scopes}) {
        for (const FrameView& call : *list) {
            for (const auto& variable : call.variables) related.insert(variable.value.object.value);
        }
    }
    for (const CellView& cell : snapshot.cells) related.insert(cell.content.object.value);
    const auto leads_on = [&](const ObjectView& object) {
        return std::any_of(object.edges.begin(), object.edges.end(), [&](const auto& edge) {
            const bool closure = index.cell(edge.cell) != nullptr;
            return closure || (edge.value.object && related.contains(edge.value.object.value));
        });
    };
    for (std::size_t before = 0; before != related.size();) {
        before = related.size();
        for (const ObjectView* object : shown) {
            const bool kept = object->kind == snapshot::ObjectKind::Class || leads_on(*object);
            if (kept) related.insert(object->id.value);
        }
    }
    return related;
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
    if (shown.size() <= most_unrelated || index.snapshot().unfolded.unrelated) return shown;
    const std::unordered_set<std::uint64_t> related = related_objects(index, shown);
    std::erase_if(shown, [&](const ObjectView* object) {
        return !object->unreachable && !related.contains(object->id.value);
    });
    return shown;
}

}  // namespace outlive::scene
