// The timeline by hand and key, and runs that never end, on a real window.
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

// Where the timeline stands in a window of 1680 by 980.
constexpr int bars_left = 149;
constexpr int bars_right = 1638;
constexpr int calls_row = 831;
constexpr int cells_row = 869;

class TimelineOnADesk : public ::testing::Test {
  protected:
    void open(const std::string& text) {
        desk_.open(desk_.put("a.py", text));
        desk_.resize(1680, 980);
        desk_.expect("the timeline", [](const json& now) { return now["timeline"]["bars"] > 0; });
    }
    Desk desk_;
};

TEST_F(TimelineOnADesk, AClickGoesThereAndADragScrubs) {
    open(counter);
    desk_.click((bars_left + bars_right) / 2, calls_row);
    desk_.expect("the middle", [](const json& now) {
        const auto step = now["run"]["step"].get<double>();
        const auto length = now["run"]["length"].get<double>();
        return step > length * 0.35 && step < length * 0.6;
    });
    desk_.drag({bars_left + 60, calls_row}, {bars_right - 2, calls_row});
    desk_.expect("the end", [](const json& now) {
        return now["run"]["step"].get<double>() > now["run"]["length"].get<double>() * 0.9;
    });
}

TEST_F(TimelineOnADesk, TheWheelZoomsAtTheMouseAndKeysZoomPanAndFit) {
    open(counter);
    EXPECT_EQ(desk_.state()["timeline"]["whole"], true);
    desk_.press("End", [](const json& now) { return now["run"]["step"] == now["run"]["length"]; });
    desk_.point(bars_right - 200, calls_row);
    desk_.turn_wheel(3);
    desk_.expect("a part", [](const json& now) {
        return now["timeline"]["whole"] == false && now["timeline"]["first"] > 10;
    });
    desk_.press("shift+Left");
    desk_.press("Home", [](const json& now) {  // the part follows the step
        return now["run"]["step"] == 0 && now["timeline"]["first"] == 0;
    });
    desk_.press("shift+f", [](const json& now) { return now["timeline"]["whole"] == true; });
    desk_.press("z", [](const json& now) { return now["timeline"]["whole"] == false; });
    desk_.press("shift+z", [](const json& now) { return now["timeline"]["whole"] == true; });
}

TEST_F(TimelineOnADesk, MoreCellsThanRowsAreFoldedAndUnfold) {
    open("def make(n):\n    return lambda: n\nkeep = [make(n) for n in range(30)]\n");
    const auto tall = [](bool wanted) {
        return [wanted](const json& now) {
            return now["timeline"]["tall"] == wanted && now["timeline"]["folds"] == !wanted;
        };
    };
    desk_.expect("the fold", tall(false));
    desk_.press("shift+t", tall(true));
    desk_.keep("timeline-tall");
    desk_.press("shift+t", tall(false));
}

TEST_F(TimelineOnADesk, RestingOnABarNamesIt) {
    open(counter);
    desk_.point(340, calls_row);
    desk_.expect("the call", [](const json& now) {
        const json& note = now["timeline"]["note"];
        return note.size() == 2 && note[0] == "counter()" &&
               note[1].get<std::string>().find("counter #1, called from line 9") == 0;
    });
    desk_.point(400, cells_row);
    desk_.expect("the cell", [](const json& now) {
        return now["timeline"]["note"][0] == "cell count of counter #1";
    });
    desk_.keep("timeline-note");
}

// Each shows at once, grows, is stopped, shown up to there, and continues; the
// keys are obeyed meanwhile, and afterwards nothing uses the processor.
struct EndlessProgram {
    const char* name;
    const char* text;
};

void PrintTo(const EndlessProgram& program, std::ostream* out) {
    *out << program.name;
}

class Endless : public TimelineOnADesk, public ::testing::WithParamInterface<EndlessProgram> {};

TEST_P(Endless, IsShownStoppedAndContinued) {
    open(GetParam().text);
    desk_.press("Down", [](const json& now) { return now["run"]["step"] > 0; });
    desk_.expect("the budget's end", [](const json& now) {
        return now["run"]["state"].get<std::string>().find("out of") == 0;
    });
    const auto length = desk_.state()["run"]["length"].get<std::uint64_t>();
    desk_.press("End", [](const json& now) { return now["run"]["step"] == now["run"]["length"]; });
    desk_.press("Left", [](const json& now) { return now["run"]["step"] < now["run"]["length"]; });
    desk_.press("c", [&](const json& now) { return now["run"]["length"] > length; });
    desk_.press("Home", [](const json& now) { return now["run"]["step"] == 0; });
    // A new text replaces it at once.
    desk_.press("Return", [](const json& now) { return now["keys"] == "code"; });
    desk_.press("ctrl+a");
    desk_.type("x = 1");
    desk_.expect("the new run", [](const json& now) {
        return now["run"]["state"] == "finished" && now["run"]["current"] == true;
    });
    std::this_thread::sleep_for(std::chrono::seconds(1));
    const long before = desk_.used();
    std::this_thread::sleep_for(std::chrono::seconds(2));
    EXPECT_LE(desk_.used() - before, 2) << "an idle window uses the processor";
}

INSTANTIATE_TEST_SUITE_P(
    Window, Endless,
    ::testing::Values(
        EndlessProgram{"Counts", "n = 0\nwhile True:\n    n += 1\n"},
        EndlessProgram{"Prints", "while True:\n    print('x')\n"},
        EndlessProgram{"EatsMemory", "a = []\nwhile True:\n    a.append('x' * 1000)\n"},
        EndlessProgram{"Recurses",
                       "def f(n):\n    return f(n + 1)\nwhile True:\n    try:\n        f(0)\n"
                       "    except RecursionError:\n        pass\n"}),
    [](const auto& info) { return std::string(info.param.name); });

}  // namespace
}  // namespace outlive::testing
