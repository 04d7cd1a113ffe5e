// A session as what a placement history asks of a recording.
//
// Refers to the session, which must outlive it.
#pragma once

#include "app/scene/placement_history.hpp"
#include "engine/session.hpp"

namespace outlive::scene {

class SessionSteps final : public StepSource {
  public:
    explicit SessionSteps(Session& session) : session_(session) {}
    [[nodiscard]] snapshot::Snapshot snapshot(support::StepIndex step) override {
        return session_.snapshot(step);
    }
    [[nodiscard]] std::optional<support::StepIndex> next_line(support::StepIndex from) override {
        return session_.next(from, StepSize::Line, StepMotion::Into);
    }

  private:
    Session& session_;
};

}  // namespace outlive::scene
