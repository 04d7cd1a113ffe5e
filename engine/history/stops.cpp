#include "engine/history/stops.hpp"

#include "engine/history/runs.hpp"
#include "engine/machine/interpreter.hpp"
#include "engine/machine/operations.hpp"

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
        case Opcode::LIST_TO_TUPLE:
        case Opcode::CALL:
        case Opcode::CALL_KW:
        case Opcode::CALL_EX:
        case Opcode::MAKE_FUNCTION:
        case Opcode::YIELD_VALUE:
        case Opcode::LOAD_FROM_CALLERS:
        case Opcode::LOAD_BUILTIN:
        case Opcode::LOAD_FROM_DICT_OR_BUILTIN:
        case Opcode::COPY_VALUE:
        case Opcode::CALL_NAMED:
            return true;
        default:
            return false;
    }
}

// The empty result that a comprehension begins with.
bool begins_comprehension(const bytecode::Code& code, std::uint32_t pc) {
    const bytecode::Instruction now = code.instructions[pc];
    const bool builds = now.op() == Opcode::BUILD_LIST || now.op() == Opcode::BUILD_SET ||
                        now.op() == Opcode::BUILD_MAP;
    return builds && now.argument() == 0 && pc + 1 < code.instructions.size() &&
           code.instructions[pc + 1].op() == Opcode::SWAP;
}

// Does more come to what the instruction makes? [*a, b], f(*a, **b) and functions
// with defaults are made in several steps of one span; only the last has the value.
bool is_continued(const bytecode::Code& code, std::uint32_t pc) {
    const support::Span whole = code.spans[pc];
    for (std::size_t i = pc + 1; i < code.instructions.size(); ++i) {
        const support::Span part = code.spans[i];
        if (part.begin < whole.begin || part.end > whole.end) return false;
        if (part != whole) continue;
        const Opcode op = code.instructions[i].op();
        if (machine::grows_display(op, code.instructions[i].argument()) ||
            op == Opcode::LIST_TO_TUPLE || op == Opcode::CALL_EX || op == Opcode::BUILD_MAP ||
            op == Opcode::MAKE_FUNCTION)
            return true;
    }
    return false;
}

bool makes_display(Opcode op) {
    return op == Opcode::BUILD_LIST || op == Opcode::BUILD_SET || op == Opcode::BUILD_MAP ||
           op == Opcode::BUILD_TUPLE || op == Opcode::LIST_TO_TUPLE;
}

// The finished result goes below the slots that are put back.
bool ends_comprehension(const bytecode::Code& code, std::uint32_t pc) {
    if (code.instructions[pc].op() != Opcode::SWAP || pc + 1 >= code.instructions.size())
        return false;
    const bytecode::Instruction next = code.instructions[pc + 1];
    return next.op() == Opcode::STORE_FAST && code.spans[pc + 1] == code.spans[pc] &&
           code.slots[next.argument()].kind == bytecode::SlotKind::Hidden;
}

}  // namespace

bool gives_value(const bytecode::Code& code, std::uint32_t pc) {
    const support::Span span = code.spans[pc];
    if (span.begin == span.end || (code.marks[pc] & bytecode::MarkArtificial) != 0) return false;
    if (ends_comprehension(code, pc)) return true;
    const bytecode::Instruction now = code.instructions[pc];
    if (machine::grows_display(now.op(), now.argument())) return !is_continued(code, pc);
    if (makes_display(now.op()) && is_continued(code, pc)) return false;
    return is_expression(now.op()) && !begins_comprehension(code, pc);
}

// A call binds its parameters.
void ValueStops::frame_entered(machine::Machine& m, objects::Frame& f, std::uint64_t step) {
    if (watched_ == 0 || watched_ != f.id) return;
    const bytecode::Code& code = m.code(f.code_id);
    for (std::uint32_t i = 0; i < f.slot_count; ++i) {
        const bool free = code.slots[i].kind == bytecode::SlotKind::Free;
        if (free || f.slots()[i].is_unbound() || code.slots[i].name != name_) continue;
        note(step, m.state().recursion, code.spans[0].begin);
    }
}

// Names of the module (by whatever function) and of a class body (its own).
void ValueStops::name_bound(machine::Machine& m, objects::Frame& f, objects::Str& name,
                            machine::NameScope, objects::Value, objects::Value,
                            std::uint64_t step) {
    if (watched_ == 0 || watched_cell_ != 0) return;
    const Opcode op = m.code(f.code_id).instructions[pc_].op();
    const bool own = op == Opcode::STORE_NAME || op == Opcode::DELETE_NAME;
    const bool watched =
        watched_ == f.id ? own || global_ : global_ && !own && f.globals == m.state().globals;
    if (watched && objects::to_utf8(name) == name_) note_write(m, f, step);
}

machine::Stop run_to_line_stops(machine::Machine& m, std::uint64_t until, LineStops& observer) {
    return m.run(until, observer);
}

}  // namespace outlive::history
