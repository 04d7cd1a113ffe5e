// What the files of the containers share among each other.
//
// Set algebra, ranges cut by slices, dict updates: each the work of one file,
// used by operators, methods and the prelude's intrinsics alike. As everywhere,
// NeedsPython and needs_python() come before a change or leave one that may be
// made again.
#pragma once

#include <cstdint>

#include "engine/machine/builtins/container_operators.hpp"
#include "engine/machine/machine.hpp"

namespace outlive::machine {

[[nodiscard]] bool is_frozen(Machine& m, const Set& set);
// No, or NeedsPython when its class has an __eq__ of its own.
[[nodiscard]] Answer may_equal_a_number(Machine& m, Value v);
[[nodiscard]] Value range_slice(Machine& m, const Range& range, const Slice& slice);

// repr() of a value, whatever its own class defines (list.__repr__); its items
// are asked as usual.
[[nodiscard]] Value repr_content(Machine& m, Value v);

// --- set algebra; the result is a new set of a's built-in class ---
enum class SetOperation : std::uint8_t { Union, Intersection, Difference, SymmetricDifference };
[[nodiscard]] Value set_operation(Machine& m, SetOperation op, const Set& a, const Set& b);
// a op= b; None when done.
[[nodiscard]] Value set_operation_in_place(Machine& m, SetOperation op, Set& a, const Set& b);
// Adds one key; Yes: it was new.
[[nodiscard]] Answer set_insert(Machine& m, Set& set, Value key);
// All items of any iterable; None when done, or entered (set_update_from).
[[nodiscard]] Value set_insert_all(Machine& m, Set& set, Value iterable);

// --- dict.update ---
// From a dict whose class adds nothing to it; needs_python() for anything else.
// None when done.
[[nodiscard]] Value dict_merge_from(Machine& m, Dict& dict, Value other);
// From a list or tuple of pairs; None when done.
[[nodiscard]] Value dict_merge_pairs(Machine& m, Dict& dict, Value pairs);

// --- a missing key of a dict of collections (dict_defaults.cpp) ---
// The methods __missing__ of defaultdict and Counter.
void remember_missing(Machine& m, Value of_default, Value of_count);
// What such a dict has for a key that is not in it; no value: that needs Python.
[[nodiscard]] Value missing_item(Machine& m, Value dict, Value key, std::uint64_t hash);

// sequence * count (count already an int)
[[nodiscard]] Value repeat_sequence(Machine& m, Value sequence, Value count, bool in_place);

}  // namespace outlive::machine
