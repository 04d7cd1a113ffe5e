#include "app/scene/timeline.hpp"

#include <gtest/gtest.h>

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
    view.numbered = [](std::uint32_t code) { return code == 1; };
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
    const Timeline picture =
        timeline(index, rows, {"module", "make"}, ScopeColours(), view, FixedMeasure());
    EXPECT_LT(picture.bars.size(), 2000U);
    EXPECT_LT(picture.marks.size(), 1000U);
}

TEST(Timeline, hovering_finds_the_bar) {
    const Timeline picture = counter_timeline();
    const Bar& first = picture.bars.front();
    EXPECT_EQ(bar_at(picture, first.rect.middle()), 0);
    EXPECT_EQ(bar_at(picture, {-5, -5}), -1);
}

TEST(Timeline, many_short_calls_are_the_more_opaque_the_more_of_the_time_they_take) {
    history::Index index;
    index.calls.push_back(span_of(1, 0, 1, 0, 0, 2'000'000));
    std::uint64_t id = 2;
    for (std::uint64_t at = 0; at < 1'000'000; at += 10)  // a tenth of the time
        index.calls.push_back(span_of(id++, 1, 1, 1, at, at + 1));
    for (std::uint64_t at = 1'000'000; at < 2'000'000; at += 10)  // nearly all of it
        index.calls.push_back(span_of(id++, 1, 1, 1, at, at + 10));
    index.listed_until = 2'000'000;
    TimelineView view;
    view.last = view.length = 2'000'000;
    const Timeline picture =
        timeline(index, rows_of(index), {"module", "make"}, ScopeColours(), view, FixedMeasure());
    std::vector<const Bar*> gathered;
    for (const Bar& bar : picture.bars)
        if (bar.kind == BarKind::Gathered) gathered.push_back(&bar);
    ASSERT_GE(gathered.size(), 2U);
    EXPECT_LT(gathered.size(), 20U);
    EXPECT_LT(gathered.front()->fill.alpha, gathered.back()->fill.alpha - 0.2F);
    std::uint64_t calls = 0;
    for (const Bar* bar : gathered) calls += bar->count;
    EXPECT_EQ(calls, 200'000U);
}

TEST(Timeline, what_is_not_listed_is_not_shown_as_running_on) {
    history::Index index = counter_index();
    index.listed_until = 40;  // in the middle of the second increment
    for (history::CallSpan& call : index.calls)
        if (call.end > 40) call.end = history::open_end;
    index.calls.pop_back();
    TimelineView view;
    view.last = view.length = 58;
    const Timeline picture = timeline(index, rows_of(index), {"module", "counter", "increment"},
                                      ScopeColours(), view, FixedMeasure());
    bool said = false;
    for (const Bar& bar : picture.bars) {
        if (bar.kind == BarKind::Unlisted) {
            said = true;
            EXPECT_NEAR(bar.rect.x, x_of(picture, 40), 0.01);
            EXPECT_NE(bar.label.find("not listed"), std::string::npos) << bar.label;
        } else {
            EXPECT_LE(bar.rect.right(), x_of(picture, 40) + 0.01F) << bar.hint;
        }
    }
    EXPECT_TRUE(said);
    for (const Bar& bar : counter_timeline().bars) EXPECT_NE(bar.kind, BarKind::Unlisted);
}

TEST(Timeline, rows_that_grow_with_the_index_are_those_of_the_whole) {
    const history::Index whole = long_index(500);
    TimelineRows grown;
    for (const std::uint64_t until : {100U, 101U, 1'000U, 3'333U, 6'000U}) {
        history::Index part;
        for (history::CallSpan call : whole.calls) {
            if (call.begin >= until) break;
            if (call.end > until) call.end = history::open_end;
            part.calls.push_back(call);
        }
        for (history::CellSpan cell : whole.cells) {
            if (cell.born >= until) break;
            if (cell.died > until) cell.died = history::open_end;
            part.cells.push_back(std::move(cell));
        }
        grown.grow(part);
    }
    grown.grow(whole);
    const TimelineRows made = rows_of(whole);
    ASSERT_EQ(grown.calls().size(), made.calls().size());
    for (std::size_t row = 0; row < made.calls().size(); ++row) {
        EXPECT_EQ(grown.calls()[row].spans, made.calls()[row].spans);
        EXPECT_EQ(grown.calls()[row].covered, made.calls()[row].covered);
    }
    ASSERT_EQ(grown.cells().size(), made.cells().size());
    for (std::size_t row = 0; row < made.cells().size(); ++row)
        EXPECT_EQ(grown.cells()[row].spans, made.cells()[row].spans);
    for (const std::uint64_t step : {50U, 500U, 5'000U})
        for (const std::uint32_t rows : {few_cell_rows, many_cell_rows})
            EXPECT_EQ(grown.cells_beyond(rows).alive(step), made.cells_beyond(rows).alive(step));
}

TEST(Timeline, cells_beyond_the_rows_are_one_row_that_unfolds) {
    history::Index index;
    index.calls.push_back(span_of(1, 0, 1, 0, 0, 1'000));
    for (std::uint64_t i = 0; i < 60; ++i)
        index.cells.push_back(
            {support::ObjectId{i + 2}, "n", support::FrameId{1}, 1, 0, i, history::open_end, {}});
    index.listed_until = 1'000;
    TimelineView view;
    view.last = view.length = 1'000;
    const auto rows_in = [&](std::uint32_t most, float height) {
        view.most_cell_rows = most;
        view.height = height;
        const Timeline picture =
            timeline(index, rows_of(index), {"module"}, ScopeColours(), view, FixedMeasure());
        EXPECT_GT(picture.fold.h, 0);
        EXPECT_LE(picture.height, height + 1);
        EXPECT_EQ(picture.labels.at(2).text, most == few_cell_rows ? "+ 50 more" : "+ 20 more");
        return std::ranges::count_if(picture.bars, [](const Bar& bar) { return bar.cell.value; });
    };
    EXPECT_EQ(rows_in(few_cell_rows, 270), few_cell_rows);
    EXPECT_EQ(rows_in(many_cell_rows, 540), many_cell_rows);
}

// A generator that rests has not returned: its cells have outlived nothing.
TEST(Timeline, a_call_that_rests_is_not_outlived) {
    history::Index index = counter_index();
    index.calls[1].rests = true;
    TimelineView view;
    view.last = view.length = 58;
    const Timeline picture = timeline(index, rows_of(index), {"module", "counter", "increment"},
                                      ScopeColours(), view, FixedMeasure());
    for (const Bar& bar : picture.bars)
        EXPECT_FALSE(bar.kind == BarKind::Outlives && bar.cell == support::ObjectId{3});
}

TEST(Timeline, a_stack_of_a_thousand_calls_keeps_its_outline) {
    history::Index index;
    for (std::uint64_t depth = 0; depth < 1'000; ++depth)
        index.calls.push_back(span_of(depth + 1, depth == 0 ? 0 : 1, depth,
                                      static_cast<std::uint32_t>(depth), depth * 10,
                                      20'000 - depth * 10));
    index.listed_until = 20'000;
    TimelineView view;
    view.last = view.length = 20'000;
    const Timeline picture =
        timeline(index, rows_of(index), {"module", "down"}, ScopeColours(), view, FixedMeasure());
    EXPECT_LT(picture.bars.size(), 100U);
    EXPECT_GT(picture.bars.front().rect.w, 800);
    EXPECT_LT(picture.bars.back().rect.w, 20);  // the deepest is there, too
    EXPECT_LE(picture.height, view.height + 1);
}

TEST(Timeline, reads_stand_where_there_is_room) {
    TimelineView view;
    view.last = view.length = 58;
    view.reads = {
        {32, support::ObjectId{3}}, {33, support::ObjectId{3}}, {50, support::ObjectId{9}}};
    std::vector<support::StepIndex> reads;
    for (const Mark& mark : counter_timeline(view).marks)
        if (mark.kind == MarkKind::Read) reads.push_back(mark.step);
    EXPECT_EQ(reads, (std::vector<support::StepIndex>{32}));  // 33 is written, 50 another's
}

TEST(Timeline, a_spot_names_what_more_can_be_said_of) {
    const Timeline picture = counter_timeline();
    for (const Bar& bar : picture.bars) {
        const TimelineSpot spot = spot_at(picture, {bar.rect.x + 3, bar.rect.middle().y});
        if (bar.kind == BarKind::Call) {
            EXPECT_EQ(spot, (TimelineSpot{SpotKind::Call, bar.begin, {}}));
        } else if (bar.kind == BarKind::Outlives) {
            EXPECT_EQ(spot.cell, bar.cell);
        }
    }
    for (const Mark& mark : picture.marks) {
        if (mark.kind == MarkKind::Write) {
            EXPECT_EQ(spot_at(picture, mark.at).step, mark.step);
        }
    }
    EXPECT_EQ(spot_at(picture, {-5, -5}).kind, SpotKind::None);
}

TEST(Timeline, words_of_the_output_never_run_into_the_next_mark) {
    history::Index index = counter_index();
    index.output = {{37, 0, 2, false}, {39, 2, 4, false}, {56, 4, 6, false}};
    index.text = std::string(400, 'x');
    index.output[0].end = 90;
    TimelineView view;
    view.last = view.length = 58;
    const Timeline picture = timeline(index, rows_of(index), {"module", "counter", "increment"},
                                      ScopeColours(), view, FixedMeasure());
    const FixedMeasure measure;
    float free_from = 0;
    for (const Mark& mark : picture.marks) {
        if (mark.kind != MarkKind::Output) continue;
        EXPECT_GE(mark.at.x, free_from);
        free_from = mark.at.x + measure.width(mark.label, Face::Mono, 12.5F);
    }
}

// An import of thousand machine steps is one line, as wide as any other.
TEST(Timeline, by_lines_each_line_is_as_wide_as_another) {
    TimelineView view;
    view.last = view.length = 1'030;
    view.scale = StepScale({0, 1'000, 1'010, 1'030});
    const Timeline picture = counter_timeline(view);
    const float third = (picture.bars_right - picture.bars_left) / 3;
    EXPECT_NEAR(x_of(picture, 1'000), picture.bars_left + third, 0.1F);
    EXPECT_NEAR(x_of(picture, 1'010), picture.bars_left + 2 * third, 0.1F);
    EXPECT_NEAR(x_of(picture, 1'020), picture.bars_left + 2.5F * third, 0.1F);
    for (const support::StepIndex step : {0U, 1U, 500U, 1'000U, 1'005U, 1'029U, 1'030U})
        EXPECT_EQ(step_at(picture, x_of(picture, step)), step);
}

TEST(Timeline, words_in_a_low_bar_are_no_higher_than_it) {
    EXPECT_LT(label_size_in(12), 12);
    EXPECT_EQ(label_size_in(30), label_size_in(25));
}

TEST(Timeline, stops_stand_above_the_calls_and_their_captions_do_not_meet) {
    TimelineView view;
    view.last = view.length = 58;
    view.stops = {{5, "a caption that is much too long for the place before the next stop"},
                  {20, "second"}};
    const Timeline picture = counter_timeline(view);
    std::vector<Mark> stops;
    for (const Mark& mark : picture.marks)
        if (mark.kind == MarkKind::Stop) stops.push_back(mark);
    ASSERT_EQ(stops.size(), 2U);
    const float end = stops[0].at.x + 14 + FixedMeasure().width(stops[0].label, Face::Sans, 12.5F);
    EXPECT_LT(end, stops[1].at.x);
    EXPECT_EQ(stops[1].label, "second");
    for (const Bar& bar : picture.bars) EXPECT_GT(bar.rect.y, stops[0].at.y + 5);
    EXPECT_EQ(hint_at(picture, stops[1].at), "stop: second");
    EXPECT_EQ(picture.labels.front().text, "stops");
}

}  // namespace
}  // namespace outlive::scene
