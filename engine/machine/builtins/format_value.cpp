// format() of str, int, float and complex.
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>

#include "engine/machine/builtins/construction.hpp"
#include "engine/machine/builtins/format.hpp"
#include "engine/machine/builtins/format_spec.hpp"
#include "engine/machine/builtins/numbers.hpp"
#include "engine/machine/builtins/text.hpp"
#include "engine/machine/protocols.hpp"

namespace outlive::machine {

namespace {

void append_chars(double magnitude, std::chars_format format, int precision, ByteBuffer& out) {
    const std::size_t before = out.size();
    // Most are short; the longest is of 1.8e308 in full.
    const std::size_t most = static_cast<std::size_t>(precision) + (magnitude < 1e40 ? 60 : 400);
    char* const begin = out.extend(most);
    const char* end = std::to_chars(begin, begin + most, magnitude, format, precision).ptr;
    out.truncate(before + static_cast<std::size_t>(end - begin));
}

std::string chars_of(double magnitude, std::chars_format format, int precision) {
    ByteBuffer text;
    append_chars(magnitude, format, precision, text);
    return std::string(text.view());
}

int exponent_of(const std::string& scientific) {
    return std::stoi(scientific.substr(scientific.find('e') + 1));
}

void strip_zeros(std::string& text) {
    const auto e = text.find('e');
    std::string tail = e == std::string::npos ? "" : text.substr(e);
    std::string head = text.substr(0, e);
    if (head.find('.') != std::string::npos) {
        head.resize(head.find_last_not_of('0') + 1);
        if (head.back() == '.') head.pop_back();
    }
    text = head + tail;
}

void add_point(std::string& text) {
    if (text.find('.') != std::string::npos) return;
    const auto e = text.find('e');
    text.insert(e == std::string::npos ? text.size() : e, ".");
}

// %g; `dot_zero`: as repr does it, "1.0", with one digit less before the exponent.
std::string general_digits(double magnitude, int precision, bool alternate, bool dot_zero) {
    if (precision == 0) precision = 1;
    std::string text = chars_of(magnitude, std::chars_format::scientific, precision - 1);
    const int exponent = magnitude == 0 ? 0 : exponent_of(text);
    if (exponent >= -4 && exponent < precision - (dot_zero ? 1 : 0)) {
        text = chars_of(magnitude, std::chars_format::fixed, precision - 1 - exponent);
    }
    if (alternate)
        add_point(text);
    else
        strip_zeros(text);
    if (dot_zero && text.find_first_of(".e") == std::string::npos) text += ".0";
    return text;
}

}  // namespace

void float_digits(double magnitude, char type, int precision, bool alternate, ByteBuffer& out) {
    if (!std::isfinite(magnitude)) return out.append(std::isinf(magnitude) ? "inf" : "nan");
    if (type == 'g') return out.append(general_digits(magnitude, precision, alternate, false));
    const auto format = type == 'e' ? std::chars_format::scientific : std::chars_format::fixed;
    if (!alternate) return append_chars(magnitude, format, precision, out);
    std::string text = chars_of(magnitude, format, precision);
    add_point(text);
    out.append(text);
}

namespace {

// --- str ---

Value format_str(Machine& m, Value v, const Str& spec_text, TextBuilder& out) {
    FormatSpec spec;
    spec.type = 's';
    if (!parse_format_spec(m, spec_text, v, '<', spec)) return Value::raised();
    if (spec.type != 's') return raise_unknown_code(m, spec.type, v);
    if (spec.sign != 0) {
        return m.raise_value_error(spec.sign == ' '
                                       ? "Space not allowed in string format specifier"
                                       : "Sign not allowed in string format specifier");
    }
    if (spec.coerce_zero) {
        return m.raise_value_error(
            "Negative zero coercion (z) not allowed in string format specifier");
    }
    if (spec.alternate)
        return m.raise_value_error("Alternate form (#) not allowed in string format specifier");
    if (spec.align == '=')
        return m.raise_value_error("'=' alignment not allowed in string format specifier");
    FormatSpec padded = spec;
    padded.precision = 0;  // makes no text longer
    if (!check_sizes(m, padded)) return Value::raised();
    const Str& text = *m.heap().as<Str>(v);
    const std::uint32_t size = spec.precision >= 0 && spec.precision < text.length
                                   ? static_cast<std::uint32_t>(spec.precision)
                                   : text.length;
    const std::size_t padding = spec.width > size ? static_cast<std::size_t>(spec.width) - size : 0;
    const std::size_t left = spec.align == '>' ? padding : spec.align == '^' ? padding / 2 : 0;
    out.append(spec.fill, left);
    out.append(text, 0, size);
    out.append(spec.fill, padding - left);
    return Value::none();
}

// --- float ---

bool is_zero_text(std::string_view digits) {
    return digits.substr(0, digits.find('e')).find_first_of("123456789in") ==
           std::string_view::npos;
}

// The digits of one float (of a part of a complex) in a presentation type.
void present(double magnitude, const FormatSpec& spec, bool dot_zero, ByteBuffer& out) {
    const std::uint32_t type = spec.type;
    if (type == 0 && spec.precision < 0) {
        std::string text = float_to_text(magnitude);
        if (!dot_zero && text.ends_with(".0")) text.resize(text.size() - 2);
        if (spec.alternate && std::isfinite(magnitude)) add_point(text);
        return out.append(text);
    }
    const int precision = spec.precision < 0 ? 6 : static_cast<int>(spec.precision);
    if (type == 0 && std::isfinite(magnitude))
        return out.append(general_digits(magnitude, precision, spec.alternate, dot_zero));
    const char lower = type == 0 || type == 'n' ? 'g'
                       : type == '%'            ? 'f'
                                                : static_cast<char>(type | 0x20U);
    float_digits(magnitude, lower, precision, spec.alternate, out);
}

// Its parts lie in `digits`, which is empty before.
NumberText float_text(double d, const FormatSpec& spec, bool dot_zero, ByteBuffer& digits) {
    NumberText number;
    present(std::fabs(d), spec, dot_zero, digits);
    const bool negative =
        std::signbit(d) && !std::isnan(d) && !(spec.coerce_zero && is_zero_text(digits.view()));
    number.sign = shown_sign(spec, negative);
    if (spec.type == 'E' || spec.type == 'F' || spec.type == 'G') make_upper(digits);
    if (spec.type == '%') digits.push_back('%');
    split_digits(digits.view(), number);
    return number;
}

bool check_precision(Machine& m, const FormatSpec& spec) {
    if (spec.precision <= 100000000) return check_sizes(m, spec);
    m.raise_value_error("precision too big");
    return false;
}

Value format_float_by(Machine& m, double d, const FormatSpec& spec, TextBuilder& out) {
    if (!check_precision(m, spec)) return Value::raised();
    const double shown = spec.type == '%' ? d * 100 : d;
    ByteBuffer digits;
    lay_out_number(spec, float_text(shown, spec, true, digits), spec.grouping != 0 ? 3 : 0, out);
    return Value::none();
}

bool is_float_type(std::uint32_t type) {
    return type < 128 &&
           std::string_view("eEfFgG%").find(static_cast<char>(type)) != std::string_view::npos;
}

Value format_float(Machine& m, Value v, const Str& spec_text, TextBuilder& out) {
    FormatSpec spec;
    if (!parse_format_spec(m, spec_text, v, '>', spec)) return Value::raised();
    if (spec.type != 0 && spec.type != 'n' && !is_float_type(spec.type))
        return raise_unknown_code(m, spec.type, v);
    return format_float_by(m, float_value(m.heap(), v), spec, out);
}

// --- int ---

Value format_as_character(Machine& m, Value v, const FormatSpec& spec, TextBuilder& out) {
    if (spec.sign != 0)
        return m.raise_value_error("Sign not allowed with integer format specifier 'c'");
    if (spec.alternate) {
        return m.raise_value_error(
            "Alternate form (#) not allowed with integer format specifier 'c'");
    }
    if (!int64_value(m.heap(), v))
        return m.raise(Error::OverflowError, "Python int too large to convert to C long");
    const std::int64_t c = clamped_int64(m.heap(), v);
    if (c < 0 || c > 0x10FFFF)
        return m.raise(Error::OverflowError, "%c arg not in range(0x110000)");
    const std::size_t padding = spec.width > 1 ? static_cast<std::size_t>(spec.width) - 1 : 0;
    const std::size_t left = spec.align == '>' || spec.align == '=' ? padding
                             : spec.align == '^'                    ? padding / 2
                                                                    : 0;
    out.append(spec.fill, left);
    out.append(static_cast<std::uint32_t>(c));
    out.append(spec.fill, padding - left);
    return Value::none();
}

unsigned base_of(std::uint32_t type) {
    return type == 'b' ? 2 : type == 'o' ? 8 : type == 'x' || type == 'X' ? 16 : 10;
}

std::string_view prefix_of(std::uint32_t type) {
    switch (type) {
        case 'b':
            return "0b";
        case 'o':
            return "0o";
        case 'x':
            return "0x";
        case 'X':
            return "0X";
        default:
            return {};
    }
}

// Lays it out; its type is one of an int.
Value format_int_by(Machine& m, Value v, const FormatSpec& spec, TextBuilder& out) {
    ByteBuffer digits;
    if (!append_digits(m, v, base_of(spec.type), digits)) return Value::raised();
    if (spec.type == 'X') make_upper(digits);
    NumberText number;
    number.digits = digits.view();
    const bool negative = number.digits[0] == '-';
    if (negative) number.digits.remove_prefix(1);
    number.sign = shown_sign(spec, negative);
    if (spec.alternate) number.prefix = prefix_of(spec.type);
    const unsigned group = base_of(spec.type) == 10 ? 3 : 4;
    lay_out_number(spec, number, spec.grouping == 0 ? 0 : group, out);
    return Value::none();
}

Value format_int(Machine& m, Value v, const Str& spec_text, TextBuilder& out) {
    FormatSpec spec;
    if (!parse_format_spec(m, spec_text, v, '>', spec)) return Value::raised();
    if (is_float_type(spec.type) && spec.type != 0) {
        double d = 0;
        return to_double(m, v, d) ? format_float_by(m, d, spec, out) : Value::raised();
    }
    const bool known =
        spec.type == 0 ||
        (spec.type < 128 &&
         std::string_view("bcdoxXn").find(static_cast<char>(spec.type)) != std::string_view::npos);
    if (!known) return raise_unknown_code(m, spec.type, v);
    if (spec.precision >= 0)
        return m.raise_value_error("Precision not allowed in integer format specifier");
    if (spec.coerce_zero) {
        return m.raise_value_error(
            "Negative zero coercion (z) not allowed in integer format specifier");
    }
    if (!check_sizes(m, spec)) return Value::raised();
    if (spec.type == 'c') return format_as_character(m, v, spec, out);
    return format_int_by(m, v, spec, out);
}

// --- complex ---

Value format_complex(Machine& m, Value v, const Str& spec_text, TextBuilder& out) {
    FormatSpec spec;
    if (!parse_format_spec(m, spec_text, v, '>', spec)) return Value::raised();
    if (spec.type != 0 && spec.type != 'n' && (!is_float_type(spec.type) || spec.type == '%')) {
        return raise_unknown_code(m, spec.type, v);
    }
    if (spec.fill == '0')
        return m.raise_value_error("Zero padding is not allowed in complex format specifier");
    if (spec.align == '=') {
        return m.raise_value_error("'=' alignment flag is not allowed in complex format specifier");
    }
    if (!check_precision(m, spec)) return Value::raised();
    const Complex c = *m.heap().as<Complex>(v);
    const bool bare = spec.type == 0 && c.real == 0 && !std::signbit(c.real);
    FormatSpec part = spec;
    part.width = -1;
    TextBuilder inner(m.heap());
    if (spec.type == 0 && !bare) inner.append('(');
    const unsigned group = spec.grouping != 0 ? 3 : 0;
    if (!bare) {
        ByteBuffer digits;
        lay_out_number(part, float_text(c.real, part, false, digits), group, inner);
        part.sign = '+';
    }
    ByteBuffer digits;
    lay_out_number(part, float_text(c.imaginary, part, false, digits), group, inner);
    inner.append('j');
    if (spec.type == 0 && !bare) inner.append(')');
    const std::size_t padding = spec.width > static_cast<std::int64_t>(inner.size())
                                    ? static_cast<std::size_t>(spec.width) - inner.size()
                                    : 0;
    const std::size_t left = spec.align == '>' ? padding : spec.align == '^' ? padding / 2 : 0;
    out.append(spec.fill, left);
    out.append(inner);
    out.append(spec.fill, padding - left);
    return Value::none();
}

}  // namespace

Value append_formatted(Machine& m, Value v, const Str& spec, TextBuilder& out) {
    const Heap& heap = m.heap();
    if (is_int(heap, v)) return format_int(m, v, spec, out);
    if (is_str(heap, v)) return format_str(m, v, spec, out);
    if (is_float(heap, v)) return format_float(m, v, spec, out);
    return is_complex(heap, v) ? format_complex(m, v, spec, out) : Value::not_implemented();
}

Value format_value(Machine& m, Value v, Str& spec) {
    Heap& heap = m.heap();
    if (spec.length == 0) {
        if (heap.is_exact(v, Kind::Str)) return heap.retained(v);
        if (!is_str(heap, v) && !is_number(heap, v)) return Value::not_implemented();
        return is_of_program(heap, v) ? str(m, v)
               : is_str(heap, v)      ? heap.retained(v)
                                      : repr_number(m, v);
    }
    TextBuilder out(heap);
    const Value done = append_formatted(m, v, spec, out);
    return done.is_none() ? heap.value(out.make()) : done;
}

}  // namespace outlive::machine
