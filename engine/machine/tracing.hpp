// sys.settrace and sys.setprofile: the program's own functions hear of its calls, lines,
// results and exceptions.
//
// While somebody wants to hear, the loop goes one by one and asks before each instruction
// whether something is due; then the prelude's trace_event is entered, in which nothing is
// traced, and behind it the same instruction is looked at again. So nothing of it costs
// anything while nobody traces. Invariant: `Tracing` says what has been told of the
// instruction at hand, and is empty again once that runs.
#pragma once

#include "engine/machine/machine.hpp"

namespace outlive::machine {

enum TracingAsked : std::uint32_t { TracingLines = 1, TracingCalls = 2 };  // settrace, setprofile

// As a mask of what has been told; the prelude knows them by these numbers.
enum TraceEvent : std::uint32_t {
    TraceCall = 1,
    TraceLine = 2,
    TraceReturn = 4,
    TraceException = 8,
    TraceOpcode = 16,
    TraceEnd = 32,     // beside TraceReturn: the call is over, not suspended
    TraceNative = 64,  // a function that shows as built-in is called
    TraceNativeReturn = 128,
    TraceNativeException = 256
};

// Of a frame: where it was last, and what its own trace function wants.
enum FrameTrace : std::uint32_t {
    FrameTracePlace = 0xFFFFFF,      // 1 + pc of its last instruction; 0: none yet
    FrameTraceFunction = 1U << 24U,  // f_trace is set
    FrameTraceNoLines = 1U << 25U,   // f_trace_lines is false
    FrameTraceOpcodes = 1U << 26U,   // f_trace_opcodes is true
    FrameTraceNative = 1U << 27U     // its last instruction has called a built-in function
};

// Before the instruction at `pc` of the synced frame: true when a frame was entered to
// tell of it (or could not be: raised).
[[nodiscard]] bool trace_instruction(Machine& m, Frame& f, std::uint32_t pc);
// Before an exception is looked after in the frame, and before it leaves it: true likewise.
[[nodiscard]] bool trace_exception(Machine& m, Frame& f);
[[nodiscard]] bool trace_leaving(Machine& m, Frame& f);
// Has the exception on its way been told of in this frame? (Then its traceback knows the frame.)
[[nodiscard]] inline bool is_exception_told(Machine& m, const Frame& f) {
    const Tracing& t = m.state().tracing;
    constexpr std::uint32_t leaving =
        TraceCall | TraceException | TraceReturn | TraceNativeException;
    return t.frame == f.id && (t.told & leaving) != 0;
}
// While one of the functions hears of this frame: where that is.
[[nodiscard]] inline bool is_told_of(Machine& m, const Frame& f) {
    return m.state().tracing.busy != 0 && m.state().tracing.frame == f.id;
}
[[nodiscard]] std::uint32_t told_place(Machine& m, const Frame& f);
inline void forget_told(Machine& m) {
    m.state().tracing.frame = 0;
}

// What the program wants to hear from now on.
void set_tracing(Machine& m, std::uint32_t asked);
// What a frame's own trace function wants: FrameTrace without a place.
void set_frame_trace(Frame& f, std::uint32_t wanted);

}  // namespace outlive::machine
