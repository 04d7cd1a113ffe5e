// A Python value in 64 bits: a reference to an object in the arena, a small
// integer, a float, or one of a few special values.
//
//   0x0000'0000'hhhh'hhhh   handle of an object (never 0 in a valid reference)
//   0x0000'0001'0000'00ss   special: no value, None, False, True, …
//   2^48 + bits             float (the bits of an IEEE double; a NaN that was computed
//                           is canonical, one that was made bears a number)
//   0xFFF8… | 51 bits       int from -2^50 to 2^50-1; larger ones are objects
//
// Invariant: an int that fits is never an object, so equal small ints and equal
// floats have equal bits. A Value owns nothing by itself: who stores one counts
// it (Heap::retain and release).
#pragma once

#include <bit>
#include <cstdint>

#include "engine/arena/arena.hpp"

namespace outlive::objects {

using arena::Handle;

class Value {
  public:
    static constexpr std::uint64_t special_base = 1ULL << 32U;
    static constexpr std::uint64_t double_base = 1ULL << 48U;
    static constexpr std::uint64_t int_base = 0xFFF8ULL << 48U;
    static constexpr std::int64_t min_int = -(1LL << 50);
    static constexpr std::int64_t max_int = (1LL << 50) - 1;

    std::uint64_t bits = special_base;

    constexpr Value() = default;  // no value
    static constexpr Value from_bits(std::uint64_t b) {
        Value v;
        v.bits = b;
        return v;
    }
    static constexpr Value object(Handle h) { return from_bits(h); }
    // `i` must fit (fits_int).
    static constexpr Value integer(std::int64_t i) {
        return from_bits(int_base | (static_cast<std::uint64_t>(i) & ((1ULL << 51U) - 1)));
    }
    static constexpr bool fits_int(std::int64_t i) { return i >= min_int && i <= max_int; }
    static Value real(double d) {
        if (d != d) return from_bits((0x7FF8ULL << 48U) + double_base);
        return from_bits(std::bit_cast<std::uint64_t>(d) + double_base);
    }
    // What float('nan') makes: not the same value as another NaN.
    static constexpr Value distinct_nan(std::uint64_t serial) {
        return from_bits((0x7FF8ULL << 48U) + (serial & ((1ULL << 51U) - 1)) + double_base);
    }
    static constexpr Value boolean(bool b) { return special(b ? 3 : 2); }

    // --- the special values ---
    static constexpr Value unbound() { return special(0); }  // an empty slot or cell
    static constexpr Value none() { return special(1); }
    static constexpr Value not_implemented() { return special(4); }
    static constexpr Value ellipsis() { return special(5); }
    // Answers of native code, never stored:
    static constexpr Value raised() { return special(16); }  // the machine holds the exception
    static constexpr Value entered() {
        return special(17);
    }  // a frame was entered; its result comes later
    static constexpr Value needs_python() {
        return special(18);
    }                                                           // only Python code can do this one
    static constexpr Value exhausted() { return special(19); }  // an iterator's end

    [[nodiscard]] constexpr bool is_object() const { return bits < special_base; }
    [[nodiscard]] constexpr bool is_int() const { return bits >= int_base; }
    [[nodiscard]] constexpr bool is_real() const { return bits >= double_base && bits < int_base; }
    [[nodiscard]] constexpr bool is_special() const {
        return bits >= special_base && bits < double_base;
    }
    [[nodiscard]] constexpr bool is_bool() const { return (bits | 1U) == special(3).bits; }
    [[nodiscard]] constexpr bool is_none() const { return bits == none().bits; }
    [[nodiscard]] constexpr bool is_unbound() const { return bits == special_base; }
    [[nodiscard]] constexpr bool is_true() const { return bits == special(3).bits; }
    [[nodiscard]] constexpr bool is_false() const { return bits == special(2).bits; }
    // One of the four answers of native code that are no Python value.
    [[nodiscard]] constexpr bool is_answer() const {
        return bits >= raised().bits && bits <= exhausted().bits;
    }

    [[nodiscard]] constexpr Handle handle() const { return static_cast<Handle>(bits); }
    [[nodiscard]] constexpr std::int64_t as_int() const {
        return static_cast<std::int64_t>(bits << 13U) >> 13;
    }
    [[nodiscard]] double as_real() const { return std::bit_cast<double>(bits - double_base); }

    friend constexpr bool operator==(Value, Value) = default;  // same bits: Python's `is`

  private:
    static constexpr Value special(std::uint64_t n) { return from_bits(special_base | n); }
};
static_assert(sizeof(Value) == 8);

}  // namespace outlive::objects
