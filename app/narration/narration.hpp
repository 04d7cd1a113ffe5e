// Events to sentences: what the last step did and why, and what comes next, in
// plain words and with the program's own names.
//
// Pure: the same moment gives the same words, in the window, on the command
// line and in tests. Invariant: every sentence is built from events and state
// of that step; nothing is guessed. The text is plain UTF-8, names between
// backquotes, so that it can be read aloud. Whoever has a Session takes
// `tell` of app/narration/tell.hpp, which gathers the moment.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>

#include "engine/machine/event.hpp"
#include "engine/snapshot/snapshot.hpp"
#include "engine/support/source_text.hpp"

namespace outlive::narration {

// How far the stops lie apart.
enum class Pace : std::uint8_t { Lines, Expressions, Instructions };

// What the narrator is told of one stop.
struct Moment {
    const snapshot::Snapshot& state;              // after the step
    std::span<const machine::Event> events;       // since the stop before
    std::span<const machine::Event> next_events;  // up to the stop after; may be empty
    const support::SourceText& source;
    bool at_end = false;  // the run goes no further
    // How many stops ago a call returned; empty when it has not, or unknown.
    std::function<std::optional<std::uint64_t>(support::FrameId)> returned_ago;
    // At the stop before; without it the words are fewer, not wrong.
    const snapshot::Snapshot* before = nullptr;
    Pace pace = Pace::Lines;
    // By instructions, whose snapshots have their value stacks: what ran, what runs
    // next, as a disassembly prints them: "LOAD_FAST x".
    std::string instruction{};
    std::string next_instruction{};
};

struct Sentences {
    std::string happened;  // one to three sentences
    std::string next;      // "Next: line 6, return count → 2"; empty at the end
};

[[nodiscard]] Sentences narrate(const Moment& moment);

}  // namespace outlive::narration
