// set and frozenset: constructors and methods.
#include "engine/objects/set.hpp"

#include "engine/machine/builtins/construction.hpp"
#include "engine/machine/builtins/container_methods.hpp"
#include "engine/machine/builtins/container_parts.hpp"
#include "engine/machine/builtins/container_tables.hpp"
#include "engine/machine/builtins/iterators.hpp"
#include "engine/machine/mutators.hpp"
#include "engine/machine/protocols.hpp"
#include "engine/objects/sequence.hpp"

namespace outlive::machine {

namespace {

Set& set_at(Machine& m, Value v) {
    return *m.heap().as<Set>(v);
}

void report(Machine& m, Set& set, Value key, Value old, Value now) {
    if (m.events != nullptr) report_item_changed(m, set.head, key, old, now);
}

// --- constructors ---
Value set_new(Machine& m, Args a) {
    Heap& heap = m.heap();
    Class* cls = class_to_make(m, a[0], heap.state().classes[static_cast<std::size_t>(Kind::Set)]);
    return cls == nullptr ? Value::raised() : heap.value(make_set_of_class(heap, heap.handle(cls)));
}

Value set_init(Machine& m, Args a) {
    Set& set = set_at(m, a[0]);
    if (set.used != 0) clear(m.heap(), set);
    if (a[1].is_unbound()) return Value::none();
    return value_or(m, set_insert_all(m, set, a[1]), Prelude::set_update_from, {a[0], a[1]});
}

Value frozenset_new(Machine& m, Args a) {
    Heap& heap = m.heap();
    Class* cls = class_to_make(m, a[0], heap.state().class_frozenset);
    if (cls == nullptr) return Value::raised();
    const bool exact = heap.handle(cls) == heap.state().class_frozenset;
    if (exact && a[1].is_object() && heap.object(a[1])->cls == heap.state().class_frozenset)
        return heap.retained(a[1]);
    Owned set(heap, heap.value(make_set_of_class(heap, heap.handle(cls))));
    if (a[1].is_unbound()) return set.give();
    if (!iterates_natively(m, a[1]) || heap.is(a[1], Kind::Iterator))
        return m.enter(Prelude::frozenset_from, {a[0], a[1]});
    const Owned items(heap, heap.is(a[1], Kind::Set) ? heap.retained(a[1]) : list_of(m, a[1]));
    if (items.get() == Value::raised()) return Value::raised();
    if (heap.is(items.get(), Kind::Set)) {
        return merge(heap, set_at(m, set.get()), set_at(m, items.get())) == Found::Yes
                   ? set.give()
                   : m.enter(Prelude::frozenset_from, {a[0], a[1]});
    }
    for (const Value v : item_span(heap, items.get())) {
        const Answer added = set_insert(m, set_at(m, set.get()), v);
        if (added == Answer::Raised) return Value::raised();
        if (added == Answer::NeedsPython) return m.enter(Prelude::frozenset_from, {a[0], a[1]});
    }
    return set.give();
}

// --- one key ---
Value set_add_method(Machine& m, Args a) {
    switch (set_insert(m, set_at(m, a[0]), a[1])) {
        case Answer::Raised:
            return Value::raised();
        case Answer::NeedsPython:
            return m.enter(Prelude::set_add_key, {a[0], a[1]});
        default:
            return Value::none();
    }
}

// must: its absence is a KeyError.
Value take_out(Machine& m, Value self, Value item, bool must) {
    Heap& heap = m.heap();
    const Owned key(heap, set_key(m, item));
    std::uint64_t hash = 0;
    const Answer hashed = hash_key(m, key.get(), hash);
    if (hashed == Answer::Raised) return Value::raised();
    SetSearch s;
    if (hashed == Answer::Yes) s = find(heap, set_at(m, self), key.get(), hash);
    if (hashed == Answer::NeedsPython || s.found == Found::NeedsPython) {
        return m.enter(Prelude::set_discard_key, {self, item, Value::boolean(must)});
    }
    if (s.found == Found::No) return must ? m.raise_key_error(item) : Value::none();
    report(m, set_at(m, self), s.entry->key, s.entry->key, Value::unbound());
    remove(heap, set_at(m, self), *s.entry);
    return Value::none();
}

Value set_remove(Machine& m, Args a) {
    return take_out(m, a[0], a[1], true);
}
Value set_discard(Machine& m, Args a) {
    return take_out(m, a[0], a[1], false);
}

// A mutable set has no hash of its own: there it keeps where pop goes on.
Value set_pop(Machine& m, Args a) {
    Heap& heap = m.heap();
    Set& set = set_at(m, a[0]);
    if (set.used == 0) {
        const Owned message(heap, m.text("pop from an empty set"));
        return m.raise(Error::KeyError, {message.get()});
    }
    auto position = static_cast<std::int64_t>(set.hash & set.mask);
    SetEntry* e = next_entry(heap, set, position);
    if (e == nullptr) {
        position = 0;
        e = next_entry(heap, set, position);
    }
    const Value key = heap.retained(e->key);
    set.hash = static_cast<std::uint64_t>(position);
    report(m, set, key, key, Value::unbound());
    remove(heap, set, *e);
    return key;
}

Value set_clear(Machine& m, Args a) {
    Set& set = set_at(m, a[0]);
    clear(m.heap(), set);
    report(m, set, Value::none(), Value::none(), Value::unbound());
    return Value::none();
}

Value set_copy(Machine& m, Args a) {
    Heap& heap = m.heap();
    const Set& set = set_at(m, a[0]);
    if (heap.object(a[0])->cls == heap.state().class_frozenset) return heap.retained(a[0]);
    if (!m.reserve(32ULL * set.used)) return Value::raised();
    m.charge(set.used / 8);
    Owned copy(heap, heap.value(is_frozen(m, set) ? make_frozenset(heap) : make_set(heap)));
    (void)merge(heap, set_at(m, copy.get()), set);
    return copy.give();
}

// --- with other iterables: operation(self, *others) ---

Value combine(Machine& m, SetOperation op, Value self, Value others) {
    Heap& heap = m.heap();
    const ItemSpan all = item_span(heap, others);
    if (all.size == 0) return set_copy(m, &self);
    const bool native = all.size == 1 && heap.is(all.items[0], Kind::Set);
    const Value r = native ? set_operation(m, op, set_at(m, self), set_at(m, all.items[0]))
                           : Value::needs_python();
    return value_or(m, r, Prelude::set_combine,
                    {Value::integer(static_cast<std::int64_t>(op)), self, others});
}

Value combine_in_place(Machine& m, SetOperation op, Value self, Value others) {
    Heap& heap = m.heap();
    const ItemSpan all = item_span(heap, others);
    if (all.size == 0) return Value::none();
    Value r = Value::needs_python();
    if (all.size == 1 && op == SetOperation::Union)
        r = set_insert_all(m, set_at(m, self), all.items[0]);
    else if (all.size == 1 && heap.is(all.items[0], Kind::Set)) {
        r = set_operation_in_place(m, op, set_at(m, self), set_at(m, all.items[0]));
    }
    return value_or(m, r, Prelude::set_combine_in_place,
                    {Value::integer(static_cast<std::int64_t>(op)), self, others});
}

template <SetOperation op>
Value method_combine(Machine& m, Args a) {
    return combine(m, op, a[0], a[1]);
}
template <SetOperation op>
Value method_combine_in_place(Machine& m, Args a) {
    return combine_in_place(m, op, a[0], a[1]);
}

Value one_other(Machine& m, Args a, SetOperation op, bool in_place) {
    const Owned others(m.heap(), make_tuple(m.heap(), &a[1], 1));
    return in_place ? combine_in_place(m, op, a[0], others.get())
                    : combine(m, op, a[0], others.get());
}
Value method_symmetric(Machine& m, Args a) {
    return one_other(m, a, SetOperation::SymmetricDifference, false);
}
Value method_symmetric_in_place(Machine& m, Args a) {
    return one_other(m, a, SetOperation::SymmetricDifference, true);
}

template <CompareOperator op>
Value method_relation(Machine& m, Args a) {
    const bool native = m.heap().is(a[1], Kind::Set);
    const Value r = native ? compare_container(m, op, a[0], a[1]) : Value::needs_python();
    return value_or(m, r, Prelude::set_relation,
                    {Value::integer(static_cast<std::int64_t>(op)), a[0], a[1]});
}

Value method_isdisjoint(Machine& m, Args a) {
    Heap& heap = m.heap();
    if (!heap.is(a[1], Kind::Set)) return m.enter(Prelude::set_is_disjoint, {a[0], a[1]});
    const bool swapped = set_at(m, a[1]).used > set_at(m, a[0]).used;
    const Set& few = set_at(m, swapped ? a[0] : a[1]);
    const Set& many = set_at(m, swapped ? a[1] : a[0]);
    std::int64_t position = 0;
    while (const SetEntry* e = next_entry(heap, few, position)) {
        const Found f = find(heap, many, e->key, e->hash).found;
        if (f == Found::NeedsPython) return m.enter(Prelude::set_is_disjoint, {a[0], a[1]});
        if (f == Found::Yes) return Value::boolean(false);
    }
    return Value::boolean(true);
}

#define OUTLIVE_SET_METHODS(type)                                                              \
    {#type ".union(self, /, *others)", method_combine<SetOperation::Union>},                   \
        {#type ".intersection(self, /, *others)", method_combine<SetOperation::Intersection>}, \
        {#type ".difference(self, /, *others)", method_combine<SetOperation::Difference>},     \
        {#type ".symmetric_difference(self, other, /)", method_symmetric},                     \
        {#type ".issubset(self, other, /)", method_relation<CompareOperator::LessEqual>},      \
        {#type ".issuperset(self, other, /)", method_relation<CompareOperator::GreaterEqual>}, \
        {#type ".isdisjoint(self, other, /)", method_isdisjoint},                              \
        {#type ".copy(self, /)", set_copy}, {#type ".__len__(self, /)", method_length},        \
        {#type ".__iter__(self, /)", method_iterate},                                          \
        {#type ".__contains__(self, key, /)", method_contains},                                \
        {#type ".__repr__(self, /)", method_repr},                                             \
        {#type ".__and__(self, value, /)", method_binary<BinaryOperator::And>},                \
        {#type ".__rand__(self, value, /)", method_reflected<BinaryOperator::And>},            \
        {#type ".__or__(self, value, /)", method_binary<BinaryOperator::Or>},                  \
        {#type ".__ror__(self, value, /)", method_reflected<BinaryOperator::Or>},              \
        {#type ".__sub__(self, value, /)", method_binary<BinaryOperator::Subtract>},           \
        {#type ".__rsub__(self, value, /)", method_reflected<BinaryOperator::Subtract>},       \
        {#type ".__xor__(self, value, /)", method_binary<BinaryOperator::Xor>},                \
        {#type ".__rxor__(self, value, /)", method_reflected<BinaryOperator::Xor>},            \
        {"@class " #type ".__class_getitem__(cls, item, /)", method_class_getitem},            \
        OUTLIVE_COMPARISONS(type)

constexpr NativeSpec set_table[] = {
    {"@static set.__new__(cls, /, *args, **kwargs)", set_new},
    {"set.__init__(self, iterable=(), /)", set_init},
    {"set.add(self, object, /)", set_add_method},
    {"set.remove(self, object, /)", set_remove},
    {"set.discard(self, object, /)", set_discard},
    {"set.pop(self, /)", set_pop},
    {"set.clear(self, /)", set_clear},
    {"set.update(self, /, *others)", method_combine_in_place<SetOperation::Union>},
    {"set.intersection_update(self, /, *others)",
     method_combine_in_place<SetOperation::Intersection>},
    {"set.difference_update(self, /, *others)", method_combine_in_place<SetOperation::Difference>},
    {"set.symmetric_difference_update(self, other, /)", method_symmetric_in_place},
    {"set.__ior__(self, value, /)", method_inplace<BinaryOperator::Or>},
    {"set.__iand__(self, value, /)", method_inplace<BinaryOperator::And>},
    {"set.__isub__(self, value, /)", method_inplace<BinaryOperator::Subtract>},
    {"set.__ixor__(self, value, /)", method_inplace<BinaryOperator::Xor>},
    OUTLIVE_SET_METHODS(set),
};

constexpr NativeSpec frozenset_table[] = {
    {"@static frozenset.__new__(cls, iterable=(), /)", frozenset_new},
    {"frozenset.__hash__(self, /)", method_hash},
    OUTLIVE_SET_METHODS(frozenset),
};

}  // namespace

NativeTable set_methods() {
    return set_table;
}
NativeTable frozenset_methods() {
    return frozenset_table;
}

}  // namespace outlive::machine
