// The classes int, bool, float and complex: their methods as tables.
#include <fmt/format.h>

#include "engine/machine/builtins/construction.hpp"
#include "engine/machine/builtins/format.hpp"
#include "engine/machine/builtins/numbers.hpp"
#include "engine/machine/builtins/numbers_float.hpp"
#include "engine/machine/builtins/numbers_methods.hpp"
#include "engine/machine/builtins/tables.hpp"
#include "engine/machine/builtins/text.hpp"

namespace outlive::machine {

namespace {

using Op = BinaryOperator;
using Test = bool (*)(const Heap&, Value);

bool is_real_number(const Heap& heap, Value v) {
    return is_int(heap, v) || is_float(heap, v);
}

// The operator methods: a type's own answers only to operands that it knows.
template <Op op, Test accepts>
Value forward(Machine& m, Args a) {
    if (!accepts(m.heap(), a[0]) || !accepts(m.heap(), a[1])) return Value::not_implemented();
    return binary_numbers(m, op, a[0], a[1]);
}
template <Op op, Test accepts>
Value reflected(Machine& m, Args a) {
    if (!accepts(m.heap(), a[0]) || !accepts(m.heap(), a[1])) return Value::not_implemented();
    return binary_numbers(m, op, a[1], a[0]);
}
template <CompareOperator op, Test accepts>
Value ordered(Machine& m, Args a) {
    if (!accepts(m.heap(), a[0]) || !accepts(m.heap(), a[1])) return Value::not_implemented();
    return compare_numbers(m, op, a[0], a[1]);
}
template <Test accepts>
Value divmod_method(Machine& m, Args a) {
    return accepts(m.heap(), a[1]) ? divmod_numbers(m, a[0], a[1]) : Value::not_implemented();
}
template <Test accepts>
Value reflected_divmod(Machine& m, Args a) {
    return accepts(m.heap(), a[1]) ? divmod_numbers(m, a[1], a[0]) : Value::not_implemented();
}

Value negated(Machine& m, Args a) {
    return negate_number(m, a[0]);
}
Value plain(Machine& m, Args a) {
    return positive_number(m, a[0]);
}
Value inverted(Machine& m, Args a) {
    return invert_number(m, a[0]);
}
Value inverted_bool(Machine& m, Args a) {
    return m.enter(Prelude::inverted_bool, {a[0]});
}
Value absolute(Machine& m, Args a) {
    return absolute_number(m, a[0]);
}
Value truth_of_number(Machine& m, Args a) {
    return Value::boolean(truth_number(m.heap(), a[0]));
}
Value hash_method(Machine& m, Args a) {
    return make_int(m.heap(), static_cast<std::int64_t>(hash_number(m.heap(), a[0])));
}
Value repr_method(Machine& m, Args a) {
    return repr_number(m, a[0]);
}
Value rounded(Machine& m, Args a) {
    return round_number(m, a[0], a[1]);
}
Value true_of(Machine&, Args) {
    return Value::boolean(true);
}
Value zero_of(Machine&, Args) {
    return Value::integer(0);
}
Value one_of(Machine&, Args) {
    return Value::integer(1);
}
Value getnewargs(Machine& m, Args a) {
    return tuple_of(m.heap(), {positive_number(m, a[0])});
}

Value format_method(Machine& m, Args a) {
    if (!is_str(m.heap(), a[1])) {
        return m.raise_type(
            fmt::format("__format__() argument must be str, not {}", argument_type(m, a[1])));
    }
    const Value text = format_value(m, a[0], *m.heap().as<Str>(a[1]));
    // Without a spec a class of the program's is shown as its __str__ says.
    return text == Value::needs_python() ? m.enter(Prelude::str_of, {a[0]}) : text;
}

Value float_of_number(Machine& m, Args a) {
    double d = 0;
    return to_double(m, a[0], d) ? Value::real(d) : Value::raised();
}

Value int_power(Machine& m, Args a) {
    if (a[2].is_unbound() || a[2].is_none()) return forward<Op::Power, is_int>(m, a);
    if (!is_int(m.heap(), a[1]) || !is_int(m.heap(), a[2])) return Value::not_implemented();
    return power_modulo_numbers(m, a[0], a[1], a[2]);
}
Value int_reflected_power(Machine& m, Args a) {
    const Value turned[] = {a[1], a[0], a[2]};
    return is_int(m.heap(), a[1]) ? int_power(m, turned) : Value::not_implemented();
}
template <Test accepts>
Value power_without_modulus(Machine& m, Args a) {
    if (!a[2].is_unbound() && !a[2].is_none()) {
        return m.raise_type("pow() 3rd argument not allowed unless all arguments are integers");
    }
    return forward<Op::Power, accepts>(m, a);
}
template <Test accepts>
Value reflected_power(Machine& m, Args a) {
    return reflected<Op::Power, accepts>(m, a);
}

// A Python int object's size in CPython: 24 bytes and 4 for each 30 bits.
Value int_sizeof(Machine& m, Args a) {
    const std::uint64_t digits = (IntView(m.heap(), a[0]).bit_length() + 29) / 30;
    return Value::integer(24 + 4 * static_cast<std::int64_t>(digits == 0 ? 1 : digits));
}
Value float_getformat(Machine& m, Args) {
    return m.text("IEEE, little-endian");
}

Value complex_conjugate(Machine& m, Args a) {
    return make_complex(m.heap(), m.heap().as<Complex>(a[0])->real,
                        -m.heap().as<Complex>(a[0])->imaginary);
}
Value complex_real(Machine& m, Args a) {
    return Value::real(m.heap().as<Complex>(a[0])->real);
}
Value complex_imag(Machine& m, Args a) {
    return Value::real(m.heap().as<Complex>(a[0])->imaginary);
}
Value complex_getnewargs(Machine& m, Args a) {
    return tuple_of(m.heap(), {complex_real(m, a), complex_imag(m, a)});
}

// bool's own & | ^ give bools for bools.
constexpr NativeSpec bool_methods[] = {
    {"@static bool.__new__(cls, x=False, /)", bool_new},
    {"bool.__repr__(self, /)", repr_method},
    {"bool.__and__(self, value, /)", forward<Op::And, is_int>},
    {"bool.__or__(self, value, /)", forward<Op::Or, is_int>},
    {"bool.__xor__(self, value, /)", forward<Op::Xor, is_int>},
    {"bool.__rand__(self, value, /)", reflected<Op::And, is_int>},
    {"bool.__ror__(self, value, /)", reflected<Op::Or, is_int>},
    {"bool.__rxor__(self, value, /)", reflected<Op::Xor, is_int>},
    {"bool.__invert__(self, /)", inverted_bool},
};

constexpr NativeSpec int_methods[] = {
    {"@static int.__new__(cls, x=0, /, base=10)", int_new},
    {"int.__repr__(self, /)", repr_method},
    {"int.__hash__(self, /)", hash_method},
    {"int.__lt__(self, value, /)", ordered<CompareOperator::Less, is_int>},
    {"int.__le__(self, value, /)", ordered<CompareOperator::LessEqual, is_int>},
    {"int.__eq__(self, value, /)", ordered<CompareOperator::Equal, is_int>},
    {"int.__ne__(self, value, /)", ordered<CompareOperator::NotEqual, is_int>},
    {"int.__gt__(self, value, /)", ordered<CompareOperator::Greater, is_int>},
    {"int.__ge__(self, value, /)", ordered<CompareOperator::GreaterEqual, is_int>},
    {"int.__add__(self, value, /)", forward<Op::Add, is_int>},
    {"int.__radd__(self, value, /)", reflected<Op::Add, is_int>},
    {"int.__sub__(self, value, /)", forward<Op::Subtract, is_int>},
    {"int.__rsub__(self, value, /)", reflected<Op::Subtract, is_int>},
    {"int.__mul__(self, value, /)", forward<Op::Multiply, is_int>},
    {"int.__rmul__(self, value, /)", reflected<Op::Multiply, is_int>},
    {"int.__mod__(self, value, /)", forward<Op::Remainder, is_int>},
    {"int.__rmod__(self, value, /)", reflected<Op::Remainder, is_int>},
    {"int.__divmod__(self, value, /)", divmod_method<is_int>},
    {"int.__rdivmod__(self, value, /)", reflected_divmod<is_int>},
    {"int.__pow__(self, value, mod=None, /)", int_power},
    {"int.__rpow__(self, value, mod=None, /)", int_reflected_power},
    {"int.__neg__(self, /)", negated},
    {"int.__pos__(self, /)", plain},
    {"int.__abs__(self, /)", absolute},
    {"int.__bool__(self, /)", truth_of_number},
    {"int.__invert__(self, /)", inverted},
    {"int.__lshift__(self, value, /)", forward<Op::LeftShift, is_int>},
    {"int.__rlshift__(self, value, /)", reflected<Op::LeftShift, is_int>},
    {"int.__rshift__(self, value, /)", forward<Op::RightShift, is_int>},
    {"int.__rrshift__(self, value, /)", reflected<Op::RightShift, is_int>},
    {"int.__and__(self, value, /)", forward<Op::And, is_int>},
    {"int.__rand__(self, value, /)", reflected<Op::And, is_int>},
    {"int.__xor__(self, value, /)", forward<Op::Xor, is_int>},
    {"int.__rxor__(self, value, /)", reflected<Op::Xor, is_int>},
    {"int.__or__(self, value, /)", forward<Op::Or, is_int>},
    {"int.__ror__(self, value, /)", reflected<Op::Or, is_int>},
    {"int.__int__(self, /)", plain},
    {"int.__float__(self, /)", float_of_number},
    {"int.__floordiv__(self, value, /)", forward<Op::FloorDivide, is_int>},
    {"int.__rfloordiv__(self, value, /)", reflected<Op::FloorDivide, is_int>},
    {"int.__truediv__(self, value, /)", forward<Op::TrueDivide, is_int>},
    {"int.__rtruediv__(self, value, /)", reflected<Op::TrueDivide, is_int>},
    {"int.__index__(self, /)", plain},
    {"int.conjugate(self, /)", plain},
    {"int.bit_length(self, /)", int_bit_length},
    {"int.bit_count(self, /)", int_bit_count},
    {"int.to_bytes(self, /, length: index=1, byteorder='big', *, signed: truth=False)",
     int_to_bytes},
    {"@class int.from_bytes(cls, /, bytes, byteorder='big', *, signed: truth=False)",
     int_from_bytes},
    {"int.as_integer_ratio(self, /)", int_as_integer_ratio},
    {"int.is_integer(self, /)", true_of},
    {"int.__trunc__(self, /)", plain},
    {"int.__floor__(self, /)", plain},
    {"int.__ceil__(self, /)", plain},
    {"int.__round__(self, ndigits: index=None, /)", rounded},
    {"int.__getnewargs__(self, /)", getnewargs},
    {"int.__format__(self, format_spec, /)", format_method},
    {"int.__sizeof__(self, /)", int_sizeof},
    {"@get int.real(self, /)", plain},
    {"@get int.imag(self, /)", zero_of},
    {"@get int.numerator(self, /)", plain},
    {"@get int.denominator(self, /)", one_of},
};

constexpr NativeSpec float_methods[] = {
    {"@static float.__new__(cls, x=0, /)", float_new},
    {"float.__repr__(self, /)", repr_method},
    {"float.__hash__(self, /)", hash_method},
    {"float.__lt__(self, value, /)", ordered<CompareOperator::Less, is_real_number>},
    {"float.__le__(self, value, /)", ordered<CompareOperator::LessEqual, is_real_number>},
    {"float.__eq__(self, value, /)", ordered<CompareOperator::Equal, is_real_number>},
    {"float.__ne__(self, value, /)", ordered<CompareOperator::NotEqual, is_real_number>},
    {"float.__gt__(self, value, /)", ordered<CompareOperator::Greater, is_real_number>},
    {"float.__ge__(self, value, /)", ordered<CompareOperator::GreaterEqual, is_real_number>},
    {"float.__add__(self, value, /)", forward<Op::Add, is_real_number>},
    {"float.__radd__(self, value, /)", reflected<Op::Add, is_real_number>},
    {"float.__sub__(self, value, /)", forward<Op::Subtract, is_real_number>},
    {"float.__rsub__(self, value, /)", reflected<Op::Subtract, is_real_number>},
    {"float.__mul__(self, value, /)", forward<Op::Multiply, is_real_number>},
    {"float.__rmul__(self, value, /)", reflected<Op::Multiply, is_real_number>},
    {"float.__mod__(self, value, /)", forward<Op::Remainder, is_real_number>},
    {"float.__rmod__(self, value, /)", reflected<Op::Remainder, is_real_number>},
    {"float.__divmod__(self, value, /)", divmod_method<is_real_number>},
    {"float.__rdivmod__(self, value, /)", reflected_divmod<is_real_number>},
    {"float.__pow__(self, value, mod=None, /)", power_without_modulus<is_real_number>},
    {"float.__rpow__(self, value, mod=None, /)", reflected_power<is_real_number>},
    {"float.__neg__(self, /)", negated},
    {"float.__pos__(self, /)", plain},
    {"float.__abs__(self, /)", absolute},
    {"float.__bool__(self, /)", truth_of_number},
    {"float.__int__(self, /)", float_trunc},
    {"float.__float__(self, /)", plain},
    {"float.__floordiv__(self, value, /)", forward<Op::FloorDivide, is_real_number>},
    {"float.__rfloordiv__(self, value, /)", reflected<Op::FloorDivide, is_real_number>},
    {"float.__truediv__(self, value, /)", forward<Op::TrueDivide, is_real_number>},
    {"float.__rtruediv__(self, value, /)", reflected<Op::TrueDivide, is_real_number>},
    {"float.conjugate(self, /)", plain},
    {"float.__trunc__(self, /)", float_trunc},
    {"float.__floor__(self, /)", float_floor},
    {"float.__ceil__(self, /)", float_ceil},
    {"float.__round__(self, ndigits: index=None, /)", rounded},
    {"float.as_integer_ratio(self, /)", float_as_integer_ratio},
    {"@class float.fromhex(cls, string, /)", float_fromhex},
    {"float.hex(self, /)", float_hex},
    {"float.is_integer(self, /)", float_is_integer},
    {"float.__getnewargs__(self, /)", getnewargs},
    {"@class float.__getformat__(cls, typestr, /)", float_getformat},
    {"float.__format__(self, format_spec, /)", format_method},
    {"@get float.real(self, /)", plain},
    {"@get float.imag(self, /)", [](Machine&, Args) { return Value::real(0); }},
};

constexpr NativeSpec complex_methods[] = {
    {"@static complex.__new__(cls, real=0, imag=0)", complex_new},
    {"complex.__repr__(self, /)", repr_method},
    {"complex.__hash__(self, /)", hash_method},
    {"complex.__lt__(self, value, /)", ordered<CompareOperator::Less, is_number>},
    {"complex.__le__(self, value, /)", ordered<CompareOperator::LessEqual, is_number>},
    {"complex.__eq__(self, value, /)", ordered<CompareOperator::Equal, is_number>},
    {"complex.__ne__(self, value, /)", ordered<CompareOperator::NotEqual, is_number>},
    {"complex.__gt__(self, value, /)", ordered<CompareOperator::Greater, is_number>},
    {"complex.__ge__(self, value, /)", ordered<CompareOperator::GreaterEqual, is_number>},
    {"complex.__add__(self, value, /)", forward<Op::Add, is_number>},
    {"complex.__radd__(self, value, /)", reflected<Op::Add, is_number>},
    {"complex.__sub__(self, value, /)", forward<Op::Subtract, is_number>},
    {"complex.__rsub__(self, value, /)", reflected<Op::Subtract, is_number>},
    {"complex.__mul__(self, value, /)", forward<Op::Multiply, is_number>},
    {"complex.__rmul__(self, value, /)", reflected<Op::Multiply, is_number>},
    {"complex.__pow__(self, value, mod=None, /)",
     [](Machine& m, Args a) {
         if (!a[2].is_unbound() && !a[2].is_none()) return m.raise_value_error("complex modulo");
         return forward<Op::Power, is_number>(m, a);
     }},
    {"complex.__rpow__(self, value, mod=None, /)", reflected_power<is_number>},
    {"complex.__neg__(self, /)", negated},
    {"complex.__pos__(self, /)", plain},
    {"complex.__abs__(self, /)", absolute},
    {"complex.__bool__(self, /)", truth_of_number},
    {"complex.__truediv__(self, value, /)", forward<Op::TrueDivide, is_number>},
    {"complex.__rtruediv__(self, value, /)", reflected<Op::TrueDivide, is_number>},
    {"complex.conjugate(self, /)", complex_conjugate},
    {"complex.__complex__(self, /)", plain},
    {"complex.__getnewargs__(self, /)", complex_getnewargs},
    {"complex.__format__(self, format_spec, /)", format_method},
    {"@get complex.real(self, /)", complex_real},
    {"@get complex.imag(self, /)", complex_imag},
};

constexpr TypeSpec types[] = {
    {"int", "object", Kind::Int, 0, int_methods, "int"},
    {"bool", "int", Kind::Int, ClassNotBase, bool_methods, "bool"},
    {"float", "object", Kind::Real, 0, float_methods, "float"},
    {"complex", "object", Kind::Complex, 0, complex_methods, "complex"},
};

}  // namespace

std::span<const TypeSpec> number_types() {
    return types;
}

}  // namespace outlive::machine
