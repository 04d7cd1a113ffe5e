// Checks a finished Code by walking all of its paths: each instruction is
// reached, always with the same depth, which never goes below what it pops nor
// above stack_size; arguments and handlers point at what exists.
//
// For tests and for whoever loads code from elsewhere; running does not need it.
#pragma once

#include <optional>
#include <string>

#include "engine/bytecode/code_object.hpp"

namespace outlive::bytecode {

// What is wrong with the code, or nothing.
[[nodiscard]] std::optional<std::string> verify(const Code& code);

}  // namespace outlive::bytecode
