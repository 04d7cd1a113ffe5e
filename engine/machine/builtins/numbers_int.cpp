#include "engine/machine/builtins/numbers_int.hpp"

#include <fmt/format.h>

#include <cmath>
#include <limits>

#include "engine/machine/builtins/numbers_float.hpp"
#include "engine/objects/calculation.hpp"
#include "engine/objects/number_gmp.hpp"

namespace outlive::machine {

namespace {

std::uint64_t limb_count(const Heap& heap, Value v) {
    return v.is_object() ? heap.as<Int>(v)->limb_count : 1;
}

// Charges and checks a product (quotient) of numbers of these sizes. False:
// MemoryError is raised.
bool pay_for_product(Machine& m, std::uint64_t a, std::uint64_t b) {
    if (a + b <= 16) return true;
    const std::uint64_t smaller = std::min(a, b), larger = std::max(a, b);
    // Schoolbook while small, about n log n beyond.
    const std::uint64_t cost =
        smaller < 64 ? larger * smaller / 16
                     : larger * (64U - static_cast<unsigned>(__builtin_clzll(smaller)));
    m.charge(cost + 1);
    if ((a + b) * 64 > most_int_bits) {
        m.raise_memory();
        return false;
    }
    return m.reserve((a + b) * 8);
}

bool pay_for_sum(Machine& m, std::uint64_t a, std::uint64_t b) {
    const std::uint64_t n = std::max(a, b);
    if (n <= 64) return true;
    m.charge(n / 16);
    return m.reserve(n * 8 + 8);
}

Value shift_ints(Machine& m, Value a, Value b, bool left) {
    Heap& heap = m.heap();
    const IntView amount(heap, b);
    if (amount.negative()) return m.raise_value_error("negative shift count");
    const IntView number(heap, a);
    if (number.is_zero()) return Value::integer(0);
    const std::uint64_t bits = amount.count() > 1 ? std::numeric_limits<std::uint64_t>::max()
                                                  : (amount.is_zero() ? 0 : amount.limbs()[0]);
    if (!left) {
        if (bits >= number.bit_length()) return Value::integer(number.negative() ? -1 : 0);
        return shift_right(heap, a, bits);
    }
    if (bits > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
        return m.raise(Error::OverflowError, "too many digits in integer");
    if (bits > most_int_bits || number.bit_length() + bits > most_int_bits) return m.raise_memory();
    m.charge(bits >> 12U);
    if (bits > 4096 && !m.reserve(bits / 8)) return Value::raised();
    return shift_left(heap, a, bits);
}

Value power_of_ints(Machine& m, Value a, Value b) {
    Heap& heap = m.heap();
    const IntView exponent(heap, b);
    if (exponent.negative()) {
        double base = 0, power = 0;
        if (!to_double(m, a, base) || !to_double(m, b, power)) return Value::raised();
        return power_of_floats(m, base, power);
    }
    const IntView base(heap, a);
    if (exponent.is_zero()) return Value::integer(1);
    if (base.count() <= 1 && (base.is_zero() || base.limbs()[0] == 1)) {
        return base.negative() && !exponent.is_odd() ? Value::integer(1) : plain_int(heap, a);
    }
    if (exponent.count() > 1 || exponent.limbs()[0] > most_int_bits) return m.raise_memory();
    const std::uint64_t n = exponent.limbs()[0];
    const std::uint64_t bits = (base.bit_length() - 1) * n;  // at least that many
    if (base.bit_length() > most_int_bits / n || bits > most_int_bits) return m.raise_memory();
    if (!pay_for_product(m, bits / 128 + 1, bits / 128 + 1)) return Value::raised();
    return power_int(heap, a, n);
}

Value bitwise_ints(Machine& m, BinaryOperator op, Value a, Value b) {
    Heap& heap = m.heap();
    if (a.is_bool() && b.is_bool()) {
        const bool x = a.is_true(), y = b.is_true();
        return Value::boolean(op == BinaryOperator::And  ? x && y
                              : op == BinaryOperator::Or ? x || y
                                                         : x != y);
    }
    if (a.is_int() && b.is_int()) {
        const std::int64_t x = a.as_int(), y = b.as_int();
        return Value::integer(op == BinaryOperator::And  ? x & y
                              : op == BinaryOperator::Or ? x | y
                                                         : x ^ y);
    }
    if (!pay_for_sum(m, limb_count(heap, a), limb_count(heap, b))) return Value::raised();
    if (op == BinaryOperator::And) return and_ints(heap, a, b);
    return op == BinaryOperator::Or ? or_ints(heap, a, b) : xor_ints(heap, a, b);
}

Value true_divide(Machine& m, Value a, Value b) {
    Heap& heap = m.heap();
    if (!truth_number(heap, b)) return m.raise(Error::ZeroDivisionError, "division by zero");
    if (!pay_for_product(m, limb_count(heap, a), limb_count(heap, b))) return Value::raised();
    const auto d = true_divide_ints(heap, a, b);
    if (!d) return m.raise(Error::OverflowError, "integer division result too large for a float");
    return Value::real(*d);
}

Value add_or_subtract(Machine& m, BinaryOperator op, Value a, Value b) {
    Heap& heap = m.heap();
    if (a.is_int() && b.is_int()) {
        return make_int(
            heap, op == BinaryOperator::Add ? a.as_int() + b.as_int() : a.as_int() - b.as_int());
    }
    if (!pay_for_sum(m, limb_count(heap, a), limb_count(heap, b))) return Value::raised();
    return op == BinaryOperator::Add ? add_ints(heap, a, b) : subtract_ints(heap, a, b);
}

Value multiply(Machine& m, Value a, Value b) {
    std::int64_t product = 0;
    if (a.is_int() && b.is_int() && !__builtin_mul_overflow(a.as_int(), b.as_int(), &product)) {
        return make_int(m.heap(), product);
    }
    if (!pay_for_product(m, limb_count(m.heap(), a), limb_count(m.heap(), b)))
        return Value::raised();
    return multiply_ints(m.heap(), a, b);
}

Value floor_divide(Machine& m, Value a, Value b, bool want_quotient) {
    Heap& heap = m.heap();
    if (!truth_number(heap, b)) {
        return m.raise(Error::ZeroDivisionError, want_quotient
                                                     ? "integer division or modulo by zero"
                                                     : "integer modulo by zero");
    }
    if (a.is_int() && b.is_int()) {
        const std::int64_t x = a.as_int(), y = b.as_int();
        const std::int64_t r = x % y;
        const bool adjust = r != 0 && (r < 0) != (y < 0);
        return make_int(heap, want_quotient ? x / y - (adjust ? 1 : 0) : r + (adjust ? y : 0));
    }
    if (!pay_for_product(m, limb_count(heap, a), limb_count(heap, b))) return Value::raised();
    Value result;
    divide_ints(heap, a, b, want_quotient ? &result : nullptr, want_quotient ? nullptr : &result);
    return result;
}

}  // namespace

Value binary_ints(Machine& m, BinaryOperator op, Value a, Value b) {
    switch (op) {
        case BinaryOperator::Add:
        case BinaryOperator::Subtract:
            return add_or_subtract(m, op, a, b);
        case BinaryOperator::Multiply:
            return multiply(m, a, b);
        case BinaryOperator::MatrixMultiply:
            return Value::not_implemented();
        case BinaryOperator::TrueDivide:
            return true_divide(m, a, b);
        case BinaryOperator::FloorDivide:
            return floor_divide(m, a, b, true);
        case BinaryOperator::Remainder:
            return floor_divide(m, a, b, false);
        case BinaryOperator::Power:
            return power_of_ints(m, a, b);
        case BinaryOperator::LeftShift:
            return shift_ints(m, a, b, true);
        case BinaryOperator::RightShift:
            return shift_ints(m, a, b, false);
        case BinaryOperator::And:
        case BinaryOperator::Or:
        case BinaryOperator::Xor:
            return bitwise_ints(m, op, a, b);
    }
    return Value::not_implemented();
}

bool divmod_ints(Machine& m, Value a, Value b, Value& quotient, Value& remainder) {
    Heap& heap = m.heap();
    if (!truth_number(heap, b)) {
        m.raise(Error::ZeroDivisionError, "integer division or modulo by zero");
        return false;
    }
    if (!pay_for_product(m, limb_count(heap, a), limb_count(heap, b))) return false;
    divide_ints(heap, a, b, &quotient, &remainder);
    return true;
}

int compare_int_to_double(const Heap& heap, Value a, double d) {
    const Borrowed b(heap, a);
    if (std::isinf(d)) return d > 0 ? -1 : 1;
    return mpz_cmp_d(b.get(), d);
}

Value power_modulo_numbers(Machine& m, Value a, Value b, Value c) {
    Heap& heap = m.heap();
    const IntView modulus(heap, c);
    if (modulus.is_zero()) return m.raise_value_error("pow() 3rd argument cannot be 0");
    const std::uint64_t n = modulus.count();
    const std::uint64_t exponent_limbs = limb_count(heap, b);
    // Below: at most about a second of multiplications in one operation.
    if (n > 1U << 13U || exponent_limbs > 1U << 26U || exponent_limbs * n * n > 1U << 26U)
        return m.raise_memory();
    m.charge(exponent_limbs * 64 * (n * n / 16 + 1));
    Owned positive(heap, modulus.negative() ? negate_int(heap, c) : plain_int(heap, c));
    Owned base(heap, plain_int(heap, a)), exponent(heap, plain_int(heap, b));
    if (IntView(heap, b).negative()) {
        Owned inverse(heap, invert_modulo(heap, a, positive.get()));
        if (inverse.get().is_unbound()) {
            return m.raise_value_error("base is not invertible for the given modulus");
        }
        Owned magnitude(heap, negate_int(heap, b));
        Owned result(heap, power_modulo(heap, inverse.get(), magnitude.get(), positive.get()));
        return floor_divide(m, result.get(), c, false);
    }
    Owned result(heap, power_modulo(heap, base.get(), exponent.get(), positive.get()));
    return floor_divide(m, result.get(), c, false);
}

Value round_int(Machine& m, Value v, Value digits) {
    Heap& heap = m.heap();
    if (digits.is_unbound() || digits.is_none()) return plain_int(heap, v);
    if (is_int(heap, digits) && compare_ints(heap, digits, Value::integer(0)) >= 0)
        return plain_int(heap, v);
    std::int64_t n = 0;
    if (!to_index(m, digits, n)) return Value::raised();
    if (static_cast<std::uint64_t>(-n) > IntView(heap, v).bit_length()) return Value::integer(0);
    // The multiple of 10**-n next to v, the even one of two.
    Owned unit(heap, power_int(heap, Value::integer(10), static_cast<std::uint64_t>(-n)));
    Value quotient, remainder;
    divide_ints(heap, v, unit.get(), &quotient, &remainder);
    Owned q(heap, quotient), r(heap, remainder);
    Owned twice(heap, add_ints(heap, r.get(), r.get()));
    const int order = compare_ints(heap, twice.get(), unit.get());
    const bool up = order > 0 || (order == 0 && IntView(heap, q.get()).is_odd());
    Owned rounded(heap, up ? add_ints(heap, q.get(), Value::integer(1)) : heap.retained(q.get()));
    return multiply_ints(heap, rounded.get(), unit.get());
}

bool int_to_decimal(Machine& m, Value v, std::string& result) {
    Heap& heap = m.heap();
    const std::uint64_t bits = IntView(heap, v).bit_length();
    // log10(2) is above 0.30102.
    const std::uint64_t at_least = bits > 64 ? (bits - 1) / 100000 * 30102 : 0;
    if (within_digits(m, at_least)) {
        result = long_int_to_text(heap, v);
        if (within_digits(m, result.size() - (result[0] == '-' ? 1U : 0U))) {
            if (bits > 256) m.charge(bits / 64 * (bits / 64) / 16);
            return true;
        }
    }
    if (m.state().most_digits == 0) {
        m.raise_memory();
        return false;
    }
    m.raise_value_error(
        fmt::format("Exceeds the limit ({} digits) for integer string conversion; use "
                    "sys.set_int_max_str_digits() to increase the limit",
                    m.state().most_digits));
    return false;
}

}  // namespace outlive::machine
