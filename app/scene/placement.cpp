#include "app/scene/placement.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

#include "app/scene/card_column.hpp"
#include "app/scene/metrics.hpp"
#include "app/scene/rows.hpp"

namespace outlive::scene {
namespace {

using snapshot::FrameView;
using snapshot::ObjectView;
using snapshot::ValueView;

// From the top of a card to the middle of its row for the given variable or edge.
float row_offset(const std::vector<Row>& rows, RowKind kind, std::uint32_t index) {
    float y = 0;
    for (const Row& row : rows) {
        if (row.kind == kind && row.index == index) return y + row.height / 2;
        y += row.height;
    }
    return metrics::title_height / 2;
}

// A chain of objects, each held by the one before, goes on in columns to the
// right up to this one.
constexpr std::uint32_t longest_chain = 5;
constexpr float title_port = metrics::title_height / 2;

// --- the whole of one placing ---

class Placer {
  public:
    Placer(const Placement& before, const SnapshotIndex& index)
        : before_(before),
          index_(index),
          room_(index.room()),
          most_columns_(room_.most_columns()),
          shown_(shown_scopes(index)),
          shown_objects_(shown_objects(index, shown_)) {
        columns_.resize(std::max<std::size_t>(2, before.object_columns + 1));
        placement_.objects.reserve(shown_objects_.size());
    }

    Placement run() {
        list_scopes();
        keep_old();
        place_new_scopes();
        place_new_objects();
        close_gaps();
        return result();
    }

  private:
    // A call with a card (or a reserved place) in the scopes' lane.
    struct Wanted {
        const FrameView* call;  // null: the fold
        std::uint64_t key;
        float height;
    };
    // Who refers to an object first, in the order of the picture.
    struct Holder {
        float y = 0;               // middle of the slot that refers to it
        std::uint64_t object = 0;  // when an object holds it
    };

    [[nodiscard]] bool is_wanted(const FrameView& call) const {
        return std::ranges::find(wanted_, call.id.value, &Wanted::key) != wanted_.end();
    }

    void want(const FrameView& call, bool returned) {
        if (is_wanted(call)) return;
        const FrameView* outer = index_.shown_enclosing(call);
        // A running scope that encloses a returned one keeps a place above it.
        if (outer != nullptr && returned && outer->state != snapshot::FrameState::Returned &&
            outer->state != snapshot::FrameState::Suspended && wanted_.size() < 64) {
            want(*outer, true);
        }
        float height = 0;
        if (call.state == snapshot::FrameState::Returned) {
            height = height_of(scope_rows(call, outer != nullptr, room_));
        } else if (call.state == snapshot::FrameState::Suspended) {
            height = height_of(frame_rows(call, room_));
        } else {
            height = future_scope_height(call, outer != nullptr, room_);
        }
        wanted_.push_back({&call, call.id.value, height});
    }

    void list_scopes() {
        for (const FrameView* call : shown_.calls)
            want(*call, call->state == snapshot::FrameState::Returned);
        // A generator that runs comes back to where it rested.
        for (const FrameView& call : index_.snapshot().frames) {
            const auto place = before_.scopes.find(call.id.value);
            if (call.generator && place != before_.scopes.end() && !is_wanted(call))
                wanted_.push_back({&call, call.id.value, place->second.height});
        }
        if (shown_.hidden() > 0)
            wanted_.push_back({nullptr, folded_scopes_key, metrics::fold_height});
        free_reserved();
    }

    // A pane that has not room for all keeps no places for calls that stand elsewhere.
    void free_reserved() {
        if (!room_.bounded()) return;
        float high = 0;
        for (const Wanted& wanted : wanted_) high += wanted.height + metrics::box_gap;
        if (high - metrics::box_gap <= room_.lane_height()) return;
        std::erase_if(wanted_, [](const Wanted& wanted) {
            return wanted.call != nullptr && wanted.call->state != snapshot::FrameState::Returned &&
                   wanted.call->state != snapshot::FrameState::Suspended;
        });
    }

    void note_holder(const ValueView& value, Holder holder) {
        if (value.kind == ValueView::Kind::Reference)
            holders_.try_emplace(value.object.value, holder);
    }

    void find_holders() {
        const auto& snapshot = index_.snapshot();
        for (const StackCard& card : stack_cards(snapshot, room_)) {
            if (card.hidden > 0) continue;
            const FrameView& frame = snapshot.frames[card.frame];
            float y = card.y;
            for (const Row& row : frame_rows(frame, room_)) {
                if (row.kind == RowKind::Variable || row.kind == RowKind::Cell) {
                    const auto& variable = frame.variables[row.index];
                    if (variable.role != snapshot::VariableRole::Free) {
                        note_holder(variable.value, {y + row.height / 2, 0});
                    }
                }
                y += row.height;
            }
        }
    }

    void keep_old() {
        for (const Wanted& wanted : wanted_) {
            const auto at = before_.scopes.find(wanted.key);
            if (at != before_.scopes.end())
                columns_[0].keep({wanted.key, at->second.y, wanted.height});
        }
        for (const ObjectView* shown : shown_objects_) {
            const ObjectView& object = *shown;
            const float height = reserved_height(object, room_);
            total_height_ += height + metrics::box_gap;
            const auto at = before_.objects.find(object.id.value);
            if (at == before_.objects.end()) {
                new_objects_.push_back({&object, height, height_of(object_rows(object, room_))});
            } else {
                columns_[at->second.column].keep({object.id.value, at->second.y, height});
            }
        }
        for (std::size_t c = 0; c < columns_.size(); ++c) {
            columns_[c].settle();
            remember_all(static_cast<std::uint32_t>(c));
        }
    }

    void remember(std::uint32_t column, const CardColumn::Card& card) {
        (column == 0 ? placement_.scopes : placement_.objects)[card.key] = {column, card.y,
                                                                            card.height};
    }

    void remember_all(std::uint32_t column) {
        for (const CardColumn::Card& card : columns_[column].cards()) remember(column, card);
    }

    void put(std::uint32_t column, CardColumn::Card card) {
        columns_[column].insert(card);
        remember(column, card);
    }

    // --- scopes ---

    void place_new_scopes() {
        for (const Wanted& wanted : wanted_) {
            if (placement_.scopes.contains(wanted.key)) continue;
            float beside = wanted_scope_y(wanted);
            // A lane that is full takes what is new in its first gap.
            if (!room_.bounded() && beside + wanted.height > lowest())
                beside = metrics::content_top;
            const float y = columns_[0].nearest(beside, wanted.height, below_earlier_calls(wanted));
            put(0, {wanted.key, y, wanted.height});
        }
        // One in a pane closes all its gaps, and so has room for a while.
        if (room_.bounded() && columns_[0].bottom() - metrics::box_gap > lowest()) {
            columns_[0].close();
            remember_all(0);
        }
    }

    [[nodiscard]] float wanted_scope_y(const Wanted& wanted) const {
        if (wanted.call == nullptr) return below_oldest();
        const FrameView* outer = index_.shown_enclosing(*wanted.call);
        if (outer != nullptr) {
            const auto at = placement_.scopes.find(outer->id.value);
            if (at != placement_.scopes.end()) {
                return at->second.y + at->second.height + metrics::box_gap;
            }
        }
        return beside_its_function(*wanted.call).value_or(columns_[0].bottom());
    }

    // The fold stands where the scopes that it folds stood first.
    [[nodiscard]] float below_oldest() const {
        float y = metrics::content_top;
        for (std::size_t i = 0; i < shown_.calls.size() && i < head_scopes; ++i) {
            const auto at = placement_.scopes.find(shown_.calls[i]->id.value);
            if (at != placement_.scopes.end())
                y = std::max(y, at->second.y + at->second.height + metrics::box_gap);
        }
        return y;
    }

    // Calls of one function stand in the order in which they were made.
    [[nodiscard]] float below_earlier_calls(const Wanted& wanted) const {
        float least = metrics::content_top;
        for (const Wanted& other : wanted_) {
            if (wanted.call == nullptr || other.call == nullptr ||
                other.call->code != wanted.call->code)
                continue;
            const auto at = placement_.scopes.find(other.key);
            if (other.call->call_number >= wanted.call->call_number ||
                at == placement_.scopes.end())
                continue;
            least = std::max(least, at->second.y + at->second.height + metrics::box_gap);
        }
        const bool full = !room_.bounded() && least + wanted.height > lowest();
        return full ? metrics::content_top : least;
    }

    // Where its first cell stands level with the first function that keeps it.
    [[nodiscard]] std::optional<float> beside_its_function(const FrameView& call) const {
        const auto rows = scope_rows(call, index_.shown_enclosing(call) != nullptr, room_);
        for (const ObjectView& object : index_.snapshot().objects) {
            const auto at = placement_.objects.find(object.id.value);
            if (object.kind != snapshot::ObjectKind::Function || at == placement_.objects.end())
                continue;
            for (std::size_t e = 0; e < object.edges.size(); ++e) {
                const auto* cell = index_.cell(object.edges[e].cell);
                if (cell == nullptr || cell->owner != call.id) continue;
                const auto edge = static_cast<std::uint32_t>(e);
                return at->second.y +
                       row_offset(object_rows(object, room_), RowKind::Closure, edge) -
                       cell_offset(call, rows, cell->id);
            }
        }
        return std::nullopt;
    }

    static float cell_offset(const FrameView& call, const std::vector<Row>& rows,
                             support::ObjectId cell) {
        for (std::size_t i = 0; i < call.variables.size(); ++i) {
            if (call.variables[i].cell == cell) {
                return row_offset(rows, RowKind::Cell, static_cast<std::uint32_t>(i));
            }
        }
        return title_port;
    }

    // --- objects ---

    struct NewObject {
        const ObjectView* object;
        float height;  // that is kept for it
        float now;     // of its card as it is: what a column must have room for
    };

    // Those that calls and cells hold first, then what they hold in turn.
    void place_new_objects() {
        if (new_objects_.empty()) return;
        holders_.reserve(shown_objects_.size());
        find_holders();
        note_cell_holders();
        for (const ObjectView* object : shown_objects_) {
            if (placement_.objects.contains(object->id.value)) note_edges(*object);
        }
        std::vector<NewObject> waiting = std::move(new_objects_);
        while (!waiting.empty()) {
            std::vector<NewObject> later;
            std::vector<const ObjectView*> placed;
            for (const NewObject& item : waiting) {
                if (!holders_.contains(item.object->id.value)) {
                    later.push_back(item);
                } else {
                    place_object(item);
                    placed.push_back(item.object);
                }
            }
            for (const ObjectView* object : placed) note_edges(*object);
            if (placed.empty()) {  // held by nothing that is shown
                place_object(later.front());
                note_edges(*later.front().object);
                later.erase(later.begin());
            }
            waiting = std::move(later);
        }
    }

    void note_cell_holders() {
        for (const Wanted& wanted : wanted_) {
            if (wanted.call == nullptr) continue;
            const auto rows =
                wanted.call->state == snapshot::FrameState::Returned
                    ? scope_rows(*wanted.call, index_.shown_enclosing(*wanted.call) != nullptr,
                                 room_)
                    : frame_rows(*wanted.call, room_);
            float y = placement_.scopes.at(wanted.key).y;
            for (const Row& row : rows) {
                if (row.kind == RowKind::Cell || row.kind == RowKind::Variable) {
                    note_holder(wanted.call->variables[row.index].value, {y + row.height / 2, 0});
                }
                y += row.height;
            }
        }
    }

    void note_edges(const ObjectView& object) {
        float y = placement_.objects.at(object.id.value).y;
        for (const Row& row : object_rows(object, room_)) {
            if (row.kind == RowKind::Item) {
                note_holder(object.edges[row.index].value, {y + row.height / 2, object.id.value});
                note_holder(object.edges[row.index].key, {y + row.height / 2, object.id.value});
            }
            y += row.height;
        }
    }

    void place_object(const NewObject& item) {
        std::uint32_t column = 1;
        float wanted = metrics::content_top;
        const float limit = lowest();
        const auto holder = holders_.find(item.object->id.value);
        if (holder != holders_.end()) {
            wanted = holder->second.y - title_port;
            const auto by = placement_.objects.find(holder->second.object);
            if (by != placement_.objects.end()) {
                const std::uint32_t right =
                    std::min({by->second.column + 1, longest_chain, most_columns_});
                column = has_room_below(by->second, item, limit) ? by->second.column : right;
                if (column != right) wanted = by->second.y + by->second.height + metrics::box_gap;
            }
        }
        if (const auto beside = beside_its_cell(*item.object)) wanted = *beside;
        wanted = std::min(wanted, std::max(limit - item.height, metrics::content_top));
        float y = 0;
        for (;; ++column) {
            while (columns_.size() <= column) columns_.emplace_back();
            y = columns_[column].nearest(wanted, item.height);
            if (y + item.now > limit)  // any gap of this column before the next one
                y = columns_[column].nearest(metrics::content_top, item.height);
            if (y + item.now <= limit || columns_[column].cards().empty()) break;
            if (column < most_columns_) continue;
            column = shortest();
            y = columns_[column].nearest(metrics::content_top, item.height);
            break;
        }
        put(column, {item.object->id.value, y, item.height});
    }

    [[nodiscard]] std::uint32_t shortest() const {
        std::uint32_t best = 1;
        for (std::uint32_t c = 2; c < columns_.size() && c <= most_columns_; ++c)
            if (columns_[c].bottom() < columns_[best].bottom()) best = c;
        return best;
    }

    void close_gaps() {
        if (!room_.bounded()) return;
        for (std::size_t c = 0; c < columns_.size(); ++c) {
            columns_[c].rise(lowest());
            remember_all(static_cast<std::uint32_t>(c));
        }
    }

    // What an object holds stands right of it in a column that there is; a column of
    // its own would make the whole picture smaller, so below it where there is room.
    [[nodiscard]] bool has_room_below(const Place& holder, const NewObject& item,
                                      float limit) const {
        const bool begun =
            holder.column + 1 < columns_.size() && !columns_[holder.column + 1].cards().empty();
        const CardColumn& column = columns_[holder.column];
        return !begun && column.nearest(holder.y, item.height) + item.now <= limit;
    }

    // In a pane columns end where it does. Elsewhere they grow until the picture has
    // about the stage's proportions; a second one is begun where the first would be so
    // high that it costs as much size.
    [[nodiscard]] float lowest() const {
        if (room_.bounded()) return room_.lane_bottom(columns_begun());
        constexpr float high_for_wide = 0.86F;
        constexpr float single_column = 840;
        const float square = std::sqrt(total_height_ * metrics::object_pitch * 0.6F);
        const float width =
            metrics::object_x + static_cast<float>(columns_begun()) * metrics::object_pitch;
        return metrics::content_top + std::max({width * high_for_wide, single_column, square});
    }

    // Where its first closure slot stands level with that cell.
    [[nodiscard]] std::optional<float> beside_its_cell(const ObjectView& object) const {
        for (std::size_t e = 0; e < object.edges.size(); ++e) {
            const auto* cell = index_.cell(object.edges[e].cell);
            if (cell == nullptr) continue;
            const auto at = placement_.scopes.find(cell->owner.value);
            const FrameView* owner = index_.call(cell->owner);
            if (at == placement_.scopes.end() || owner == nullptr) return std::nullopt;
            const auto rows = scope_rows(*owner, index_.shown_enclosing(*owner) != nullptr, room_);
            return at->second.y + cell_offset(*owner, rows, cell->id) -
                   row_offset(object_rows(object, room_), RowKind::Closure,
                              static_cast<std::uint32_t>(e));
        }
        return std::nullopt;
    }

    [[nodiscard]] std::uint32_t columns_begun() const {
        std::uint32_t used = 1;
        for (std::uint32_t c = 1; c < columns_.size(); ++c) {
            if (!columns_[c].cards().empty()) used = c;
        }
        return used;
    }

    Placement result() {
        placement_.object_columns = columns_begun();
        return std::move(placement_);
    }

    const Placement& before_;
    const SnapshotIndex& index_;
    const Room& room_;
    std::uint32_t most_columns_;
    ShownScopes shown_;
    std::vector<const ObjectView*> shown_objects_;
    std::vector<Wanted> wanted_;
    std::unordered_map<std::uint64_t, Holder> holders_;
    std::vector<CardColumn> columns_;  // [0] scopes, then the objects'
    std::vector<NewObject> new_objects_;
    Placement placement_;
    float total_height_ = 0;
};

}  // namespace

Placement place(const Placement& before, const SnapshotIndex& index) {
    Placement placement = Placer(before, index).run();
    const Room& room = index.room();
    if (!room.bounded() || placement.object_columns <= room.columns) return placement;
    // One more column makes the letters larger than the cards were measured for.
    return place(before, SnapshotIndex(index.snapshot(), room.with(placement.object_columns)));
}

}  // namespace outlive::scene
