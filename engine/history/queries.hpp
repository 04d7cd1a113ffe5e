// Questions about a whole run: when a line is visited, when a variable is
// written, when an object is born and dies.
//
// Nothing is kept for them while the run is recorded. What a checkpoint's state
// says is read out of its pages (who is alive, which call is on the stack), a
// search over checkpoints finds the stretch, and that one stretch is run again.
// Only visits and writes, which leave no trace in a state, are looked for
// piece by piece; what lines a piece came to is remembered. Steps of writes, births
// and deaths are those of the instruction: the state of step + 1 shows it.
#pragma once

#include <cstdint>
#include <list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "engine/history/calls.hpp"
#include "engine/history/cursor.hpp"
#include "engine/history/life.hpp"
#include "engine/history/line_reach.hpp"
#include "engine/history/stepping.hpp"

namespace outlive::history {

class Queries {
  public:
    Queries(Cursor& cursor, Stepper& stepper, FrameId module_frame)
        : cursor_(cursor), stepper_(stepper), module_frame_(module_frame) {}

    // The nearest step behind (before) `from` that stands before a statement
    // which begins on one of `lines`.
    [[nodiscard]] std::optional<StepIndex> visit(StepIndex from,
                                                 std::span<const std::uint32_t> lines,
                                                 Toward toward);
    // The n-th visit (from 1) of a line, and how many visits there are up to a step.
    [[nodiscard]] std::optional<StepIndex> nth_visit(std::uint32_t line, std::uint64_t n);
    [[nodiscard]] std::uint64_t visits(std::uint32_t line, StepIndex up_to);

    // The next write at or behind `from`, the last one before it.
    [[nodiscard]] std::optional<Place> cell_write(StepIndex from, ObjectId cell, Toward toward);
    // Of a variable of a call: a local, a name of a class body, a cell that the
    // call owns; of the module's frame: a global, whoever writes it.
    [[nodiscard]] std::optional<Place> name_write(StepIndex from, FrameId frame,
                                                  std::string_view name, Toward toward);
    // None when no object has (had) this identity in the run so far.
    [[nodiscard]] std::optional<Life> life(ObjectId object);
    // The first step at which the call that runs or waits at `step` is gone.
    [[nodiscard]] std::optional<StepIndex> call_end(StepIndex step, FrameId frame);

  private:
    struct Found {
        objects::Handle handle = 0;  // 0: it did not outlast its instruction
        StepIndex born = 0;          // the instruction, or the start of the run
        StepIndex seen = 0;          // the first step whose state has it
    };
    struct Visits {  // of each line, from one state to the next
        StepIndex end = 0;
        std::vector<std::uint32_t> counts;
    };

    [[nodiscard]] StepIndex length() const { return cursor_.recording().length(); }
    [[nodiscard]] const Checkpoints& checkpoints() const {
        return cursor_.recording().checkpoints();
    }
    [[nodiscard]] machine::Machine& standing_at(StepIndex step);
    [[nodiscard]] StepIndex stretch_begin(StepIndex step) const;
    [[nodiscard]] StepIndex stretch_end(StepIndex step) const;
    [[nodiscard]] const support::SourceText& source() const;
    [[nodiscard]] std::uint32_t line_of(const StopPoint& stop) const;
    [[nodiscard]] Place place_at(StepIndex instruction);
    // The run in pieces, from one state to the next; one list for all of a question.
    struct Pieces {
        std::vector<CheckpointPointer> states;
        StepIndex length = 0;

        [[nodiscard]] std::size_t at(StepIndex step) const;
        [[nodiscard]] StepIndex begin(std::size_t i) const { return states[i]->step; }
        [[nodiscard]] StepIndex end(std::size_t i) const {
            return i + 1 < states.size() ? states[i + 1]->step : length;
        }
        // In the pieces from `first` to the one before `last`.
        [[nodiscard]] bool may_visit(std::size_t first, std::size_t last,
                                     const LineReach& lines) const {
            return lines.may_visit(*states[first],
                                   last < states.size() ? states[last].get() : nullptr);
        }
        // Those of them that may visit the lines, `toward` one after the other until
        // `done(i)`. Where none may, many are asked about at once.
        template <class Done>
        bool search(std::size_t first, std::size_t last, const LineReach& lines, Toward toward,
                    Done&& done) const;
    };
    [[nodiscard]] Pieces pieces() const { return {checkpoints().states(), length()}; }
    template <class Wanted>
    [[nodiscard]] std::optional<StepIndex> near_visit(StepIndex from, Toward toward,
                                                      Wanted&& wanted);
    [[nodiscard]] const std::vector<std::uint32_t>& visits_in(StepIndex begin, StepIndex end);
    [[nodiscard]] std::optional<Found> find_birth(ObjectId object);
    [[nodiscard]] std::optional<StepIndex> find_death(ObjectId object, const Found& found);
    [[nodiscard]] std::optional<CallHere> describe_cell(machine::Machine& m,
                                                        const objects::Cell& cell,
                                                        Life& life) const;
    void describe_death(StepIndex death, Life& life);
    // Stretch by stretch from `from` towards `limit`; `watch(finder)` says for what.
    template <class Watch>
    [[nodiscard]] std::optional<Place> find_write(StepIndex from, Toward toward, StepIndex limit,
                                                  Watch&& watch);

    Cursor& cursor_;
    Stepper& stepper_;
    FrameId module_frame_;
    std::unordered_map<StepIndex, Visits> visits_;  // by where they begin
};

}  // namespace outlive::history
