#include "engine/bytecode/integer_folding.hpp"

#include <algorithm>
#include <limits>
#include <string>

namespace outlive::bytecode {

namespace {

using syntax::Operator;
using syntax::UnaryOperator;
__extension__ using Wide = __int128;
using Result = std::optional<Wide>;

constexpr int most_bits = 128;

Wide magnitude(Wide v) {
    return v < 0 ? -v : v;
}

int bits_of(Wide v) {
    int bits = 0;
    for (Wide rest = magnitude(v); rest != 0; rest >>= 1) ++bits;
    return bits;
}

// A digit of decimal or hexadecimal digits.
int digit_value(char c) {
    return c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;
}

Result of_digits(std::string_view digits) {
    const bool negative = digits.starts_with('-');
    if (negative) digits.remove_prefix(1);
    const int base = digits.starts_with("0x") ? 16 : 10;
    if (base == 16) digits.remove_prefix(2);
    Wide value = 0;
    for (const char c : digits) {
        if (__builtin_mul_overflow(value, Wide{base}, &value) ||
            __builtin_add_overflow(value, Wide{digit_value(c)}, &value))
            return std::nullopt;
    }
    return negative ? -value : value;
}

Result wide(const Constant& constant) {
    if (const auto* small = std::get_if<std::int64_t>(&constant.value)) return Wide{*small};
    if (const auto* large = std::get_if<Constant::Integer>(&constant.value))
        return of_digits(large->digits);
    return std::nullopt;
}

std::optional<Constant> constant_of(Result result) {
    // The most negative number has no counterpart.
    if (!result || *result == std::numeric_limits<Wide>::min()) return std::nullopt;
    using Small = std::numeric_limits<std::int64_t>;
    if (*result >= Small::min() && *result <= Small::max())
        return Constant{static_cast<std::int64_t>(*result)};
    std::string digits;
    for (Wide rest = magnitude(*result); rest != 0; rest /= 10)
        digits += static_cast<char>('0' + static_cast<int>(rest % 10));
    if (*result < 0) digits += '-';
    std::reverse(digits.begin(), digits.end());
    return Constant{Constant::Integer{std::move(digits)}};
}

Result floor_divide(Wide a, Wide b) {
    if (b == 0) return std::nullopt;
    const Wide quotient = a / b;
    return a % b != 0 && (a < 0) != (b < 0) ? quotient - 1 : quotient;
}

Result product(Wide a, Wide b) {
    Wide result = 0;
    if (a != 0 && b != 0 && bits_of(a) + bits_of(b) > most_bits) return std::nullopt;
    return __builtin_mul_overflow(a, b, &result) ? std::nullopt : Result(result);
}

Result power(Wide base, Wide exponent) {
    if (exponent < 0 || exponent > most_bits) return std::nullopt;
    if (base != 0 && exponent != 0 && bits_of(base) > most_bits / exponent) return std::nullopt;
    Result result = 1;
    for (Wide i = 0; i < exponent && result; ++i) result = product(*result, base);
    return result;
}

Result left_shift(Wide a, Wide count) {
    if (count < 0 || (a != 0 && bits_of(a) + count > most_bits - 1)) return std::nullopt;
    return a == 0 ? 0 : a * (Wide{1} << static_cast<int>(count));
}

Result right_shift(Wide a, Wide count) {
    if (count < 0) return std::nullopt;
    return a >> static_cast<int>(std::min<Wide>(count, most_bits - 1));
}

Result remainder(Wide a, Wide b) {
    const Result quotient = floor_divide(a, b);
    return quotient ? Result(a - *quotient * b) : std::nullopt;
}

Result folded(Operator op, Wide a, Wide b) {
    Wide result = 0;
    switch (op) {
        case Operator::Add:
            return __builtin_add_overflow(a, b, &result) ? std::nullopt : Result(result);
        case Operator::Sub:
            return __builtin_sub_overflow(a, b, &result) ? std::nullopt : Result(result);
        case Operator::Mult:
            return product(a, b);
        case Operator::FloorDiv:
            return floor_divide(a, b);
        case Operator::Mod:
            return remainder(a, b);
        case Operator::Pow:
            return power(a, b);
        case Operator::LShift:
            return left_shift(a, b);
        case Operator::RShift:
            return right_shift(a, b);
        case Operator::BitOr:
            return a | b;
        case Operator::BitXor:
            return a ^ b;
        case Operator::BitAnd:
            return a & b;
        default:
            return std::nullopt;
    }
}

}  // namespace

std::optional<Constant> fold_integers(Operator op, const Constant& left, const Constant& right) {
    const Result a = wide(left), b = wide(right);
    return a && b ? constant_of(folded(op, *a, *b)) : std::nullopt;
}

std::optional<Constant> fold_integer(UnaryOperator op, const Constant& operand) {
    const Result v = wide(operand);
    if (!v) return std::nullopt;
    if (op == UnaryOperator::USub) return constant_of(-*v);
    return op == UnaryOperator::Invert ? constant_of(~*v) : std::nullopt;
}

}  // namespace outlive::bytecode
