// Order of tuples and lists, subsets, equality: compare_container.
#include "engine/machine/builtins/container_operators.hpp"
#include "engine/machine/protocols.hpp"
#include "engine/objects/equality.hpp"
#include "engine/objects/sequence.hpp"
#include "engine/objects/set.hpp"

namespace outlive::machine {

namespace {

bool holds(CompareOperator op, std::int64_t difference) {
    switch (op) {
        case CompareOperator::Less:
            return difference < 0;
        case CompareOperator::LessEqual:
            return difference <= 0;
        case CompareOperator::Equal:
            return difference == 0;
        case CompareOperator::NotEqual:
            return difference != 0;
        case CompareOperator::Greater:
            return difference > 0;
        case CompareOperator::GreaterEqual:
            break;
    }
    return difference >= 0;
}

bool is_equality(CompareOperator op) {
    return op == CompareOperator::Equal || op == CompareOperator::NotEqual;
}

Value equality(Machine& m, CompareOperator op, Value a, Value b) {
    std::uint64_t work = 0;
    const Found f = equal_contents(m.heap(), a, b, &work);
    if (work > 64) m.charge(work / 8);
    if (f == Found::NeedsPython) return Value::needs_python();
    return Value::boolean((f == Found::Yes) == (op == CompareOperator::Equal));
}

// The first items that differ decide; then the lengths.
Value order_of_sequences(Machine& m, CompareOperator op, Value a, Value b, int depth) {
    const ItemSpan x = item_span(m.heap(), a), y = item_span(m.heap(), b);
    for (std::uint32_t i = 0; i < x.size && i < y.size; ++i) {
        m.heap().worked(1);
        if (x.items[i] == y.items[i]) continue;
        std::uint64_t work = 0;
        const Found f = equal_values(m.heap(), x.items[i], y.items[i], &work);
        if (work > 64) m.charge(work / 8);
        if (f == Found::NeedsPython) return Value::needs_python();
        if (f == Found::No) return compare(m, op, x.items[i], y.items[i], depth + 1);
    }
    return Value::boolean(holds(op, std::int64_t{x.size} - y.size));
}

// True of every key of a: it is in b.
Found subset(Heap& heap, const Set& a, const Set& b) {
    if (a.used > b.used) return Found::No;
    std::int64_t position = 0;
    while (const SetEntry* e = next_entry(heap, a, position)) {
        const Found f = find(heap, b, e->key, e->hash).found;
        if (f != Found::Yes) return f;
    }
    return Found::Yes;
}

Value order_of_sets(Machine& m, CompareOperator op, const Set& a, const Set& b) {
    const bool swapped = op == CompareOperator::Greater || op == CompareOperator::GreaterEqual;
    const bool proper = op == CompareOperator::Less || op == CompareOperator::Greater;
    const Set& small = swapped ? b : a;
    const Set& large = swapped ? a : b;
    if (proper && small.used >= large.used) return Value::boolean(false);
    const Found f = subset(m.heap(), small, large);
    return f == Found::NeedsPython ? Value::needs_python() : Value::boolean(f == Found::Yes);
}

bool like_set(Heap& heap, Value v) {
    return heap.is(v, Kind::Set) || (heap.is(v, Kind::DictView) && heap.object(v)->spare() != 1);
}

}  // namespace

bool is_container(const Heap& heap, Value v) {
    if (!v.is_object()) return false;
    switch (heap.object(v)->kind()) {
        case Kind::Tuple:
        case Kind::List:
        case Kind::Dict:
        case Kind::Set:
        case Kind::Range:
        case Kind::Slice:
        case Kind::DictView:
            return true;
        default:
            return false;
    }
}

Value compare_container(Machine& m, CompareOperator op, Value a, Value b, int depth) {
    Heap& heap = m.heap();
    const Kind kind = heap.object(a)->kind();
    if (kind == Kind::DictView)
        return like_set(heap, b) && like_set(heap, a) ? Value::needs_python()
                                                      : Value::not_implemented();
    if (kind == Kind::Set && heap.is(b, Kind::DictView)) return Value::not_implemented();
    if (!heap.is(b, kind)) return Value::not_implemented();
    if (is_equality(op)) return equality(m, op, a, b);
    switch (kind) {
        case Kind::Tuple:
        case Kind::List:
            return order_of_sequences(m, op, a, b, depth);
        case Kind::Set:
            return order_of_sets(m, op, *heap.as<Set>(a), *heap.as<Set>(b));
        case Kind::Slice: {
            const Owned x(heap, make_tuple(heap, &heap.as<Slice>(a)->start, 3));
            const Owned y(heap, make_tuple(heap, &heap.as<Slice>(b)->start, 3));
            return order_of_sequences(m, op, x.get(), y.get(), depth);
        }
        default:
            return Value::not_implemented();
    }
}

}  // namespace outlive::machine
