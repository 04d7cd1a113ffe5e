#include "engine/machine/builtins/numbers.hpp"

#include <fmt/format.h>

#include <cmath>

#include "engine/machine/builtins/numbers_complex.hpp"
#include "engine/machine/builtins/numbers_float.hpp"
#include "engine/machine/builtins/numbers_int.hpp"

namespace outlive::machine {

namespace {

Value boolean_result(CompareOperator op, int order) {
    switch (op) {
        case CompareOperator::Less:
            return Value::boolean(order < 0);
        case CompareOperator::LessEqual:
            return Value::boolean(order <= 0);
        case CompareOperator::Equal:
            return Value::boolean(order == 0);
        case CompareOperator::NotEqual:
            return Value::boolean(order != 0);
        case CompareOperator::Greater:
            return Value::boolean(order > 0);
        case CompareOperator::GreaterEqual:
            return Value::boolean(order >= 0);
    }
    return Value::not_implemented();
}

Value compare_doubles(CompareOperator op, double a, double b) {
    switch (op) {
        case CompareOperator::Less:
            return Value::boolean(a < b);
        case CompareOperator::LessEqual:
            return Value::boolean(a <= b);
        case CompareOperator::Equal:
            return Value::boolean(a == b);
        case CompareOperator::NotEqual:
            return Value::boolean(a != b);
        case CompareOperator::Greater:
            return Value::boolean(a > b);
        case CompareOperator::GreaterEqual:
            return Value::boolean(a >= b);
    }
    return Value::not_implemented();
}

// int against float, exactly; d is no NaN.
int compare_int_with_double(const Heap& heap, Value a, double d) {
    if (a.is_int()) {  // below 2**53: exact as a float
        const auto i = static_cast<double>(a.as_int());
        return i < d ? -1 : i > d ? 1 : 0;
    }
    return compare_int_to_double(heap, a, d);
}

Value compare_complex(const Heap& heap, CompareOperator op, Value a, Value b) {
    if (op != CompareOperator::Equal && op != CompareOperator::NotEqual)
        return Value::not_implemented();
    return Value::boolean(equal_numbers(heap, a, b) == (op == CompareOperator::Equal));
}

bool equal_with_complex(const Heap& heap, Value a, Value b) {
    const auto part = [&heap](Value v, bool imaginary) -> double {
        if (!is_complex(heap, v)) return 0;
        return imaginary ? heap.as<Complex>(v)->imaginary : heap.as<Complex>(v)->real;
    };
    if (part(a, true) != part(b, true)) return false;
    if (is_complex(heap, a) && is_complex(heap, b)) return part(a, false) == part(b, false);
    const bool a_is = is_complex(heap, a);
    return equal_numbers(heap, Value::real(part(a_is ? a : b, false)), a_is ? b : a);
}

Value result_of_compare(const Heap& heap, CompareOperator op, Value a, Value b) {
    if (is_complex(heap, a) || is_complex(heap, b)) return compare_complex(heap, op, a, b);
    const bool a_float = is_float(heap, a), b_float = is_float(heap, b);
    if (a_float && b_float) return compare_doubles(op, float_value(heap, a), float_value(heap, b));
    if (!a_float && !b_float) return boolean_result(op, compare_ints(heap, a, b));
    const double d = float_value(heap, a_float ? a : b);
    if (std::isnan(d)) return Value::boolean(op == CompareOperator::NotEqual);
    const int order = compare_int_with_double(heap, a_float ? b : a, d);
    return boolean_result(op, a_float ? -order : order);
}

}  // namespace

Value binary_numbers(Machine& m, BinaryOperator op, Value a, Value b) {
    const Heap& heap = m.heap();
    if (!is_number(heap, a) || !is_number(heap, b)) return Value::not_implemented();
    if (is_complex(heap, a) || is_complex(heap, b)) return binary_complex(m, op, a, b);
    if (is_float(heap, a) || is_float(heap, b)) return binary_floats(m, op, a, b);
    return binary_ints(m, op, a, b);
}

Value compare_numbers(Machine& m, CompareOperator op, Value a, Value b) {
    const Heap& heap = m.heap();
    if (!is_number(heap, a) || !is_number(heap, b)) return Value::not_implemented();
    return result_of_compare(heap, op, a, b);
}

bool equal_numbers(const Heap& heap, Value a, Value b) {
    if (is_complex(heap, a) || is_complex(heap, b)) return equal_with_complex(heap, a, b);
    return result_of_compare(heap, CompareOperator::Equal, a, b).is_true();
}

std::uint64_t hash_number(const Heap& heap, Value v) {
    if (is_int(heap, v)) return hash_int(heap, v);
    if (is_complex(heap, v))
        return hash_complex(heap.as<Complex>(v)->real, heap.as<Complex>(v)->imaginary);
    const double d = float_value(heap, v);
    // A NaN hashes by its identity.
    if (std::isnan(d)) return v.is_object() ? heap.object(v)->id().value : v.bits << 13U >> 13U;
    return hash_double(d);
}

bool truth_number(const Heap& heap, Value v) {
    if (v.is_int()) return v.as_int() != 0;
    if (is_int(heap, v)) return !IntView(heap, v).is_zero();
    if (is_float(heap, v)) return float_value(heap, v) != 0;
    return heap.as<Complex>(v)->real != 0 || heap.as<Complex>(v)->imaginary != 0;
}

Value repr_number(Machine& m, Value v) {
    const Heap& heap = m.heap();
    if (v.is_bool()) return m.text(v.is_true() ? "True" : "False");
    if (is_float(heap, v)) return m.text(float_to_text(float_value(heap, v)));
    if (is_complex(heap, v))
        return m.text(complex_to_text(heap.as<Complex>(v)->real, heap.as<Complex>(v)->imaginary));
    std::string digits;
    if (!int_to_decimal(m, v, digits)) return Value::raised();
    return m.text(digits);
}

Value negate_number(Machine& m, Value v) {
    Heap& heap = m.heap();
    if (is_int(heap, v)) return negate_int(heap, v);
    if (is_float(heap, v)) return Value::real(-float_value(heap, v));
    if (!is_complex(heap, v)) return Value::not_implemented();
    return make_complex(heap, -heap.as<Complex>(v)->real, -heap.as<Complex>(v)->imaginary);
}

Value positive_number(Machine& m, Value v) {
    Heap& heap = m.heap();
    if (is_int(heap, v)) return plain_int(heap, v);
    if (is_float(heap, v)) return Value::real(float_value(heap, v));
    if (!is_complex(heap, v)) return Value::not_implemented();
    return make_complex(heap, heap.as<Complex>(v)->real, heap.as<Complex>(v)->imaginary);
}

Value invert_number(Machine& m, Value v) {
    return is_int(m.heap(), v) ? invert_int(m.heap(), v) : Value::not_implemented();
}

Value absolute_number(Machine& m, Value v) {
    Heap& heap = m.heap();
    if (is_int(heap, v))
        return IntView(heap, v).negative() ? negate_int(heap, v) : plain_int(heap, v);
    if (is_float(heap, v)) return Value::real(std::fabs(float_value(heap, v)));
    if (!is_complex(heap, v)) return Value::not_implemented();
    return absolute_complex(m, *heap.as<Complex>(v));
}

Value divmod_numbers(Machine& m, Value a, Value b) {
    Heap& heap = m.heap();
    if (!is_number(heap, a) || !is_number(heap, b) || is_complex(heap, a) || is_complex(heap, b)) {
        return Value::not_implemented();
    }
    Value quotient, remainder;
    const bool done = is_float(heap, a) || is_float(heap, b)
                          ? divmod_floats(m, a, b, quotient, remainder)
                          : divmod_ints(m, a, b, quotient, remainder);
    if (!done) return Value::raised();
    auto* pair =
        heap.create<Tuple>(Kind::Tuple, heap.state().classes[static_cast<std::size_t>(Kind::Tuple)],
                           sizeof(Tuple) + 2 * sizeof(Value));
    pair->size = 2;
    pair->attrs = 0;
    pair->items()[0] = quotient;
    pair->items()[1] = remainder;
    return heap.value(pair);
}

Value round_number(Machine& m, Value v, Value digits) {
    const Heap& heap = m.heap();
    if (is_int(heap, v)) return round_int(m, v, digits);
    if (is_float(heap, v)) return round_float(m, float_value(heap, v), digits);
    return Value::not_implemented();
}

bool to_index(Machine& m, Value v, std::int64_t& result) {
    const Heap& heap = m.heap();
    if (v.is_int()) {
        result = v.as_int();
        return true;
    }
    if (!is_int(heap, v)) {
        m.raise_type(
            fmt::format("'{}' object cannot be interpreted as an integer", m.type_name(v)));
        return false;
    }
    const auto i = int64_value(heap, v);
    if (!i) {
        m.raise(Error::OverflowError, "Python int too large to convert to C ssize_t");
        return false;
    }
    result = *i;
    return true;
}

bool to_double(Machine& m, Value v, double& result) {
    const Heap& heap = m.heap();
    if (is_float(heap, v)) {
        result = float_value(heap, v);
        return true;
    }
    if (!is_int(heap, v)) {
        m.raise_type(fmt::format("must be real number, not {}", m.type_name(v)));
        return false;
    }
    const auto d = double_from_int(heap, v);
    if (!d) {
        m.raise(Error::OverflowError, "int too large to convert to float");
        return false;
    }
    result = *d;
    return true;
}

}  // namespace outlive::machine
