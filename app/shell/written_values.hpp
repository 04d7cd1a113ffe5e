// What each write put into its cell, looked up in the run when the timeline
// first draws it and kept from then on.
//
// A look-up is a seek, so a drawing has only so long for them; what it does not
// come to is looked up later, piece by piece, for the next one.
#pragma once

#include <chrono>
#include <string>
#include <unordered_map>
#include <vector>

#include "engine/session.hpp"

namespace outlive::shell {

class WrittenValues {
  public:
    using Clock = std::chrono::steady_clock;

    // A drawing that may look up until `enough`; what the last one wanted is forgotten.
    void begin_frame(Clock::time_point enough);
    // Empty when it is not known yet.
    [[nodiscard]] std::string of(Session& session, const history::CellSpan& cell,
                                 const history::CellWrite& write);
    // Looks up what the drawing wanted and did not get; true when all of it is there now.
    bool look_up(Session& session, Clock::time_point enough);
    [[nodiscard]] bool wants_more() const { return !wanted_.empty(); }
    void forget();

  private:
    struct Wanted {
        support::StepIndex step;
        support::ObjectId cell;
    };
    const std::string& find(Session& session, const Wanted& wanted);

    std::unordered_map<support::StepIndex, std::string> values_;  // by the write's step
    std::vector<Wanted> wanted_;
    Clock::time_point enough_;
};

}  // namespace outlive::shell
