// The three step sizes, the caret's line and breakpoints, by real keys.
#include <gtest/gtest.h>

#include "tests/window/desk.hpp"

namespace outlive::testing {
namespace {

using nlohmann::json;

const std::string counter = R"(def counter():
    count = 0
    def increment():
        nonlocal count
        count += 1
        return count * 2 + len("ab")
    return increment

first = counter()
second = counter()
print(first())
print(first() + second())
)";

class Steps : public ::testing::Test {
  protected:
    void SetUp() override { desk_.open(desk_.put("counter.py", counter)); }
    void step(const std::string& key) {
        const json before = desk_.state();
        desk_.press(key,
                    [&](const json& now) { return now["run"]["step"] != before["run"]["step"]; });
    }
    Desk desk_;
};

TEST_F(Steps, SChoosesTheSizeForAllSteppingKeysBothWays) {
    desk_.press("s", [](const json& now) { return now["step_size"] == "expression"; });
    std::vector<json> steps{desk_.state()["run"]["step"]};
    for (int i = 0; i < 12; ++i) {
        step("Down");
        steps.push_back(desk_.state()["run"]["step"]);
    }
    for (std::size_t i = steps.size() - 1; i-- > 0;) {
        step("shift+Down");
        EXPECT_EQ(desk_.state()["run"]["step"], steps[i]);
    }
    desk_.press("s", [](const json& now) { return now["run"]["machine"].is_object(); });
    step("Right");
    EXPECT_EQ(desk_.state()["run"]["step"], 1);
    step("Left");
    EXPECT_EQ(desk_.state()["run"]["step"], 0);
    desk_.press("shift+s", [](const json& now) { return now["run"]["machine"].is_null(); });
    desk_.press("shift+s", [](const json& now) { return now["step_size"] == "line"; });
}

TEST_F(Steps, AnExpressionStepWritesValuesIntoTheCode) {
    desk_.press("s", [](const json& now) { return now["step_size"] == "expression"; });
    for (int i = 0; i < 60; ++i) {
        step("Down");
        const json values = desk_.state()["run"]["values"];
        if (values.size() == 2 && values[1]["value"] == "2") break;
    }
    const json values = desk_.state()["run"]["values"];
    ASSERT_EQ(values.size(), 2U);
    EXPECT_EQ(values[0]["value"], "2");
    EXPECT_EQ(values[1]["current"], true);
    EXPECT_EQ(desk_.state()["run"]["just_now"], "`len(\"ab\")` gives 2.");
    desk_.keep("expression-step");
    desk_.press("s", [](const json& now) {
        const json& machine = now["run"]["machine"];
        return machine.is_object() && machine["stack"].size() == 2;
    });
    desk_.keep("machine-step");
}

TEST_F(Steps, CtrlEnterRunsToTheCaretsLineAndWithShiftBack) {
    desk_.press("Return", [](const json& now) { return now["keys"] == "code"; });
    for (int i = 0; i < 10; ++i) desk_.press("Down");
    desk_.press("ctrl+Return", [](const json& now) { return now["run"]["next_line"] == 11; });
    for (int i = 0; i < 6; ++i) desk_.press("Up");
    desk_.press("ctrl+Return", [](const json& now) { return now["run"]["next_line"] == 5; });
    const json first = desk_.state()["run"]["step"];
    desk_.press("ctrl+Return", [&](const json& now) { return now["run"]["step"] > first; });
    desk_.press("ctrl+shift+Return", [&](const json& now) { return now["run"]["step"] == first; });
    desk_.press("ctrl+shift+Return",
                [](const json& now) { return now["message"] == "Line 5 did not run before."; });
}

TEST_F(Steps, BreakpointsAreHitBothWaysAndStayWithTheirLine) {
    desk_.press("F8", [](const json& now) { return now["message"] != ""; });
    desk_.press("Return", [](const json& now) { return now["keys"] == "code"; });
    for (int i = 0; i < 4; ++i) desk_.press("Down");
    desk_.press("F9", [](const json& now) { return now["breakpoints"] == json{5}; });
    desk_.press("F8", [](const json& now) { return now["run"]["next_line"] == 5; });
    const json first = desk_.state()["run"]["step"];
    desk_.press("F8", [&](const json& now) { return now["run"]["step"] > first; });
    desk_.press("shift+F8", [&](const json& now) { return now["run"]["step"] == first; });
    desk_.press("ctrl+Home");
    desk_.press("Return", [](const json& now) {
        return now["breakpoints"] == json{6} && now["run"]["current"] == true;
    });
    desk_.press("Escape", [](const json& now) { return now["keys"] == "stage"; });
    desk_.press("Home", [](const json& now) { return now["run"]["step"] == 0; });
    desk_.press("F8", [](const json& now) { return now["run"]["next_line"] == 6; });
    desk_.keep("breakpoint");
}

}  // namespace
}  // namespace outlive::testing
