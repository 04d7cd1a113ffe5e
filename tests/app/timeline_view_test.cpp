// Which part of the run the timeline shows.
#include <gtest/gtest.h>

#include "app/model/update.hpp"

namespace outlive::model {
namespace {

class TimelineView : public testing::Test {
  protected:
    TimelineView() {
        static_cast<void>(update(state_, FileOpened{"", "a.py", "x = 1"}));
        version_ = state_.document.buffer.version();
        static_cast<void>(update(state_, SizeTimeline{{1000, 200}}));
        run_of(1'000);
    }
    void run_of(support::StepIndex length) {
        RunStatus status;
        status.version = version_;
        status.length = length;
        status.end.state = RunState::Finished;
        static_cast<void>(update(state_, RunAdvanced{status}));
    }
    Effects go(support::StepIndex step) {
        Picture picture;
        picture.version = version_;
        picture.step = step;
        picture.length = state_.run.status.length;
        return update(state_, PictureArrived{picture});
    }
    [[nodiscard]] std::pair<support::StepIndex, support::StepIndex> seen() const {
        return {state_.timeline.first, state_.timeline.last};
    }

    State state_;
    std::uint64_t version_ = 0;
};

TEST_F(TimelineView, ZoomsAroundTheStepUnderTheMouse) {
    const Effects effects = update(state_, ZoomTimeline{0.5, 250});
    EXPECT_EQ(seen(), std::pair(125UL, 625UL));
    ASSERT_EQ(effects.size(), 1U);
    EXPECT_EQ(std::get<ShowTimeline>(effects[0]).range, state_.timeline);
    static_cast<void>(update(state_, ZoomTimeline{2, 250}));
    EXPECT_TRUE(state_.timeline.is_whole());
}

TEST_F(TimelineView, ShowsNeverFewerThanAHandfulOfStepsNorMoreThanThereAre) {
    for (int i = 0; i < 40; ++i) static_cast<void>(update(state_, ZoomTimeline{0.5, 1'000}));
    EXPECT_EQ(seen(), std::pair(984UL, 1'000UL));
    static_cast<void>(update(state_, PanTimeline{5}));
    EXPECT_EQ(seen(), std::pair(984UL, 1'000UL));
    static_cast<void>(update(state_, PanTimeline{-1'000}));
    EXPECT_EQ(seen(), std::pair(0UL, 16UL));
}

TEST_F(TimelineView, FollowsTheCurrentStep) {
    static_cast<void>(update(state_, ViewSteps{100, 190}));
    const auto before = seen();
    EXPECT_TRUE(go(150).empty());
    EXPECT_EQ(seen(), before);
    static_cast<void>(go(300));  // on to the right: it stands near the left then
    EXPECT_LT(state_.timeline.first, 300U);
    EXPECT_GT(state_.timeline.last, 300U + 60);
    static_cast<void>(go(20));
    EXPECT_LT(state_.timeline.first, 20U);
    EXPECT_GT(state_.timeline.last, 20U);
    static_cast<void>(go(1'000));
    EXPECT_EQ(state_.timeline.last, 1'000U);
}

TEST_F(TimelineView, IsOnTheKeys) {
    static_cast<void>(go(500));
    static_cast<void>(update(state_, KeyPressed{plain(Key::Z)}));
    EXPECT_EQ(seen(), std::pair(250UL, 750UL));
    static_cast<void>(update(state_, KeyPressed{with_shift(Key::Right)}));
    EXPECT_EQ(seen(), std::pair(375UL, 875UL));
    static_cast<void>(update(state_, KeyPressed{with_shift(Key::Left)}));
    EXPECT_EQ(seen(), std::pair(250UL, 750UL));
    static_cast<void>(update(state_, KeyPressed{with_shift(Key::F)}));
    EXPECT_TRUE(state_.timeline.is_whole());
}

TEST_F(TimelineView, AWholeViewStaysWholeWhileTheRunGrows) {
    run_of(5'000);
    EXPECT_TRUE(state_.timeline.is_whole());
    EXPECT_EQ(state_.run.picture.length, 0U);  // of a picture that has not come
    static_cast<void>(go(10));
    run_of(9'000);
    EXPECT_EQ(state_.run.picture.length, 9'000U);
}

TEST_F(TimelineView, AShorterRunIsShownWhole) {
    static_cast<void>(update(state_, ViewSteps{700, 900}));
    run_of(300);
    static_cast<void>(go(100));
    EXPECT_TRUE(state_.timeline.is_whole());
}

TEST_F(TimelineView, APlaceIsAskedAboutOnceWhileTheMouseIsOnIt) {
    const scene::TimelineSpot spot{scene::SpotKind::Call, 12, {}};
    EXPECT_EQ(update(state_, HoverTimeline{spot}).size(), 1U);
    EXPECT_TRUE(update(state_, HoverTimeline{spot}).empty());
    EXPECT_TRUE(update(state_, HoverTimeline{{}}).empty());
}

TEST_F(TimelineView, ZoomsByLinesWhereItIsDrawnByLines) {
    state_.run.timeline.timeline.scale = scene::StepScale({0, 900, 910, 920, 1'000});
    static_cast<void>(update(state_, ZoomTimeline{0.5, 910}));
    EXPECT_EQ(seen(), std::pair(900UL, 920UL));
    static_cast<void>(update(state_, ZoomTimeline{2, 910}));
    EXPECT_TRUE(state_.timeline.is_whole());
}

}  // namespace
}  // namespace outlive::model
