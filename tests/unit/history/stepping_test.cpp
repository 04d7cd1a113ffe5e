// Next and previous are each other's opposites, and mean what they say.
#include "engine/history/event_observer.hpp"
#include "tests/unit/history/programs.hpp"
#include "tests/unit/history/recorded.hpp"

namespace outlive::history {
namespace {

std::uint32_t line_at(Recorded& r, StepIndex step) {
    r.cursor.seek(step);
    auto& m = r.cursor.machine();
    const auto* f = m.heap().at<objects::Frame>(m.state().frame);
    const auto& code = m.code(f->code_id);
    return code.source->line_of(code.spans[f->pc].begin);
}

constexpr const char* counter_text = R"(def counter():
    count = 0
    def increment():
        nonlocal count
        count += 1
        return count
    return increment
first = counter()
first()
print(first())
)";

std::vector<std::uint32_t> lines_of(Recorded& r, Motion motion) {
    Stepper stepper(r.cursor);
    std::vector<std::uint32_t> lines;
    StepIndex at = 0;
    while (const auto next = stepper.next(at, Size::Line, motion)) {
        at = *next;
        if (at < r.recording.length()) lines.push_back(line_at(r, at));
    }
    return lines;
}

TEST(Stepping, IntoGoesThroughEveryCallLineByLine) {
    Recorded r(counter_text);
    r.run();
    EXPECT_EQ(lines_of(r, Motion::Into),
              (std::vector<std::uint32_t>{8, 2, 3, 7, 8, 9, 5, 6, 10, 5, 6, 10}));
}

TEST(Stepping, OverStaysInTheCallItStartedIn) {
    Recorded r(counter_text);
    r.run();
    EXPECT_EQ(lines_of(r, Motion::Over), (std::vector<std::uint32_t>{8, 8, 9, 10, 10}));
}

// A checkpoint may stand right before a statement.
TEST(Stepping, NoStopIsLostWhereCheckpointsStand) {
    for (int pad = 0; pad < 12; ++pad) {
        std::string text = "def f(i):\n    return i + 1\n";
        for (int i = 0; i < pad; ++i) text += "pass\n";
        Recorded r(text + "for i in range(4000):\n    k = f(i)\n    k = f(k)\n");
        r.run();
        Stepper forward(r.cursor);
        std::vector<StepIndex> stops;
        for (const StepIndex mark : {StepIndex{20'000}, StepIndex{40'000}}) {
            StepIndex at = *forward.previous(mark - 60, Size::Line, Motion::Into);
            for (; at < mark + 60; at = *forward.next(at, Size::Line, Motion::Into))
                stops.push_back(at);
            Stepper backward(r.cursor);
            for (StepIndex back = at; !stops.empty(); stops.pop_back()) {
                back = *backward.previous(back, Size::Line, Motion::Into);
                ASSERT_EQ(back, stops.back()) << pad << " statements before";
            }
        }
    }
}

TEST(Stepping, OutLeavesTheCall) {
    Recorded r(counter_text);
    r.run();
    Stepper stepper(r.cursor);
    StepIndex at = 0;
    for (int i = 0; i < 2; ++i) at = *stepper.next(at, Size::Line, Motion::Into);  // in counter()
    ASSERT_EQ(line_at(r, at), 2U);
    const StepIndex out = *stepper.next(at, Size::Line, Motion::Out);
    EXPECT_EQ(line_at(r, out), 8U);
    EXPECT_EQ(line_at(r, *stepper.previous(at, Size::Line, Motion::Out)), 8U);
}

TEST(Stepping, TheLastNextIsTheEndAndTheLastPreviousTheStart) {
    Recorded r(counter_text);
    r.run();
    Stepper stepper(r.cursor);
    EXPECT_EQ(stepper.next(r.recording.length(), Size::Line, Motion::Into), std::nullopt);
    EXPECT_EQ(stepper.previous(0, Size::Line, Motion::Into), std::nullopt);
    EXPECT_EQ(stepper.next(0, Size::Line, Motion::Out), r.recording.length());
}

class SteppingWalk : public testing::TestWithParam<NamedProgram> {};
std::string test_name(const testing::TestParamInfo<NamedProgram>& info) {
    return info.param.name;
}
INSTANTIATE_TEST_SUITE_P(Programs, SteppingWalk, testing::ValuesIn(walk_programs()), test_name);

void expect_opposites(Recorded& r, Size size) {
    Stepper forward(r.cursor);
    Stepper backward(r.cursor);
    std::vector<StepIndex> stops{0};
    while (const auto next = forward.next(stops.back(), size, Motion::Into)) stops.push_back(*next);
    for (std::size_t i = stops.size(); i-- > 1;) {
        ASSERT_EQ(backward.previous(stops[i], size, Motion::Into), stops[i - 1])
            << "from " << stops[i];
    }
}

TEST_P(SteppingWalk, PreviousUndoesNextByLine) {
    Recorded r(GetParam().text);
    r.recording.checkpoints().set_spacing(700);
    r.run();
    expect_opposites(r, Size::Line);
}

TEST_P(SteppingWalk, PreviousUndoesNextByExpression) {
    Recorded r(GetParam().text);
    r.recording.checkpoints().set_spacing(700);
    r.run();
    expect_opposites(r, Size::Expression);
}

TEST_P(SteppingWalk, OverIsTheFirstOfTheIntoStopsThatIsNotDeeper) {
    Recorded r(GetParam().text);
    r.recording.checkpoints().set_spacing(700);
    r.run();
    Stepper stepper(r.cursor);
    std::vector<StopPoint> stops;
    for (StepIndex at = 0; at < r.recording.length();) {
        const auto& stretch = stepper.stretch_at(at, Size::Line);
        stops.insert(stops.end(), stretch.stops.begin(), stretch.stops.end());
        at = stretch.end;
    }
    for (std::size_t i = 1; i < stops.size(); i += 7) {
        std::size_t j = i + 1;
        while (j < stops.size() && stops[j].depth > stops[i].depth) ++j;
        const StepIndex expected = j < stops.size() ? stops[j].step : r.recording.length();
        ASSERT_EQ(stepper.next(stops[i].step, Size::Line, Motion::Over), expected)
            << "from " << stops[i].step;
        std::size_t k = i - 1;
        while (k > 0 && stops[k].depth > stops[i].depth) --k;
        ASSERT_EQ(stepper.previous(stops[i].step, Size::Line, Motion::Over),
                  k == 0 ? 0 : stops[k].step)
            << "from " << stops[i].step;
    }
}

TEST_P(SteppingWalk, OrdinalsCountTheLineStops) {
    Recorded r(GetParam().text);
    r.recording.checkpoints().set_spacing(700);
    r.run();
    Stepper stepper(r.cursor);
    StepIndex at = 0;
    std::uint64_t n = 0;
    for (;; ++n) {
        ASSERT_EQ(stepper.ordinal(at)->at, n);
        ASSERT_EQ(stepper.line_stop(n), at);
        const auto next = stepper.next(at, Size::Line, Motion::Into);
        if (!next) break;
        at = *next;
    }
    EXPECT_EQ(stepper.ordinal(0)->of, n);
}

}  // namespace
}  // namespace outlive::history
