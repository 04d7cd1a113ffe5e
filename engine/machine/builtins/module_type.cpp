// Modules, weak references, tracebacks, and the types of None, NotImplemented
// and Ellipsis.
#include <fmt/format.h>

#include "engine/machine/attributes_detail.hpp"
#include "engine/machine/builtins/class_tables.hpp"
#include "engine/machine/builtins/container_methods.hpp"
#include "engine/machine/builtins/object_repr.hpp"
#include "engine/machine/protocols.hpp"
#include "engine/machine/traceback.hpp"
#include "engine/objects/number.hpp"
#include "engine/objects/sequence.hpp"

namespace outlive::machine {

namespace {

Value repr_here(Machine& m, Args a) {
    return repr_object(m, a[0]);
}

// --- module ---

Value module_new(Machine& m, Args a) {
    Heap& heap = m.heap();
    auto* module = heap.create<Module>(Kind::Module, a[0].handle());
    module->dict = heap.handle(make_dict(heap));
    module->name = heap.state().empty_str;
    heap.retain(module->name);
    return heap.value(module);
}
Value module_init(Machine& m, Args a) {
    Heap& heap = m.heap();
    Module& module = *heap.as<Module>(a[0]);
    if (!heap.is(a[1], Kind::Str)) {
        return m.raise_type(
            fmt::format("module() argument 'name' must be str, not {}", argument_type(m, a[1])));
    }
    store_handle(m, module.name, a[1]);
    Dict& dict = *heap.at<Dict>(module.dict);
    set(heap, dict, *m.name(Name::name_), a[1]);
    set(heap, dict, *m.name(Name::doc_), a[2].is_unbound() ? Value::none() : a[2]);
    for (const Name name : {Name::package_, Name::loader_, Name::spec_})
        set(heap, dict, *m.name(name), Value::none());
    return Value::none();
}
Value module_dict(Machine& m, Args a) {
    return object_or_none(m, m.heap().as<Module>(a[0])->dict);
}

constexpr NativeSpec modules[] = {
    {"@static module.__new__(cls, /, *args, **kwargs)", module_new},
    {"module.__init__(self, /, name, doc=None)", module_init},
    {"module.__repr__(self, /)", repr_here},
    {"@get module.__dict__(self, /)", module_dict},
};

// --- None, NotImplemented, Ellipsis ---

// The class of what there is one of gives that one, and takes nothing.
Value the_one(Machine& m, Args a, std::string_view cls, Value it) {
    const Heap& heap = m.heap();
    const bool given = (heap.is(a[1], Kind::Tuple) && heap.as<Tuple>(a[1])->size != 0) ||
                       (heap.is(a[2], Kind::Dict) && heap.as<Dict>(a[2])->used != 0);
    return given ? m.raise_type(fmt::format("{} takes no arguments", cls)) : it;
}
Value none_new(Machine& m, Args a) {
    return the_one(m, a, "NoneType", Value::none());
}
template <bool same>
Value none_equal(Machine&, Args a) {
    return a[1].is_none() ? Value::boolean(same) : Value::not_implemented();
}
Value none_order(Machine&, Args) {
    return Value::not_implemented();
}
Value none_bool(Machine&, Args) {
    return Value::boolean(false);
}
Value not_implemented_new(Machine& m, Args a) {
    return the_one(m, a, "NotImplementedType", Value::not_implemented());
}
Value not_implemented_bool(Machine& m, Args) {
    return m.enter(Prelude::not_implemented_truth, {});
}
Value ellipsis_new(Machine& m, Args a) {
    return the_one(m, a, "EllipsisType", Value::ellipsis());
}
constexpr NativeSpec nones[] = {
    {"@static NoneType.__new__(cls, /, *args, **kwargs)", none_new},
    {"NoneType.__repr__(self, /)", repr_here},
    {"NoneType.__hash__(self, /)", method_hash},
    {"NoneType.__lt__(self, value, /)", none_order},
    {"NoneType.__le__(self, value, /)", none_order},
    {"NoneType.__eq__(self, value, /)", none_equal<true>},
    {"NoneType.__ne__(self, value, /)", none_equal<false>},
    {"NoneType.__gt__(self, value, /)", none_order},
    {"NoneType.__ge__(self, value, /)", none_order},
    {"NoneType.__bool__(self, /)", none_bool},
};
constexpr NativeSpec not_implementeds[] = {
    {"@static NotImplementedType.__new__(cls, /, *args, **kwargs)", not_implemented_new},
    {"NotImplementedType.__repr__(self, /)", repr_here},
    {"NotImplementedType.__bool__(self, /)", not_implemented_bool},
    {"NotImplementedType.__reduce__(self, /)", repr_here},
};
constexpr NativeSpec ellipses[] = {
    {"@static ellipsis.__new__(cls, /, *args, **kwargs)", ellipsis_new},
    {"ellipsis.__repr__(self, /)", repr_here},
    {"ellipsis.__reduce__(self, /)", repr_here},
};

// --- weak references ---
// The machine's table maps an object's identity to the list of its weak
// references; finalization empties it when the object dies.

Value key_of(const Object& o) {
    return Value::integer(static_cast<std::int64_t>(o.id().value));
}

List& references_to(Machine& m, Object& target) {
    Heap& heap = m.heap();
    Dict& table = *heap.at<Dict>(m.state().weak_references);
    const Value key = key_of(target);
    const auto hash = static_cast<std::uint64_t>(key.as_int());
    const DictSearch found = find(heap, table, key, hash);
    if (found.found == Found::Yes) return *heap.as<List>(found.entry->value);
    List* list = make_list(heap);
    const Owned owned(heap, heap.value(list));
    insert_new(heap, table, key, owned.get(), hash);
    target.set(FlagHasWeakRefs);
    return *list;
}

bool may_be_referenced(const Heap& heap, Value v) {
    if (!v.is_object()) return false;
    switch (heap.object(v)->kind()) {
        case Kind::Function:
        case Kind::Class:
        case Kind::Module:
        case Kind::Generator:
        case Kind::BoundMethod:
        case Kind::CodeWrapper:
        case Kind::Native:
        case Kind::Set:
        case Kind::Property:
            return true;
        default:
            return (heap.class_of(v)->flags & ClassHasWeakRefs) != 0;
    }
}

Value reference_new(Machine& m, Args a) {
    Heap& heap = m.heap();
    if (!may_be_referenced(heap, a[1])) {
        return m.raise_type(
            fmt::format("cannot create weak reference to '{}' object", m.type_name(a[1])));
    }
    const Value callback = a[2].is_unbound() ? Value::none() : a[2];
    const bool plain =
        callback.is_none() &&
        a[0].handle() == heap.state().classes[static_cast<std::size_t>(Kind::WeakReference)];
    List& list = references_to(m, *heap.object(a[1]));
    for (std::uint32_t i = 0; plain && i < list.size; ++i) {
        const Value known = items(heap, list)[i];
        if (heap.as<WeakReference>(known)->callback.is_none() &&
            heap.object(known)->cls == a[0].handle()) {
            return heap.retained(known);
        }
    }
    auto* reference = heap.create<WeakReference>(Kind::WeakReference, a[0].handle());
    reference->target = a[1].handle();
    reference->is_hashed = 0;
    reference->callback = heap.retained(callback);
    reference->hash = 0;
    reference->attrs = reference->unused = 0;
    append(heap, list, heap.value(reference));
    return heap.value(reference);
}
WeakReference& reference_of(Machine& m, Args a) {
    return *m.heap().as<WeakReference>(a[0]);
}
Value reference_call(Machine& m, Args a) {
    return object_or_none(m, reference_of(m, a).target);
}
Value reference_callback(Machine& m, Args a) {
    return m.heap().retained(reference_of(m, a).callback);
}
Value reference_equal(Machine& m, Args a) {
    Heap& heap = m.heap();
    if (!heap.is(a[1], Kind::WeakReference)) return Value::not_implemented();
    const Handle x = reference_of(m, a).target, y = heap.as<WeakReference>(a[1])->target;
    if (x == 0 || y == 0) return Value::boolean(a[0] == a[1]);
    const Value r = compare(m, CompareOperator::Equal, Value::object(x), Value::object(y));
    return r == Value::needs_python()
               ? m.enter(Prelude::compare_op,
                         {Value::integer(2), Value::object(x), Value::object(y)})
               : r;
}
Value reference_hash(Machine& m, Args a) {
    const WeakReference& r = reference_of(m, a);
    if (r.is_hashed == 0 && r.target == 0) return m.raise_type("weak object has gone away");
    std::uint64_t h = 0;
    switch (hash(m, a[0], h)) {
        case Answer::Raised:
            return Value::raised();
        case Answer::NeedsPython:
            return m.enter(Prelude::hash_of_reference, {a[0], Value::object(r.target)});
        default:
            return make_int(m.heap(), static_cast<std::int64_t>(h));
    }
}

constexpr NativeSpec references[] = {
    {"@static ReferenceType.__new__(cls, object, callback=None, /)", reference_new},
    {"ReferenceType.__init__(self, object, callback=None, /)", none_new},
    {"@class ReferenceType.__class_getitem__(cls, item, /)", method_class_getitem},
    {"ReferenceType.__call__(self, /)", reference_call},
    {"ReferenceType.__repr__(self, /)", repr_here},
    {"ReferenceType.__eq__(self, value, /)", reference_equal},
    {"ReferenceType.__hash__(self, /)", reference_hash},
    {"@get ReferenceType.__callback__(self, /)", reference_callback},
};

// --- tracebacks ---

Traceback& traceback_of(Machine& m, Args a) {
    return *m.heap().as<Traceback>(a[0]);
}
Value traceback_next(Machine& m, Args a) {
    return object_or_none(m, traceback_of(m, a).next);
}
Value set_traceback_next(Machine& m, Args a) {
    Heap& heap = m.heap();
    if (a[1].is_unbound()) return m.raise_type("can't delete tb_next attribute");
    if (!a[1].is_none() && !heap.is(a[1], Kind::Traceback)) {
        return m.raise_type(fmt::format("expected traceback object, got '{}'", m.type_name(a[1])));
    }
    for (Handle next = a[1].is_none() ? 0 : a[1].handle(); next != 0;
         next = heap.at<Traceback>(next)->next) {
        if (next == a[0].handle()) return m.raise_value_error("traceback loop detected");
    }
    store_handle(m, traceback_of(m, a).next, a[1]);
    return Value::none();
}
Value line_of_traceback(Machine& m, Args a) {
    return Value::integer(traceback_line(m, traceback_of(m, a)));
}
Value traceback_index(Machine& m, Args a) {
    return Value::integer(traceback_of(m, a).pc * 2LL);
}
Value traceback_frame(Machine& m, Args a) {
    return m.enter(Prelude::frame_of_traceback, {a[0]});
}
constexpr NativeSpec tracebacks[] = {
    {"traceback.__repr__(self, /)", repr_here},
    {"@get traceback.tb_next(self, /)", traceback_next},
    {"@set traceback.tb_next(self, value, /)", set_traceback_next},
    {"@get traceback.tb_lineno(self, /)", line_of_traceback},
    {"@get traceback.tb_lasti(self, /)", traceback_index},
    {"@get traceback.tb_frame(self, /)", traceback_frame},
};

}  // namespace

NativeTable module_methods() {
    return modules;
}
NativeTable none_methods() {
    return nones;
}
NativeTable not_implemented_methods() {
    return not_implementeds;
}
NativeTable ellipsis_methods() {
    return ellipses;
}
NativeTable weak_reference_methods() {
    return references;
}
NativeTable traceback_methods() {
    return tracebacks;
}

}  // namespace outlive::machine
