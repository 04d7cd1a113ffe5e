// Frames as a program sees them: what a call is at and what its variables hold,
// whether it runs, is suspended in a generator, or has ended and is only known
// to a traceback. Reading changes nothing; `set_frame_variable` is the one way
// in which a program writes another call's variables (PEP 667).
#pragma once

#include "engine/machine/machine.hpp"

namespace outlive::machine {

// Where a frame is found: the FrameId of a running one (int), a Generator, or a
// Traceback. (code, line, index, variables, globals, FrameId, FrameId of the
// caller or None, whether the variables are a namespace) as a new tuple; None
// for one that is no more.
[[nodiscard]] Value frame_facts(Machine& m, Value owner);

// FrameIds of the running calls of the program, the innermost first: a new list.
[[nodiscard]] Value running_frames(Machine& m);

// False: the frame is no more, or has no such variable.
bool set_frame_variable(Machine& m, Value owner, Str& name, Value value);

}  // namespace outlive::machine
