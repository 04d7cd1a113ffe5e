// Where everything stands at a step, the same whichever way one came to it.
//
// A placement is kept from line stop to line stop, so that boxes stay; and it
// begins afresh at every 1,024th machine step, more often where much is alive, so
// that a jump to any step looks at a bounded stretch before it and no further. Both together: the
// placement is a function of the run and the step. Keeps the placements of the stretches last
// visited, to be forgotten when the program's text changes. One thread at a time.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <vector>

#include "app/scene/placement.hpp"
#include "engine/support/strong_id.hpp"

namespace outlive::scene {

// What it asks of a recording (a Session has both).
class StepSource {
  public:
    virtual ~StepSource() = default;
    [[nodiscard]] virtual snapshot::Snapshot snapshot(support::StepIndex step) = 0;
    // The first line stop after `from`, stepping into calls; none at the end.
    [[nodiscard]] virtual std::optional<support::StepIndex> next_line(support::StepIndex from) = 0;
};

class PlacementHistory {
  public:
    // Where the cards stand at `step`, whose snapshot is `now`.
    [[nodiscard]] Placement at(support::StepIndex step, const snapshot::Snapshot& now,
                               StepSource& source);
    void forget() { stretches_.clear(); }
    void use(const Room& room);  // and forgets what stood in another
    [[nodiscard]] const Room& room() const { return room_; }
    // For another run that shares its beginning, up to `step`, with this one.
    void forget_after(support::StepIndex step);

  private:
    struct Stop {
        support::StepIndex step;
        Placement placement;
    };
    using Stretch = std::vector<Stop>;  // its line stops so far, from its first step on

    std::map<support::StepIndex, Stretch> stretches_;  // by their first step
    Room room_;
};

}  // namespace outlive::scene
