// The end of a program: what is still alive is finalized, as CPython does when
// it takes its modules apart.
//
// CPython's last collection finds the module's namespace and all that hangs on
// it unreachable, and finalizes it in the order in which it can be reached from
// that namespace, breadth first, before it clears anything. The same order is
// made here, and the prelude's `farewell` goes through it. What one of them lets
// go of (a generator that is closed drops its variables) dies then and there, so
// the order must not keep anything alive: it is a list of places and identities.
#pragma once

#include "engine/machine/machine.hpp"

namespace outlive::machine {

// True when an object with a finalizer of the program's, or a weakref.finalize,
// is alive: otherwise the end of the program is silent.
[[nodiscard]] bool has_farewells(Machine& m);

// A new list of all that is to be finalized, the first of them at its end.
[[nodiscard]] Value farewells(Machine& m);

// The next that is still alive and due, taken from such a list; None at its end.
// From now on it counts as finalized.
[[nodiscard]] Value next_farewell(Machine& m, Value list);

}  // namespace outlive::machine
