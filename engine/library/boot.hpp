// The machine before the first instruction of a program: classes, built-in
// functions, names, and the prelude that has run. It always makes the same bytes.
#pragma once

#include "engine/machine/machine.hpp"

namespace outlive::library {

// Makes an empty machine a booted one, the long way (image.hpp has a shorter one).
void boot(machine::Machine& m);

}  // namespace outlive::library
