// Who is done with a run waits for none to end.
#include "app/shell/retirement.hpp"

#include <gtest/gtest.h>

#include <latch>

#include "app/scene/text_measure.hpp"
#include "app/shell/runner.hpp"

namespace outlive::shell {
namespace {

// Takes until `may_end` to be destroyed.
struct Slow {
    std::latch& may_end;
    std::atomic<int>& ended;
    ~Slow() {
        may_end.wait();
        ++ended;
    }
};

TEST(Retirement, HandingInDoesNotWaitForWhatWasHandedInBefore) {
    std::latch may_end(1);
    std::atomic<int> ended = 0;
    {
        Retirement retired;
        for (int i = 0; i < 3; ++i) retired.take(std::make_shared<Slow>(may_end, ended));
        EXPECT_EQ(ended, 0);
        may_end.count_down();
    }
    EXPECT_EQ(ended, 3);
}

TEST(Retirement, ARunIsStoppedAtOnceWhateverWaitsToBeEndedBeforeIt) {
    auto compiled = Session::compile("while True:\n    pass\n", {});
    auto session = std::move(std::get<std::unique_ptr<Session>>(compiled));
    session->extend_in_background(~std::uint64_t{0} >> 2U);
    const Session& run = *session;
    std::latch may_end(1);
    std::atomic<int> ended = 0;
    Retirement retired;
    retired.take(std::make_shared<Slow>(may_end, ended));
    retired.take(std::move(session));
    while (run.is_running()) std::this_thread::yield();
    EXPECT_EQ(ended, 0);
    may_end.count_down();
}

TEST(News, ATextThatWaitsCutsTheFirstPieceOfARunShort) {
    constexpr support::StepIndex first_piece = 100'000;
    const scene::FixedMeasure measure;
    std::atomic<bool> news = true;
    Runner runner(measure, &news);
    Answers answers;
    runner.obey(model::RunText{1, "n = 0\nwhile n < 300000:\n    n += 1\n", "a.py", true}, answers);
    const auto* advanced = std::get_if<model::RunAdvanced>(&answers.back());
    ASSERT_NE(advanced, nullptr);
    EXPECT_LT(advanced->status.length, first_piece);
    news = false;
    RunState state = RunState::Paused;
    while (state == RunState::Paused) {  // it goes on in the background
        answers.clear();
        runner.go_on(answers);
        for (const model::Action& answer : answers) {
            if (const auto* said = std::get_if<model::RunAdvanced>(&answer))
                state = said->status.end.state;
        }
    }
    EXPECT_EQ(state, RunState::Finished);
}

}  // namespace
}  // namespace outlive::shell
