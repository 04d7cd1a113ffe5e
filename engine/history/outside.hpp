// What comes into a run from outside of its arena, and when: budgets and lines
// of input. A re-run gets the same at the same steps, so it is the same run.
//
// Owned by the Recording; machines that re-run it read it.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/machine/machine.hpp"
#include "engine/support/strong_id.hpp"

namespace outlive::history {

using support::StepIndex;

struct Budgets {
    std::uint64_t steps = 0;   // steps and charged cost
    std::uint64_t memory = 0;  // bytes of arena
    std::uint64_t output = 0;  // bytes printed
};

class Outside {
  public:
    Outside(const Budgets& budgets, std::vector<std::string> inputs);

    void raise(StepIndex now, const Budgets& budgets) { budgets_.push_back({now, budgets}); }
    void add_input(StepIndex now, std::string line);
    // From now on, a program that has read all lines meets the end of its input.
    void close_input(StepIndex now) { closings_.push_back(now); }

    // Makes what the machine sees of the outside that of the step it stands at;
    // `inputs` is what Machine::inputs points to.
    void apply(machine::Machine& m, std::vector<std::string>& inputs) const;
    // Goes on to `until` with `run(machine, until) -> Stop`, one of runs.hpp with its
    // observer, making the changes on the way. True: the observer stopped it earlier.
    template <class Run>
    bool run_to(machine::Machine& m, std::vector<std::string>& inputs, StepIndex until,
                Run&& run) const {
        const std::uint64_t& here = m.state().steps;
        apply(m, inputs);  // something may have come since
        while (here < until && m.state().finished == 0) {
            const StepIndex change = next_change(here);
            const StepIndex next = until < change ? until : change;
            const machine::Stop stop = run(m, next);
            const bool at_change = here == change;
            if (at_change) apply(m, inputs);
            if (stop == machine::Stop::Steps && here < next) return true;  // the observer's wish
            if (stop != machine::Stop::Steps && !at_change) return false;  // the end of the run
        }
        return false;
    }

  private:
    // The first step behind `step` at which something changes; the largest
    // number when nothing does.
    [[nodiscard]] StepIndex next_change(StepIndex step) const;

    struct BudgetChange {
        StepIndex step;
        Budgets budgets;
    };
    struct Input {
        StepIndex step;
        std::string line;
    };

    std::vector<BudgetChange> budgets_;
    std::vector<Input> inputs_;
    std::vector<StepIndex> closings_;
};

}  // namespace outlive::history
