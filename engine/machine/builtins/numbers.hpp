// int, bool, float and complex: what Python's operators and the protocols do
// with them. Values of subclasses count by their value; whether a subclass
// brings Python code along is for the caller to test (class flags).
//
// Operands are borrowed, answers new references. Sizes are checked against the
// budget (MemoryError) and charged here. Not here: the interpreter's own fast
// paths for two small ints or two floats.
#pragma once

#include <cstdint>

#include "engine/machine/machine.hpp"

namespace outlive::machine {

// a op b: a value, raised(), or not_implemented() unless both are numbers that
// know the operator.
[[nodiscard]] Value binary_numbers(Machine& m, BinaryOperator op, Value a, Value b);
// A bool; not_implemented() for anything but numbers, and for the order of complex.
[[nodiscard]] Value compare_numbers(Machine& m, CompareOperator op, Value a, Value b);
// int against float exactly; both are numbers.
[[nodiscard]] bool equal_numbers(const Heap& heap, Value a, Value b);
[[nodiscard]] std::uint64_t hash_number(const Heap& heap, Value v);  // v is a number
[[nodiscard]] bool truth_number(const Heap& heap, Value v);
[[nodiscard]] Value repr_number(Machine& m, Value v);    // a Str; ValueError beyond 4300 digits
[[nodiscard]] Value negate_number(Machine& m, Value v);  // not_implemented() if no number
[[nodiscard]] Value positive_number(Machine& m, Value v);
[[nodiscard]] Value invert_number(Machine& m, Value v);
[[nodiscard]] Value absolute_number(Machine& m, Value v);
// divmod(a, b): a Tuple, raised or not_implemented.
[[nodiscard]] Value divmod_numbers(Machine& m, Value a, Value b);
// pow(a, b, c) of three ints.
[[nodiscard]] Value power_modulo_numbers(Machine& m, Value a, Value b, Value c);
// round(v) with `digits` unbound or None, round(v, digits) otherwise.
[[nodiscard]] Value round_number(Machine& m, Value v, Value digits);

// Any int as an index. False: TypeError ("'str' object cannot be interpreted as
// an integer") or, when it does not fit 64 bits, OverflowError is raised.
[[nodiscard]] bool to_index(Machine& m, Value v, std::int64_t& result);
// A float from an int or a float. False: OverflowError or TypeError ("must be
// real number, not str") is raised.
[[nodiscard]] bool to_double(Machine& m, Value v, double& result);

// The constructors on built-in arguments: answers needs_python() when only a
// method of the argument (__int__, __index__, __float__ …) can tell.
[[nodiscard]] Value int_from(Machine& m, Value v);
[[nodiscard]] Value int_from_text(Machine& m, Value text,
                                  std::int64_t base);  // str, bytes, bytearray
[[nodiscard]] Value float_from(Machine& m, Value v);
// int -> decimal text within CPython's limit of digits. False: raised.
[[nodiscard]] bool int_to_decimal(Machine& m, Value v, std::string& result);

}  // namespace outlive::machine
