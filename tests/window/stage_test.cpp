// The stage by real keys: choosing, asking, making it die, finding, looking around.
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
        return count
    return increment

first = counter()
second = counter()
print(first())
print(first())
print(second())
)";

class Stage : public ::testing::Test {
  protected:
    // At the moment when the first counter has gone from 1 to 2.
    void open_at_second_count() {
        desk_.open(desk_.put("counter.py", counter));
        for (int i = 0; i < 60 && desk_.state()["run"]["change"] != "1 → 2"; ++i) {
            const json before = desk_.state();
            desk_.press("Down", [&](const json& now) {
                return now["run"]["step"] != before["run"]["step"];
            });
        }
        ASSERT_EQ(desk_.state()["run"]["change"], "1 → 2");
    }
    void select_first_cell() {
        for (int i = 0; i < 20; ++i) {
            const json before = desk_.state();
            desk_.press("Tab", [&](const json& now) {
                return now["selected"] != before["selected"] &&
                       now["run"]["chosen"] == now["selected"];
            });
            if (desk_.state()["run"]["path"].back() == "cell count") return;
        }
        FAIL() << desk_.state().dump(1);
    }
    Desk desk_;
};

TEST_F(Stage, TabSelectsACellAndTheCardSaysWhyItIsAlive) {
    open_at_second_count();
    select_first_cell();
    const json run = desk_.state()["run"];
    EXPECT_EQ(run["path"], (json{"module.first", "ƒ increment", "cell count"}));
    EXPECT_EQ(run["story_title"], "Why is this cell still alive?");
    EXPECT_EQ(run["cell_writes"], (json{2, 5}));
    desk_.keep("why-alive");
    desk_.press("w", [&](const json& now) {
        return now["run"]["step"] != run["step"] || !now["message"].get<std::string>().empty();
    });
    desk_.press("shift+w", [](const json& now) { return now["run"]["change"] == "0 → 1"; });
    desk_.press("Escape", [](const json& now) { return now["selected"] == 0; });
}

TEST_F(Stage, MakeItDieMarksThenPlaysASideBranchAndEscReturns) {
    open_at_second_count();
    desk_.press("Up", [](const json& now) { return now["run"]["stack"].size() == 1U; });
    select_first_cell();
    const json there = desk_.state()["run"];
    desk_.press("x", [](const json& now) { return now["run"]["cut_shown"] == true; });
    desk_.keep("make-it-die");
    desk_.press("x", [](const json& now) { return now["run"]["branch"] == "first"; });
    EXPECT_EQ(desk_.state()["run"]["cells"].size(), 1U);
    desk_.keep("side-branch");
    desk_.press("Escape", [](const json& now) { return now["run"]["branch"] == ""; });
    EXPECT_EQ(desk_.state()["run"]["step"], there["step"]);
    EXPECT_EQ(desk_.state()["run"]["cells"].size(), 2U);
}

TEST_F(Stage, FindClosuresOnlyZoomAndPanAreOnTheKeys) {
    open_at_second_count();
    desk_.press("ctrl+f", [](const json& now) { return now["overlay"] == "find"; });
    desk_.type("seco");
    desk_.keep("find");
    desk_.press("Return",
                [](const json& now) { return now["overlay"] == "none" && now["selected"] != 0; });
    desk_.press("o", [](const json& now) { return now["closures_only"] == true; });
    desk_.press("o", [](const json& now) { return now["closures_only"] == false; });
    const json before = desk_.state();
    desk_.press("plus", [&](const json& now) { return now["zoom"] > before["zoom"]; });
    const json zoomed = desk_.state();
    desk_.press("ctrl+Right",
                [&](const json& now) { return now["stage_at"][0] < zoomed["stage_at"][0]; });
    desk_.press("f", [&](const json& now) { return now["zoom"] == before["zoom"]; });
}

}  // namespace
}  // namespace outlive::testing
