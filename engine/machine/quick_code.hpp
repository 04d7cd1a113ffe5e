// Code as the interpreter likes it: the instructions of a bytecode::Code with
// their operands at hand and room for what they have found out.
//
// Made by each machine for itself when a code is first run there. It repeats
// what the Code and the arena say and decides nothing: an instruction here does
// what the plain one does, to the last byte of the arena, and what it has found
// out is trusted only while a version dealt by the arena is the same. Versions
// are dealt in order and never again, so this holds after the arena has been
// set to another moment of the same run, too. Owned by the Machine; gone when
// another code is loaded under the same number.
#pragma once

#include <cstdint>
#include <memory>

#include "engine/bytecode/code_object.hpp"
#include "engine/objects/heap.hpp"

namespace outlive::machine {

struct QuickInstruction;  // quick_instruction.hpp
struct DeleteQuickInstructions {
    void operator()(QuickInstruction* instructions) const;
};

struct QuickCode {
    std::unique_ptr<QuickInstruction[], DeleteQuickInstructions>
        instructions;  // null: not prepared
    std::uint32_t slot_count = 0;
    std::uint32_t frame_bytes = 0;
    // Parameters, when plain positional arguments of that number are all that a
    // call needs; `never` otherwise.
    std::uint32_t plain_arguments = never;
    std::uint32_t first_free_slot = 0;
    bool hidden = false;

    static constexpr std::uint32_t never = ~std::uint32_t{0};
    // More than the steps that can be done from one look of the interpreter for the
    // end of the run to the next: it looks at jumps, calls and returns, and at every
    // instruction that comes as far behind the last one where it certainly does.
    static constexpr std::int64_t stretch = 128;
};

// `wrapper`: of this code, in the heap's arena.
[[nodiscard]] QuickCode prepare(objects::Heap& heap, const bytecode::Code& code, bool hidden,
                                const objects::CodeWrapper& wrapper);

}  // namespace outlive::machine
