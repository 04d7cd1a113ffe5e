// Same step, same bytes, whatever the way there.
#include <chrono>
#include <random>
#include <thread>

#include "engine/machine/interpreter.hpp"
#include "tests/unit/history/programs.hpp"
#include "tests/unit/history/recorded.hpp"

namespace outlive::scope {

static void PrintTo(const Misinterpreter& rule, std::ostream* out) {
    *out << rule.name;
}

}  // namespace outlive::scope

namespace outlive::history {
namespace {

class TimeTravel : public testing::TestWithParam<NamedProgram> {};

std::string test_name(const testing::TestParamInfo<NamedProgram>& info) {
    return info.param.name;
}
INSTANTIATE_TEST_SUITE_P(Programs, TimeTravel, testing::ValuesIn(walk_programs()), test_name);

TEST_P(TimeTravel, TheProgramFinishes) {
    Recorded r(GetParam().text);
    EXPECT_EQ(r.run(), machine::Stop::Finished) << r.recording.index().text;
}

TEST_P(TimeTravel, RandomWalksEqualFreshRuns) {
    Recorded r(GetParam().text);
    r.recording.checkpoints().set_spacing(500);
    r.run();
    std::mt19937 random(3);
    for (int i = 0; i < 25; ++i) {
        const StepIndex step = random() % (r.recording.length() + 1);
        ASSERT_EQ(r.digest_at(step), fresh_digest(r.program, step)) << "step " << step;
    }
}

TEST_P(TimeTravel, EveryWayToAStepGivesTheSameBytes) {
    Recorded r(GetParam().text);
    r.recording.checkpoints().set_spacing(997);
    r.run();
    const StepIndex length = r.recording.length();
    std::vector<StepIndex> places;
    std::vector<std::uint64_t> forward;
    for (StepIndex step = 0; step <= length; step += 1 + length / 200) {
        places.push_back(step);
        forward.push_back(r.digest_at(step));
    }
    std::mt19937 random(5);
    for (int i = 0; i < 400; ++i) {
        const std::size_t at = random() % places.size();
        ASSERT_EQ(r.digest_at(places[at]), forward[at]) << "step " << places[at];
    }
}

TEST_P(TimeTravel, HowARunIsSlicedMakesNoDifference) {
    Recorded whole(GetParam().text);
    whole.run();
    Recorded sliced(GetParam().text);
    std::mt19937 random(6);
    while (!sliced.recording.ended()) sliced.recording.extend(1 + random() % 50, nullptr);
    EXPECT_EQ(whole.recording.length(), sliced.recording.length());
    EXPECT_EQ(arena::digest(whole.recording.machine().heap().arena()),
              arena::digest(sliced.recording.machine().heap().arena()));
}

// Looks at every instruction, so that the plain ones are done, one by one.
struct Onlooker : machine::NullObserver {
    static constexpr bool watches_instructions = true;
};

TEST_P(TimeTravel, PlainInstructionsLeaveTheBytesOfPreferredOnes) {
    Recorded r(GetParam().text);
    r.run();
    const std::vector<std::string> no_inputs;
    machine::Machine preferred, plain;
    start_fresh(preferred, r.program, no_inputs);
    start_fresh(plain, r.program, no_inputs);
    Onlooker onlooker;
    const StepIndex length = r.recording.length();
    for (StepIndex step = 0; step < length; step += 1 + length / 150) {
        run_plain(preferred, step);
        (void)plain.run(step, onlooker);
        ASSERT_TRUE(arena::same_bytes(preferred.heap().arena(), plain.heap().arena()))
            << "step " << step;
    }
}

// Hundreds of instructions in a row, some of them jumped over.
std::string text_of_a_long_body() {
    std::string body;
    for (int i = 0; i < 150; ++i)
        body += "    x = x + 1\n    y = (x, y) if x % 3 else x\n    z = [x, 1, 2.5, 'a']\n";
    std::string text = "def long(x, y):\n" + body + "    return x\ny = z = 0\n";
    text += "for x in range(3):\n" + body;
    return text + "for i in range(4):\n    x = long(x, i)\nprint(x)\n";
}

TEST(TimeTravelInALongBody, ARunStopsExactlyWhereItIsTold) {
    Recorded r(text_of_a_long_body());
    r.run();
    const std::vector<std::string> no_inputs;
    for (const StepIndex stride : {127U, 128U, 129U, 300U, 1009U}) {
        machine::Machine preferred, plain;
        start_fresh(preferred, r.program, no_inputs);
        start_fresh(plain, r.program, no_inputs);
        Onlooker onlooker;
        for (StepIndex step = stride; step < r.recording.length(); step += stride) {
            run_plain(preferred, step);
            (void)plain.run(step, onlooker);
            ASSERT_EQ(preferred.state().steps, step);
            ASSERT_TRUE(arena::same_bytes(preferred.heap().arena(), plain.heap().arena()))
                << "step " << step << " of stride " << stride;
        }
    }
}

TEST(TimeTravelAtEveryStep, ACheckpointAtEachOfThemIsTheFreshRun) {
    Recorded r(walk_programs().front().text);
    r.recording.checkpoints().set_spacing(1);
    while (!r.recording.ended()) r.recording.extend(1, nullptr);
    machine::Machine fresh;
    const std::vector<std::string> no_inputs;
    start_fresh(fresh, r.program, no_inputs);
    for (StepIndex step = 0; step <= r.recording.length(); ++step) {
        run_plain(fresh, step);
        r.cursor.seek(step);
        ASSERT_TRUE(arena::same_bytes(fresh.heap().arena(), r.cursor.machine().heap().arena()))
            << "step " << step;
    }
}

class TimeTravelInAWrongWorld : public testing::TestWithParam<scope::Misinterpreter> {};
INSTANTIATE_TEST_SUITE_P(Rules, TimeTravelInAWrongWorld,
                         testing::ValuesIn(scope::misinterpreters()));

TEST_P(TimeTravelInAWrongWorld, RandomWalksEqualFreshRuns) {
    for (const NamedProgram& program : walk_programs()) {
        Recorded r(program.text, test_options(), GetParam().semantics);
        r.recording.checkpoints().set_spacing(500);
        r.run();
        std::mt19937 random(3);
        for (int i = 0; i < 5; ++i) {
            const StepIndex step = random() % (r.recording.length() + 1);
            ASSERT_EQ(r.digest_at(step), fresh_digest(r.program, step))
                << program.name << " step " << step;
        }
    }
}

// Many calls, many cells, an arena of some megabytes whose pages are written here and there.
constexpr const char* busy_text = R"(
def make(n):
    count = n
    def add():
        nonlocal count
        count += 1
        return count
    return add
keep = [make(i) for i in range(20000)]
total = 0
for i in range(30000):
    total += keep[i * 7919 % 20000]()
print(total)
)";

TEST(TimeTravelInALargeArena, RandomWalksEqualFreshRuns) {
    Recorded r(busy_text);
    r.recording.checkpoints().set_spacing(30'000);
    r.run();
    std::mt19937 random(8);
    for (int i = 0; i < 12; ++i) {
        const StepIndex step = random() % (r.recording.length() + 1);
        ASSERT_EQ(r.digest_at(step), fresh_digest(r.program, step)) << "step " << step;
    }
}

TEST(TimeTravelInALargeArena, PagesThatComeWhenTheyAreTouchedGiveTheSameStates) {
    Recorded r(busy_text);
    r.recording.checkpoints().set_spacing(20'000);
    r.run();
    r.cursor.let_all_pages_wait();
    std::mt19937 random(31);
    for (int i = 0; i < 60; ++i) {
        const StepIndex step = random() % (r.recording.length() + 1);
        r.cursor.seek(step);
        if (i % 3 != 0) continue;  // most of the pages of the others never come
        ASSERT_EQ(r.digest_at(step), fresh_digest(r.program, step)) << step;
    }
}

TEST(TimeTravelInALargeArena, ComparingAllPagesGivesTheSameStates) {
    Recorded tracked(busy_text);
    Recorded compared(busy_text);
    compared.recording.checkpoints().compare_all_pages();
    for (Recorded* r : {&tracked, &compared}) {
        r->recording.checkpoints().set_spacing(100'000);
        r->run();
    }
    for (StepIndex step = 0; step < tracked.recording.length(); step += 77'777)
        ASSERT_EQ(tracked.digest_at(step), compared.digest_at(step));
}

// Cells in circles, so that there is something to collect again and again.
constexpr const char* circles_text = R"(
def make(n):
    def again():
        return again, n
    return again
keep = [make(i) for i in range(20000)]
for i in range(60000):
    keep[i * 7919 % 20000] = make(i)
print(len(keep))
)";

TEST(TimeTravelInALargeArena, ARunThatIsCancelledAgainAndAgainIsTheFreshRun) {
    Recorded r(circles_text);
    const std::atomic<bool> cancel{true};
    std::mt19937 random(5);
    int given_up = 0;
    for (int i = 0; i < 10'000 && !r.recording.ended(); ++i) {
        const StepIndex before = r.recording.length();
        r.recording.extend(1000 + random() % 30'000, &cancel);
        if (r.recording.length() != before) continue;
        ++given_up;
        r.recording.extend(1 + random() % 5000, nullptr);
    }
    ASSERT_TRUE(r.recording.ended());
    EXPECT_GT(given_up, 2);
    for (int i = 0; i < 20; ++i) {
        const StepIndex step = random() % (r.recording.length() + 1);
        ASSERT_EQ(r.digest_at(step), fresh_digest(r.program, step)) << step;
    }
}

TEST(TimeTravelInALargeArena, WhatChangesAfterACollectionWasGivenUpChangesBehindIt) {
    RecordingOptions options = test_options();
    options.budgets.output = 100'000;
    Recorded r(circles_text, std::move(options));
    const std::atomic<bool> cancel{true};
    for (StepIndex before = ~StepIndex{0}; before != r.recording.length();) {
        before = r.recording.length();
        r.recording.extend(20'000, &cancel);
    }
    Budgets more = test_options().budgets;
    more.output = 200'000;
    r.recording.raise_budgets(more);
    const StepIndex raised = r.recording.length();
    r.run();
    const std::uint64_t at_raise = r.digest_at(raised);
    r.cursor.seek(0);
    EXPECT_EQ(r.digest_at(raised), at_raise);
    EXPECT_EQ(r.digest_at(r.recording.length()),
              arena::digest(r.recording.machine().heap().arena()));
}

TEST(TimeTravelInALargeArena, ThinnedCheckpointsLeadToTheSameStates) {
    RecordingOptions options = test_options();
    options.history_bytes = 1ULL << 20U;
    Recorded r(busy_text, std::move(options));
    r.recording.checkpoints().set_spacing(5'000);
    r.run();
    EXPECT_LE(r.recording.checkpoints().bytes(), 1ULL << 20U);
    std::mt19937 random(9);
    for (int i = 0; i < 6; ++i) {
        const StepIndex step = random() % (r.recording.length() + 1);
        ASSERT_EQ(r.digest_at(step), fresh_digest(r.program, step)) << "step " << step;
    }
}

TEST(TimeTravelInALargeArena, ACursorKeepsItsPlaceWhileCheckpointsAreThinnedOut) {
    RecordingOptions options = test_options();
    options.history_bytes = 1ULL << 20U;
    Recorded r(busy_text, std::move(options));
    r.recording.checkpoints().set_spacing(5'000);
    std::mt19937 random(10);
    while (!r.recording.ended()) {
        r.recording.extend(150'000, nullptr);
        const StepIndex step = random() % (r.recording.length() + 1);
        ASSERT_EQ(r.digest_at(step), fresh_digest(r.program, step)) << "step " << step;
    }
}

TEST(Budget, TheIndexOfACallHeavyRunStaysWithinItsShare) {
    RecordingOptions options = test_options();
    options.history_bytes = 4ULL << 20U;
    Recorded r("def f(n):\n    return n\nfor i in range(100000):\n    f(i)\n", std::move(options));
    EXPECT_EQ(r.run(), machine::Stop::Finished);
    const Index& index = r.recording.index();
    EXPECT_LT(index.listed_until, r.recording.length());
    EXPECT_GT(index.calls.size(), 1000U);
    EXPECT_LE(r.recording.history_bytes(), 4ULL << 20U);
}

TEST(Budget, HistoryStaysWithinItsBytesHoweverLongTheRun) {
    RecordingOptions options = test_options();
    options.history_bytes = 4ULL << 20U;
    Recorded r("data = [0] * 2000\nfor i in range(60000):\n    data[i * 7 % 2000] = [i]\n",
               std::move(options));
    EXPECT_EQ(r.run(), machine::Stop::Finished);
    EXPECT_LE(r.recording.checkpoints().bytes(), 3ULL << 20U);
    std::mt19937 random(4);
    for (int i = 0; i < 5; ++i) {
        const StepIndex step = random() % (r.recording.length() + 1);
        ASSERT_EQ(r.digest_at(step), fresh_digest(r.program, step));
    }
}

TEST(Budget, ARunThatIsOutOfStepsGoesOnAsIfItHadHadThemFromTheStart) {
    const std::string text = walk_programs()[1].text;
    RecordingOptions options = test_options();
    options.budgets.steps = 1000;
    Recorded r(text, std::move(options));
    EXPECT_EQ(r.run(), machine::Stop::OutOfSteps);
    const StepIndex stopped = r.recording.length();
    r.recording.raise_budgets(test_options().budgets);
    EXPECT_EQ(r.run(), machine::Stop::Finished);
    Recorded at_once(text);
    at_once.run();
    EXPECT_EQ(r.recording.length(), at_once.recording.length());
    EXPECT_EQ(r.digest_at(r.recording.length()), at_once.digest_at(at_once.recording.length()));
    // Before the change the old budget is part of the state, on every way there.
    const std::uint64_t before = r.digest_at(stopped - 10);
    EXPECT_EQ(r.digest_at(stopped + 10), at_once.digest_at(stopped + 10));
    EXPECT_EQ(r.digest_at(stopped - 10), before);
}

}  // namespace
}  // namespace outlive::history
