// Births and deaths: found by what checkpoints' pages say, then by running one
// stretch again.
#include <algorithm>

#include "engine/history/calls.hpp"
#include "engine/history/event_observer.hpp"
#include "engine/history/queries.hpp"
#include "engine/history/runs.hpp"
#include "engine/machine/finalization.hpp"

namespace outlive::history {

using namespace machine;

namespace {

constexpr std::uint64_t offset_of(Handle h) {
    return std::uint64_t{h} << 3U;
}

constexpr std::uint64_t identity_bits = (std::uint64_t{1} << 40U) - 1;

// Blocks carry their identity and kind; a free one has no kind.
bool is_of(std::uint64_t meta, ObjectId id) {
    return (meta & identity_bits) == id.value && ((meta >> 40U) & 0xFFU) != 0;
}

// Where the object stands; 0 when it is not there. Only blocks on these pages
// are looked at: a new one has been written.
Handle handle_of(Machine& m, ObjectId id, const arena::PageSet& pages,
                 const arena::SlabList& slabs) {
    const arena::Arena& arena = m.heap().arena();
    const auto is_wanted = [&arena, id](std::uint64_t at) {
        const auto* block = reinterpret_cast<const arena::BlockHeader*>(arena.base() + at);
        return is_of(block->meta, id) && block->kind() != static_cast<std::uint8_t>(Kind::Buffer);
    };
    return static_cast<Handle>(arena::find_block(slabs.all(arena), pages, is_wanted) >> 3U);
}

class Deathbed final : public objects::DeathWatch {
  public:
    explicit Deathbed(ObjectId id) : id_(id) { watch_all = true; }
    bool before_death(Object&) override { return false; }
    void cell_died(Cell&) override {}
    void object_died(Object& object) override { died = died || object.id() == id_; }
    bool died = false;

  private:
    ObjectId id_;
};

}  // namespace

std::optional<Queries::Found> Queries::find_birth(ObjectId object) {
    if (object.value == 0) return std::nullopt;
    const auto seen = first_with(cursor_, object.value);
    if (!seen) return std::nullopt;
    const bool from_start = *seen == cursor_.recording().begin();
    Machine& m = standing_at(*seen);
    const arena::PageSet pages = from_start ? all_pages(m.heap().arena()) : cursor_.written();
    return Found{handle_of(m, object, pages, checkpoints().store().slabs()),
                 from_start ? *seen : *seen - 1, *seen};
}

std::optional<StepIndex> Queries::find_death(ObjectId object, const Found& found) {
    if (found.handle == 0) return found.born;
    const Checkpoints::Turn turn = cursor_.turn(found.seen, [&](const Checkpoint& c) {
        return is_of(c.word(offset_of(found.handle) + 8), object);
    });
    const StepIndex begin = turn.before == nullptr ? found.seen : turn.before->step;
    const StepIndex end = turn.behind == nullptr ? length() : turn.behind->step;
    cursor_.seek(begin, end);
    Machine& m = cursor_.machine();
    cursor_.approach(end, [&](Machine& now) {
        return is_of(now.heap().at<arena::BlockHeader>(found.handle)->meta, object);
    });
    Deathbed deathbed(object);
    LineStops finder(cursor_.position(), StopFinder::any_depth);
    finder.stop_when(deathbed.died);
    m.finalization().listener = &deathbed;
    m.finalization().watch_all = true;
    const auto step = run_to_found(cursor_, end, finder);
    m.finalization().listener = nullptr;
    m.finalization().watch_all = false;
    return step ? std::optional(*step - 1) : std::nullopt;
}

namespace {

const CallHere* find_call(const std::vector<CallHere>& calls, FrameId frame) {
    const auto found = std::find_if(calls.begin(), calls.end(),
                                    [frame](const CallHere& c) { return c.frame == frame; });
    return found == calls.end() ? nullptr : &*found;
}

}  // namespace

std::optional<StepIndex> Queries::call_end(StepIndex step, FrameId frame) {
    const std::vector<CallHere> calls = visible_calls(standing_at(step));
    const CallHere* call = find_call(calls, frame);
    return call == nullptr ? std::nullopt : history::call_end(cursor_, *call, step);
}

// The call that owns it, if that is on the stack and stays there until it ends.
std::optional<CallHere> Queries::describe_cell(Machine& m, const Cell& cell, Life& life) const {
    if (cell.owner == 0) return std::nullopt;
    const bytecode::Code& code = m.code(cell.code);
    life.name = code.slots[cell.slot].name;
    life.owner = FrameId{cell.owner};
    life.owner_name = code.kind == bytecode::CodeKind::Module ? "module" : code.name;
    life.call_number = cell.call_number;
    const Recording& recording = cursor_.recording();
    const auto numbered = recording.numbered_codes();
    const std::uint32_t index = cell.code - recording.first_code();
    life.numbered = index < numbered->size() && (*numbered)[index];
    const std::vector<CallHere> calls = visible_calls(m);
    const CallHere* call = find_call(calls, life.owner);
    // A generator's frame leaves the stack whenever it rests: that is no end.
    const bool rests = (code.flags & (bytecode::CodeGenerator | bytecode::CodeCoroutine |
                                      bytecode::CodeAsyncGenerator)) != 0;
    return call == nullptr || rests ? std::nullopt : std::optional(*call);
}

namespace {

// What an event took away from whoever held it.
std::optional<DeathCause> cause_of(const Event& event) {
    switch (event.kind) {
        case EventKind::NameBound:
            return event.old_value.bound ? std::optional(DeathCause::Rebound) : std::nullopt;
        case EventKind::NameUnbound:
            return DeathCause::Deleted;
        case EventKind::FrameReturned:
        case EventKind::FrameUnwound:
            return DeathCause::CallLeft;
        case EventKind::CellWritten:
        case EventKind::AttributeChanged:
        case EventKind::ItemChanged:
            return DeathCause::Replaced;
        default:
            return std::nullopt;
    }
}

}  // namespace

void Queries::describe_death(StepIndex death, Life& life) {
    life.died = place_at(death);
    const std::uint64_t collections = cursor_.machine().state().collections;
    constexpr std::size_t most_events = 1000;
    std::optional<DeathCause> known;
    bool freed = false;
    for (const Event& event : events_between(cursor_, death, death + 1, most_events)) {
        freed = freed || (event.kind == EventKind::ObjectFreed && event.object == life.object);
        if (freed && known) break;
        const auto cause = cause_of(event);
        if (!cause) continue;
        // What empties a container says so when all its items are gone.
        if (freed && *cause != DeathCause::Replaced) break;
        known = cause;
        life.last_holder = event.name == "[None]" ? "" : event.name;
    }
    life.cause = known.value_or(life.cause);
    if (!known && standing_at(death + 1).state().collections != collections)
        life.cause = DeathCause::Collected;
}

// In the order in which the cursor has the least way.
std::optional<Life> Queries::life(ObjectId object) {
    const auto found = find_birth(object);
    if (!found) return std::nullopt;
    Life life;
    life.object = object;
    std::optional<CallHere> owner;
    if (found->handle != 0) {
        Machine& m = standing_at(found->seen);
        auto& o = *m.heap().at<Object>(found->handle);
        if (o.cls == 0) return std::nullopt;  // a frame or a buffer, not an object
        life.name = m.type_name(m.heap().value(&o));
        life.is_cell = o.kind() == Kind::Cell;
        if (life.is_cell) owner = describe_cell(m, reinterpret_cast<const Cell&>(o), life);
    }
    const bool from_start = found->seen == found->born;
    life.born = from_start ? Place{found->born, {}, 0} : place_at(found->born);
    if (owner) life.outlived_call = history::call_end(cursor_, *owner, found->seen);
    const auto death = find_death(object, *found);
    if (!death) return life;
    if (life.outlived_call && *life.outlived_call > *death) life.outlived_call.reset();
    describe_death(*death, life);
    return life;
}

}  // namespace outlive::history
