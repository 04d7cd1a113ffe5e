#include "engine/machine/builtins/numbers_complex.hpp"

#include <cmath>

namespace outlive::machine {

bool to_complex(Machine& m, Value v, ComplexPair& result) {
    if (is_complex(m.heap(), v)) {
        result = {m.heap().as<Complex>(v)->real, m.heap().as<Complex>(v)->imaginary};
        return true;
    }
    result.imaginary = 0;
    return to_double(m, v, result.real);
}

Value power_of_complex(Machine& m, ComplexPair a, ComplexPair b) {
    const auto [value, trouble] = support::power(a, b);
    switch (trouble) {
        case support::ComplexPower::Trouble::Zero:
            return m.raise(Error::ZeroDivisionError, "0.0 to a negative or complex power");
        case support::ComplexPower::Trouble::Range:
            return m.raise(Error::OverflowError, "complex exponentiation");
        case support::ComplexPower::Trouble::None:
            break;
    }
    return make_complex(m.heap(), value.real, value.imaginary);
}

Value binary_complex(Machine& m, BinaryOperator op, Value a, Value b) {
    ComplexPair x{}, y{};
    if (op > BinaryOperator::Power || op == BinaryOperator::MatrixMultiply ||
        op == BinaryOperator::FloorDivide || op == BinaryOperator::Remainder) {
        return Value::not_implemented();
    }
    if (!to_complex(m, a, x) || !to_complex(m, b, y)) return Value::raised();
    std::optional<ComplexPair> r;
    switch (op) {
        case BinaryOperator::Add:
            r = {x.real + y.real, x.imaginary + y.imaginary};
            break;
        case BinaryOperator::Subtract:
            r = {x.real - y.real, x.imaginary - y.imaginary};
            break;
        case BinaryOperator::Multiply:
            r = support::multiply(x, y);
            break;
        case BinaryOperator::TrueDivide:
            r = support::divide(x, y);
            break;
        default:
            return power_of_complex(m, x, y);
    }
    if (!r) return m.raise(Error::ZeroDivisionError, "complex division by zero");
    return make_complex(m.heap(), r->real, r->imaginary);
}

Value absolute_complex(Machine& m, const Complex& c) {
    const double size = std::hypot(c.real, c.imaginary);
    if (std::isinf(size) && std::isfinite(c.real) && std::isfinite(c.imaginary)) {
        return m.raise(Error::OverflowError, "absolute value too large");
    }
    return Value::real(size);
}

namespace {

// The longest front of `s` that is a float with optional sign.
std::size_t float_length(std::string_view s) {
    std::size_t i = !s.empty() && (s[0] == '+' || s[0] == '-') ? 1 : 0;
    const auto digits = [&] {
        const std::size_t from = i;
        while (i < s.size() && s[i] >= '0' && s[i] <= '9') ++i;
        return i - from;
    };
    for (const std::string_view word : {"infinity", "inf", "nan"}) {
        std::string front(s.substr(i, word.size()));
        for (char& c : front) c = static_cast<char>(c | 0x20);
        if (front == word) return i + word.size();
    }
    std::size_t count = digits();
    if (i < s.size() && s[i] == '.') {
        ++i;
        count += digits();
    }
    if (count == 0) return 0;
    if (i < s.size() && (s[i] | 0x20) == 'e') {
        const std::size_t before = i++;
        if (i < s.size() && (s[i] == '+' || s[i] == '-')) ++i;
        if (digits() == 0) i = before;
    }
    return i;
}

bool is_unit(char c) {
    return c == 'j' || c == 'J';
}

// "", "+" or "-" before a j, or a float; takes it off `s`.
std::optional<double> take_part(std::string_view& s) {
    const std::size_t n = float_length(s);
    if (n != 0) {
        const auto d = float_from_text(s.substr(0, n));
        s.remove_prefix(n);
        return d;
    }
    double sign = 1;
    if (!s.empty() && (s[0] == '+' || s[0] == '-')) {
        sign = s[0] == '-' ? -1 : 1;
        s.remove_prefix(1);
    }
    if (s.empty() || !is_unit(s[0])) return std::nullopt;
    return sign;
}

}  // namespace

std::optional<ComplexPair> complex_from_text(std::string_view s) {
    const auto strip = [](std::string_view t) {
        while (!t.empty() && (t.front() == ' ' || (t.front() >= '\t' && t.front() <= '\r')))
            t.remove_prefix(1);
        while (!t.empty() && (t.back() == ' ' || (t.back() >= '\t' && t.back() <= '\r')))
            t.remove_suffix(1);
        return t;
    };
    s = strip(s);
    if (s.size() >= 2 && s.front() == '(' && s.back() == ')') s = strip(s.substr(1, s.size() - 2));
    const auto first = take_part(s);
    if (!first) return std::nullopt;
    if (s.empty()) return ComplexPair{*first, 0};
    if (is_unit(s[0])) return s.size() == 1 ? std::optional(ComplexPair{0, *first}) : std::nullopt;
    if (s[0] != '+' && s[0] != '-') return std::nullopt;
    const auto second = take_part(s);
    if (!second || s.size() != 1 || !is_unit(s[0])) return std::nullopt;
    return ComplexPair{*first, *second};
}

}  // namespace outlive::machine
