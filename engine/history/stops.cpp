#include "engine/history/stops.hpp"

#include "engine/history/runs.hpp"
#include "engine/machine/interpreter.hpp"

namespace outlive::history {

using bytecode::Opcode;

namespace {

bool is_expression(Opcode op) {
    switch (op) {
        case Opcode::LOAD_FAST:
        case Opcode::LOAD_DEREF:
        case Opcode::LOAD_NAME:
        case Opcode::LOAD_GLOBAL:
        case Opcode::LOAD_FROM_DICT_OR_DEREF:
        case Opcode::LOAD_FROM_DICT_OR_GLOBALS:
        case Opcode::LOAD_ATTR:
        case Opcode::LOAD_SUPER_ATTR:
        case Opcode::LOAD_SUBSCR:
        case Opcode::BINARY:
        case Opcode::INPLACE:
        case Opcode::NEGATE:
        case Opcode::POSITIVE:
        case Opcode::INVERT:
        case Opcode::NOT:
        case Opcode::COMPARE:
        case Opcode::IS:
        case Opcode::CONTAINS:
        case Opcode::BUILD_TUPLE:
        case Opcode::BUILD_LIST:
        case Opcode::BUILD_SET:
        case Opcode::BUILD_MAP:
        case Opcode::BUILD_STRING:
        case Opcode::CALL:
        case Opcode::CALL_KW:
        case Opcode::CALL_EX:
        case Opcode::MAKE_FUNCTION:
        case Opcode::YIELD_VALUE:
            return true;
        default:
            return false;
    }
}

// The tuple of cells that a MAKE_FUNCTION two instructions on takes.
bool builds_closure(const bytecode::Code& code, std::uint32_t pc) {
    return code.instructions[pc].op() == Opcode::BUILD_TUPLE && pc + 2 < code.instructions.size() &&
           code.instructions[pc + 2].op() == Opcode::MAKE_FUNCTION;
}

}  // namespace

bool gives_value(const bytecode::Code& code, std::uint32_t pc) {
    const support::Span span = code.spans[pc];
    if (span.begin == span.end || (code.marks[pc] & bytecode::MarkArtificial) != 0) return false;
    return is_expression(code.instructions[pc].op()) && !builds_closure(code, pc);
}

machine::Stop run_to_line_stops(machine::Machine& m, std::uint64_t until, LineStops& observer) {
    return m.run(until, observer);
}

}  // namespace outlive::history
