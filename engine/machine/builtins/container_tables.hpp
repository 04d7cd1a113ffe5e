// The method tables of the container types, one from each type's file; joined
// in container_types.cpp.
#pragma once

#include "engine/machine/native.hpp"
#include "engine/objects/sequence.hpp"

namespace outlive::machine {

[[nodiscard]] NativeTable list_methods();
[[nodiscard]] NativeTable tuple_methods();
[[nodiscard]] NativeTable dict_methods();
[[nodiscard]] NativeTable set_methods();
[[nodiscard]] NativeTable frozenset_methods();
[[nodiscard]] NativeTable range_methods();
[[nodiscard]] NativeTable slice_methods();
[[nodiscard]] NativeTable view_methods(int which);  // 0 keys, 1 values, 2 items
// Of `iterator_classes` by ContainerClass: __iter__, __next__, and __new__ of
// those that a program makes by name.
[[nodiscard]] NativeTable iterator_methods(int container_class);

[[nodiscard]] Value tuple_of_list(Machine& m, Class& cls, ItemSpan items);

}  // namespace outlive::machine
