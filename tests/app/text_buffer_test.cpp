#include "app/model/text_buffer.hpp"

#include <gtest/gtest.h>

#include <random>

namespace outlive::model {
namespace {

TextBuffer typed(const std::string& text) {
    TextBuffer buffer;
    for (const char c : text) buffer.insert(std::string(1, c));
    return buffer;
}

TEST(TextBuffer, TypingUndoesWordByWord) {
    TextBuffer buffer = typed("count += 1");
    EXPECT_TRUE(buffer.undo());
    EXPECT_EQ(buffer.text(), "count += ");
    EXPECT_TRUE(buffer.undo());
    EXPECT_EQ(buffer.text(), "");
    EXPECT_FALSE(buffer.undo());
    while (buffer.redo()) {
    }
    EXPECT_EQ(buffer.text(), "count += 1");
}

TEST(TextBuffer, ANewLineKeepsTheIndentationAndAddsOneAfterAColon) {
    TextBuffer buffer("def f():");
    buffer.move(Caret::TextEnd, Select::No);
    buffer.new_line();
    buffer.insert("x = 1");
    buffer.new_line();
    EXPECT_EQ(buffer.text(), "def f():\n    x = 1\n    ");
}

TEST(TextBuffer, BackspaceInTheIndentationGoesBackOneLevel) {
    TextBuffer buffer("        x");
    buffer.place(8, Select::No);
    buffer.erase(Caret::Left);
    EXPECT_EQ(buffer.text(), "    x");
}

TEST(TextBuffer, TabIndentsTheSelectedLinesAndShiftTabTakesItBack) {
    TextBuffer buffer("a\nb\nc");
    buffer.select_all();
    buffer.indent();
    EXPECT_EQ(buffer.text(), "    a\n    b\n    c");
    buffer.unindent();
    EXPECT_EQ(buffer.text(), "a\nb\nc");
}

TEST(TextBuffer, TheCaretPassesCharactersNotBytes) {
    TextBuffer buffer("aé→b");
    buffer.move(Caret::Right, Select::No);
    buffer.move(Caret::Right, Select::No);
    EXPECT_EQ(buffer.caret(), 3U);
    buffer.move(Caret::Right, Select::No);
    EXPECT_EQ(buffer.caret(), 6U);
    buffer.erase(Caret::Left);
    EXPECT_EQ(buffer.text(), "aéb");
}

TEST(TextBuffer, UpAndDownKeepTheColumnThroughShortLines) {
    TextBuffer buffer("abcdef\nx\nabcdef");
    buffer.place(5, Select::No);
    buffer.move(Caret::Down, Select::No);
    EXPECT_EQ(buffer.caret(), 8U);
    buffer.move(Caret::Down, Select::No);
    EXPECT_EQ(buffer.caret(), 14U);
}

TEST(TextBuffer, TheSelectionIsReplacedByWhatIsTyped) {
    TextBuffer buffer("first second");
    buffer.select_word(8);
    EXPECT_EQ(buffer.selected(), "second");
    buffer.insert("third");
    EXPECT_EQ(buffer.text(), "first third");
}

TEST(TextBuffer, CommentsComeAndGo) {
    TextBuffer buffer("    x = 1\n    y = 2");
    buffer.select_all();
    buffer.toggle_comment();
    EXPECT_EQ(buffer.text(), "    # x = 1\n    # y = 2");
    buffer.select_all();
    buffer.toggle_comment();
    EXPECT_EQ(buffer.text(), "    x = 1\n    y = 2");
}

TEST(TextBuffer, RandomEditingUndoesToTheStart) {
    const std::string start = "def f():\n    return 'é→'\n\nprint(f())\n";
    for (unsigned seed = 0; seed < 50; ++seed) {
        std::mt19937 random(seed);
        TextBuffer buffer(start);
        for (int i = 0; i < 60; ++i) {
            switch (random() % 8) {
                case 0:
                    buffer.insert("é");
                    break;
                case 1:
                    buffer.new_line();
                    break;
                case 2:
                    buffer.erase(Caret::Left);
                    break;
                case 3:
                    buffer.erase(Caret::WordRight);
                    break;
                case 4:
                    buffer.indent();
                    break;
                case 5:
                    buffer.toggle_comment();
                    break;
                case 6:
                    buffer.place(random() % (buffer.text().size() + 1), Select::No);
                    break;
                default:
                    buffer.move(static_cast<Caret>(random() % 10), Select::Extend);
            }
        }
        while (buffer.undo()) {
        }
        EXPECT_EQ(buffer.text(), start) << "seed " << seed;
    }
}

}  // namespace
}  // namespace outlive::model
