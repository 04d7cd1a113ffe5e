// Int beyond 51 bits (or of a subclass), Real of a subclass, Complex; and what
// can be done with ints of any size as plain values.
//
// An Int's magnitude is `limb_count` 64-bit limbs, least significant first,
// without leading zeros, for GMP's mpn functions. Invariant: an Int of the
// plain class never fits in a Value (make_int normalises); one of a subclass
// (IntEnum members, bool has none) may.
//
// The functions here raise nothing and ask for no budget: callers (machine/
// builtins/numbers) know the sizes before and check them. "An int" below is
// any of: small int, bool, Int of any class. Answers are new references.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "engine/objects/object.hpp"

namespace outlive::objects {

class Heap;

struct Int {
    Object head;
    std::uint32_t limb_count;
    Handle attrs;
    std::uint8_t negative;
    std::uint8_t padding[7];

    [[nodiscard]] std::uint64_t* limbs() { return reinterpret_cast<std::uint64_t*>(this + 1); }
    [[nodiscard]] const std::uint64_t* limbs() const {
        return reinterpret_cast<const std::uint64_t*>(this + 1);
    }
};

struct Real {
    Object head;
    double value;
    Handle attrs;
    std::uint32_t unused;
};

struct Complex {
    Object head;
    double real, imaginary;
    Handle attrs;
    std::uint32_t unused;
};

// The sign and magnitude of any int, for reading. A small one's limb lies in
// the view itself, so a view is not copied.
class IntView {
  public:
    inline IntView(const Heap& heap, Value v);  // v is an int; in heap.hpp
    IntView(const IntView&) = delete;
    IntView& operator=(const IntView&) = delete;

    [[nodiscard]] const std::uint64_t* limbs() const { return limbs_; }
    [[nodiscard]] std::uint32_t count() const { return count_; }
    [[nodiscard]] bool negative() const { return negative_; }
    [[nodiscard]] bool is_zero() const { return count_ == 0; }
    [[nodiscard]] bool is_odd() const { return count_ != 0 && (limbs_[0] & 1U) != 0; }
    [[nodiscard]] std::uint64_t bit_length() const;
    [[nodiscard]] std::optional<std::int64_t> as_int64() const;

  private:
    const std::uint64_t* limbs_;
    std::uint64_t small_;
    std::uint32_t count_;
    bool negative_;
};

// --- what a value is ---
[[nodiscard]] bool is_int(const Heap& heap, Value v);    // int, bool, subclasses
[[nodiscard]] bool is_float(const Heap& heap, Value v);  // float, subclasses
[[nodiscard]] bool is_complex(const Heap& heap, Value v);
[[nodiscard]] bool is_number(const Heap& heap, Value v);      // any of the three
[[nodiscard]] double float_value(const Heap& heap, Value v);  // v is a float
// No value when it does not fit.
[[nodiscard]] std::optional<std::int64_t> int64_value(const Heap& heap, Value int_value);
// As above, but too large ones become the smallest or largest.
[[nodiscard]] std::int64_t clamped_int64(const Heap& heap, Value int_value);

// --- making ---
[[nodiscard]] Value make_int(Heap& heap, std::int64_t i);
[[nodiscard]] Value make_int_unsigned(Heap& heap, std::uint64_t magnitude, bool negative = false);
// Leading zero limbs are allowed.
[[nodiscard]] Value make_int(Heap& heap, const std::uint64_t* limbs, std::size_t count,
                             bool negative);
// Of a subclass of int: always an object.
[[nodiscard]] Value make_int_of_class(Heap& heap, Handle cls, Value int_value);
[[nodiscard]] Value make_real_of_class(Heap& heap, Handle cls, double value);
[[nodiscard]] Value make_complex(Heap& heap, double real, double imaginary);
[[nodiscard]] Value make_complex_of_class(Heap& heap, Handle cls, double real, double imaginary);
// The plain int (float, …) of the same value.
[[nodiscard]] Value plain_int(Heap& heap, Value int_value);
// Towards zero; d is finite.
[[nodiscard]] Value int_from_double(Heap& heap, double d);
// Correctly rounded (half to even); no value when it is too large for a float.
[[nodiscard]] std::optional<double> double_from_int(const Heap& heap, Value int_value);

// --- text ---
// ASCII digits (at least one, no underscores) of a base from 2 to 36.
[[nodiscard]] Value int_from_digits(Heap& heap, std::string_view digits, unsigned base,
                                    bool negative);
// With a minus sign, lower case, no prefix.
[[nodiscard]] std::string int_to_text(const Heap& heap, Value int_value, unsigned base = 10);
// As repr(float) gives it: shortest that reads back, "1e+16", "inf", "nan".
[[nodiscard]] std::string float_to_text(double d);
// All of `text` (no surrounding blanks, no underscores) as float() reads it.
[[nodiscard]] std::optional<double> float_from_text(std::string_view text);
[[nodiscard]] std::string complex_to_text(double real, double imaginary);

// --- arithmetic; all operands are ints ---
[[nodiscard]] int compare_ints(const Heap& heap, Value a, Value b);  // negative, zero, positive
[[nodiscard]] Value add_ints(Heap& heap, Value a, Value b);
[[nodiscard]] Value subtract_ints(Heap& heap, Value a, Value b);
[[nodiscard]] Value multiply_ints(Heap& heap, Value a, Value b);
// Floor division; b is not zero. Either result may be unwanted (nullptr).
void divide_ints(Heap& heap, Value a, Value b, Value* quotient, Value* remainder);
// b is not zero; correctly rounded; no value when it overflows.
[[nodiscard]] std::optional<double> true_divide_ints(Heap& heap, Value a, Value b);
[[nodiscard]] Value power_int(Heap& heap, Value base, std::uint64_t exponent);
// modulus is positive, exponent not negative.
[[nodiscard]] Value power_modulo(Heap& heap, Value base, Value exponent, Value modulus);
// No value (unbound) when it has no inverse.
[[nodiscard]] Value invert_modulo(Heap& heap, Value base, Value modulus);
[[nodiscard]] Value shift_left(Heap& heap, Value a, std::uint64_t bits);
[[nodiscard]] Value shift_right(Heap& heap, Value a, std::uint64_t bits);  // floor
[[nodiscard]] Value and_ints(Heap& heap, Value a, Value b);
[[nodiscard]] Value or_ints(Heap& heap, Value a, Value b);
[[nodiscard]] Value xor_ints(Heap& heap, Value a, Value b);
[[nodiscard]] Value negate_int(Heap& heap, Value a);
[[nodiscard]] Value invert_int(Heap& heap, Value a);
[[nodiscard]] Value gcd_ints(Heap& heap, Value a, Value b);         // not negative
[[nodiscard]] Value isqrt_int(Heap& heap, Value a);                 // a is not negative
[[nodiscard]] std::uint64_t count_bits(const Heap& heap, Value a);  // ones of the magnitude

// --- hashes, as CPython's: modulo 2**61 - 1, -1 becomes -2 ---
[[nodiscard]] std::uint64_t hash_int(const Heap& heap, Value int_value);
[[nodiscard]] std::uint64_t hash_double(double d);  // NaN: 0
[[nodiscard]] std::uint64_t hash_complex(double real, double imaginary);

}  // namespace outlive::objects
