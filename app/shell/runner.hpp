// One program's runs, as orders and answers: compiles a text, records its run
// piece by piece, stands where it is told, and makes the pictures of it.
//
// Invariants: a text that does not compile leaves the last good run in place;
// after a new text the place is the same moment, or the nearest; no call works
// longer than one piece of the run. Owned by the Worker's thread, which is the
// only one that touches it; knows no threads itself.
#pragma once

#include <algorithm>
#include <atomic>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/model/action.hpp"
#include "app/scene/session_steps.hpp"
#include "app/scene/text_measure.hpp"
#include "app/scene/timeline.hpp"
#include "app/shell/order.hpp"
#include "app/shell/written_values.hpp"

namespace outlive::shell {

using Answers = std::vector<model::Action>;

// Measures small text as large as it will be painted on a projector.
class LeastMeasure final : public scene::TextMeasure {
  public:
    explicit LeastMeasure(const scene::TextMeasure& fonts) : fonts_(fonts) {}
    void set_least(float size) { least_ = size; }
    [[nodiscard]] float width(std::string_view text, scene::Face face, float size) const override {
        return fonts_.width(text, face, std::max(size, least_));
    }

  private:
    const scene::TextMeasure& fonts_;
    float least_ = 0;
};

class Runner {
  public:
    explicit Runner(const scene::TextMeasure& measure)
        : measure_(measure), stage_measure_(measure) {}

    void obey(const Order& order, Answers& answers);
    // Whether the run can go on within its limits; `advance` runs a piece of it.
    [[nodiscard]] bool is_running() const;
    void advance(const std::atomic<bool>& cancel, Answers& answers);
    // Answers with the picture of the place when something changed it.
    void show(Answers& answers);

  private:
    void start(const model::RunText& text, Answers& answers);
    void continue_run();
    void answer_input(std::string line);
    void give_answer();
    void move(const model::Move& move);
    void go(support::StepIndex step);
    [[nodiscard]] model::Picture picture();
    void add_output(model::Picture& picture) const;
    void add_narration(model::Picture& picture, std::optional<support::StepIndex> before,
                       std::span<const machine::Event> events);
    // The chosen cell or object (runner_choice.cpp).
    void explain(model::Picture& picture, scene::Highlight& highlight);
    void seek_life(const model::SeekLife& order, Answers& answers);
    void make_die(support::ObjectId object, Answers& answers);
    void enter_branch(Answers& answers);
    void leave_branch(Answers& answers);
    [[nodiscard]] model::TimelinePicture timeline();
    [[nodiscard]] model::RunStatus status() const;

    const scene::TextMeasure& measure_;
    LeastMeasure stage_measure_;
    std::unique_ptr<Session> session_;
    std::uint64_t version_ = 0;
    scene::ScopeColours colours_;
    std::vector<std::string> code_names_;
    Limits limits_;
    double seconds_ = 0;
    support::StepIndex step_ = 0;
    // The place to find again in the new run, until the user goes elsewhere.
    std::optional<Session::Moment> wanted_;
    support::ObjectId chosen_;
    // What "make it die" proposes at the step that is shown; and the run itself
    // while `session_` is a side branch of it.
    std::optional<snapshot::Cut> cut_;
    struct Main {
        std::unique_ptr<Session> session;
        support::StepIndex step = 0;
        std::size_t asked = 0;
        std::string words;  // what the branch goes on without
    };
    std::optional<Main> main_;
    snapshot::SnapshotOptions look_ = scene::stage_options;
    model::TimelineRange range_;
    scene::TimelineRows rows_;
    support::StepIndex rows_length_ = 0;
    scene::PlacementHistory placements_;
    WrittenValues written_;
    // What was typed at input(), kept over changes of the text: each new run is
    // given these lines again, as it asks for them.
    std::vector<std::string> typed_;
    struct Asked {
        support::StepIndex step;
        std::uint64_t output;  // bytes printed before
    };
    std::vector<Asked> asked_;  // of this run: the places where it was given them
    bool changed_ = false;      // the picture
    bool timeline_changed_ = false;
    bool fresh_ = false;  // nothing of this run was shown yet
};

}  // namespace outlive::shell
