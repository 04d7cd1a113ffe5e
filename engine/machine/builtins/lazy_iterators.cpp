#include "engine/machine/builtins/lazy_iterators.hpp"

#include "engine/machine/protocols.hpp"
#include "engine/machine/quick_operations.hpp"
#include "engine/objects/sequence.hpp"

namespace outlive::machine {

namespace {

Value step(Machine& m, Value iterator) {
    Value item;
    return quick_next(m.heap(), iterator, item) ? item : next_item(m, iterator);
}

// a + b, both borrowed.
Value sum_of_two(Machine& m, Value a, Value b) {
    Value sum;
    return quick_add(a, b, sum) ? sum : binary(m, BinaryOperator::Add, a, b);
}

Value next_of_count(Machine& m, Iterator& i) {
    if ((i.limit & TraitNative) == 0) return Value::needs_python();
    const Value following = sum_of_two(m, i.current, i.extra);
    if (following.is_answer()) return following;
    const Value number = i.current;
    i.current = following;
    return number;
}

Value next_of_repeat(Machine& m, Iterator& i) {
    if (i.position == 0) return Value::exhausted();
    if (i.position > 0) --i.position;
    return m.heap().retained(i.extra);
}

Value next_of_cycle(Machine& m, Iterator& i) {
    Heap& heap = m.heap();
    List& saved = *heap.as<List>(i.extra);
    if (!i.source.is_unbound()) {
        const Value item = step(m, i.source);
        if (item != Value::exhausted()) {
            if (!item.is_answer()) append(heap, saved, item);
            return item;
        }
        heap.store(i.source, Value::unbound());
    }
    if (saved.size == 0) return Value::exhausted();
    const Value item = items(heap, saved)[i.position];
    i.position = i.position + 1 == saved.size ? 0 : i.position + 1;
    return heap.retained(item);
}

Value next_of_chain(Machine& m, Iterator& i) {
    Heap& heap = m.heap();
    while (i.extra.is_unbound()) {
        if (i.current.is_object()) {
            const Value item = step(m, i.current);
            if (item != Value::exhausted()) return item;
            heap.store(i.current, Value::unbound());
        }
        if (i.source.is_unbound()) return Value::exhausted();
        const Value iterable = step(m, i.source);
        if (iterable == Value::exhausted()) return end_iterator(m, i);
        if (iterable.is_answer()) return iterable;
        Owned owned(heap, iterable);
        const Value opened = iterate(m, iterable);
        m.charge(1);
        if (opened == Value::needs_python()) {
            i.extra = owned.give();
        } else if (opened.is_answer()) {
            return opened;
        } else {
            const Owned iterator(heap, opened);
            heap.store(i.current, opened);
        }
    }
    return Value::needs_python();
}

Value next_of_slice(Machine& m, Iterator& i) {
    if (i.source.is_unbound()) return Value::exhausted();
    const bool open = i.current.is_none();
    std::int64_t left = open ? 0 : i.current.as_int();
    for (; i.position > 0; --i.position) {
        const Value skipped = step(m, i.source);
        if (skipped == Value::exhausted()) return end_iterator(m, i);
        if (skipped.is_answer()) return skipped;
        m.heap().release(skipped);
        if (!open) i.current = Value::integer(--left);
    }
    if (!open && left <= 0) return end_iterator(m, i);
    const Value item = step(m, i.source);
    if (item == Value::exhausted()) return end_iterator(m, i);
    if (item.is_answer()) return item;
    if (!open) i.current = Value::integer(--left);
    i.position = i.extra.as_int() - 1;
    if (!open) i.position = std::min(i.position, left);
    return item;
}

Value next_of_accumulate(Machine& m, Iterator& i) {
    Heap& heap = m.heap();
    if (!i.extra.is_unbound()) return Value::needs_python();
    if (i.source.is_unbound()) return Value::exhausted();
    if (i.position == 1) {
        i.position = 0;
        return heap.retained(i.current);
    }
    Owned item(heap, step(m, i.source));
    if (item.get().is_answer()) return item.get();
    if (i.current.is_unbound()) {
        i.current = item.give();
        return heap.retained(i.current);
    }
    const Value total = sum_of_two(m, i.current, item.get());
    if (total == Value::needs_python()) i.extra = item.give();
    if (total.is_answer()) return total;
    heap.store(i.current, total);
    return total;
}

Value next_of_pairwise(Machine& m, Iterator& i) {
    Heap& heap = m.heap();
    if (i.source.is_unbound()) return Value::exhausted();
    if (i.current.is_unbound()) {
        const Value first = step(m, i.source);
        if (first == Value::exhausted()) return end_iterator(m, i);
        if (first.is_answer()) return first;
        i.current = first;
    }
    const Value item = step(m, i.source);
    if (item == Value::exhausted()) {
        heap.store(i.current, Value::unbound());
        return end_iterator(m, i);
    }
    if (item.is_answer()) return item;
    Tuple* pair = make_raw_tuple(heap, 2);
    pair->items()[0] = i.current;  // the count of it goes over
    pair->items()[1] = heap.retained(item);
    i.current = item;
    return heap.value(pair);
}

Value next_of_batched(Machine& m, Iterator& i) {
    Heap& heap = m.heap();
    if (i.source.is_unbound()) return Value::exhausted();
    List* batch = make_list(heap);
    const Owned owned(heap, heap.value(batch));
    while (batch->size < i.position) {
        const Value item = step(m, i.source);
        if (item == Value::exhausted()) break;
        if (item.is_answer()) return item;
        append_owned(heap, *batch, item);
        if (batch->size % 4096 == 0 && !m.reserve(8ULL * 4096)) return Value::raised();
    }
    m.charge(batch->size / 8);
    const bool whole = batch->size == i.position;
    if (!whole) (void)end_iterator(m, i);
    if (batch->size == 0) return Value::exhausted();
    if (!whole && (i.limit & TraitStrict) != 0)
        return m.raise_value_error("batched(): incomplete batch");
    return make_tuple(heap, items(heap, *batch), batch->size);
}

Value next_of_zip_longest(Machine& m, Iterator& i) {
    Heap& heap = m.heap();
    if (i.source.is_unbound() || i.position == 0) return Value::exhausted();
    Tuple& sources = *heap.as<Tuple>(i.source);
    Tuple* row = make_raw_tuple(heap, sources.size);
    for (std::uint32_t k = 0; k < sources.size; ++k) row->items()[k] = Value::unbound();
    Owned owned(heap, heap.value(row));
    for (std::uint32_t k = 0; k < sources.size; ++k) {
        Value item =
            sources.items()[k].is_none() ? Value::exhausted() : step(m, sources.items()[k]);
        if (item == Value::exhausted()) {
            if (!sources.items()[k].is_none()) {
                heap.store(sources.items()[k], Value::none());
                if (--i.position == 0) return end_iterator(m, i);
            }
            item = heap.retained(i.extra);
        }
        if (item.is_answer()) {
            i.position = 0;
            return item;
        }
        row->items()[k] = item;
    }
    return owned.give();
}

}  // namespace

Value next_of_lazy(Machine& m, Iterator& i) {
    switch (lazy_kind(i)) {
        case LazyKind::Count_:
            return next_of_count(m, i);
        case LazyKind::Repeat:
            return next_of_repeat(m, i);
        case LazyKind::Cycle:
            return next_of_cycle(m, i);
        case LazyKind::Chain:
            return next_of_chain(m, i);
        case LazyKind::Slice_:
            return next_of_slice(m, i);
        case LazyKind::Accumulate:
            return next_of_accumulate(m, i);
        case LazyKind::Pairwise:
            return next_of_pairwise(m, i);
        case LazyKind::Batched:
            return next_of_batched(m, i);
        case LazyKind::ZipLongest:
            return next_of_zip_longest(m, i);
        case LazyKind::Product:
        case LazyKind::Permutations:
        case LazyKind::Combinations:
        case LazyKind::CombinationsAgain:
            return next_of_combination(m, i);
        default:
            return Value::needs_python();
    }
}

}  // namespace outlive::machine
