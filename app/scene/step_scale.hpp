// How wide each step is in the timeline.
//
// A line that imports a module may take a thousand machine steps and the next one
// three: drawn to scale, a lesson's run would stand in the last inch. So where the
// line stops of a run are known, each of them is as wide as another, and the steps
// in between share its place evenly. Without stops each step has the width 1.
//
// Invariant: `place` grows strictly with the step and `step` is its inverse. A value.
#pragma once

#include <vector>

#include "engine/support/strong_id.hpp"

namespace outlive::scene {

class StepScale {
  public:
    StepScale() = default;
    // In order, each once: from the first step to the last.
    explicit StepScale(std::vector<support::StepIndex> stops) : stops_(std::move(stops)) {}

    [[nodiscard]] bool by_stops() const { return stops_.size() > 1; }
    [[nodiscard]] double place(double step) const;
    [[nodiscard]] double place(support::StepIndex step) const {
        return place(static_cast<double>(step));
    }
    [[nodiscard]] double step(double place) const;

    friend bool operator==(const StepScale&, const StepScale&) = default;

  private:
    std::vector<support::StepIndex> stops_;
};

}  // namespace outlive::scene
