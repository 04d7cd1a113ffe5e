#include "engine/support/complex_arithmetic.hpp"

#include <cmath>

namespace outlive::support {

namespace {

using Trouble = ComplexPower::Trouble;

ComplexPower whole_power(ComplexPair base, long n) {
    ComplexPair result{1, 0}, p = base;
    const auto magnitude = static_cast<unsigned long>(n < 0 ? -n : n);
    for (unsigned long mask = 1; mask <= magnitude; mask <<= 1U) {
        if ((magnitude & mask) != 0) result = multiply(result, p);
        p = multiply(p, p);
    }
    if (n > 0) return {result, Trouble::None};
    const auto inverse = divide({1, 0}, result);
    return inverse ? ComplexPower{*inverse, Trouble::None} : ComplexPower{{0, 0}, Trouble::Zero};
}

ComplexPower general_power(ComplexPair a, ComplexPair b) {
    if (b.real == 0 && b.imaginary == 0) return {{1, 0}, Trouble::None};
    if (a.real == 0 && a.imaginary == 0)
        return {{0, 0}, b.imaginary != 0 || b.real < 0 ? Trouble::Zero : Trouble::None};
    const double size = std::hypot(a.real, a.imaginary), angle = std::atan2(a.imaginary, a.real);
    double length = std::pow(size, b.real), phase = angle * b.real;
    if (b.imaginary != 0) {
        length /= std::exp(angle * b.imaginary);
        phase += b.imaginary * std::log(size);
    }
    const Trouble trouble =
        std::isinf(phase) ? Trouble::Zero : Trouble::None;  // as C's cosine says
    return {{length * std::cos(phase), length * std::sin(phase)}, trouble};
}

}  // namespace

ComplexPair multiply(ComplexPair a, ComplexPair b) {
    return {a.real * b.real - a.imaginary * b.imaginary,
            a.real * b.imaginary + a.imaginary * b.real};
}

// Smith's algorithm: divides by the larger part first.
std::optional<ComplexPair> divide(ComplexPair a, ComplexPair b) {
    const double real = std::fabs(b.real), imaginary = std::fabs(b.imaginary);
    if (real >= imaginary) {
        if (real == 0) return std::nullopt;
        const double ratio = b.imaginary / b.real, divisor = b.real + b.imaginary * ratio;
        return ComplexPair{(a.real + a.imaginary * ratio) / divisor,
                           (a.imaginary - a.real * ratio) / divisor};
    }
    if (imaginary >= real) {
        const double ratio = b.real / b.imaginary, divisor = b.real * ratio + b.imaginary;
        return ComplexPair{(a.real * ratio + a.imaginary) / divisor,
                           (a.imaginary * ratio - a.real) / divisor};
    }
    return ComplexPair{std::nan(""), std::nan("")};
}

ComplexPower power(ComplexPair base, ComplexPair exponent) {
    const bool whole = exponent.imaginary == 0 && exponent.real == std::floor(exponent.real) &&
                       std::fabs(exponent.real) <= 100.0;
    ComplexPower r =
        whole ? whole_power(base, static_cast<long>(exponent.real)) : general_power(base, exponent);
    if (r.trouble == Trouble::None && (std::isinf(r.value.real) || std::isinf(r.value.imaginary)))
        r.trouble = Trouble::Range;
    return r;
}

}  // namespace outlive::support
