// What a whole run did, compactly: the calls, the cells, the output and the
// exceptions, in order, for the timeline and for queries.
//
// Output is noted while the run is recorded. The rest costs the recording
// nothing: it is found by running the run again (IndexBuilder), up to the bytes
// that it may take; `listed_until` says how far that was. Invariant: every list
// is ordered by its first step. Steps are machine steps; an end of `open_end`
// means "not yet, as far as is listed".
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/support/strong_id.hpp"

namespace outlive::history {

inline constexpr support::StepIndex open_end = ~support::StepIndex{0};
inline constexpr std::uint32_t no_call = ~std::uint32_t{0};
// The code of something that is not written in the program's text (exec).
inline constexpr std::uint32_t no_code = ~std::uint32_t{0};

// One stretch of a call: from its entry to its return; for a generator, one for
// each time that it runs (the same frame, several spans).
struct CallSpan {
    support::FrameId frame;
    std::uint32_t code = 0;  // index in the program's codes
    std::uint32_t call_number = 1;
    std::uint32_t depth = 0;            // 0 is the module; library frames do not count
    std::uint32_t parent = no_call;     // index of the span that it runs inside
    support::StepIndex begin = 0;       // first step in it
    support::StepIndex end = open_end;  // first step after its return or unwinding
    bool unwound = false;               // left by an exception
    bool rests = false;                 // left by a yield: the call is not over
    bool hidden = false;                // code of the library; such calls are not listed
};

struct CellWrite {
    support::StepIndex step = 0;  // the state at step+1 shows the new content
};

struct CellSpan {
    support::ObjectId cell;
    std::string name;
    support::FrameId owner;
    std::uint32_t owner_call_number = 1;
    std::uint32_t owner_code = 0;
    support::StepIndex born = 0;
    support::StepIndex died = open_end;
    std::vector<CellWrite> writes;
};

struct OutputMark {
    support::StepIndex step = 0;
    std::uint64_t begin = 0, end = 0;  // bytes of the run's whole output
    bool is_error = false;             // stderr
};

struct ExceptionMark {
    support::StepIndex step = 0;
    support::FrameId frame;
    std::string type_name;
    std::string text;
};

struct Index {
    std::vector<CallSpan> calls;
    std::vector<CellSpan> cells;
    std::vector<OutputMark> output;
    std::vector<ExceptionMark> exceptions;
    std::string text;  // everything printed, stdout and stderr in order
    // Calls, cells and exceptions of the steps before this one are listed.
    support::StepIndex listed_until = 0;
};

// The span of the call at `depth` (0 is the module) that runs at `step`;
// nullptr when there is none, or it is not listed.
[[nodiscard]] const CallSpan* call_at(const Index& index, support::StepIndex step,
                                      std::uint32_t depth);
// Host memory that the lists take, roughly; what was printed is not counted.
[[nodiscard]] std::uint64_t bytes_of(const Index& index);

}  // namespace outlive::history
