// The code pane as an editor, by real keys: what one expects of any editor.
#include <gtest/gtest.h>

#include "tests/window/desk.hpp"

namespace outlive::testing {
namespace {

using nlohmann::json;

class Editor : public ::testing::Test {
  protected:
    void open(const std::string& text) {
        desk_.open(desk_.put("a.py", text));
        desk_.resize(1680, 980);
        desk_.press("Return", [](const json& now) { return now["keys"] == "code"; });
        desk_.press("ctrl+Home", [](const json& now) { return now["caret"] == 0; });
    }
    void expect_text(const std::string& text) {
        desk_.expect("the text " + text, [&](const json& now) { return now["text"] == text; });
    }
    Desk desk_;
};

TEST_F(Editor, ReturnKeepsTheIndentationAndAddsOneAfterAColon) {
    open("pass\n");
    desk_.press("ctrl+a");
    desk_.type("def f():");
    desk_.press("Return");
    desk_.type("x = 1");
    desk_.press("Return");
    desk_.type("y = 2");
    expect_text("def f():\n    x = 1\n    y = 2");
}

TEST_F(Editor, TabAndShiftTabMoveTheSelectedLines) {
    open("a = 1\nb = 2\n");
    desk_.press("ctrl+a");
    desk_.press("Tab");
    expect_text("    a = 1\n    b = 2\n");
    desk_.press("shift+Tab");
    expect_text("a = 1\nb = 2\n");
}

TEST_F(Editor, WhatIsCutIsPastedAndUndoneAndDoneAgain) {
    open("one < two\n");
    desk_.press("ctrl+shift+Right");
    desk_.press("ctrl+x");
    desk_.expect("less text",
                 [](const json& now) { return now["text"].get<std::string>().size() < 10; });
    const std::string rest = desk_.state()["text"];
    desk_.press("End");
    desk_.press("ctrl+v");
    desk_.expect("it at the end", [&](const json& now) {
        return now["text"].get<std::string>().size() == 10 && now["text"] != "one < two\n";
    });
    desk_.press("ctrl+z");
    expect_text(rest);
    desk_.press("ctrl+z");
    expect_text("one < two\n");
    desk_.press("ctrl+shift+z");
    expect_text(rest);
}

TEST_F(Editor, CtrlFFindsAndEnterGoesOn) {
    open("count = 0\ncounter = count\nprint(count)\n");
    desk_.press("ctrl+f", [](const json& now) { return now["keys"] == "search"; });
    desk_.type("count");
    desk_.expect("the first", [](const json& now) { return now["selection"] == json{0, 5}; });
    desk_.keep("find-in-code");
    desk_.press("Return", [](const json& now) { return now["selection"] == json{10, 15}; });
    desk_.press("shift+Return", [](const json& now) { return now["selection"] == json{0, 5}; });
    desk_.press("Escape",
                [](const json& now) { return now["keys"] == "code" && now["search"].is_null(); });
    desk_.press("F3", [](const json& now) { return now["selection"] == json{10, 15}; });
}

TEST_F(Editor, RestingOnANameTellsWhatItIs) {
    open("def counter():\n    count = 0\n    def get():\n        return count\n    return get\n");
    desk_.press("Escape", [](const json& now) { return now["keys"] == "stage"; });
    desk_.point(160, 154);
    desk_.expect("the name", [](const json& now) { return now["name_told"] == true; });
    desk_.keep("name-told");
    desk_.point(900, 500);
    desk_.expect("nothing", [](const json& now) { return now["name_told"] == false; });
}

}  // namespace
}  // namespace outlive::testing
