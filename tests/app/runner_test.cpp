// The background worker's orders and answers, on the real engine.
#include "app/shell/runner.hpp"

#include <gtest/gtest.h>

#include "app/scene/text_measure.hpp"

namespace outlive::shell {
namespace {

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

class Running : public testing::Test {
  protected:
    void order(const Order& order) {
        Answers answers;
        runner_.obey(order, answers);
        do {  // until nothing goes on by itself
            runner_.go_on(answers);
            runner_.show(answers);
            for (model::Action& answer : std::exchange(answers, {})) take(answer);
        } while (runner_.patience());
    }
    void run(const std::string& text, bool is_new = true) {
        order(model::RunText{++version_, text, "a.py", is_new});
    }
    void into() { order(model::Move{StepMotion::Into, model::Direction::Forward}); }
    void back() { order(model::Move{StepMotion::Into, model::Direction::Backward}); }

    void take(model::Action& answer) {
        if (auto* arrived = std::get_if<model::PictureArrived>(&answer))
            picture_ = std::move(arrived->picture);
        if (auto* failed = std::get_if<model::CompileFailed>(&answer)) error_ = failed->error;
        if (auto* advanced = std::get_if<model::RunAdvanced>(&answer)) status_ = advanced->status;
        if (auto* arrived = std::get_if<model::TimelineArrived>(&answer))
            timeline_ = std::move(arrived->timeline);
    }

    scene::FixedMeasure measure_;
    Runner runner_{measure_};
    std::uint64_t version_ = 0;
    model::Picture picture_;
    model::TimelinePicture timeline_;
    model::RunStatus status_;
    std::optional<model::CompileError> error_;
};

TEST_F(Running, AProgramIsRunToItsEndAndShownAtItsStart) {
    run(counter);
    EXPECT_EQ(status_.end.state, RunState::Finished);
    EXPECT_EQ(picture_.step, 0U);
    EXPECT_GT(picture_.length, 0U);
    EXPECT_EQ(picture_.marks.next_line, 1U);
}

TEST_F(Running, EveryStepForwardIsTakenBack) {
    run(counter);
    std::vector<support::StepIndex> steps{picture_.step};
    std::vector<std::string> words{picture_.just_now};
    while (picture_.step < picture_.length) {
        into();
        ASSERT_GT(picture_.step, steps.back());
        steps.push_back(picture_.step);
        words.push_back(picture_.just_now);
    }
    for (std::size_t i = steps.size() - 1; i-- > 0;) {
        back();
        EXPECT_EQ(picture_.step, steps[i]);
        EXPECT_EQ(picture_.just_now, words[i]);
    }
}

TEST_F(Running, TheChangeOfACellIsShown) {
    run(counter);
    bool seen = false;
    while (picture_.step < picture_.length && !seen) {
        into();
        seen = picture_.marks.change == "1 → 2";
    }
    EXPECT_TRUE(seen);
    EXPECT_EQ(picture_.marks.just_run_line, 5U);
    EXPECT_EQ(picture_.snapshot.cells.size(), 2U);
}

TEST_F(Running, OutputGrowsWithTheSteps) {
    run(counter);
    EXPECT_TRUE(picture_.output.empty());
    order(model::Seek{~support::StepIndex{0}});
    ASSERT_EQ(picture_.output.size(), 1U);
    EXPECT_EQ(picture_.output[0].text, "1\n2\n1\n");
}

TEST_F(Running, AChangedTextKeepsThePlace) {
    run(counter);
    for (int i = 0; i < 200 && picture_.marks.change != "1 → 2"; ++i) into();
    std::string changed = counter;
    changed.replace(changed.find("+= 1"), 4, "+= 5");
    run(changed, false);
    EXPECT_EQ(picture_.version, version_);
    EXPECT_EQ(picture_.marks.change, "5 → 10");
    EXPECT_EQ(picture_.marks.just_run_line, 5U);
}

TEST_F(Running, ATextThatDoesNotCompileLeavesTheLastRun) {
    run(counter);
    into();
    const auto step = picture_.step;
    run("def f(:\n    pass\n", false);
    ASSERT_TRUE(error_.has_value());
    EXPECT_EQ(error_->line, 1U);
    EXPECT_EQ(error_->message.find("SyntaxError: "), 0U);
    into();
    EXPECT_GT(picture_.step, step);
    EXPECT_EQ(picture_.version, 1U);
}

TEST_F(Running, AnEndlessProgramIsStoppedByItsBudgetAndCanGoOn) {
    run("n = 0\nwhile True:\n    n += 1\n");
    EXPECT_EQ(status_.end.state, RunState::OutOfSteps);
    const auto length = status_.length;
    order(model::Seek{length / 2});
    EXPECT_EQ(picture_.step, length / 2);
}

TEST_F(Running, ATimelineIsMadeForTheWidthThatIsAskedFor) {
    run(counter);
    model::TimelineRange range;
    range.size = {1400, 240};
    order(model::ShowTimeline{range});
    EXPECT_FLOAT_EQ(timeline_.timeline.width, 1400);
    EXPECT_GE(timeline_.timeline.bars.size(), 8U);
}

TEST_F(Running, WhatKeepsACellAliveIsSaid) {
    run(counter);
    order(model::Seek{~support::StepIndex{0}});
    ASSERT_FALSE(picture_.snapshot.cells.empty());
    order(model::Explain{picture_.snapshot.cells.front().id});
    EXPECT_FALSE(picture_.path.texts.empty());
}

TEST_F(Running, HardTextsNeitherHangNorCrash) {
    for (const char* text :
         {"", "\n\n", "def f(): f()\nf()\n", "raise ValueError('x')\n", "x = 'a' * 10**12\n",
          "while True: print('x')\n", "a = []\nwhile True: a.append('x' * 100000)\n"}) {
        run(text);
        order(model::Seek{~support::StepIndex{0}});
        EXPECT_FALSE(runner_.patience()) << text;
    }
}

const std::string question = R"(name = input('Name? ')
print('Hello,', name)
age = input('Age? ')
print(name, age)
)";

TEST_F(Running, InputAsksAndItsAnswersStayPartOfTheRun) {
    run(question);
    EXPECT_EQ(status_.end.state, RunState::WaitsForInput);
    order(model::AnswerInput{"Ada"});
    EXPECT_EQ(status_.end.state, RunState::WaitsForInput);
    order(model::AnswerInput{"36"});
    EXPECT_EQ(status_.end.state, RunState::Finished);
    order(model::Seek{status_.length});
    std::string shown;
    for (const model::OutputRun& part : picture_.output) shown += part.text;
    EXPECT_EQ(shown, "Name? Ada\nHello, Ada\nAge? 36\nAda 36\n");
    order(model::Seek{0});
    EXPECT_TRUE(picture_.output.empty());
}

TEST_F(Running, AChangedTextIsGivenTheSameAnswers) {
    run(question);
    order(model::AnswerInput{"Ada"});
    order(model::AnswerInput{"36"});
    std::string changed = question;
    changed.replace(changed.find("Hello"), 5, "Hi");
    run(changed, false);
    EXPECT_EQ(status_.end.state, RunState::Finished);
    order(model::Seek{status_.length});
    std::string shown;
    for (const model::OutputRun& part : picture_.output) shown += part.text;
    EXPECT_EQ(shown, "Name? Ada\nHi, Ada\nAge? 36\nAda 36\n");
    run(changed, true);  // another program asks anew
    EXPECT_EQ(status_.end.state, RunState::WaitsForInput);
}

}  // namespace
}  // namespace outlive::shell
