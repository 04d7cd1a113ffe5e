// One instruction of QuickCode: what the interpreter's loop reads.
//
// Invariant: `plain` and `argument` never change; `quick`, `second` and the
// cache may, and the interpreter may do the plain instruction instead at any time.
#pragma once

#include "engine/machine/quick_code.hpp"

namespace outlive::machine {

// All plain opcodes, then the preferred forms.
enum class QuickOpcode : std::uint8_t {
#define OP(name, argument, pops, pushes, formula) name,
#include "engine/bytecode/opcodes.def"
#undef OP
#define QUICK(name, formula) name,
#include "engine/machine/quick_opcodes.def"
#undef QUICK
    Count
};

struct QuickInstruction {
    struct Cache {
        std::uint32_t version;
        std::uint32_t key;
    };

    QuickOpcode quick;
    bytecode::Opcode plain;
    std::uint16_t second;    // of a pair: the other operand
    std::uint32_t argument;  // as in the plain one; of ArgumentKind::Name: the Str's handle
    union {
        Cache cache;
        std::uint64_t bits;  // of a Value
    };

    [[nodiscard]] bytecode::Opcode op() const { return plain; }
};
static_assert(sizeof(QuickInstruction) == 16);

}  // namespace outlive::machine
