// What may be written to an output stream. Standard output is UTF-8 and strict:
// a text with a lone surrogate is refused before anything of it is written.
// Standard error is not: it shows such a character by an escape.
#pragma once

#include "engine/machine/machine.hpp"

namespace outlive::machine {

// False: UnicodeEncodeError is raised. `text` is a Str.
[[nodiscard]] bool is_writable(Machine& m, Value text);
void print_str(Machine& m, const Str& text, bool is_error);

}  // namespace outlive::machine
