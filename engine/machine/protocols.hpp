// What Python's operations do with built-in values, in native code, as far as
// that goes without running Python code.
//
// Each function does the whole operation, or answers NeedsPython (needs_python)
// before it has changed anything: then the caller hands the operation over to
// the prelude function of the same name. They never enter frames. Recursion
// into nested containers is bounded: beyond `deepest` levels they answer
// NeedsPython too, and the prelude's version meets Python's recursion limit.
// Values are borrowed; answers are new references.
#pragma once

#include "engine/machine/machine.hpp"

namespace outlive::machine {

inline constexpr int deepest = 150;

[[nodiscard]] Answer truth(Machine& m, Value v);
[[nodiscard]] Answer equal(Machine& m, Value a, Value b, int depth = 0);  // a == b
[[nodiscard]] Answer hash(Machine& m, Value v, std::uint64_t& result, int depth = 0);
// Rich comparison: True or False (a bool Value), raised, needs_python; for
// Equal and NotEqual never raised.
[[nodiscard]] Value compare(Machine& m, CompareOperator op, Value a, Value b, int depth = 0);
[[nodiscard]] Value repr(Machine& m, Value v, int depth = 0);  // a Str
[[nodiscard]] Value str(Machine& m, Value v);                  // a Str
[[nodiscard]] Value format(Machine& m, Value v, Value spec);   // a Str; spec is a Str
[[nodiscard]] Value binary(Machine& m, BinaryOperator op, Value a, Value b);
[[nodiscard]] Value inplace(Machine& m, BinaryOperator op, Value a, Value b);
[[nodiscard]] Value negate(Machine& m, Value v);
[[nodiscard]] Value positive(Machine& m, Value v);
[[nodiscard]] Value invert(Machine& m, Value v);
[[nodiscard]] Value length(Machine& m, Value v);  // an int
// By a __len__ of ours in a class of the library's; -1: its class has none.
[[nodiscard]] std::int64_t length_by_method(Machine& m, Value v);
[[nodiscard]] Value get_item(Machine& m, Value container, Value key);
[[nodiscard]] Value set_item(Machine& m, Value container, Value key,
                             Value value);  // None when done
[[nodiscard]] Value delete_item(Machine& m, Value container, Value key);
// The TypeError of what has no items to set or delete; an IndexError when it is a
// sequence and the index is beyond all sizes.
Value raise_no_assignment(Machine& m, Value container, bool sequence, Value key);
Value raise_no_deletion(Machine& m, Value container, bool sequence, Value key);
[[nodiscard]] Answer contains(Machine& m, Value container, Value item);
// iter(v) for built-in iterables (exact kinds and subclasses without __iter__).
[[nodiscard]] Value iterate(Machine& m, Value v);
// The next item of a native iterator; exhausted at the end; needs_python for
// generators, user iterators, and map, filter, zip… over such.
[[nodiscard]] Value next_item(Machine& m, Value iterator);
// All items of an iterable as a new List; needs_python when one must run Python.
[[nodiscard]] Value list_of(Machine& m, Value iterable);

}  // namespace outlive::machine
