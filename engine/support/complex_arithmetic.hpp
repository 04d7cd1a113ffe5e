// Arithmetic of complex numbers that can go wrong, as CPython 3.13 does it: shared
// by the machine and by the compiler, which folds it, so that both come out the same.
//
// Products and quotients are of the parts as they stand: infinities and nans are not
// mended afterwards. Integral exponents of at most 100 are multiplied out, all else
// goes by way of length and angle.
#pragma once

#include <cstdint>
#include <optional>

namespace outlive::support {

struct ComplexPair {
    double real, imaginary;
};

[[nodiscard]] ComplexPair multiply(ComplexPair a, ComplexPair b);
// Nothing: the divisor is zero.
[[nodiscard]] std::optional<ComplexPair> divide(ComplexPair dividend, ComplexPair divisor);

struct ComplexPower {
    enum class Trouble : std::uint8_t { None, Zero, Range };  // of zero to the -1; beyond floats
    ComplexPair value;
    Trouble trouble;
};
[[nodiscard]] ComplexPower power(ComplexPair base, ComplexPair exponent);

}  // namespace outlive::support
