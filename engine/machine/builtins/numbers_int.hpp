// Arithmetic of ints with Python's checks: zero divisors, negative shifts,
// sizes against the budget. Operands are ints of any kind.
#pragma once

#include "engine/machine/builtins/numbers.hpp"

namespace outlive::machine {

// No int is larger, so that no single operation takes more than about a second.
inline constexpr std::uint64_t most_int_bits = 1ULL << 27U;
// CPython's limit of digits for conversion from and to decimal text.
inline constexpr std::uint64_t most_decimal_digits = 4300;

[[nodiscard]] Value binary_ints(Machine& m, BinaryOperator op, Value a, Value b);
// False: ZeroDivisionError is raised.
[[nodiscard]] bool divmod_ints(Machine& m, Value a, Value b, Value& quotient, Value& remainder);
[[nodiscard]] Value round_int(Machine& m, Value v, Value digits);
[[nodiscard]] int compare_int_to_double(const Heap& heap, Value a, double d);  // d is no NaN

}  // namespace outlive::machine
