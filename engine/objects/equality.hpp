// Equality and hash of built-in values, as far as they need no Python code.
//
// Both never raise (an unhashable value has no hash; the caller knows the
// words) and never recurse deeper than `deepest_comparison`, nor do more than
// `most_comparison_work`: beyond that, and where a class brings its own __eq__
// or __hash__, they answer NeedsPython and the prelude does the same work under
// the run's budget. Hashes are CPython's, those of objects by identity follow
// from their serial. Not here: order (<), which is the machine's.
#pragma once

#include <cstdint>

#include "engine/objects/dict.hpp"
#include "engine/objects/heap.hpp"

namespace outlive::objects {

inline constexpr int deepest_comparison = 150;
inline constexpr std::uint64_t most_comparison_work = 1ULL << 22U;

// a == b. Same object or same bits: equal (as containers see it; the caller
// deals with NaN where that matters). `work`, if given, grows by the number of
// pairs compared, so that the caller can charge for it.
[[nodiscard]] Found equal_values(Heap& heap, Value a, Value b, std::uint64_t* work = nullptr);
// The same, but the values' own classes are not asked for an __eq__: what
// list.__eq__ and its kin do.
[[nodiscard]] Found equal_contents(Heap& heap, Value a, Value b, std::uint64_t* work = nullptr);

// Of an unboxed int: itself, and -2 for -1.
[[nodiscard]] constexpr std::uint64_t hash_small_int(Value v) {
    return static_cast<std::uint64_t>(v.as_int() == -1 ? -2 : v.as_int());
}

enum class Hashed : std::uint8_t { Yes, Unhashable, NeedsPython };
// Unhashable: `culprit` is the value without a hash (an item of a tuple, say).
[[nodiscard]] Hashed hash_value(Heap& heap, Value v, std::uint64_t& hash, Value& culprit,
                                std::uint64_t* work = nullptr);
// Without asking the value's own class: what tuple.__hash__ and its kin do.
[[nodiscard]] Hashed hash_content(Heap& heap, Value v, std::uint64_t& hash, Value& culprit);

// What id() answers, and the hash that follows from it.
[[nodiscard]] inline std::uint64_t identity_number(const Object& o) {
    return 0x7F00'0000'0000ULL + o.id().value * 16;
}
[[nodiscard]] inline std::uint64_t identity_hash(const Object& o) {
    return identity_number(o) >> 4U;
}
// The same of None, ... and their kind, which are no objects here.
[[nodiscard]] constexpr std::uint64_t identity_number_of_special(Value v) {
    return 0x55FF'0000'0000ULL + (v.bits - Value::special_base) * 32;
}

// int == float, exactly; both any numbers.
[[nodiscard]] bool numbers_equal(Heap& heap, Value a, Value b);

// CPython's way to hash a sequence from its items' hashes (xxHash's rounds).
class SequenceHash {
  public:
    void add(std::uint64_t lane) {
        acc_ += lane * 14029467366897019727ULL;
        acc_ = (acc_ << 31U) | (acc_ >> 33U);
        acc_ *= 11400714785074694791ULL;
    }
    [[nodiscard]] std::uint64_t of_tuple(std::uint64_t length) const {
        return finished(acc_ + (length ^ (first ^ 3527539ULL)));
    }
    [[nodiscard]] std::uint64_t of_slice() const { return finished(acc_); }

  private:
    static constexpr std::uint64_t first = 2870177450012600261ULL;
    static std::uint64_t finished(std::uint64_t h) { return h == ~0ULL ? 1546275796ULL : h; }
    std::uint64_t acc_ = first;
};

}  // namespace outlive::objects
