// Binding arguments to the parameters of a Python function, with CPython's
// rules and words (language reference, 6.3.4 Calls).
#pragma once

#include "engine/machine/frames.hpp"

namespace outlive::machine {

// Fills the parameter slots (all of them empty before), retaining what it
// stores. False: TypeError is raised.
[[nodiscard]] bool bind_parameters(Machine& m, const bytecode::Code& code, const Function& function,
                                   const CallArguments& args, Value* slots);

}  // namespace outlive::machine
