// dict and its views: constructors and methods.
#include <fmt/format.h>

#include "engine/machine/attributes.hpp"
#include "engine/machine/builtins/construction.hpp"
#include "engine/machine/builtins/container_methods.hpp"
#include "engine/machine/builtins/container_parts.hpp"
#include "engine/machine/builtins/container_tables.hpp"
#include "engine/machine/builtins/iterators.hpp"
#include "engine/machine/mutators.hpp"
#include "engine/machine/protocols.hpp"
#include "engine/objects/long_work.hpp"
#include "engine/objects/sequence.hpp"

namespace outlive::machine {

namespace {

Dict& dict_at(Machine& m, Value v) {
    return *m.heap().as<Dict>(v);
}

void report(Machine& m, Dict& dict, Value key, Value old, Value now) {
    if (m.events != nullptr) report_item_changed(m, dict.head, key, old, now);
}

Value none_if_unbound(Value v) {
    return v.is_unbound() ? Value::none() : v;
}

Value dict_new(Machine& m, Args a) {
    Heap& heap = m.heap();
    Class* cls = class_to_make(m, a[0], heap.state().classes[static_cast<std::size_t>(Kind::Dict)]);
    if (cls == nullptr) return Value::raised();
    auto* d = heap.create<Dict>(Kind::Dict, heap.handle(cls));
    d->buffer = d->attrs = 0;
    d->used = d->fill = d->capacity = d->mask = d->version = d->spent = 0;
    return heap.value(d);
}

// update(other, **keywords) as far as it is native. `rest` is what the prelude
// then starts from: the other itself, or a list of what it gave.
Value update(Machine& m, Value self, Value other, Value keywords) {
    Heap& heap = m.heap();
    Dict& dict = dict_at(m, self);
    Value rest = other;
    Value r = Value::none();
    Value listed;
    if (heap.is(other, Kind::Dict)) {
        r = dict_merge_from(m, dict, other);
    } else if (!other.is_unbound()) {
        const bool mapping =
            !type_lookup(m, *heap.class_of(other), *m.name(Name::keys)).is_unbound();
        listed =
            mapping || (heap.is(other, Kind::Instance)) ? Value::needs_python() : list_of(m, other);
        r = listed;
        if (!listed.is_answer()) {
            rest = listed;
            r = dict_merge_pairs(m, dict, listed);
        }
    }
    const Owned owned(heap, listed);
    if (r == Value::none() && !keywords.is_unbound()) return dict_merge_from(m, dict, keywords);
    if (r != Value::needs_python()) return r;
    return m.enter(Prelude::dict_update_with, {self, rest, none_if_unbound(keywords)});
}

// self, *args, **keywords
Value update_from_arguments(Machine& m, const char* name, Args a) {
    const ItemSpan args = item_span(m.heap(), a[1]);
    if (args.size > 1)
        return m.raise_type(fmt::format("{} expected at most 1 argument, got {}", name, args.size));
    return update(m, a[0], args.size == 0 ? Value::unbound() : args.items[0], a[2]);
}

Value dict_init(Machine& m, Args a) {
    return update_from_arguments(m, "dict", a);
}

// Reading. `missing` is what becomes of a key that is not there.
Value dict_get(Machine& m, Args a) {
    const DictPlace p = locate(m, dict_at(m, a[0]), a[1]);
    switch (p.answer) {
        case Answer::Yes:
            return m.heap().retained(p.entry->value);
        case Answer::No:
            return m.heap().retained(none_if_unbound(a[2]));
        case Answer::Raised:
            return Value::raised();
        case Answer::NeedsPython:
            break;
    }
    return m.enter(Prelude::dict_get_or, {a[0], a[1], none_if_unbound(a[2])});
}

Value dict_setdefault(Machine& m, Args a) {
    Heap& heap = m.heap();
    Dict& dict = dict_at(m, a[0]);
    const Value fallback = none_if_unbound(a[2]);
    const DictPlace p = locate(m, dict, a[1]);
    switch (p.answer) {
        case Answer::Yes:
            return heap.retained(p.entry->value);
        case Answer::Raised:
            return Value::raised();
        case Answer::NeedsPython:
            return m.enter(Prelude::dict_default, {a[0], a[1], fallback});
        case Answer::No:
            break;
    }
    insert_new(heap, dict, a[1], fallback, p.hash);
    report(m, dict, a[1], Value::unbound(), fallback);
    return heap.retained(fallback);
}

Value dict_pop(Machine& m, Args a) {
    Heap& heap = m.heap();
    Dict& dict = dict_at(m, a[0]);
    if (dict.used == 0)  // not even hashed
        return a[2].is_unbound() ? m.raise_key_error(a[1]) : heap.retained(a[2]);
    const DictPlace p = locate(m, dict, a[1]);
    switch (p.answer) {
        case Answer::Raised:
            return Value::raised();
        case Answer::No:
            return a[2].is_unbound() ? m.raise_key_error(a[1]) : heap.retained(a[2]);
        case Answer::NeedsPython:
            if (a[2].is_unbound()) return m.enter(Prelude::dict_pop_key, {a[0], a[1]});
            return m.enter(Prelude::dict_pop_or, {a[0], a[1], a[2]});
        case Answer::Yes:
            break;
    }
    const Value value = heap.retained(p.entry->value);
    remove(heap, dict, *p.entry);
    report(m, dict, a[1], value, Value::unbound());
    return value;
}

Value dict_popitem(Machine& m, Args a) {
    Heap& heap = m.heap();
    Dict& dict = dict_at(m, a[0]);
    DictEntry* last = last_entry(heap, dict);
    if (last == nullptr) {
        const Owned message(heap, m.text("popitem(): dictionary is empty"));
        return m.raise(Error::KeyError, {message.get()});
    }
    const Value pair[2] = {last->key, last->value};
    const Value r = make_tuple(heap, pair, 2);
    report(m, dict, pair[0], pair[1], Value::unbound());
    remove(heap, dict, *last);
    return r;
}

Value dict_update_method(Machine& m, Args a) {
    return update_from_arguments(m, "update", a);
}

Value dict_clear(Machine& m, Args a) {
    Dict& dict = dict_at(m, a[0]);
    clear(m.heap(), dict);
    report(m, dict, Value::none(), Value::none(), Value::unbound());
    return Value::none();
}

Value dict_copy(Machine& m, Args a) {
    const Dict& dict = dict_at(m, a[0]);
    if (!m.reserve(40ULL * dict.used)) return Value::raised();
    m.charge(dict.used / 8);
    return m.heap().value(copy_of(m.heap(), dict));
}

Value dict_fromkeys(Machine& m, Args a) {
    Heap& heap = m.heap();
    const bool plain = a[0].is_object() &&
                       a[0].handle() == heap.state().classes[static_cast<std::size_t>(Kind::Dict)];
    const Value value = none_if_unbound(a[2]);
    const Value keys = plain ? list_of(m, a[1]) : Value::needs_python();
    if (keys == Value::needs_python()) return m.enter(Prelude::dict_from_keys, {a[0], a[1], value});
    if (keys == Value::raised()) return keys;
    const Owned owned(heap, keys);
    Owned dict(heap, heap.value(make_dict(heap)));
    for (const Value key : item_span(heap, keys)) {
        heap.worked(items_of_search);
        const Value r = dict_set(m, dict_at(m, dict.get()), key, value);
        if (r == Value::raised()) return r;
        if (r == Value::needs_python())
            return m.enter(Prelude::dict_from_keys, {a[0], keys, value});
    }
    return dict.give();
}

template <std::uint8_t which>
Value dict_view(Machine& m, Args a) {
    return make_view(m, a[0], which);
}

constexpr NativeSpec dict_table[] = {
    {"@static dict.__new__(cls, /, *args, **kwargs)", dict_new},
    {"dict.__init__(self, /, *args, **kwargs)", dict_init},
    {"dict.get(self, key, default=None, /)", dict_get},
    {"dict.setdefault(self, key, default=None, /)", dict_setdefault},
    {"dict.pop(self, key, default=None, /)", dict_pop},
    {"dict.popitem(self, /)", dict_popitem},
    {"dict.update(self, /, *args, **kwargs)", dict_update_method},
    {"dict.clear(self, /)", dict_clear},
    {"dict.copy(self, /)", dict_copy},
    {"@class dict.fromkeys(cls, iterable, value=None, /)", dict_fromkeys},
    {"dict.keys(self, /)", dict_view<0>},
    {"dict.values(self, /)", dict_view<1>},
    {"dict.items(self, /)", dict_view<2>},
    {"dict.__len__(self, /)", method_length},
    {"dict.__iter__(self, /)", method_iterate},
    {"dict.__reversed__(self, /)", method_reversed},
    {"dict.__contains__(self, key, /)", method_contains},
    {"dict.__getitem__(self, key, /)", method_get_item},
    {"dict.__setitem__(self, key, value, /)", method_set_item},
    {"dict.__delitem__(self, key, /)", method_delete_item},
    {"dict.__repr__(self, /)", method_repr},
    {"dict.__or__(self, value, /)", method_binary<BinaryOperator::Or>},
    {"dict.__ror__(self, value, /)", method_reflected<BinaryOperator::Or>},
    {"dict.__ior__(self, value, /)", method_inplace<BinaryOperator::Or>},
    {"@class dict.__class_getitem__(cls, item, /)", method_class_getitem},
    OUTLIVE_COMPARISONS(dict),
};

// --- views ---
Value view_mapping(Machine& m, Args a) {
    auto* proxy = m.heap().create<MappingProxy>(Kind::MappingProxy);
    proxy->mapping = m.heap().retained(m.heap().as<DictView>(a[0])->dict);
    return m.heap().value(proxy);
}

Value view_isdisjoint(Machine& m, Args a) {
    return m.enter(Prelude::view_is_disjoint, {a[0], a[1]});
}

#define OUTLIVE_VIEW(type)                                                                    \
    {#type ".__len__(self, /)", method_length}, {#type ".__iter__(self, /)", method_iterate}, \
        {#type ".__reversed__(self, /)", method_reversed},                                    \
        {#type ".__repr__(self, /)", method_repr}, {                                          \
        "@get " #type ".mapping(self, /)", view_mapping                                       \
    }

#define OUTLIVE_VIEW_SET(type)                                                           \
    {#type ".__contains__(self, key, /)", method_contains},                              \
        {#type ".isdisjoint(self, other, /)", view_isdisjoint},                          \
        {#type ".__and__(self, value, /)", method_binary<BinaryOperator::And>},          \
        {#type ".__rand__(self, value, /)", method_reflected<BinaryOperator::And>},      \
        {#type ".__or__(self, value, /)", method_binary<BinaryOperator::Or>},            \
        {#type ".__ror__(self, value, /)", method_reflected<BinaryOperator::Or>},        \
        {#type ".__sub__(self, value, /)", method_binary<BinaryOperator::Subtract>},     \
        {#type ".__rsub__(self, value, /)", method_reflected<BinaryOperator::Subtract>}, \
        {#type ".__xor__(self, value, /)", method_binary<BinaryOperator::Xor>},          \
        {#type ".__rxor__(self, value, /)", method_reflected<BinaryOperator::Xor>},      \
        OUTLIVE_COMPARISONS(type)

constexpr NativeSpec keys_table[] = {OUTLIVE_VIEW(dict_keys), OUTLIVE_VIEW_SET(dict_keys)};
constexpr NativeSpec values_table[] = {OUTLIVE_VIEW(dict_values)};
constexpr NativeSpec items_table[] = {OUTLIVE_VIEW(dict_items), OUTLIVE_VIEW_SET(dict_items)};

}  // namespace

NativeTable dict_methods() {
    return dict_table;
}

NativeTable view_methods(int which) {
    if (which == 0) return keys_table;
    return which == 1 ? NativeTable(values_table) : NativeTable(items_table);
}

}  // namespace outlive::machine
