// Union, intersection and differences, in the order of insertions that CPython
// makes (setobject.c), because that decides the order of the result.
#include "engine/machine/builtins/container_parts.hpp"
#include "engine/machine/builtins/iterators.hpp"
#include "engine/machine/mutators.hpp"
#include "engine/machine/protocols.hpp"
#include "engine/objects/sequence.hpp"
#include "engine/objects/set.hpp"

namespace outlive::machine {

namespace {

Set* same_class(Machine& m, const Set& like) {
    return is_frozen(m, like) ? make_frozenset(m.heap()) : make_set(m.heap());
}

// Adds those keys of `from` whose being in `other` is `wanted`. A key of the same
// hash that is there already is compared, as CPython compares it.
Found keep(Heap& heap, Set& to, const Set& from, const Set& other, bool wanted) {
    std::int64_t position = 0;
    while (const SetEntry* e = next_entry(heap, from, position)) {
        const Found f = find(heap, other, e->key, e->hash).found;
        if (f == Found::NeedsPython) return f;
        if ((f == Found::Yes) != wanted) continue;
        if (find(heap, to, e->key, e->hash).found == Found::NeedsPython) return Found::NeedsPython;
        insert_new(heap, to, e->key, e->hash);
    }
    return Found::Yes;
}

Found discard_all(Heap& heap, Set& from, const Set& keys) {
    std::int64_t position = 0;
    while (const SetEntry* e = next_entry(heap, keys, position)) {
        const SetSearch s = find(heap, from, e->key, e->hash);
        if (s.found == Found::NeedsPython) return s.found;
        if (s.found == Found::Yes) remove(heap, from, *s.entry);
    }
    return Found::Yes;
}

// a ^= b. `check` first finds out whether Python is needed, changing nothing.
Found toggle_all(Heap& heap, Set& a, const Set& b) {
    std::int64_t position = 0;
    while (const SetEntry* e = next_entry(heap, b, position)) {
        if (find(heap, a, e->key, e->hash).found == Found::NeedsPython) return Found::NeedsPython;
    }
    position = 0;
    while (const SetEntry* e = next_entry(heap, b, position)) {
        const SetSearch s = find(heap, a, e->key, e->hash);
        if (s.found == Found::Yes)
            remove(heap, a, *s.entry);
        else
            insert_new(heap, a, e->key, e->hash);
    }
    return Found::Yes;
}

Found difference(Heap& heap, Set& result, const Set& a, const Set& b) {
    if ((a.used >> 2U) <= b.used) return keep(heap, result, a, b, false);
    // CPython copies and takes away when the other is much smaller.
    if (merge(heap, result, a) != Found::Yes) return Found::NeedsPython;
    const Found f = discard_all(heap, result, b);
    if (f == Found::Yes) drop_deleted(heap, result);
    return f;
}

Found compute(Heap& heap, SetOperation op, Set& result, const Set& a, const Set& b) {
    switch (op) {
        case SetOperation::Union: {
            const Found f = merge(heap, result, a);
            return f == Found::Yes && &a != &b ? merge(heap, result, b) : f;
        }
        case SetOperation::Intersection:
            if (&a == &b) return merge(heap, result, a);
            return b.used > a.used ? keep(heap, result, a, b, true)
                                   : keep(heap, result, b, a, true);
        case SetOperation::Difference:
            return difference(heap, result, a, b);
        case SetOperation::SymmetricDifference:
            break;
    }
    const Found f = merge(heap, result, b);
    return f == Found::Yes ? toggle_all(heap, result, a) : f;
}

void report(Machine& m, Set& set, Value key, bool added) {
    if (m.events == nullptr) return;
    report_item_changed(m, set.head, key, added ? Value::unbound() : key,
                        added ? key : Value::unbound());
}

}  // namespace

Value set_operation(Machine& m, SetOperation op, const Set& a, const Set& b) {
    Heap& heap = m.heap();
    m.charge((a.used + b.used) / 8);
    if (!m.reserve(32ULL * (std::uint64_t{a.used} + b.used))) return Value::raised();
    Owned result(heap, heap.value(same_class(m, a)));
    const Found f = compute(heap, op, *heap.as<Set>(result.get()), a, b);
    return f == Found::NeedsPython ? Value::needs_python() : result.give();
}

Value set_operation_in_place(Machine& m, SetOperation op, Set& a, const Set& b) {
    Heap& heap = m.heap();
    m.charge((a.used + b.used) / 8);
    if (!m.reserve(32ULL * (std::uint64_t{a.used} + b.used))) return Value::raised();
    Found f = Found::Yes;
    if (&a == &b && op != SetOperation::Union && op != SetOperation::Intersection) {
        clear(heap, a);
    } else if (op == SetOperation::Union) {
        f = merge(heap, a, b);
    } else if (op == SetOperation::Intersection) {
        const Owned kept(heap, heap.value(make_set(heap)));
        Set& temporary = *heap.as<Set>(kept.get());
        f = compute(heap, op, temporary, a, b);
        if (f != Found::NeedsPython) swap_content(a, temporary);
    } else if (op == SetOperation::Difference) {
        f = discard_all(heap, a, b);
        if (f != Found::NeedsPython) drop_deleted(heap, a);
    } else {
        f = toggle_all(heap, a, b);
    }
    if (f == Found::NeedsPython) return Value::needs_python();
    if (m.events != nullptr)
        report_item_changed(m, a.head, Value::none(), Value::unbound(), heap.value(&b));
    return Value::none();
}

Answer set_insert(Machine& m, Set& set, Value key) {
    Heap& heap = m.heap();
    std::uint64_t hash = 0;
    const Answer hashed = hash_key(m, key, hash);
    if (hashed != Answer::Yes) return hashed;
    const Found f = find(heap, set, key, hash).found;
    if (f == Found::NeedsPython) return Answer::NeedsPython;
    if (f == Found::Yes) return Answer::No;
    insert_new(heap, set, key, hash);
    report(m, set, key, true);
    return Answer::Yes;
}

Value set_insert_all(Machine& m, Set& set, Value iterable) {
    Heap& heap = m.heap();
    if (heap.is(iterable, Kind::Set) && iterates_natively(m, iterable)) {
        return set_operation_in_place(m, SetOperation::Union, set, *heap.as<Set>(iterable));
    }
    const Handle dict = heap.state().classes[static_cast<std::size_t>(Kind::Dict)];
    if (iterable.is_object() && heap.object(iterable)->cls == dict)
        make_room(heap, set, heap.as<Dict>(iterable)->used);
    const Value list = list_of(m, iterable);
    if (list == Value::needs_python())
        return m.enter(Prelude::set_update_from, {heap.value(&set), iterable});
    if (list == Value::raised()) return list;
    const Owned owned(heap, list);
    for (const Value v : item_span(heap, list)) {
        heap.worked(8);
        const Answer a = set_insert(m, set, v);
        if (a == Answer::Raised) return Value::raised();
        if (a == Answer::NeedsPython)
            return m.enter(Prelude::set_update_from, {heap.value(&set), list});
    }
    return Value::none();
}

}  // namespace outlive::machine
