#include "app/narration/tell.hpp"

#include <algorithm>
#include <string>

namespace outlive::narration {

namespace {

constexpr std::size_t most_events_ahead = 200;

// Counted in line stops; none in very long runs, where counting would scan.
std::optional<std::uint64_t> stops_since_return(Session& session, FrameId frame, StepIndex now) {
    const auto here = session.line_ordinal(now);
    if (!here) return std::nullopt;
    const auto& calls = session.index().calls;
    const auto call = std::ranges::lower_bound(calls, frame, {}, &history::CallSpan::frame);
    if (call == calls.end() || call->frame != frame || call->end > now) return std::nullopt;
    const auto then = session.line_ordinal(call->end);
    if (!then || then->at > here->at) return std::nullopt;
    return here->at - then->at;
}

Pace pace_of(StepSize size) {
    return size == StepSize::Machine      ? Pace::Instructions
           : size == StepSize::Expression ? Pace::Expressions
                                          : Pace::Lines;
}

// The instruction before which a moment stands: "LOAD_FAST x".
std::string instruction_at(const Session& session, const snapshot::Snapshot& state) {
    const auto running = std::ranges::find(state.frames, state.running, &snapshot::FrameView::id);
    if (running == state.frames.end()) return {};
    const auto all = session.instructions(running->code);
    if (state.next_instruction >= all.size()) return {};
    const bytecode::DisassembledInstruction& next = all[state.next_instruction];
    const std::string name(next.opcode);
    if (next.kind == bytecode::ArgumentKind::None) return name;
    return name + " " + (next.meaning.empty() ? std::to_string(next.argument) : next.meaning);
}

}  // namespace

std::vector<machine::Event> events_of_step(Session& session, StepIndex from, StepIndex to) {
    constexpr std::size_t most_events = 4'000;
    constexpr StepIndex last_steps = 200;
    std::vector<machine::Event> events = session.events(from, to, most_events);
    if (events.size() < most_events || to - from <= last_steps) return events;
    const StepIndex known = events.back().step;
    for (machine::Event& event : session.events(to - last_steps, to, most_events))
        if (event.step > known) events.push_back(std::move(event));
    return events;
}

Sentences tell(Session& session, const snapshot::Snapshot& state, const snapshot::Snapshot* before,
               std::span<const machine::Event> events, StepSize size) {
    const StepIndex at = state.step;
    const auto after = session.next(at, size, StepMotion::Into);
    const StepIndex to = after.value_or(session.length());
    const auto ahead =
        to > at ? session.events(at, to, most_events_ahead) : std::vector<machine::Event>{};
    // A run that is still going on, or was stopped by a budget, has not ended there.
    const RunState end = session.end().state;
    const bool ended =
        !session.is_running() && (end == RunState::Finished || end == RunState::Failed);
    Moment moment{state, events, ahead, session.source(), ended && at >= session.length(),
                  {},    before};
    moment.pace = pace_of(size);
    if (size == StepSize::Machine) {
        if (before != nullptr) moment.instruction = instruction_at(session, *before);
        moment.next_instruction = instruction_at(session, state);
    }
    if (size == StepSize::Line) {
        moment.returned_ago = [&session, at](FrameId frame) {
            return stops_since_return(session, frame, at);
        };
    }
    return narrate(moment);
}

}  // namespace outlive::narration
