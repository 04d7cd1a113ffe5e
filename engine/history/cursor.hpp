// A second machine that stands at any step of a recording.
//
// It gets there by running forward from where it stands or from the nearest
// saved state, whichever is nearer: one of the recording's, or one of the few that it
// leaves itself behind it on a long way, because who stands at a step asks next for
// what was just before. Invariant: at step n its arena has the bytes
// that a fresh run has at step n, whatever the way. Whoever looks at its machine
// must not change it.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/arena/pages_on_demand.hpp"
#include "engine/history/recording.hpp"

namespace outlive::history {

class Cursor {
  public:
    explicit Cursor(const Recording& recording) : recording_(recording) {}
    Cursor(const Cursor&) = delete;
    Cursor& operator=(const Cursor&) = delete;

    // `step` is at most the recording's length. Who will run on from there says up to
    // where.
    void seek(StepIndex step) { seek(step, step); }
    void seek(StepIndex step, StepIndex runs_on_to);
    [[nodiscard]] StepIndex position() const { return machine().state().steps; }
    // Made when it is first asked for: a run that only runs needs none.
    [[nodiscard]] machine::Machine& machine() const { return own().machine; }
    [[nodiscard]] const Recording& recording() const { return recording_; }
    // The pages that may differ from those of the checkpoint it came from.
    [[nodiscard]] arena::PageSet written() const { return own().pages->written(); }

    // Goes on to `until` with `run(machine, until) -> Stop`, one of runs.hpp
    // with its observer: stops early where the observer says so (answers true).
    template <class Run>
    bool run_to(StepIndex until, Run&& run) {
        return recording_.outside().run_to(machine(), inputs_, until, std::forward<Run>(run));
    }

    // Goes on, to `until` at most, as long as `holds(machine)`; stands then at
    // most a slice before the first step at which it does not.
    template <class Predicate>
    void approach(StepIndex until, Predicate&& holds) {
        constexpr StepIndex slice = 16'000;
        while (position() + slice < until) {
            const StepIndex here = position();
            run_plainly(here + slice);
            if (!holds(machine())) return seek(here);
            if (position() == here) return;
        }
    }

    // Checkpoints::turn, with the states that it has left itself. Once false, `holds`
    // must stay so.
    using Holds = std::function<bool(const Checkpoint&)>;
    [[nodiscard]] Checkpoints::Turn turn(StepIndex step, const Holds& holds) const {
        return refined(step, recording_.checkpoints().turn(step, holds), holds);
    }

    // The state it stands at, saved in `store`; from now on it goes on from this one.
    [[nodiscard]] CheckpointPointer save(arena::PageStore& store, double reached);

    // For tests: pages wait to be touched even where few of them differ.
    void let_all_pages_wait() { own().pages->set_least_waiting(0); }

    // So many steps before where it was sent it leaves a state.
    static constexpr StepIndex near_steps = 8'000;

  private:
    // Starts as what every recording starts from: what a checkpoint has in common with
    // that is there already.
    struct Own {
        explicit Own(const Origin& origin);

        machine::Machine machine;
        std::optional<arena::WriteTracker> tracker;
        std::optional<arena::PagesOnDemand> pages;
    };
    [[nodiscard]] Own& own() const {
        if (own_ == nullptr) own_ = std::make_unique<Own>(recording_.origin());
        return *own_;
    }
    void restore(CheckpointPointer checkpoint, StepIndex until);
    [[nodiscard]] arena::PagesOnDemand::Likely likely(const Checkpoint& from,
                                                      StepIndex until) const;
    void run_plainly(StepIndex step);
    void leave_state();
    [[nodiscard]] Checkpoints::Turn refined(StepIndex step, Checkpoints::Turn turn,
                                            const Holds& holds) const;
    [[nodiscard]] CheckpointPointer nearest(StepIndex step) const;

    const Recording& recording_;
    mutable std::unique_ptr<Own> own_;
    std::optional<arena::PageStore> store_;  // of the states it leaves
    std::vector<CheckpointPointer> left_;    // a few, in the order in which they were left
    CheckpointPointer base_;                 // what the tracker counts from; none: from the origin
    CheckpointPointer restored_;             // what pages that wait are brought from
    std::vector<std::string> inputs_;
};

}  // namespace outlive::history
