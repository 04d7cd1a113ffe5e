// What the __new__ natives of numbers and texts share: the class to be made.
#pragma once

#include "engine/machine/machine.hpp"

namespace outlive::machine {

// The class of `cls`, which must be `base` or derive from it; nullptr: TypeError
// is raised ("int.__new__(str): str is not a subtype of int").
[[nodiscard]] Class* class_to_make(Machine& m, Value cls, Handle base);

// Whether v's class, or one of its bases, is the program's own.
[[nodiscard]] inline bool is_of_program(const Heap& heap, Value v) {
    return v.is_object() && (heap.class_of(v)->flags & ClassBuiltin) == 0;
}

// A Tuple that takes over the references; new reference.
[[nodiscard]] Value tuple_of(Heap& heap, std::initializer_list<Value> items);

}  // namespace outlive::machine
