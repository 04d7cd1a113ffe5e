// The end of a program: what is still alive is finalized, as CPython does when
// it takes its modules apart.
//
// CPython's last collection finds the module's namespace and all that hangs on
// it unreachable, and calls the finalizers in the order in which they can be
// reached from that namespace, breadth first, before it clears anything. The
// same order is made here. Invariant: nothing is released; the finalizers are
// queued, and the interpreter calls them (finalization.hpp).
#pragma once

#include "engine/machine/machine.hpp"

namespace outlive::machine {

// True when an object with a finalizer of the program's, or a weakref.finalize,
// is alive: otherwise the end of the program is silent.
[[nodiscard]] bool has_farewells(Machine& m);

// Queues the finalizers of all that is alive.
void queue_farewells(Machine& m);

}  // namespace outlive::machine
