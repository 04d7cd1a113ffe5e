// What happens before and when an object dies: __del__, weak references,
// generators that are still inside a try.
//
// Python code is never run here: the object is kept alive and queued
// (state().finalizers), and the interpreter calls it after the instruction that
// dropped the last reference, or before the exception that did leaves the call. CPython
// calls at that very moment; no program can see the difference but in the middle of one
// instruction.
#pragma once

#include <unordered_map>

#include "engine/machine/machine.hpp"

namespace outlive::machine {

class Finalization : public DeathWatch {
  public:
    explicit Finalization(Machine& m) : m_(m) {}

    bool before_death(Object& object) override;
    void cell_died(Cell& cell) override;
    void object_died(Object& object) override;

    // Whether Python code of the program's is due before it dies, and the order to call it.
    [[nodiscard]] bool is_due(const Object& object);
    void call_due(Object& object);

    // Every weak reference to it forgets it; those with a callback that somebody
    // has are queued. `held_by_dying`: how often what dies along has each of them.
    using Counts = std::unordered_map<Handle, std::uint32_t>;
    void clear_weak_references(Object& object, const Counts& held_by_dying);

  private:
    void queue(Value v);

    Machine& m_;
};

}  // namespace outlive::machine
