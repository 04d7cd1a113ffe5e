// Arithmetic of complex numbers, as CPython 3.13 does it; operands are numbers
// of any kind.
#pragma once

#include "engine/machine/builtins/numbers.hpp"
#include "engine/support/complex_arithmetic.hpp"

namespace outlive::machine {

using support::ComplexPair;

[[nodiscard]] Value binary_complex(Machine& m, BinaryOperator op, Value a, Value b);
[[nodiscard]] Value power_of_complex(Machine& m, ComplexPair base, ComplexPair exponent);
[[nodiscard]] Value absolute_complex(Machine& m, const Complex& c);
// From any number. False: OverflowError is raised.
[[nodiscard]] bool to_complex(Machine& m, Value v, ComplexPair& result);
// All of a text as complex() reads it; no value when it is malformed.
[[nodiscard]] std::optional<ComplexPair> complex_from_text(std::string_view text);

}  // namespace outlive::machine
