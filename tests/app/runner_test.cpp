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

TEST_F(Running, AShortRunIsDrawnByItsLines) {
    run("import functools\nx = 1\ny = 2\n");
    model::TimelineRange range;
    range.size = {1400, 240};
    order(model::ShowTimeline{range});
    EXPECT_TRUE(timeline_.timeline.scale.by_stops());
    run("n = 0\nwhile n < 5_000:\n    n += 1\n");
    EXPECT_FALSE(timeline_.timeline.scale.by_stops());
}

TEST_F(Running, LargeTypeStandsInOneColumnOfObjects) {
    run("a = [[1], [2], [3], [4], [5], [6], [7], [8], [9]]\n");
    into();
    const float wide = picture_.scene.width;
    order(model::SetStageRoom{{700, 500, 18, 1}});
    EXPECT_LT(picture_.scene.width, wide);
    order(model::SetStageRoom{});
    EXPECT_EQ(picture_.scene.width, wide);
}

TEST_F(Running, ARemoteGoesFromStopToStopOfALessonAndThenStepByStep) {
    model::TimelineRange range;
    range.size = {1400, 240};
    order(model::ShowTimeline{range});
    order(model::RunText{++version_,
                         counter,
                         "a.py",
                         true,
                         {{5, 2, "Once more."}, {11, 1, "Two cells."}, {99, 1, "Nowhere."}}});
    EXPECT_EQ(picture_.caption, "");
    order(model::SeekStop{model::Direction::Forward});
    EXPECT_EQ(picture_.caption, "Two cells.");
    EXPECT_EQ(picture_.marks.next_line, 11U);
    const support::StepIndex first = picture_.step;
    order(model::SeekStop{model::Direction::Forward});
    EXPECT_EQ(picture_.caption, "Once more.");
    EXPECT_EQ(picture_.marks.next_line, 5U);
    const support::StepIndex last = picture_.step;
    order(model::SeekStop{model::Direction::Forward});
    EXPECT_GT(picture_.step, last);
    EXPECT_EQ(picture_.caption, "");
    order(model::SeekStop{model::Direction::Backward});
    EXPECT_EQ(picture_.step, last);
    order(model::SeekStop{model::Direction::Backward});
    EXPECT_EQ(picture_.step, first);
    const auto& marks = timeline_.timeline.marks;
    EXPECT_EQ(std::ranges::count(marks, scene::MarkKind::Stop, &scene::Mark::kind), 2);
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

TEST_F(Running, ExpressionStepsWriteTheValuesWorkedOutSoFar) {
    run("a = 2\nb = 3\nprint(a * b + len('xy'))\n");
    order(model::SetStepSize{StepSize::Expression});
    std::vector<std::string> seen;
    while (picture_.step < picture_.length) {
        into();
        if (picture_.marks.just_run_line != 3) continue;
        std::string line;
        for (const model::ComputedValue& value : picture_.marks.values)
            line += (line.empty() ? "" : " ") + value.text + (value.current ? "!" : "");
        seen.push_back(line);
    }
    EXPECT_EQ(seen, (std::vector<std::string>{"ƒ print!", "2!", "2 3!", "6!", "6 ƒ len!", "6 2!",
                                              "8!", "None!"}));
}

TEST_F(Running, ACallThatReturnsGivesItsValueToTheCallersStatement) {
    run("def f(n):\n    return n + 1\nx = f(1) + f(5)\n");
    order(model::SetStepSize{StepSize::Expression});
    order(model::SeekVisit{{3}, model::Direction::Forward, model::VisitReason::Caret});
    for (int i = 0; i < 4; ++i) order(model::Move{StepMotion::Over, model::Direction::Forward});
    ASSERT_EQ(picture_.marks.values.size(), 2U);
    EXPECT_EQ(picture_.marks.values[0].text, "2");
    EXPECT_EQ(picture_.marks.values[1].text, "6");
    EXPECT_TRUE(picture_.marks.values[1].current);
}

TEST_F(Running, SmallStepsGoBackTheWayTheyCame) {
    for (const StepSize size : {StepSize::Expression, StepSize::Machine}) {
        run(counter);
        order(model::SetStepSize{size});
        std::vector<support::StepIndex> steps{picture_.step};
        std::vector<std::string> words{picture_.just_now};
        while (picture_.step < picture_.length) {
            into();
            steps.push_back(picture_.step);
            words.push_back(picture_.just_now);
        }
        for (std::size_t i = steps.size() - 1; i-- > 0;) {
            back();
            ASSERT_EQ(picture_.step, steps[i]);
            EXPECT_EQ(picture_.just_now, words[i]);
        }
    }
}

TEST_F(Running, MachineStepsShowTheNextInstructionAndTheStack) {
    run("a = 2\nb = a + 3\n");
    order(model::SetStepSize{StepSize::Machine});
    order(model::SeekVisit{{2}, model::Direction::Forward, model::VisitReason::Caret});
    const auto next = [&] {
        const model::InstructionLine& line = picture_.machine.lines.at(picture_.machine.next);
        return line.opcode + " " + line.argument;
    };
    EXPECT_EQ(next(), "LOAD_NAME a");
    EXPECT_TRUE(picture_.machine.stack.empty());
    into();
    into();
    EXPECT_EQ(next(), "BINARY +");
    EXPECT_EQ(picture_.machine.stack, (std::vector<std::string>{"2", "3"}));
    into();
    EXPECT_EQ(picture_.machine.stack, (std::vector<std::string>{"5"}));
    EXPECT_EQ(picture_.just_now, "`BINARY +` takes 2 and 3 and puts 5 on the stack.");
    order(model::SetStepSize{StepSize::Line});
    EXPECT_TRUE(picture_.machine.lines.empty());
}

TEST_F(Running, GoesToTheVisitsOfALineBothWays) {
    run("t = 0\nfor i in range(3):\n    t += i\n\nprint(t)\n");
    const auto visit = [&](std::uint32_t line, model::Direction direction) {
        order(model::SeekVisit{{line}, direction, model::VisitReason::Breakpoint});
        return picture_.step;
    };
    std::vector<support::StepIndex> hits;
    for (int i = 0; i < 3; ++i) hits.push_back(visit(3, model::Direction::Forward));
    EXPECT_LT(hits[0], hits[1]);
    EXPECT_LT(hits[1], hits[2]);
    EXPECT_EQ(picture_.marks.next_line, 3U);
    EXPECT_EQ(visit(3, model::Direction::Forward), hits[2]);  // none is left
    EXPECT_EQ(visit(3, model::Direction::Backward), hits[1]);
    visit(4, model::Direction::Forward);  // an empty line stands for the next one
    EXPECT_EQ(picture_.marks.next_line, 5U);
}

}  // namespace
}  // namespace outlive::shell
