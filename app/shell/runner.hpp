// One program's runs, as orders and answers: compiles a text, has its run
// recorded, stands where it is told, and makes the pictures of it.
//
// A run's first piece is run at once; what is longer is recorded by the session
// on a thread of its own, and the pictures show what there is so far.
// Invariants: a text that does not compile leaves the last good run in place,
// and running; after a new text the place is the same moment, or the nearest; no
// call works longer than a few milliseconds, but for what a single question to
// the session takes. Owned by the Worker's thread, the only one that touches it.
#pragma once

#include <algorithm>
#include <atomic>
#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/model/action.hpp"
#include "app/scene/session_steps.hpp"
#include "app/scene/text_measure.hpp"
#include "app/scene/timeline.hpp"
#include "app/shell/order.hpp"
#include "app/shell/retirement.hpp"
#include "app/shell/written_values.hpp"

namespace outlive::shell {

using Answers = std::vector<model::Action>;

class Runner {
  public:
    // `news`: when true, a text waits that makes what is being run of no interest.
    explicit Runner(const scene::TextMeasure& measure, const std::atomic<bool>* news = nullptr)
        : measure_(measure), news_(news) {}

    void obey(const Order& order, Answers& answers);
    // What goes on without orders: the run grows, is listed, its values are looked up.
    void go_on(Answers& answers);
    // Answers with the picture of the place when something changed it.
    void show(Answers& answers);
    // How soon `go_on` has something to do again; none: only after an order.
    [[nodiscard]] std::optional<std::chrono::milliseconds> patience() const;

  private:
    using Clock = std::chrono::steady_clock;

    void start(const model::RunText& text, Answers& answers);
    void continue_run(Answers& answers);
    void answer_input(std::string line, Answers& answers);
    void give_answer();
    void run_on(Answers& answers);
    void follow_run(Answers& answers);
    void record();
    void stop_recording();
    void retire();
    void list_a_while();
    void find_wanted();
    [[nodiscard]] bool has_more_to_do() const;
    void move(const model::Move& move);
    void visit(const model::SeekVisit& order, Answers& answers);
    void seek_stop(model::Direction direction);
    [[nodiscard]] const std::vector<scene::StopPlace>& stops();
    [[nodiscard]] std::vector<std::uint32_t> statement_lines(
        const std::vector<std::uint32_t>& lines) const;
    void go(support::StepIndex step);
    [[nodiscard]] model::Picture picture();
    void add_output(model::Picture& picture, std::optional<support::StepIndex> before);
    void add_narration(model::Picture& picture, std::optional<support::StepIndex> before,
                       std::span<const machine::Event> events);
    // The chosen cell or object (runner_choice.cpp).
    void explain(model::Picture& picture, scene::Highlight& highlight);
    void seek_life(const model::SeekLife& order, Answers& answers);
    void make_die(support::ObjectId object, Answers& answers);
    void enter_branch(Answers& answers);
    void leave_branch(Answers& answers);
    [[nodiscard]] model::TimelinePicture timeline();
    void forget_timeline();
    [[nodiscard]] model::TimelineNote describe(const scene::TimelineSpot& spot);
    [[nodiscard]] std::vector<std::string> call_lines(support::StepIndex begin);
    [[nodiscard]] std::vector<std::string> cell_lines(support::ObjectId id);
    [[nodiscard]] std::vector<std::string> use_lines(const scene::TimelineSpot& spot);
    [[nodiscard]] support::StepIndex landed(const model::Seek& seek);
    void look_for_reads(const scene::TimelineView& view);
    [[nodiscard]] const scene::StepScale& step_scale();
    [[nodiscard]] model::RunStatus status() const;

    const scene::TextMeasure& measure_;
    const std::atomic<bool>* news_;
    std::unique_ptr<Session> session_;
    Retirement retired_;  // of the runs before it
    std::uint64_t version_ = 0;
    scene::ScopeColours colours_;
    std::vector<std::string> code_names_;
    Limits limits_;
    bool recording_ = false;       // on the session's thread; not yet waited for
    Clock::time_point run_began_;  // its latest stretch
    Clock::time_point told_;       // when the growing run was last answered with
    double seconds_before_ = 0;    // earlier stretches
    double seconds_ = 0;
    support::StepIndex step_ = 0;
    StepSize size_ = StepSize::Line;
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
    bool more_to_list_ = false;
    bool grown_ = false;  // since the timeline was last answered with
    Clock::time_point timeline_shown_;
    scene::PlacementHistory placements_;
    WrittenValues written_;
    struct Read {
        support::StepIndex first = 0, last = 0;
        std::vector<scene::CellReading> cells;
    };
    Read read_;  // of the stretch that the timeline shows
    struct KnownScale {
        support::StepIndex length = 0;  // of the run when it was made
        scene::StepScale scale;
    };
    KnownScale scale_;
    std::vector<model::LessonStop> lesson_stops_;
    struct KnownStops {
        support::StepIndex length = 0;  // of the run when they were found
        std::vector<scene::StopPlace> places;
    };
    KnownStops stops_;
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
};

}  // namespace outlive::shell
