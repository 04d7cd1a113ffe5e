#include "engine/bytecode/verifier.hpp"

#include <fmt/format.h>

#include <vector>

#include "engine/bytecode/assembler.hpp"

namespace outlive::bytecode {

namespace {

int pops_of(Instruction instruction) {
    const auto n = static_cast<int>(instruction.argument());
    switch (instruction.op()) {
#define OP(name, argument, pops, pushes, formula) \
    case Opcode::name:                            \
        return static_cast<int>(pops);
#include "engine/bytecode/opcodes.def"
#undef OP
    }
    return n;
}

class Verifier {
  public:
    explicit Verifier(const Code& code)
        : code_(code),
          depths_(code.instructions.size(), unknown),
          covering_(code.instructions.size(), nullptr) {
        // The innermost handler stands first, so it is put in last.
        for (std::size_t i = code.handlers.size(); i-- > 0;) {
            const Handler& handler = code.handlers[i];
            for (std::size_t at = handler.begin; at < handler.end && at < size(); ++at) {
                covering_[at] = &handler;
            }
        }
    }

    std::optional<std::string> run() {
        if (code_.spans.size() != size() || code_.marks.size() != size()) {
            return "spans or marks do not fit the instructions";
        }
        reach(0, 0);
        while (!waiting_.empty() && problem_.empty()) {
            const std::size_t at = waiting_.back();
            waiting_.pop_back();
            step(at);
        }
        for (std::size_t at = 0; at < size() && problem_.empty(); ++at) {
            if (depths_[at] == unknown) fail(at, "is never reached");
        }
        if (problem_.empty()) return std::nullopt;
        return problem_;
    }

  private:
    static constexpr int unknown = -1;

    [[nodiscard]] std::size_t size() const { return code_.instructions.size(); }

    void fail(std::size_t at, std::string_view what) {
        if (!problem_.empty()) return;
        problem_ =
            fmt::format("{}: instruction {} ({}) {}", code_.qualname, at,
                        at < size() ? opcode_name(code_.instructions[at].op()) : "end", what);
    }

    void reach(std::size_t at, int depth) {
        if (at >= size()) return fail(at, "is behind the end");
        if (depths_[at] == unknown) {
            depths_[at] = depth;
            waiting_.push_back(at);
        } else if (depths_[at] != depth) {
            fail(at, fmt::format("is reached with depths {} and {}", depths_[at], depth));
        }
    }

    void check_depth(std::size_t at, int depth) {
        if (depth > static_cast<int>(code_.stack_size)) fail(at, "exceeds the stack's size");
    }

    void check_argument(std::size_t at, Instruction instruction) {
        const std::uint32_t n = instruction.argument();
        bool fits = true;
        switch (opcode_argument(instruction.op())) {
            case ArgumentKind::Const:
                fits = n < code_.constants.size();
                break;
            case ArgumentKind::Name:
                fits = n < code_.names.size();
                break;
            case ArgumentKind::Slot:
                fits = n < code_.slots.size();
                break;
            case ArgumentKind::Target:
                fits = n < size();
                break;
            default:
                break;
        }
        if (!fits) fail(at, "has an argument out of range");
    }

    void follow_handler(std::size_t at, int depth) {
        const Handler* handler = covering_[at];
        if (handler == nullptr) return;
        const auto kept = static_cast<int>(handler->depth);
        if (kept > depth) fail(at, "has a handler that wants a deeper stack");
        const int reached = kept + (handler->push_place ? 2 : 1);
        check_depth(at, reached);
        reach(handler->target, reached);
    }

    void step(std::size_t at) {
        const Instruction instruction = code_.instructions[at];
        const Opcode op = instruction.op();
        const int depth = depths_[at];
        check_argument(at, instruction);
        if (pops_of(instruction) > depth) fail(at, "pops more than there is");
        follow_handler(at, depth);
        const int after = depth + stack_effect(instruction);
        check_depth(at, after);
        if (opcode_argument(op) == ArgumentKind::Target) {
            reach(instruction.argument(), depth + jump_effect(op));
        }
        if (!ends_flow(op)) reach(at + 1, after);
    }

    const Code& code_;
    std::vector<int> depths_;
    std::vector<const Handler*> covering_;  // of each instruction
    std::vector<std::size_t> waiting_;
    std::string problem_;
};

}  // namespace

std::optional<std::string> verify(const Code& code) {
    return Verifier(code).run();
}

}  // namespace outlive::bytecode
