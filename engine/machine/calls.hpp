// Calling any value. `Machine::call` is the same for natives.
#pragma once

#include "engine/machine/frames.hpp"
#include "engine/machine/machine.hpp"

namespace outlive::machine {

// A native's value at once, entered() or raised(). `on_return` says what
// becomes of the result when a frame is entered.
[[nodiscard]] Value call_value(Machine& m, Value callable, const CallArguments& args,
                               OnReturn on_return = OnReturn::Push);
// The same with a first argument before the others.
[[nodiscard]] Value call_with_self(Machine& m, Value callable, Value self,
                                   const CallArguments& args, OnReturn on_return = OnReturn::Push);

}  // namespace outlive::machine
