// The iterators of module itertools that native code advances.
//
// library/itertools.py makes them (by library/native/itertools_module) when what
// they go over needs no Python; otherwise it gives the work to a generator and
// the object is a Delegate. Each keeps its place in an Iterator:
//
//   Count_        current: the next number; extra: the step
//   Delegate      source: the generator
//   Repeat        extra: the object; position: how many times more, -1 for ever
//   Cycle         source: the iterator, gone after the first round; extra: what it
//                 gave (List); position: in that
//   Chain         source: over the iterables; current: the iterator of one; extra:
//                 an iterable that only Python can open (prelude next_of)
//   Slice_        source; position: items to skip; current: places left up to the
//                 stop, or None; extra: the step
//   Accumulate    source; current: the total; position 1: which is still to be
//                 given; extra: an item that only Python can add
//   Pairwise      source; current: the item before
//   Batched       source; position: the size
//   ZipLongest    source: a tuple of iterators, None where one has ended; extra:
//                 what fills up; position: how many go on
//   Product       source: a tuple of tuples; extra: a place in each (List);
//                 position 0: nothing was given yet, also of the following ones
//   Permutations  source: a tuple; extra: places, then cycles (List)
//   Combinations, CombinationsAgain   source: a tuple; extra: places (List)
//
// An ended one has no source; `limit` holds the traits (iterators.hpp).
#pragma once

#include "engine/machine/builtins/iterators.hpp"

namespace outlive::machine {

// In the place of an Iterator's IteratorKind, which knows the first three.
enum class LazyKind : std::uint8_t {
    Count_ = static_cast<std::uint8_t>(IteratorKind::Count_),
    Repeat,
    Chain,
    Delegate,
    Cycle,
    Slice_,
    Accumulate,
    Pairwise,
    Batched,
    ZipLongest,
    Product,
    Permutations,
    Combinations,
    CombinationsAgain
};
static_assert(static_cast<int>(LazyKind::Chain) == static_cast<int>(IteratorKind::Chain));
[[nodiscard]] inline LazyKind lazy_kind(const Iterator& i) {
    return static_cast<LazyKind>(i.head.spare());
}
// What the prelude's next_of has to know: 7 Delegate, 8 Count_, 9 Chain, 10
// Accumulate, 0 any other.
[[nodiscard]] inline int which_lazy(const Iterator& i) {
    switch (lazy_kind(i)) {
        case LazyKind::Delegate:
            return 7;
        case LazyKind::Count_:
            return 8;
        case LazyKind::Chain:
            return 9;
        case LazyKind::Accumulate:
            return 10;
        default:
            return 0;
    }
}

// The next item of one of those; needs_python() of any other.
[[nodiscard]] Value next_of_lazy(Machine& m, Iterator& i);
[[nodiscard]] Value next_of_combination(Machine& m, Iterator& i);  // the last four

// That one has ended.
[[nodiscard]] inline Value end_iterator(Machine& m, Iterator& i) {
    m.heap().store(i.source, Value::unbound());
    return Value::exhausted();
}

}  // namespace outlive::machine
