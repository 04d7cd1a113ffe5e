// The tables that opcodes.def describes.

#include "engine/bytecode/code_object.hpp"

namespace outlive::bytecode {

std::string_view opcode_name(Opcode op) {
    switch (op) {
#define OP(name, argument, pops, pushes, formula) \
    case Opcode::name:                            \
        return #name;
#include "engine/bytecode/opcodes.def"
#undef OP
    }
    return {};
}

std::string_view opcode_formula(Opcode op) {
    switch (op) {
#define OP(name, argument, pops, pushes, formula) \
    case Opcode::name:                            \
        return formula;
#include "engine/bytecode/opcodes.def"
#undef OP
    }
    return {};
}

ArgumentKind opcode_argument(Opcode op) {
    switch (op) {
#define OP(name, argument, pops, pushes, formula) \
    case Opcode::name:                            \
        return ArgumentKind::argument;
#include "engine/bytecode/opcodes.def"
#undef OP
    }
    return ArgumentKind::None;
}

int stack_effect(Instruction instruction) {
    const auto n = static_cast<int>(instruction.argument());
    switch (instruction.op()) {
#define OP(name, argument, pops, pushes, formula) \
    case Opcode::name:                            \
        return static_cast<int>(pushes) - static_cast<int>(pops);
#include "engine/bytecode/opcodes.def"
#undef OP
    }
    return n;
}

}  // namespace outlive::bytecode
