// truth, equal, hash, compare.
#include <fmt/format.h>

#include "engine/machine/attributes.hpp"
#include "engine/machine/builtins/container_operators.hpp"
#include "engine/machine/builtins/numbers.hpp"
#include "engine/machine/builtins/text.hpp"
#include "engine/machine/protocols.hpp"
#include "engine/objects/equality.hpp"
#include "engine/objects/long_work.hpp"

namespace outlive::machine {

namespace {

std::uint32_t flags_of(Machine& m, Value v) {
    return v.is_object() ? m.heap().class_of(v)->flags : 0;
}

constexpr const char* symbols[] = {"<", "<=", "==", "!=", ">", ">="};

Value refuse(Machine& m, CompareOperator op, Value a, Value b) {
    return m.raise_type(fmt::format("'{}' not supported between instances of '{}' and '{}'",
                                    symbols[static_cast<std::size_t>(op)], m.type_name(a),
                                    m.type_name(b)));
}

Answer to_answer(Found f) {
    return f == Found::Yes ? Answer::Yes : f == Found::No ? Answer::No : Answer::NeedsPython;
}

Value equality(Machine& m, CompareOperator op, Value a, Value b, int depth) {
    switch (equal(m, a, b, depth)) {
        case Answer::Yes:
            return Value::boolean(op == CompareOperator::Equal);
        case Answer::No:
            return Value::boolean(op == CompareOperator::NotEqual);
        case Answer::NeedsPython:
            return Value::needs_python();
        case Answer::Raised:
            break;
    }
    return Value::raised();
}

// Cells compare by what they hold; an empty one comes before all others.
Value compare_cells(Machine& m, CompareOperator op, const Cell& a, const Cell& b, int depth) {
    if (!a.content.is_unbound() && !b.content.is_unbound())
        return compare(m, op, a.content, b.content, depth + 1);
    return compare(m, op, Value::integer(a.content.is_unbound() ? 0 : 1),
                   Value::integer(b.content.is_unbound() ? 0 : 1));
}

}  // namespace

Answer truth(Machine& m, Value v) {
    Heap& heap = m.heap();
    if (v.is_bool()) return answer(v.is_true());
    if (v.is_none()) return Answer::No;
    if (!v.is_object()) {
        if (v == Value::not_implemented()) return Answer::NeedsPython;  // which warns
        return answer(v.is_special() || truth_number(heap, v));
    }
    if ((heap.class_of(v)->flags & ClassHasBool) != 0) {
        if (!type_lookup(m, v, Name::bool_).is_unbound()) return Answer::NeedsPython;
        const std::int64_t known = length_by_method(m, v);
        return known < 0 ? Answer::NeedsPython : answer(known != 0);
    }
    if (is_number(heap, v)) return answer(truth_number(heap, v));
    if (is_text(heap, v)) return answer(length_text(heap, v) != 0);
    const std::int64_t length = length_container(m, v);
    if (length >= 0) return answer(length != 0);
    if (heap.is(v, Kind::MappingProxy)) return truth(m, heap.as<MappingProxy>(v)->mapping);
    return Answer::Yes;
}

Answer equal(Machine& m, Value a, Value b, int depth) {
    (void)depth;
    Heap& heap = m.heap();
    if (a.is_int() && b.is_int()) return answer(a == b);
    if (!a.is_object() && !b.is_object()) {
        if (a.is_real() || b.is_real())
            return answer(is_number(heap, a) && is_number(heap, b) && numbers_equal(heap, a, b));
        return answer(a == b ||
                      (is_number(heap, a) && is_number(heap, b) && numbers_equal(heap, a, b)));
    }
    if (((flags_of(m, a) | flags_of(m, b)) & ClassHasEq) != 0) return Answer::NeedsPython;
    if (a == b && !is_float(heap, a)) return Answer::Yes;
    objects::look_now_and_then(heap);
    std::uint64_t work = 0;
    const Found f = equal_contents(heap, a, b, &work);
    if (work > 64) m.charge(work / 8);
    return to_answer(f);
}

Answer hash_key(Machine& m, Value key, std::uint64_t& hash) {
    Value culprit;
    std::uint64_t work = 0;
    const Hashed hashed = hash_value(m.heap(), key, hash, culprit, &work);
    if (work > 64) m.charge(work / 8);
    switch (hashed) {
        case Hashed::Yes:
            return Answer::Yes;
        case Hashed::NeedsPython:
            return Answer::NeedsPython;
        case Hashed::Unhashable:
            break;
    }
    m.raise_type(fmt::format("unhashable type: '{}'", m.type_name(culprit)));
    return Answer::Raised;
}

Answer hash(Machine& m, Value v, std::uint64_t& result, int depth) {
    (void)depth;
    return hash_key(m, v, result);
}

namespace {

// a < b is b > a.
CompareOperator mirrored(CompareOperator op) {
    switch (op) {
        case CompareOperator::Less:
            return CompareOperator::Greater;
        case CompareOperator::LessEqual:
            return CompareOperator::GreaterEqual;
        case CompareOperator::Greater:
            return CompareOperator::Less;
        case CompareOperator::GreaterEqual:
            return CompareOperator::LessEqual;
        default:
            return op;
    }
}

}  // namespace

Value compare(Machine& m, CompareOperator op, Value a, Value b, int depth) {
    if (op == CompareOperator::Equal || op == CompareOperator::NotEqual)
        return equality(m, op, a, b, depth);
    Heap& heap = m.heap();
    if (((flags_of(m, a) | flags_of(m, b)) & ClassHasOrder) != 0) return Value::needs_python();
    if (heap.is(a, Kind::MappingProxy))
        return compare(m, op, heap.as<MappingProxy>(a)->mapping, b, depth);
    Value r = Value::not_implemented();
    if (is_number(heap, a))
        r = compare_numbers(m, op, a, b);
    else if (is_text(heap, a))
        r = compare_text(m, op, a, b);
    else if (heap.is(a, Kind::Cell) && heap.is(b, Kind::Cell))
        r = compare_cells(m, op, *heap.as<Cell>(a), *heap.as<Cell>(b), depth);
    else if (is_container(heap, a))
        r = depth > deepest ? Value::needs_python() : compare_container(m, op, a, b, depth);
    if (r == Value::not_implemented() && heap.is(a, Kind::Set) && heap.is(b, Kind::DictView))
        return Value::needs_python();
    if (r == Value::not_implemented() && heap.is(b, Kind::MappingProxy))
        return compare(m, mirrored(op), heap.as<MappingProxy>(b)->mapping, a, depth);
    return r == Value::not_implemented() ? refuse(m, op, a, b) : r;
}

}  // namespace outlive::machine
