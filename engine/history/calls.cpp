#include "engine/history/calls.hpp"

#include <algorithm>
#include <cstring>

#include "engine/history/runs.hpp"
#include "engine/history/stops.hpp"

namespace outlive::history {

using namespace machine;

namespace {

const std::uint64_t serial_offset = offsetof(MachineState, heap) + offsetof(HeapState, next_serial);

// Frames stand on the stack one behind the other; what is above its top is old.
template <class Word>  // Word(offset): what the state has there
bool is_there(const CallHere& call, Word&& word) {
    const std::uint64_t offset = std::uint64_t{call.handle} << 3U;
    return offset < word(offsetof(MachineState, stack_top)) &&
           word(offset + offsetof(Frame, id)) == call.frame.value;
}

std::uint64_t word_of(Machine& m, std::uint64_t offset) {
    std::uint64_t word;
    std::memcpy(&word, m.heap().arena().base() + offset, sizeof(word));
    return word;
}

}  // namespace

std::vector<CallHere> visible_calls(Machine& m) {
    std::vector<CallHere> calls;
    for (Handle h = m.state().frame; h != 0;) {
        const Frame& f = *m.heap().at<Frame>(h);
        if ((f.flags & FrameHidden) == 0)
            calls.push_back({support::FrameId{f.id}, h, f.code_id, f.call_number,
                             (f.flags & FrameInGenerator) != 0});
        h = f.caller;
    }
    std::reverse(calls.begin(), calls.end());
    return calls;
}

StepIndex stretch_end(const Recording& recording, StepIndex step) {
    const CheckpointPointer following = recording.checkpoints().following(step);
    return following == nullptr ? recording.length() : following->step;
}

std::optional<StepIndex> run_to_found(Cursor& cursor, StepIndex until, LineStops& finder) {
    cursor.run_to(until, [&finder](Machine& m, std::uint64_t end) {
        return run_to_line_stops(m, end, finder);
    });
    finder.finish(cursor.machine());
    return finder.found() ? std::optional(finder.step()) : std::nullopt;
}

std::optional<StepIndex> call_end(Cursor& cursor, const CallHere& call, StepIndex from) {
    const Recording& recording = cursor.recording();
    const Checkpoints::Turn turn = cursor.turn(from, [&](const Checkpoint& c) {
        return is_there(call, [&c](std::uint64_t offset) { return c.word(offset); });
    });
    const StepIndex begin = turn.before == nullptr ? from : turn.before->step;
    const StepIndex end = turn.behind == nullptr ? recording.length() : turn.behind->step;
    cursor.seek(begin, end);
    if (!call.rests) {
        cursor.approach(end, [&call](Machine& m) {
            return is_there(call, [&m](std::uint64_t offset) { return word_of(m, offset); });
        });
    }
    LineStops finder(cursor.position(), StopFinder::any_depth);
    finder.stop_when_left(call.frame.value);
    return run_to_found(cursor, end, finder);
}

std::optional<StepIndex> first_with(Cursor& cursor, std::uint64_t identity) {
    const Recording& recording = cursor.recording();
    const auto not_yet = [&](const Checkpoint& c) { return c.word(serial_offset) <= identity; };
    const StepIndex start = recording.begin();
    if (!not_yet(*recording.checkpoints().nearest(start))) return start;
    const Checkpoints::Turn turn = cursor.turn(start, not_yet);
    const StepIndex begin = turn.before == nullptr ? start : turn.before->step;
    const StepIndex end = turn.behind == nullptr ? recording.length() : turn.behind->step;
    cursor.seek(begin, end);
    cursor.approach(end, [&](Machine& m) { return word_of(m, serial_offset) <= identity; });
    LineStops finder(cursor.position(), StopFinder::any_depth);
    finder.stop_when_dealt(identity);
    return run_to_found(cursor, end, finder);
}

}  // namespace outlive::history
