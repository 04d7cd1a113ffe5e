// How the two right lanes use their room.
#include "app/scene/placement.hpp"

#include <gtest/gtest.h>

#include <set>

#include "app/scene/layout.hpp"
#include "app/scene/metrics.hpp"
#include "tests/unit/scene/toy_films.hpp"

namespace outlive::scene {
namespace {

using namespace testing;

Placement placed(const Snapshot& shot, ObjectColumns columns = ObjectColumns::AsNeeded) {
    return place({}, SnapshotIndex(shot), columns);
}

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
    EXPECT_EQ(placed(shot, ObjectColumns::Single).object_columns, 1U);
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
    EXPECT_EQ(shown.calls.size() + shown.hidden, 30U);
    EXPECT_LE(shown.calls.size(), 8U);
    EXPECT_GE(shown.calls.size(), 5U);
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

}  // namespace
}  // namespace outlive::scene
