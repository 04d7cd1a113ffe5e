#include "engine/history/event_observer.hpp"

#include "engine/history/index.hpp"
#include "engine/history/stops.hpp"
#include "engine/machine/inspection.hpp"
#include "engine/machine/mutators.hpp"

namespace outlive::history {

using namespace machine;
using support::FrameId;
using support::ObjectId;

namespace {

// Things that are drawn: their coming and going is told.
bool has_box(Machine& m, Object& o) {
    switch (o.kind()) {
        case Kind::Cell:
        case Kind::List:
        case Kind::Dict:
        case Kind::Set:
        case Kind::Instance:
        case Kind::Generator:
        case Kind::Exception:
        case Kind::Class:
        case Kind::ByteArray:
            return true;
        case Kind::Function:
            return !is_library_function(m, reinterpret_cast<Function&>(o));
        default:
            return false;
    }
}

}  // namespace

std::uint32_t EventObserver::program_code(std::uint32_t code) const {
    return code - first_code_ < code_count_ ? code - first_code_ : no_code;
}

void EventObserver::fill_place(Event& event) const {
    event.step = place_.step;
    event.frame = place_.frame;
    if (!place_.frame) return;
    const bytecode::Code& code = m_.code(place_.code);
    event.code = program_code(place_.code);
    event.span = code.spans[place_.pc];
    if (code.source != nullptr) event.line = code.source->line_of(event.span.begin);
}

Event& EventObserver::add(EventKind kind) {
    Event& event = events_.emplace_back();
    event.kind = kind;
    fill_place(event);
    return event;
}

Event& EventObserver::add_of_frame(EventKind kind, const Frame& f) {
    Event& event = add(kind);
    event.frame = FrameId{f.id};
    event.code = program_code(f.code_id);
    event.name = m_.code(f.code_id).name;
    if (f.caller != 0) event.other_frame = FrameId{m_.heap().at<Frame>(f.caller)->id};
    return event;
}

std::string EventObserver::cell_name(const Cell& cell) const {
    if (cell.owner == 0) return {};
    return m_.code(cell.code).slots[cell.slot].name;
}

Event& EventObserver::add_of_cell(EventKind kind, const Frame& f, const Cell& cell) {
    Event& event = add(kind);
    event.cell = cell.head.id();
    event.name = cell_name(cell);
    event.other_frame = FrameId{cell.owner};
    event.scope = cell.owner == f.id ? NameScope::Cell : NameScope::Free;
    return event;
}

bool EventObserver::instruction(Machine& m, Frame& f, std::uint32_t pc, std::uint64_t step) {
    if (events_.size() >= most_) return true;
    place_ = {hidden(f) ? FrameId{} : FrameId{f.id}, f.code_id, pc, step};
    serial_before_ = m.state().heap.next_serial;
    return false;
}

void EventObserver::frame_entered(Machine& m, Frame& f, std::uint64_t) {
    if (hidden(f)) return;
    add_of_frame(EventKind::FrameEntered, f);
    const bytecode::Code& code = m.code(f.code_id);
    for (std::uint32_t i = 0; i < f.slot_count; ++i) {  // its arguments
        if (f.slots()[i].is_unbound() || code.slots[i].kind == bytecode::SlotKind::Free) continue;
        Event& event = add_of_frame(EventKind::NameBound, f);
        event.name = code.slots[i].name;
        event.value = describe(m, f.slots()[i]);
    }
}

void EventObserver::frame_returned(Machine& m, Frame& f, Value result, std::uint64_t) {
    if (!hidden(f)) add_of_frame(EventKind::FrameReturned, f).value = describe(m, result);
}

void EventObserver::frame_unwound(Machine& m, Frame& f, Value e, std::uint64_t) {
    if (!hidden(f)) add_of_frame(EventKind::FrameUnwound, f).value = describe(m, e);
}

void EventObserver::frame_suspended(Machine& m, Frame& f, Value yielded, std::uint64_t) {
    if (!hidden(f)) add_of_frame(EventKind::FrameSuspended, f).value = describe(m, yielded);
}

void EventObserver::frame_resumed(Machine&, Frame& f, std::uint64_t) {
    if (!hidden(f)) add_of_frame(EventKind::FrameResumed, f);
}

void EventObserver::cell_created(Machine& m, Frame& f, Cell& cell, std::uint64_t) {
    if (hidden(f)) return;
    Event& event = add_of_cell(EventKind::CellCreated, f, cell);
    event.object = cell.head.id();
    event.value = describe(m, cell.content);
}

void EventObserver::cell_written(Machine& m, Frame& f, Cell& cell, Value old, Value now,
                                 std::uint64_t) {
    if (hidden(f)) return;
    Event& event = add_of_cell(EventKind::CellWritten, f, cell);
    event.old_value = describe(m, old);
    event.value = describe(m, now);
}

void EventObserver::cell_read(Machine& m, Frame& f, Cell& cell, std::uint64_t) {
    if (!hidden(f)) add_of_cell(EventKind::CellRead, f, cell).value = describe(m, cell.content);
}

void EventObserver::exception_raised(Machine& m, Frame& f, Value e, std::uint64_t) {
    if (!hidden(f)) add_of_frame(EventKind::ExceptionRaised, f).value = describe(m, e);
}

void EventObserver::exception_caught(Machine& m, Frame& f, Value e, std::uint64_t) {
    if (!hidden(f)) add_of_frame(EventKind::ExceptionCaught, f).value = describe(m, e);
}

void EventObserver::function_made(Machine& m, Frame& f, Function& function, std::uint64_t) {
    if (hidden(f) || function.closure == 0) return;
    const auto* cells = m.heap().at<Tuple>(function.closure);
    for (std::uint32_t i = 0; i < cells->size; ++i) {
        Event& event =
            add_of_cell(EventKind::CellCaptured, f, *m.heap().as<Cell>(cells->items()[i]));
        event.object = function.head.id();
    }
}

void EventObserver::slot_bound(Machine& m, Frame& f, std::uint32_t slot, Value old, Value now,
                               std::uint64_t) {
    if (hidden(f)) return;
    Event& event = add(now.is_unbound() ? EventKind::NameUnbound : EventKind::NameBound);
    event.name = m.code(f.code_id).slots[slot].name;
    event.old_value = describe(m, old);
    event.value = describe(m, now);
}

void EventObserver::slot_read(Machine& m, Frame& f, std::uint32_t slot, Value v, std::uint64_t) {
    if (hidden(f)) return;
    Event& event = add(EventKind::NameRead);
    event.name = m.code(f.code_id).slots[slot].name;
    event.value = describe(m, v);
}

void EventObserver::name_bound(Machine& m, Frame& f, Str& name, NameScope scope, Value old,
                               Value now, std::uint64_t) {
    if (hidden(f)) return;
    Event& event = add(now.is_unbound() ? EventKind::NameUnbound : EventKind::NameBound);
    event.name = to_utf8(name);
    event.scope = scope;
    event.old_value = describe(m, old);
    event.value = describe(m, now);
}

void EventObserver::name_read(Machine& m, Frame& f, Str& name, NameScope scope, Value v,
                              std::uint64_t) {
    if (hidden(f)) return;
    Event& event = add(EventKind::NameRead);
    event.name = to_utf8(name);
    event.scope = scope;
    event.value = describe(m, v);
}

void EventObserver::value_computed(Machine& m, Frame& f, std::uint32_t pc, Value v,
                                   std::uint64_t step) {
    if (hidden(f)) return;
    if (v.is_object()) {
        Object& o = *m.heap().object(v);
        if (o.id().value >= serial_before_ && has_box(m, o)) {
            Event& event = add(EventKind::ObjectCreated);
            event.object = o.id();
            event.name = m.type_name(v);
        }
    }
    const bytecode::Code& code = m.code(f.code_id);
    if (!gives_value(code, pc)) return;
    place_ = {FrameId{f.id}, f.code_id, pc, step};  // after a return: the call's place
    add(EventKind::ValueComputed).value = describe(m, v);
}

void EventObserver::event(Event&& event) {
    const bool from_library =
        !place_.frame && event.kind != EventKind::TextPrinted && event.kind != EventKind::Imported;
    if (from_library) return;
    fill_place(event);
    events_.push_back(std::move(event));
}

void EventObserver::object_died(Object& object) {
    if (!place_.frame || !has_box(m_, object)) return;
    Event& event = add(EventKind::ObjectFreed);
    event.object = object.id();
    event.name = m_.type_name(m_.heap().value(&object));
    if (object.kind() != Kind::Cell) return;
    const auto& cell = reinterpret_cast<const Cell&>(object);
    event.cell = object.id();
    event.name = cell_name(cell);
    event.other_frame = FrameId{cell.owner};
}

}  // namespace outlive::history
