// `object`: what every object has.
#include <fmt/format.h>

#include "engine/machine/attributes_detail.hpp"
#include "engine/machine/builtins/class_tables.hpp"
#include "engine/machine/classes.hpp"
#include "engine/machine/identity.hpp"
#include "engine/machine/protocols.hpp"
#include "engine/objects/equality.hpp"
#include "engine/objects/sequence.hpp"

namespace outlive::machine {

Value none_when_done(Machine& m, Value answer) {
    if (answer != Value::entered()) return answer;
    Frame& frame = *m.heap().at<Frame>(m.state().frame);
    frame.on_return = OnReturn::ModuleBody;  // its result gives way to `extra`
    m.heap().store(frame.extra, Value::none());
    return answer;
}

Str* name_argument(Machine& m, Value v) {
    if (m.heap().is(v, Kind::Str)) return m.heap().as<Str>(v);
    m.raise_type(fmt::format("attribute name must be string, not '{}'", m.type_name(v)));
    return nullptr;
}

namespace {

std::string spoken(Machine& m, const Class& cls) {
    return utf8_of(m, cls.name);
}

// Up the bases that bring the layout, the first class whose __new__ is not the
// program's.
const Class& safe_maker(Machine& m, const Class& cls) {
    Heap& heap = m.heap();
    const Value maker = type_lookup(m, cls, *m.name(Name::new_));
    if ((cls.flags & ClassBuiltin) != 0 || heap.is(maker, Kind::Native)) return cls;
    for (const Value v : item_span(heap, Value::object(cls.bases))) {
        const Class& base = *heap.as<Class>(v);
        if (base.instance_kind == cls.instance_kind) return safe_maker(m, base);
    }
    return cls;
}

bool overrides(Machine& m, const Class& cls, Name name) {
    return !is_native_of_object(m, type_lookup(m, cls, *m.name(name)), name);
}

bool has_arguments(Machine& m, Args a) {
    return m.heap().as<Tuple>(a[1])->size != 0 || !a[2].is_unbound();
}

Value object_new(Machine& m, Args a) {
    Heap& heap = m.heap();
    if (!heap.is(a[0], Kind::Class)) {
        return m.raise_type(
            fmt::format("object.__new__(X): X is not a type object ({})", m.type_name(a[0])));
    }
    Class& cls = *heap.as<Class>(a[0]);
    if (has_arguments(m, a)) {
        if (overrides(m, cls, Name::new_)) {
            return m.raise_type(
                "object.__new__() takes exactly one argument (the type to instantiate)");
        }
        if (!overrides(m, cls, Name::init_))
            return m.raise_type(spoken(m, cls) + "() takes no arguments");
    }
    if ((cls.flags & ClassAbstract) != 0) return construct_plainly(m, cls, {nullptr, 0, nullptr});
    if (cls.instance_kind != Kind::Instance) {
        return m.raise_type(fmt::format("object.__new__({}) is not safe, use {}.__new__()",
                                        spoken(m, cls), spoken(m, safe_maker(m, cls))));
    }
    return make_instance(m, cls);
}

Value object_init(Machine& m, Args a) {
    if (!has_arguments(m, a)) return Value::none();
    const Class& cls = *m.heap().class_of(a[0]);
    if (overrides(m, cls, Name::init_)) {
        return m.raise_type(
            "object.__init__() takes exactly one argument (the instance to initialize)");
    }
    if (overrides(m, cls, Name::new_)) return Value::none();
    return m.raise_type(spoken(m, cls) +
                        ".__init__() takes exactly one argument (the instance to initialize)");
}

Value object_repr(Machine& m, Args a) {
    return m.text(fmt::format("<{} object at {}>", full_name(m, *m.heap().class_of(a[0]), false),
                              address_text(m.heap(), a[0])));
}

Value object_str(Machine& m, Args a) {
    const Value r = repr(m, a[0]);
    return r == Value::needs_python() ? m.enter(Prelude::repr_of, {a[0]}) : r;
}

Value object_format(Machine& m, Args a) {
    if (!m.heap().is(a[1], Kind::Str)) {
        return m.raise_type(
            fmt::format("__format__() argument must be str, not {}", argument_type(m, a[1])));
    }
    return m.enter(Prelude::object_format, {a[0], a[1]});
}

Value object_eq(Machine&, Args a) {
    return a[0] == a[1] ? Value::boolean(true) : Value::not_implemented();
}
Value object_ne(Machine& m, Args a) {
    return m.enter(Prelude::not_equal_of, {a[0], a[1]});
}
Value no_order(Machine&, Args) {
    return Value::not_implemented();
}

Value object_hash(Machine& m, Args a) {
    if (!a[0].is_object())
        return Value::integer(static_cast<std::int64_t>(virtual_address(m.heap(), a[0]) >> 4U));
    return make_int(m.heap(), static_cast<std::int64_t>(identity_hash(*m.heap().object(a[0]))));
}

// Called by its name it adds nothing to what a descriptor says; reading an attribute does.
void forget_context(Machine& m, Value object, Str& name) {
    Heap& heap = m.heap();
    const Value attribute = type_lookup(m, *heap.class_of(object), name);
    const bool is_own =
        heap.is(attribute, Kind::Property) || heap.is(attribute, Kind::MemberDescriptor);
    const Class* error = heap.class_of(m.state().raised);
    if (!is_own ||
        heap.handle(error) != m.state().errors[static_cast<std::size_t>(Error::AttributeError)])
        return;
    auto* e = heap.as<Exception>(m.state().raised);
    heap.store(e->extra[0], Value::unbound());
    heap.store(e->extra[1], Value::unbound());
}

Value object_getattribute(Machine& m, Args a) {
    Str* name = name_argument(m, a[1]);
    if (name == nullptr) return Value::raised();
    const Value v = find_attribute(m, a[0], *name);
    if (v == Value::raised()) forget_context(m, a[0], *name);
    return v.is_unbound() ? raise_no_attribute(m, a[0], *name) : v;
}

// Past `type`, nothing is done to classes.
bool may_apply(Machine& m, Value object, std::string_view method) {
    if (!m.heap().is(object, Kind::Class)) return true;
    m.raise_type(fmt::format("can't apply this {} to {} object", method, m.type_name(object)));
    return false;
}

Value object_setattr(Machine& m, Args a) {
    Str* name = name_argument(m, a[1]);
    return name == nullptr || !may_apply(m, a[0], "__setattr__")
               ? Value::raised()
               : none_when_done(m, store_attribute(m, a[0], *name, a[2]));
}
Value object_delattr(Machine& m, Args a) {
    Str* name = name_argument(m, a[1]);
    return name == nullptr || !may_apply(m, a[0], "__delattr__")
               ? Value::raised()
               : none_when_done(m, store_attribute(m, a[0], *name, Value::unbound()));
}

Value object_dir(Machine& m, Args a) {
    return m.enter(Prelude::plain_directory, {a[0]});
}

Value init_subclass(Machine& m, Args a) {
    const std::uint32_t given = m.heap().as<Tuple>(a[1])->size;
    if (given != 0) {
        return m.raise_type(fmt::format("{}.__init_subclass__() takes no arguments ({} given)",
                                        utf8_of(m, m.heap().as<Class>(a[0])->qualname), given));
    }
    if (a[2].is_unbound()) return Value::none();
    return m.raise_type(fmt::format("{}.__init_subclass__() takes no keyword arguments",
                                    utf8_of(m, m.heap().as<Class>(a[0])->qualname)));
}
Value subclass_hook(Machine&, Args) {
    return Value::not_implemented();
}

Value get_class(Machine& m, Args a) {
    const Value cls = m.heap().value(m.heap().class_of(a[0]));
    return m.heap().retained(cls);
}

// The base that a class shares its layout with, itself or from further up.
const Class* layout_parent(Heap& heap, const Class& cls) {
    const Class* best = nullptr;
    for (const Value v : item_span(heap, Value::object(cls.bases))) {
        const Class* base = heap.as<Class>(v);
        if (best == nullptr || base->slot_count > best->slot_count) best = base;
    }
    return best;
}

struct AddedLayout {
    std::vector<Value> slots;
    bool dict, weak_references;
    bool operator==(const AddedLayout&) const = default;
};

AddedLayout added_layout(Heap& heap, const Class& cls, const Class& base) {
    AddedLayout added{{},
                      has_attribute_dict(heap, cls) != has_attribute_dict(heap, base),
                      ((cls.flags ^ base.flags) & ClassHasWeakRefs) != 0};
    if (cls.slot_names != 0) {
        const ItemSpan names = item_span(heap, Value::object(cls.slot_names));
        added.slots.assign(names.begin(), names.end());
    }
    return added;
}

// The last class, going up, that adds something to the layout.
const Class* layout_root(Heap& heap, const Class* cls) {
    while (const Class* base = layout_parent(heap, *cls)) {
        if (added_layout(heap, *cls, *base) != AddedLayout{{}, false, false}) break;
        cls = base;
    }
    return cls;
}

bool have_one_layout(Heap& heap, const Class& a, const Class& b) {
    if (a.instance_kind != b.instance_kind) return false;
    const Class* x = layout_root(heap, &a);
    const Class* y = layout_root(heap, &b);
    if (x == y) return true;
    const Class* above = layout_parent(heap, *x);
    return above != nullptr && above == layout_parent(heap, *y) &&
           added_layout(heap, *x, *above) == added_layout(heap, *y, *above);
}

// obj.__class__ = other: only where the layouts are the same.
Value set_class(Machine& m, Args a) {
    Heap& heap = m.heap();
    if (a[1].is_unbound()) return m.raise_type("can't delete __class__ attribute");
    if (!heap.is(a[1], Kind::Class)) {
        return m.raise_type(
            fmt::format("__class__ must be set to a class, not '{}' object", m.type_name(a[1])));
    }
    Class& now = *heap.as<Class>(a[1]);
    Class& old = *heap.class_of(a[0]);
    const bool fixed =
        ((now.flags | old.flags) & ClassBuiltin) != 0 && old.instance_kind != Kind::Module;
    if (fixed)
        return m.raise_type(
            "__class__ assignment only supported for mutable types or ModuleType subclasses");
    if (!have_one_layout(heap, now, old)) {
        return m.raise_type(
            fmt::format("__class__ assignment: '{}' object layout differs from '{}'",
                        spoken(m, now), spoken(m, old)));
    }
    heap.retain(a[1]);
    heap.object(a[0])->cls = a[1].handle();
    heap.release(heap.value(&old));
    return Value::none();
}

Value object_sizeof(Machine& m, Args a) {
    if (is_float(m.heap(), a[0])) return Value::integer(24);
    if (is_complex(m.heap(), a[0])) return Value::integer(32);
    return Value::integer(a[0].is_object()
                              ? static_cast<std::int64_t>(m.heap().size_of(*m.heap().object(a[0])))
                              : 28);
}
Value object_reduce(Machine& m, Args a) {
    return m.enter(Prelude::reduce_object, {a[0]});
}

// By the class's own __reduce__ where it has one.
Value object_reduce_ex(Machine& m, Args a) {
    const Value own = type_lookup(m, a[0], Name::reduce_);
    if (is_native_of_object(m, own, Name::reduce_)) return object_reduce(m, a);
    return call_special(m, own, a, 1);
}

Value object_getstate(Machine& m, Args a) {
    return m.enter(Prelude::object_getstate, {a[0]});
}

constexpr NativeSpec methods[] = {
    {"@static object.__new__(cls, /, *args, **kwargs)", object_new},
    {"object.__init__(self, /, *args, **kwargs)", object_init},
    {"object.__repr__(self, /)", object_repr},
    {"object.__str__(self, /)", object_str},
    {"object.__format__(self, format_spec, /)", object_format},
    {"object.__eq__(self, value, /)", object_eq},
    {"object.__ne__(self, value, /)", object_ne},
    {"object.__lt__(self, value, /)", no_order},
    {"object.__le__(self, value, /)", no_order},
    {"object.__gt__(self, value, /)", no_order},
    {"object.__ge__(self, value, /)", no_order},
    {"object.__hash__(self, /)", object_hash},
    {"object.__getattribute__(self, name, /)", object_getattribute},
    {"object.__setattr__(self, name, value, /)", object_setattr},
    {"object.__delattr__(self, name, /)", object_delattr},
    {"object.__dir__(self, /)", object_dir},
    {"@class object.__init_subclass__(cls, /, *args, **kwargs)", init_subclass},
    {"@class object.__subclasshook__(cls, object, /)", subclass_hook},
    {"object.__sizeof__(self, /)", object_sizeof},
    {"object.__getstate__(self, /)", object_getstate},
    {"object.__reduce__(self, /)", object_reduce},
    {"object.__reduce_ex__(self, protocol, /)", object_reduce_ex},
    {"@get object.__class__(self, /)", get_class},
    {"@set object.__class__(self, value, /)", set_class},
};

}  // namespace

NativeTable object_methods() {
    return methods;
}

}  // namespace outlive::machine
