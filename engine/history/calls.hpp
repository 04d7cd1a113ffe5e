// The calls on the stack at a step, and where they begin and end: by what
// checkpoints' pages say, and one stretch that is run again.
//
// A frame on the stack has one stretch of time, from the step at which its
// identity was dealt to its leaving, and stays at its place; so whether it is
// there can be read in a checkpoint's pages, and its end is found by halving. A
// generator's frame comes and goes: `rests`.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "engine/history/cursor.hpp"

namespace outlive::history {

struct CallHere {
    support::FrameId frame;
    objects::Handle handle = 0;
    std::uint32_t code = 0;  // CodeId
    std::uint32_t call_number = 0;
    bool rests = false;
};

// The program's own calls, outermost (the module) first.
[[nodiscard]] std::vector<CallHere> visible_calls(machine::Machine& m);

// The first step without the call, which is on the stack at `from`; none when it
// is still there at the end. Moves the cursor.
[[nodiscard]] std::optional<StepIndex> call_end(Cursor& cursor, const CallHere& call,
                                                StepIndex from);
// The first step whose state has dealt an identity (object or frame); none when
// it never was, the run's begin for those that were there before. Moves the cursor.
[[nodiscard]] std::optional<StepIndex> first_with(Cursor& cursor, std::uint64_t identity);

// The end of the stretch of checkpoints that holds `step`.
[[nodiscard]] StepIndex stretch_end(const Recording& recording, StepIndex step);

class LineStops;
// Runs on to `until` or until the finder has what it looks for; where that was.
[[nodiscard]] std::optional<StepIndex> run_to_found(Cursor& cursor, StepIndex until,
                                                    LineStops& finder);

}  // namespace outlive::history
