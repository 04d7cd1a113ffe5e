// A session as what a placement history asks of a recording.
//
// Refers to the session, which must outlive it.
#pragma once

#include <algorithm>

#include "app/scene/placement_history.hpp"
#include "engine/session.hpp"

namespace outlive::scene {

// What the stage shows of a moment, unless it is told otherwise.
inline const snapshot::SnapshotOptions stage_options = [] {
    snapshot::SnapshotOptions options;
    options.unreachable = true;
    options.most_text = 400;  // so that what a card cuts can be read in full
    return options;
}();

class SessionSteps final : public StepSource {
  public:
    explicit SessionSteps(Session& session,
                          const snapshot::SnapshotOptions& options = stage_options)
        : session_(session), options_(options) {}
    // Of a side branch: nothing stands before its start.
    [[nodiscard]] snapshot::Snapshot snapshot(support::StepIndex step) override {
        return session_.snapshot(std::max(step, session_.begin()), options_);
    }
    [[nodiscard]] std::optional<support::StepIndex> next_line(support::StepIndex from) override {
        return session_.next(std::max(from, session_.begin()), StepSize::Line, StepMotion::Into);
    }

  private:
    Session& session_;
    snapshot::SnapshotOptions options_;
};

}  // namespace outlive::scene
