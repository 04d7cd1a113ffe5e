// math: functions of whole sequences (fsum, prod, hypot, dist, sumprod).
#include <cmath>

#include "engine/library/native/math_arguments.hpp"
#include "engine/library/native/native_modules.hpp"
#include "engine/machine/protocols.hpp"

namespace outlive::library {

void ExactSum::add(double x) {
    if (!std::isfinite(x)) {
        saw_nan_ = saw_nan_ || std::isnan(x);
        infinities_ += std::isinf(x) ? 1 : 0;
        special_ += x;
        return;
    }
    std::size_t kept = 0;
    for (double y : partials_) {
        if (std::fabs(x) < std::fabs(y)) std::swap(x, y);
        const double high = x + y;
        const double low = y - (high - x);
        if (low != 0) partials_[kept++] = low;
        x = high;
    }
    partials_.resize(kept);
    if (!std::isfinite(x))
        overflowed_ = true;
    else if (x != 0)
        partials_.push_back(x);
}

void ExactSum::add_product(double a, double b) {
    const double high = a * b;
    add(high);
    if (std::isfinite(high)) add(std::fma(a, b, -high));
}

double ExactSum::result() const {
    if (infinities_ != 0 || saw_nan_) return special_;
    if (partials_.empty()) return 0;
    std::size_t n = partials_.size();
    double high = partials_[--n], low = 0;
    while (n > 0) {
        const double x = high, y = partials_[--n];
        high = x + y;
        low = y - (high - x);
        if (low != 0) break;
    }
    // Half-way cases go where the remaining parts point.
    if (n > 0 && ((low < 0 && partials_[n - 1] < 0) || (low > 0 && partials_[n - 1] > 0))) {
        const double y = low * 2, x = high + y;
        if (y == x - high) high = x;
    }
    return high;
}

namespace {

// The items as doubles; false: `answer` is the answer.
bool doubles_of(Machine& m, ItemSpan span, std::vector<double>& result, bool& python) {
    for (const Value v : span) {
        double d = 0;
        if (asks_python(m, v)) return python = true, false;
        if (!to_double(m, v, d)) return false;
        result.push_back(d);
        m.heap().worked(2);
    }
    m.charge(span.size);
    return true;
}

Value fsum(Machine& m, Args a) {
    const Owned list(m.heap(), list_of(m, a[0]));
    if (list.get() == Value::needs_python()) return math_again(m, "fsum", {a[0]});
    if (list.get() == Value::raised()) return Value::raised();
    std::vector<double> values;
    bool python = false;
    if (!doubles_of(m, item_span(m.heap(), list.get()), values, python)) {
        return python ? math_again(m, "fsum", {list.get()}) : Value::raised();
    }
    ExactSum sum;
    for (const double d : values) {
        sum.add(d);
        m.heap().worked(8);
        if (sum.overflowed()) return m.raise(Error::OverflowError, "intermediate overflow in fsum");
    }
    if (sum.invalid()) return m.raise_value_error("-inf + inf in fsum");
    return Value::real(sum.result());
}

Value prod(Machine& m, Args a) {
    Heap& heap = m.heap();
    const Value start = a[1].is_unbound() ? Value::integer(1) : a[1];
    const Owned list(heap, list_of(m, a[0]));
    if (list.get() == Value::raised()) return Value::raised();
    if (list.get() == Value::needs_python()) return math_again(m, "prod", {a[0], start});
    for (const Value v : item_span(heap, list.get())) {
        if (!is_number(heap, v)) return math_again(m, "prod", {list.get(), start});
    }
    if (!is_number(heap, start)) return math_again(m, "prod", {list.get(), start});
    Value product = heap.retained(start);
    for (const Value v : item_span(heap, list.get())) {
        const Value next = binary_numbers(m, BinaryOperator::Multiply, product, v);
        heap.release(product);
        if (next == Value::raised()) return next;
        product = next;
        if (is_int(heap, product)) heap.worked(8 + IntView(heap, product).count());
    }
    return product;
}

// The length of a vector, exact before the last rounding.
double norm(const std::vector<double>& values) {
    double largest = 0;
    bool nan = false;
    for (const double d : values) {
        if (std::isinf(d)) return INFINITY;
        nan = nan || std::isnan(d);
        largest = std::max(largest, std::fabs(d));
    }
    if (nan) return NAN;
    if (largest == 0) return 0;
    if (values.size() == 1) return largest;
    if (values.size() == 2) return std::hypot(values[0], values[1]);
    int exponent = 0;
    std::frexp(largest, &exponent);
    ExactSum sum;
    for (const double d : values) {
        const double scaled = std::ldexp(d, -exponent);
        sum.add_product(scaled, scaled);
    }
    return std::ldexp(std::sqrt(sum.result()), exponent);
}

Value hypot(Machine& m, Args a) {
    std::vector<double> values;
    bool python = false;
    if (!doubles_of(m, item_span(m.heap(), a[0]), values, python)) {
        return python ? math_again(m, "hypot", {a[0]}) : Value::raised();
    }
    return Value::real(norm(values));
}

Value dist(Machine& m, Args a) {
    const Owned p(m.heap(), list_of(m, a[0]));
    if (p.get() == Value::raised()) return Value::raised();
    const Owned q(m.heap(), list_of(m, a[1]));
    if (q.get() == Value::raised()) return Value::raised();
    if (p.get().is_answer() || q.get().is_answer()) return math_again(m, "dist", {a[0], a[1]});
    const ItemSpan from = item_span(m.heap(), p.get()), to = item_span(m.heap(), q.get());
    if (from.size != to.size)
        return m.raise_value_error("both points must have the same number of dimensions");
    std::vector<double> x, y;
    bool python = false;
    if (!doubles_of(m, from, x, python) || !doubles_of(m, to, y, python)) {
        return python ? math_again(m, "dist", {p.get(), q.get()}) : Value::raised();
    }
    for (std::size_t i = 0; i < x.size(); ++i) x[i] -= y[i];
    return Value::real(norm(x));
}

Value sumprod(Machine& m, Args a) {
    Heap& heap = m.heap();
    const Owned p(heap, list_of(m, a[0]));
    if (p.get() == Value::raised()) return Value::raised();
    const Owned q(heap, list_of(m, a[1]));
    if (q.get() == Value::raised()) return Value::raised();
    if (p.get().is_answer() || q.get().is_answer()) return math_again(m, "sumprod", {a[0], a[1]});
    const ItemSpan x = item_span(heap, p.get()), y = item_span(heap, q.get());
    if (x.size != y.size) return m.raise_value_error("Inputs are not the same length");
    bool any_float = false;
    for (std::uint32_t i = 0; i < x.size; ++i) {
        for (const Value v : {x.items[i], y.items[i]}) {
            if (!is_int(heap, v) && !is_float(heap, v))
                return math_again(m, "sumprod", {p.get(), q.get()});
            any_float = any_float || is_float(heap, v);
        }
    }
    m.charge(x.size);
    if (any_float) {
        ExactSum sum;
        for (std::uint32_t i = 0; i < x.size; ++i) {
            double left = 0, right = 0;
            if (!to_double(m, x.items[i], left) || !to_double(m, y.items[i], right))
                return Value::raised();
            sum.add_product(left, right);
        }
        return Value::real(sum.result());
    }
    Value total = Value::integer(0);
    for (std::uint32_t i = 0; i < x.size; ++i) {
        const Owned product(heap, multiply_ints(heap, x.items[i], y.items[i]));
        const Owned before(heap, total);
        total = add_ints(heap, total, product.get());
    }
    return total;
}

constexpr NativeSpec specs[] = {
    {"fsum(seq, /)", fsum},         {"prod(iterable, /, *, start=1)", prod},
    {"hypot(*coordinates)", hypot}, {"dist(p, q, /)", dist},
    {"sumprod(p, q, /)", sumprod},
};

}  // namespace

NativeTable math_sum_functions() {
    return specs;
}

const std::vector<NativeSpec>& math_functions() {
    static const std::vector<NativeSpec> all = [] {
        std::vector<NativeSpec> joined;
        for (const NativeTable table :
             {math_real_functions(), math_sum_functions(), math_integer_functions()}) {
            joined.insert(joined.end(), table.begin(), table.end());
        }
        return joined;
    }();
    return all;
}

}  // namespace outlive::library
