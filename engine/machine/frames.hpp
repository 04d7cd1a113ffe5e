// Entering and leaving frames: the only code that makes or drops a Frame.
//
// A frame is laid on the arena's stack region (or, for a generator, moved into
// its object by make_generator). Invariant: state().frame is the running one,
// its `caller` chain ends at the program's module, and everything above
// state().stack_top is garbage that nobody reads.
#pragma once

#include "engine/machine/machine.hpp"

namespace outlive::machine {

// What the caller hands over, borrowed: `count` values, the last of them by
// keyword as `keyword_names` says (nullptr: none).
struct CallArguments {
    const Value* values;
    std::uint32_t count;
    Tuple* keyword_names;
};

// Enters a function: binds the arguments to its parameters as Python does
// (TypeError in CPython's words), and makes it the running frame. Nullptr:
// raised. The function is retained by the frame.
[[nodiscard]] Frame* enter_function(Machine& m, Function& function, const CallArguments& args,
                                    OnReturn on_return, Value extra = Value::unbound());

// Enters a body whose names live in a namespace: a module, a class.
[[nodiscard]] Frame* enter_body(Machine& m, Function& function, Value locals, OnReturn on_return,
                                Value extra = Value::unbound());

// Releases what the frame holds and takes it off the stack; its caller runs.
void leave_frame(Machine& m, Frame& frame);

// RETURN_GENERATOR: moves the running frame into a new generator object, takes
// it off the stack; new reference.
[[nodiscard]] Value make_generator(Machine& m, Frame& frame);
// Makes a suspended generator's frame the running one. Its value `sent` is
// pushed where its last yield left off (not at its first resumption).
void resume_generator(Machine& m, Generator& generator, Value sent, OnReturn on_return,
                      Value extra = Value::unbound());
// YIELD: the running generator frame goes off the stack of callers.
void suspend_generator(Machine& m, Frame& frame);

// The innermost frame that is not the library's; nullptr when there is none.
[[nodiscard]] Frame* visible_frame(Machine& m);

// Fast-path conditions of a code object, worked out once when it is loaded.
[[nodiscard]] inline bool takes_plain_arguments(const bytecode::Code& code) {
    return code.keyword_only_count == 0 &&
           (code.flags & (bytecode::CodeVarArgs | bytecode::CodeVarKeywords)) == 0;
}

}  // namespace outlive::machine
