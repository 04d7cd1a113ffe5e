#include <algorithm>
#include <cstdlib>
#include <vector>

#include "engine/objects/calculation.hpp"
#include "engine/objects/number.hpp"
#include "engine/objects/number_gmp.hpp"

namespace outlive::objects {

namespace {

static_assert(sizeof(mp_limb_t) == 8, "limbs in the arena are GMP's");

// Room for a result: on the stack while it is small.
class Limbs {
  public:
    explicit Limbs(std::size_t count) {
        if (count > std::size(near_)) far_.resize(count);
        data_ = far_.empty() ? near_ : far_.data();
    }
    [[nodiscard]] mp_limb_t* data() { return data_; }

  private:
    mp_limb_t near_[32];
    std::vector<mp_limb_t> far_;
    mp_limb_t* data_;
};

mp_size_t size_of(const IntView& v) {
    return static_cast<mp_size_t>(v.count());
}

int compare_magnitudes(const IntView& a, const IntView& b) {
    if (a.count() != b.count()) return a.count() < b.count() ? -1 : 1;
    return a.count() == 0 ? 0 : mpn_cmp(a.limbs(), b.limbs(), size_of(a));
}

// Of numbers of one limb each.
Value add_single(Heap& heap, std::uint64_t a, bool a_negative, std::uint64_t b, bool b_negative) {
    if (a_negative == b_negative) {
        const std::uint64_t sum[2] = {a + b, a + b < a ? 1U : 0U};
        return make_int(heap, sum, 2, a_negative);
    }
    return a >= b ? make_int_unsigned(heap, a - b, a_negative)
                  : make_int_unsigned(heap, b - a, b_negative);
}

// |a| + |b| or |a| - |b|, with the signs given.
Value add_signed(Heap& heap, const IntView& a, const IntView& b, bool b_negative) {
    const bool a_longer = a.count() >= b.count();
    const IntView& x = a_longer ? a : b;
    const IntView& y = a_longer ? b : a;
    if (y.count() == 0)
        return make_int(heap, x.limbs(), x.count(), a_longer ? a.negative() : b_negative);
    if (x.count() == 1)
        return add_single(heap, a.limbs()[0], a.negative(), b.limbs()[0], b_negative);
    Limbs r(x.count() + 1);
    if (a.negative() == b_negative) {
        r.data()[x.count()] = mpn_add(r.data(), x.limbs(), size_of(x), y.limbs(), size_of(y));
        return make_int(heap, r.data(), x.count() + 1, b_negative);
    }
    const int order = compare_magnitudes(a, b);
    if (order == 0) return Value::integer(0);
    const IntView& large = order > 0 ? a : b;
    const IntView& small = order > 0 ? b : a;
    mpn_sub(r.data(), large.limbs(), size_of(large), small.limbs(), size_of(small));
    return make_int(heap, r.data(), large.count(), order > 0 ? a.negative() : b_negative);
}

template <class Operation>
Value bitwise(Heap& heap, Value a, Value b, Operation operation) {
    const Borrowed x(heap, a), y(heap, b);
    Result r;
    operation(r.get(), x.get(), y.get());
    return r.value(heap);
}

Value multiply_long(Heap& heap, Value a, Value b) {
    const auto square = [](Numbers& n) { mpz_mul(n.result.get(), n.a.get(), n.a.get()); };
    const auto product = [](Numbers& n) { mpz_mul(n.result.get(), n.a.get(), n.b.get()); };
    const auto done = a == b ? calculate(heap, {a}, square) : calculate(heap, {a, b}, product);
    return done->result.value(heap);
}

void divide_long(Heap& heap, Value a, Value b, Value* quotient, Value* remainder) {
    const auto done = calculate(heap, {a, b}, [](Numbers& n) {
        mpz_fdiv_qr(n.result.get(), n.second_result.get(), n.a.get(), n.b.get());
    });
    if (quotient != nullptr) *quotient = done->result.value(heap);
    if (remainder != nullptr) *remainder = done->second_result.value(heap);
}

}  // namespace

int compare_ints(const Heap& heap, Value a, Value b) {
    const IntView x(heap, a), y(heap, b);
    if (x.negative() != y.negative()) return x.negative() ? -1 : 1;
    const int order = compare_magnitudes(x, y);
    return x.negative() ? -order : order;
}

Value add_ints(Heap& heap, Value a, Value b) {
    const IntView x(heap, a), y(heap, b);
    return add_signed(heap, x, y, y.negative());
}

Value subtract_ints(Heap& heap, Value a, Value b) {
    const IntView x(heap, a), y(heap, b);
    return add_signed(heap, x, y, !y.negative());
}

Value multiply_ints(Heap& heap, Value a, Value b) {
    const IntView x(heap, a), y(heap, b);
    if (x.is_zero() || y.is_zero()) return Value::integer(0);
    if (takes_long(heap, x.count() + y.count())) return multiply_long(heap, a, b);
    const IntView& large = x.count() >= y.count() ? x : y;
    const IntView& small = x.count() >= y.count() ? y : x;
    const std::uint64_t count = std::uint64_t{x.count()} + y.count();
    if (count > 64) heap.worked(16 * count);
    Limbs r(count);
    mpn_mul(r.data(), large.limbs(), size_of(large), small.limbs(), size_of(small));
    return make_int(heap, r.data(), count, x.negative() != y.negative());
}

void divide_ints(Heap& heap, Value a, Value b, Value* quotient, Value* remainder) {
    const IntView x(heap, a), y(heap, b);
    const std::size_t n = x.count(), d = y.count();
    const bool shorter = n < d;
    if (!shorter && takes_long(heap, n)) return divide_long(heap, a, b, quotient, remainder);
    Limbs q(shorter ? 1 : n - d + 2), r(d);
    std::size_t q_count = 0;
    std::fill_n(r.data(), d, 0U);
    if (shorter) {
        std::copy_n(x.limbs(), n, r.data());
    } else if (d == 1) {
        r.data()[0] = mpn_divrem_1(q.data(), 0, x.limbs(), size_of(x), y.limbs()[0]);
        q_count = n;
    } else {
        mpn_tdiv_qr(q.data(), r.data(), 0, x.limbs(), size_of(x), y.limbs(), size_of(y));
        q_count = n - d + 1;
    }
    const bool exact = std::all_of(r.data(), r.data() + d, [](mp_limb_t l) { return l == 0; });
    const bool opposite = x.negative() != y.negative();
    if (opposite && !exact) {  // down, not towards zero
        q.data()[q_count] =
            q_count == 0 ? 1 : mpn_add_1(q.data(), q.data(), static_cast<mp_size_t>(q_count), 1);
        ++q_count;
        mpn_sub_n(r.data(), y.limbs(), r.data(), size_of(y));
    }
    if (quotient != nullptr) *quotient = make_int(heap, q.data(), q_count, opposite);
    if (remainder != nullptr) *remainder = make_int(heap, r.data(), d, y.negative());
}

namespace {

// The quotient of two magnitudes, whose lengths `shift` makes up for; its lowest bit tells
// of a remainder.
void quotient_of_shifted(Numbers& n, std::int64_t shift) {
    mpz_abs(n.a.get(), n.a.get());
    mpz_abs(n.b.get(), n.b.get());
    if (shift > 0) mpz_mul_2exp(n.a.get(), n.a.get(), static_cast<mp_bitcnt_t>(shift));
    if (shift < 0) mpz_mul_2exp(n.b.get(), n.b.get(), static_cast<mp_bitcnt_t>(-shift));
    mpz_tdiv_qr(n.result.get(), n.second_result.get(), n.a.get(), n.b.get());
    if (mpz_sgn(n.second_result.get()) != 0) mpz_setbit(n.result.get(), 0);
}

}  // namespace

std::optional<double> true_divide_ints(Heap& heap, Value a, Value b) {
    constexpr std::int64_t exact = 1LL << 53;
    const auto small_a = int64_value(heap, a), small_b = int64_value(heap, b);
    if (small_a && small_b && *small_a <= exact && *small_a >= -exact && *small_b <= exact &&
        *small_b >= -exact) {
        return static_cast<double>(*small_a) / static_cast<double>(*small_b);
    }
    const Borrowed x(heap, a), y(heap, b);
    const bool negative = x.view().negative() != y.view().negative();
    if (x.view().is_zero()) return negative ? -0.0 : 0.0;
    // A quotient of at least 66 bits.
    const auto shift = 66 - (static_cast<std::int64_t>(x.view().bit_length()) -
                             static_cast<std::int64_t>(y.view().bit_length()));
    if (takes_long(heap, std::uint64_t{x.view().count()} + y.view().count())) {
        const auto done =
            calculate(heap, {a, b}, [shift](Numbers& n) { quotient_of_shifted(n, shift); });
        return round_to_double(done->result.get(), -shift, negative);
    }
    Numbers n;
    mpz_set(n.a.get(), x.get());
    mpz_set(n.b.get(), y.get());
    quotient_of_shifted(n, shift);
    return round_to_double(n.result.get(), -shift, negative);
}

Value power_int(Heap& heap, Value base, std::uint64_t exponent) {
    const Borrowed x(heap, base);
    if (takes_long(heap, x.view().bit_length() * exponent / 64)) {
        return calculate(
                   heap, {base},
                   [exponent](Numbers& n) { mpz_pow_ui(n.result.get(), n.a.get(), exponent); })
            ->result.value(heap);
    }
    Result r;
    mpz_pow_ui(r.get(), x.get(), exponent);
    return r.value(heap);
}

Value power_modulo(Heap& heap, Value base, Value exponent, Value modulus) {
    const Borrowed x(heap, base), e(heap, exponent), n(heap, modulus);
    if (takes_long(heap, e.view().count() * n.view().count() * n.view().count() / 4)) {
        return calculate(
                   heap, {base, exponent, modulus},
                   [](Numbers& k) { mpz_powm(k.result.get(), k.a.get(), k.b.get(), k.c.get()); })
            ->result.value(heap);
    }
    Result r;
    mpz_powm(r.get(), x.get(), e.get(), n.get());
    return r.value(heap);
}

Value invert_modulo(Heap& heap, Value base, Value modulus) {
    const Borrowed x(heap, base), n(heap, modulus);
    Result r;
    if (mpz_invert(r.get(), x.get(), n.get()) == 0) return Value::unbound();
    return r.value(heap);
}

Value shift_left(Heap& heap, Value a, std::uint64_t bits) {
    const Borrowed x(heap, a);
    Result r;
    mpz_mul_2exp(r.get(), x.get(), bits);
    return r.value(heap);
}

Value shift_right(Heap& heap, Value a, std::uint64_t bits) {
    const Borrowed x(heap, a);
    Result r;
    mpz_fdiv_q_2exp(r.get(), x.get(), bits);
    return r.value(heap);
}

Value and_ints(Heap& heap, Value a, Value b) {
    return bitwise(heap, a, b, mpz_and);
}
Value or_ints(Heap& heap, Value a, Value b) {
    return bitwise(heap, a, b, mpz_ior);
}
Value xor_ints(Heap& heap, Value a, Value b) {
    return bitwise(heap, a, b, mpz_xor);
}
Value gcd_ints(Heap& heap, Value a, Value b) {
    if (takes_long(heap, 2ULL * (IntView(heap, a).count() + IntView(heap, b).count()))) {
        return calculate(heap, {a, b},
                         [](Numbers& n) { mpz_gcd(n.result.get(), n.a.get(), n.b.get()); })
            ->result.value(heap);
    }
    return bitwise(heap, a, b, mpz_gcd);
}

Value negate_int(Heap& heap, Value a) {
    const IntView x(heap, a);
    return make_int(heap, x.limbs(), x.count(), !x.negative());
}

Value invert_int(Heap& heap, Value a) {
    const Borrowed x(heap, a);
    Result r;
    mpz_com(r.get(), x.get());
    return r.value(heap);
}

Value isqrt_int(Heap& heap, Value a) {
    const Borrowed x(heap, a);
    if (takes_long(heap, x.view().count())) {
        return calculate(heap, {a}, [](Numbers& n) { mpz_sqrt(n.result.get(), n.a.get()); })
            ->result.value(heap);
    }
    Result r;
    mpz_sqrt(r.get(), x.get());
    return r.value(heap);
}

std::uint64_t count_bits(const Heap& heap, Value a) {
    const IntView x(heap, a);
    return x.is_zero() ? 0 : mpn_popcount(x.limbs(), size_of(x));
}

}  // namespace outlive::objects
