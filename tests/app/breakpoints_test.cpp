#include "app/model/breakpoints.hpp"

#include <gtest/gtest.h>

#include "app/model/update.hpp"

namespace outlive::model {
namespace {

TEST(Breakpoints, ComeAndGoByTheirLine) {
    Breakpoints lines;
    toggle(lines, 5);
    toggle(lines, 2);
    EXPECT_EQ(lines, (Breakpoints{2, 5}));
    toggle(lines, 5);
    EXPECT_EQ(lines, (Breakpoints{2}));
}

TEST(Breakpoints, MoveWithTheLinesBelowAnEdit) {
    EXPECT_EQ(moved({1, 3}, "a\nb\nc\n", "a\nx\nb\nc\n"), (Breakpoints{1, 4}));
    EXPECT_EQ(moved({1, 4}, "a\nx\nb\nc\n", "a\nb\nc\n"), (Breakpoints{1, 3}));
}

TEST(Breakpoints, StayAtALineThatIsChanged) {
    EXPECT_EQ(moved({2}, "a\nb = 1\nc\n", "a\nb = 12\nc\n"), (Breakpoints{2}));
}

TEST(Breakpoints, GoWithTheLineThatIsDeleted) {
    EXPECT_EQ(moved({2, 3}, "a\nb\nc\n", "a\nc\n"), (Breakpoints{2}));
    EXPECT_EQ(moved({1, 2, 3}, "a\nb\nc", ""), (Breakpoints{1}));
}

TEST(Breakpoints, FollowWhatIsTypedInTheWindow) {
    State state;
    static_cast<void>(update(state, FileOpened{"", "a.py", "a = 1\nb = 2\n"}));
    static_cast<void>(update(state, ClickGutter{2}));
    static_cast<void>(update(state, PlaceCaret{0, Select::No}));
    static_cast<void>(update(state, KeyPressed{plain(Key::Enter)}));
    EXPECT_EQ(state.document.breakpoints, (Breakpoints{3}));
    static_cast<void>(update(state, KeyPressed{with_ctrl(Key::Z)}));
    EXPECT_EQ(state.document.breakpoints, (Breakpoints{2}));
    static_cast<void>(update(state, FileOpened{"", "b.py", "c = 1\n"}));
    EXPECT_TRUE(state.document.breakpoints.empty());
}

TEST(LessonStops, FollowTheirLineLikeBreakpointsAndGoWithIt) {
    State state;
    LessonOpened lesson{{}, "a.md", "a = 1\nb = 2\nc = 3\n", ""};
    lesson.stops = {{1, 1, "first"}, {3, 2, "third"}};
    static_cast<void>(update(state, lesson));
    static_cast<void>(update(state, PlaceCaret{6, Select::No}));
    static_cast<void>(update(state, KeyPressed{plain(Key::Enter)}));
    EXPECT_EQ(state.document.stops, (std::vector<LessonStop>{{1, 1, "first"}, {4, 2, "third"}}));
    static_cast<void>(update(state, PlaceCaret{0, Select::No}));
    static_cast<void>(update(state, PlaceCaret{6, Select::Extend}));
    static_cast<void>(update(state, KeyPressed{plain(Key::Delete)}));
    EXPECT_EQ(state.document.buffer.text(), "\nb = 2\nc = 3\n");
    EXPECT_EQ(state.document.stops, (std::vector<LessonStop>{{3, 2, "third"}}));
    const Effects effects = update(state, Tick{10});
    ASSERT_FALSE(effects.empty());
    EXPECT_EQ(std::get<RunText>(effects[0]).stops, state.document.stops);
}

TEST(Breakpoints, WithoutOneTheKeySaysHowToSetIt) {
    State state;
    const Effects effects = update(state, KeyPressed{plain(Key::F8)});
    EXPECT_TRUE(effects.empty());
    EXPECT_NE(state.message.find("F9"), std::string::npos);
}

TEST(Breakpoints, AndTheCaretAreReachedWhileTheCodeHasTheKeys) {
    State state;
    static_cast<void>(update(state, FileOpened{"", "a.py", "a = 1\nb = 2\n"}));
    static_cast<void>(update(state, PlaceCaret{7, Select::No}));
    static_cast<void>(update(state, KeyPressed{plain(Key::F9)}));
    EXPECT_EQ(state.document.breakpoints, (Breakpoints{2}));
    const Effects effects = update(state, KeyPressed{Chord{Key::Enter, true, true, false}});
    ASSERT_EQ(effects.size(), 1U);
    const auto& visit = std::get<SeekVisit>(effects[0]);
    EXPECT_EQ(visit.lines, (std::vector<std::uint32_t>{2}));
    EXPECT_EQ(visit.direction, Direction::Backward);
}

}  // namespace
}  // namespace outlive::model
