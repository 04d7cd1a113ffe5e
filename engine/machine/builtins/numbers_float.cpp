#include "engine/machine/builtins/numbers_float.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>

#include "engine/machine/builtins/numbers_complex.hpp"
#include "engine/objects/number_gmp.hpp"
#include "engine/support/float_division.hpp"

namespace outlive::machine {

namespace {

bool is_odd_integer(double d) {
    return std::fmod(std::fabs(d), 2.0) == 1.0;
}

// Cases that pow() of C leaves to the platform; no value: ask C.
std::optional<double> special_power(double base, double exponent) {
    if (exponent == 0) return 1.0;
    if (std::isnan(base)) return base;
    if (std::isnan(exponent)) return base == 1.0 ? 1.0 : exponent;
    if (std::isinf(exponent)) {
        const double magnitude = std::fabs(base);
        if (magnitude == 1.0) return 1.0;
        return (exponent > 0) == (magnitude > 1.0) ? std::fabs(exponent) : 0.0;
    }
    if (std::isinf(base)) {
        const bool odd = is_odd_integer(exponent);
        if (exponent > 0) return odd ? base : std::fabs(base);
        return odd ? std::copysign(0.0, base) : 0.0;
    }
    return std::nullopt;
}

Value raise_range(Machine& m) {
    Owned text(m.heap(), m.text("Numerical result out of range"));
    return m.raise(Error::OverflowError, {Value::integer(34), text.get()});
}

double read_back(const char* begin, const char* end) {
    return std::strtod(std::string(begin, end).c_str(), nullptr);
}

// v rounded to a multiple of 10**-digits, digits below 0; v finite, not 0.
double round_to_power_of_ten(double v, int digits) {
    std::array<char, 400> buffer;
    char* const first = buffer.data();
    char* const last = first + buffer.size();
    auto end = std::to_chars(first, last, std::fabs(v), std::chars_format::scientific).ptr;
    const std::string_view text(first, static_cast<std::size_t>(end - first));
    const int exponent = std::atoi(std::string(text.substr(text.find('e') + 1)).c_str());
    const int kept = exponent + digits;  // digits behind the first that stay
    double magnitude = 0;
    if (kept >= 0) {
        end = std::to_chars(first, last, std::fabs(v), std::chars_format::scientific, kept).ptr;
        magnitude = read_back(first, end);
    } else if (kept == -1) {
        Result half;
        mpz_ui_pow_ui(half.get(), 10, static_cast<unsigned long>(-digits - 1));
        mpz_mul_ui(half.get(), half.get(), 5);
        if (mpz_cmpabs_d(half.get(), v) < 0) {
            mpz_mul_ui(half.get(), half.get(), 2);
            magnitude = mpz_get_d(half.get());
            const std::string unit = "1e" + std::to_string(-digits);
            magnitude = std::strtod(unit.c_str(), nullptr);
        }
    }
    return std::copysign(magnitude, v);
}

}  // namespace

Value power_of_floats(Machine& m, double base, double exponent) {
    if (base > 0 && std::isfinite(base) && std::isfinite(exponent)) {
        const double result = std::pow(base, exponent);
        return std::isinf(result) ? raise_range(m) : Value::real(result);
    }
    if (const auto special = special_power(base, exponent)) return Value::real(*special);
    if (base == 0) {
        if (exponent < 0) {
            return m.raise(Error::ZeroDivisionError, "0.0 cannot be raised to a negative power");
        }
        return Value::real(is_odd_integer(exponent) ? base : 0.0);
    }
    if (base < 0 && std::floor(exponent) != exponent)
        return power_of_complex(m, {base, 0}, {exponent, 0});
    const double result = std::pow(base, exponent);
    return std::isinf(result) ? raise_range(m) : Value::real(result);
}

Value binary_floats(Machine& m, BinaryOperator op, Value a, Value b) {
    double x = 0, y = 0;
    if (op > BinaryOperator::Power || op == BinaryOperator::MatrixMultiply)
        return Value::not_implemented();
    if (!to_double(m, a, x) || !to_double(m, b, y)) return Value::raised();
    switch (op) {
        case BinaryOperator::Add:
            return Value::real(x + y);
        case BinaryOperator::Subtract:
            return Value::real(x - y);
        case BinaryOperator::Multiply:
            return Value::real(x * y);
        case BinaryOperator::TrueDivide:
            if (y == 0) return m.raise(Error::ZeroDivisionError, "float division by zero");
            return Value::real(x / y);
        case BinaryOperator::FloorDivide:
            if (y == 0) return m.raise(Error::ZeroDivisionError, "float floor division by zero");
            return Value::real(support::floor_divide(x, y).quotient);
        case BinaryOperator::Remainder:
            if (y == 0) return m.raise(Error::ZeroDivisionError, "float modulo by zero");
            return Value::real(support::floor_divide(x, y).remainder);
        case BinaryOperator::Power:
            return power_of_floats(m, x, y);
        default:
            return Value::not_implemented();
    }
}

bool divmod_floats(Machine& m, Value a, Value b, Value& quotient, Value& remainder) {
    double x = 0, y = 0;
    if (!to_double(m, a, x) || !to_double(m, b, y)) return false;
    if (y == 0) {
        m.raise(Error::ZeroDivisionError, "float divmod()");
        return false;
    }
    const auto divided = support::floor_divide(x, y);
    quotient = Value::real(divided.quotient);
    remainder = Value::real(divided.remainder);
    return true;
}

Value truncate_float(Machine& m, double d) {
    if (std::isinf(d))
        return m.raise(Error::OverflowError, "cannot convert float infinity to integer");
    if (std::isnan(d)) return m.raise_value_error("cannot convert float NaN to integer");
    return int_from_double(m.heap(), d);
}

Value round_float(Machine& m, double v, Value digits) {
    if (digits.is_unbound() || digits.is_none()) {
        double rounded = std::round(v);
        if (std::fabs(v - rounded) == 0.5) rounded = 2.0 * std::round(v / 2.0);
        return truncate_float(m, rounded);
    }
    if (!is_int(m.heap(), digits)) {
        std::int64_t unused = 0;
        if (!to_index(m, digits, unused)) return Value::raised();
    }
    const std::int64_t n = clamped_int64(m.heap(), digits);
    // Beyond these no float has digits to lose, or any left.
    if (!std::isfinite(v) || v == 0 || n > 323) return Value::real(v);
    if (n < -308) return Value::real(0.0 * v);
    if (n < 0) {
        const double rounded = round_to_power_of_ten(v, static_cast<int>(n));
        if (std::isinf(rounded))
            return m.raise(Error::OverflowError, "rounded value too large to represent");
        return Value::real(rounded);
    }
    std::array<char, 800> buffer;
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), v,
                                   std::chars_format::fixed, static_cast<int>(n))
                         .ptr;
    return Value::real(read_back(buffer.data(), end));
}

}  // namespace outlive::machine
