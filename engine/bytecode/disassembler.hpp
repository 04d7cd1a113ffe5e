// Code as text, one line an instruction: for people, golden tests and the
// window's instruction view.
//
//     2      3  LOAD_FAST            0 (x)
//     line  index  opcode            argument (what it means)
//
// The line is shown where a statement begins (with `>`) and where it changes.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/bytecode/code_object.hpp"

namespace outlive::bytecode {

// What the argument of an instruction means: "x", "'text'", "+", "to 12"; empty
// when there is none.
[[nodiscard]] std::string argument_text(const Code& code, Instruction instruction);

// One line of it; its place in the list is the instruction's index.
struct DisassembledInstruction {
    std::uint32_t line = 0;  // of the text, from 1; 0: the same as above
    bool statement = false;  // a statement begins here
    std::string_view opcode;
    std::string_view formula;  // what it does, as opcodes.def says it
    ArgumentKind kind = ArgumentKind::None;
    std::uint32_t argument = 0;
    std::string meaning;
};
[[nodiscard]] std::vector<DisassembledInstruction> disassembled(const Code& code);

// One code object as text, without those inside of it.
[[nodiscard]] std::string disassemble(const Code& code);

}  // namespace outlive::bytecode
