// int(), float(), complex() and bool() on what they are given.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "engine/machine/builtins/construction.hpp"
#include "engine/machine/builtins/numbers_complex.hpp"
#include "engine/machine/builtins/numbers_float.hpp"
#include "engine/machine/builtins/numbers_int.hpp"
#include "engine/machine/builtins/numbers_methods.hpp"
#include "engine/machine/builtins/text.hpp"
#include "engine/machine/builtins/text_subject.hpp"
#include "engine/machine/builtins/text_unicode.hpp"
#include "engine/machine/protocols.hpp"

namespace outlive::machine {

namespace {

// What may stand around a number; of ASCII less than is_space.
bool is_ascii_blank(std::uint32_t c) {
    return c == ' ' || (c >= 9 && c <= 13);
}
bool is_blank(std::uint32_t c) {
    return c < 0x80 ? is_ascii_blank(c) : is_space(c);
}

// Digits and blanks of all scripts as ASCII ones; other characters beyond
// ASCII become '?'. Blanks at both ends are taken off.
std::string plain_characters(Heap& heap, Value text) {
    const bool is_bytes = !is_str(heap, text);
    const IsBlank blank = is_bytes ? is_ascii_blank : is_blank;
    const Subject subject(heap, text);
    const Piece piece = strip_blanks(subject, blank, Side::Both);
    std::string s;
    s.reserve(piece.end - piece.begin);
    for (std::size_t i = piece.begin; i < piece.end; ++i) {
        const std::uint32_t c = subject.at(i);
        heap.worked(2);
        if (blank(c))
            s.push_back(' ');
        else if (is_bytes || c < 0x80)
            s.push_back(static_cast<char>(c));
        else
            s.push_back(is_decimal(c) ? static_cast<char>('0' + decimal_value(c)) : '?');
    }
    return s;
}

// Takes single underscores out that stand between digits; false: misplaced.
bool drop_underscores(std::string& s, bool after_prefix) {
    if (s.find('_') == std::string::npos) return true;
    const auto is_part = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; };
    std::string out;
    for (std::size_t i = 0; i < s.size(); ++i) {
        if (s[i] != '_') {
            out.push_back(s[i]);
            continue;
        }
        const bool before = i > 0 ? is_part(s[i - 1]) : after_prefix;
        if (!before || i + 1 == s.size() || !is_part(s[i + 1])) return false;
    }
    s = out;
    return true;
}

// As above for floats, where an underscore stands between two digits.
bool drop_float_underscores(std::string& s) {
    for (std::size_t i = 0; i < s.size(); ++i) {
        if (s[i] != '_') continue;
        const bool fits = i > 0 && i + 1 < s.size() &&
                          std::isdigit(static_cast<unsigned char>(s[i - 1])) != 0 &&
                          std::isdigit(static_cast<unsigned char>(s[i + 1])) != 0;
        if (!fits) return false;
    }
    s.erase(std::remove(s.begin(), s.end(), '_'), s.end());
    return true;
}

unsigned prefix_base(const std::string& s) {
    if (s.size() < 2 || s[0] != '0') return 0;
    switch (s[1] | 0x20) {
        case 'x':
            return 16;
        case 'o':
            return 8;
        case 'b':
            return 2;
        default:
            return 0;
    }
}

bool is_digit_of(char c, unsigned base) {
    const auto u = static_cast<unsigned char>(c);
    if (u >= '0' && u <= '9') return u - unsigned{'0'} < base;
    const unsigned letter = (u | 0x20U) - 'a';
    return letter < 26 && letter + 10 < base;
}

bool all_digits_of(Heap& heap, const std::string& s, unsigned base) {
    bool all = !s.empty();
    heap.in_portions(s.size(), [&](std::uint64_t begin, std::uint64_t end) {
        for (std::uint64_t i = begin; i < end; ++i) all = all && is_digit_of(s[i], base);
    });
    return all;
}

// Sign and prefix taken off; base 0 is settled. False: malformed.
bool split_literal(Heap& heap, std::string& s, unsigned& base, bool& negative) {
    negative = !s.empty() && s[0] == '-';
    if (!s.empty() && (s[0] == '-' || s[0] == '+')) s.erase(0, 1);
    const unsigned prefix = prefix_base(s);
    const bool prefixed = prefix != 0 && (base == 0 || base == prefix);
    if (prefixed) {
        s.erase(0, 2);
        base = prefix;
    }
    if (!drop_underscores(s, prefixed)) return false;
    if (base != 0) return all_digits_of(heap, s, base);
    base = 10;
    // A decimal literal starts with no 0, unless it is all zeros.
    if (!s.empty() && s[0] == '0' && s.find_first_not_of('0') != std::string::npos) return false;
    return all_digits_of(heap, s, base);
}

Value raise_with_repr(Machine& m, std::string_view words, Value text) {
    Heap& heap = m.heap();
    // int() has made plain bytes of what is no text before it complains; float() has not.
    const bool as_bytes = !is_str(heap, text) && words.starts_with("invalid");
    Owned bytes(heap, as_bytes ? heap.value(make_bytes(heap, std::string(bytes_view(heap, text))))
                               : heap.retained(text));
    const Owned shown(heap, repr(m, bytes.get()));
    if (shown.get() == Value::needs_python()) {
        const Owned before(heap, m.text(words));
        return m.enter(Prelude::refuse_value, {before.get(), bytes.get()});
    }
    // int() shows the begin of a long text only.
    constexpr std::uint32_t most_shown = 200;
    Str& whole = *heap.as<Str>(shown.get());
    const bool cut = words.starts_with("invalid") && whole.length > most_shown;
    const Owned part(heap,
                     cut ? substring(heap, whole, 0, most_shown) : heap.retained(shown.get()));
    return m.raise_value_error(fmt::format("{}{}", words, to_utf8(*heap.as<Str>(part.get()))));
}

}  // namespace

Value int_from_text(Machine& m, Value text, std::int64_t wanted_base) {
    auto base = static_cast<unsigned>(wanted_base);
    bool negative = false;
    std::string s = plain_characters(m.heap(), text);
    if (!split_literal(m.heap(), s, base, negative)) {
        return raise_with_repr(
            m, fmt::format("invalid literal for int() with base {}: ", wanted_base), text);
    }
    if ((base & (base - 1)) != 0) {
        if (!within_digits(m, s.size())) {
            if (m.state().most_digits == 0) return m.raise_memory();
            return m.raise_value_error(
                fmt::format("Exceeds the limit ({} digits) for integer string conversion: value "
                            "has {} digits; use "
                            "sys.set_int_max_str_digits() to increase the limit",
                            m.state().most_digits, s.size()));
        }
        if (s.size() > 100) m.charge(s.size() * s.size() / 4096);
    }
    if (s.size() * 6 > most_int_bits) return m.raise_memory();
    if (s.size() > 100) m.charge(s.size() / 16);
    return int_from_digits(m.heap(), s, base, negative);
}

Value int_from(Machine& m, Value v) {
    Heap& heap = m.heap();
    if (is_of_program(heap, v) && (is_number(heap, v) || !is_text(heap, v))) {
        const bool own_methods =
            !is_number(heap, v) || (heap.class_of(v)->flags & ClassHasNumber) != 0;
        if (own_methods) return Value::needs_python();
    }
    if (is_int(heap, v)) return plain_int(heap, v);
    if (is_float(heap, v)) return truncate_float(m, float_value(heap, v));
    if (is_text(heap, v)) return int_from_text(m, v, 10);
    return m.raise_type(fmt::format(
        "int() argument must be a string, a bytes-like object or a real number, not '{}'",
        m.type_name(v)));
}

Value float_from(Machine& m, Value v) {
    Heap& heap = m.heap();
    if (is_of_program(heap, v) && !is_text(heap, v)) {
        if (!is_number(heap, v) || (heap.class_of(v)->flags & ClassHasNumber) != 0)
            return Value::needs_python();
    }
    if (v.is_real()) return v;
    if (is_int(heap, v) || is_float(heap, v)) {
        double d = 0;
        return to_double(m, v, d) ? Value::real(d) : Value::raised();
    }
    if (!is_text(heap, v)) {
        return m.raise_type(fmt::format(
            "float() argument must be a string or a real number, not '{}'", m.type_name(v)));
    }
    std::string s = plain_characters(heap, v);
    m.charge(s.size() / 16);
    if (drop_float_underscores(s)) {
        if (const auto d = float_from_text(s)) {
            return std::isnan(*d) ? Value::distinct_nan(m.state().heap.next_serial++)
                                  : Value::real(*d);
        }
    }
    return raise_with_repr(m, "could not convert string to float: ", v);
}

// --- the natives ---

Value int_new(Machine& m, Args a) {
    Heap& heap = m.heap();
    Class* cls = class_to_make(m, a[0], heap.state().class_int);
    if (cls == nullptr) return Value::raised();
    const bool plain = heap.handle(cls) == heap.state().class_int;
    Value made;
    if (!a[2].is_unbound()) {
        if (a[1].is_unbound()) return m.raise_type("int() missing string argument");
        if (is_of_program(heap, a[2]) && !is_int(heap, a[2])) {
            return m.enter(Prelude::int_of_base, {a[0], a[1], a[2]});
        }
        if (!is_int(heap, a[2])) {
            return m.raise_type(
                fmt::format("'{}' object cannot be interpreted as an integer", m.type_name(a[2])));
        }
        const std::int64_t base = clamped_int64(heap, a[2]);
        if (base != 0 && (base < 2 || base > 36))
            return m.raise_value_error("int() base must be >= 2 and <= 36, or 0");
        if (!is_text(heap, a[1]))
            return m.raise_type("int() can't convert non-string with explicit base");
        made = int_from_text(m, a[1], base);
    } else {
        made = a[1].is_unbound() ? Value::integer(0) : int_from(m, a[1]);
    }
    if (made == Value::needs_python()) return m.enter(Prelude::int_of, {a[0], a[1]});
    if (plain || made.is_answer()) return made;
    Owned value(heap, made);
    return make_int_of_class(heap, heap.handle(cls), value.get());
}

Value float_new(Machine& m, Args a) {
    Heap& heap = m.heap();
    Class* cls = class_to_make(m, a[0], heap.state().class_float);
    if (cls == nullptr) return Value::raised();
    const Value made = a[1].is_unbound() ? Value::real(0) : float_from(m, a[1]);
    if (made == Value::needs_python()) return m.enter(Prelude::float_of, {a[0], a[1]});
    if (heap.handle(cls) == heap.state().class_float || made.is_answer()) return made;
    return make_real_of_class(heap, heap.handle(cls), made.as_real());
}

namespace {

Value complex_from_string(Machine& m, Handle cls, Value text) {
    const std::string s = plain_characters(m.heap(), text);
    std::string digits = s;
    if (!drop_float_underscores(digits))
        return raise_with_repr(m, "could not convert string to complex: ", text);
    const auto c = complex_from_text(digits);
    if (!c) return m.raise_value_error("complex() arg is a malformed string");
    return make_complex_of_class(m.heap(), cls, c->real, c->imaginary);
}

bool needs_methods(const Heap& heap, Value v) {
    if (v.is_unbound() || !is_of_program(heap, v) || is_str(heap, v)) return false;
    return !is_number(heap, v) || (heap.class_of(v)->flags & ClassHasNumber) != 0;
}

}  // namespace

Value complex_new(Machine& m, Args a) {
    Heap& heap = m.heap();
    Class* cls =
        class_to_make(m, a[0], heap.state().classes[static_cast<std::size_t>(Kind::Complex)]);
    if (cls == nullptr) return Value::raised();
    const Value real = a[1], imaginary = a[2];
    if (!real.is_unbound() && is_str(heap, real)) {
        if (!imaginary.is_unbound())
            return m.raise_type("complex() can't take second arg if first is a string");
        return complex_from_string(m, heap.handle(cls), real);
    }
    if (!imaginary.is_unbound() && is_str(heap, imaginary)) {
        return m.raise_type("complex() second arg can't be a string");
    }
    if (needs_methods(heap, real) || needs_methods(heap, imaginary)) {
        return m.enter(Prelude::complex_of, {a[0], real.is_unbound() ? Value::integer(0) : real,
                                             imaginary.is_unbound() ? Value::none() : imaginary});
    }
    if (!real.is_unbound() && !is_number(heap, real)) {
        return m.raise_type(fmt::format(
            "complex() first argument must be a string or a number, not '{}'", m.type_name(real)));
    }
    if (!imaginary.is_unbound() && !is_number(heap, imaginary)) {
        return m.raise_type(fmt::format("complex() second argument must be a number, not '{}'",
                                        m.type_name(imaginary)));
    }
    ComplexPair x{0, 0}, y{0, 0};
    if (!real.is_unbound() && !to_complex(m, real, x)) return Value::raised();
    if (!imaginary.is_unbound() && !to_complex(m, imaginary, y)) return Value::raised();
    if (imaginary.is_unbound())
        return make_complex_of_class(heap, heap.handle(cls), x.real, x.imaginary);
    // real + imaginary * 1j; a real number's missing part is not added, for the signs of zeros.
    if (is_complex(heap, imaginary)) x.real -= y.imaginary;
    const bool both = !real.is_unbound() && is_complex(heap, real);
    return make_complex_of_class(heap, heap.handle(cls), x.real,
                                 both ? y.real + x.imaginary : y.real);
}

Value bool_new(Machine& m, Args a) {
    if (a[1].is_unbound()) return Value::boolean(false);
    switch (truth(m, a[1])) {
        case Answer::Yes:
            return Value::boolean(true);
        case Answer::No:
            return Value::boolean(false);
        case Answer::Raised:
            return Value::raised();
        case Answer::NeedsPython:
            break;
    }
    return m.enter(Prelude::truth_of, {a[1]});
}

}  // namespace outlive::machine
