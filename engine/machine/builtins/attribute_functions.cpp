// getattr, setattr, hasattr, delattr, dir, vars, locals, globals.
#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "engine/machine/attributes_detail.hpp"
#include "engine/machine/builtins/class_tables.hpp"
#include "engine/machine/frames.hpp"
#include "engine/objects/sequence.hpp"

namespace outlive::machine {

namespace {

bool is_python_descriptor(Machine& m, Value v) {
    if (!v.is_object()) return false;
    if (m.heap().is(v, Kind::Property)) return true;
    return (m.heap().class_of(v)->flags & (ClassIsDescriptor | ClassBuiltin)) == ClassIsDescriptor;
}

// Could reading this attribute run Python code, so that an AttributeError comes
// only later?
bool may_enter(Machine& m, Value object, Str& name) {
    Heap& heap = m.heap();
    const Class& cls = *heap.class_of(object);
    if ((cls.flags & (ClassHasGetattr | ClassHasGetattribute)) != 0) return true;
    if (is_python_descriptor(m, type_lookup(m, cls, name))) return true;
    if (!object.is_object()) return false;
    switch (heap.object(object)->kind()) {
        case Kind::Super:
            return true;
        case Kind::Traceback:
            return true;
        case Kind::Class:
            return is_python_descriptor(m, type_lookup(m, *heap.as<Class>(object), name));
        case Kind::BoundMethod:
            return may_enter(m, heap.as<BoundMethod>(object)->function, name);
        case Kind::Module:
            return !get(heap, *heap.at<Dict>(heap.as<Module>(object)->dict),
                        *m.name(Name::getattr_))
                        .is_unbound();
        default:
            return false;
    }
}

Value builtin_getattr(Machine& m, Args a) {
    Str* name = name_argument(m, a[1]);
    if (name == nullptr) return Value::raised();
    if (a[2].is_unbound()) {
        // What a hook raises is told the attribute: an instruction does that, a call does not.
        const std::uint32_t hooks = ClassHasGetattribute | ClassHasGetattr;
        if ((m.heap().class_of(a[0])->flags & hooks) == 0) return get_attribute(m, a[0], *name);
        return m.enter(Prelude::attribute_of, {a[0], a[1]});
    }
    if (may_enter(m, a[0], *name)) return m.enter(Prelude::attribute_or, {a[0], a[1], a[2]});
    const Value v = find_attribute(m, a[0], *name);
    if (v == Value::raised() && m.is_raised(Error::AttributeError)) {
        m.drop_raised();
        return m.heap().retained(a[2]);
    }
    return v.is_unbound() ? m.heap().retained(a[2]) : v;
}

Value builtin_hasattr(Machine& m, Args a) {
    Str* name = name_argument(m, a[1]);
    if (name == nullptr) return Value::raised();
    if (may_enter(m, a[0], *name)) return m.enter(Prelude::attribute_known, {a[0], a[1]});
    const Value v = find_attribute(m, a[0], *name);
    if (v == Value::raised()) {
        if (!m.is_raised(Error::AttributeError)) return v;
        m.drop_raised();
        return Value::boolean(false);
    }
    m.heap().release(v);
    return Value::boolean(!v.is_unbound());
}

Value builtin_setattr(Machine& m, Args a) {
    Str* name = name_argument(m, a[1]);
    return name == nullptr
               ? Value::raised()
               : none_when_done(m, set_attribute(m, a[0], *intern(m.heap(), name), a[2]));
}

Value builtin_delattr(Machine& m, Args a) {
    Str* name = name_argument(m, a[1]);
    return name == nullptr ? Value::raised() : none_when_done(m, delete_attribute(m, a[0], *name));
}

}  // namespace

// The variables of a running call as a new dict; of a module or class body, its
// namespace itself. While a comprehension runs in such a body, only the slots
// of its frame count, as in CPython (PEP 709): the comprehension's variables.
Value locals_of_frame(Machine& m, Frame& f) {
    Heap& heap = m.heap();
    const bytecode::Code& code = m.code(f.code_id);
    const auto content = [&](std::uint32_t slot) {
        const Value v = f.slots()[slot];
        const bool in_cell = code.slots[slot].kind != bytecode::SlotKind::Local;
        return in_cell && heap.is(v, Kind::Cell) ? heap.as<Cell>(v)->content : v;
    };
    const auto is_hidden = [&](std::uint32_t slot) {
        return code.slots[slot].kind == bytecode::SlotKind::Hidden;
    };
    bool in_comprehension = false;
    for (std::uint32_t i = 0; i < f.slot_count; ++i)
        in_comprehension = in_comprehension || (is_hidden(i) && !f.slots()[i].is_unbound());
    if (f.locals != 0 && !in_comprehension) return heap.retained(Value::object(f.locals));
    Dict* dict = make_dict(heap);
    for (const bool hidden : {false, true}) {
        for (std::uint32_t i = 0; i < f.slot_count; ++i) {
            const Value v = content(i);
            if (is_hidden(i) == hidden && !v.is_unbound())
                set(heap, *dict, *intern(heap, code.slots[i].name), v);
        }
    }
    return heap.value(dict);
}

namespace {

Value builtin_locals(Machine& m, Args) {
    Frame* f = visible_frame(m);
    return f == nullptr ? m.heap().value(make_dict(m.heap())) : locals_of_frame(m, *f);
}

Value builtin_globals(Machine& m, Args) {
    const Frame* f = visible_frame(m);
    return object_or_none(m, f == nullptr ? m.state().globals : f->globals);
}

Value builtin_vars(Machine& m, Args a) {
    if (a[0].is_unbound()) return builtin_locals(m, a);
    Str& name = *m.name(Name::dict_);
    if (may_enter(m, a[0], name)) return m.enter(Prelude::variables_of, {a[0]});
    const Value v = find_attribute(m, a[0], name);
    if (v.is_unbound()) return m.raise_type("vars() argument must have __dict__ attribute");
    return v;
}

Value sorted_keys(Machine& m, const Dict& dict) {
    Heap& heap = m.heap();
    std::vector<Value> names;
    const DictEntry* e = entries(heap, dict);
    for (std::uint32_t i = 0; i < dict.fill; ++i) {
        if (heap.is(e[i].key, Kind::Str)) names.push_back(e[i].key);
    }
    std::sort(names.begin(), names.end(), [&heap](Value a, Value b) {
        return compare(*heap.as<Str>(a), *heap.as<Str>(b)) < 0;
    });
    return heap.value(make_list(heap, names.data(), static_cast<std::uint32_t>(names.size())));
}

Value builtin_dir(Machine& m, Args a) {
    if (!a[0].is_unbound()) return m.enter(Prelude::directory_of, {a[0]});
    const Owned locals(m.heap(), builtin_locals(m, a));
    if (!m.heap().is(locals.get(), Kind::Dict))
        return m.enter(Prelude::sorted_names, {locals.get()});
    return sorted_keys(m, *m.heap().as<Dict>(locals.get()));
}

constexpr NativeSpec functions[] = {
    {"getattr(object, name, default=None, /)", builtin_getattr},
    {"hasattr(obj, name, /)", builtin_hasattr},
    {"setattr(obj, name, value, /)", builtin_setattr},
    {"delattr(obj, name, /)", builtin_delattr},
    {"locals()", builtin_locals},
    {"globals()", builtin_globals},
    {"vars(object=None, /)", builtin_vars},
    {"dir(object=None, /)", builtin_dir},
};

}  // namespace

NativeTable attribute_functions() {
    return functions;
}

}  // namespace outlive::machine
