// The face of the engine: compile a program, record its run, stand at any step
// of it, in either direction, and ask about it.
//
// A Session is one program and one run of it. It owns two machines: one that
// records, one (the cursor) that stands at the step last asked for. It may be
// used from one thread at a time; it can itself record on a second one
// (extend_in_background); `cancel` may be set from any. It reads no files, no
// clock and nothing of the host: text and inputs are handed in.
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "engine/bytecode/code_object.hpp"
#include "engine/bytecode/disassembler.hpp"
#include "engine/history/index.hpp"
#include "engine/history/life.hpp"
#include "engine/machine/event.hpp"
#include "engine/scope/scopes.hpp"
#include "engine/scope/semantics.hpp"
#include "engine/snapshot/references.hpp"
#include "engine/snapshot/snapshot.hpp"
#include "engine/support/diagnostic.hpp"
#include "engine/support/source_text.hpp"
#include "engine/support/strong_id.hpp"

namespace outlive {

using history::DeathCause;
using history::Life;
using history::Place;
using history::Toward;
using support::FrameId;
using support::ObjectId;
using support::StepIndex;

// Counted, never timed, so that a run is the same run on every machine.
struct Limits {
    std::uint64_t steps = 0;               // 0: no limit of the caller's
    std::uint64_t memory = 1ULL << 30;     // bytes of arena
    std::uint64_t output = 64ULL << 20;    // bytes printed
    std::uint64_t history = 256ULL << 20;  // bytes of checkpoints and index
};

struct RunOptions {
    Limits limits;
    std::vector<std::string> inputs;         // lines that input() reads, without "\n"
    std::string script_name = "program.py";  // as tracebacks print it
    bool record = true;                      // false: only run to the end, no history
    scope::Semantics semantics = scope::Semantics::Python;  // or a misinterpreter
};

enum class RunState : std::uint8_t {
    Paused,  // can go on: `extend` was given fewer steps than the run has
    Finished,
    Failed,  // an uncaught exception; its traceback is in the output, as stderr
    OutOfSteps,
    OutOfMemory,
    OutOfOutput,    // a budget of Limits is used up; `raise_limits` and go on
    WaitsForInput,  // input() found no more lines; `add_input` and go on
    Cancelled
};

struct RunEnd {
    RunState state = RunState::Paused;
    int exit_code = 0;    // as CPython's process would end (SystemExit included)
    std::string message;  // one sentence for budgets; empty otherwise
};

// All that CPython says on stderr about a file that it does not run.
struct RefusedFile {
    std::string text;
};

enum class StepSize : std::uint8_t { Line, Expression, Machine };
enum class StepMotion : std::uint8_t { Into, Over, Out };

class Session {
  public:
    // Compiles `text` (UTF-8, "\n" line ends). Never runs anything. `warnings`
    // gets what CPython writes to stderr before it refuses a text; the warnings
    // of one that compiles are the first that its run prints.
    static std::variant<std::unique_ptr<Session>, support::Diagnostic> compile(
        std::string text, RunOptions options, std::string* warnings = nullptr);
    // The same from a file's bytes, in the encoding that they declare.
    static std::variant<std::unique_ptr<Session>, RefusedFile> compile_file(std::string_view bytes,
                                                                            RunOptions options);
    ~Session();
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    // --- the program ---
    [[nodiscard]] const support::SourceText& source() const;
    [[nodiscard]] const bytecode::Program& program() const;  // user code only
    [[nodiscard]] const scope::Scopes& scopes() const;
    // Of one of the program's codes, as its disassembly prints them.
    [[nodiscard]] std::vector<bytecode::DisassembledInstruction> instructions(
        std::uint32_t code) const;

    // --- the run ---
    // Runs further by at most `steps` machine steps; returns at once when it
    // has ended. Safe to call again and again; `cancel` is looked at often.
    RunEnd extend(std::uint64_t steps, const std::atomic<bool>* cancel = nullptr);
    // The same on a thread of its own: this one may stand at steps, ask and look
    // meanwhile, at all that `length` says; neither waits for the other. What
    // changes the run (extend, inputs, limits): only after `wait` or `stop`. It may
    // pause before the steps are done: when the end of input is to be met.
    void extend_in_background(std::uint64_t steps);
    [[nodiscard]] bool is_running() const;  // false: it has come to an end; `wait` says which
    RunEnd wait();
    RunEnd stop();  // cancels first: takes a few milliseconds at most
    void cancel();  // asks for it, and does not wait
    [[nodiscard]] const RunEnd& end() const;
    [[nodiscard]] StepIndex begin() const;   // 0; of a side branch: where it starts
    [[nodiscard]] StepIndex length() const;  // machine steps so far
    // What the run did; lists first what was not listed yet, which takes about as
    // long as running it. Who cannot wait lists it in portions: `list_on` goes on
    // by at most `steps` and says whether there is more, `listed` only looks.
    [[nodiscard]] const history::Index& index() const;
    bool list_on(std::uint64_t steps);
    [[nodiscard]] const history::Index& listed() const;
    void add_input(std::string line);
    void close_input();  // input() finds the end: EOFError
    void raise_limits(const Limits& limits);
    [[nodiscard]] std::uint64_t history_bytes() const;

    // --- standing at a step --- (begin() <= step <= length(); needs `record`)
    void seek(StepIndex step);  // only moves the cursor
    // Going to steps is made quicker in the background, because looking at this run
    // (seek, snapshot, next, previous) would take long. Everything may be called meanwhile.
    [[nodiscard]] bool is_getting_quicker() const;
    [[nodiscard]] snapshot::Snapshot snapshot(StepIndex step,
                                              const snapshot::SnapshotOptions& = {});
    // What steps [from, to) did; stops after `most` events.
    [[nodiscard]] std::vector<machine::Event> events(StepIndex from, StepIndex to,
                                                     std::size_t most = 10'000);
    // The stop of the given size after (before) `from`; none at the end (start).
    // Line stops: before each statement, and just after a call has returned.
    [[nodiscard]] std::optional<StepIndex> next(StepIndex from, StepSize, StepMotion);
    [[nodiscard]] std::optional<StepIndex> previous(StepIndex from, StepSize, StepMotion);
    // Which line stop `step` is (0 is the start), and how many the run has; for
    // runs of more than `most_counted` machine steps, or that still grow in the
    // background: none (counting would scan).
    struct Ordinal {
        std::uint64_t at = 0, of = 0;
    };
    [[nodiscard]] std::optional<Ordinal> line_ordinal(StepIndex step);
    [[nodiscard]] std::optional<StepIndex> line_stop(std::uint64_t ordinal);
    // The shortest path that keeps an object or cell alive at `step`: from the
    // module's variables, where one leads to it.
    [[nodiscard]] snapshot::RetentionPath why_alive(StepIndex step, ObjectId object);
    // Who refers to a cell at `step`: functions, calls that run or rest.
    [[nodiscard]] std::vector<snapshot::Sharer> sharers(StepIndex step, ObjectId cell);

    // --- questions about the whole run --- (see history/queries.hpp)
    // The next (previous) step that stands before a statement on one of the
    // lines: breakpoints, and the visits of a line.
    [[nodiscard]] std::optional<StepIndex> visit(StepIndex from,
                                                 std::span<const std::uint32_t> lines, Toward);
    [[nodiscard]] std::optional<StepIndex> nth_visit(std::uint32_t line, std::uint64_t n);
    [[nodiscard]] std::uint64_t visits(std::uint32_t line, StepIndex up_to);
    // The write of a cell at or behind `from` (Later), or the last before it.
    // Its `step` is the instruction's: the state of step + 1 shows the new value.
    [[nodiscard]] std::optional<Place> cell_write(StepIndex from, ObjectId cell, Toward);
    // The same for a name: of a call's own variables; of the module's frame: a global.
    [[nodiscard]] std::optional<Place> name_write(StepIndex from, FrameId frame,
                                                  std::string_view name, Toward);
    // Birth, the end of its call (cells), death and its cause.
    [[nodiscard]] std::optional<Life> life(ObjectId object);
    // Whether calls of a code of the program are told apart by numbers: "counter #1".
    [[nodiscard]] bool is_numbered(std::uint32_t code) const;
    // The first step at which the call that runs or waits at `step` is gone.
    [[nodiscard]] std::optional<StepIndex> call_end(StepIndex step, FrameId frame);

    // --- "make it die" ---
    // The fewest references without which nothing reaches the object at `step`.
    [[nodiscard]] snapshot::Cut smallest_cut(StepIndex step, ObjectId object);
    // A run of its own that starts at `step` without these references (of
    // `smallest_cut` at the same step); this run stays as it is.
    [[nodiscard]] std::unique_ptr<Session> branch(StepIndex step,
                                                  std::span<const snapshot::Reference> cuts);

    // The arena's bytes at `step`: equal however one got there.
    [[nodiscard]] std::uint64_t digest(StepIndex step);
    // A moment that can be found again in the run of another text: the chain of
    // calls, the statement, and its how-manieth visit.
    struct Moment {
        struct Call {
            std::string qualname;
            std::uint32_t call_number;
        };
        std::vector<Call> chain;
        std::string statement;  // text of the statement's line, trimmed
        std::uint32_t line = 1;
        std::uint64_t visit = 1;  // the how-manieth visit of that line in that call
        StepIndex step = 0;
    };
    [[nodiscard]] Moment moment(StepIndex step);
    // The step of the same moment here, or the nearest that exists.
    [[nodiscard]] StepIndex find(const Moment& moment);

  private:
    struct Impl;
    explicit Session(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl_;
};

}  // namespace outlive
