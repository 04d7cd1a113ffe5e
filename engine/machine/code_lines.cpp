#include "engine/machine/code_lines.hpp"

#include <string_view>

namespace outlive::machine {

namespace {

using bytecode::Code;
using bytecode::Opcode;

std::string_view source_at(const Code& code, std::uint32_t pc) {
    return code.source->text(code.spans[pc]);
}

bool is_within(const Code& code, std::uint32_t inner, std::uint32_t outer) {
    return code.spans[outer].begin <= code.spans[inner].begin &&
           code.spans[inner].end <= code.spans[outer].end;
}

bool loads_constant(const Code& code, std::uint32_t pc) {
    const Opcode op = code.instructions[pc].op();
    return op == Opcode::LOAD_CONST || op == Opcode::LOAD_INT;
}

// `return` leaves a `try` or `with` by an instruction that does nothing but stand there.
bool stood_before(const Code& code, std::uint32_t pc) {
    for (std::uint32_t i = 0; i < pc; ++i) {
        if (code.instructions[i].op() == Opcode::NOP && is_within(code, i, pc)) return true;
    }
    return false;
}

// A RETURN_VALUE behind what a `return` statement had to clean up.
bool returns_behind_cleanup(const Code& code, std::uint32_t pc) {
    if (pc == 0 || !source_at(code, pc).starts_with("return")) return false;
    if (!is_within(code, pc - 1, pc)) return true;
    return loads_constant(code, pc - 1) && stood_before(code, pc);
}

// A RETURN_VALUE behind the last statement.
bool returns_at_end(const Code& code, std::uint32_t pc) {
    return pc != 0 && code.kind != bytecode::CodeKind::Lambda &&
           code.instructions[pc - 1].op() == Opcode::LOAD_CONST &&
           !source_at(code, pc).starts_with("return");
}

bool returns_without_line(const Code& code, std::uint32_t pc) {
    return pc < code.instructions.size() && code.instructions[pc].op() == Opcode::RETURN_VALUE &&
           (returns_at_end(code, pc) || returns_behind_cleanup(code, pc));
}

// Cleaning up within a function may be told to be at its `def`.
bool is_of_definition(const Code& code, std::uint32_t pc) {
    return code.kind == bytecode::CodeKind::Function && code.spans[pc].begin == code.spans[0].begin;
}

bool is_written(const Code& code, std::uint32_t pc, Opcode op) {
    const std::string_view text = source_at(code, pc);
    switch (op) {
        case Opcode::JUMP:
            return (text.starts_with("break") || text.starts_with("continue")) &&
                   !stood_before(code, pc);
        case Opcode::LOAD_CONST:
        case Opcode::STORE_FAST:
        case Opcode::STORE_NAME:
        case Opcode::STORE_GLOBAL:
        case Opcode::STORE_DEREF:
        case Opcode::DELETE_FAST:
        case Opcode::DELETE_NAME:
        case Opcode::DELETE_GLOBAL:
        case Opcode::DELETE_DEREF:
            return !text.starts_with("except") && !text.starts_with("try") &&
                   !is_of_definition(code, pc);
        default:
            return op == Opcode::NOP || !text.starts_with("try");
    }
}

}  // namespace

bool has_own_line(const Code& code, std::uint32_t pc) {
    const Opcode op = code.instructions[pc].op();
    switch (op) {
        case Opcode::PUSH_EXC_INFO:
        case Opcode::POP_EXCEPT:
        case Opcode::RERAISE:
        case Opcode::JUMP_BACKWARD:
            return false;
        case Opcode::RETURN_VALUE:
            return !returns_without_line(code, pc);
        case Opcode::COPY:
            return code.instructions[pc + 1].op() != Opcode::POP_EXCEPT;
        case Opcode::INTRINSIC_1:
            return code.instructions[pc].argument() !=
                   static_cast<std::uint32_t>(bytecode::Intrinsic1::StopIterationError);
        case Opcode::LOAD_CONST:
        case Opcode::LOAD_INT:
            return !returns_without_line(code, pc + 1) && is_written(code, pc, op);
        default:
            return is_written(code, pc, op);
    }
}

std::uint32_t line_of_instruction(const Code& code, std::uint32_t pc) {
    if (pc >= code.spans.size()) return static_cast<std::uint32_t>(code.first_line);
    const bool begins = code.instructions[pc].op() == Opcode::RESUME;
    if (begins && code.kind == bytecode::CodeKind::Module) return 0;
    if (code.instructions[pc].op() == Opcode::RETURN_VALUE && returns_behind_cleanup(code, pc)) {
        while (pc != 0 && !has_own_line(code, pc)) --pc;
    }
    return code.source->line_of(code.spans[pc].begin);
}

}  // namespace outlive::machine
