// binary, inplace, unary; length, subscripts, membership.
#include <fmt/format.h>

#include "engine/machine/attributes.hpp"
#include "engine/machine/builtins/container_operators.hpp"
#include "engine/machine/builtins/numbers.hpp"
#include "engine/machine/builtins/text.hpp"
#include "engine/machine/native_registry.hpp"
#include "engine/machine/protocols.hpp"
#include "engine/objects/long_work.hpp"
#include "engine/objects/sequence.hpp"

namespace outlive::machine {

namespace {

std::uint32_t flags_of(Machine& m, Value v) {
    return v.is_object() ? m.heap().class_of(v)->flags : 0;
}

constexpr const char* symbols[] = {"+",           "-",  "*",  "@", "/", "//", "%",
                                   "** or pow()", "<<", ">>", "&", "|", "^"};
constexpr const char* inplace_symbols[] = {
    "+=", "-=", "*=", "@=", "/=", "//=", "%=", "**=", "<<=", ">>=", "&=", "|=", "^="};

Value refuse(Machine& m, const char* symbol, Value a, Value b) {
    return m.raise_type(fmt::format("unsupported operand type(s) for {}: '{}' and '{}'", symbol,
                                    m.type_name(a), m.type_name(b)));
}

// Values whose operators are written in Python, though they are no instances.
bool has_python_operator(Machine& m, BinaryOperator op, Value v) {
    Heap& heap = m.heap();
    if (!v.is_object()) return false;
    const Kind kind = heap.object(v)->kind();
    if (op == BinaryOperator::Or &&
        (kind == Kind::Class || kind == Kind::MappingProxy || kind == Kind::Instance))
        return true;
    return op == BinaryOperator::RightShift &&
           kind == Kind::Native;  // print >> file has its own words
}

Value binary_native(Machine& m, BinaryOperator op, Value a, Value b) {
    Heap& heap = m.heap();
    objects::look_now_and_then(heap);
    Value r = Value::not_implemented();
    if (is_number(heap, a) && is_number(heap, b)) r = binary_numbers(m, op, a, b);
    const bool container = is_container(heap, a);
    const bool asks_text = !container || (op == BinaryOperator::Multiply && !is_sequence(heap, a));
    if (r == Value::not_implemented() && asks_text && (is_text(heap, a) || is_text(heap, b)))
        r = binary_text(m, op, a, b);
    if (r == Value::not_implemented() && (container || is_container(heap, b)))
        r = binary_container(m, op, a, b);
    return r;
}

}  // namespace

Value binary(Machine& m, BinaryOperator op, Value a, Value b) {
    if (((flags_of(m, a) | flags_of(m, b)) & ClassHasNumber) != 0) return Value::needs_python();
    const Value r = binary_native(m, op, a, b);
    if (r != Value::not_implemented()) return r;
    if (has_python_operator(m, op, a) || has_python_operator(m, op, b))
        return Value::needs_python();
    return refuse(m, symbols[static_cast<std::size_t>(op)], a, b);
}

namespace {

bool is_of_own_class(Machine& m, Value v) {
    return v.is_object() && (m.heap().class_of(v)->flags & ClassBuiltin) == 0;
}

bool can_repeat(const Heap& heap, Value v) {
    return is_sequence(heap, v) || is_text(heap, v);
}

// CPython asks the right operand of *= to repeat itself only where the left one
// could not be a sequence.
bool never_repeats(Machine& m, Value a, Value b) {
    const Heap& heap = m.heap();
    return can_repeat(heap, b) && !can_repeat(heap, a) &&
           (is_container(heap, a) || heap.is(a, Kind::MappingProxy) || is_of_own_class(m, a));
}

}  // namespace

Value inplace(Machine& m, BinaryOperator op, Value a, Value b) {
    Heap& heap = m.heap();
    if (((flags_of(m, a) | flags_of(m, b)) & ClassHasNumber) != 0) return Value::needs_python();
    Value r = Value::not_implemented();
    if (op == BinaryOperator::Multiply && never_repeats(m, a, b)) {
        if (has_python_operator(m, op, a)) return Value::needs_python();
        return refuse(m, inplace_symbols[static_cast<std::size_t>(op)], a, b);
    }
    if (heap.is(a, Kind::ByteArray))
        r = inplace_text(m, op, a, b);
    else if (is_container(heap, a))
        r = inplace_container(m, op, a, b);
    if (r == Value::not_implemented()) r = binary_native(m, op, a, b);
    if (r != Value::not_implemented()) return r;
    if (has_python_operator(m, op, a) || has_python_operator(m, op, b))
        return Value::needs_python();
    return refuse(m, inplace_symbols[static_cast<std::size_t>(op)], a, b);
}

namespace {

Value unary(Machine& m, const char* symbol, Value v, Value (*of_number)(Machine&, Value)) {
    if ((flags_of(m, v) & ClassHasNumber) != 0) return Value::needs_python();
    const Value r = of_number(m, v);
    if (r != Value::not_implemented()) return r;
    return m.raise_type(fmt::format("bad operand type for unary {}: '{}'", symbol, m.type_name(v)));
}

}  // namespace

Value negate(Machine& m, Value v) {
    return unary(m, "-", v, negate_number);
}
Value positive(Machine& m, Value v) {
    return unary(m, "+", v, positive_number);
}
// Of a bool it is Python code that warns.
Value invert(Machine& m, Value v) {
    if (v.is_bool()) return Value::needs_python();
    return unary(m, "~", v, invert_number);
}

std::int64_t length_by_method(Machine& m, Value v) {
    Heap& heap = m.heap();
    if (!heap.is(v, Kind::Instance)) return -1;
    const Value method = type_lookup(m, v, Name::len_);
    if (!heap.is(method, Kind::Native) || heap.as<Native>(method)->owner != 0) return -1;
    const NativeInfo& info = m.natives()[heap.as<Native>(method)->native];
    if (info.role != NativeRole::Method || info.name != "__len__") return -1;
    const Value n = info.function(m, &v);
    if (n.is_int()) return n.as_int();
    if (n == Value::raised()) m.drop_raised();
    return -1;
}

Value length(Machine& m, Value v) {
    Heap& heap = m.heap();
    if ((flags_of(m, v) & (ClassHasContainer | ClassHasBool)) != 0) {
        const std::int64_t known = length_by_method(m, v);
        if (known >= 0) return Value::integer(known);
        if (!type_lookup(m, v, Name::len_).is_unbound()) return Value::needs_python();
    }
    if (is_text(heap, v)) return Value::integer(length_text(heap, v));
    if (heap.is(v, Kind::Range) && !int64_value(heap, heap.as<Range>(v)->length)) {
        return m.raise(Error::OverflowError, "Python int too large to convert to C ssize_t");
    }
    const std::int64_t n = length_container(m, v);
    if (n >= 0) return make_int(heap, n);
    if (heap.is(v, Kind::MappingProxy)) return length(m, heap.as<MappingProxy>(v)->mapping);
    return m.raise_type(fmt::format("object of type '{}' has no len()", m.type_name(v)));
}

namespace {

// A dict whose class adds something, but has this method from dict itself.
bool has_method_of_dict(Machine& m, Value container, Name name) {
    Heap& heap = m.heap();
    if (!heap.is(container, Kind::Dict)) return false;
    const Value method = type_lookup(m, container, name);
    return !method.is_unbound() &&
           method == type_lookup(m, *heap.kind_class(Kind::Dict), *m.name(name));
}

}  // namespace

Value get_item(Machine& m, Value container, Value key) {
    Heap& heap = m.heap();
    const std::uint32_t flags = flags_of(m, container);
    if ((flags & (ClassHasContainer | ClassHasIter)) != 0 &&
        !has_method_of_dict(m, container, Name::getitem_))
        return Value::needs_python();
    if (is_container(heap, container)) return get_item_container(m, container, key);
    if (is_text(heap, container)) return get_item_text(m, container, key);
    if (heap.is(container, Kind::Class) || heap.is(container, Kind::Instance))
        return Value::needs_python();
    if (heap.is(container, Kind::MappingProxy))
        return get_item(m, heap.as<MappingProxy>(container)->mapping, key);
    return m.raise_type(fmt::format("'{}' object is not subscriptable", m.type_name(container)));
}

Value set_item(Machine& m, Value container, Value key, Value value) {
    Heap& heap = m.heap();
    if ((flags_of(m, container) & ClassHasContainer) != 0 &&
        !has_method_of_dict(m, container, Name::setitem_))
        return Value::needs_python();
    if (is_container(heap, container)) return set_item_container(m, container, key, value);
    if (heap.is(container, Kind::ByteArray))
        return set_item_bytearray(m, *heap.as<ByteArray>(container), key, value);
    const bool has_items = is_text(heap, container) || is_of_own_class(m, container);
    return raise_no_assignment(m, container, has_items, key);
}

Value delete_item(Machine& m, Value container, Value key) {
    Heap& heap = m.heap();
    if ((flags_of(m, container) & ClassHasContainer) != 0) return Value::needs_python();
    if (is_container(heap, container)) return delete_item_container(m, container, key);
    if (heap.is(container, Kind::ByteArray))
        return delete_item_bytearray(m, *heap.as<ByteArray>(container), key);
    const bool has_items = is_text(heap, container) || heap.is(container, Kind::MappingProxy) ||
                           is_of_own_class(m, container);
    return raise_no_deletion(m, container, has_items, key);
}

namespace {

bool is_beyond_sizes(Machine& m, Value key) {
    return is_int(m.heap(), key) && !int64_value(m.heap(), key);
}

Value raise_beyond_sizes(Machine& m) {
    return m.raise(Error::IndexError, "cannot fit 'int' into an index-sized integer");
}

}  // namespace

Value raise_no_assignment(Machine& m, Value container, bool sequence, Value key) {
    if (sequence && is_beyond_sizes(m, key)) return raise_beyond_sizes(m);
    if (sequence && may_have_index(m, key)) return Value::needs_python();
    return m.raise_type(
        fmt::format("'{}' object does not support item assignment", m.type_name(container)));
}

// CPython asks a sequence for an index in other words than all else.
Value raise_no_deletion(Machine& m, Value container, bool sequence, Value key) {
    if (sequence && is_beyond_sizes(m, key)) return raise_beyond_sizes(m);
    if (sequence && may_have_index(m, key)) return Value::needs_python();
    const bool index = is_int(m.heap(), key) || key.is_bool();
    return m.raise_type(fmt::format("'{}' object {} support item deletion", m.type_name(container),
                                    sequence && index ? "doesn't" : "does not"));
}

Answer contains(Machine& m, Value container, Value item) {
    Heap& heap = m.heap();
    if ((flags_of(m, container) & (ClassHasContainer | ClassHasIter)) != 0 &&
        !has_method_of_dict(m, container, Name::contains_))
        return Answer::NeedsPython;
    if (is_container(heap, container)) return contains_container(m, container, item);
    if (is_text(heap, container)) return contains_text(m, container, item);
    if (heap.is(container, Kind::MappingProxy))
        return contains(m, heap.as<MappingProxy>(container)->mapping, item);
    if (heap.is(container, Kind::Iterator) || heap.is(container, Kind::Generator))
        return Answer::NeedsPython;
    m.raise_type(fmt::format("argument of type '{}' is not iterable", m.type_name(container)));
    return Answer::Raised;
}

}  // namespace outlive::machine
