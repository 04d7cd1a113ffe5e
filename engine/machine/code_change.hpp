// code.replace: a code object like another, but for some of its attributes.
//
// The instructions stay as they are, so changes that would not suit them are refused:
// a constant keeps its type, tuples of names their length. The new code is a program
// of its own in the machine's table, without a text to be found by; like all that is
// loaded, it follows from the state of the machine alone.
#pragma once

#include "engine/machine/machine.hpp"

namespace outlive::machine {

inline constexpr std::uint32_t shown_code_flags = 0x1FFFFFF;  // what co_flags tells

// `changes`: from the attribute's name to its value. The new code object, or raised.
[[nodiscard]] Value changed_code(Machine& m, const CodeWrapper& old, const Dict& changes);

}  // namespace outlive::machine
