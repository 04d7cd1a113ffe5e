// What a user sees and does, on a real window with real keys.
#include <gtest/gtest.h>

#include <thread>

#include "tests/window/desk.hpp"

namespace outlive::testing {
namespace {

using nlohmann::json;

const std::string counter = R"(def counter():
    count = 0
    def increment():
        nonlocal count
        count += 1
        return count
    return increment

first = counter()
second = counter()
print(first())
print(first())
print(second())
)";

// Presses a key until the state is as wanted; fails after 60 times.
void press_until(Desk& desk, const std::string& key,
                 const std::function<bool(const json&)>& holds) {
    for (int i = 0; i < 60; ++i) {
        const json before = desk.state();
        if (holds(before)) return;
        desk.press(key,
                   [&](const json& now) { return now["run"]["step"] != before["run"]["step"]; });
    }
    FAIL() << "never came by pressing " << key << desk.state()["run"].dump(1);
}

TEST(Window, StepsForwardAndBackByLine) {
    Desk desk;
    desk.open(desk.put("counter.py", counter));
    EXPECT_EQ(desk.state()["run"]["next_line"], 1);
    press_until(desk, "Down", [](const json& now) { return now["run"]["change"] == "1 → 2"; });
    const json there = desk.state()["run"];
    EXPECT_EQ(there["just_run_line"], 5);
    EXPECT_EQ(there["output"], "1\n");
    EXPECT_EQ(there["stack"].back()["name"], "increment");
    ASSERT_EQ(there["cells"].size(), 2U);
    EXPECT_EQ(there["cells"][0]["value"], "2");
    EXPECT_EQ(there["cells"][1]["value"], "0");
    desk.keep("counter-step");
    desk.press("shift+Down", [&](const json& now) { return now["run"]["step"] != there["step"]; });
    EXPECT_EQ(desk.state()["run"]["cells"][0]["value"], "1");
    desk.press("Down", [&](const json& now) { return now["run"]["step"] == there["step"]; });
    EXPECT_EQ(desk.state()["run"]["just_now"], there["just_now"]);
    desk.press("Home", [](const json& now) { return now["run"]["step"] == 0; });
    desk.press("End", [](const json& now) { return now["run"]["output"] == "1\n2\n1\n"; });
    desk.press("Left", [](const json& now) { return now["run"]["step"] != now["run"]["length"]; });
    desk.keep("counter-last-line");
}

TEST(Window, OverAndOutPassTheInsideOfCalls) {
    Desk desk;
    desk.open(desk.put("counter.py", counter));
    press_until(desk, "Right", [](const json& now) { return now["run"]["next_line"] == 11; });
    EXPECT_EQ(desk.state()["run"]["stack"].size(), 1U);
    press_until(desk, "Down", [](const json& now) { return now["run"]["stack"].size() == 2; });
    desk.press("Up", [](const json& now) { return now["run"]["stack"].size() == 1; });
}

TEST(Window, AChangedLineChangesThePictureWithoutAnyButton) {
    Desk desk;
    desk.open(desk.put("counter.py", counter));
    press_until(desk, "Down", [](const json& now) { return now["run"]["change"] == "1 → 2"; });
    desk.press("Return", [](const json& now) { return now["keys"] == "code"; });
    desk.press("ctrl+Home");
    for (int i = 0; i < 4; ++i) desk.press("Down");
    desk.press("End");
    desk.press("BackSpace");
    desk.type("5");
    desk.expect("the new run at the same moment", [](const json& now) {
        return now["run"]["change"] == "5 → 10" && now["run"]["current"] == true;
    });
    EXPECT_EQ(desk.state()["run"]["just_run_line"], 5);
    EXPECT_EQ(desk.state()["changed"], true);
    desk.keep("edited");
    desk.press("ctrl+z");
    desk.expect("the text that was", [&](const json& now) {
        return now["run"]["change"] == "1 → 2" || now["text"] != counter;
    });
    desk.press("Escape", [](const json& now) { return now["keys"] == "stage"; });
}

TEST(Window, ATextThatDoesNotCompileKeepsTheLastRunAndSaysWhy) {
    Desk desk;
    desk.open(desk.put("counter.py", counter));
    desk.press("End", [](const json& now) { return now["run"]["output"] == "1\n2\n1\n"; });
    desk.press("Return", [](const json& now) { return now["keys"] == "code"; });
    desk.press("ctrl+Home");
    desk.press("End");
    desk.type("(");
    desk.expect("the error", [](const json& now) { return !now["run"]["error"].is_null(); });
    const json run = desk.state()["run"];
    EXPECT_EQ(run["error_line"], 1);
    EXPECT_EQ(run["error"].get<std::string>().rfind("SyntaxError: ", 0), 0U);
    EXPECT_EQ(run["output"], "1\n2\n1\n");
    desk.keep("does-not-compile");
    desk.press("BackSpace", [](const json& now) { return now["run"]["error"].is_null(); });
}

TEST(Window, SteppingKeysGoWithAltWhileTheCodeHasThem) {
    Desk desk;
    desk.open(desk.put("counter.py", counter));
    desk.press("Return", [](const json& now) { return now["keys"] == "code"; });
    desk.press("Right", [](const json& now) { return now["caret"] == 1; });
    EXPECT_EQ(desk.state()["run"]["step"], 0);
    desk.press("alt+Right", [](const json& now) { return now["run"]["step"] != 0; });
    EXPECT_EQ(desk.state()["text"], counter);
}

TEST(Window, PresentsInLargeTypeAndBlanksTheScreen) {
    Desk desk;
    desk.open(OUTLIVE_LESSONS "/03-a-counter-with-nonlocal.md");
    desk.resize(1920, 1080);
    desk.press("F5", [](const json& now) { return now["presenting"] == true; });
    // Four stops, then lines.
    for (int i = 0; i < 6; ++i) {
        const json before = desk.state();
        desk.press("Next",
                   [&](const json& now) { return now["run"]["step"] != before["run"]["step"]; });
    }
    desk.keep("presenting");
    const json there = desk.state();
    desk.press("Prior",
               [&](const json& now) { return now["run"]["step"] != there["run"]["step"]; });
    desk.press("b", [](const json& now) { return now["blank"] == true; });
    desk.press("b", [](const json& now) { return now["blank"] == false; });
    desk.press("Escape", [](const json& now) { return now["presenting"] == false; });
}

TEST(Window, LessonsOpenFromTheirList) {
    Desk desk;
    desk.open();
    EXPECT_GE(desk.state()["lessons"].get<int>(), 3);
    const std::string first = desk.state()["lesson"];
    desk.press("ctrl+l", [](const json& now) { return now["overlay"] == "lessons"; });
    desk.keep("lessons");
    desk.press("Down");
    desk.press("Return", [&](const json& now) {
        return now["overlay"] == "none" && now["lesson"] != first && now["run"]["current"] == true;
    });
    for (int step = 0; step < 4; ++step) {  // lesson two at four steps
        for (int i = 0; i < 4; ++i) {
            const json before = desk.state();
            desk.press("Down", [&](const json& now) {
                return now["run"]["step"] != before["run"]["step"];
            });
        }
        desk.keep("lesson-two-" + std::to_string(step + 1));
    }
}

TEST(Window, ThemesTextSizesAndListsFollowTheKeys) {
    Desk desk;
    desk.open(desk.put("counter.py", counter));
    desk.press("t", [](const json& now) { return now["theme"] == "light"; });
    desk.keep("light");
    desk.press("t", [](const json& now) { return now["theme"] == "high contrast"; });
    desk.press("t", [](const json& now) { return now["theme"] == "dark"; });
    desk.press("ctrl+plus", [](const json& now) { return now["text_scale"] > 1.05; });
    desk.press("ctrl+minus", [](const json& now) { return now["text_scale"] < 1.05; });
    desk.press("ctrl+minus", [](const json& now) { return now["text_scale"] < 0.95; });
    desk.press("ctrl+0", [](const json& now) { return now["text_scale"] == 1.0; });
    desk.press("F1", [](const json& now) { return now["overlay"] == "keys"; });
    desk.keep("keys");
    desk.press("Escape", [](const json& now) { return now["overlay"] == "none"; });
    desk.press("ctrl+k", [](const json& now) { return now["overlay"] == "palette"; });
    desk.type("blank");
    desk.keep("palette");
    desk.press("Return", [](const json& now) { return now["blank"] == true; });
    desk.press("Escape", [](const json& now) { return now["blank"] == false; });
}

TEST(Window, PlaysByItselfAndSleepsWhenIdle) {
    Desk desk;
    desk.open(desk.put("counter.py", counter));
    std::this_thread::sleep_for(std::chrono::seconds(1));
    const long before = desk.used();
    std::this_thread::sleep_for(std::chrono::seconds(2));
    EXPECT_LE(desk.used() - before, 1) << "an idle window uses the processor";
    for (int i = 0; i < 4; ++i) desk.press("period");
    desk.press("p", [](const json& now) { return now["playing"] == true; });
    desk.expect("the end", [](const json& now) {
        return now["run"]["step"] == now["run"]["length"] && now["playing"] == false;
    });
}

TEST(Window, ATextIsSavedAndTheWindowCloses) {
    Desk desk;
    const std::string path = desk.put("counter.py", counter);
    desk.open(path);
    desk.press("Return", [](const json& now) { return now["keys"] == "code"; });
    desk.press("ctrl+Home");
    desk.type("# é");
    desk.press("ctrl+s", [](const json& now) { return now["changed"] == false; });
    EXPECT_EQ(desk.state()["path"], path);
    desk.press("ctrl+q");
    EXPECT_EQ(desk.exit_code(), 0);
}

TEST(Window, HardProgramsNeverStallIt) {
    Desk desk;
    const std::string endless = "n = 0\nwhile True:\n    n += 1\n";
    desk.open(desk.put("endless.py", endless));
    desk.expect("the budget's end",
                [](const json& now) { return now["run"]["state"] == "out of steps"; });
    desk.press("End", [](const json& now) { return now["run"]["step"] == now["run"]["length"]; });
    desk.press("Left", [](const json& now) { return now["run"]["step"] != now["run"]["length"]; });
    desk.keep("endless");
}

TEST(Window, WhatCannotBeOpenedIsOneSentenceAndExitFour) {
    Desk desk;
    const auto one_line = [](const std::string& text) {
        return !text.empty() && text.find('\n') == text.size() - 1;
    };
    for (const std::string& file :
         {std::string("/nowhere/none.py"), std::string("/tmp"), desk.put("b.py", "\xff\xfe\x80")}) {
        const auto ended = desk.run({file}, true);
        EXPECT_EQ(ended.code, 4) << file;
        EXPECT_TRUE(one_line(ended.errors)) << ended.errors;
    }
    const auto ended = desk.run({desk.put("a.py", "x = 1\n")}, false);
    EXPECT_EQ(ended.code, 4);
    EXPECT_TRUE(one_line(ended.errors)) << ended.errors;
    EXPECT_NE(ended.errors.find("display"), std::string::npos);
}

TEST(Window, InputAsksInTheOutputPane) {
    Desk desk;
    desk.open(desk.put("ask.py", "name = input('Name? ')\nprint('Hello,', name)\n"));
    desk.expect("waiting",
                [](const json& now) { return now["run"]["state"] == "waits for input"; });
    desk.press("End", [](const json& now) { return now["run"]["asking"] == true; });
    EXPECT_EQ(desk.state()["keys"], "output");
    EXPECT_EQ(desk.state()["run"]["output"], "Name? ");
    desk.type("Adq");
    desk.press("BackSpace", [](const json& now) { return now["answer"] == "Ad"; });
    desk.type("a");
    desk.keep("input-asks");
    desk.press("Return", [](const json& now) { return now["run"]["state"] == "finished"; });
    EXPECT_EQ(desk.state()["keys"], "stage");
    desk.press("End", [](const json& now) { return now["run"]["output"] == "Name? Hello, Ada\n"; });
    EXPECT_EQ(desk.state()["run"]["typed"], "Ada\n");
    // The answer stays when the text changes.
    desk.press("Return", [](const json& now) { return now["keys"] == "code"; });
    desk.press("ctrl+End");
    desk.type("print('Bye')");
    desk.expect("the new run", [](const json& now) {
        return now["run"]["state"] == "finished" && now["run"]["current"] == true &&
               now["run"]["busy"] == false;
    });
    desk.press("Escape", [](const json& now) { return now["keys"] == "stage"; });
    desk.press("End",
               [](const json& now) { return now["run"]["output"] == "Name? Hello, Ada\nBye\n"; });
}

}  // namespace
}  // namespace outlive::testing
