// iterate, next_item, list_of.
#include <fmt/format.h>

#include <algorithm>

#include "engine/machine/builtins/iterators.hpp"
#include "engine/machine/builtins/lazy_iterators.hpp"
#include "engine/machine/builtins/text.hpp"
#include "engine/machine/protocols.hpp"
#include "engine/machine/quick_operations.hpp"
#include "engine/objects/range.hpp"
#include "engine/objects/sequence.hpp"
#include "engine/objects/set.hpp"

namespace outlive::machine {

Value iterate(Machine& m, Value v) {
    Heap& heap = m.heap();
    const Class& cls = *heap.class_of(v);
    if ((cls.flags & ClassHasIter) != 0) return Value::needs_python();
    const Value r = iterate_container(m, v);
    if (!r.is_unbound()) return r;
    if (heap.is(v, Kind::MappingProxy)) return iterate(m, heap.as<MappingProxy>(v)->mapping);
    if (heap.is(v, Kind::Generator) || heap.is(v, Kind::Class)) return Value::needs_python();
    return m.raise_type(fmt::format("'{}' object is not iterable", m.type_name(v)));
}

namespace {

Value end(Machine& m, Iterator& i) {
    m.heap().store(i.source, Value::unbound());
    return Value::exhausted();
}

Value next_of_range(Machine& m, Iterator& i) {
    Heap& heap = m.heap();
    if (i.current.is_unbound()) {
        const std::int64_t left = i.extra.as_int();
        if (left == 0) return Value::exhausted();
        i.extra = Value::integer(left - 1);
        const Value r = Value::integer(i.position);
        i.position += i.limit;
        return r;
    }
    if (i.extra == Value::integer(0)) return Value::exhausted();
    const Range& range = *heap.as<Range>(i.source);
    const Value r = i.current;
    i.current =
        i.position != 0 ? subtract_ints(heap, r, range.step) : add_ints(heap, r, range.step);
    const Value left = i.extra;
    i.extra = subtract_ints(heap, left, Value::integer(1));
    heap.release(left);
    return r;
}

Value dict_part(Machine& m, const DictEntry& e, int which) {
    if (which != 2) return m.heap().retained(which == 0 ? e.key : e.value);
    const Value pair[2] = {e.key, e.value};
    return make_tuple(m.heap(), pair, 2);
}

// which: 0 keys, 1 values, 2 items.
Value next_of_dict(Machine& m, Iterator& i, int which, bool backwards) {
    if (i.source.is_unbound()) return Value::exhausted();
    const Dict& d = *m.heap().as<Dict>(i.source);
    if (!i.current.is_unbound()) {
        if (i.extra.as_int() == 0) return end(m, i);
        if (i.current.as_int() != d.version) {
            i.current = Value::integer(-1);  // and so it stays
            return m.raise(Error::RuntimeError, "OrderedDict mutated during iteration");
        }
    }
    if (i.limit != d.used) {
        i.limit = -1;
        return m.raise(Error::RuntimeError, "dictionary changed size during iteration");
    }
    const DictEntry* e = entries(m.heap(), d);
    const int step = backwards ? -1 : 1;
    while (i.position >= 0 && i.position < d.fill && e[i.position].key.is_unbound())
        i.position += step;
    if (i.position < 0 || i.position >= d.fill) return end(m, i);
    const std::int64_t left = i.extra.as_int();
    if (left == 0) return m.raise(Error::RuntimeError, "dictionary keys changed during iteration");
    i.extra = Value::integer(left - 1);
    const Value r = dict_part(m, e[i.position], which);
    i.position += step;
    return r;
}

Value next_of_set(Machine& m, Iterator& i) {
    if (i.source.is_unbound()) return Value::exhausted();
    const Set& s = *m.heap().as<Set>(i.source);
    if (i.limit != s.used) {
        i.limit = -1;
        return m.raise(Error::RuntimeError, "Set changed size during iteration");
    }
    const SetEntry* e = next_entry(m.heap(), s, i.position);
    if (e == nullptr) return end(m, i);
    i.extra = Value::integer(i.extra.as_int() - 1);
    return m.heap().retained(e->key);
}

Value text_item(Heap& heap, Value text, std::int64_t at) {
    const auto i = static_cast<std::uint32_t>(at);
    if (heap.is(text, Kind::Str)) return character_at(heap, *heap.as<Str>(text), i);
    return Value::integer(static_cast<std::uint8_t>(bytes_view(heap, text)[i]));
}

Value next_of_text(Machine& m, Iterator& i) {
    if (i.source.is_unbound()) return Value::exhausted();
    if (i.position >= length_text(m.heap(), i.source)) return end(m, i);
    return text_item(m.heap(), i.source, i.position++);
}

Value next_of_reversed(Machine& m, Iterator& i) {
    Heap& heap = m.heap();
    if (i.source.is_unbound()) return Value::exhausted();
    if (is_sequence(heap, i.source)) {
        const ItemSpan items = item_span(heap, i.source);
        if (i.position < 0 || i.position >= items.size) return end(m, i);
        return heap.retained(items.items[i.position--]);
    }
    if (i.position < 0 || i.position >= length_text(heap, i.source)) return end(m, i);
    return text_item(heap, i.source, i.position--);
}

// current: the next number.
Value next_of_enumerate(Machine& m, Iterator& i) {
    if ((i.limit & TraitNative) == 0) return Value::needs_python();
    Value item;
    if (!quick_next(m.heap(), i.source, item)) item = next_item(m, i.source);
    if (item.is_answer()) return item;
    Tuple* pair = make_raw_tuple(m.heap(), 2);
    pair->items()[0] = i.current;  // the count of it goes over
    pair->items()[1] = item;
    if (!quick_add(i.current, Value::integer(1), i.current))
        i.current = add_ints(m.heap(), i.current, Value::integer(1));
    return m.heap().value(pair);
}

Value raise_zip(Machine& m, std::uint32_t which, const char* how) {
    return m.raise_value_error(fmt::format("zip() argument {} is {} than argument{}{}", which + 1,
                                           how, which == 1 ? " 1" : "s 1-",
                                           which == 1 ? std::string() : std::to_string(which)));
}

// A strict zip whose iterator number `ended` is at its end.
Value end_strict_zip(Machine& m, const Tuple& sources, std::uint32_t ended) {
    if (ended != 0) return raise_zip(m, ended, "shorter");
    for (std::uint32_t k = 1; k < sources.size; ++k) {
        const Value extra = next_item(m, sources.items()[k]);
        if (extra == Value::raised()) return extra;
        if (extra == Value::exhausted()) continue;
        m.heap().release(extra);
        return raise_zip(m, k, "longer");
    }
    return Value::exhausted();
}

Value next_of_zip(Machine& m, Iterator& i) {
    if ((i.limit & TraitNative) == 0) return Value::needs_python();
    if (i.source.is_unbound()) return Value::exhausted();
    Heap& heap = m.heap();
    const Tuple& sources = *heap.as<Tuple>(i.source);
    if (sources.size == 0) return Value::exhausted();
    Tuple* row = make_raw_tuple(heap, sources.size);
    for (std::uint32_t k = 0; k < sources.size; ++k) row->items()[k] = Value::unbound();
    Owned owned(heap, heap.value(row));
    for (std::uint32_t k = 0; k < sources.size; ++k) {
        Value& item = row->items()[k];
        if (quick_next(heap, sources.items()[k], item)) continue;
        const Value other = next_item(m, sources.items()[k]);
        if (other == Value::exhausted() && (i.limit & TraitStrict) != 0)
            return end_strict_zip(m, sources, k);
        if (other.is_answer()) return other;
        item = other;
    }
    return owned.give();
}

}  // namespace

Value next_item(Machine& m, Value iterator) {
    Heap& heap = m.heap();
    if (!heap.is(iterator, Kind::Iterator)) return Value::needs_python();
    // A subclass of the program's may have a __next__ of its own.
    if ((heap.class_of(iterator)->flags & ClassHasIter) != 0) return Value::needs_python();
    return next_of_iterator(m, *heap.as<Iterator>(iterator));
}

Value next_of_iterator(Machine& m, Iterator& i) {
    Heap& heap = m.heap();
    heap.worked(1);
    switch (iterator_kind(i)) {
        case IteratorKind::Sequence: {
            if (i.source.is_unbound()) return Value::exhausted();
            const ItemSpan items = item_span(heap, i.source);
            if (i.position >= items.size) return end(m, i);
            return heap.retained(items.items[i.position++]);
        }
        case IteratorKind::Range:
            return next_of_range(m, i);
        case IteratorKind::Str:
        case IteratorKind::Bytes:
            return next_of_text(m, i);
        case IteratorKind::DictKeys:
            return next_of_dict(m, i, 0, false);
        case IteratorKind::DictValues:
            return next_of_dict(m, i, 1, false);
        case IteratorKind::DictItems:
            return next_of_dict(m, i, 2, false);
        case IteratorKind::ReversedDictKeys:
            return next_of_dict(m, i, 0, true);
        case IteratorKind::ReversedDictValues:
            return next_of_dict(m, i, 1, true);
        case IteratorKind::ReversedDictItems:
            return next_of_dict(m, i, 2, true);
        case IteratorKind::Set:
            return next_of_set(m, i);
        case IteratorKind::Reversed:
            return next_of_reversed(m, i);
        case IteratorKind::Enumerate:
            return next_of_enumerate(m, i);
        case IteratorKind::Zip:
            return next_of_zip(m, i);
        default:
            return next_of_lazy(m, i);
    }
}

namespace {

constexpr std::int64_t most_items = 1LL << 31;  // of any container

}  // namespace

Value list_of(Machine& m, Value iterable) {
    Heap& heap = m.heap();
    if (!iterates_natively(m, iterable)) {
        // What is no iterable at all is told here.
        if (heap.is(iterable, Kind::Iterator)) return Value::needs_python();
        const Value refused = iterate(m, iterable);
        if (refused.is_answer()) return refused;
        heap.release(refused);
        return Value::needs_python();
    }
    const std::int64_t hint = length_hint(m, iterable);
    if (hint > most_items) return m.raise_memory();
    if (hint > 0 && !m.reserve(8ULL * static_cast<std::uint64_t>(hint))) return Value::raised();
    if (is_sequence(heap, iterable)) {
        const ItemSpan items = item_span(heap, iterable);
        m.charge(items.size / 8);
        return heap.value(make_list(heap, items.items, items.size));
    }
    const Owned iterator(heap, iterate(m, iterable));
    if (iterator.get() == Value::raised()) return Value::raised();
    List* list = make_list(heap);
    Owned result(heap, heap.value(list));
    if (hint > 0) reserve(heap, *list, static_cast<std::uint32_t>(hint));
    for (;;) {
        const Value item = next_item(m, iterator.get());
        if (item == Value::exhausted()) break;
        if (item.is_answer()) return item;
        append_owned(heap, *list, item);
        heap.worked(4);  // most are new
        if (list->size % 4096 == 0 && !m.reserve(8ULL * 4096)) return Value::raised();
    }
    m.charge(list->size / 4);
    return result.give();
}

}  // namespace outlive::machine
