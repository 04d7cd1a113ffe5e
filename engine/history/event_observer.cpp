#include "engine/history/event_observer.hpp"

#include "engine/history/index.hpp"
#include "engine/history/stops.hpp"
#include "engine/machine/frames.hpp"
#include "engine/machine/inspection.hpp"
#include "engine/machine/mutators.hpp"
#include "engine/machine/operations.hpp"

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

bool EventObserver::instruction(Machine&, Frame& f, std::uint32_t pc, std::uint64_t step) {
    if (events_.size() >= most_) return true;
    place_ = {hidden(f) ? FrameId{} : FrameId{f.id}, f.code_id, pc, step};
    return false;
}

// An object is told when it first shows as a value; some are older than that
// (an instance runs its __init__ first).
void EventObserver::tell_birth(Value v) {
    if (!v.is_object()) return;
    Object& o = *m_.heap().object(v);
    if (o.id().value < first_serial_ || !has_box(m_, o)) return;
    if (!told_.insert(o.id().value).second) return;
    Event& event = add(EventKind::ObjectCreated);
    event.object = o.id();
    event.name = m_.type_name(v);
}

void EventObserver::frame_entered(Machine& m, Frame& f, std::uint64_t) {
    if (hidden(f)) return;
    add_of_frame(EventKind::FrameEntered, f);
    const bytecode::Code& code = m.code(f.code_id);
    for (std::uint32_t i = 0; i < f.slot_count; ++i) {  // its arguments
        if (f.slots()[i].is_unbound() || code.slots[i].kind == bytecode::SlotKind::Free) continue;
        tell_birth(f.slots()[i]);
        Event& event = add_of_frame(EventKind::NameBound, f);
        event.name = code.slots[i].name;
        event.value = describe(m, f.slots()[i]);
    }
}

void EventObserver::frame_returned(Machine& m, Frame& f, Value result, std::uint64_t) {
    if (!hidden(f)) add_of_frame(EventKind::FrameReturned, f).value = describe(m, result);
}

void EventObserver::frame_unwound(Machine& m, Frame& f, Value e, std::uint64_t) {
    if (hidden(f)) return tell_raised_in_library(m, f, e);
    add_of_frame(EventKind::FrameUnwound, f).value = describe(m, e);
}

// What the library raises, it raises for the program where its call ends,
// unless the exception is only its way to say that there is no more.
void EventObserver::tell_raised_in_library(Machine& m, const Frame& f, Value e) {
    if (f.caller == 0 || e.handle() == told_exception_) return;
    Frame& caller = *m.heap().at<Frame>(f.caller);
    const bool expected = (f.on_return == OnReturn::Iterate || f.on_return == OnReturn::Delegate ||
                           f.on_return == OnReturn::Resume) &&
                          m.is_instance(e, m.error_class(Error::StopIteration));
    const bool falls_back = f.on_return == OnReturn::GetattrFallback &&
                            m.is_instance(e, m.error_class(Error::AttributeError));
    if (hidden(caller) || expected || falls_back) return;
    place_ = {FrameId{caller.id}, caller.code_id, caller.pc - 1, place_.step};
    exception_raised(m, caller, e, place_.step);
}

void EventObserver::frame_suspended(Machine& m, Frame& f, Value yielded, std::uint64_t) {
    if (!hidden(f)) add_of_frame(EventKind::FrameSuspended, f).value = describe(m, yielded);
}

void EventObserver::frame_resumed(Machine& m, Frame& f, std::uint64_t) {
    if (hidden(f)) return;
    Event& event = add_of_frame(EventKind::FrameResumed, f);
    const bool begins =
        m.code(f.code_id).instructions[f.pc - 1].op() == bytecode::Opcode::RETURN_GENERATOR;
    if (!begins && f.depth != 0) event.value = describe(m, f.stack()[f.depth - 1]);
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
    if (hidden(f)) return;
    told_exception_ = e.handle();
    add_of_frame(EventKind::ExceptionRaised, f).value = describe(m, e);
}

void EventObserver::exception_caught(Machine& m, Frame& f, Value e, std::uint64_t) {
    if (hidden(f)) return;
    // Other handlers are the compiler's own: they put something right and go on raising.
    const bytecode::Code& code = m.code(f.code_id);
    const bytecode::Handler* handler = find_handler(code, f.pc - 1);
    if (code.instructions[handler->target].op() != bytecode::Opcode::PUSH_EXC_INFO) return;
    add_of_frame(EventKind::ExceptionCaught, f).value = describe(m, e);
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
    place_ = {FrameId{f.id}, f.code_id, pc, step};  // after a return: the call's place
    tell_birth(v);
    const bytecode::Code& code = m.code(f.code_id);
    const bytecode::Instruction instruction = code.instructions[pc];
    if (instruction.op() == bytecode::Opcode::IMPORT_NAME) {
        Event& event = add(EventKind::Imported);
        event.name = code.names[instruction.argument()];
        event.value = describe(m, v);
    } else if (instruction.op() == bytecode::Opcode::CHECK_EXC_MATCH && v.is_true()) {
        add(EventKind::ExceptionMatched).value = describe(m, f.stack()[f.depth - 2]);
    } else if (instruction.op() == bytecode::Opcode::CHECK_EG_MATCH && !v.is_none()) {
        add(EventKind::ExceptionMatched).value = describe(m, v);
    }
    if (gives_value(code, pc)) add(EventKind::ValueComputed).value = describe(m, v);
}

void EventObserver::event(Event&& event) {
    const Place library = place_;
    if (!place_.frame && event.kind == EventKind::NameBound) {  // of the program: import *
        const Frame& f = *visible_frame(m_);
        place_ = {FrameId{f.id}, f.code_id, f.pc - 1, library.step};
    }
    if (place_.frame || event.kind == EventKind::TextPrinted) {  // not the library's own
        fill_place(event);
        events_.push_back(std::move(event));
    }
    place_ = library;
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
