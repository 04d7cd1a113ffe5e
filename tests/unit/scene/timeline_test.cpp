#include "app/scene/timeline.hpp"

#include <gtest/gtest.h>

#include <chrono>

#include "tests/unit/scene/toy_index.hpp"

namespace outlive::scene {
namespace {

using namespace testing;

TimelineRows rows_of(const history::Index& index) {
    TimelineRows rows;
    rows.grow(index);
    return rows;
}

Timeline counter_timeline(TimelineView view = {}) {
    const history::Index index = counter_index();
    if (view.length == 0) view.last = view.length = 58;
    view.at = 41;
    return timeline(index, rows_of(index), {"module", "counter", "increment"}, ScopeColours(), view,
                    FixedMeasure());
}

TEST(Timeline, a_cell_goes_on_past_the_end_of_its_call) {
    const Timeline picture = counter_timeline();
    std::size_t outliving = 0;
    for (const Bar& bar : picture.bars) {
        if (bar.kind != BarKind::Outlives) continue;
        ++outliving;
        EXPECT_NEAR(bar.rect.right(), picture.bars_right, 0.01);
    }
    EXPECT_EQ(outliving, 2U);
    EXPECT_EQ(picture.ties.size(), 2U);
}

TEST(Timeline, the_label_names_the_call_that_is_outlived) {
    bool found = false;
    for (const Bar& bar : counter_timeline().bars)
        found = found || bar.label == "outlives counter #1";
    EXPECT_TRUE(found);
}

TEST(Timeline, steps_and_pixels_convert_both_ways) {
    const Timeline picture = counter_timeline();
    for (const support::StepIndex step : {0U, 1U, 29U, 57U, 58U})
        EXPECT_EQ(step_at(picture, x_of(picture, step)), step);
}

TEST(Timeline, bars_stay_within_the_visible_range) {
    TimelineView view;
    view.first = 10;
    view.last = 30;
    view.length = 58;
    const Timeline picture = counter_timeline(view);
    for (const Bar& bar : picture.bars) {
        EXPECT_GE(bar.rect.x, picture.bars_left - 0.01F);
        EXPECT_LE(bar.rect.right(), picture.bars_right + 0.01F);
    }
    EXPECT_FALSE(picture.cursor_visible);
}

TEST(Timeline, a_long_run_has_no_more_bars_than_pixels) {
    const history::Index index = long_index(1'000'000);
    const TimelineRows rows = rows_of(index);
    TimelineView view;
    view.last = view.length = 10'000'010;
    view.width = 1000;
    const auto begin = std::chrono::steady_clock::now();
    const Timeline picture =
        timeline(index, rows, {"module", "make"}, ScopeColours(), view, FixedMeasure());
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begin;
    EXPECT_LT(picture.bars.size(), 2000U);
    EXPECT_LT(picture.marks.size(), 1000U);
    RecordProperty("microseconds", static_cast<int>(took.count() * 1000));
    EXPECT_LT(took.count(), 50);  // far above what it takes; the figure is the benchmark's
}

TEST(Timeline, hovering_finds_the_bar) {
    const Timeline picture = counter_timeline();
    const Bar& first = picture.bars.front();
    EXPECT_EQ(bar_at(picture, first.rect.middle()), 0);
    EXPECT_EQ(bar_at(picture, {-5, -5}), -1);
}

}  // namespace
}  // namespace outlive::scene
