#include "engine/bytecode/integer_folding.hpp"

#include <gmpxx.h>

#include <charconv>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <string>
#include <utility>

namespace outlive::bytecode {

namespace {

using syntax::Operator;
using syntax::UnaryOperator;
using Int = mpz_class;
using Result = std::optional<Int>;

// The figure of CPython's compiler (MAX_INT_SIZE in Python/ast_opt.c).
constexpr std::size_t most_bits = 128;

std::size_t bits_of(const Int& v) {
    return v == 0 ? 0 : mpz_sizeinbase(v.get_mpz_t(), 2);
}

Result whole(const Constant& constant) {
    if (const auto* flag = std::get_if<bool>(&constant.value)) return Int(int{*flag});
    if (const auto* small = std::get_if<std::int64_t>(&constant.value)) return Int(*small);
    const auto* large = std::get_if<Constant::Integer>(&constant.value);
    return large != nullptr ? Result(Int(large->digits, 0)) : std::nullopt;
}

std::optional<Constant> constant_of(const Result& result) {
    if (!result) return std::nullopt;
    if (result->fits_slong_p()) return Constant{std::int64_t{result->get_si()}};
    return Constant{Constant::Integer{result->get_str()}};
}

Result floor_divide(const Int& a, const Int& b) {
    if (b == 0) return std::nullopt;
    Int quotient;
    mpz_fdiv_q(quotient.get_mpz_t(), a.get_mpz_t(), b.get_mpz_t());
    return quotient;
}

Result remainder(const Int& a, const Int& b) {
    if (b == 0) return std::nullopt;
    Int rest;
    mpz_fdiv_r(rest.get_mpz_t(), a.get_mpz_t(), b.get_mpz_t());
    return rest;
}

Result product(const Int& a, const Int& b) {
    if (a != 0 && b != 0 && bits_of(a) + bits_of(b) > most_bits) return std::nullopt;
    return Int(a * b);
}

Result power(const Int& base, const Int& exponent) {
    if (exponent < 0) return std::nullopt;
    const bool grows = base != 0 && exponent != 0;
    if (grows && (exponent > most_bits || bits_of(base) > most_bits / exponent.get_ui()))
        return std::nullopt;
    Int result;
    mpz_pow_ui(result.get_mpz_t(), base.get_mpz_t(),
               grows || exponent == 0 ? exponent.get_ui() : 1);
    return result;
}

Result left_shift(const Int& a, const Int& count) {
    if (count < 0) return std::nullopt;
    if (a == 0) return a;
    if (count > most_bits || bits_of(a) > most_bits - count.get_ui()) return std::nullopt;
    return Int(a << count.get_ui());
}

Result right_shift(const Int& a, const Int& count) {
    if (count < 0) return std::nullopt;
    if (count > bits_of(a)) return Int(a < 0 ? -1 : 0);
    return Int(a >> count.get_ui());
}

Result folded(Operator op, const Int& a, const Int& b) {
    switch (op) {
        case Operator::Add:
            return Int(a + b);
        case Operator::Sub:
            return Int(a - b);
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
            return Int(a | b);
        case Operator::BitXor:
            return Int(a ^ b);
        case Operator::BitAnd:
            return Int(a & b);
        default:
            return std::nullopt;
    }
}

std::optional<double> nearest(const Int& v) {
    const std::string digits = v.get_str();
    double value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return error == std::errc() ? std::optional(value) : std::nullopt;
}

// `|`, `^` and `&` of two bools make a bool.
std::optional<Constant> folded_flags(Operator op, bool a, bool b) {
    if (op == Operator::BitOr) return Constant{a || b};
    if (op == Operator::BitXor) return Constant{a != b};
    if (op == Operator::BitAnd) return Constant{a && b};
    return std::nullopt;
}

}  // namespace

bool is_integer(const Constant& constant) {
    return std::holds_alternative<bool>(constant.value) ||
           std::holds_alternative<std::int64_t>(constant.value) ||
           std::holds_alternative<Constant::Integer>(constant.value);
}

std::optional<Constant> fold_integers(Operator op, const Constant& left, const Constant& right) {
    const auto* flag = std::get_if<bool>(&left.value);
    const auto* other = std::get_if<bool>(&right.value);
    if (flag != nullptr && other != nullptr) {
        if (auto result = folded_flags(op, *flag, *other)) return result;
    }
    const Result a = whole(left), b = whole(right);
    return a && b ? constant_of(folded(op, *a, *b)) : std::nullopt;
}

std::optional<Constant> fold_integer(UnaryOperator op, const Constant& operand) {
    const Result v = whole(operand);
    if (!v) return std::nullopt;
    if (op == UnaryOperator::UAdd) return constant_of(v);
    if (op == UnaryOperator::USub) return constant_of(Int(-*v));
    return op == UnaryOperator::Invert ? constant_of(Int(~*v)) : std::nullopt;
}

std::optional<double> nearest_quotient(const Constant& dividend, const Constant& divisor) {
    const Result a = whole(dividend), b = whole(divisor);
    if (!a || !b || *b == 0) return std::nullopt;
    if (*a == 0) return *b < 0 ? -0.0 : 0.0;
    // A quotient of at least 66 bits, its lowest bit telling of a remainder.
    const long shift = 66 - (static_cast<long>(bits_of(*a)) - static_cast<long>(bits_of(*b)));
    Int n = abs(*a), d = abs(*b), quotient, rest;
    (shift > 0 ? n : d) <<= static_cast<unsigned long>(std::labs(shift));
    mpz_tdiv_qr(quotient.get_mpz_t(), rest.get_mpz_t(), n.get_mpz_t(), d.get_mpz_t());
    if (rest != 0) mpz_setbit(quotient.get_mpz_t(), 0);
    const auto rounded = nearest(quotient);
    if (!rounded) return std::nullopt;
    const double value = std::ldexp(*rounded, static_cast<int>(-shift));
    if (!std::isnormal(value)) return std::nullopt;
    return (*a < 0) != (*b < 0) ? -value : value;
}

std::optional<double> nearest_float(const Constant& integer) {
    const Result v = whole(integer);
    return v ? nearest(*v) : std::nullopt;
}

}  // namespace outlive::bytecode
