// What memoryview (library/prelude/memory.py) cannot do in Python: floats as the
// bytes of their formats, and the lease that keeps a bytearray's size.
#include <algorithm>
#include <cmath>
#include <cstring>

#include "engine/machine/builtins/bytes.hpp"
#include "engine/machine/builtins/numbers.hpp"
#include "engine/machine/builtins/tables.hpp"
#include "engine/machine/builtins/text.hpp"

namespace outlive::machine {

namespace {

// --- half precision (IEEE 754 binary16): 5 bits of exponent, 10 of fraction ---

double of_half(std::uint16_t bits) {
    const int exponent = bits >> 10U & 31;
    const double fraction = (bits & 1023U) / 1024.0;
    const double sign = (bits & 0x8000U) != 0 ? -1 : 1;
    if (exponent == 31) return fraction == 0 ? sign * INFINITY : NAN;
    return exponent == 0 ? sign * std::ldexp(fraction, -14)
                         : sign * std::ldexp(1 + fraction, exponent - 15);
}

// Rounded to even; false when it is too large.
bool to_half(double d, std::uint16_t& bits) {
    const std::uint16_t sign = std::signbit(d) ? 0x8000U : 0;
    d = std::fabs(d);
    if (std::isnan(d)) {
        bits = sign | 0x7E00U;
        return true;
    }
    if (std::isinf(d)) {
        bits = sign | 0x7C00U;
        return true;
    }
    const int exponent = d == 0 ? -14 : std::max(std::ilogb(d), -14);
    // What one unit of the fraction is worth grows with the exponent; a fraction
    // that rounds up to 2 belongs to the next one, which the sum takes care of.
    const auto units = static_cast<std::uint32_t>(std::nearbyint(std::ldexp(d, 10 - exponent)));
    const std::uint32_t whole = (static_cast<std::uint32_t>(exponent + 14) << 10U) + units;
    if (exponent > 15 || whole >= 0x7C00U) return false;
    bits = static_cast<std::uint16_t>(sign | whole);
    return true;
}

template <class Number>
std::string bytes_of(Number number) {
    std::string bytes(sizeof number, '\0');
    std::memcpy(bytes.data(), &number, sizeof number);
    return bytes;
}

template <class Number>
Number number_of(std::string_view bytes) {
    Number number{};
    std::memcpy(&number, bytes.data(), sizeof number);
    return number;
}

// (number, size 2, 4 or 8): its bytes, little-endian.
Value float_to_bytes(Machine& m, Args a) {
    double d = 0;
    if (!to_double(m, a[0], d)) return Value::raised();
    std::string bytes;
    if (a[1].as_int() == 8) {
        bytes = bytes_of(d);
    } else if (a[1].as_int() == 4) {
        bytes = bytes_of(static_cast<float>(d));
    } else {
        std::uint16_t half = 0;
        if (!to_half(d, half))
            return m.raise_value_error("memoryview: invalid value for format 'e'");
        bytes = bytes_of(half);
    }
    return m.heap().value(make_bytes(m.heap(), bytes));
}

// (bytes of 2, 4 or 8)
Value float_from_bytes(Machine& m, Args a) {
    const std::string_view bytes = bytes_view(m.heap(), a[0]);
    if (bytes.size() == 8) return Value::real(number_of<double>(bytes));
    if (bytes.size() == 4) return Value::real(static_cast<double>(number_of<float>(bytes)));
    return Value::real(of_half(number_of<std::uint16_t>(bytes)));
}

// --- the lease ---

Value lease_of(Machine& m, Args a) {
    const Handle lease = living_lease(m.heap(), *m.heap().as<ByteArray>(a[0]));
    return lease == 0 ? Value::none() : m.heap().retained(Value::object(lease));
}

Value give_lease(Machine& m, Args a) {
    auto& array = *m.heap().as<ByteArray>(a[0]);
    array.lease = a[1].handle();
    array.lease_id = m.heap().object(a[1])->id().value;
    return Value::none();
}

constexpr NativeSpec intrinsics[] = {
    {"_float_to_bytes(number, size, /)", float_to_bytes},
    {"_float_from_bytes(bytes, /)", float_from_bytes},
    {"_lease_of(array, /)", lease_of},
    {"_give_lease(array, lease, /)", give_lease},
};

}  // namespace

NativeTable memory_intrinsics() {
    return intrinsics;
}

}  // namespace outlive::machine
