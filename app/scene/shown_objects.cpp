#include <algorithm>
#include <unordered_set>

#include "app/scene/placement.hpp"
#include "app/scene/rows.hpp"

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
    if (scopes.hidden() > 0) {
        for (const FrameView& call : index.snapshot().scopes) folded.insert(call.id.value);
        for (const FrameView& call : index.snapshot().suspended) folded.insert(call.id.value);
        for (const FrameView* call : scopes.calls) folded.erase(call->id.value);
    }
    for (const StackCard& card : stack_cards(index.snapshot(), index.room())) {
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

// Which cards a pane shows that has not room for all: first what the running call
// names and works with, then who keeps cells, then what cells hold; last those that
// say no more than their name, which stands in the slot that refers to them as well.
class Importance {
  public:
    explicit Importance(const SnapshotIndex& index) : index_(index) {
        for (const CellView& cell : index.snapshot().cells)
            in_cells_.insert(cell.content.object.value);
        const FrameView* running = index.call(index.snapshot().running);
        if (running == nullptr || running->kind == bytecode::CodeKind::Module) return;
        used_.insert(running->function.value);
        for (const auto& variable : running->variables) used_.insert(variable.value.object.value);
    }

    [[nodiscard]] int rank(const ObjectView& object) const {
        using snapshot::ObjectKind;
        if (used_.contains(object.id.value) || object.unreachable) return 0;
        const bool closure = std::ranges::any_of(
            object.edges, [&](const auto& edge) { return index_.cell(edge.cell) != nullptr; });
        if (closure || object.kind == ObjectKind::Generator) return 1;
        if (in_cells_.contains(object.id.value)) return 2;
        const bool name_says_it = object.edges.empty() && (object.kind == ObjectKind::Function ||
                                                           object.kind == ObjectKind::Builtin ||
                                                           object.kind == ObjectKind::Module);
        return name_says_it ? 4 : 3;
    }

  private:
    const SnapshotIndex& index_;
    std::unordered_set<std::uint64_t> used_;
    std::unordered_set<std::uint64_t> in_cells_;
};

void keep_what_fits(std::vector<const ObjectView*>& shown, const SnapshotIndex& index) {
    constexpr float packing = 0.92F;  // of several columns, whose ends stay free
    const Room& room = index.room();
    const std::uint32_t columns = room.most_columns();
    float left = (room.lane_bottom(columns) - metrics::content_top + metrics::box_gap) *
                 static_cast<float>(columns) * (columns > 1 ? packing : 1);
    const auto height = [&](const ObjectView& object) {
        return height_of(object_rows(object, room)) + metrics::box_gap;
    };
    float wanted = 0;
    for (const ObjectView* object : shown) wanted += height(*object);
    if (wanted <= left) return;
    const Importance importance(index);
    std::vector<std::pair<int, const ObjectView*>> ranked;
    for (const ObjectView* object : shown) ranked.emplace_back(importance.rank(*object), object);
    std::ranges::stable_sort(ranked, {}, &std::pair<int, const ObjectView*>::first);
    std::unordered_set<const ObjectView*> kept;
    for (const auto& [rank, object] : ranked) {
        const float high = height(*object);
        if (high > left) continue;
        left -= high;
        kept.insert(object);
    }
    std::erase_if(shown, [&](const ObjectView* object) { return !kept.contains(object); });
}

// Folds those that have nothing to do with cells.
void keep_related(std::vector<const ObjectView*>& shown, const SnapshotIndex& index) {
    const std::unordered_set<std::uint64_t> related = related_objects(index, shown);
    std::erase_if(shown, [&](const ObjectView* object) {
        return !object->unreachable && !related.contains(object->id.value);
    });
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
    if (index.snapshot().unfolded.unrelated) return shown;
    if (shown.size() > most_unrelated) keep_related(shown, index);
    if (index.room().bounded()) keep_what_fits(shown, index);
    return shown;
}

}  // namespace outlive::scene
