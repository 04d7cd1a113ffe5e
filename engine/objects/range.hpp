// Range: start, stop, step and length, ints of any size.
//
// Invariant: `length` is the number of items, step is not zero. Items are
// computed, never stored.
#pragma once

#include <cstdint>
#include <optional>

#include "engine/objects/heap.hpp"

namespace outlive::objects {

// The three are ints (retained; a bool counts as its int); step is not zero.
// New reference.
[[nodiscard]] Range* make_range(Heap& heap, Value start, Value stop, Value step);
[[nodiscard]] Value range_item(Heap& heap, const Range& range, Value index);  // index within it
[[nodiscard]] bool ranges_equal(Heap& heap, const Range& a, const Range& b);
// Where an int stands in it; no value when it does not. New reference.
[[nodiscard]] Value range_index_of(Heap& heap, const Range& range, Value item);

// A range whose items all fit 50 bits can be walked with plain integers.
struct SmallRange {
    std::int64_t start, step, length;
};
[[nodiscard]] std::optional<SmallRange> small_range(const Heap& heap, const Range& range);

}  // namespace outlive::objects
