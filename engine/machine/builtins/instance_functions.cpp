// isinstance, issubclass, callable, id, repr, format and __build_class__.
#include <fmt/format.h>

#include "engine/machine/attributes_detail.hpp"
#include "engine/machine/builtins/class_tables.hpp"
#include "engine/machine/calls.hpp"
#include "engine/machine/identity.hpp"
#include "engine/machine/operations.hpp"
#include "engine/machine/protocols.hpp"

namespace outlive::machine {

namespace {

bool has_plain_check(Machine& m, Value cls) {
    return m.heap().is(cls, Kind::Class) &&
           (m.heap().class_of(cls)->flags & ClassHasInstanceCheck) == 0;
}

// An instance may claim another class by __class__ of its own: left to Python.
bool has_plain_class(Machine& m, Value v) {
    if (!v.is_object()) return true;
    return (m.heap().class_of(v)->flags & ClassHasGetattribute) == 0 &&
           m.heap().is(type_lookup(m, v, Name::class_), Kind::MemberDescriptor);
}

Value isinstance(Machine& m, Args a) {
    Heap& heap = m.heap();
    if (heap.is(a[1], Kind::Class)) {
        if (heap.class_of(a[0]) == heap.as<Class>(a[1])) return Value::boolean(true);
        if (has_plain_check(m, a[1])) {
            if (m.is_instance(a[0], heap.as<Class>(a[1]))) return Value::boolean(true);
            if (has_plain_class(m, a[0])) return Value::boolean(false);
        }
    } else if (heap.is_exact(a[1], Kind::Tuple) && has_plain_class(m, a[0])) {
        const Tuple& classes = *heap.as<Tuple>(a[1]);
        bool plain = true;
        for (std::uint32_t i = 0; i < classes.size && plain; ++i) {
            plain = has_plain_check(m, classes.items()[i]);
            if (plain && m.is_instance(a[0], heap.as<Class>(classes.items()[i])))
                return Value::boolean(true);
        }
        if (plain) return Value::boolean(false);
    }
    return m.enter(Prelude::is_instance_of, {a[0], a[1]});
}

Value issubclass(Machine& m, Args a) {
    Heap& heap = m.heap();
    if (heap.is(a[0], Kind::Class) && has_plain_check(m, a[1])) {
        return Value::boolean(m.is_subclass(heap.as<Class>(a[0]), heap.as<Class>(a[1])));
    }
    return m.enter(Prelude::is_subclass_of, {a[0], a[1]});
}

Value callable(Machine& m, Args a) {
    return Value::boolean(is_callable(m, a[0]));
}

Value builtin_id(Machine& m, Args a) {
    const std::uint64_t address = virtual_address(m.heap(), a[0]);
    return make_int(m.heap(), static_cast<std::int64_t>(address & ((1ULL << 63U) - 1)));
}

Value builtin_repr(Machine& m, Args a) {
    const Value r = repr(m, a[0]);
    return r == Value::needs_python() ? m.enter(Prelude::repr_of, {a[0]}) : r;
}

Value builtin_format(Machine& m, Args a) {
    const Value spec = a[1].is_unbound() ? Value::object(m.heap().state().empty_str) : a[1];
    if (!m.heap().is(spec, Kind::Str)) {
        return m.raise_type(
            fmt::format("format() argument 2 must be str, not {}", argument_type(m, spec)));
    }
    const Value r = format(m, a[0], spec);
    return r == Value::needs_python() ? m.enter(Prelude::format_of, {a[0], spec}) : r;
}

// __build_class__(func, name, *bases, metaclass=None, **keywords)
Value build_class(Machine& m, Args a) {
    const Owned keywords(m.heap(), a[3].is_unbound() ? m.heap().value(make_dict(m.heap()))
                                                     : m.heap().retained(a[3]));
    if (!m.heap().is(a[0], Kind::Function))
        return m.raise_type("__build_class__: func must be a function");
    if (!m.heap().is(a[1], Kind::Str)) return m.raise_type("__build_class__: name is not a string");
    return m.enter(Prelude::build_class, {a[0], a[1], a[2], keywords.get()});
}

constexpr NativeSpec functions[] = {
    {"isinstance(obj, class_or_tuple, /)", isinstance},
    {"issubclass(cls, class_or_tuple, /)", issubclass},
    {"callable(obj, /)", callable},
    {"id(obj, /)", builtin_id},
    {"repr(obj, /)", builtin_repr},
    {"format(value, format_spec='', /)", builtin_format},
    {"__build_class__(func, name, /, *bases, **kwds)", build_class},
};

}  // namespace

NativeTable instance_functions() {
    return functions;
}

}  // namespace outlive::machine
