#include "engine/machine/builtins/container_methods.hpp"

#include <fmt/format.h>

#include "engine/machine/builtins/container_parts.hpp"
#include "engine/machine/builtins/iterators.hpp"
#include "engine/machine/builtins/numbers.hpp"
#include "engine/machine/protocols.hpp"
#include "engine/objects/equality.hpp"
#include "engine/objects/sequence.hpp"

namespace outlive::machine {

namespace {

template <class Operator>
Value number_of(Operator op) {
    return Value::integer(static_cast<std::int64_t>(op));
}

}  // namespace

Value method_compare(Machine& m, CompareOperator op, Args a) {
    return value_or(m, compare_container(m, op, a[0], a[1]), Prelude::container_compare,
                    {number_of(op), a[0], a[1]});
}

Value method_binary(Machine& m, BinaryOperator op, Value a, Value b) {
    return value_or(m, binary_container(m, op, a, b), Prelude::container_binary,
                    {number_of(op), a, b});
}

bool combines_with(Machine& m, Value self, Value other) {
    const Heap& heap = m.heap();
    if (heap.is(self, Kind::Set)) return heap.is(other, Kind::Set);
    return !heap.is(self, Kind::Dict) || heap.is(other, Kind::Dict);
}

Value method_inplace(Machine& m, BinaryOperator op, Value a, Value b) {
    return value_or(m, inplace_container(m, op, a, b), Prelude::container_inplace,
                    {number_of(op), a, b});
}

Value method_length(Machine& m, Args a) {
    if (m.heap().is(a[0], Kind::Range)) return length(m, a[0]);
    return Value::integer(length_container(m, a[0]));
}

Value method_iterate(Machine& m, Args a) {
    return iterate_container(m, a[0]);
}
Value method_reversed(Machine& m, Args a) {
    return reverse_container(m, a[0]);
}

Value method_contains(Machine& m, Args a) {
    return truth_or(m, contains_container(m, a[0], a[1]), Prelude::container_contains,
                    {a[0], a[1]});
}

Value method_get_item(Machine& m, Args a) {
    return value_or(m, get_item_container(m, a[0], a[1]), Prelude::container_get, {a[0], a[1]});
}

Value method_set_item(Machine& m, Args a) {
    return value_or(m, set_item_container(m, a[0], a[1], a[2]), Prelude::container_set,
                    {a[0], a[1], a[2]});
}

Value method_delete_item(Machine& m, Args a) {
    return value_or(m, delete_item_container(m, a[0], a[1]), Prelude::container_delete,
                    {a[0], a[1]});
}

Value method_hash(Machine& m, Args a) {
    std::uint64_t hash = 0;
    Value culprit;
    switch (hash_content(m.heap(), a[0], hash, culprit)) {
        case Hashed::Yes:
            return make_int(m.heap(), static_cast<std::int64_t>(hash));
        case Hashed::NeedsPython:
            return m.enter(Prelude::container_hash, {a[0]});
        case Hashed::Unhashable:
            break;
    }
    return m.raise_type(fmt::format("unhashable type: '{}'", m.type_name(culprit)));
}

Value method_repr(Machine& m, Args a) {
    return value_or(m, repr_content(m, a[0]), Prelude::container_repr, {a[0]});
}

Value method_class_getitem(Machine& m, Args a) {
    return m.enter(Prelude::generic_alias, {a[0], a[1]});
}

namespace {

// A bound of list.index: any int, clamped; negative counts from the end.
bool bound(Machine& m, Value v, std::int64_t size, std::int64_t fallback, std::int64_t& out) {
    if (v.is_unbound()) return out = fallback, true;
    if (!is_int(m.heap(), v)) {
        m.raise_type("slice indices must be integers or have an __index__ method");
        return false;
    }
    out = clamped_int64(m.heap(), v);
    if (out < 0) out = std::max<std::int64_t>(0, out + size);
    return true;
}

}  // namespace

Value method_index(Machine& m, Args a) {
    Heap& heap = m.heap();
    const ItemSpan span = item_span(heap, a[0]);
    std::int64_t start = 0, stop = 0;
    if (!bound(m, a[2], span.size, 0, start) || !bound(m, a[3], span.size, span.size, stop))
        return Value::raised();
    m.charge(span.size / 16);
    for (std::int64_t i = start; i < stop && i < span.size; ++i) {
        heap.worked(1);
        if (span.items[i] == a[1]) return Value::integer(i);
        const Answer same = equal(m, span.items[i], a[1]);
        if (same == Answer::Yes) return Value::integer(i);
        if (same == Answer::NeedsPython) {
            return m.enter(Prelude::sequence_index,
                           {a[0], a[1], Value::integer(i), make_int(heap, stop)});
        }
    }
    if (heap.is(a[0], Kind::Tuple)) return m.raise_value_error("tuple.index(x): x not in tuple");
    const Value text = repr(m, a[1]);
    if (text == Value::needs_python()) return m.enter(Prelude::raise_not_in_list, {a[1]});
    if (text.is_answer()) return text;
    const Owned owned(heap, text);
    return m.raise_value_error(to_utf8(*heap.as<Str>(text)) + " is not in list");
}

Value method_count(Machine& m, Args a) {
    const ItemSpan span = item_span(m.heap(), a[0]);
    m.charge(span.size / 16);
    std::int64_t count = 0;
    for (const Value v : span) {
        m.heap().worked(1);
        const Answer same = v == a[1] ? Answer::Yes : equal(m, v, a[1]);
        if (same == Answer::NeedsPython) return m.enter(Prelude::sequence_count, {a[0], a[1]});
        if (same == Answer::Yes) ++count;
    }
    return Value::integer(count);
}

}  // namespace outlive::machine
