// `type`: classes as objects.
#include <fmt/format.h>

#include <vector>

#include "engine/machine/attributes_detail.hpp"
#include "engine/machine/builtins/class_tables.hpp"
#include "engine/machine/calls.hpp"
#include "engine/machine/class_slots.hpp"
#include "engine/machine/classes.hpp"
#include "engine/machine/operations.hpp"
#include "engine/objects/sequence.hpp"

namespace outlive::machine {

namespace {

Class& class_of_self(Machine& m, Args a) {
    return *m.heap().as<Class>(a[0]);
}
Dict& dict_of(Machine& m, const Class& cls) {
    return *m.heap().at<Dict>(cls.dict);
}

// A property knows its name without any Python code: done here, so that a class
// with nothing else that has __set_name__ needs none.
bool names_are_set_natively(Machine& m, Class& cls) {
    Heap& heap = m.heap();
    const Dict& dict = dict_of(m, cls);
    const DictEntry* e = entries(heap, dict);
    for (std::uint32_t i = 0; i < dict.fill; ++i) {
        if (e[i].key.is_unbound() || !e[i].value.is_object()) continue;
        if (heap.is_exact(e[i].value, Kind::Property)) {
            heap.store(heap.as<Property>(e[i].value)->name, e[i].key);
        } else if (!type_lookup(m, e[i].value, Name::set_name_).is_unbound()) {
            return false;
        }
    }
    return true;
}

// True when only object.__init_subclass__ would be called, without keywords.
bool nothing_to_tell_the_bases(Machine& m, Class& cls, Value keywords) {
    if (!keywords.is_unbound() && m.heap().as<Dict>(keywords)->used != 0) return false;
    Heap& heap = m.heap();
    const auto* mro = heap.at<Tuple>(cls.mro);
    for (std::uint32_t i = 1; i < mro->size; ++i) {
        const Class& base = *heap.as<Class>(mro->items()[i]);
        const Value v = get(heap, dict_of(m, base), *m.name(Name::init_subclass_));
        if (!v.is_unbound()) return (base.flags & ClassBuiltin) != 0;
    }
    return true;
}

bool has_null(const Str& text) {
    for (std::uint32_t i = 0; i < text.length; ++i) {
        if (text.at(i) == 0) return true;
    }
    return false;
}

Value check_class_arguments(Machine& m, const Tuple& args) {
    const char* wanted[] = {"str", "tuple", "dict"};
    const Kind kinds[] = {Kind::Str, Kind::Tuple, Kind::Dict};
    if (args.size != 3)
        return m.raise_type("type.__new__() takes exactly 3 arguments (" +
                            std::to_string(args.size) + " given)");
    for (std::uint32_t i = 0; i < 3; ++i) {
        if (m.heap().is(args.items()[i], kinds[i])) continue;
        return m.raise_type(fmt::format("type.__new__() argument {} must be {}, not {}", i + 1,
                                        wanted[i], m.type_name(args.items()[i])));
    }
    if (has_null(*m.heap().as<Str>(args.items()[0])))
        return m.raise_value_error("type name must not contain null characters");
    return Value::none();
}

// Positional arguments and a dict of keywords, as a call has them.
Value with_keywords(Machine& m, Value positional, Value keywords,
                    Value (*call)(Machine&, Value, const CallArguments&), Value callable) {
    Heap& heap = m.heap();
    const Tuple& args = *heap.as<Tuple>(positional);
    if (keywords.is_unbound()) return call(m, callable, {args.items(), args.size, nullptr});
    std::vector<Value> values(args.items(), args.items() + args.size), names;
    const Dict& dict = *heap.as<Dict>(keywords);
    const DictEntry* e = entries(heap, dict);
    for (std::uint32_t i = 0; i < dict.fill; ++i) {
        if (e[i].key.is_unbound()) continue;
        names.push_back(e[i].key);
        values.push_back(e[i].value);
    }
    const Owned tuple(heap, make_tuple(m, names.data(), static_cast<std::uint32_t>(names.size())));
    return call(
        m, callable,
        {values.data(), static_cast<std::uint32_t>(values.size()), heap.as<Tuple>(tuple.get())});
}

// The metaclass that the bases have has a __new__ of its own, which takes over.
Value new_by_metaclass(Machine& m, Class& meta, Args a) {
    Heap& heap = m.heap();
    const Value self = heap.value(&meta);
    const Owned make(heap, get_attribute(m, self, *m.name(Name::new_)));
    if (make.get().is_answer()) return make.get();
    const Tuple& args = *heap.as<Tuple>(a[1]);
    std::vector<Value> all{self};
    all.insert(all.end(), args.items(), args.items() + args.size);
    const Owned positional(heap, make_tuple(m, all.data(), static_cast<std::uint32_t>(all.size())));
    return with_keywords(
        m, positional.get(), a[2],
        [](Machine& machine, Value callable, const CallArguments& given) {
            return machine.call_with_keywords(callable, {given.values, given.count},
                                              given.keyword_names);
        },
        make.get());
}

bool makes_by_itself(Machine& m, Class& meta) {
    return m.heap().is(type_lookup(m, meta, *m.name(Name::new_)), Kind::Native);
}

bool has_slots_for_python(Machine& m, Value attributes) {
    const Value slots = get(m.heap(), *m.heap().as<Dict>(attributes), *m.name(Name::slots_));
    return slots_need_python(m.heap(), slots);
}

// What was told of the class's making: (metaclass, args, keywords); `slots` is a
// tuple of what its __slots__ yields, when that took Python code.
Value make_type(Machine& m, Args a, Value slots) {
    Heap& heap = m.heap();
    const Tuple& args = *heap.as<Tuple>(a[1]);
    Tuple& bases = *heap.as<Tuple>(args.items()[1]);
    Class* meta = winning_metaclass(m, *heap.as<Class>(a[0]), bases);
    if (meta == nullptr) return Value::raised();
    if (meta != heap.as<Class>(a[0]) && !makes_by_itself(m, *meta))
        return new_by_metaclass(m, *meta, a);
    if (slots.is_unbound() && has_slots_for_python(m, args.items()[2]))
        return m.enter(Prelude::class_with_slots,
                       {a[0], a[1], a[2].is_unbound() ? Value::none() : a[2]});
    Class* cls = make_class(m, *meta, *heap.as<Str>(args.items()[0]), bases,
                            *heap.as<Dict>(args.items()[2]), slots);
    if (cls == nullptr) return Value::raised();
    const Value made = heap.value(cls);
    const bool own_order = !heap.is(type_lookup(m, *meta, *intern(heap, "mro")), Kind::Native);
    if (!own_order && names_are_set_natively(m, *cls) && nothing_to_tell_the_bases(m, *cls, a[2]))
        return made;
    const Owned owned(heap, made);
    const Owned keywords(heap,
                         a[2].is_unbound() ? heap.value(make_dict(heap)) : heap.retained(a[2]));
    return m.enter(Prelude::finish_class, {made, keywords.get()});
}

// type.__new__(metaclass, name, bases, namespace, **keywords)
Value type_new(Machine& m, Args a) {
    Heap& heap = m.heap();
    if (!heap.is(a[0], Kind::Class))
        return m.raise_type(
            fmt::format("type.__new__(X): X is not a type object ({})", m.type_name(a[0])));
    const Class& made_by = *heap.as<Class>(a[0]);
    if (!m.is_subclass(&made_by, heap.at<Class>(heap.state().class_type))) {
        const std::string name = utf8_of(m, made_by.name);
        return m.raise_type(
            fmt::format("type.__new__({}): {} is not a subtype of type", name, name));
    }
    const Tuple& args = *heap.as<Tuple>(a[1]);
    const bool is_type = a[0].handle() == heap.state().class_type;
    if (is_type && !a[2].is_unbound() && args.size == 1)
        return m.raise_type("type() takes no keyword arguments");
    if (args.size == 1 && is_type) return heap.retained(heap.value(heap.class_of(args.items()[0])));
    if (args.size != 3 && is_type) return m.raise_type("type() takes 1 or 3 arguments");
    if (check_class_arguments(m, args) == Value::raised()) return Value::raised();
    for (const Value base : item_span(heap, args.items()[1])) {
        if (!heap.is(base, Kind::Class) && !type_lookup(m, base, Name::mro_entries_).is_unbound())
            return m.raise_type(
                "type() doesn't support MRO entry resolution; use types.new_class()");
    }
    return make_type(m, a, Value::unbound());
}

}  // namespace

Value make_type_with_slots(Machine& m, Args a) {
    const Value parts[] = {a[0], a[1], a[2].is_none() ? Value::unbound() : a[2]};
    return make_type(m, parts, a[3]);
}

namespace {

Value type_init(Machine& m, Args a) {
    const std::uint32_t count = m.heap().as<Tuple>(a[1])->size;
    if (count == 1 || count == 3) return Value::none();
    return m.raise_type("type.__init__() takes 1 or 3 arguments");
}

Value type_call(Machine& m, Args a) {
    return with_keywords(
        m, a[1], a[2],
        [](Machine& machine, Value cls, const CallArguments& args) {
            return construct_plainly(machine, *machine.heap().as<Class>(cls), args);
        },
        a[0]);
}

Value type_prepare(Machine& m, Args) {
    return m.heap().value(make_dict(m.heap()));
}

Value type_repr(Machine& m, Args a) {
    return m.text(fmt::format("<class '{}'>", full_name(m, class_of_self(m, a), false)));
}

Value type_mro(Machine& m, Args a) {
    const auto* mro = m.heap().at<Tuple>(class_of_self(m, a).mro);
    return m.heap().value(make_list(m.heap(), mro->items(), mro->size));
}

Value type_subclasses(Machine& m, Args a) {
    List* list = make_list(m.heap());
    for (const Class* cls : subclasses_of(m.heap(), class_of_self(m, a)))
        append(m.heap(), *list, m.heap().value(cls));
    return m.heap().value(list);
}

Value type_instancecheck(Machine& m, Args a) {
    return Value::boolean(m.is_instance(a[1], &class_of_self(m, a)));
}
Value type_subclasscheck(Machine& m, Args a) {
    if (!m.heap().is(a[1], Kind::Class)) return m.raise_type("issubclass() arg 1 must be a class");
    return Value::boolean(m.is_subclass(m.heap().as<Class>(a[1]), &class_of_self(m, a)));
}
Value type_or(Machine& m, Args a) {
    return m.enter(Prelude::union_of, {a[0], a[1]});
}
Value type_ror(Machine& m, Args a) {
    return m.enter(Prelude::union_of, {a[1], a[0]});
}

Value type_setattr(Machine& m, Args a) {
    Str* name = name_argument(m, a[1]);
    return name == nullptr ? Value::raised()
                           : none_when_done(m, store_attribute(m, a[0], *name, a[2]));
}
Value type_delattr(Machine& m, Args a) {
    const Value args[] = {a[0], a[1], Value::unbound()};
    return type_setattr(m, args);
}

// --- computed attributes ---

Value get_name(Machine& m, Args a) {
    return object_or_none(m, class_of_self(m, a).name);
}
Value get_qualname(Machine& m, Args a) {
    return object_or_none(m, class_of_self(m, a).qualname);
}
Value get_bases(Machine& m, Args a) {
    return object_or_none(m, class_of_self(m, a).bases);
}
Value get_mro(Machine& m, Args a) {
    return object_or_none(m, class_of_self(m, a).mro);
}
Value get_base(Machine& m, Args a) {
    const auto* bases = m.heap().at<Tuple>(class_of_self(m, a).bases);
    return bases->size == 0 ? Value::none() : m.heap().retained(layout_bringer(m, *bases));
}
Value get_dict(Machine& m, Args a) {
    auto* proxy = m.heap().create<MappingProxy>(Kind::MappingProxy);
    proxy->mapping = m.heap().retained(Value::object(class_of_self(m, a).dict));
    return m.heap().value(proxy);
}
Value get_own(Machine& m, Args a, Name name) {
    return get(m.heap(), dict_of(m, class_of_self(m, a)), *m.name(name));
}
Value get_module(Machine& m, Args a) {
    const Value v = get_own(m, a, Name::module_);
    // What stands under that name in type's own dict is this very attribute.
    const bool given = !v.is_unbound() && !m.heap().is(v, Kind::MemberDescriptor);
    return given ? m.heap().retained(v) : m.text("builtins");
}
Value get_doc(Machine& m, Args a) {
    const Value v = get_own(m, a, Name::doc_);
    return v.is_unbound() ? Value::none() : bind_attribute(m, v, Value::unbound(), a[0]);
}
Value get_type_params(Machine& m, Args a) {
    const Value v = get_own(m, a, Name::type_params_);
    return v.is_unbound() ? make_tuple(m, nullptr, 0) : m.heap().retained(v);
}
Value get_annotations(Machine& m, Args a) {
    Heap& heap = m.heap();
    Class& cls = class_of_self(m, a);
    const Value v = get_own(m, a, Name::annotations_);
    if (!v.is_unbound()) return heap.retained(v);
    if ((cls.flags & ClassBuiltin) != 0) {
        return m.raise(Error::AttributeError,
                       fmt::format("type object '{}' has no attribute '__annotations__'",
                                   utf8_of(m, cls.name)));
    }
    const Value made = heap.value(make_dict(heap));
    set(heap, dict_of(m, cls), *m.name(Name::annotations_), made);
    class_changed(m, cls, *m.name(Name::annotations_));
    return made;
}
Value get_abstract(Machine& m, Args a) {
    const Value v = get_own(m, a, Name::abstractmethods_);
    if (!v.is_unbound()) return m.heap().retained(v);
    return m.raise(Error::AttributeError,
                   fmt::format("type object '{}' has no attribute '__abstractmethods__'",
                               utf8_of(m, class_of_self(m, a).name)));
}

Value set_own(Machine& m, Args a, Name name) {
    Heap& heap = m.heap();
    Class& cls = class_of_self(m, a);
    Str& key = *m.name(name);
    if (a[1].is_unbound()) {
        if (!remove(heap, dict_of(m, cls), key))
            return m.raise(Error::AttributeError, to_utf8(key));
    } else {
        set(heap, dict_of(m, cls), key, a[1]);
    }
    class_changed(m, cls, key);
    return Value::none();
}
// CPython's words for what a class must keep, whatever class it is.
Value refuse_to_delete(Machine& m, Args a, std::string_view attribute) {
    return m.raise_type(fmt::format("cannot delete '{}' attribute of immutable type '{}'",
                                    attribute, utf8_of(m, class_of_self(m, a).name)));
}
Value set_module(Machine& m, Args a) {
    if (a[1].is_unbound()) return refuse_to_delete(m, a, "__module__");
    return set_own(m, a, Name::module_);
}
Value set_doc(Machine& m, Args a) {
    if (a[1].is_unbound()) return refuse_to_delete(m, a, "__doc__");
    return set_own(m, a, Name::doc_);
}
Value set_annotations(Machine& m, Args a) {
    return set_own(m, a, Name::annotations_);
}
Value set_abstract(Machine& m, Args a) {
    return set_own(m, a, Name::abstractmethods_);
}
Value set_type_params(Machine& m, Args a) {
    if (a[1].is_unbound()) return refuse_to_delete(m, a, "__type_params__");
    return set_own(m, a, Name::type_params_);
}

Value set_text(Machine& m, Args a, Handle Class::*field, std::string_view attribute) {
    if (a[1].is_unbound()) return refuse_to_delete(m, a, attribute);
    Class& cls = class_of_self(m, a);
    if (!m.heap().is(a[1], Kind::Str)) {
        return m.raise_type(fmt::format("can only assign string to {}.{}, not '{}'",
                                        utf8_of(m, cls.name), attribute, m.type_name(a[1])));
    }
    store_handle(m, cls.*field, a[1]);
    return Value::none();
}
Value set_name(Machine& m, Args a) {
    if (m.heap().is(a[1], Kind::Str) && has_null(*m.heap().as<Str>(a[1])))
        return m.raise_value_error("type name must not contain null characters");
    return set_text(m, a, &Class::name, "__name__");
}
Value set_qualname(Machine& m, Args a) {
    return set_text(m, a, &Class::qualname, "__qualname__");
}

Value set_bases(Machine& m, Args a) {
    Class& cls = class_of_self(m, a);
    const std::string name = utf8_of(m, cls.name);
    if (a[1].is_unbound()) return refuse_to_delete(m, a, "__bases__");
    if (!m.heap().is(a[1], Kind::Tuple)) {
        return m.raise_type(
            fmt::format("can only assign tuple to {}.__bases__, not {}", name, m.type_name(a[1])));
    }
    Tuple& bases = *m.heap().as<Tuple>(a[1]);
    if (bases.size == 0)
        return m.raise_type(
            fmt::format("can only assign non-empty tuple to {}.__bases__, not ()", name));
    for (std::uint32_t i = 0; i < bases.size; ++i) {
        if (!m.heap().is(bases.items()[i], Kind::Class)) {
            return m.raise_type(fmt::format("{}.__bases__ must be tuple of classes, not '{}'", name,
                                            m.type_name(bases.items()[i])));
        }
        if (m.is_subclass(m.heap().as<Class>(bases.items()[i]), &cls))
            return m.raise_type("a __bases__ item causes an inheritance cycle");
    }
    return change_bases(m, cls, bases) ? Value::none() : Value::raised();
}

constexpr NativeSpec methods[] = {
    {"@static type.__new__(metatype, /, *args, **kwargs)", type_new},
    {"type.__init__(self, /, *args, **kwargs)", type_init},
    {"type.__call__(self, /, *args, **kwargs)", type_call},
    {"@class type.__prepare__(metatype, /, *args, **kwargs)", type_prepare},
    {"type.__repr__(self, /)", type_repr},
    {"type.__setattr__(self, name, value, /)", type_setattr},
    {"type.__delattr__(self, name, /)", type_delattr},
    {"type.mro(self, /)", type_mro},
    {"type.__subclasses__(self, /)", type_subclasses},
    {"type.__instancecheck__(self, instance, /)", type_instancecheck},
    {"type.__subclasscheck__(self, subclass, /)", type_subclasscheck},
    {"type.__or__(self, value, /)", type_or},
    {"type.__ror__(self, value, /)", type_ror},
    {"@get type.__name__(self, /)", get_name},
    {"@set type.__name__(self, value, /)", set_name},
    {"@get type.__qualname__(self, /)", get_qualname},
    {"@set type.__qualname__(self, value, /)", set_qualname},
    {"@get type.__module__(self, /)", get_module},
    {"@set type.__module__(self, value, /)", set_module},
    {"@get type.__bases__(self, /)", get_bases},
    {"@set type.__bases__(self, value, /)", set_bases},
    {"@get type.__base__(self, /)", get_base},
    {"@get type.__mro__(self, /)", get_mro},
    {"@get type.__dict__(self, /)", get_dict},
    {"@get type.__doc__(self, /)", get_doc},
    {"@set type.__doc__(self, value, /)", set_doc},
    {"@get type.__annotations__(self, /)", get_annotations},
    {"@set type.__annotations__(self, value, /)", set_annotations},
    {"@get type.__abstractmethods__(self, /)", get_abstract},
    {"@set type.__abstractmethods__(self, value, /)", set_abstract},
    {"@get type.__type_params__(self, /)", get_type_params},
    {"@set type.__type_params__(self, value, /)", set_type_params},
};

}  // namespace

NativeTable type_methods() {
    return methods;
}

}  // namespace outlive::machine
