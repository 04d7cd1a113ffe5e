// Which stretches between two checkpoints cannot have come to some lines.
//
// A statement is run by a call of its code. Every code counts its calls in the state,
// and a call that was there before goes on from its place, from where only some of its
// code can still be reached. So two checkpoints' pages often tell that nothing on a
// line was run between them: looking for the far visit of a rare line need not run
// all that is between. Never wrong in that; it may say "maybe" where nothing was.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/history/recording.hpp"

namespace outlive::history {

class LineReach {
  public:
    LineReach(const Recording& recording, std::span<const std::uint32_t> lines);

    // In the steps from `begin` to `end`, the checkpoint behind it; nullptr: to the end.
    [[nodiscard]] bool may_visit(const Checkpoint& begin, const Checkpoint* end) const;

  private:
    struct Target {  // a code with statements on the lines
        std::uint32_t code = 0;
        objects::Handle wrapper = 0;
        const bytecode::Code* text = nullptr;
        std::uint32_t last = 0;  // of these statements, by instruction
    };
    [[nodiscard]] static bool may_reach(const Target& target, std::uint32_t pc);
    [[nodiscard]] bool may_go_on(const Checkpoint& begin) const;

    std::vector<Target> targets_;
};

}  // namespace outlive::history
