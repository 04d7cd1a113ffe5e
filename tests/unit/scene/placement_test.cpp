// How the two right lanes use their room.
#include "app/scene/placement.hpp"

#include <gtest/gtest.h>

#include <set>

#include "app/scene/layout.hpp"
#include "app/scene/metrics.hpp"
#include "app/scene/rows.hpp"
#include "tests/unit/scene/toy_films.hpp"

namespace outlive::scene {
namespace {

using namespace testing;

Placement placed(const Snapshot& shot, const Room& room = {}) {
    return place({}, SnapshotIndex(shot, room));
}

// Large type in a pane that has no room for words in a second column.
const Room projector{724, 540, 18, 1};

// A list that holds `count` functions.
Snapshot list_of_functions(int count) {
    ToyRun run;
    const ObjectId list = run.object(ObjectKind::List, "list", "list of some");
    run.bind("handlers", run.ref(list));
    for (int i = 0; i < count; ++i)
        run.item(list, "[" + std::to_string(i) + "]", run.ref(run.function("f", 1)));
    return run.snapshot();
}

TEST(Placement, what_an_object_holds_stands_below_it_while_there_is_room) {
    EXPECT_EQ(placed(list_of_functions(3)).object_columns, 1U);
}

TEST(Placement, a_full_column_is_followed_by_another) {
    const Snapshot shot = list_of_functions(11);
    EXPECT_GT(placed(shot).object_columns, 1U);
    EXPECT_EQ(placed(shot, projector).object_columns, 1U);
}

TEST(Placement, a_deep_stack_folds_to_a_height_that_can_be_read) {
    ToyRun run;
    for (int i = 0; i < 40; ++i) {
        run.call("dive", 1);
        run.bind("n", number(std::to_string(i)));
    }
    const auto cards = stack_cards(run.snapshot());
    EXPECT_LE(cards.back().y + cards.back().height,
              metrics::content_top + metrics::highest_lane + metrics::fold_height);
    std::uint32_t seen = 0;
    for (const StackCard& card : cards) seen += card.hidden > 0 ? card.hidden : 1;
    EXPECT_EQ(seen, 41U);
    EXPECT_EQ(cards.back().hidden, 0U);
    EXPECT_EQ(cards[cards.size() - 2].hidden, 0U);  // the caller is seen, too
}

TEST(Placement, the_owner_of_what_the_running_call_reaches_is_not_folded) {
    ToyRun run;
    run.call("outer", 1);
    const ObjectId cell = run.cell("total");
    run.write(cell, number("0"));
    const ObjectId inner = run.function("walk", 2, {cell});
    run.bind("walk", run.ref(inner));
    for (int i = 0; i < 8; ++i) run.call("walk", 2);
    Snapshot shot = run.snapshot();
    for (std::size_t i = 2; i < shot.frames.size(); ++i)
        shot.frames[i].variables.push_back(
            {"total", snapshot::VariableRole::Free, number("0"), cell});
    const Room pane{900, 700, 15, 1};
    const auto cards = stack_cards(shot, pane);
    const auto fold = std::ranges::find_if(cards, [](const auto& card) { return card.hidden > 0; });
    ASSERT_NE(fold, cards.end());
    EXPECT_EQ(fold - cards.begin(), 2);  // behind the module's and outer's
    EXPECT_EQ(cards.back().hidden, 0U);
    EXPECT_LE(cards.back().y + cards.back().height, pane.lane_bottom(0) + 0.5F);
}

TEST(Placement, many_returned_calls_fold_to_a_height_that_can_be_read) {
    ToyRun run;
    for (int i = 0; i < 30; ++i) {
        run.call("make", 1);
        const ObjectId cell = run.cell("n");
        run.write(cell, number(std::to_string(i)));
        const ObjectId inner = run.function("inner", 2, {cell});
        run.returns();
        run.bind("f" + std::to_string(i), run.ref(inner));
    }
    const Snapshot shot = run.snapshot();
    const ShownScopes shown = shown_scopes(SnapshotIndex(shot));
    EXPECT_EQ(shown.calls.size() + shown.hidden(), 30U);
    EXPECT_LE(shown.calls.size(), 8U);
    EXPECT_GE(shown.calls.size(), 5U);
}

Snapshot many_suspended(int count) {
    ToyRun run;
    for (int i = 0; i < count; ++i) {
        run.call("numbers", 1);
        for (const char* name : {"start", "stop", "step"}) run.bind(name, number("1"));
        run.suspends();
    }
    return run.snapshot();
}

TEST(Placement, many_suspended_calls_fold_as_returned_ones_do) {
    const Snapshot shot = many_suspended(12);
    const SnapshotIndex index(shot, projector);
    const ShownScopes shown = shown_scopes(index);
    EXPECT_EQ(shown.calls.size() + shown.hidden_suspended, 12U);
    EXPECT_EQ(shown.hidden_returned, 0U);
    EXPECT_GE(shown.calls.size(), 2U);
    EXPECT_EQ(shown.calls.back()->id, shot.suspended.back().id);
    const Placement placed = place({}, index);
    for (const auto& [key, at] : placed.scopes)
        EXPECT_LE(at.y + at.height, projector.lane_bottom(placed.object_columns)) << key;
    bool told = false;
    const Scene scene = layout(shot, placed, ScopeColours(), {}, FixedMeasure(), projector);
    const std::string fold = "… " + std::to_string(shown.hidden_suspended) + " suspended calls";
    for (const Box& box : scene.boxes) told = told || box.name == fold;
    EXPECT_TRUE(told);
}

TEST(Cards, what_is_cut_can_be_read_in_full) {
    ToyRun run;
    const std::string text = "'" + std::string(60, 'x') + "'";
    run.bind("line", {ValueView::Kind::Inline, text, "str", {}});
    run.bind("short", number("1"));
    const Scene scene = layout(run.snapshot(), ScopeColours(), {}, FixedMeasure());
    const std::vector<std::string> all{"line = " + text};
    EXPECT_EQ(cut_words_of(scene, find_box(scene, "f1")), all);
    EXPECT_EQ(cut_words_of(scene, find_box(scene, "f1.line")), all);
    EXPECT_TRUE(cut_words_of(scene, find_box(scene, "f1.short")).empty());
    EXPECT_TRUE(cut_words_of(scene, -1).empty());
}

TEST(Cards, what_is_very_long_is_read_in_part) {
    ToyRun run;
    run.bind("line", {ValueView::Kind::Inline, std::string(1'000'000, 'x'), "str", {}});
    const Scene scene = layout(run.snapshot(), ScopeColours(), {}, FixedMeasure());
    const auto words = cut_words_of(scene, find_box(scene, "f1.line"));
    ASSERT_EQ(words.size(), 1U);
    EXPECT_LT(words[0].size(), 500U);
    EXPECT_TRUE(words[0].ends_with("…"));
}

TEST(Cards, a_dot_leaves_a_long_name_its_room) {
    ToyRun run;
    const ObjectId made = run.function("f", 1);
    run.bind("account_makers", run.ref(made));
    const Scene scene = layout(run.snapshot(), ScopeColours(), {}, FixedMeasure());
    EXPECT_EQ(scene.boxes.front().texts.at(2).text, "account_makers");
}

TEST(Cards, rows_of_a_traceback_name_the_calls_and_these_say_that_they_are_over) {
    ToyRun run;
    const ObjectId error = run.object(ObjectKind::Exception, "KeyError", "KeyError");
    run.bind("kept", run.ref(error));
    Snapshot shot = run.snapshot();
    ObjectView frame;
    frame.id = ObjectId{99};
    frame.title = "frame of f";
    frame.kept = FrameId{55};
    frame.held_by = {"kept.__traceback__"};
    shot.objects.front().edges.push_back(
        {"__traceback__", {ValueView::Kind::Reference, frame.title, "frame", frame.id}, {}, {}});
    shot.objects.push_back(frame);
    const Scene scene = layout(shot, ScopeColours(), {}, FixedMeasure());
    std::set<std::string> words;
    for (const Box& box : scene.boxes)
        for (const Text& text : box.texts) words.insert(text.text);
    EXPECT_TRUE(words.contains("left f"));
    EXPECT_TRUE(words.contains("call is over"));
}

TEST(Cards, a_default_is_named_as_in_the_def) {
    ToyRun run;
    const ObjectId made = run.function("f", 1);
    run.item(made, "default height", number("1"));
    run.bind("f", run.ref(made));
    const Scene scene = layout(run.snapshot(), ScopeColours(), {}, FixedMeasure());
    bool found = false;
    for (const Box& box : scene.boxes)
        for (const Text& text : box.texts) found = found || text.text == "height=";
    EXPECT_TRUE(found);
}

TEST(Cards, a_comprehensions_variable_is_another_than_the_modules) {
    ToyRun run;
    run.bind("f", number("1"));
    Snapshot shot = run.snapshot();
    shot.frames.front().variables.push_back({"f", VariableRole::Local, number("2"), {}});
    const Scene scene = layout(shot, ScopeColours(), {}, FixedMeasure());
    std::set<std::string> ids;
    for (const Box& box : scene.boxes) EXPECT_TRUE(ids.insert(box.id).second) << box.id;
}

TEST(Cards, a_comprehensions_variable_is_another_than_its_functions) {
    ToyRun run;
    run.call("f", 1);
    run.bind("t", number("1"));
    Snapshot shot = run.snapshot();
    shot.frames.back().variables.push_back({"t", VariableRole::Local, number("2"), {}});
    const Scene scene = layout(shot, ScopeColours(), {}, FixedMeasure());
    std::set<std::string> ids;
    for (const Box& box : scene.boxes) EXPECT_TRUE(ids.insert(box.id).second) << box.id;
}

TEST(Placement, in_a_pane_returned_calls_of_a_long_loop_stand_in_the_order_in_which_they_ran) {
    ToyRun run;
    Placement before;
    for (int i = 0; i < 30; ++i) {
        run.call("make", 1);
        run.bind("f" + std::to_string(i), number("1"));
        const ObjectId kept = run.cell("n");
        const ObjectId made = run.function("get", 2, {kept});
        run.returns();
        run.bind("get" + std::to_string(i), run.ref(made));
        const Snapshot shot = run.snapshot();
        const SnapshotIndex index(shot, projector);
        before = place(before, index);
        float last = 0;
        for (const FrameView* call : shown_scopes(index).calls) {
            const float y = before.scopes.at(call->id.value).y;
            EXPECT_GT(y, last) << call->call_number;
            last = y;
        }
    }
}

TEST(Placement, a_lane_that_outgrows_its_pane_closes_its_gaps) {
    const Snapshot first = list_of_functions(2);
    const Placement spread = place({}, SnapshotIndex(first, projector));
    float bottom = 0;
    for (const auto& [id, at] : spread.objects) bottom = std::max(bottom, at.y + at.height);
    const Snapshot more = list_of_functions(4);
    const Placement full = place(spread, SnapshotIndex(more, projector));
    for (const auto& [id, at] : full.objects)
        EXPECT_LE(at.y + at.height, projector.lane_bottom(1) + 0.5F);
    EXPECT_EQ(full.object_columns, 1U);
}

TEST(Placement, where_not_all_have_room_closures_stay_and_plain_functions_fold) {
    ToyRun run;
    for (int i = 0; i < 12; ++i)
        run.bind("plain" + std::to_string(i), run.ref(run.function("plain", 1)));
    run.call("make", 1);
    const ObjectId cell = run.cell("n");
    const ObjectId made = run.function("get", 2, {cell});
    run.returns();
    run.bind("get", run.ref(made));
    const Snapshot shot = run.snapshot();
    const Placement placement = place({}, SnapshotIndex(shot, projector));
    EXPECT_TRUE(placement.objects.contains(made.value));
    EXPECT_LT(placement.objects.size(), shot.objects.size());
    for (const auto& [id, at] : placement.objects)
        EXPECT_LE(at.y + at.height, projector.lane_bottom(1) + 0.5F);
}

TEST(Placement, cards_are_as_high_as_the_letters_of_their_columns_need) {
    ToyRun run;
    for (int i = 0; i < 8; ++i)
        run.bind("f" + std::to_string(i), run.ref(run.function("eighteen__letters_", 1)));
    const Snapshot shot = run.snapshot();
    const Room pane{1000, 500, 15, 1};
    const Placement placement = place({}, SnapshotIndex(shot, pane));
    ASSERT_EQ(placement.object_columns, 2U);
    for (const snapshot::ObjectView& object : shot.objects) {
        const float height = height_of(object_rows(object, pane.with(2)));
        EXPECT_GT(height, height_of(object_rows(object, pane)));
        if (!placement.objects.contains(object.id.value)) continue;
        EXPECT_EQ(placement.objects.at(object.id.value).height, height);
    }
}

TEST(FoldedCards, in_a_low_pane_the_last_two_come_before_the_first) {
    const auto half = [](std::size_t) { return 0.4F * projector.lane_height(); };
    const Folding folding = fold_cards(3, {1, 1, projector}, half);
    EXPECT_EQ(folding.head, 0U);
    EXPECT_EQ(folding.hidden, 1U);
}

}  // namespace
}  // namespace outlive::scene
