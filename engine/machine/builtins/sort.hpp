// Sorting as CPython does it (listobject.c, listsort.txt): timsort with
// powersort's order of merges, so that the same comparisons are made in the
// same order, and the same pair meets a TypeError.
#pragma once

#include "engine/machine/machine.hpp"

namespace outlive::machine {

// The items of a list or tuple as a new sorted List. `keys` is None or a List of
// as many keys (each compared in place of its item). Raised: two keys have no
// order. needs_python(): a comparison is Python code's; nothing was changed.
[[nodiscard]] Value sorted_items(Machine& m, Value sequence, Value keys, bool reverse);

}  // namespace outlive::machine
