// Arithmetic of floats with Python's checks; operands are ints or floats.
#pragma once

#include "engine/machine/builtins/numbers.hpp"

namespace outlive::machine {

[[nodiscard]] Value binary_floats(Machine& m, BinaryOperator op, Value a, Value b);
[[nodiscard]] Value power_of_floats(Machine& m, double base, double exponent);
// False: raised.
[[nodiscard]] bool divmod_floats(Machine& m, Value a, Value b, Value& quotient, Value& remainder);
[[nodiscard]] Value round_float(Machine& m, double v, Value digits);
// int(d), or OverflowError and ValueError for what is not finite.
[[nodiscard]] Value truncate_float(Machine& m, double d);

}  // namespace outlive::machine
