// What the background worker hands to the window: the state of the run in
// numbers, the picture of one step, the picture of the timeline.
//
// Invariant: plain values that own all they say; a picture names the text
// (`version`) and the step that it belongs to, so a late one can be told from a
// current one. Made by shell::Worker, kept by the State, painted by the panels.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/scene/colours.hpp"
#include "app/scene/note.hpp"
#include "app/scene/scene.hpp"
#include "app/scene/timeline.hpp"
#include "engine/session.hpp"

namespace outlive::model {

// The text as the compiler sees it: what the code pane colours names by.
struct CompiledText {
    std::uint64_t version = 0;
    std::string source;
    scope::Scopes scopes;
    scene::ScopeColours colours;
};

struct CompileError {
    std::uint64_t version = 0;
    std::string message;  // CPython's words: "SyntaxError: '(' was never closed"
    support::Span span;
    std::uint32_t line = 1;  // from 1
};

struct RunStatus {
    std::uint64_t version = 0;
    RunEnd end;
    std::uint64_t length = 0;  // machine steps
    double seconds = 0;        // the host's time, for the header only
};

// A sub-expression of the statement that is being worked out, with its value.
struct ComputedValue {
    support::Span span;
    std::string text;
    bool current = false;  // computed by the last step
};

// What stands in the code pane beside the names' colours.
struct CodeMarks {
    std::optional<support::Span> just_run;  // the statement that the last step ran
    std::uint32_t just_run_line = 0;        // 0: none
    std::string change;                     // "1 → 2"
    std::vector<ComputedValue> values;      // expression steps: in the text's order
    std::optional<support::Span> next;
    std::uint32_t next_line = 0;
    std::optional<support::Span> waiting;  // the caller's call, while it waits
    std::uint32_t waiting_line = 0;
    // Lines that write and read the chosen cell, and its scope's colour.
    std::vector<std::uint32_t> cell_writes;
    std::vector<std::uint32_t> cell_reads;
    std::uint8_t cell_colour = 0;
    std::uint32_t error_line = 0;  // of an exception that is on its way
    std::string error;             // "NameError: …"
};

// A stretch of what stands in the output pane: printed, or typed at input().
enum class OutputKind : std::uint8_t { Printed, Error, Typed };
struct OutputRun {
    std::string text;
    OutputKind kind = OutputKind::Printed;
};

// The instructions of the running call and its value stack, for machine steps.
struct InstructionLine {
    std::uint32_t index = 0;
    std::uint32_t line = 0;  // of the text; 0: as above
    std::string opcode;
    std::string argument;  // what it means: a name, a value, "to 12"
    scene::Ink ink;        // of the argument: a name has the colour of its scope
};
struct MachineView {
    std::string call;                    // "increment #2"; empty: none is shown
    std::vector<InstructionLine> lines;  // of a long code, those around the next one
    std::size_t next = 0;                // in `lines`: what runs next
    std::string formula;                 // what that does
    std::vector<std::string> stack;      // the top is last
};

// A place of a lesson's program worth pausing at: before a line runs, for the first
// time or a later one.
struct LessonStop {
    std::uint32_t line = 0;
    std::uint32_t visit = 1;
    std::string caption;
    friend bool operator==(const LessonStop&, const LessonStop&) = default;
};

struct Picture {
    std::uint64_t version = 0;  // of the text
    support::StepIndex step = 0;
    support::StepIndex length = 0;
    std::optional<Session::Ordinal> ordinal;
    snapshot::Snapshot snapshot;
    scene::Scene scene;
    scene::ScopeColours colours;
    CodeMarks marks;
    MachineView machine;             // machine steps only
    std::vector<OutputRun> output;   // its last part, as far as it stands at `step`
    std::uint64_t fresh_output = 0;  // bytes at its end: printed by the last step
    bool output_cut = false;         // there was more before
    std::string just_now;            // narration: what happened and why
    std::string next;                // and what comes
    std::string caption;             // of the lesson's stop that stands here
    // About the chosen cell or object: the one hovered, or else the one selected.
    support::ObjectId chosen;
    snapshot::RetentionPath path;  // why it is alive
    scene::Story story;
    scene::Scene note;       // the card that says so
    bool cut_shown = false;  // its smallest cut is marked; the next order makes it
    // Of a side branch of the run: what was cut there; empty on the run itself.
    std::string branch;
};

// How large the timeline is, in design units.
struct TimelineSize {
    float width = 0;
    float height = 0;
    friend bool operator==(const TimelineSize&, const TimelineSize&) = default;
};

// Which part of the run it shows.
struct TimelineRange {
    static constexpr support::StepIndex end_of_run = ~support::StepIndex{0};
    support::StepIndex first = 0;
    support::StepIndex last = end_of_run;
    TimelineSize size;
    bool tall = false;  // half of the window is its own
    [[nodiscard]] bool is_whole() const { return first == 0 && last == end_of_run; }
    friend bool operator==(const TimelineRange&, const TimelineRange&) = default;
};

// What is said of a place in the timeline that the mouse rests on.
struct TimelineNote {
    scene::TimelineSpot spot;
    std::vector<std::string> lines;
};

struct TimelinePicture {
    std::uint64_t version = 0;
    scene::Timeline timeline;
    scene::Scene scene;  // the same to be painted, without the cursor
};

}  // namespace outlive::model
