// The assembler of one code object: instructions in order, labels, the handler
// that covers each instruction, the depth of the stack.
//
// Invariant: after each instruction `depth()` is the number of values on the
// stack there, and a label has one depth however it is reached (checked). What
// cannot be reached (behind a return, in `if False`) is not emitted at all, so
// nothing in a Code is dead. It knows nothing of Python's rules; the compiler
// owns it and drives it.
#pragma once

#include <cstdint>
#include <vector>

#include "engine/bytecode/code_object.hpp"

namespace outlive::bytecode {

using support::Span;

// The instruction behind it is never the next one.
[[nodiscard]] bool ends_flow(Opcode op);
// Stack effect of a jump that is taken.
[[nodiscard]] int jump_effect(Opcode op);

struct Label {
    std::uint32_t index = 0xFFFFFFFF;
    [[nodiscard]] bool exists() const { return index != 0xFFFFFFFF; }
};

// What lies on the stack when a handler begins; CPython's SETUP_ pseudo
// instructions.
enum class HandlerKind : std::uint8_t {
    Finally,  // the exception
    Cleanup,  // the raising place, the exception
    With      // as Cleanup, but the value that __enter__ gave is dropped
};

// A covering handler, as a number; the innermost one is current.
using HandlerId = std::uint32_t;
inline constexpr HandlerId no_handler = 0xFFFFFFFF;

class Assembler {
  public:
    explicit Assembler(std::uint32_t expected_instructions = 32);

    void emit(Opcode op, std::uint32_t argument, Span span);
    void jump(Opcode op, Label target, Span span);
    [[nodiscard]] Label new_label();
    void bind(Label label);

    // The next instruction begins a statement; `end_statement` forgets that if
    // the statement made no instruction.
    void begin_statement() { pending_ |= MarkStatement; }
    void end_statement() { pending_ = MarkNone; }
    [[nodiscard]] bool statement_pending() const {
        return reachable_ && (pending_ & MarkStatement) != 0;
    }
    // The next instruction belongs to no place in the text.
    void mark_artificial() {
        if (reachable_) pending_ |= MarkArtificial;
    }
    // Where the instruction before stands: what has no place of its own counts as there.
    [[nodiscard]] Span last_span(Span otherwise) const {
        return spans_.empty() ? otherwise : spans_.back();
    }

    void push_handler(HandlerKind kind, Label target);
    void pop_handler() { handler_ = handlers_[handler_].outer; }
    [[nodiscard]] HandlerId handler() const { return handler_; }
    void set_handler(HandlerId handler) { handler_ = handler; }

    [[nodiscard]] bool reachable() const { return reachable_; }
    [[nodiscard]] std::uint32_t depth() const { return depth_; }
    [[nodiscard]] std::uint32_t size() const {
        return static_cast<std::uint32_t>(instructions_.size());
    }

    // Puts in the targets of jumps and fills the instructions, spans, marks,
    // handlers and the stack's size of `code`.
    void finish(Code& code);

  private:
    struct LabelState {
        std::uint32_t place = 0;
        std::uint32_t depth = 0;
        bool reached = false;
        bool bound = false;
    };
    struct Covering {
        Label target;
        std::uint32_t depth;
        bool push_place;
        HandlerId outer;
    };

    void reach(Label label, std::uint32_t depth);
    void drop_jump_to(Label label);
    void set_depth(std::uint32_t depth);
    void append(Opcode op, std::uint32_t argument, Span span);
    void list_handlers(Code& code) const;

    std::vector<Instruction> instructions_;
    std::vector<Span> spans_;
    std::vector<std::uint8_t> marks_;
    std::vector<HandlerId> covered_by_;  // one an instruction
    std::vector<LabelState> labels_;
    std::vector<Covering> handlers_;
    HandlerId handler_ = no_handler;
    std::uint32_t depth_ = 0;
    std::uint32_t deepest_ = 0;
    std::uint32_t last_bound_ = 0xFFFFFFFF;  // place of the label bound last
    std::uint8_t pending_ = MarkNone;
    bool reachable_ = true;
};

}  // namespace outlive::bytecode
