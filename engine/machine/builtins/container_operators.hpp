// What operators and subscripts do with containers (tuple, list, dict, set,
// range, slice, views), whatever their own class defines: what list.__eq__,
// dict.__getitem__ and their kin are.
//
// The first operand is of the kind in question; others may be anything.
// not_implemented(): the other operand does not fit, as the special method would
// answer. needs_python(): nothing has been changed, the prelude takes over.
#pragma once

#include <cstdint>

#include "engine/machine/machine.hpp"

namespace outlive::machine {

[[nodiscard]] bool is_container(const Heap& heap, Value v);

// A bool, or an answer.
[[nodiscard]] Value compare_container(Machine& m, CompareOperator op, Value a, Value b,
                                      int depth = 0);
// + * | & - ^ of built-in containers.
[[nodiscard]] Value binary_container(Machine& m, BinaryOperator op, Value a, Value b);
// Changes `a` and answers it (retained), or as binary_container.
[[nodiscard]] Value inplace_container(Machine& m, BinaryOperator op, Value a, Value b);
[[nodiscard]] Value get_item_container(Machine& m, Value container, Value key);
[[nodiscard]] Value set_item_container(Machine& m, Value container, Value key, Value value);
[[nodiscard]] Value delete_item_container(Machine& m, Value container, Value key);
[[nodiscard]] Answer contains_container(Machine& m, Value container, Value item);
// -1: it has no length.
[[nodiscard]] std::int64_t length_container(Machine& m, Value container);

// Hash of a key; Raised: TypeError (unhashable) stands.
[[nodiscard]] Answer hash_key(Machine& m, Value key, std::uint64_t& hash);
// --- dict and set with any key; NeedsPython and Raised as usual ---
struct DictPlace {
    Answer answer = Answer::No;  // Yes: `entry`
    DictEntry* entry = nullptr;
    std::uint64_t hash = 0;
};
[[nodiscard]] DictPlace locate(Machine& m, const Dict& dict, Value key);
[[nodiscard]] Value dict_set(Machine& m, Dict& dict, Value key, Value value);  // None when done
// What `key` is when it is looked for in a set: a set becomes a frozenset. New
// reference.
[[nodiscard]] Value set_key(Machine& m, Value key);

// slice applied to a length, with the steps in between. False: raised.
// `needs` becomes true when a part has an __index__ of Python's own.
struct SliceBounds {
    std::int64_t start = 0, stop = 0, step = 1;
    std::uint32_t count = 0;
};
[[nodiscard]] bool slice_bounds(Machine& m, const Slice& slice, std::int64_t length,
                                SliceBounds& bounds, bool& needs);
// True: an instance whose class may define __index__.
[[nodiscard]] bool may_have_index(Machine& m, Value v);

}  // namespace outlive::machine
