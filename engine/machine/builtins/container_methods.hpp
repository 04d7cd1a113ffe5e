// The special methods that the container types share, as natives; and how a
// native hands its work over to the prelude.
//
// Each is the operation of container_operators.hpp on its own arguments; where
// that needs Python, the prelude's function of the kind does the whole job. The
// tables of the types list them under their names.
#pragma once

#include "engine/machine/builtins/container_operators.hpp"
#include "engine/machine/native.hpp"

namespace outlive::machine {

Value method_compare(Machine& m, CompareOperator op, Args a);
template <CompareOperator op>
Value method_compare(Machine& m, Args a) {
    return method_compare(m, op, a);
}

Value method_binary(Machine& m, BinaryOperator op, Value a, Value b);
// A set's methods know sets alone, a dict's dicts: views of dicts combine by their own.
[[nodiscard]] bool combines_with(Machine& m, Value self, Value other);
template <BinaryOperator op>
Value method_binary(Machine& m, Args a) {
    if (!combines_with(m, a[0], a[1])) return Value::not_implemented();
    return method_binary(m, op, a[0], a[1]);
}
template <BinaryOperator op>
Value method_reflected(Machine& m, Args a) {
    if (!combines_with(m, a[0], a[1])) return Value::not_implemented();
    return method_binary(m, op, a[1], a[0]);
}
Value method_inplace(Machine& m, BinaryOperator op, Value a, Value b);
template <BinaryOperator op>
Value method_inplace(Machine& m, Args a) {
    return method_inplace(m, op, a[0], a[1]);
}

Value method_length(Machine& m, Args a);
Value method_iterate(Machine& m, Args a);
Value method_reversed(Machine& m, Args a);
Value method_contains(Machine& m, Args a);
Value method_get_item(Machine& m, Args a);
Value method_set_item(Machine& m, Args a);
Value method_delete_item(Machine& m, Args a);
Value method_hash(Machine& m, Args a);
Value method_repr(Machine& m, Args a);
Value method_class_getitem(Machine& m, Args a);
// tuple and list
Value method_index(Machine& m, Args a);  // self, value, start, stop
Value method_count(Machine& m, Args a);

#define OUTLIVE_COMPARISONS(type)                                                        \
    {#type ".__lt__(self, value, /)", method_compare<CompareOperator::Less>},            \
        {#type ".__le__(self, value, /)", method_compare<CompareOperator::LessEqual>},   \
        {#type ".__eq__(self, value, /)", method_compare<CompareOperator::Equal>},       \
        {#type ".__ne__(self, value, /)", method_compare<CompareOperator::NotEqual>},    \
        {#type ".__gt__(self, value, /)", method_compare<CompareOperator::Greater>}, {   \
#type ".__ge__(self, value, /)", method_compare < CompareOperator::GreaterEqual> \
    }

// The answer of an operation as a bool Value, or the prelude's.
[[nodiscard]] inline Value truth_or(Machine& m, Answer a, Prelude function,
                                    std::initializer_list<Value> args) {
    if (a == Answer::NeedsPython) return m.enter(function, args);
    return a == Answer::Raised ? Value::raised() : Value::boolean(a == Answer::Yes);
}
[[nodiscard]] inline Value value_or(Machine& m, Value r, Prelude function,
                                    std::initializer_list<Value> args) {
    return r == Value::needs_python() ? m.enter(function, args) : r;
}

}  // namespace outlive::machine
