// The quick way of operators on the program's own objects: where the method to
// call is a plain Python function, its frame is entered directly, without the
// prelude in between. Answers needs_python() whenever the rules ask for more.
//
// A method that answers NotImplemented is not the end: `operator_declined`
// goes on with what the data model tries next, in the prelude. The frame keeps
// the operands for that (extra: a tuple of both; detail: the operator).
#pragma once

#include "engine/machine/machine.hpp"

namespace outlive::machine {

[[nodiscard]] Value enter_binary(Machine& m, BinaryOperator op, Value a, Value b, bool inplace);
[[nodiscard]] Value enter_compare(Machine& m, CompareOperator op, Value a, Value b);
// bool(v) by a __bool__ written in Python.
[[nodiscard]] Value enter_truth(Machine& m, Value v);
[[nodiscard]] Value enter_get_item(Machine& m, Value container, Value key);
[[nodiscard]] Value enter_set_item(Machine& m, Value container, Value key, Value value);

// a op b by a method that was found before: entered, or no value for another case.
// `detail` is that of the frame which was entered then.
[[nodiscard]] Value enter_known_operator(Machine& m, Function& method, Value a, Value b,
                                         std::uint16_t detail);

// What comes after a NotImplemented of a frame entered here: entered or raised.
[[nodiscard]] Value operator_declined(Machine& m, std::uint16_t detail, Value a, Value b);

}  // namespace outlive::machine
