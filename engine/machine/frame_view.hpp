// Frames as a program sees them: what a call is at and what its variables hold,
// whether it runs, is suspended in a generator, or is over and only known by
// its record. Reading changes nothing but for the record that a running call
// gets when it is first asked for.
#pragma once

#include "engine/machine/machine.hpp"

namespace outlive::machine {

// The owner of a frame says where it is found: a FrameRecord, a Generator, or a
// Traceback.
//
// (code, line, index, variables, globals, FrameId, whether the variables are a
// namespace) as a new tuple; None for one that is no more.
[[nodiscard]] Value frame_facts(Machine& m, Value owner);

// Owner of the program's running call at this depth, the innermost being 0: a
// new reference, or None when there are fewer.
[[nodiscard]] Value frame_at(Machine& m, std::int64_t depth);
// Owner of the caller: a new reference, or None.
[[nodiscard]] Value frame_back(Machine& m, Value owner);

// False: the call is over. FrameTrace (tracing.hpp) without a place.
bool set_frame_trace_of(Machine& m, Value owner, std::uint32_t wanted);

// Lets go of the variables of a call that is over. False: it is not over.
bool clear_frame(Machine& m, Value owner);
// False: the frame is no more, or has no such variable. PEP 667's one way in
// which a program writes another call's variables.
bool set_frame_variable(Machine& m, Value owner, Str& name, Value value);

}  // namespace outlive::machine
