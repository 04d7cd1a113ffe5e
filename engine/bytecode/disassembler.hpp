// Code as text, one line an instruction: for people, golden tests and the
// window's instruction view.
//
//     2      3  LOAD_FAST            0 (x)
//     line  index  opcode            argument (what it means)
//
// The line is shown where a statement begins (with `>`) and where it changes.
#pragma once

#include <string>

#include "engine/bytecode/code_object.hpp"

namespace outlive::bytecode {

// What the argument of an instruction means: "x", "'text'", "+", "to 12"; empty
// when there is none.
[[nodiscard]] std::string argument_text(const Code& code, Instruction instruction);

// One code object, without those inside of it.
[[nodiscard]] std::string disassemble(const Code& code);

}  // namespace outlive::bytecode
