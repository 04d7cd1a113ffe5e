// The instructions of the running call and the values on its stack, as the
// window shows them while it steps by machine instruction.
//
// A pure function. Of a long code only the instructions around the next one.
#pragma once

#include "app/model/picture.hpp"

namespace outlive::shell {

// `now` was taken with its value stack.
[[nodiscard]] model::MachineView machine_view(const Session& session, const snapshot::Snapshot& now,
                                              const scene::ScopeColours& colours);

}  // namespace outlive::shell
