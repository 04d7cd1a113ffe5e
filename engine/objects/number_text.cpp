#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <limits>

#include "engine/objects/calculation.hpp"
#include "engine/objects/number.hpp"
#include "engine/objects/number_gmp.hpp"

namespace outlive::objects {

namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

// Whether `s` is digits[.digits][e[+-]digits] with a digit in the mantissa.
bool is_decimal(std::string_view s) {
    std::size_t i = 0, digits = 0;
    for (; i < s.size() && is_digit(s[i]); ++i) ++digits;
    if (i < s.size() && s[i] == '.') ++i;
    for (; i < s.size() && is_digit(s[i]); ++i) ++digits;
    if (digits == 0) return false;
    if (i == s.size()) return true;
    if (s[i] != 'e' && s[i] != 'E') return false;
    if (++i < s.size() && (s[i] == '+' || s[i] == '-')) ++i;
    if (i == s.size()) return false;
    while (i < s.size() && is_digit(s[i])) ++i;
    return i == s.size();
}

bool equal_ignoring_case(std::string_view s, std::string_view lower) {
    if (s.size() != lower.size()) return false;
    for (std::size_t i = 0; i < s.size(); ++i) {
        if (static_cast<char>(s[i] | 0x20) != lower[i]) return false;
    }
    return true;
}

std::optional<double> magnitude_from_text(std::string_view s) {
    if (equal_ignoring_case(s, "inf") || equal_ignoring_case(s, "infinity")) {
        return std::numeric_limits<double>::infinity();
    }
    if (equal_ignoring_case(s, "nan")) return std::numeric_limits<double>::quiet_NaN();
    if (!is_decimal(s)) return std::nullopt;
    double value = 0;
    const auto [end, error] = std::from_chars(s.data(), s.data() + s.size(), value);
    // Too large or too small: only strtod says which.
    if (error == std::errc::result_out_of_range)
        return std::strtod(std::string(s).c_str(), nullptr);
    return value;
}

// digits "12345" with the point behind the first, times 10**exponent.
std::string place_point(std::string digits, int exponent) {
    if (exponent < -4 || exponent >= 16) {
        if (digits.size() > 1) digits.insert(1, ".");
        const std::string power = std::to_string(std::abs(exponent));
        return digits + (exponent < 0 ? "e-" : "e+") + (power.size() < 2 ? "0" : "") + power;
    }
    if (exponent < 0)
        return "0." + std::string(static_cast<std::size_t>(-exponent - 1), '0') + digits;
    const auto point = static_cast<std::size_t>(exponent) + 1;
    if (digits.size() <= point) return digits + std::string(point - digits.size(), '0') + ".0";
    return digits.insert(point, ".");
}

std::string text_of(mpz_srcptr number, int base) {
    std::string text(mpz_sizeinbase(number, base) + 2, '\0');
    mpz_get_str(text.data(), base, number);
    text.resize(text.find('\0'));
    return text;
}

}  // namespace

Value int_from_digits(Heap& heap, std::string_view digits, unsigned base, bool negative) {
    std::uint64_t small = 0;
    if (digits.size() <= 12) {  // 36**12 < 2**63
        std::from_chars(digits.data(), digits.data() + digits.size(), small,
                        static_cast<int>(base));
        return make_int_unsigned(heap, small, negative);
    }
    if (takes_long(heap, digits.size() / 8)) {
        return calculate(heap, {},
                         [text = std::string(digits), base, negative](Numbers& n) {
                             mpz_set_str(n.result.get(), text.c_str(), static_cast<int>(base));
                             if (negative) mpz_neg(n.result.get(), n.result.get());
                         })
            ->result.value(heap);
    }
    Result r;
    mpz_set_str(r.get(), std::string(digits).c_str(), static_cast<int>(base));
    if (negative) mpz_neg(r.get(), r.get());
    return r.value(heap);
}

std::string int_to_text(const Heap& heap, Value v, unsigned base) {
    if (v.is_int() || v.is_bool()) {
        std::array<char, 72> buffer;
        const std::int64_t i = v.is_int() ? v.as_int() : (v.is_true() ? 1 : 0);
        const auto end =
            std::to_chars(buffer.data(), buffer.data() + buffer.size(), i, static_cast<int>(base))
                .ptr;
        return {buffer.data(), end};
    }
    return text_of(Borrowed(heap, v).get(), static_cast<int>(base));
}

std::string long_int_to_text(Heap& heap, Value v, unsigned base) {
    if (!takes_long(heap, 2ULL * IntView(heap, v).count())) return int_to_text(heap, v, base);
    const auto text = std::make_shared<std::string>();  // of both threads
    (void)calculate(heap, {v}, [text, base](Numbers& n) {
        *text = text_of(n.a.get(), static_cast<int>(base));
    });
    return std::move(*text);
}

std::string float_to_text(double d) {
    if (std::isnan(d)) return "nan";
    if (std::isinf(d)) return d > 0 ? "inf" : "-inf";
    std::array<char, 64> buffer;
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), std::fabs(d),
                                   std::chars_format::scientific)
                         .ptr;
    const std::string_view text(buffer.data(), static_cast<std::size_t>(end - buffer.data()));
    const auto e = text.find('e');
    std::string digits(text.substr(0, e));
    if (digits.size() > 1) digits.erase(1, 1);
    int exponent = 0;
    const std::size_t number = e + (text[e + 1] == '+' ? 2U : 1U);
    std::from_chars(text.data() + number, text.data() + text.size(), exponent);
    return (std::signbit(d) ? "-" : "") + place_point(std::move(digits), exponent);
}

std::optional<double> float_from_text(std::string_view text) {
    const bool negative = !text.empty() && text[0] == '-';
    if (!text.empty() && (text[0] == '-' || text[0] == '+')) text.remove_prefix(1);
    const auto magnitude = magnitude_from_text(text);
    if (!magnitude) return std::nullopt;
    return negative ? -*magnitude : *magnitude;
}

namespace {

// As in repr(complex): no ".0" behind a whole number.
std::string complex_part(double d) {
    std::string s = float_to_text(d);
    if (s.ends_with(".0")) s.resize(s.size() - 2);
    return s;
}

}  // namespace

std::string complex_to_text(double real, double imaginary) {
    if (real == 0 && !std::signbit(real)) return complex_part(imaginary) + "j";
    const std::string i = complex_part(imaginary);
    return "(" + complex_part(real) + (i[0] == '-' ? "" : "+") + i + "j)";
}

}  // namespace outlive::objects
