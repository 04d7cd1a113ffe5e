// Code made ready to run: constants and names of a code object as objects of
// the arena, behind one immortal CodeWrapper each.
#pragma once

#include "engine/machine/machine.hpp"

namespace outlive::machine {

// Behind what its instructions name, a CodeWrapper's `names` end with the name and
// the qualname of the functions made from it.
inline constexpr std::uint32_t names_of_function = 2;

// For the codes [first, first + program.codes.size()) of the machine's table.
void make_code_wrappers(Machine& m, std::uint32_t first, const bytecode::Program& program);
// A function object that runs a module's code in these globals; new reference.
[[nodiscard]] Function* make_module_function(Machine& m, std::uint32_t code, Handle globals);
// __name__, __file__ and their kin in the program's module.
void set_main_module(Machine& m, std::string_view script_name);

}  // namespace outlive::machine
