// property, staticmethod, classmethod, the descriptors of slots and computed
// attributes, super and mappingproxy.
#include <fmt/format.h>

#include "engine/machine/attributes_detail.hpp"
#include "engine/machine/builtins/class_tables.hpp"
#include "engine/machine/builtins/container_methods.hpp"
#include "engine/machine/builtins/object_repr.hpp"
#include "engine/machine/calls.hpp"
#include "engine/machine/frames.hpp"
#include "engine/machine/native_registry.hpp"
#include "engine/machine/operations.hpp"
#include "engine/machine/protocols.hpp"

namespace outlive::machine {

namespace {

Value repr_or_enter(Machine& m, Args a) {
    const Value r = repr_object(m, a[0]);
    return r == Value::needs_python() ? m.enter(Prelude::wrapped_repr, {a[0]}) : r;
}

// __get__(instance, owner=None) of any descriptor.
Value get_bound(Machine& m, Args a) {
    const bool no_owner = a[2].is_unbound() || a[2].is_none();
    if (a[1].is_none() && no_owner) return m.raise_type("__get__(None, None) is invalid");
    return bind_plainly(m, a[0], a[1].is_none() ? Value::unbound() : a[1],
                        no_owner ? m.heap().value(m.heap().class_of(a[1])) : a[2]);
}

// --- property ---

Property& property_of(Machine& m, Args a) {
    return *m.heap().as<Property>(a[0]);
}
Value none_as_missing(Value v) {
    return v.is_unbound() ? Value::none() : v;
}

// A property takes its documentation from its getter when it has none of its own.
Value documentation(Machine& m, Value getter) {
    return m.heap().is(getter, Kind::Function) ? m.heap().as<Function>(getter)->doc : Value::none();
}

Value property_new(Machine& m, Args a) {
    auto* p = m.heap().create<Property>(Kind::Property, a[0].handle());
    p->getter = p->setter = p->deleter = p->doc = Value::none();
    p->name = Value::unbound();
    p->attrs = p->doc_of_getter = 0;
    return m.heap().value(p);
}
Value property_init(Machine& m, Args a) {
    Property& p = property_of(m, a);
    Heap& heap = m.heap();
    heap.store(p.getter, none_as_missing(a[1]));
    heap.store(p.setter, none_as_missing(a[2]));
    heap.store(p.deleter, none_as_missing(a[3]));
    const bool given = !a[4].is_unbound() && !a[4].is_none();
    heap.store(p.doc, given ? a[4] : documentation(m, p.getter));
    p.doc_of_getter = given || p.doc.is_none() ? 0 : 1;
    // A subclass's own __doc__ would hide it: its instances keep their own.
    if (Dict* attributes = attribute_dict(m, a[0], true))
        set(heap, *attributes, *m.name(Name::doc_), p.doc);
    return Value::none();
}

// A subclass is called: its instances may have more to them.
Value copy_with(Machine& m, Args a, Value Property::*field) {
    Heap& heap = m.heap();
    const Property& old = property_of(m, a);
    const bool new_doc =
        old.doc_of_getter != 0 || (old.doc.is_none() && field == &Property::getter);
    const auto part = [&](Value Property::*which) { return which == field ? a[1] : old.*which; };
    const Value getter = part(&Property::getter);
    if (old.head.cls != heap.state().classes[static_cast<std::size_t>(Kind::Property)]) {
        return m.call(Value::object(old.head.cls),
                      {getter, part(&Property::setter), part(&Property::deleter),
                       new_doc ? Value::none() : old.doc});
    }
    auto* p = heap.create<Property>(Kind::Property, old.head.cls);
    p->getter = heap.retained(getter);
    p->setter = heap.retained(part(&Property::setter));
    p->deleter = heap.retained(part(&Property::deleter));
    p->doc = heap.retained(new_doc ? documentation(m, getter) : old.doc);
    p->name = heap.retained(old.name);
    p->attrs = 0;
    p->doc_of_getter = new_doc && !p->doc.is_none() ? 1 : 0;
    return heap.value(p);
}
Value property_getter(Machine& m, Args a) {
    return copy_with(m, a, &Property::getter);
}
Value property_setter(Machine& m, Args a) {
    return copy_with(m, a, &Property::setter);
}
Value property_deleter(Machine& m, Args a) {
    return copy_with(m, a, &Property::deleter);
}

Value property_set(Machine& m, Args a) {
    return none_when_done(m, write_property(m, property_of(m, a), a[1], a[2]));
}
Value property_delete(Machine& m, Args a) {
    return none_when_done(m, write_property(m, property_of(m, a), a[1], Value::unbound()));
}
Value property_set_name(Machine& m, Args a) {
    m.heap().store(property_of(m, a).name, a[2]);
    return Value::none();
}
Value property_fget(Machine& m, Args a) {
    return m.heap().retained(property_of(m, a).getter);
}
Value property_fset(Machine& m, Args a) {
    return m.heap().retained(property_of(m, a).setter);
}
Value property_fdel(Machine& m, Args a) {
    return m.heap().retained(property_of(m, a).deleter);
}
Value property_doc(Machine& m, Args a) {
    return m.heap().retained(property_of(m, a).doc);
}
Value set_property_doc(Machine& m, Args a) {
    m.heap().store(property_of(m, a).doc, none_as_missing(a[1]));
    return Value::none();
}
Value property_name(Machine& m, Args a) {
    const Property& p = property_of(m, a);
    if (!p.name.is_unbound()) return m.heap().retained(p.name);
    const bool has_getter = !p.getter.is_unbound() && !p.getter.is_none();
    const Value name =
        has_getter ? find_attribute(m, p.getter, *m.name(Name::name_)) : Value::unbound();
    return name.is_unbound() ? raise_no_attribute(m, a[0], *m.name(Name::name_)) : name;
}
Value set_property_name(Machine& m, Args a) {
    m.heap().store(property_of(m, a).name, a[1]);
    return Value::none();
}
// True where one of the functions is abstract: asked by abc.
Value property_is_abstract(Machine& m, Args a) {
    Heap& heap = m.heap();
    const Property& p = property_of(m, a);
    Str& name = *intern(heap, "__isabstractmethod__");
    for (const Value v : {p.getter, p.setter, p.deleter}) {
        if (!heap.is(v, Kind::Function) || heap.as<Function>(v)->attrs == 0) continue;
        if (get(heap, *heap.at<Dict>(heap.as<Function>(v)->attrs), name).is_true())
            return Value::boolean(true);
    }
    return Value::boolean(false);
}

constexpr NativeSpec properties[] = {
    {"@static property.__new__(cls, /, *args, **kwargs)", property_new},
    {"property.__init__(self, /, fget=None, fset=None, fdel=None, doc=None)", property_init},
    {"property.getter(self, fget, /)", property_getter},
    {"property.setter(self, fset, /)", property_setter},
    {"property.deleter(self, fdel, /)", property_deleter},
    {"property.__get__(self, instance, owner=None, /)", get_bound},
    {"property.__set__(self, instance, value, /)", property_set},
    {"property.__delete__(self, instance, /)", property_delete},
    {"property.__set_name__(self, owner, name, /)", property_set_name},
    {"@get property.fget(self, /)", property_fget},
    {"@get property.fset(self, /)", property_fset},
    {"@get property.fdel(self, /)", property_fdel},
    {"@get property.__doc__(self, /)", property_doc},
    {"@set property.__doc__(self, value, /)", set_property_doc},
    {"@get property.__name__(self, /)", property_name},
    {"@set property.__name__(self, value, /)", set_property_name},
    {"@get property.__isabstractmethod__(self, /)", property_is_abstract},
};

// --- staticmethod, classmethod ---

MethodWrapper& wrapper_of(Machine& m, Args a) {
    return *m.heap().as<MethodWrapper>(a[0]);
}

// Copies what functools.wraps would: names, documentation, __dict__ stays.
void copy_function_attributes(Machine& m, MethodWrapper& wrapper) {
    Heap& heap = m.heap();
    if (!heap.is(wrapper.function, Kind::Function)) return;
    const Function& f = *heap.as<Function>(wrapper.function);
    const Owned dict(heap, heap.value(make_dict(heap)));
    Dict& attrs = *heap.as<Dict>(dict.get());
    set(heap, attrs, *m.name(Name::module_), f.module);
    set(heap, attrs, *m.name(Name::name_), Value::object(f.name));
    set(heap, attrs, *m.name(Name::qualname_), Value::object(f.qualname));
    set(heap, attrs, *m.name(Name::doc_), f.doc);
    store_handle(m, wrapper.attrs, dict.get());
}

Value make_wrapper(Machine& m, Args a, Kind kind) {
    auto* w = m.heap().create<MethodWrapper>(kind, a[0].handle());
    w->function = m.heap().retained(a[1]);
    w->attrs = w->unused = 0;
    copy_function_attributes(m, *w);
    return m.heap().value(w);
}
Value static_new(Machine& m, Args a) {
    return make_wrapper(m, a, Kind::StaticMethod);
}
Value class_new(Machine& m, Args a) {
    return make_wrapper(m, a, Kind::ClassMethod);
}
Value nothing(Machine&, Args) {
    return Value::none();
}
Value wrapped_function(Machine& m, Args a) {
    return m.heap().retained(wrapper_of(m, a).function);
}
Value wrapper_dict(Machine& m, Args a) {
    return m.heap().retained(m.heap().value(attribute_dict(m, a[0], true)));
}
Value is_abstract(Machine& m, Args a) {
    Heap& heap = m.heap();
    const Value f = wrapper_of(m, a).function;
    if (heap.is(f, Kind::Property)) {
        const Value args[] = {f};
        return property_is_abstract(m, args);
    }
    if (!heap.is(f, Kind::Function) || heap.as<Function>(f)->attrs == 0)
        return Value::boolean(false);
    return Value::boolean(get(heap, *heap.at<Dict>(heap.as<Function>(f)->attrs),
                              *intern(heap, "__isabstractmethod__"))
                              .is_true());
}
Value call_static(Machine& m, Args a) {
    Heap& heap = m.heap();
    if (!a[2].is_unbound())
        return m.enter(Prelude::call_spread_of, {wrapper_of(m, a).function, a[1], a[2]});
    const Tuple& args = *heap.as<Tuple>(a[1]);
    return call_value(m, wrapper_of(m, a).function, {args.items(), args.size, nullptr});
}

constexpr NativeSpec static_methods[] = {
    {"@static staticmethod.__new__(cls, function, /)", static_new},
    {"staticmethod.__init__(self, function, /)", nothing},
    {"staticmethod.__repr__(self, /)", repr_or_enter},
    {"staticmethod.__call__(self, /, *args, **kwargs)", call_static},
    {"staticmethod.__get__(self, instance, owner=None, /)", get_bound},
    {"@get staticmethod.__func__(self, /)", wrapped_function},
    {"@get staticmethod.__wrapped__(self, /)", wrapped_function},
    {"@get staticmethod.__dict__(self, /)", wrapper_dict},
    {"@get staticmethod.__isabstractmethod__(self, /)", is_abstract},
};
constexpr NativeSpec class_methods[] = {
    {"@static classmethod.__new__(cls, function, /)", class_new},
    {"classmethod.__init__(self, function, /)", nothing},
    {"classmethod.__repr__(self, /)", repr_or_enter},
    {"classmethod.__get__(self, instance, owner=None, /)", get_bound},
    {"@get classmethod.__func__(self, /)", wrapped_function},
    {"@get classmethod.__wrapped__(self, /)", wrapped_function},
    {"@get classmethod.__dict__(self, /)", wrapper_dict},
    {"@get classmethod.__isabstractmethod__(self, /)", is_abstract},
};

// A class method of ours before it is bound: no function of the program's in it.
Value descriptor_call(Machine& m, Args a) {
    const Tuple& args = *m.heap().as<Tuple>(a[1]);
    const NativeInfo& info = m.natives()[m.heap().as<Native>(wrapper_of(m, a).function)->native];
    if (args.size == 0 || !m.heap().is(args.items()[0], Kind::Class)) {
        return m.raise_type(
            args.size == 0
                ? fmt::format("descriptor '{}' of '{}' object needs an argument", info.name,
                              info.owner)
                : fmt::format("descriptor '{}' requires a type but received a '{}' instance",
                              info.name, m.type_name(args.items()[0])));
    }
    if (!a[2].is_unbound())
        return m.enter(Prelude::call_spread_of, {wrapper_of(m, a).function, a[1], a[2]});
    return call_value(m, wrapper_of(m, a).function, {args.items(), args.size, nullptr});
}
Value native_class_method_name(Machine& m, Args a) {
    return m.text(m.natives()[m.heap().as<Native>(wrapper_of(m, a).function)->native].name);
}
Value native_class_method_qualname(Machine& m, Args a) {
    return m.text(m.natives()[m.heap().as<Native>(wrapper_of(m, a).function)->native].qualname);
}
Value native_class_method_owner(Machine& m, Args a) {
    return object_or_none(m, m.heap().as<Native>(wrapper_of(m, a).function)->owner);
}

constexpr NativeSpec class_method_descriptors[] = {
    {"classmethod_descriptor.__repr__(self, /)", repr_or_enter},
    {"classmethod_descriptor.__call__(self, /, *args, **kwargs)", descriptor_call},
    {"classmethod_descriptor.__get__(self, instance, owner=None, /)", get_bound},
    {"@get classmethod_descriptor.__name__(self, /)", native_class_method_name},
    {"@get classmethod_descriptor.__qualname__(self, /)", native_class_method_qualname},
    {"@get classmethod_descriptor.__objclass__(self, /)", native_class_method_owner},
    {"@get classmethod_descriptor.__doc__(self, /)", [](Machine&, Args) { return Value::none(); }},
};

// --- member descriptors ---

MemberDescriptor& member_of(Machine& m, Args a) {
    return *m.heap().as<MemberDescriptor>(a[0]);
}
Value member_set(Machine& m, Args a) {
    return none_when_done(m, write_member(m, member_of(m, a), a[1], a[2]));
}
Value member_delete(Machine& m, Args a) {
    return none_when_done(m, write_member(m, member_of(m, a), a[1], Value::unbound()));
}
Value member_name(Machine& m, Args a) {
    return object_or_none(m, member_of(m, a).name);
}
Value member_owner(Machine& m, Args a) {
    return object_or_none(m, member_of(m, a).owner);
}

Value member_qualname(Machine& m, Args a) {
    const MemberDescriptor& member = member_of(m, a);
    return m.text(fmt::format("{}.{}", utf8_of(m, m.heap().at<Class>(member.owner)->qualname),
                              utf8_of(m, member.name)));
}

constexpr NativeSpec members[] = {
    {"member_descriptor.__repr__(self, /)", repr_or_enter},
    {"member_descriptor.__get__(self, instance, owner=None, /)", get_bound},
    {"member_descriptor.__set__(self, instance, value, /)", member_set},
    {"member_descriptor.__delete__(self, instance, /)", member_delete},
    {"@get member_descriptor.__name__(self, /)", member_name},
    {"@get member_descriptor.__qualname__(self, /)", member_qualname},
    {"@get member_descriptor.__objclass__(self, /)", member_owner},
    {"@get member_descriptor.__doc__(self, /)", [](Machine&, Args) { return Value::none(); }},
};
constexpr NativeSpec computed_descriptors[] = {
    {"getset_descriptor.__repr__(self, /)", repr_or_enter},
    {"getset_descriptor.__get__(self, instance, owner=None, /)", get_bound},
    {"getset_descriptor.__set__(self, instance, value, /)", member_set},
    {"getset_descriptor.__delete__(self, instance, /)", member_delete},
    {"@get getset_descriptor.__name__(self, /)", member_name},
    {"@get getset_descriptor.__qualname__(self, /)", member_qualname},
    {"@get getset_descriptor.__objclass__(self, /)", member_owner},
    {"@get getset_descriptor.__doc__(self, /)", [](Machine&, Args) { return Value::none(); }},
};

// --- super ---

// The variable of this name in the frame; no value when there is none.
Value frame_variable(Machine& m, Frame& f, std::uint32_t slot) {
    const Value v = f.slots()[slot];
    return m.heap().is(v, Kind::Cell) &&
                   m.code(f.code_id).slots[slot].kind != bytecode::SlotKind::Local
               ? m.heap().as<Cell>(v)->content
               : v;
}

// super() without arguments: the class cell and the first argument of the call.
Value super_of_frame(Machine& m, Handle kind) {
    Heap& heap = m.heap();
    Frame* f = heap.at<Frame>(m.state().frame);
    const bytecode::Code& code = m.code(f->code_id);
    if (code.argument_count == 0) return m.raise(Error::RuntimeError, "super(): no arguments");
    Value self = frame_variable(m, *f, 0);
    if (self.is_unbound()) return m.raise(Error::RuntimeError, "super(): arg[0] deleted");
    for (std::uint32_t i = code.first_free_slot(); i < code.slots.size(); ++i) {
        if (code.slots[i].name != "__class__") continue;
        const Value cls = frame_variable(m, *f, i);
        if (!heap.is(cls, Kind::Class))
            return m.raise(Error::RuntimeError, "super(): empty __class__ cell");
        return make_super(m, *heap.as<Class>(cls), self, kind);
    }
    return m.raise(Error::RuntimeError, "super(): __class__ cell not found");
}

Value super_new(Machine& m, Args a) {
    Heap& heap = m.heap();
    if (a[1].is_unbound()) return super_of_frame(m, a[0].handle());
    if (!heap.is(a[1], Kind::Class)) {
        return m.raise_type(
            fmt::format("super() argument 1 must be a type, not {}", m.type_name(a[1])));
    }
    Class& cls = *heap.as<Class>(a[1]);
    return make_super(m, cls, a[2].is_unbound() ? Value::none() : a[2], a[0].handle());
}
Super& super_of(Machine& m, Args a) {
    return *m.heap().as<Super>(a[0]);
}

// An unbound super object as an attribute of the class binds itself.
Value super_get(Machine& m, Args a) {
    Super& s = super_of(m, a);
    if (a[1].is_none() || !s.self.is_unbound()) return m.heap().retained(a[0]);
    return make_super(m, *m.heap().as<Class>(s.this_class), a[1], s.head.cls);
}

constexpr NativeSpec supers[] = {
    {"super.__get__(self, instance, owner=None, /)", super_get},
    {"@static super.__new__(cls, type=None, object=None, /)", super_new},
    {"super.__repr__(self, /)", repr_or_enter},
    {"@get super.__thisclass__(self, /)",
     [](Machine& m, Args a) { return m.heap().retained(super_of(m, a).this_class); }},
    {"@get super.__self__(self, /)",
     [](Machine& m, Args a) { return value_or_none(m, super_of(m, a).self); }},
    {"@get super.__self_class__(self, /)",
     [](Machine& m, Args a) { return value_or_none(m, super_of(m, a).self_class); }},
};

// --- mappingproxy: reads go to the mapping ---

Value mapping_of(Machine& m, Args a) {
    return m.heap().as<MappingProxy>(a[0])->mapping;
}
Value proxy_new(Machine& m, Args a) {
    const bool listed = m.heap().is(a[1], Kind::List) || m.heap().is(a[1], Kind::Tuple);
    if (listed || type_lookup(m, a[1], Name::getitem_).is_unbound()) {
        return m.raise_type(
            fmt::format("mappingproxy() argument must be a mapping, not {}", m.type_name(a[1])));
    }
    auto* proxy = m.heap().create<MappingProxy>(Kind::MappingProxy);
    proxy->mapping = m.heap().retained(a[1]);
    return m.heap().value(proxy);
}
Value or_prelude(Machine& m, Value r, Prelude function, std::initializer_list<Value> args) {
    return r == Value::needs_python() ? m.enter(function, args) : r;
}
Value proxy_str(Machine& m, Args a) {
    const Value mapping = m.heap().as<MappingProxy>(a[0])->mapping;
    const Value text = str(m, mapping);
    return text == Value::needs_python() ? m.enter(Prelude::str_of, {mapping}) : text;
}
Value proxy_getitem(Machine& m, Args a) {
    return or_prelude(m, get_item(m, mapping_of(m, a), a[1]), Prelude::get_item,
                      {mapping_of(m, a), a[1]});
}
Value proxy_len(Machine& m, Args a) {
    return or_prelude(m, length(m, mapping_of(m, a)), Prelude::length_of, {mapping_of(m, a)});
}
Value proxy_iter(Machine& m, Args a) {
    return or_prelude(m, iterate(m, mapping_of(m, a)), Prelude::iterate_over, {mapping_of(m, a)});
}
Value proxy_contains(Machine& m, Args a) {
    switch (contains(m, mapping_of(m, a), a[1])) {
        case Answer::Yes:
            return Value::boolean(true);
        case Answer::No:
            return Value::boolean(false);
        case Answer::Raised:
            return Value::raised();
        case Answer::NeedsPython:
            break;
    }
    return m.enter(Prelude::contains_in, {mapping_of(m, a), a[1]});
}

// A method of the mapping under the same name, called with the same arguments.
Value forward(Machine& m, Args a, std::string_view name, std::uint32_t count) {
    Heap& heap = m.heap();
    const Value method = type_lookup(m, *heap.class_of(mapping_of(m, a)), *intern(heap, name));
    if (method.is_unbound()) return raise_no_attribute(m, mapping_of(m, a), *intern(heap, name));
    Value args[3] = {mapping_of(m, a)};
    std::uint32_t given = 1;
    for (std::uint32_t i = 1; i <= count; ++i) {
        if (!a[i].is_unbound()) args[given++] = a[i];
    }
    return call_special(m, method, args, given);
}

Value proxy_equal(Machine& m, Args a) {
    const Value other =
        m.heap().is(a[1], Kind::MappingProxy) ? m.heap().as<MappingProxy>(a[1])->mapping : a[1];
    return or_prelude(m, compare(m, CompareOperator::Equal, mapping_of(m, a), other),
                      Prelude::compare_op, {Value::integer(2), mapping_of(m, a), other});
}

// Their mappings are united; a proxy cannot be changed.
Value proxy_union(Machine& m, Value left, Value right) {
    const auto behind = [&](Value v) {
        return m.heap().is(v, Kind::MappingProxy) ? m.heap().as<MappingProxy>(v)->mapping : v;
    };
    return binary_slow(m, BinaryOperator::Or, behind(left), behind(right), false);
}
Value proxy_no_union(Machine& m, Args) {
    return m.raise_type("'|=' is not supported by mappingproxy; use '|' instead");
}

constexpr NativeSpec proxies[] = {
    {"@static mappingproxy.__new__(cls, /, mapping)", proxy_new},
    {"@class mappingproxy.__class_getitem__(cls, item, /)", method_class_getitem},
    {"mappingproxy.__repr__(self, /)", repr_or_enter},
    {"mappingproxy.__str__(self, /)", proxy_str},
    {"mappingproxy.__getitem__(self, key, /)", proxy_getitem},
    {"mappingproxy.__len__(self, /)", proxy_len},
    {"mappingproxy.__iter__(self, /)", proxy_iter},
    {"mappingproxy.__contains__(self, key, /)", proxy_contains},
    {"mappingproxy.__eq__(self, value, /)", proxy_equal},
    {"mappingproxy.__reversed__(self, /)",
     [](Machine& m, Args a) { return forward(m, a, "__reversed__", 0); }},
    {"mappingproxy.__or__(self, value, /)",
     [](Machine& m, Args a) { return proxy_union(m, a[0], a[1]); }},
    {"mappingproxy.__ror__(self, value, /)",
     [](Machine& m, Args a) { return proxy_union(m, a[1], a[0]); }},
    {"mappingproxy.__ior__(self, value, /)", proxy_no_union},
    {"mappingproxy.get(self, key, default=None, /)",
     [](Machine& m, Args a) { return forward(m, a, "get", 2); }},
    {"mappingproxy.keys(self, /)", [](Machine& m, Args a) { return forward(m, a, "keys", 0); }},
    {"mappingproxy.values(self, /)", [](Machine& m, Args a) { return forward(m, a, "values", 0); }},
    {"mappingproxy.items(self, /)", [](Machine& m, Args a) { return forward(m, a, "items", 0); }},
    {"mappingproxy.copy(self, /)", [](Machine& m, Args a) { return forward(m, a, "copy", 0); }},
};

}  // namespace

NativeTable property_methods() {
    return properties;
}
NativeTable static_method_methods() {
    return static_methods;
}
NativeTable class_method_methods() {
    return class_methods;
}
NativeTable class_method_descriptor_methods() {
    return class_method_descriptors;
}
NativeTable computed_descriptor_methods() {
    return computed_descriptors;
}
NativeTable member_methods() {
    return members;
}
NativeTable super_methods() {
    return supers;
}
NativeTable mapping_proxy_methods() {
    return proxies;
}

}  // namespace outlive::machine
