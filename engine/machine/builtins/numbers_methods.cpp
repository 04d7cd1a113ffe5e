#include "engine/machine/builtins/numbers_methods.hpp"

#include <fmt/format.h>

#include <cmath>
#include <vector>

#include "engine/machine/builtins/construction.hpp"
#include "engine/machine/builtins/numbers_float.hpp"
#include "engine/machine/builtins/numbers_int.hpp"
#include "engine/machine/builtins/text.hpp"
#include "engine/machine/protocols.hpp"
#include "engine/objects/number_gmp.hpp"

namespace outlive::machine {

namespace {

enum class ByteOrder : std::uint8_t { Little, Big, Wrong };

ByteOrder byte_order(Machine& m, Value v, const char* method) {
    if (v.is_unbound()) return ByteOrder::Big;
    if (!is_str(m.heap(), v)) {
        m.raise_type(fmt::format("{}() argument 'byteorder' must be str, not {}", method,
                                 argument_type(m, v)));
        return ByteOrder::Wrong;
    }
    const Str& s = *m.heap().as<Str>(v);
    if (equal(s, "big")) return ByteOrder::Big;
    if (equal(s, "little")) return ByteOrder::Little;
    m.raise_value_error("byteorder must be either 'little' or 'big'");
    return ByteOrder::Wrong;
}

bool truth_argument(Machine& m, Value v) {
    return !v.is_unbound() && truth(m, v) == Answer::Yes;
}

// The number's two's complement in `bytes`.
void fill_bytes(Heap& heap, const IntView& view, ByteOrder order, Bytes& bytes) {
    const std::uint64_t size = bytes.length;
    unsigned carry = 1;
    heap.in_portions(size, [&](std::uint64_t begin, std::uint64_t end) {
        for (std::uint64_t i = begin; i < end; ++i) {
            unsigned byte = i / 8 < view.count()
                                ? static_cast<unsigned>(view.limbs()[i / 8] >> (i % 8 * 8)) & 0xFFU
                                : 0;
            if (view.negative()) {
                byte = (~byte & 0xFFU) + carry;
                carry = byte >> 8U;
            }
            bytes.data()[order == ByteOrder::Big ? size - 1 - i : i] =
                static_cast<std::uint8_t>(byte);
        }
    });
}

// Bits that two's complement needs, its sign's included.
std::uint64_t signed_bits(const IntView& view) {
    const std::uint64_t bits = view.bit_length();
    if (!view.negative()) return bits + 1;
    std::uint64_t ones = 0;
    for (std::uint32_t i = 0; i < view.count(); ++i)
        ones += static_cast<unsigned>(__builtin_popcountll(view.limbs()[i]));
    return ones == 1 ? bits : bits + 1;  // -2**n needs one less
}

Value number_from_bytes(Machine& m, std::string_view bytes, ByteOrder order, bool is_signed) {
    std::vector<std::uint64_t> limbs(bytes.size() / 8 + 1);
    const auto byte_at = [&](std::size_t i) {
        return static_cast<std::uint8_t>(
            bytes[order == ByteOrder::Little ? i : bytes.size() - 1 - i]);
    };
    const bool negative = is_signed && !bytes.empty() && (byte_at(bytes.size() - 1) & 0x80U) != 0;
    unsigned carry = 1;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        unsigned byte = byte_at(i);
        if (negative) {
            byte = (~byte & 0xFFU) + carry;
            carry = byte >> 8U;
            byte &= 0xFFU;
        }
        limbs[i / 8] |= std::uint64_t{byte} << (i % 8 * 8);
    }
    if (negative && carry != 0) limbs[bytes.size() / 8] |= 1ULL << (bytes.size() % 8 * 8);
    return make_int(m.heap(), limbs.data(), limbs.size(), negative);
}

}  // namespace

Value int_bit_length(Machine& m, Args a) {
    return Value::integer(static_cast<std::int64_t>(IntView(m.heap(), a[0]).bit_length()));
}

Value int_bit_count(Machine& m, Args a) {
    m.heap().worked(IntView(m.heap(), a[0]).count());
    return Value::integer(static_cast<std::int64_t>(count_bits(m.heap(), a[0])));
}

Value int_as_integer_ratio(Machine& m, Args a) {
    return tuple_of(m.heap(), {plain_int(m.heap(), a[0]), Value::integer(1)});
}

Value int_to_bytes(Machine& m, Args a) {
    std::int64_t length = 1;
    if (!a[1].is_unbound() && !to_index(m, a[1], length)) return Value::raised();
    const ByteOrder order = byte_order(m, a[2], "to_bytes");
    if (order == ByteOrder::Wrong) return Value::raised();
    if (length < 0) return m.raise_value_error("length argument must be non-negative");
    const bool is_signed = truth_argument(m, a[3]);
    const IntView view(m.heap(), a[0]);
    if (view.negative() && !is_signed) {
        return m.raise(Error::OverflowError, "can't convert negative int to unsigned");
    }
    if (!m.reserve(static_cast<std::uint64_t>(length)) || length > INT32_MAX)
        return m.raise_memory();
    const std::uint64_t bits = is_signed && !view.is_zero() ? signed_bits(view) : view.bit_length();
    if (bits > static_cast<std::uint64_t>(length) * 8)
        return m.raise(Error::OverflowError, "int too big to convert");
    Bytes* bytes = make_raw_bytes(m.heap(), static_cast<std::uint32_t>(length));
    fill_bytes(m.heap(), view, order, *bytes);
    m.charge(bytes->length / 16);
    return m.heap().value(bytes);
}

// int.from_bytes(cls, bytes, byteorder='big', *, signed=False)
Value int_from_bytes(Machine& m, Args a) {
    Heap& heap = m.heap();
    const ByteOrder order = byte_order(m, a[2], "from_bytes");
    if (order == ByteOrder::Wrong) return Value::raised();
    if (!is_bytes_like(heap, a[1])) {
        return m.enter(Prelude::int_from_bytes_of,
                       {a[0], a[1], a[2].is_unbound() ? Value::none() : a[2],
                        Value::boolean(truth_argument(m, a[3]))});
    }
    const std::string_view bytes = bytes_view(heap, a[1]);
    if (bytes.size() * 8 > most_int_bits || !m.reserve(bytes.size())) return m.raise_memory();
    m.charge(bytes.size() / 16);
    Owned number(heap, number_from_bytes(m, bytes, order, truth_argument(m, a[3])));
    if (a[0] == Value::object(heap.state().class_int)) return number.give();
    return m.call(a[0], {number.get()});
}

Value float_hex(Machine& m, Args a) {
    const double d = float_value(m.heap(), a[0]);
    if (!std::isfinite(d)) return m.text(float_to_text(d));
    const char* sign = std::signbit(d) ? "-" : "";
    if (d == 0) return m.text(fmt::format("{}0x0.0p+0", sign));
    int exponent = 0;
    double fraction = std::frexp(std::fabs(d), &exponent);
    const int shift = 1 - std::max(-1021 - exponent, 0);
    fraction = std::ldexp(fraction, shift);
    exponent -= shift;
    const auto lead = static_cast<int>(fraction);
    const auto digits = static_cast<std::uint64_t>(std::ldexp(fraction - lead, 52));
    return m.text(fmt::format("{}0x{}.{:013x}p{}{}", sign, lead, digits, exponent < 0 ? '-' : '+',
                              std::abs(exponent)));
}

namespace {

struct HexFloat {
    std::string digits;     // without the point
    std::int64_t exponent;  // of two, of the last digit's unit
};

int hex_digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    const char l = static_cast<char>(c | 0x20);
    return l >= 'a' && l <= 'f' ? l - 'a' + 10 : -1;
}

std::optional<HexFloat> parse_hex(std::string_view s) {
    if (s.size() >= 2 && s[0] == '0' && (s[1] | 0x20) == 'x') s.remove_prefix(2);
    HexFloat h{{}, 0};
    bool point = false;
    std::size_t i = 0;
    for (; i < s.size() && (s[i] == '.' || hex_digit(s[i]) >= 0); ++i) {
        if (s[i] == '.') {
            if (point) return std::nullopt;
            point = true;
        } else {
            h.digits.push_back(s[i]);
            if (point) h.exponent -= 4;
        }
    }
    if (h.digits.empty()) return std::nullopt;
    if (i == s.size()) return h;
    if ((s[i] | 0x20) != 'p' || ++i == s.size()) return std::nullopt;
    const bool negative = s[i] == '-';
    if (s[i] == '-' || s[i] == '+') ++i;
    if (i == s.size()) return std::nullopt;
    std::int64_t e = 0;
    for (; i < s.size(); ++i) {
        if (s[i] < '0' || s[i] > '9') return std::nullopt;
        e = std::min<std::int64_t>(e * 10 + (s[i] - '0'), 1LL << 40);
    }
    h.exponent += negative ? -e : e;
    return h;
}

// float(cls(x)) for a subclass, the plain float otherwise.
Value finish_float(Machine& m, Value cls, double d) {
    if (cls == Value::object(m.heap().state().class_float)) return Value::real(d);
    return m.call(cls, {Value::real(d)});
}

}  // namespace

Value float_fromhex(Machine& m, Args a) {
    if (!is_str(m.heap(), a[1])) return m.raise_type("bad argument type for built-in operation");
    Owned encoded(m.heap(), encode_text(m, *m.heap().as<Str>(a[1]), "utf-8", "strict"));
    if (encoded.get().is_answer()) return encoded.give();
    std::string_view s = bytes_view(m.heap(), encoded.get());
    const auto blank = [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
    while (!s.empty() && blank(s.front())) s.remove_prefix(1);
    while (!s.empty() && blank(s.back())) s.remove_suffix(1);
    const bool negative = !s.empty() && s[0] == '-';
    if (!s.empty() && (s[0] == '-' || s[0] == '+')) s.remove_prefix(1);
    if (!s.empty() && std::isalpha(static_cast<unsigned char>(s[0])) != 0 && hex_digit(s[0]) < 0) {
        if (const auto special = float_from_text(s))
            return finish_float(m, a[0], negative ? -*special : *special);
    }
    const auto h = parse_hex(s);
    if (!h) return m.raise_value_error("invalid hexadecimal floating-point string");
    m.charge(h->digits.size() / 8);
    Result magnitude;
    mpz_set_str(magnitude.get(), h->digits.c_str(), 16);
    const auto d = round_to_double(magnitude.get(), h->exponent, negative);
    if (!d)
        return m.raise(Error::OverflowError, "hexadecimal value too large to represent as a float");
    return finish_float(m, a[0], *d);
}

Value float_is_integer(Machine& m, Args a) {
    const double d = float_value(m.heap(), a[0]);
    return Value::boolean(std::isfinite(d) && std::floor(d) == d);
}

Value float_as_integer_ratio(Machine& m, Args a) {
    const double d = float_value(m.heap(), a[0]);
    if (std::isinf(d))
        return m.raise(Error::OverflowError, "cannot convert Infinity to integer ratio");
    if (std::isnan(d)) return m.raise_value_error("cannot convert NaN to integer ratio");
    int exponent = 0;
    double fraction = std::frexp(d, &exponent);
    for (int i = 0; i < 300 && fraction != std::floor(fraction); ++i) {
        fraction *= 2.0;
        --exponent;
    }
    Heap& heap = m.heap();
    Owned numerator(heap, int_from_double(heap, fraction));
    const auto power = static_cast<std::uint64_t>(std::abs(exponent));
    if (exponent > 0) {
        return tuple_of(heap, {shift_left(heap, numerator.get(), power), Value::integer(1)});
    }
    return tuple_of(heap, {numerator.give(), shift_left(heap, Value::integer(1), power)});
}

Value float_trunc(Machine& m, Args a) {
    return truncate_float(m, float_value(m.heap(), a[0]));
}
Value float_floor(Machine& m, Args a) {
    return truncate_float(m, std::floor(float_value(m.heap(), a[0])));
}
Value float_ceil(Machine& m, Args a) {
    return truncate_float(m, std::ceil(float_value(m.heap(), a[0])));
}

}  // namespace outlive::machine
