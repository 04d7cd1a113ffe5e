// math: functions of ints of any size, and rounding to ints.
#include <cmath>

#include "engine/library/native/math_arguments.hpp"
#include "engine/library/native/native_modules.hpp"
#include "engine/machine/builtins/numbers_float.hpp"

namespace outlive::library {

namespace {

// An int, or the answer instead. False: answered.
bool whole(Machine& m, Value v, Value& answer) {
    if (is_int(m.heap(), v)) return true;
    answer = m.raise_type("'" + m.type_name(v) + "' object cannot be interpreted as an integer");
    return false;
}

bool has_index(Machine& m, Value v) {
    return !is_number(m.heap(), v) && !type_lookup(m, v, Name::index_).is_unbound();
}

// first · (first + 1) · … · last, by halves so that the factors stay alike in size.
Value product(Machine& m, std::int64_t first, std::int64_t last) {
    Heap& heap = m.heap();
    if (last - first < 8) {
        Value result = Value::integer(first);
        for (std::int64_t i = first + 1; i <= last; ++i) {
            const Owned before(heap, result);
            result = multiply_ints(heap, result, Value::integer(i));
        }
        return result;
    }
    const std::int64_t middle = first + (last - first) / 2;
    const Owned low(heap, product(m, first, middle));
    const Owned high(heap, product(m, middle + 1, last));
    m.charge(static_cast<std::uint64_t>(last - first));
    return multiply_ints(heap, low.get(), high.get());
}

Value factorial_of(Machine& m, Value v) {
    const IntView view(m.heap(), v);
    if (view.negative()) return m.raise_value_error("factorial() not defined for negative values");
    const auto n = view.as_int64();
    if (!n)
        return m.raise(Error::OverflowError,
                       "factorial() argument should not exceed 9223372036854775807");
    if (*n < 2) return Value::integer(1);
    if (*n > 2'000'000 || !m.reserve(static_cast<std::uint64_t>(*n) * 4)) return m.raise_memory();
    m.charge(static_cast<std::uint64_t>(*n) *
             static_cast<std::uint64_t>(std::bit_width(static_cast<std::uint64_t>(*n))) / 8);
    return product(m, 1, *n);
}

Value factorial(Machine& m, Args a) {
    Value answer;
    if (has_index(m, a[0])) return math_again(m, "factorial", {a[0]});
    return whole(m, a[0], answer) ? factorial_of(m, a[0]) : answer;
}

// n (n-1) … (n-k+1), divided step by step by 1, 2, … k when `divide`.
Value falling(Machine& m, Value n, std::int64_t k, bool divide) {
    Heap& heap = m.heap();
    Value result = Value::integer(1);
    for (std::int64_t i = 0; i < k; ++i) {
        const Owned before(heap, result);
        const Owned factor(heap, subtract_ints(heap, n, Value::integer(i)));
        const Owned next(heap, multiply_ints(heap, result, factor.get()));
        if (divide) {
            divide_ints(heap, next.get(), Value::integer(i + 1), &result, nullptr);
        } else {
            result = heap.retained(next.get());
        }
        m.charge(1 + IntView(heap, result).count());
        heap.worked(64 + 2 * IntView(heap, result).count());
    }
    return result;
}

bool not_negative(Machine& m, Value n, Value k, Value& answer) {
    if (!whole(m, n, answer) || !whole(m, k, answer)) return false;
    if (IntView(m.heap(), n).negative())
        return answer = m.raise_value_error("n must be a non-negative integer"), false;
    if (IntView(m.heap(), k).negative())
        return answer = m.raise_value_error("k must be a non-negative integer"), false;
    return true;
}

Value comb(Machine& m, Args a) {
    Heap& heap = m.heap();
    Value answer;
    if (has_index(m, a[0]) || has_index(m, a[1])) return math_again(m, "comb", {a[0], a[1]});
    if (!not_negative(m, a[0], a[1], answer)) return answer;
    if (compare_ints(heap, a[1], a[0]) > 0) return Value::integer(0);
    const Owned rest(heap, subtract_ints(heap, a[0], a[1]));
    const Value k = compare_ints(heap, rest.get(), a[1]) < 0 ? rest.get() : a[1];
    const auto count = int64_value(heap, k);
    if (!count || *count > 1'000'000) {
        return m.raise(Error::OverflowError, "min(n - k, k) must not exceed 9223372036854775807");
    }
    return falling(m, a[0], *count, true);
}

Value perm(Machine& m, Args a) {
    Heap& heap = m.heap();
    Value answer;
    if (a[1].is_unbound() || a[1].is_none()) {
        if (has_index(m, a[0])) return math_again(m, "factorial", {a[0]});
        return whole(m, a[0], answer) ? factorial_of(m, a[0]) : answer;
    }
    if (has_index(m, a[0]) || has_index(m, a[1])) return math_again(m, "perm", {a[0], a[1]});
    if (!not_negative(m, a[0], a[1], answer)) return answer;
    if (compare_ints(heap, a[1], a[0]) > 0) return Value::integer(0);
    const auto count = int64_value(heap, a[1]);
    if (!count || *count > 1'000'000)
        return m.raise(Error::OverflowError, "k must not exceed 9223372036854775807");
    return falling(m, a[0], *count, false);
}

Value gcd(Machine& m, Args a) {
    Heap& heap = m.heap();
    Value result = Value::integer(0), answer;
    for (const Value v : item_span(heap, a[0])) {
        if (has_index(m, v)) return heap.release(result), math_again(m, "gcd", {a[0]});
        if (!whole(m, v, answer)) return heap.release(result), answer;
        const Owned before(heap, result);
        result = gcd_ints(heap, result, v);
    }
    return result;
}

Value lcm(Machine& m, Args a) {
    Heap& heap = m.heap();
    Value result = Value::integer(1), answer;
    for (const Value v : item_span(heap, a[0])) {
        if (has_index(m, v)) return heap.release(result), math_again(m, "lcm", {a[0]});
        if (!whole(m, v, answer)) return heap.release(result), answer;
        const Owned before(heap, result);
        if (IntView(heap, v).is_zero() || IntView(heap, result).is_zero()) {
            result = Value::integer(0);
            continue;
        }
        const Owned common(heap, gcd_ints(heap, result, v));
        Value part;
        divide_ints(heap, before.get(), common.get(), &part, nullptr);
        const Owned owned(heap, part);
        const Owned signed_result(heap, multiply_ints(heap, part, v));
        result = IntView(heap, signed_result.get()).negative()
                     ? negate_int(heap, signed_result.get())
                     : heap.retained(signed_result.get());
    }
    return result;
}

Value isqrt(Machine& m, Args a) {
    Value answer;
    if (has_index(m, a[0])) return math_again(m, "isqrt", {a[0]});
    if (!whole(m, a[0], answer)) return answer;
    if (IntView(m.heap(), a[0]).negative())
        return m.raise_value_error("isqrt() argument must be nonnegative");
    return isqrt_int(m.heap(), a[0]);
}

Value rounded(Machine& m, Value v, std::string_view name, Name method, double (*f)(double)) {
    if (m.heap().is_exact(v, Kind::Real) || v.is_real())
        return truncate_float(m, f(float_value(m.heap(), v)));
    if (is_int(m.heap(), v)) return plain_int(m.heap(), v);
    if (!type_lookup(m, v, method).is_unbound() || asks_python(m, v))
        return math_again(m, name, {v});
    double d = 0;
    if (name == "trunc")
        return m.raise_type("type " + m.type_name(v) + " doesn't define __trunc__ method");
    return to_double(m, v, d) ? truncate_float(m, f(d)) : Value::raised();
}

constexpr NativeSpec specs[] = {
    {"factorial(n, /)", factorial},
    {"comb(n, k, /)", comb},
    {"perm(n, k=None, /)", perm},
    {"gcd(*integers)", gcd},
    {"lcm(*integers)", lcm},
    {"isqrt(n, /)", isqrt},
    {"floor(x, /)",
     [](Machine& m, Args a) {
         return rounded(m, a[0], "floor", Name::floor_, [](double d) { return std::floor(d); });
     }},
    {"ceil(x, /)",
     [](Machine& m, Args a) {
         return rounded(m, a[0], "ceil", Name::ceil_, [](double d) { return std::ceil(d); });
     }},
    {"trunc(x, /)",
     [](Machine& m, Args a) {
         return rounded(m, a[0], "trunc", Name::trunc_, [](double d) { return std::trunc(d); });
     }},
};

}  // namespace

NativeTable math_integer_functions() {
    return specs;
}

}  // namespace outlive::library
