// What the interpreter tells while it runs, as hooks that are resolved at
// compile time: an observer that does nothing costs nothing.
//
// An observer is any class with these members; derive from NullObserver and
// hide what you want to hear. Hooks are called right after the change, with
// `step`, the index of the instruction that did it (the state after it is that
// of step + 1). Values are borrowed. Observers only look: they must not change
// the machine.
#pragma once

#include <cstdint>

#include "engine/machine/machine.hpp"

namespace outlive::machine {

struct NullObserver {
    // True: `instruction` is called before every instruction, and may stop the
    // run there by answering true (Stop::Steps, state().steps is that step).
    static constexpr bool watches_instructions = false;
    // True: names, values and cell reads are reported too (the event observer).
    static constexpr bool watches_values = false;
    // True: `now` is kept at the step of the instruction that runs, for hooks
    // that have no step (deaths, output).
    static constexpr bool tracks_steps = false;
    std::uint64_t now = 0;

    bool instruction(Machine&, Frame&, std::uint32_t /*pc*/, std::uint64_t /*step*/) {
        return false;
    }

    // Also for hidden (library) frames: ask Machine::is_hidden(frame.code_id).
    void frame_entered(Machine&, Frame&, std::uint64_t /*step*/) {}
    void frame_returned(Machine&, Frame&, Value /*result*/, std::uint64_t /*step*/) {
    }  // before its slots are released
    void frame_unwound(Machine&, Frame&, Value /*exception*/, std::uint64_t /*step*/) {}
    void frame_suspended(Machine&, Frame&, Value /*yielded*/, std::uint64_t /*step*/) {}
    void frame_resumed(Machine&, Frame&, std::uint64_t /*step*/) {}

    void cell_created(Machine&, Frame&, Cell&, std::uint64_t /*step*/) {}
    void cell_written(Machine&, Frame&, Cell&, Value /*old*/, Value /*now*/,
                      std::uint64_t /*step*/) {}

    void exception_raised(Machine&, Frame&, Value, std::uint64_t /*step*/) {}
    void exception_caught(Machine&, Frame&, Value, std::uint64_t /*step*/) {}

    // Only with watches_values:
    void cell_read(Machine&, Frame&, Cell&, std::uint64_t /*step*/) {}
    void function_made(Machine&, Frame&, Function&, std::uint64_t /*step*/) {}
    void slot_bound(Machine&, Frame&, std::uint32_t /*slot*/, Value /*old*/, Value /*now*/,
                    std::uint64_t /*step*/) {}
    void slot_read(Machine&, Frame&, std::uint32_t /*slot*/, Value, std::uint64_t /*step*/) {}
    // A name of a module, a class body or the built-ins.
    void name_bound(Machine&, Frame&, Str&, NameScope, Value /*old*/, Value /*now*/,
                    std::uint64_t /*step*/) {}
    void name_read(Machine&, Frame&, Str&, NameScope, Value, std::uint64_t /*step*/) {}
    // The instruction at `pc` left this value on the stack.
    void value_computed(Machine&, Frame&, std::uint32_t /*pc*/, Value, std::uint64_t /*step*/) {}
};

}  // namespace outlive::machine
