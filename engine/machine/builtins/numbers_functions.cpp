// The functions of module builtins about numbers and characters, and what the
// prelude needs of them.
#include <fmt/format.h>

#include "engine/machine/builtins/construction.hpp"
#include "engine/machine/builtins/numbers.hpp"
#include "engine/machine/builtins/tables.hpp"
#include "engine/machine/builtins/text.hpp"
#include "engine/machine/protocols.hpp"
#include "engine/objects/calculation.hpp"
#include "engine/objects/str_builder.hpp"

namespace outlive::machine {

namespace {

// Whether the operator methods of v's class may be the program's.
bool has_own_operators(const Heap& heap, Value v) {
    if (!is_of_program(heap, v)) return false;
    return !is_number(heap, v) || (heap.class_of(v)->flags & ClassHasNumber) != 0;
}

Value builtin_abs(Machine& m, Args a) {
    if (has_own_operators(m.heap(), a[0])) return m.enter(Prelude::abs_of, {a[0]});
    const Value result = absolute_number(m, a[0]);
    if (result != Value::not_implemented()) return result;
    return m.raise_type(fmt::format("bad operand type for abs(): '{}'", m.type_name(a[0])));
}

Value builtin_divmod(Machine& m, Args a) {
    if (has_own_operators(m.heap(), a[0]) || has_own_operators(m.heap(), a[1])) {
        return m.enter(Prelude::divmod_of, {a[0], a[1]});
    }
    const Value result = divmod_numbers(m, a[0], a[1]);
    if (result != Value::not_implemented()) return result;
    return m.raise_type(fmt::format("unsupported operand type(s) for divmod(): '{}' and '{}'",
                                    m.type_name(a[0]), m.type_name(a[1])));
}

Value power_with_modulus(Machine& m, Args a) {
    const Heap& heap = m.heap();
    if (is_int(heap, a[0]) && is_int(heap, a[1]) && is_int(heap, a[2])) {
        return power_modulo_numbers(m, a[0], a[1], a[2]);
    }
    if (is_number(heap, a[0]) && is_number(heap, a[1]) && is_number(heap, a[2])) {
        if (is_complex(heap, a[0]) || is_complex(heap, a[1]) || is_complex(heap, a[2])) {
            return m.raise_value_error("complex modulo");
        }
        return m.raise_type("pow() 3rd argument not allowed unless all arguments are integers");
    }
    return m.raise_type(fmt::format("unsupported operand type(s) for ** or pow(): '{}', '{}', '{}'",
                                    m.type_name(a[0]), m.type_name(a[1]), m.type_name(a[2])));
}

Value builtin_pow(Machine& m, Args a) {
    const bool has_modulus = !a[2].is_unbound() && !a[2].is_none();
    if (has_own_operators(m.heap(), a[0]) || has_own_operators(m.heap(), a[1]) ||
        (has_modulus && has_own_operators(m.heap(), a[2]))) {
        return m.enter(Prelude::power_of, {a[0], a[1], has_modulus ? a[2] : Value::none()});
    }
    if (has_modulus) return power_with_modulus(m, a);
    const Value result = binary_numbers(m, BinaryOperator::Power, a[0], a[1]);
    if (result != Value::not_implemented()) return result;
    return m.raise_type(fmt::format("unsupported operand type(s) for ** or pow(): '{}' and '{}'",
                                    m.type_name(a[0]), m.type_name(a[1])));
}

Value builtin_round(Machine& m, Args a) {
    const Value digits = a[1].is_unbound() ? Value::none() : a[1];
    if (has_own_operators(m.heap(), a[0]) || is_of_program(m.heap(), a[0]) ||
        is_of_program(m.heap(), digits)) {
        return m.enter(Prelude::round_of, {a[0], digits});
    }
    const Value result = round_number(m, a[0], digits);
    if (result != Value::not_implemented()) return result;
    return m.raise_type(fmt::format("type {} doesn't define __round__ method", m.type_name(a[0])));
}

Value digits_in_base(Machine& m, Value v, unsigned base, std::string_view prefix) {
    if (!is_int(m.heap(), v)) {
        if (is_of_program(m.heap(), v))
            return m.enter(Prelude::digits_of, {v, Value::integer(base)});
        std::int64_t unused = 0;
        return to_index(m, v, unused) ? Value::none() : Value::raised();
    }
    const std::uint64_t bits = IntView(m.heap(), v).bit_length();
    m.charge(bits / 64);
    if (!m.reserve(bits)) return Value::raised();
    const std::string digits = long_int_to_text(m.heap(), v, base);
    const bool is_negative = digits[0] == '-';
    TextBuilder text(m.heap());
    if (is_negative) text.append('-');
    text.append_latin1(prefix);
    text.append_latin1(std::string_view(digits).substr(is_negative ? 1 : 0));
    return m.heap().value(text.make());
}

Value builtin_hex(Machine& m, Args a) {
    return digits_in_base(m, a[0], 16, "0x");
}
Value builtin_oct(Machine& m, Args a) {
    return digits_in_base(m, a[0], 8, "0o");
}
Value builtin_bin(Machine& m, Args a) {
    return digits_in_base(m, a[0], 2, "0b");
}

Value builtin_chr(Machine& m, Args a) {
    if (!is_int(m.heap(), a[0])) {
        if (is_of_program(m.heap(), a[0])) return m.enter(Prelude::character_of, {a[0]});
        std::int64_t unused = 0;
        return to_index(m, a[0], unused) ? Value::none() : Value::raised();
    }
    const std::int64_t c = clamped_int64(m.heap(), a[0]);
    if (c < 0 || c > 0x10FFFF) return m.raise_value_error("chr() arg not in range(0x110000)");
    return make_character(m.heap(), static_cast<std::uint32_t>(c));
}

Value builtin_ord(Machine& m, Args a) {
    const Heap& heap = m.heap();
    if (!is_text(heap, a[0])) {
        return m.raise_type(
            fmt::format("ord() expected string of length 1, but {} found", m.type_name(a[0])));
    }
    const std::int64_t n = length_text(heap, a[0]);
    if (n != 1) {
        return m.raise_type(
            fmt::format("ord() expected a character, but string of length {} found", n));
    }
    if (is_str(heap, a[0])) return Value::integer(heap.as<Str>(a[0])->at(0));
    return Value::integer(static_cast<std::uint8_t>(bytes_view(heap, a[0])[0]));
}

Value builtin_ascii(Machine& m, Args a) {
    const Value shown = repr(m, a[0]);
    if (shown == Value::needs_python()) return m.enter(Prelude::ascii_of, {a[0]});
    if (shown.is_answer()) return shown;
    Owned owned(m.heap(), shown);
    return ascii_text(m, *m.heap().as<Str>(shown));
}

constexpr NativeSpec functions[] = {
    {"abs(x, /)", builtin_abs},
    {"divmod(x, y, /)", builtin_divmod},
    {"pow(base, exp, mod=None)", builtin_pow},
    {"round(number, ndigits=None)", builtin_round},
    {"hex(number, /)", builtin_hex},
    {"oct(number, /)", builtin_oct},
    {"bin(number, /)", builtin_bin},
    {"chr(i, /)", builtin_chr},
    {"ord(c, /)", builtin_ord},
    {"ascii(obj, /)", builtin_ascii},
};

}  // namespace

NativeTable number_functions() {
    return functions;
}

}  // namespace outlive::machine
