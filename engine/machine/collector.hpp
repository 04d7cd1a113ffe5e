// The collector of cycles: finds what reference counting cannot free.
//
// No list of roots is needed: every reference is counted, so an object whose
// count is more than the references found inside the heap is held from outside
// (a frame, the machine's state), and so is all that it reaches. The rest is
// unreachable: cycles and what hangs on them. As in CPython, weak references to
// them are cleared and their finalizers (__del__, a generator's finally) run
// first; what the finalizers have left is freed by the collection after that.
//
// Invariant: runs only between two instructions, or in a native whose operands
// are still on the stack; what it does depends on the heap alone.
#pragma once

#include <cstdint>
#include <vector>

#include "engine/machine/machine.hpp"

namespace outlive::machine {

// Objects that nothing outside reaches, in order of identity. Looks only. Those
// with an identity before `first` count as reached, and are not walked through.
[[nodiscard]] std::vector<Handle> find_unreachable(Heap& heap, support::ObjectId first = {});

// How many of these CPython's collector would count: it does not know objects
// that cannot hold others (strings, numbers), nor an instance's own dict.
[[nodiscard]] std::uint64_t count_tracked(Heap& heap, const std::vector<Handle>& objects);

struct Collected {
    std::uint64_t found = 0;       // as gc.collect() reports
    bool finalizers_wait = false;  // nothing was freed yet: finalizers come first; collect again
};
Collected collect(Machine& m);

// The number of blocks at which the next automatic collection is due: when the
// heap has doubled, so that collecting costs a fixed share of allocating.
[[nodiscard]] std::uint64_t next_collection(std::uint64_t live_blocks);

}  // namespace outlive::machine
