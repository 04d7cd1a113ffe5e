#include "engine/history/line_reach.hpp"

#include <algorithm>
#include <cstddef>

namespace outlive::history {

using bytecode::Code;
using objects::CodeWrapper;
using objects::Frame;

namespace {

// A field of what stands at `handle`, as the state has it.
std::uint32_t field(const Checkpoint& state, objects::Handle handle, std::size_t offset) {
    const std::uint64_t at = (std::uint64_t{handle} << 3U) + offset;
    return static_cast<std::uint32_t>(state.word(at / 8 * 8) >> (at % 8 * 8));
}

std::uint32_t calls_of(const Checkpoint& state, objects::Handle wrapper) {
    return field(state, wrapper, offsetof(CodeWrapper, calls));
}

// Their calls rest off the stack.
bool can_rest(const Code& code) {
    return (code.flags & (bytecode::CodeGenerator | bytecode::CodeCoroutine |
                          bytecode::CodeAsyncGenerator)) != 0;
}

// The least instruction that can be come to from `pc`, if all behind one that can be
// reached can be, too.
std::uint32_t least_reached(const Code& code, std::uint32_t pc) {
    const auto size = static_cast<std::uint32_t>(code.instructions.size());
    std::uint32_t least = pc;
    for (bool lower = true; lower;) {
        lower = false;
        const auto go_to = [&](std::uint32_t target) {
            lower = lower || target < least;
            least = std::min(least, target);
        };
        for (std::uint32_t i = least; i < size; ++i) {
            const bytecode::Instruction now = code.instructions[i];
            if (bytecode::opcode_argument(now.op()) == bytecode::ArgumentKind::Target)
                go_to(now.argument());
        }
        for (const bytecode::Handler& handler : code.handlers) {
            if (handler.end > least) go_to(handler.target);
        }
    }
    return least;
}

}  // namespace

LineReach::LineReach(const Recording& recording, std::span<const std::uint32_t> lines) {
    const support::SourceText& source = *recording.program().source;
    const auto loaded = recording.codes();
    for (const auto& code : recording.program().codes) {
        std::uint32_t last = 0;
        bool any = false;
        for (std::uint32_t i = 0; i < code->instructions.size(); ++i) {
            if ((code->marks[i] & bytecode::MarkStatement) == 0) continue;
            const std::uint32_t line = source.line_of(code->spans[i].begin);
            if (std::find(lines.begin(), lines.end(), line) == lines.end()) continue;
            any = true;
            last = i;
        }
        const std::uint32_t id = recording.first_code() + code->id;
        if (any) targets_.push_back({id, (*loaded)[id].wrapper, code.get(), last});
    }
}

bool LineReach::may_visit(const Checkpoint& begin, const Checkpoint* end) const {
    for (const Target& target : targets_) {
        const std::uint32_t calls = calls_of(begin, target.wrapper);
        if (can_rest(*target.text) && calls != 0) return true;
        if (end != nullptr ? calls_of(*end, target.wrapper) != calls
                           : target.text->kind != bytecode::CodeKind::Module)
            return true;
    }
    return !targets_.empty() && may_go_on(begin);
}

// Some call that is on the stack.
bool LineReach::may_go_on(const Checkpoint& begin) const {
    constexpr int most_frames = 64;  // to look at
    auto frame =
        static_cast<objects::Handle>(field(begin, 0, offsetof(machine::MachineState, frame)));
    for (int i = 0; frame != 0; ++i) {
        if (i == most_frames) return true;
        const std::uint32_t code = field(begin, frame, offsetof(Frame, code_id));
        for (const Target& target : targets_) {
            // A step before, to be sure: it waits behind a call, or is about to run.
            const std::uint32_t pc = field(begin, frame, offsetof(Frame, pc));
            if (target.code == code && may_reach(target, pc == 0 ? 0 : pc - 1)) return true;
        }
        frame = field(begin, frame, offsetof(Frame, caller));
    }
    return false;
}

bool LineReach::may_reach(const Target& target, std::uint32_t pc) {
    return target.last >= least_reached(*target.text, pc);
}

}  // namespace outlive::history
