// math: functions of one, two or three floats.
#include <bit>
#include <cmath>

#include "engine/library/native/math_arguments.hpp"
#include "engine/library/native/native_modules.hpp"

namespace outlive::library {

namespace {

enum class Overflow { IsRange, IsDomain };  // what an infinite result of a finite argument means

Value checked(Machine& m, double result, bool any_nan, bool all_finite, Overflow overflow) {
    if (std::isnan(result) && !any_nan) return domain_error(m);
    if (std::isinf(result) && all_finite)
        return overflow == Overflow::IsRange ? range_error(m) : domain_error(m);
    return Value::real(result);
}

Value one(Machine& m, Args a, std::string_view name, double (*f)(double),
          Overflow overflow = Overflow::IsDomain) {
    std::array<double, 1> x{};
    Value answer;
    if (!take_reals<1>(m, name, {a[0]}, x, answer)) return answer;
    return checked(m, f(x[0]), std::isnan(x[0]), std::isfinite(x[0]), overflow);
}

Value two(Machine& m, Args a, std::string_view name, double (*f)(double, double),
          Overflow overflow = Overflow::IsDomain) {
    std::array<double, 2> x{};
    Value answer;
    if (!take_reals<2>(m, name, {a[0], a[1]}, x, answer)) return answer;
    return checked(m, f(x[0], x[1]), std::isnan(x[0]) || std::isnan(x[1]),
                   std::isfinite(x[0]) && std::isfinite(x[1]), overflow);
}

Value test(Machine& m, Args a, std::string_view name, bool (*f)(double)) {
    std::array<double, 1> x{};
    Value answer;
    if (!take_reals<1>(m, name, {a[0]}, x, answer)) return answer;
    return Value::boolean(f(x[0]));
}

constexpr double pi = 3.14159265358979323846;

// --- the gamma function: Lanczos' approximation (g = 6.0246…, 13 terms) ---

constexpr double lanczos_g = 6.024680040776729583740234375;
constexpr double lanczos_above[] = {23531376880.410759688572007674451636754734846804940,
                                    42919803642.649098768957899047001988850926355848959,
                                    35711959237.355668049440185451547166705960488635843,
                                    17921034426.037209699919755754458931112671403265390,
                                    6039542586.3520280050642916443072979210699388420708,
                                    1439720407.3117216736632230727949123939715485786372,
                                    248874557.86205415651146038641322942321632125127801,
                                    31426415.585400194380614231628318205362874684987640,
                                    2876370.6289353724412254090516208496135991145378768,
                                    186056.26539522349504029498971604569928220784236328,
                                    8071.6720023658162106380029022722506138218516325024,
                                    210.82427775157934587250973392071336271166969580291,
                                    2.5066282746310002701649081771338373386264310793408};
constexpr double lanczos_below[] = {0,        39916800, 120543840, 150917976, 105258076,
                                    45995730, 13339535, 2637558,   357423,    32670,
                                    1925,     66,       1};

double lanczos_sum(double x) {
    double above = 0, below = 0;
    for (std::size_t i = 0; i < std::size(lanczos_above); ++i) {
        // From the end that keeps the terms small.
        const std::size_t k = x < 5 ? std::size(lanczos_above) - 1 - i : i;
        above = (x < 5 ? above * x : above / x) + lanczos_above[k];
        below = (x < 5 ? below * x : below / x) + lanczos_below[k];
    }
    return above / below;
}

// sin(pi x), exact at multiples of 1/2.
double sine_of_turns(double x) {
    const double y = std::fmod(std::fabs(x), 2.0);
    const int quarter = static_cast<int>(std::round(2.0 * y));
    double r = 0;
    if (quarter == 0) r = std::sin(pi * y);
    if (quarter == 1) r = std::cos(pi * (y - 0.5));
    if (quarter == 2) r = std::sin(pi * (1.0 - y));
    if (quarter == 3) r = -std::cos(pi * (y - 1.5));
    if (quarter == 4) r = std::sin(pi * (y - 2.0));
    return std::copysign(1.0, x) * r;
}

// r * y**power, in two steps where one would overflow.
double scaled(double r, double y, double x, bool divide) {
    const double power = x < 140.0 ? std::pow(y, x - 0.5) : std::pow(y, x / 2.0 - 0.25);
    r = divide ? r / power : r * power;
    if (x < 140.0) return r;
    return divide ? r / power : r * power;
}

double gamma_of(double x) {
    if (!std::isfinite(x)) return x;
    if (x == std::floor(x) && x <= 23.0) {
        double product = 1;
        for (int i = 2; i < static_cast<int>(x); ++i) product *= i;
        return product;
    }
    const double size = std::fabs(x);
    if (size < 1e-20) return 1.0 / x;
    if (size > 200.0) return x < 0 ? 0.0 / sine_of_turns(x) : INFINITY;
    const double y = size + (lanczos_g - 0.5);
    // What the sum has lost.
    double z =
        size > lanczos_g - 0.5 ? (y - size) - (lanczos_g - 0.5) : (y - (lanczos_g - 0.5)) - size;
    z = z * lanczos_g / y;
    if (x < 0) {
        double r = -pi / sine_of_turns(size) / size * std::exp(y) / lanczos_sum(size);
        r -= z * r;
        return scaled(r, y, size, true);
    }
    double r = lanczos_sum(size) / std::exp(y);
    r += z * r;
    return scaled(r, y, size, false);
}

double log_gamma_of(double x) {
    if (std::isnan(x)) return x;
    if (std::isinf(x)) return INFINITY;
    if (x == std::floor(x) && x <= 2.0) return 0.0;
    const double size = std::fabs(x);
    if (size < 1e-20) return -std::log(size);
    double r = std::log(lanczos_sum(size)) - lanczos_g;
    r += (size - 0.5) * (std::log(size + lanczos_g - 0.5) - 1);
    constexpr double log_pi = 1.144729885849400174143427351353058711647;
    if (x < 0) r = log_pi - std::log(std::fabs(sine_of_turns(size))) - std::log(size) - r;
    return r;
}

Value gamma(Machine& m, Args a) {
    std::array<double, 1> x{};
    Value answer;
    if (!take_reals<1>(m, "gamma", {a[0]}, x, answer)) return answer;
    if (x[0] == -INFINITY || (x[0] <= 0 && std::isfinite(x[0]) && x[0] == std::floor(x[0])))
        return domain_error(m);
    return checked(m, gamma_of(x[0]), std::isnan(x[0]), std::isfinite(x[0]), Overflow::IsRange);
}

Value lgamma(Machine& m, Args a) {
    std::array<double, 1> x{};
    Value answer;
    if (!take_reals<1>(m, "lgamma", {a[0]}, x, answer)) return answer;
    if (x[0] <= 0 && std::isfinite(x[0]) && x[0] == std::floor(x[0])) return domain_error(m);
    return checked(m, log_gamma_of(x[0]), std::isnan(x[0]), std::isfinite(x[0]), Overflow::IsRange);
}

// --- logarithms, of ints of any size ---

// False: answered.
bool logarithm(Machine& m, Args a, Value v, std::string_view name, double (*f)(double),
               double& result, Value& answer) {
    Heap& heap = m.heap();
    double x = 0;
    if (is_int(heap, v)) {
        const IntView view(heap, v);
        if (view.is_zero() || view.negative()) return answer = domain_error(m), false;
        const std::uint64_t bits = view.bit_length();
        if (bits > 1000) {
            const Owned top(heap, shift_right(heap, v, bits - 64));
            const double mantissa =
                std::ldexp(double_from_int(heap, top.get()).value_or(1), -64);  // in [0.5, 1)
            result = f(mantissa) + f(2.0) * static_cast<double>(bits);
            return true;
        }
        x = double_from_int(heap, v).value_or(1);
    } else if (asks_python(m, v)) {
        answer = a[1].is_unbound() || name != "log" ? math_again(m, name, {a[0]})
                                                    : math_again(m, name, {a[0], a[1]});
        return false;
    } else if (!to_double(m, v, x)) {
        return answer = Value::raised(), false;
    }
    if (x <= 0) return answer = domain_error(m), false;
    result = f(x);
    return true;
}

double natural(double x) {
    return std::log(x);
}
double binary_log(double x) {
    return std::log2(x);
}
double decimal_log(double x) {
    return std::log10(x);
}

Value log(Machine& m, Args a) {
    double x = 0, base = 0;
    Value answer;
    if (!logarithm(m, a, a[0], "log", natural, x, answer)) return answer;
    if (a[1].is_unbound()) return Value::real(x);
    if (!logarithm(m, a, a[1], "log", natural, base, answer)) return answer;
    if (base == 0) return m.raise(Error::ZeroDivisionError, "float division by zero");
    return Value::real(x / base);
}

Value log2(Machine& m, Args a) {
    double x = 0;
    Value answer;
    return logarithm(m, a, a[0], "log2", binary_log, x, answer) ? Value::real(x) : answer;
}

Value log10(Machine& m, Args a) {
    double x = 0;
    Value answer;
    return logarithm(m, a, a[0], "log10", decimal_log, x, answer) ? Value::real(x) : answer;
}

// --- powers and parts ---

Value pow(Machine& m, Args a) {
    std::array<double, 2> x{};
    Value answer;
    if (!take_reals<2>(m, "pow", {a[0], a[1]}, x, answer)) return answer;
    const double r = std::pow(x[0], x[1]);
    const bool finite = std::isfinite(x[0]) && std::isfinite(x[1]);
    if (finite && std::isinf(r) && x[0] == 0) return domain_error(m);
    return checked(m, r, std::isnan(x[0]) || std::isnan(x[1]), finite, Overflow::IsRange);
}

Value frexp(Machine& m, Args a) {
    std::array<double, 1> x{};
    Value answer;
    if (!take_reals<1>(m, "frexp", {a[0]}, x, answer)) return answer;
    int exponent = 0;
    const double mantissa = std::isfinite(x[0]) ? std::frexp(x[0], &exponent) : x[0];
    const Value parts[] = {Value::real(mantissa), Value::integer(exponent)};
    return objects::make_tuple(m.heap(), parts, 2);
}

Value modf(Machine& m, Args a) {
    std::array<double, 1> x{};
    Value answer;
    if (!take_reals<1>(m, "modf", {a[0]}, x, answer)) return answer;
    double whole = 0;
    const double fraction = std::modf(x[0], &whole);
    const Value parts[] = {Value::real(fraction), Value::real(whole)};
    return objects::make_tuple(m.heap(), parts, 2);
}

Value ldexp(Machine& m, Args a) {
    double x = 0;
    if (!is_int(m.heap(), a[1]))
        return m.raise_type("Expected an int as second argument to ldexp.");
    if (asks_python(m, a[0])) return math_again(m, "ldexp", {a[0], a[1]});
    if (!to_double(m, a[0], x)) return Value::raised();
    const std::int64_t exponent = clamped_int64(m.heap(), a[1]);
    if (x == 0 || !std::isfinite(x)) return Value::real(x);
    const int bounded =
        static_cast<int>(std::min<std::int64_t>(std::max<std::int64_t>(exponent, -100000), 100000));
    const double r = std::ldexp(x, bounded);
    return std::isinf(r) ? range_error(m) : Value::real(r);
}

Value fma(Machine& m, Args a) {
    std::array<double, 3> x{};
    Value answer;
    if (!take_reals<3>(m, "fma", {a[0], a[1], a[2]}, x, answer)) return answer;
    const double r = std::fma(x[0], x[1], x[2]);
    if (std::isnan(r) && !std::isnan(x[0]) && !std::isnan(x[1]) && !std::isnan(x[2])) {
        return m.raise_value_error("invalid operation in fma");
    }
    if (std::isinf(r) && std::isfinite(x[0]) && std::isfinite(x[1]) && std::isfinite(x[2])) {
        return m.raise(Error::OverflowError, "overflow in fma");
    }
    return Value::real(r);
}

// The doubles in their order as integers, so that steps can be counted.
std::int64_t ordinal(double d) {
    const auto bits = std::bit_cast<std::int64_t>(d);
    return bits >= 0 ? bits : std::numeric_limits<std::int64_t>::min() - bits;
}
double from_ordinal(std::int64_t i) {
    return std::bit_cast<double>(i >= 0 ? i : std::numeric_limits<std::int64_t>::min() - i);
}

Value nextafter(Machine& m, Args a) {
    double x = 0, y = 0;
    if (asks_python(m, a[0]) || asks_python(m, a[1]))
        return math_again(m, "nextafter", {a[0], a[1]});
    if (!to_double(m, a[0], x) || !to_double(m, a[1], y)) return Value::raised();
    if (a[2].is_unbound() || a[2].is_none()) return Value::real(std::nextafter(x, y));
    std::int64_t steps = 0;
    if (!to_index(m, a[2], steps)) return Value::raised();
    if (steps < 0) return m.raise_value_error("steps must be a non-negative integer");
    if (std::isnan(x) || std::isnan(y)) return Value::real(NAN);
    const std::int64_t from = ordinal(x), to = ordinal(y);
    if (from == to || steps == 0) return Value::real(from == to ? y : x);
    const std::uint64_t distance =
        from < to ? static_cast<std::uint64_t>(to) - static_cast<std::uint64_t>(from)
                  : static_cast<std::uint64_t>(from) - static_cast<std::uint64_t>(to);
    if (static_cast<std::uint64_t>(steps) >= distance) return Value::real(y);
    return Value::real(from_ordinal(from < to ? from + steps : from - steps));
}

double ulp_of(double x) {
    x = std::fabs(x);
    if (!std::isfinite(x)) return x;
    const double next = std::nextafter(x, INFINITY);
    return std::isinf(next) ? x - std::nextafter(x, 0.0) : next - x;
}

Value isclose(Machine& m, Args a) {
    std::array<double, 2> x{};
    Value answer;
    double relative = 1e-9, absolute = 0;
    if (!a[2].is_unbound() && !to_double(m, a[2], relative)) return Value::raised();
    if (!a[3].is_unbound() && !to_double(m, a[3], absolute)) return Value::raised();
    if (asks_python(m, a[0]) || asks_python(m, a[1])) {
        return math_again(m, "isclose", {a[0], a[1], Value::real(relative), Value::real(absolute)});
    }
    if (!take_reals<2>(m, "isclose", {a[0], a[1]}, x, answer)) return answer;
    if (relative < 0 || absolute < 0) return m.raise_value_error("tolerances must be non-negative");
    if (x[0] == x[1]) return Value::boolean(true);
    if (std::isinf(x[0]) || std::isinf(x[1])) return Value::boolean(false);
    const double difference = std::fabs(x[1] - x[0]);
    return Value::boolean(difference <= std::fabs(relative * x[1]) ||
                          difference <= std::fabs(relative * x[0]) || difference <= absolute);
}

#define ONE(name, expression)                                                            \
    {                                                                                    \
#name "(x, /)",                                                                  \
            [](Machine & m,                                                              \
               Args a) { return one(m, a, #name, [](double x) { return expression; }); } \
    }
#define ONE_RANGE(name, expression)                                                                     \
    {                                                                                                   \
#name "(x, /)", [](Machine& m, Args a) {                                                              \
         return one(m, a, #name, [](double x) { return expression; }, Overflow::IsRange);                  \
     } \
    }
#define TEST(name, expression)                                                            \
    {                                                                                     \
#name "(x, /)",                                                                   \
            [](Machine & m,                                                               \
               Args a) { return test(m, a, #name, [](double x) { return expression; }); } \
    }
#define TWO(name, expression)                                                                      \
    {                                                                                              \
#name "(x, y, /)",                                                                         \
            [](Machine & m,                                                                        \
               Args a) { return two(m, a, #name, [](double x, double y) { return expression; }); } \
    }

constexpr NativeSpec specs[] = {
    ONE(sqrt, std::sqrt(x)),
    ONE(cbrt, std::cbrt(x)),
    ONE(fabs, std::fabs(x)),
    ONE(sin, std::sin(x)),
    ONE(cos, std::cos(x)),
    ONE(tan, std::tan(x)),
    ONE(asin, std::asin(x)),
    ONE(acos, std::acos(x)),
    ONE(atan, std::atan(x)),
    ONE_RANGE(sinh, std::sinh(x)),
    ONE_RANGE(cosh, std::cosh(x)),
    ONE(tanh, std::tanh(x)),
    ONE(asinh, std::asinh(x)),
    ONE(acosh, std::acosh(x)),
    ONE(atanh, std::atanh(x)),
    ONE_RANGE(exp, std::exp(x)),
    ONE_RANGE(exp2, std::exp2(x)),
    ONE_RANGE(expm1, std::expm1(x)),
    ONE(log1p, std::log1p(x)),
    ONE(erf, std::erf(x)),
    ONE(erfc, std::erfc(x)),
    ONE_RANGE(degrees, x*(180.0 / pi)),
    ONE(radians, x*(pi / 180.0)),
    ONE(ulp, ulp_of(x)),
    TEST(isnan, std::isnan(x)),
    TEST(isinf, std::isinf(x)),
    TEST(isfinite, std::isfinite(x)),
    {"atan2(y, x, /)",
     [](Machine& m, Args a) {
         return two(m, a, "atan2", [](double y, double x) { return std::atan2(y, x); });
     }},
    TWO(copysign, std::copysign(x, y)),
    TWO(fmod, std::fmod(x, y)),
    TWO(remainder, std::remainder(x, y)),
    {"gamma(x, /)", gamma},
    {"lgamma(x, /)", lgamma},
    {"log(x, base=None, /)", log},
    {"log2(x, /)", log2},
    {"log10(x, /)", log10},
    {"pow(x, y, /)", pow},
    {"frexp(x, /)", frexp},
    {"modf(x, /)", modf},
    {"ldexp(x, i, /)", ldexp},
    {"fma(x, y, z, /)", fma},
    {"nextafter(x, y, /, *, steps=None)", nextafter},
    {"isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)", isclose},
};
#undef ONE
#undef ONE_RANGE
#undef TEST
#undef TWO

}  // namespace

NativeTable math_real_functions() {
    return specs;
}

}  // namespace outlive::library
