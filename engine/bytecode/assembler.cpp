#include "engine/bytecode/assembler.hpp"

#include <algorithm>
#include <utility>

#include "engine/scope/refusal.hpp"
#include "engine/support/check.hpp"

namespace outlive::bytecode {

namespace {

// Copies of finally bodies can multiply; a text that needs more is refused.
constexpr std::size_t most_instructions = 4'000'000;

}  // namespace

bool ends_flow(Opcode op) {
    return op == Opcode::JUMP || op == Opcode::JUMP_BACKWARD || op == Opcode::RETURN_VALUE ||
           op == Opcode::RAISE || op == Opcode::RERAISE;
}

int jump_effect(Opcode op) {
    switch (op) {
        case Opcode::POP_JUMP_IF_FALSE:
        case Opcode::POP_JUMP_IF_TRUE:
        case Opcode::POP_JUMP_IF_NONE:
        case Opcode::POP_JUMP_IF_NOT_NONE:
        case Opcode::FOR_ITER:
        case Opcode::SEND:
            return -1;
        default:
            return 0;
    }
}

Assembler::Assembler(std::uint32_t expected_instructions) {
    instructions_.reserve(expected_instructions);
    spans_.reserve(expected_instructions);
    marks_.reserve(expected_instructions);
    covered_by_.reserve(expected_instructions);
}

Label Assembler::new_label() {
    labels_.emplace_back();
    return {static_cast<std::uint32_t>(labels_.size() - 1)};
}

void Assembler::set_depth(std::uint32_t depth) {
    depth_ = depth;
    deepest_ = std::max(deepest_, depth);
}

void Assembler::reach(Label label, std::uint32_t depth) {
    LabelState& state = labels_[label.index];
    OUTLIVE_CHECK(!state.reached || state.depth == depth);
    state.reached = true;
    state.depth = depth;
    deepest_ = std::max(deepest_, depth);
}

// A jump to the place right behind it does nothing.
void Assembler::drop_jump_to(Label label) {
    if (instructions_.empty() || last_bound_ == size()) return;
    const Instruction last = instructions_.back();
    const bool jumps_here = last.op() == Opcode::JUMP && last.argument() == label.index;
    if (!jumps_here || reachable_ || (marks_.back() & MarkStatement) != 0) return;
    instructions_.pop_back();
    spans_.pop_back();
    marks_.pop_back();
    covered_by_.pop_back();
}

void Assembler::bind(Label label) {
    LabelState& state = labels_[label.index];
    OUTLIVE_CHECK(!state.bound);
    state.bound = true;
    drop_jump_to(label);
    last_bound_ = size();
    state.place = size();
    if (reachable_) {
        reach(label, depth_);
    } else if (state.reached) {
        reachable_ = true;
        depth_ = state.depth;
    }
}

void Assembler::append(Opcode op, std::uint32_t argument, Span span) {
    if (argument > max_argument || instructions_.size() >= most_instructions) {
        throw support::Diagnostic{support::DiagnosticKind::Unsupported,
                                  "this program is too large for one code object", span, true};
    }
    instructions_.emplace_back(op, argument);
    spans_.push_back(span);
    marks_.push_back(std::exchange(pending_, std::uint8_t{MarkNone}));
    covered_by_.push_back(handler_);
}

void Assembler::emit(Opcode op, std::uint32_t argument, Span span) {
    if (!reachable_) return;
    append(op, argument, span);
    const int depth = static_cast<int>(depth_) + stack_effect(instructions_.back());
    OUTLIVE_CHECK(depth >= 0);
    set_depth(static_cast<std::uint32_t>(depth));
    if (ends_flow(op)) reachable_ = false;
}

void Assembler::jump(Opcode op, Label target, Span span) {
    if (!reachable_) return;
    reach(target, static_cast<std::uint32_t>(static_cast<int>(depth_) + jump_effect(op)));
    emit(op, target.index, span);
}

void Assembler::push_handler(HandlerKind kind, Label target) {
    const bool place = kind != HandlerKind::Finally;
    const std::uint32_t depth = kind == HandlerKind::With && reachable_ ? depth_ - 1 : depth_;
    if (reachable_) reach(target, depth + (place ? 2 : 1));
    handlers_.push_back({target, depth, place, handler_});
    handler_ = static_cast<HandlerId>(handlers_.size() - 1);
}

void Assembler::list_handlers(Code& code) const {
    for (std::uint32_t begin = 0; begin < size();) {
        const HandlerId id = covered_by_[begin];
        std::uint32_t end = begin + 1;
        while (end < size() && covered_by_[end] == id) ++end;
        if (id != no_handler) {
            const Covering& handler = handlers_[id];
            code.handlers.push_back({begin, end, labels_[handler.target.index].place, handler.depth,
                                     handler.push_place});
        }
        begin = end;
    }
}

void Assembler::finish(Code& code) {
    OUTLIVE_CHECK(!reachable_);
    for (Instruction& instruction : instructions_) {
        if (opcode_argument(instruction.op()) != ArgumentKind::Target) continue;
        const LabelState& label = labels_[instruction.argument()];
        OUTLIVE_CHECK(label.bound);
        instruction = Instruction(instruction.op(), label.place);
    }
    list_handlers(code);
    code.instructions = std::move(instructions_);
    code.spans = std::move(spans_);
    code.marks = std::move(marks_);
    code.stack_size = deepest_ + 1;
}

}  // namespace outlive::bytecode
