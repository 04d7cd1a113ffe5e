#include "engine/machine/misrules.hpp"

#include "engine/machine/builtins/bytes.hpp"
#include "engine/machine/inspection.hpp"
#include "engine/machine/operations.hpp"
#include "engine/objects/sequence.hpp"
#include "engine/objects/set.hpp"

namespace outlive::machine {

Cell* shared_cell(Machine& m, Frame& f, std::uint32_t slot, bool& made, Value& old) {
    Heap& heap = m.heap();
    MachineState& s = m.state();
    if (s.shared_cells == 0) s.shared_cells = heap.handle(make_dict(heap));
    constexpr unsigned slot_bits = 24;
    const std::uint64_t key = (std::uint64_t{f.code_id} << slot_bits) | slot;
    const Value key_value = Value::integer(static_cast<std::int64_t>(key));
    Dict& cells = *heap.at<Dict>(s.shared_cells);
    const DictSearch known = find(heap, cells, key_value, key);
    made = known.found != Found::Yes;
    Value& held = f.slots()[slot];
    if (made) {
        Cell* cell = make_cell(m, f, slot, held);
        held = heap.value(cell);
        insert_new(heap, cells, key_value, held, key);
        return cell;
    }
    Cell* cell = heap.as<Cell>(known.entry->value);
    if (held.is_unbound()) {
        old = heap.retained(cell->content);
    } else {
        old = cell->content;
        cell->content = held;
    }
    held = heap.retained(heap.value(cell));
    return cell;
}

Cell* copy_of_cell(Machine& m, const Cell& cell) {
    auto* copy = m.heap().create<Cell>(Kind::Cell);
    const Object head = copy->head;
    *copy = cell;
    copy->head = head;
    m.heap().retain(copy->content);
    return copy;
}

Value global_or_builtin(Machine& m, const Frame& f, Str& name) {
    const Value v = get(m.heap(), *m.heap().at<Dict>(f.globals), name);
    return v.is_unbound() ? get(m.heap(), *m.heap().at<Dict>(f.builtins), name) : v;
}

namespace {

// A variable of some call: in a slot, in a cell, or in a namespace.
struct Variable {
    Frame* frame = nullptr;
    Value* place = nullptr;  // null: in the frame's namespace

    [[nodiscard]] bool exists() const { return frame != nullptr; }
};

bool has_name(Machine& m, Frame& f, Str& name, Variable& found) {
    Heap& heap = m.heap();
    const bool namespace_ = f.locals != 0 && heap.is_exact(Value::object(f.locals), Kind::Dict) &&
                            !get(heap, *heap.at<Dict>(f.locals), name).is_unbound();
    if (namespace_) {
        found = {&f, nullptr};
        return true;
    }
    const bytecode::Code& code = m.code(f.code_id);
    for (std::uint32_t i = 0; i < f.slot_count; ++i) {
        using bytecode::SlotKind;
        const bytecode::Slot& slot = code.slots[i];
        Value* place = &f.slots()[i];
        if (slot.kind == SlotKind::Free || place->is_unbound() || !equal(name, slot.name)) continue;
        const bool in_cell = slot.kind == SlotKind::Cell || slot.kind == SlotKind::CellParameter;
        if (in_cell && heap.is(*place, Kind::Cell)) place = &heap.as<Cell>(*place)->content;
        if (place->is_unbound()) continue;
        found = {&f, place};
        return true;
    }
    return false;
}

// The variable of the nearest call, the running one first. The library's calls
// have none that a program can see.
Variable in_callers(Machine& m, Str& name) {
    Variable found;
    for (Handle h = m.state().frame; h != 0;) {
        Frame& f = *m.heap().at<Frame>(h);
        m.charge(1);
        if ((f.flags & FrameHidden) == 0 && has_name(m, f, name, found)) break;
        h = f.caller;
    }
    return found;
}

}  // namespace

Value load_from_callers(Machine& m, Frame& f, Str& name, NameScope& found) {
    const Variable variable = in_callers(m, name);
    if (!variable.exists()) return load_global(m, f, name, found);
    found = NameScope::Local;
    if (variable.place != nullptr) return m.heap().retained(*variable.place);
    const Frame& owner = *variable.frame;
    if (owner.locals == owner.globals) found = NameScope::Global;
    return m.heap().retained(get(m.heap(), *m.heap().at<Dict>(owner.locals), name));
}

Value store_to_caller(Machine& m, Str& name, Value value, Value& old) {
    Heap& heap = m.heap();
    const Variable variable = in_callers(m, name);
    if (!variable.exists()) return raise_unknown_name(m, name);
    if (variable.place != nullptr) {
        old = *variable.place;
        *variable.place = heap.retained(value);
        return Value::none();
    }
    Dict& names = *heap.at<Dict>(variable.frame->locals);
    old = heap.retained(get(heap, names, name));
    if (value.is_unbound()) {
        remove(heap, names, name);
    } else {
        set(heap, names, name, value);
    }
    return Value::none();
}

Value load_builtin(Machine& m, const Frame& f, Str& name) {
    const Value v = get(m.heap(), *m.heap().at<Dict>(f.builtins), name);
    return v.is_unbound() ? raise_unknown_name(m, name) : m.heap().retained(v);
}

Value load_from_dict_or_builtin(Machine& m, const Frame& f, Value mapping, Str& name) {
    if (m.heap().is_exact(mapping, Kind::Dict)) {
        const Value v = get(m.heap(), *m.heap().as<Dict>(mapping), name);
        if (!v.is_unbound()) return m.heap().retained(v);
    }
    return load_builtin(m, f, name);
}

Value copy_of_value(Machine& m, Value v, Copied which) {
    Heap& heap = m.heap();
    if (!v.is_object()) return v;
    if (heap.is_exact(v, Kind::List)) {
        List& list = *heap.as<List>(v);
        if (!m.reserve(8ULL * list.size)) return Value::raised();
        m.charge(list.size / 8);
        return heap.value(make_list(heap, items(heap, list), list.size));
    }
    if (heap.is_exact(v, Kind::Dict)) {
        const Dict& dict = *heap.as<Dict>(v);
        if (!m.reserve(32ULL * dict.used)) return Value::raised();
        m.charge(dict.used / 8);
        return heap.value(copy_of(heap, dict));
    }
    if (which == Copied::WithSets && heap.is_exact(v, Kind::Set)) {
        const Set& set = *heap.as<Set>(v);
        if (!m.reserve(32ULL * set.used)) return Value::raised();
        m.charge(set.used / 8);
        Set* copy = make_set(heap);
        (void)merge(heap, *copy, set);
        return heap.value(copy);
    }
    if (which == Copied::WithSets && heap.is_exact(v, Kind::ByteArray)) {
        std::string bytes;
        if (!bytes_argument(m, v, bytes) || !m.reserve(bytes.size())) return Value::raised();
        m.charge(bytes.size() / 64);
        return heap.value(make_bytearray(heap, bytes));
    }
    return heap.retained(v);
}

namespace {

std::uint32_t named_parameters(const bytecode::Code& code) {
    return code.argument_count + code.keyword_only_count;
}

// Does the slot hold the very object that is the parameter's default?
bool holds_default(Machine& m, Frame& f, std::uint32_t slot) {
    Heap& heap = m.heap();
    const bytecode::Code& code = m.code(f.code_id);
    const auto* function = heap.at<Function>(f.function);
    const Value v = f.slots()[slot];
    if (slot >= code.argument_count) {
        if (slot >= named_parameters(code) || function->keyword_defaults == 0) return false;
        const Owned name(heap, heap.value(intern(heap, code.slots[slot].name)));
        heap.retain(name.get());
        return get(heap, *heap.at<Dict>(function->keyword_defaults), *heap.as<Str>(name.get())) ==
               v;
    }
    if (function->defaults == 0) return false;
    const auto* defaults = heap.at<Tuple>(function->defaults);
    const std::uint32_t from_end = code.argument_count - slot;
    return from_end <= defaults->size && defaults->items()[defaults->size - from_end] == v;
}

// *args: a tuple, so it is made anew.
Value copy_of_items(Machine& m, Value tuple) {
    Heap& heap = m.heap();
    const Tuple& all = *heap.as<Tuple>(tuple);
    const Value copy = make_tuple(m, all.items(), all.size);
    const Owned owned(heap, copy);
    Tuple& made = *heap.as<Tuple>(copy);
    for (std::uint32_t i = 0; i < made.size; ++i) {
        const Value item = copy_of_value(m, made.items()[i], Copied::ListsAndDicts);
        if (item == Value::raised()) return item;
        const Value old = made.items()[i];
        made.items()[i] = item;
        heap.release(old);
    }
    return heap.retained(copy);
}

// **kwargs: the dict is the call's own already.
Value copy_values_of(Machine& m, Value dict) {
    Heap& heap = m.heap();
    Dict& names = *heap.as<Dict>(dict);
    for (std::uint32_t i = 0; i < names.fill; ++i) {
        DictEntry& entry = entries(heap, names)[i];
        if (entry.key.is_unbound()) continue;
        const Value copy = copy_of_value(m, entry.value, Copied::ListsAndDicts);
        if (copy == Value::raised()) return copy;
        const Owned owned(heap, copy);
        replace(heap, entries(heap, names)[i], copy);
    }
    return heap.retained(dict);
}

}  // namespace

Value copy_of_argument(Machine& m, Frame& f, std::uint32_t slot) {
    const bytecode::Code& code = m.code(f.code_id);
    const Value v = f.slots()[slot];
    const bool has_varargs = (code.flags & bytecode::CodeVarArgs) != 0;
    if (slot < named_parameters(code)) {
        return holds_default(m, f, slot) ? m.heap().retained(v)
                                         : copy_of_value(m, v, Copied::ListsAndDicts);
    }
    const bool is_varargs = has_varargs && slot == named_parameters(code);
    return is_varargs ? copy_of_items(m, v) : copy_values_of(m, v);
}

Value fresh_default(Machine& m, Frame& f, std::uint32_t slot) {
    const Value v = f.slots()[slot];
    return holds_default(m, f, slot) ? copy_of_value(m, v, Copied::WithSets) : m.heap().retained(v);
}

Value call_named(Machine& m, Value v) {
    Heap& heap = m.heap();
    const Value function = heap.is(v, Kind::BoundMethod) ? heap.as<BoundMethod>(v)->function : v;
    const bool is_own =
        heap.is(function, Kind::Function) && !is_library_function(m, *heap.as<Function>(function));
    return is_own ? m.call(v, {}) : heap.retained(v);
}

}  // namespace outlive::machine
