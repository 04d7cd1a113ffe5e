// The worker on its thread: long runs show at once, grow, and give way to a new text.
#include "app/shell/worker.hpp"

#include <gtest/gtest.h>

#include "app/scene/text_measure.hpp"

namespace outlive::shell {
namespace {

using Clock = std::chrono::steady_clock;

double milliseconds_since(Clock::time_point then) {
    return std::chrono::duration<double, std::milli>(Clock::now() - then).count();
}

class Working : public testing::Test {
  protected:
    Working() {
        model::TimelineRange range;
        range.size = {1400, 200};
        worker_.submit(model::ShowTimeline{range});
    }
    void run(const std::string& text) {
        worker_.submit(model::RunText{++version_, text, "a.py", false});
    }

    // Takes answers until one is accepted; fails after half a minute.
    bool until(const std::function<bool(const model::Action&)>& accepts) {
        const Clock::time_point began = Clock::now();
        while (milliseconds_since(began) < 30'000) {
            std::unique_lock lock(mutex_);
            answered_.wait_for(lock, std::chrono::milliseconds(20));
            lock.unlock();
            for (const model::Action& answer : worker_.take_answers())
                if (accepts(answer)) return true;
        }
        return false;
    }
    bool until_picture() {
        return until([&](const model::Action& answer) {
            const auto* arrived = std::get_if<model::PictureArrived>(&answer);
            return arrived != nullptr && arrived->picture.version == version_;
        });
    }
    bool until_status(const std::function<bool(const model::RunStatus&)>& accepts) {
        return until([&](const model::Action& answer) {
            const auto* advanced = std::get_if<model::RunAdvanced>(&answer);
            return advanced != nullptr && advanced->status.version == version_ &&
                   accepts(advanced->status);
        });
    }

    scene::FixedMeasure measure_;
    std::mutex mutex_;
    std::condition_variable answered_;
    std::uint64_t version_ = 0;
    Worker worker_{measure_, [this] { answered_.notify_one(); }};
};

const char* const endless[] = {
    "n = 0\nwhile True:\n    n += 1\n", "while True:\n    print('x')\n",
    "a = []\nwhile True:\n    a.append('x' * 1000)\n",
    "def f(n):\n    return f(n + 1)\nwhile True:\n    try:\n        f(0)\n"
    "    except RecursionError:\n        pass\n",
    "def make():\n    x = []\n    def get():\n        return x\n    return get\n"
    "keep = []\nwhile True:\n    keep.append(make())\n"};

TEST_F(Working, AnEndlessProgramShowsGrowsIsStoppedByABudgetAndContinues) {
    for (const char* text : endless) {
        run(text);
        ASSERT_TRUE(until_picture()) << text;
        std::uint64_t length = 0;
        EXPECT_TRUE(until_status([&](const model::RunStatus& status) {
            length = status.length;
            return status.end.state != RunState::Paused;
        })) << text;
        worker_.submit(model::ContinueRun{});
        EXPECT_TRUE(until_status([&](const model::RunStatus& status) {
            return status.length > length;
        })) << text;
    }
}

TEST_F(Working, ANewTextIsShownWhileAnEndlessOneRuns) {
    for (const char* text : endless) {
        run(text);
        ASSERT_TRUE(until_status([](const model::RunStatus& s) { return s.length > 300'000; }));
        run("x = 1\nprint(x)\n");
        EXPECT_TRUE(until_picture()) << text;
    }
}

TEST_F(Working, TheCursorIsFreeWhileTheRunGrows) {
    run("n = 0\nwhile True:\n    n += 1\n");
    ASSERT_TRUE(until_picture());
    for (const support::StepIndex step : {5'000U, 40'000U, 100U}) {
        worker_.submit(model::Seek{step});
        EXPECT_TRUE(until([&](const model::Action& answer) {
            const auto* arrived = std::get_if<model::PictureArrived>(&answer);
            return arrived != nullptr && arrived->picture.step == step;
        }));
    }
}

TEST_F(Working, WithNothingToDoItSaysNothing) {
    run("x = 1\n");
    ASSERT_TRUE(until_picture());
    std::this_thread::sleep_for(std::chrono::milliseconds(300));
    static_cast<void>(worker_.take_answers());
    std::this_thread::sleep_for(std::chrono::milliseconds(300));
    EXPECT_TRUE(worker_.take_answers().empty());
}

}  // namespace
}  // namespace outlive::shell
