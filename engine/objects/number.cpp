#include "engine/objects/number.hpp"

#include <cmath>
#include <cstring>
#include <limits>

#include "engine/objects/equality.hpp"
#include "engine/objects/long_work.hpp"
#include "engine/objects/number_gmp.hpp"

namespace outlive::objects {

namespace {

constexpr std::uint64_t hash_modulus = (1ULL << 61U) - 1;
__extension__ typedef unsigned __int128 Wide;

std::uint64_t magnitude_of(std::int64_t i) {
    return i < 0 ? 0 - static_cast<std::uint64_t>(i) : static_cast<std::uint64_t>(i);
}

std::uint64_t finish_hash(std::uint64_t h, bool negative) {
    if (negative) h = 0 - h;
    return h == ~0ULL ? ~1ULL : h;
}

Int* create_int(Heap& heap, Handle cls, std::uint64_t limb_count, bool negative) {
    auto* i = heap.create<Int>(Kind::Int, cls, sizeof(Int) + 8 * limb_count);
    i->limb_count = static_cast<std::uint32_t>(limb_count);
    i->attrs = 0;
    i->negative = negative ? 1 : 0;
    std::memset(i->padding, 0, sizeof i->padding);
    return i;
}

std::size_t significant(const std::uint64_t* limbs, std::size_t count) {
    while (count != 0 && limbs[count - 1] == 0) --count;
    return count;
}

}  // namespace

std::uint64_t IntView::bit_length() const {
    if (count_ == 0) return 0;
    return 64ULL * count_ - static_cast<unsigned>(__builtin_clzll(limbs_[count_ - 1]));
}

std::optional<std::int64_t> IntView::as_int64() const {
    if (count_ == 0) return 0;
    if (count_ > 1) return std::nullopt;
    if (!negative_) {
        if (limbs_[0] >> 63U) return std::nullopt;
        return static_cast<std::int64_t>(limbs_[0]);
    }
    if (limbs_[0] > 1ULL << 63U) return std::nullopt;
    return static_cast<std::int64_t>(0 - limbs_[0]);
}

bool is_int(const Heap& heap, Value v) {
    return v.is_int() || v.is_bool() || heap.is(v, Kind::Int);
}
bool is_float(const Heap& heap, Value v) {
    return v.is_real() || heap.is(v, Kind::Real);
}
bool is_complex(const Heap& heap, Value v) {
    return heap.is(v, Kind::Complex);
}

bool is_number(const Heap& heap, Value v) {
    if (v.is_int() || v.is_real() || v.is_bool()) return true;
    if (!v.is_object()) return false;
    const Kind k = heap.object(v)->kind();
    return k == Kind::Int || k == Kind::Real || k == Kind::Complex;
}

double float_value(const Heap& heap, Value v) {
    return v.is_real() ? v.as_real() : heap.as<Real>(v)->value;
}

std::optional<std::int64_t> int64_value(const Heap& heap, Value v) {
    if (v.is_int()) return v.as_int();
    return IntView(heap, v).as_int64();
}

std::int64_t clamped_int64(const Heap& heap, Value v) {
    if (v.is_int()) return v.as_int();
    const IntView view(heap, v);
    if (const auto i = view.as_int64()) return *i;
    return view.negative() ? std::numeric_limits<std::int64_t>::min()
                           : std::numeric_limits<std::int64_t>::max();
}

Value make_int(Heap& heap, std::int64_t i) {
    if (Value::fits_int(i)) return Value::integer(i);
    return make_int_unsigned(heap, magnitude_of(i), i < 0);
}

Value make_int_unsigned(Heap& heap, std::uint64_t magnitude, bool negative) {
    return make_int(heap, &magnitude, 1, negative);
}

Value make_int(Heap& heap, const std::uint64_t* limbs, std::size_t count, bool negative) {
    count = significant(limbs, count);
    if (count == 0) return Value::integer(0);
    if (count == 1 && limbs[0] <= 1ULL << 50U) {
        const auto i = static_cast<std::int64_t>(limbs[0]);
        if (Value::fits_int(negative ? -i : i)) return Value::integer(negative ? -i : i);
    }
    Int* result = create_int(heap, heap.state().class_int, count, negative);
    copy_long(heap, result->limbs(), limbs, count * 8);
    return heap.value(result);
}

Value make_int_of_class(Heap& heap, Handle cls, Value v) {
    const IntView view(heap, v);
    Int* result = create_int(heap, cls, view.count(), view.negative());
    std::memcpy(result->limbs(), view.limbs(), std::size_t{view.count()} * 8);
    return heap.value(result);
}

Value make_real_of_class(Heap& heap, Handle cls, double value) {
    auto* r = heap.create<Real>(Kind::Real, cls);
    r->value = Value::real(value).as_real();  // NaN is canonical
    r->attrs = 0;
    r->unused = 0;
    return heap.value(r);
}

Value make_complex(Heap& heap, double real, double imaginary) {
    return make_complex_of_class(
        heap, heap.state().classes[static_cast<std::size_t>(Kind::Complex)], real, imaginary);
}

Value make_complex_of_class(Heap& heap, Handle cls, double real, double imaginary) {
    auto* c = heap.create<Complex>(Kind::Complex, cls);
    c->real = real;
    c->imaginary = imaginary;
    c->attrs = 0;
    c->unused = 0;
    return heap.value(c);
}

Value plain_int(Heap& heap, Value v) {
    if (v.is_int()) return v;
    if (heap.is(v, Kind::Int) && heap.object(v)->cls == heap.state().class_int)
        return heap.retained(v);
    const IntView view(heap, v);
    return make_int(heap, view.limbs(), view.count(), view.negative());
}

Value int_from_double(Heap& heap, double d) {
    if (std::fabs(d) < 1e15) return Value::integer(static_cast<std::int64_t>(d));
    Result r;
    mpz_set_d(r.get(), d);
    return r.value(heap);
}

std::optional<double> round_to_double(mpz_srcptr magnitude, std::int64_t exponent, bool negative) {
    if (mpz_sgn(magnitude) == 0) return negative ? -0.0 : 0.0;
    const auto bits = static_cast<std::int64_t>(mpz_sizeinbase(magnitude, 2));
    const std::int64_t top = bits + exponent;  // the value is in [2**(top-1), 2**top)
    if (top > 1024) return std::nullopt;
    const std::int64_t precision = std::min<std::int64_t>(53, top + 1074);
    if (precision < 0) return negative ? -0.0 : 0.0;
    const std::int64_t drop = bits - precision;
    Result m;
    if (drop <= 0) {
        mpz_set(m.get(), magnitude);
    } else {
        const auto d = static_cast<mp_bitcnt_t>(drop);
        mpz_tdiv_q_2exp(m.get(), magnitude, d);
        const bool half = mpz_tstbit(magnitude, d - 1) != 0;
        const bool below = mpz_scan1(magnitude, 0) < d - 1;
        if (half && (below || mpz_odd_p(m.get()))) mpz_add_ui(m.get(), m.get(), 1);
        exponent += drop;
    }
    const double result = std::ldexp(mpz_get_d(m.get()), static_cast<int>(exponent));
    if (std::isinf(result)) return std::nullopt;
    return negative ? -result : result;
}

std::optional<double> double_from_int(const Heap& heap, Value v) {
    if (v.is_int()) return static_cast<double>(v.as_int());
    if (v.is_bool()) return v.is_true() ? 1.0 : 0.0;
    const Borrowed b(heap, v);
    if (b.view().bit_length() > 1024) return std::nullopt;
    Result magnitude;
    mpz_abs(magnitude.get(), b.get());
    return round_to_double(magnitude.get(), 0, b.view().negative());
}

std::uint64_t hash_int(const Heap& heap, Value v) {
    if (v.is_int()) return hash_small_int(v);
    const IntView view(heap, v);
    std::uint64_t h = 0;
    for (std::uint32_t i = view.count(); i-- > 0;) {
        // h * 2**64 + limb, modulo 2**61 - 1: 2**64 is 8 there.
        const Wide w = (Wide{h} << 64U) | view.limbs()[i];
        h = static_cast<std::uint64_t>(w % hash_modulus);
    }
    return finish_hash(h, view.negative());
}

std::uint64_t hash_double(double d) {
    if (std::isinf(d)) return d > 0 ? 314159 : static_cast<std::uint64_t>(-314159);
    if (std::isnan(d)) return 0;
    int e = 0;
    double m = std::frexp(std::fabs(d), &e);
    std::uint64_t x = 0;
    while (m != 0) {  // 28 bits at a time
        x = ((x << 28U) & hash_modulus) | x >> (61U - 28U);
        m *= 268435456.0;
        e -= 28;
        const auto y = static_cast<std::uint64_t>(m);
        m -= static_cast<double>(y);
        x += y;
        if (x >= hash_modulus) x -= hash_modulus;
    }
    const unsigned turn = static_cast<unsigned>(e >= 0 ? e % 61 : 61 - 1 - ((-1 - e) % 61));
    x = ((x << turn) & hash_modulus) | x >> (61U - turn);
    return finish_hash(x, d < 0);
}

std::uint64_t hash_complex(double real, double imaginary) {
    const std::uint64_t h = hash_double(real) + 1000003 * hash_double(imaginary);
    return h == ~0ULL ? ~1ULL : h;
}

}  // namespace outlive::objects
