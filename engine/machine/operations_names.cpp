// Names: look-ups in namespaces, cells, and their errors.
#include <fmt/format.h>

#include <algorithm>

#include "engine/machine/attributes.hpp"
#include "engine/machine/operations.hpp"
#include "engine/machine/protocols.hpp"

namespace outlive::machine {

namespace {

bool is_plain_dict(Machine& m, Handle namespace_) {
    return m.heap().is_exact(Value::object(namespace_), Kind::Dict);
}

}  // namespace

Value raise_unknown_name(Machine& m, Str& name) {
    m.raise(Error::NameError, fmt::format("name '{}' is not defined", to_utf8(name)));
    auto* e = m.heap().as<Exception>(m.state().raised);
    m.heap().store(e->extra[0], m.heap().value(&name));
    return Value::raised();
}

Value raise_unbound_slot(Machine& m, const Frame& f, std::uint32_t slot) {
    const bytecode::Code& code = m.code(f.code_id);
    const bytecode::Slot& s = code.slots[slot];
    if (s.kind == bytecode::SlotKind::Free) {
        // Under Semantics::ReadsAtDefinition; a class's `global` is no matter of its
        // comprehensions.
        const auto& globals = code.names_global;
        if ((code.flags & bytecode::CodeOptimized) != 0 &&
            std::find(globals.begin(), globals.end(), s.name) != globals.end())
            return raise_unknown_name(m, *intern(m.heap(), s.name));
        m.raise(Error::NameError, fmt::format("cannot access free variable '{}' where it is not "
                                              "associated with a value in enclosing scope",
                                              s.name));
        auto* e = m.heap().as<Exception>(m.state().raised);
        m.heap().store(e->extra[0], m.heap().value(intern(m.heap(), s.name)));
        return Value::raised();
    }
    return m.raise(
        Error::UnboundLocalError,
        fmt::format("cannot access local variable '{}' where it is not associated with a value",
                    s.name));
}

Cell* make_cell(Machine& m, const Frame& f, std::uint32_t slot, Value content) {
    auto* cell = m.heap().create<Cell>(Kind::Cell);
    cell->content = content;
    cell->owner = f.id;
    cell->enclosing = f.enclosing;
    cell->code = f.code_id;
    cell->slot = slot;
    cell->call_number = f.call_number;
    cell->unused = 0;
    return cell;
}

namespace {

// In the globals or the built-ins; borrowed. No value: it is in neither.
Value known_global(Machine& m, const Frame& f, Str& name, NameScope& found) {
    const Value v = get(m.heap(), *m.heap().at<Dict>(f.globals), name);
    if (!v.is_unbound()) return v;
    found = NameScope::Builtin;
    return get(m.heap(), *m.heap().at<Dict>(f.builtins), name);
}

// A name that is nowhere, unless the globals' `__builtins__` is a mapping of another kind
// than a dict or a module: that one is asked by its __getitem__.
Value load_odd_builtin(Machine& m, const Frame& f, Str& name) {
    Heap& heap = m.heap();
    const Value own = get(heap, *heap.at<Dict>(f.globals), *m.name(Name::builtins_));
    const bool is_odd =
        !own.is_unbound() && !heap.is_exact(own, Kind::Dict) && !heap.is(own, Kind::Module);
    if (!is_odd) return raise_unknown_name(m, name);
    return m.enter(Prelude::load_from_mapping_or,
                   {own, heap.value(&name), Value::none(), Value::none()});
}

}  // namespace

Handle builtins_of(Machine& m, const Dict& globals) {
    constexpr std::size_t no_builtins = 6;  // in MachineState::library_values: an empty dict
    Heap& heap = m.heap();
    const Value own = get(heap, globals, *m.name(Name::builtins_));
    if (own.is_unbound()) return m.state().builtins;
    if (heap.is(own, Kind::Module)) return heap.as<Module>(own)->dict;
    if (heap.is_exact(own, Kind::Dict)) return own.handle();
    // Another mapping is asked when a name is in no dict: see load_odd_builtin.
    Handle& nothing = m.state().library_values[no_builtins];
    if (nothing == 0) nothing = heap.handle(make_dict(heap));
    return nothing;
}

Value import_name(Machine& m, Frame& f, Str& name, Value fromlist, Value level) {
    Heap& heap = m.heap();
    Str& word = *m.name(Name::import_);
    const Value name_value = heap.value(&name), globals = Value::object(f.globals);
    const Value own = get(heap, *heap.at<Dict>(f.builtins), word);
    if (own.is_unbound()) return m.raise(Error::ImportError, "__import__ not found");
    const bool as_ever = (f.flags & FrameHidden) != 0 ||
                         own == get(heap, *heap.at<Dict>(m.state().prelude_namespace), word);
    if (as_ever) return m.enter(Prelude::import_name, {name_value, globals, fromlist, level});
    const Value locals = f.locals == 0 ? Value::none() : Value::object(f.locals);
    return m.call(own, {name_value, globals, locals, fromlist, level});
}

Value load_global(Machine& m, Frame& f, Str& name, NameScope& found) {
    const Value v = known_global(m, f, name, found);
    return v.is_unbound() ? raise_unknown_name(m, name) : m.heap().retained(v);
}

Value load_name(Machine& m, Frame& f, Str& name, NameScope& found) {
    Heap& heap = m.heap();
    if (!is_plain_dict(m, f.locals)) {
        return m.enter(Prelude::load_name_from,
                       {Value::object(f.locals), heap.value(&name), Value::object(f.globals)});
    }
    const Value v = get(heap, *heap.at<Dict>(f.locals), name);
    if (!v.is_unbound()) {
        found = f.locals == f.globals ? NameScope::Global : NameScope::Local;
        return heap.retained(v);
    }
    const Value global = known_global(m, f, name, found);
    return global.is_unbound() ? load_odd_builtin(m, f, name) : heap.retained(global);
}

Value store_name(Machine& m, Frame& f, Str& name, Value value, Value* old) {
    Heap& heap = m.heap();
    if (!is_plain_dict(m, f.locals)) {
        return m.enter(Prelude::set_item, {Value::object(f.locals), heap.value(&name), value});
    }
    Dict& locals = *heap.at<Dict>(f.locals);
    *old = heap.retained(get(heap, locals, name));
    set(heap, locals, name, value);
    return Value::none();
}

Value own_name(Machine& m, const Frame& f, Str& name) {
    const bool plain = f.locals != 0 && is_plain_dict(m, f.locals);
    return plain ? get(m.heap(), *m.heap().at<Dict>(f.locals), name) : Value::unbound();
}

Value delete_name(Machine& m, Frame& f, Str& name) {
    Heap& heap = m.heap();
    if (!is_plain_dict(m, f.locals)) {
        return m.enter(Prelude::delete_item, {Value::object(f.locals), heap.value(&name)});
    }
    return remove(heap, *heap.at<Dict>(f.locals), name) ? Value::none()
                                                        : raise_unknown_name(m, name);
}

Value load_from_mapping(Machine& m, Frame& f, Value mapping, Str& name, Value otherwise_cell) {
    Heap& heap = m.heap();
    if (!heap.is_exact(mapping, Kind::Dict)) {
        return m.enter(Prelude::load_from_mapping_or,
                       {mapping, heap.value(&name), Value::object(f.globals),
                        otherwise_cell.is_unbound() ? Value::none() : otherwise_cell});
    }
    const Value v = get(heap, *heap.as<Dict>(mapping), name);
    if (!v.is_unbound()) return heap.retained(v);
    NameScope found{};
    if (otherwise_cell.is_unbound()) return load_global(m, f, name, found);
    const Value content = heap.as<Cell>(otherwise_cell)->content;
    if (!content.is_unbound()) return heap.retained(content);
    const bytecode::Code& code = m.code(f.code_id);
    for (std::uint32_t i = 0; i < f.slot_count; ++i) {
        if (f.slots()[i] == otherwise_cell && code.slots[i].name == to_utf8(name))
            return raise_unbound_slot(m, f, i);
    }
    return raise_unknown_name(m, name);
}

Value setup_annotations(Machine& m, Frame& f) {
    Heap& heap = m.heap();
    if (!is_plain_dict(m, f.locals))
        return m.enter(Prelude::setup_annotations_in, {Value::object(f.locals)});
    Dict& locals = *heap.at<Dict>(f.locals);
    Str& name = *m.name(Name::annotations_);
    if (get(heap, locals, name).is_unbound()) {
        const Owned annotations(heap, heap.value(make_dict(heap)));
        set(heap, locals, name, annotations.get());
    }
    return Value::none();
}

}  // namespace outlive::machine
