// + and * of sequences, the set operators, | of dicts.
#include <fmt/format.h>

#include "engine/machine/builtins/container_operators.hpp"
#include "engine/machine/builtins/container_parts.hpp"
#include "engine/machine/mutators.hpp"
#include "engine/machine/protocols.hpp"
#include "engine/objects/sequence.hpp"
#include "engine/objects/set.hpp"

namespace outlive::machine {

namespace {

Value concatenate_sequences(Machine& m, Value a, Value b) {
    Heap& heap = m.heap();
    const bool list = heap.is(a, Kind::List);
    if (!heap.is(b, list ? Kind::List : Kind::Tuple)) {
        return m.raise_type(fmt::format("can only concatenate {0} (not \"{1}\") to {0}",
                                        list ? "list" : "tuple", m.type_name(b)));
    }
    const ItemSpan x = item_span(heap, a), y = item_span(heap, b);
    const std::uint64_t size = std::uint64_t{x.size} + y.size;
    if (!m.reserve(8 * size)) return Value::raised();
    m.charge(size / 8);
    Value* to = nullptr;
    Value result;
    if (list) {
        List* l = make_list(heap);
        reserve(heap, *l, static_cast<std::uint32_t>(size));
        l->size = static_cast<std::uint32_t>(size);
        to = items(heap, *l);
        result = heap.value(l);
    } else {
        if (x.size == 0 && heap.is_exact(b, Kind::Tuple)) return heap.retained(b);
        if (y.size == 0 && heap.is_exact(a, Kind::Tuple)) return heap.retained(a);
        Tuple* t = make_raw_tuple(heap, static_cast<std::uint32_t>(size));
        to = t->items();
        result = heap.value(t);
    }
    copy_retained(heap, to, x.items, x.size);
    copy_retained(heap, to + x.size, y.items, y.size);
    return result;
}

// The first `done` of `total` items stand there; they come again and again.
void repeat_items(Heap& heap, Value* all, std::uint64_t done, std::uint64_t total) {
    while (done < total) {
        const std::uint64_t more = std::min(done, total - done);
        copy_retained(heap, all + done, all, more);
        done += more;
    }
}

void copy_times(Heap& heap, Value* to, ItemSpan from, std::uint64_t times) {
    copy_retained(heap, to, from.items, from.size);
    repeat_items(heap, to, from.size, from.size * times);
}

Value repeat_in_place(Machine& m, Value list_value, std::uint64_t times) {
    Heap& heap = m.heap();
    List& list = *heap.as<List>(list_value);
    if (times == 0) {
        clear(heap, list);
        return heap.retained(list_value);
    }
    const std::uint32_t size = list.size;
    reserve(heap, list, static_cast<std::uint32_t>(size * times));
    repeat_items(heap, items(heap, list), size, size * times);
    list.size = static_cast<std::uint32_t>(size * times);
    return heap.retained(list_value);
}

Value multiply_sequence(Machine& m, Value sequence, Value count, bool in_place) {
    if (!is_int(m.heap(), count)) {
        if (may_have_index(m, count)) return Value::needs_python();
        return m.raise_type(
            fmt::format("can't multiply sequence by non-int of type '{}'", m.type_name(count)));
    }
    return repeat_sequence(m, sequence, count, in_place);
}

bool set_operator(BinaryOperator op, SetOperation& operation) {
    switch (op) {
        case BinaryOperator::Or:
            return operation = SetOperation::Union, true;
        case BinaryOperator::And:
            return operation = SetOperation::Intersection, true;
        case BinaryOperator::Subtract:
            return operation = SetOperation::Difference, true;
        case BinaryOperator::Xor:
            return operation = SetOperation::SymmetricDifference, true;
        default:
            return false;
    }
}

bool view_like_set(Heap& heap, Value v) {
    return heap.is(v, Kind::DictView) && heap.object(v)->spare() != 1;
}

Value join_dicts(Machine& m, Value a, Value b) {
    Heap& heap = m.heap();
    if (!heap.is(a, Kind::Dict) || !heap.is(b, Kind::Dict)) return Value::not_implemented();
    Owned result(heap, heap.value(copy_of(heap, *heap.as<Dict>(a))));
    const Value r = dict_merge_from(m, *heap.as<Dict>(result.get()), b);
    return r.is_answer() ? r : result.give();
}

}  // namespace

Value repeat_sequence(Machine& m, Value sequence, Value count, bool in_place) {
    Heap& heap = m.heap();
    const auto wanted = int64_value(heap, count);
    if (!wanted)
        return m.raise(Error::OverflowError, "cannot fit 'int' into an index-sized integer");
    const std::uint64_t times = *wanted < 0 ? 0 : static_cast<std::uint64_t>(*wanted);
    const ItemSpan from = item_span(heap, sequence);
    if (from.size != 0 && times > (1ULL << 31U) / from.size) return m.raise_memory();
    const std::uint64_t size = from.size * times;
    if (!m.reserve(8 * size)) return Value::raised();
    m.charge(size / 8);
    if (in_place) return repeat_in_place(m, sequence, times);
    if (heap.is(sequence, Kind::List)) {
        List* list = make_list(heap);
        if (size == 0) return heap.value(list);
        reserve(heap, *list, static_cast<std::uint32_t>(size));
        list->size = static_cast<std::uint32_t>(size);
        copy_times(heap, items(heap, *list), from, times);
        return heap.value(list);
    }
    if (times == 1 && heap.is_exact(sequence, Kind::Tuple)) return heap.retained(sequence);
    if (size == 0) return make_tuple(heap, nullptr, 0);
    Tuple* tuple = make_raw_tuple(heap, static_cast<std::uint32_t>(size));
    copy_times(heap, tuple->items(), from, times);
    return heap.value(tuple);
}

Value binary_container(Machine& m, BinaryOperator op, Value a, Value b) {
    Heap& heap = m.heap();
    if (op == BinaryOperator::Add && is_sequence(heap, a)) return concatenate_sequences(m, a, b);
    if (op == BinaryOperator::Multiply && is_sequence(heap, a))
        return multiply_sequence(m, a, b, false);
    if (op == BinaryOperator::Multiply && is_sequence(heap, b))
        return multiply_sequence(m, b, a, false);
    SetOperation operation{};
    if (!set_operator(op, operation)) return Value::not_implemented();
    if (view_like_set(heap, a) || view_like_set(heap, b)) return Value::needs_python();
    if (heap.is(a, Kind::Set) && heap.is(b, Kind::Set))
        return set_operation(m, operation, *heap.as<Set>(a), *heap.as<Set>(b));
    return op == BinaryOperator::Or ? join_dicts(m, a, b) : Value::not_implemented();
}

Value inplace_container(Machine& m, BinaryOperator op, Value a, Value b) {
    Heap& heap = m.heap();
    const auto done = [&](Value r) {
        return r.is_answer() || r == Value::not_implemented() ? r : heap.retained(a);
    };
    if (heap.is(a, Kind::List) && op == BinaryOperator::Add) {
        const Value added = list_of(m, b);
        if (added.is_answer()) return added;
        const Owned owned(heap, added);
        List& list = *heap.as<List>(a);
        const ItemSpan span = item_span(heap, added);
        if (!m.reserve(8ULL * (std::uint64_t{list.size} + span.size))) return Value::raised();
        const std::uint32_t before = list.size;
        replace_items(heap, list, list.size, list.size, span.items, span.size);
        for (std::uint32_t i = before; m.events != nullptr && i < list.size; ++i)
            report_item_changed(m, list.head, Value::integer(i), Value::unbound(),
                                items(heap, list)[i]);
        return heap.retained(a);
    }
    if (heap.is(a, Kind::List) && op == BinaryOperator::Multiply)
        return multiply_sequence(m, a, b, true);
    SetOperation operation{};
    if (heap.is(a, Kind::Set) && !is_frozen(m, *heap.as<Set>(a)) && set_operator(op, operation)) {
        if (!heap.is(b, Kind::Set))
            return view_like_set(heap, b) ? Value::needs_python() : Value::not_implemented();
        return done(set_operation_in_place(m, operation, *heap.as<Set>(a), *heap.as<Set>(b)));
    }
    if (heap.is(a, Kind::Dict) && op == BinaryOperator::Or)
        return done(dict_merge_from(m, *heap.as<Dict>(a), b));
    return binary_container(m, op, a, b);
}

}  // namespace outlive::machine
