// What only the prelude may call: the tables of dicts and sets probed step by
// step, the items of sequences whatever their classes define, iterators' parts.
//
// Probing: `_dict_probe(d, key, hash, after)` is the index of the entry, -1 when
// there is none, or -2 - (visited * 2**31 + i) when entry i has the same hash and
// only Python can tell whether its key is equal; the search goes on with after =
// visited. Sets likewise.
#include <fmt/format.h>

#include "engine/machine/builtins/construction.hpp"
#include "engine/machine/builtins/container_methods.hpp"
#include "engine/machine/builtins/container_parts.hpp"
#include "engine/machine/builtins/container_tables.hpp"
#include "engine/machine/builtins/iterators.hpp"
#include "engine/machine/builtins/lazy_iterators.hpp"
#include "engine/machine/builtins/sort.hpp"
#include "engine/machine/builtins/tables.hpp"
#include "engine/machine/frames.hpp"
#include "engine/machine/mutators.hpp"
#include "engine/machine/protocols.hpp"
#include "engine/objects/equality.hpp"
#include "engine/objects/range.hpp"
#include "engine/objects/sequence.hpp"
#include "engine/objects/set.hpp"

namespace outlive::machine {

namespace {

Dict& dict_at(Machine& m, Value v) {
    return *m.heap().as<Dict>(v);
}
Set& set_at(Machine& m, Value v) {
    return *m.heap().as<Set>(v);
}
Iterator& iterator_at(Machine& m, Value v) {
    return *m.heap().as<Iterator>(v);
}

std::uint64_t hash_argument(Machine& m, Value v) {
    return static_cast<std::uint64_t>(int64_value(m.heap(), v).value_or(0));
}

// A weak reference answers with its target's hash beyond its death.
Value keep_reference_hash(Machine& m, Args a) {
    auto& reference = *m.heap().as<WeakReference>(a[0]);
    reference.hash = hash_argument(m, a[1]);
    reference.is_hashed = 1;
    return m.heap().retained(a[1]);
}

void report(Machine& m, Value container, Value key, Value old, Value now) {
    if (m.events != nullptr) report_item_changed(m, *m.heap().object(container), key, old, now);
}

// What `import *` does with a name: of the program, when it is its namespace.
Value bind_name(Machine& m, Args a) {
    Heap& heap = m.heap();
    Dict& names = dict_at(m, a[0]);
    Str& name = *heap.as<Str>(a[1]);
    const Frame* f = visible_frame(m);
    const bool own = f != nullptr && (a[0].handle() == f->locals || a[0].handle() == f->globals);
    const Owned old(heap,
                    m.events == nullptr ? Value::unbound() : heap.retained(get(heap, names, name)));
    set(heap, names, *intern(heap, &name), a[2]);
    if (own) report_name_bound(m, name, old.get(), a[2]);
    return Value::none();
}

Value probe_answer(Found found, std::int64_t i, std::uint32_t visited) {
    if (found == Found::Yes) return Value::integer(i);
    return Value::integer(-2 - (std::int64_t{visited} * (1LL << 31) + i));
}

// --- dict ---
Value dict_probe(Machine& m, Args a) {
    Heap& heap = m.heap();
    const Dict& d = dict_at(m, a[0]);
    const DictSearch s =
        find(heap, d, a[1], hash_argument(m, a[2]), static_cast<std::uint32_t>(a[3].as_int()));
    if (s.found == Found::No) return Value::integer(-1);
    return probe_answer(s.found, s.entry - entries(heap, d), s.probe);
}

DictEntry& entry_at(Machine& m, Args a) {
    return entries(m.heap(), dict_at(m, a[0]))[a[1].as_int()];
}

Value dict_key(Machine& m, Args a) {
    return m.heap().retained(entry_at(m, a).key);
}
Value dict_value(Machine& m, Args a) {
    return m.heap().retained(entry_at(m, a).value);
}
Value dict_version(Machine& m, Args a) {
    return Value::integer(dict_at(m, a[0]).version);
}

Value dict_insert(Machine& m, Args a) {
    insert_new(m.heap(), dict_at(m, a[0]), a[1], a[2], hash_argument(m, a[3]));
    report(m, a[0], a[1], Value::unbound(), a[2]);
    return Value::none();
}

Value dict_replace(Machine& m, Args a) {
    DictEntry& e = entry_at(m, a);
    const Owned old(m.heap(), e.value);
    e.value = m.heap().retained(a[2]);
    report(m, a[0], e.key, old.get(), a[2]);
    return Value::none();
}

Value dict_remove(Machine& m, Args a) {
    Heap& heap = m.heap();
    DictEntry& e = entry_at(m, a);
    const Owned key(heap, heap.retained(e.key)), value(heap, heap.retained(e.value));
    remove(heap, dict_at(m, a[0]), e);
    report(m, a[0], key.get(), value.get(), Value::unbound());
    return Value::none();
}

// The first live entry at or behind an index, or -1.
Value dict_live(Machine& m, Args a) {
    const Dict& d = dict_at(m, a[0]);
    const DictEntry* e = entries(m.heap(), d);
    for (std::int64_t i = a[1].as_int(); i < d.fill; ++i) {
        if (!e[i].key.is_unbound()) return Value::integer(i);
    }
    return Value::integer(-1);
}

Value dict_hash(Machine& m, Args a) {
    return make_int(m.heap(), static_cast<std::int64_t>(entry_at(m, a).hash));
}
Value dict_length(Machine& m, Args a) {
    return Value::integer(dict_at(m, a[0]).used);
}
Value dict_plain_copy(Machine& m, Args a) {
    return m.heap().value(copy_of(m.heap(), dict_at(m, a[0])));
}
// Everything of another dict: None, or NotImplemented when Python must compare.
Value dict_merge(Machine& m, Args a) {
    const Value r = dict_merge_from(m, dict_at(m, a[0]), a[1]);
    return r == Value::needs_python() ? Value::not_implemented() : r;
}

// --- set ---
Value set_probe(Machine& m, Args a) {
    Heap& heap = m.heap();
    const Set& s = set_at(m, a[0]);
    const SetSearch f =
        find(heap, s, a[1], hash_argument(m, a[2]), static_cast<std::uint32_t>(a[3].as_int()));
    if (f.found == Found::No) return Value::integer(-1);
    return probe_answer(f.found, f.entry - entries(heap, s), f.probe);
}

SetEntry& slot_at(Machine& m, Args a) {
    return entries(m.heap(), set_at(m, a[0]))[a[1].as_int()];
}

Value set_key_at(Machine& m, Args a) {
    return m.heap().retained(slot_at(m, a).key);
}
Value set_hash_at(Machine& m, Args a) {
    return make_int(m.heap(), static_cast<std::int64_t>(slot_at(m, a).hash));
}
Value set_version(Machine& m, Args a) {
    return Value::integer(set_at(m, a[0]).version);
}
Value set_length(Machine& m, Args a) {
    return Value::integer(set_at(m, a[0]).used);
}

Value set_insert_at(Machine& m, Args a) {
    insert_new(m.heap(), set_at(m, a[0]), a[1], hash_argument(m, a[2]));
    report(m, a[0], a[1], Value::unbound(), a[1]);
    return Value::none();
}

Value set_remove_at(Machine& m, Args a) {
    SetEntry& e = slot_at(m, a);
    const Owned key(m.heap(), m.heap().retained(e.key));
    remove(m.heap(), set_at(m, a[0]), e);
    report(m, a[0], key.get(), key.get(), Value::unbound());
    return Value::none();
}

Value set_live(Machine& m, Args a) {
    auto position = a[1].as_int();
    return next_entry(m.heap(), set_at(m, a[0]), position) == nullptr
               ? Value::integer(-1)
               : Value::integer(position - 1);
}

// An empty set of the built-in class that operators on this one answer.
Value set_like(Machine& m, Args a) {
    const bool frozen = m.heap().is(a[0], Kind::Set) && is_frozen(m, set_at(m, a[0]));
    return m.heap().value(frozen ? make_frozenset(m.heap()) : make_set(m.heap()));
}

// All of the second set, in a new one of the first's built-in class.
Value set_copied(Machine& m, Args a) {
    Owned copy(m.heap(), set_like(m, a));
    (void)merge(m.heap(), set_at(m, copy.get()), set_at(m, a[1]));
    return copy.give();
}

Value set_of_class(Machine& m, Args a) {
    return m.heap().value(make_set_of_class(m.heap(), a[0].handle()));
}
Value set_room(Machine& m, Args a) {
    make_room(m.heap(), set_at(m, a[0]), static_cast<std::uint32_t>(a[1].as_int()));
    return Value::none();
}
Value set_trim(Machine& m, Args a) {
    drop_deleted(m.heap(), set_at(m, a[0]));
    return Value::none();
}
Value set_swap(Machine& m, Args a) {
    swap_content(set_at(m, a[0]), set_at(m, a[1]));
    report(m, a[0], Value::none(), Value::none(), Value::none());
    return Value::none();
}
Value set_frozen(Machine& m, Args a) {
    return Value::boolean(m.heap().is(a[0], Kind::Set) && is_frozen(m, set_at(m, a[0])));
}
Value is_set(Machine& m, Args a) {
    return Value::boolean(m.heap().is(a[0], Kind::Set));
}
// The set as it is looked for in a set: frozen.
Value set_key_of(Machine& m, Args a) {
    return set_key(m, a[0]);
}

// --- sequences ---
Value raw_length(Machine& m, Args a) {
    return Value::integer(item_span(m.heap(), a[0]).size);
}
Value raw_item(Machine& m, Args a) {
    return m.heap().retained(item_span(m.heap(), a[0]).items[a[1].as_int()]);
}
Value list_swap(Machine& m, Args a) {
    swap_items(*m.heap().as<List>(a[0]), *m.heap().as<List>(a[1]));
    return Value::none();
}

Value raw_append(Machine& m, Args a) {
    List& list = *m.heap().as<List>(a[0]);
    append(m.heap(), list, a[1]);
    report(m, a[0], Value::integer(list.size - 1), Value::unbound(), a[1]);
    return Value::none();
}
// All of a list's items as a new list; the list becomes empty.
Value raw_take(Machine& m, Args a) {
    List& list = *m.heap().as<List>(a[0]);
    List* taken = make_list(m.heap());
    std::swap(taken->buffer, list.buffer);
    std::swap(taken->size, list.size);
    std::swap(taken->capacity, list.capacity);
    return m.heap().value(taken);
}
// The list gets the other's items and the other what it had.
Value raw_give(Machine& m, Args a) {
    List& list = *m.heap().as<List>(a[0]);
    List& other = *m.heap().as<List>(a[1]);
    std::swap(list.buffer, other.buffer);
    std::swap(list.size, other.size);
    std::swap(list.capacity, other.capacity);
    report(m, a[0], Value::none(), Value::none(), Value::none());
    return Value::none();
}
// The index of the first items that differ, from `start` on; -1: none within
// both; -2 - i: only Python can tell about the items i.
Value first_difference(Machine& m, Args a) {
    Heap& heap = m.heap();
    const ItemSpan x = item_span(heap, a[0]), y = item_span(heap, a[1]);
    for (std::int64_t i = a[2].as_int(); i < x.size && i < y.size; ++i) {
        heap.worked(1);
        if (x.items[i] == y.items[i]) continue;
        std::uint64_t work = 0;
        const Found f = equal_values(heap, x.items[i], y.items[i], &work);
        if (work > 64) m.charge(work / 8);
        if (f == Found::No) return Value::integer(i);
        if (f == Found::NeedsPython) return Value::integer(-2 - i);
    }
    return Value::integer(-1);
}
Value raw_get(Machine& m, Args a) {
    return get_item_container(m, a[0], a[1]);
}
Value raw_set(Machine& m, Args a) {
    return set_item_container(m, a[0], a[1], a[2]);
}
Value raw_delete(Machine& m, Args a) {
    return delete_item_container(m, a[0], a[1]);
}
Value raw_repeat(Machine& m, Args a) {
    return repeat_sequence(m, a[0], a[1], a[2].is_true());
}
Value raw_iter(Machine& m, Args a) {
    return iterate_container(m, a[0]);
}
Value tuple_of_class(Machine& m, Args a) {
    return tuple_of_list(m, *m.heap().as<Class>(a[0]), item_span(m.heap(), a[1]));
}
Value sort(Machine& m, Args a) {
    const Value r = sorted_items(m, a[0], a[1], a[2].is_true());
    return r == Value::needs_python() ? Value::not_implemented() : r;
}
Value tuple_hash(Machine& m, Args a) {
    SequenceHash h;
    const ItemSpan lanes = item_span(m.heap(), a[0]);
    for (const Value lane : lanes) h.add(hash_argument(m, lane));
    return make_int(m.heap(), static_cast<std::int64_t>(a[1].is_true() ? h.of_slice()
                                                                       : h.of_tuple(lanes.size)));
}
Value kind_of(Machine& m, Args a) {
    if (!a[0].is_object()) return m.text("");
    switch (m.heap().object(a[0])->kind()) {
        case Kind::List:
            return m.text("list");
        case Kind::Tuple:
            return m.text("tuple");
        case Kind::Dict:
            return m.text("dict");
        case Kind::Set:
            return m.text("set");
        case Kind::Range:
            return m.text("range");
        case Kind::Slice:
            return m.text("slice");
        case Kind::DictView:
            return m.text(m.heap().object(a[0])->spare() == 1 ? "values" : "view");
        case Kind::MappingProxy:
            return m.text("proxy");
        case Kind::Iterator:
            return m.text("iterator");
        default:
            return m.text("");
    }
}
Value view_dict(Machine& m, Args a) {
    return m.heap().retained(m.heap().as<DictView>(a[0])->dict);
}
Value view_which(Machine& m, Args a) {
    return Value::integer(m.heap().object(a[0])->spare());
}

// --- iterators ---
Value getitem_iterator(Machine& m, Args a) {
    return make_calling_iterator(m, container_class(m, ContainerClass::ItemIterator),
                                 IteratorKind::GetItem, a[0], Value::unbound());
}
Value backward_item_iterator(Machine& m, Args a) {
    const Value made = make_calling_iterator(m, container_class(m, ContainerClass::Reversed),
                                             IteratorKind::GetItem, a[0], Value::unbound());
    auto& i = *m.heap().as<Iterator>(made);
    i.position = clamped_int64(m.heap(), a[1]) - 1;
    i.limit = -1;
    return made;
}
// The item at `last` goes to `first`, those from there on one place further.
Value list_rotate(Machine& m, Args a) {
    const ItemSpan items = item_span(m.heap(), a[0]);
    const std::int64_t first = a[1].as_int(), last = a[2].as_int();
    if (first >= 0 && first <= last && last < items.size)
        std::rotate(items.items + first, items.items + last, items.items + last + 1);
    return Value::none();
}
Value make_enumerate_of(Machine& m, Args a) {
    return make_enumerate(m, a[0].handle(), a[1], a[2]);
}
Value make_zip_of(Machine& m, Args a) {
    return make_zip(m, a[0].handle(), a[1], a[2].is_true());
}
Value make_map_of(Machine& m, Args a) {
    return make_calling_iterator(m, a[0].handle(), IteratorKind::Map, a[2], a[1]);
}
Value make_filter_of(Machine& m, Args a) {
    return make_calling_iterator(m, a[0].handle(), IteratorKind::Filter, a[2], a[1]);
}
// 0 the rest, 1 GetItem, 2 Callable, 3 Enumerate, 4 Zip, 5 Map, 6 Filter,
// 7 Delegate, 8 Count_, 9 Chain, 10 Accumulate.
Value iterator_which(Machine& m, Args a) {
    switch (iterator_kind(iterator_at(m, a[0]))) {
        case IteratorKind::GetItem:
            return Value::integer(1);
        case IteratorKind::Callable:
            return Value::integer(2);
        case IteratorKind::Enumerate:
            return Value::integer(3);
        case IteratorKind::Zip:
            return Value::integer(4);
        case IteratorKind::Map:
            return Value::integer(5);
        case IteratorKind::Filter:
            return Value::integer(6);
        default:
            return Value::integer(which_lazy(iterator_at(m, a[0])));
    }
}
// StopIteration once the iterator has ended.
Value iterator_source(Machine& m, Args a) {
    const Value source = iterator_at(m, a[0]).source;
    if (source.is_unbound()) return m.raise(Error::StopIteration, std::initializer_list<Value>{});
    return m.heap().retained(source);
}
Value iterator_extra(Machine& m, Args a) {
    return m.heap().retained(iterator_at(m, a[0]).extra);
}
Value iterator_strict(Machine& m, Args a) {
    return Value::boolean((iterator_at(m, a[0]).limit & TraitStrict) != 0);
}
Value iterator_end(Machine& m, Args a) {
    m.heap().store(iterator_at(m, a[0]).source, Value::unbound());
    return Value::none();
}
// The number an enumerate is at, which is then the next.
Value iterator_number(Machine& m, Args a) {
    Iterator& i = iterator_at(m, a[0]);
    const Value number = i.current;
    i.current = add_ints(m.heap(), number, Value::integer(1));
    return number;
}
// What it goes on from, or None; and that put in its place.
Value iterator_current(Machine& m, Args a) {
    const Value current = iterator_at(m, a[0]).current;
    return current.is_unbound() ? Value::none() : m.heap().retained(current);
}
Value iterator_go_on(Machine& m, Args a) {
    m.heap().store(iterator_at(m, a[0]).current, a[1]);
    return Value::none();
}
// The item that native code took and could not deal with, or NotImplemented.
Value iterator_pending(Machine& m, Args a) {
    Value& extra = iterator_at(m, a[0]).extra;
    const Value item = extra;
    extra = Value::unbound();
    return item.is_unbound() ? Value::not_implemented() : item;
}
// (has it ended, where it stands, its step, the number it is at): what reductions are made of.
Value iterator_state(Machine& m, Args a) {
    const Iterator& i = iterator_at(m, a[0]);
    const Value parts[] = {Value::boolean(i.source.is_unbound()), Value::integer(i.position),
                           Value::integer(i.limit),
                           i.current.is_unbound() ? Value::none() : i.current};
    return make_tuple(m.heap(), parts, 4);
}
// A second iterator that stands where this one does; what it goes over is shared.
// None for what is no iterator of a built-in type.
Value iterator_copy(Machine& m, Args a) {
    Heap& heap = m.heap();
    if (!heap.is(a[0], Kind::Iterator)) return Value::none();
    const Iterator& from = *heap.as<Iterator>(a[0]);
    auto* made = heap.create<Iterator>(Kind::Iterator, from.head.cls);
    made->head.set_spare(from.head.spare());
    made->source = heap.retained(from.source);
    made->extra = heap.retained(from.extra);
    made->position = from.position;
    made->limit = from.limit;
    made->current = heap.retained(from.current);
    return heap.value(made);
}
// The position of a GetItem iterator, which is then the next.
Value iterator_position(Machine& m, Args a) {
    Iterator& i = iterator_at(m, a[0]);
    const std::int64_t position = i.position;
    i.position += i.limit < 0 ? -1 : 1;
    return Value::integer(position);
}

constexpr NativeSpec intrinsics[] = {
    {"_bind_name(namespace, name, value, /)", bind_name},
    {"_keep_reference_hash(reference, hash, /)", keep_reference_hash},
    {"_dict_probe(d, key, hash, after, /)", dict_probe},
    {"_dict_key(d, i, /)", dict_key},
    {"_dict_value(d, i, /)", dict_value},
    {"_dict_hash(d, i, /)", dict_hash},
    {"_dict_version(d, /)", dict_version},
    {"_dict_length(d, /)", dict_length},
    {"_dict_insert(d, key, value, hash, /)", dict_insert},
    {"_dict_replace(d, i, value, /)", dict_replace},
    {"_dict_remove(d, i, /)", dict_remove},
    {"_dict_live(d, i, /)", dict_live},
    {"_dict_plain_copy(d, /)", dict_plain_copy},
    {"_dict_merge(d, other, /)", dict_merge},
    {"_set_probe(s, key, hash, after, /)", set_probe},
    {"_set_key(s, i, /)", set_key_at},
    {"_set_hash(s, i, /)", set_hash_at},
    {"_set_version(s, /)", set_version},
    {"_set_length(s, /)", set_length},
    {"_set_insert(s, key, hash, /)", set_insert_at},
    {"_set_remove(s, i, /)", set_remove_at},
    {"_set_live(s, i, /)", set_live},
    {"_set_like(s, /)", set_like},
    {"_set_copy(like, s, /)", set_copied},
    {"_set_of_class(cls, /)", set_of_class},
    {"_set_room(s, more, /)", set_room},
    {"_set_trim(s, /)", set_trim},
    {"_set_swap(s, other, /)", set_swap},
    {"_set_frozen(s, /)", set_frozen},
    {"_is_set(v, /)", is_set},
    {"_set_key_of(v, /)", set_key_of},
    {"_raw_length(sequence, /)", raw_length},
    {"_raw_item(sequence, i, /)", raw_item},
    {"_list_swap(list, other, /)", list_swap},
    {"_list_rotate(list, first, last, /)", list_rotate},
    {"_raw_append(list, item, /)", raw_append},
    {"_raw_take(list, /)", raw_take},
    {"_raw_give(list, other, /)", raw_give},
    {"_raw_get(container, key, /)", raw_get},
    {"_raw_set(container, key, value, /)", raw_set},
    {"_raw_delete(container, key, /)", raw_delete},
    {"_raw_repeat(sequence, count, in_place, /)", raw_repeat},
    {"_raw_iter(container, /)", raw_iter},
    {"_first_difference(a, b, start, /)", first_difference},
    {"_tuple_of_class(cls, items, /)", tuple_of_class},
    {"_sort(items, keys, reverse, /)", sort},
    {"_tuple_hash(hashes, of_slice, /)", tuple_hash},
    {"_kind(v, /)", kind_of},
    {"_view_dict(view, /)", view_dict},
    {"_view_which(view, /)", view_which},
    {"_getitem_iterator(v, /)", getitem_iterator},
    {"_backward_iterator(v, length, /)", backward_item_iterator},
    {"_make_enumerate(cls, iterator, start, /)", make_enumerate_of},
    {"_make_zip(cls, iterators, strict, /)", make_zip_of},
    {"_make_map(cls, function, iterators, /)", make_map_of},
    {"_make_filter(cls, function, iterator, /)", make_filter_of},
    {"_iterator_which(iterator, /)", iterator_which},
    {"_iterator_source(iterator, /)", iterator_source},
    {"_iterator_extra(iterator, /)", iterator_extra},
    {"_iterator_strict(iterator, /)", iterator_strict},
    {"_iterator_end(iterator, /)", iterator_end},
    {"_iterator_number(iterator, /)", iterator_number},
    {"_iterator_position(iterator, /)", iterator_position},
    {"_iterator_current(iterator, /)", iterator_current},
    {"_iterator_go_on(iterator, current, /)", iterator_go_on},
    {"_iterator_pending(iterator, /)", iterator_pending},
    {"_iterator_state(iterator, /)", iterator_state},
    {"_iterator_copy(object, /)", iterator_copy},
};

}  // namespace

NativeTable container_intrinsics() {
    return intrinsics;
}

}  // namespace outlive::machine
