#include "engine/machine/frame_view.hpp"

#include <algorithm>

#include "engine/machine/code_lines.hpp"
#include "engine/machine/operations.hpp"
#include "engine/objects/sequence.hpp"

namespace outlive::machine {

namespace {

bool is_shown(const Frame& f) {
    return (f.flags & FrameHidden) == 0;
}

Value owner_of(Machine& m, Frame& f) {
    if ((f.flags & FrameInGenerator) == 0) return Value::object(retained_record(m, f));
    return m.heap().retained(Value::object(f.generator));
}

// The record behind an owner; nullptr: a generator's frame has none.
FrameRecord* record_of(Machine& m, Value owner) {
    Heap& heap = m.heap();
    if (heap.is(owner, Kind::FrameRecord)) return heap.as<FrameRecord>(owner);
    if (!heap.is(owner, Kind::Traceback)) return nullptr;
    const Handle record = heap.as<Traceback>(owner)->record;
    return record == 0 ? nullptr : heap.at<FrameRecord>(record);
}

// The frame itself while it exists, or nullptr.
Frame* frame_of(Machine& m, Value owner) {
    Heap& heap = m.heap();
    if (const FrameRecord* record = record_of(m, owner))
        return record->running == 0 ? nullptr : heap.at<Frame>(record->running);
    if (!heap.is(owner, Kind::Generator)) return nullptr;
    auto* g = heap.as<Generator>(owner);
    return g->state == GeneratorState::Finished ? nullptr : g->frame();
}

bool is_namespace_variable(const bytecode::Slot& slot) {
    return slot.kind != bytecode::SlotKind::Hidden;
}

void add_variable(Machine& m, Dict& dict, const bytecode::Slot& slot, Value v) {
    Heap& heap = m.heap();
    const bool in_cell =
        slot.kind != bytecode::SlotKind::Local && slot.kind != bytecode::SlotKind::Hidden;
    if (in_cell && heap.is(v, Kind::Cell)) v = heap.as<Cell>(v)->content;
    if (!v.is_unbound()) set(heap, dict, *intern(heap, slot.name), v);
}

Value variables_in(Machine& m, Handle locals, const bytecode::Code& code, const Value* slots,
                   std::uint32_t count) {
    Heap& heap = m.heap();
    if (locals != 0) return heap.retained(Value::object(locals));
    Dict* dict = make_dict(heap);
    for (std::uint32_t i = 0; i < count; ++i) add_variable(m, *dict, code.slots[i], slots[i]);
    return heap.value(dict);
}

const bytecode::Code& code_of(Machine& m, const FrameRecord& record) {
    const Heap& heap = m.heap();
    return m.code(heap.at<CodeWrapper>(heap.at<Function>(record.function)->code)->code);
}

struct Facts {
    Handle code;
    std::uint32_t pc;  // of the instruction it is at
    Value variables;   // owned
    Handle globals;
    std::uint64_t id;
    bool is_namespace;
};

Value as_tuple(Machine& m, const Facts& facts) {
    Heap& heap = m.heap();
    const Owned variables(heap, facts.variables);
    const bytecode::Code& code = m.code(heap.at<CodeWrapper>(facts.code)->code);
    const Value parts[] = {
        Value::object(facts.code),         Value::integer(line_of_instruction(code, facts.pc)),
        Value::integer(facts.pc * 2LL),    facts.variables,
        Value::object(facts.globals),      Value::integer(static_cast<std::int64_t>(facts.id)),
        Value::boolean(facts.is_namespace)};
    return make_tuple(m, parts, 7);
}

Frame* visible_from(Machine& m, Handle h) {
    while (h != 0 && !is_shown(*m.heap().at<Frame>(h))) h = m.heap().at<Frame>(h)->caller;
    return h == 0 ? nullptr : m.heap().at<Frame>(h);
}

}  // namespace

Value frame_facts(Machine& m, Value owner) {
    Heap& heap = m.heap();
    if (Frame* f = frame_of(m, owner)) {
        const bool fresh = f->generator != 0 && f->pc <= 1;
        const std::uint32_t pc = fresh ? 0 : place_of(m, *f);
        const Value variables =
            variables_in(m, f->locals, m.code(f->code_id), f->slots(), f->slot_count);
        return as_tuple(m, {f->code, pc, variables, f->globals, f->id, f->locals != 0});
    }
    if (FrameRecord* r = record_of(m, owner)) {
        const auto* function = heap.at<Function>(r->function);
        const Value variables =
            variables_in(m, r->locals, code_of(m, *r), r->slots(), r->slot_count);
        return as_tuple(
            m, {function->code, r->pc, variables, function->globals, r->frame, r->locals != 0});
    }
    if (!heap.is(owner, Kind::Traceback)) return Value::none();
    const Traceback& t = *heap.as<Traceback>(owner);
    return as_tuple(m,
                    {t.code, t.pc, heap.value(make_dict(heap)), m.state().globals, t.frame, false});
}

Value frame_at(Machine& m, std::int64_t depth) {
    Frame* f = visible_from(m, m.state().frame);
    for (; f != nullptr && depth > 0; --depth) f = visible_from(m, f->caller);
    return f == nullptr ? Value::none() : owner_of(m, *f);
}

Value frame_back(Machine& m, Value owner) {
    if (const Frame* f = frame_of(m, owner)) {
        Frame* caller = visible_from(m, f->caller);
        return caller == nullptr ? Value::none() : owner_of(m, *caller);
    }
    const FrameRecord* r = record_of(m, owner);
    return r == nullptr || r->back == 0 ? Value::none() : m.heap().retained(Value::object(r->back));
}

bool set_frame_trace_of(Machine& m, Value owner, std::uint32_t wanted) {
    Frame* f = frame_of(m, owner);
    if (f != nullptr) set_frame_trace(*f, wanted);
    return f != nullptr;
}

bool clear_frame(Machine& m, Value owner) {
    if (frame_of(m, owner) != nullptr) return false;
    FrameRecord* r = record_of(m, owner);
    if (r == nullptr) return true;
    Heap& heap = m.heap();
    const Owned kept(heap, heap.retained(owner));
    for (std::uint32_t i = 0; i < r->slot_count; ++i) heap.store(r->slots()[i], Value::unbound());
    return true;
}

bool set_frame_variable(Machine& m, Value owner, Str& name, Value value) {
    Heap& heap = m.heap();
    Frame* f = frame_of(m, owner);
    FrameRecord* r = record_of(m, owner);
    if (f == nullptr && r == nullptr) return false;
    const bytecode::Code& code = f != nullptr ? m.code(f->code_id) : code_of(m, *r);
    Value* const values = f != nullptr ? f->slots() : r->slots();
    const auto found = std::ranges::find_if(code.slots, [&name](const bytecode::Slot& slot) {
        return is_namespace_variable(slot) && equal(name, slot.name);
    });
    if (found == code.slots.end()) return false;
    Value& slot = values[found - code.slots.begin()];
    const bool in_cell = found->kind != bytecode::SlotKind::Local && heap.is(slot, Kind::Cell);
    heap.store(in_cell ? heap.as<Cell>(slot)->content : slot, value);
    return true;
}

}  // namespace outlive::machine
