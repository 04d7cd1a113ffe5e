// Arithmetic of ints with Python's checks: zero divisors, negative shifts,
// sizes against the budget. Operands are ints of any kind.
#pragma once

#include "engine/machine/builtins/numbers.hpp"

namespace outlive::machine {

// No int is larger, so that no single operation takes more than about a second.
inline constexpr std::uint64_t most_int_bits = 1ULL << 27U;
// Without a limit of MachineState::most_digits there is this one, so that no
// conversion from or to decimal text takes more than about a second.
inline constexpr std::uint64_t most_convertible_digits = 5'000'000;
[[nodiscard]] inline bool within_digits(Machine& m, std::uint64_t digits) {
    const std::uint64_t most = m.state().most_digits;
    return digits <= (most == 0 ? most_convertible_digits : most);
}

[[nodiscard]] Value binary_ints(Machine& m, BinaryOperator op, Value a, Value b);
// False: ZeroDivisionError is raised.
[[nodiscard]] bool divmod_ints(Machine& m, Value a, Value b, Value& quotient, Value& remainder);
[[nodiscard]] Value round_int(Machine& m, Value v, Value digits);
[[nodiscard]] int compare_int_to_double(const Heap& heap, Value a, double d);  // d is no NaN

}  // namespace outlive::machine
