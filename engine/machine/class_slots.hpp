// The parts of making a class that are about its layout: `__slots__`, the
// descriptors of `__dict__` and `__weakref__`, and the list of subclasses.
//
// A class knows its direct subclasses weakly: the list holds pairs of ints
// (handle, identity), checked against the block when read, so a class can die.
#pragma once

#include <vector>

#include "engine/machine/machine.hpp"

namespace outlive::machine {

// True when the class adds slots of its own (not only __dict__, __weakref__).
[[nodiscard]] bool has_own_slots(const Heap& heap, const Class& cls);
// Reads `__slots__` from the class's dict, or what it names if that had to be
// found out; makes the descriptors, sets slot_count and ClassNoDict. False: raised.
[[nodiscard]] bool lay_out_slots(Machine& m, Class& cls, const Class& best_base, Value named);
// An iterable of the program's own: it is to be made a tuple first.
[[nodiscard]] bool slots_need_python(const Heap& heap, Value slots);

void add_subclass(Heap& heap, Class& base, Class& cls);
// The living direct subclasses, oldest first; borrowed.
[[nodiscard]] std::vector<Class*> subclasses_of(Heap& heap, const Class& cls);

// `__base__`: the first of these bases that brings the layout. Borrowed.
[[nodiscard]] Value layout_bringer(Machine& m, const Tuple& bases);

}  // namespace outlive::machine
