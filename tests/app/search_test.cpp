// Finding in the code, and brackets that belong together.
#include "app/model/search.hpp"

#include <gtest/gtest.h>

#include "app/model/update.hpp"
#include "app/panels/code_brackets.hpp"

namespace outlive::model {
namespace {

using panels::brackets_at;

void press(State& state, Chord chord) {
    static_cast<void>(update(state, KeyPressed{chord}));
}
void type(State& state, const std::string& text) {
    static_cast<void>(update(state, TextTyped{text}));
}
std::string selected(const State& state) {
    return std::to_string(state.document.buffer.selection_begin()) + ":" +
           std::string(state.document.buffer.selected());
}

State editing(const std::string& text) {
    State state;
    static_cast<void>(update(state, FileOpened{"", "a.py", text}));
    press(state, plain(Key::Enter));
    return state;
}

TEST(Search, CapitalsMatterOnlyWhereSomeAreAskedFor) {
    EXPECT_EQ(find_all("Count count COUNT", "count").size(), 3U);
    EXPECT_EQ(find_all("Count count COUNT", "Count").size(), 1U);
    EXPECT_EQ(find_all("aaaa", "aa").size(), 2U);
    EXPECT_TRUE(find_all("abc", "").empty());
}

TEST(Search, GoesRoundBothWays) {
    EXPECT_EQ(find_next("a b a", "a", 1)->begin, 4U);
    EXPECT_EQ(find_next("a b a", "a", 5)->begin, 0U);
    EXPECT_EQ(find_previous("a b a", "a", 0)->begin, 4U);
    EXPECT_FALSE(find_next("abc", "x", 0));
}

TEST(Search, TypingFindsEnterGoesOnAndEscGivesTheKeysBackToTheCode) {
    State state = editing("count = 0\ncounter = count\n");
    press(state, with_ctrl(Key::F));
    EXPECT_EQ(state.keys, KeysOwner::Search);
    type(state, "count");
    EXPECT_EQ(selected(state), "0:count");
    type(state, "e");
    EXPECT_EQ(selected(state), "10:counte");
    press(state, plain(Key::Backspace));
    EXPECT_EQ(selected(state), "0:count");
    press(state, plain(Key::Enter));
    EXPECT_EQ(selected(state), "10:count");
    press(state, plain(Key::F3));
    EXPECT_EQ(selected(state), "20:count");
    press(state, with_shift(Key::Enter));
    EXPECT_EQ(selected(state), "10:count");
    EXPECT_EQ(state.document.buffer.text(), "count = 0\ncounter = count\n");
    press(state, plain(Key::Escape));
    EXPECT_EQ(state.keys, KeysOwner::Code);
    EXPECT_FALSE(state.search.open);
    press(state, with_shift(Key::F3));
    EXPECT_EQ(selected(state), "0:count");
    press(state, plain(Key::Escape));
    EXPECT_EQ(state.keys, KeysOwner::Stage);
}

TEST(Search, LooksForWhatIsSelected) {
    State state = editing("one two one");
    static_cast<void>(update(state, SelectWord{1}));
    press(state, with_ctrl(Key::F));
    EXPECT_EQ(state.search.text.text(), "one");
    press(state, plain(Key::Down));
    EXPECT_EQ(selected(state), "8:one");
}

TEST(Brackets, TheOneAtTheCaretHasItsPartner) {
    const std::string text = "f(a[1], (2))";
    EXPECT_EQ(brackets_at(text, 1)->partner, 11U);
    EXPECT_EQ(brackets_at(text, 12)->partner, 1U);
    EXPECT_EQ(brackets_at(text, 4)->partner, 5U);
    EXPECT_EQ(brackets_at(text, 11)->partner, 8U);
    EXPECT_FALSE(brackets_at(text, 3 - 1).value_or(panels::Brackets{}).at == 0);
}

TEST(Brackets, OneWithoutPartnerIsFoundToo) {
    ASSERT_TRUE(brackets_at("f((1)", 1));
    EXPECT_FALSE(brackets_at("f((1)", 1)->partner);
    EXPECT_FALSE(brackets_at("a]", 2)->partner);
    EXPECT_FALSE(brackets_at("(]", 0)->partner);
    EXPECT_FALSE(brackets_at("abc", 1));
    EXPECT_FALSE(brackets_at("", 0));
}

TEST(Brackets, ThoseInStringsAndCommentsAreText) {
    const std::string text = "print(\")\")  # (";
    EXPECT_EQ(brackets_at(text, 5)->partner, 9U);
    EXPECT_FALSE(brackets_at(text, 8));
    EXPECT_FALSE(brackets_at(text, text.size()));
}

}  // namespace
}  // namespace outlive::model
