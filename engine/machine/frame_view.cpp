#include "engine/machine/frame_view.hpp"

#include <algorithm>

#include "engine/machine/operations.hpp"
#include "engine/objects/sequence.hpp"

namespace outlive::machine {

namespace {

bool is_shown(const Frame& f) {
    return (f.flags & FrameHidden) == 0;
}

Frame* running_frame(Machine& m, std::uint64_t id) {
    for (Handle h = m.state().frame; h != 0;) {
        auto* f = m.heap().at<Frame>(h);
        if (f->id == id) return f;
        h = f->caller;
    }
    return nullptr;
}

// The frame itself while it exists, or nullptr.
Frame* frame_of(Machine& m, Value owner) {
    Heap& heap = m.heap();
    if (owner.is_int()) return running_frame(m, static_cast<std::uint64_t>(owner.as_int()));
    if (heap.is(owner, Kind::Traceback)) return running_frame(m, heap.as<Traceback>(owner)->frame);
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

Value variables_of(Machine& m, Frame& f) {
    Heap& heap = m.heap();
    if (f.locals != 0) return heap.retained(Value::object(f.locals));
    const bytecode::Code& code = m.code(f.code_id);
    Dict* dict = make_dict(heap);
    for (std::uint32_t i = 0; i < f.slot_count; ++i)
        add_variable(m, *dict, code.slots[i], f.slots()[i]);
    return heap.value(dict);
}

// What the frame of a traceback held when the exception left it.
Value kept_variables(Machine& m, const Traceback& t) {
    Heap& heap = m.heap();
    Dict* dict = make_dict(heap);
    if (t.kept == 0) return heap.value(dict);
    const bytecode::Code& code = m.code(heap.at<CodeWrapper>(t.code)->code);
    const Tuple& pairs = *heap.at<Tuple>(t.kept);
    for (std::uint32_t i = 0; i + 1 < pairs.size; i += 2) {
        const auto slot = static_cast<std::size_t>(pairs.items()[i].as_int());
        add_variable(m, *dict, code.slots[slot], pairs.items()[i + 1]);
    }
    return heap.value(dict);
}

std::int64_t line_at(const bytecode::Code& code, std::uint32_t pc) {
    if (pc >= code.spans.size()) return code.first_line;
    return code.source->line_of(code.spans[pc].begin);
}

struct Facts {
    Handle code;
    std::uint32_t pc;  // of the instruction it is at
    Value variables;   // owned
    Handle globals;
    std::uint64_t id, caller;
    bool is_namespace;
};

Value as_tuple(Machine& m, const Facts& facts) {
    Heap& heap = m.heap();
    const Owned variables(heap, facts.variables);
    const bytecode::Code& code = m.code(heap.at<CodeWrapper>(facts.code)->code);
    const Value parts[] = {
        Value::object(facts.code),
        Value::integer(line_at(code, facts.pc)),
        Value::integer(facts.pc * 2LL),
        facts.variables,
        Value::object(facts.globals),
        Value::integer(static_cast<std::int64_t>(facts.id)),
        facts.caller == 0 ? Value::none() : Value::integer(static_cast<std::int64_t>(facts.caller)),
        Value::boolean(facts.is_namespace)};
    return make_tuple(m, parts, 8);
}

std::uint64_t caller_of(Machine& m, const Frame& f) {
    for (Handle h = f.caller; h != 0;) {
        const auto* caller = m.heap().at<Frame>(h);
        if (is_shown(*caller)) return caller->id;
        h = caller->caller;
    }
    return 0;
}

}  // namespace

Value frame_facts(Machine& m, Value owner) {
    Heap& heap = m.heap();
    if (Frame* f = frame_of(m, owner)) {
        const bool fresh = f->generator != 0 && f->pc <= 1;
        const std::uint32_t pc = fresh || f->pc == 0 ? 0 : f->pc - 1;
        return as_tuple(m, {f->code, pc, variables_of(m, *f), f->globals, f->id, caller_of(m, *f),
                            f->locals != 0});
    }
    if (!heap.is(owner, Kind::Traceback)) return Value::none();
    const Traceback& t = *heap.as<Traceback>(owner);
    return as_tuple(m, {t.code, t.pc, kept_variables(m, t), m.state().globals, t.frame, 0, false});
}

Value running_frames(Machine& m) {
    Heap& heap = m.heap();
    List* list = make_list(heap);
    for (Handle h = m.state().frame; h != 0;) {
        const auto* f = heap.at<Frame>(h);
        if (is_shown(*f)) append(heap, *list, Value::integer(static_cast<std::int64_t>(f->id)));
        h = f->caller;
    }
    return heap.value(list);
}

bool set_frame_variable(Machine& m, Value owner, Str& name, Value value) {
    Heap& heap = m.heap();
    Frame* f = frame_of(m, owner);
    if (f == nullptr) return false;
    const auto& slots = m.code(f->code_id).slots;
    const auto found = std::find_if(slots.begin(), slots.end(), [&name](const auto& slot) {
        return is_namespace_variable(slot) && equal(name, slot.name);
    });
    if (found == slots.end()) return false;
    Value& slot = f->slots()[found - slots.begin()];
    const bool in_cell = found->kind != bytecode::SlotKind::Local && heap.is(slot, Kind::Cell);
    heap.store(in_cell ? heap.as<Cell>(slot)->content : slot, value);
    return true;
}

}  // namespace outlive::machine
