// The face of the engine, as front ends use it.
#include "engine/session.hpp"

#include <gtest/gtest.h>

namespace outlive {
namespace {

std::unique_ptr<Session> open(const std::string& text, RunOptions options = {}) {
    auto result = Session::compile(text, std::move(options));
    if (const auto* error = std::get_if<support::Diagnostic>(&result))
        throw std::runtime_error(error->message);
    return std::move(std::get<std::unique_ptr<Session>>(result));
}

std::unique_ptr<Session> ran(const std::string& text, RunOptions options = {}) {
    auto session = open(text, std::move(options));
    session->extend(100'000'000);
    return session;
}

TEST(Session, RunsToTheEndAndKeepsTheOutput) {
    const auto s = ran("print('hello', 1 + 1)\n");
    EXPECT_EQ(s->end().state, RunState::Finished);
    EXPECT_EQ(s->end().exit_code, 0);
    EXPECT_EQ(s->index().text, "hello 2\n");
}

TEST(Session, ATextThatDoesNotCompileIsADiagnostic) {
    auto result = Session::compile("x = = 1\n", {});
    ASSERT_TRUE(std::holds_alternative<support::Diagnostic>(result));
    EXPECT_EQ(std::get<support::Diagnostic>(result).message, "invalid syntax");
}

TEST(Session, ACallIsNumberedWhenTheRunMakesAnotherOfItsFunction) {
    const auto s =
        ran("def make(n):\n    def get():\n        return n\n    return get\n"
            "def once(n):\n    def get():\n        return n\n    return get\n"
            "first = make(1)\nonly = once(5)\nsecond = make(2)\n");
    const auto numbered = [&](std::uint32_t line, std::size_t scope) {
        const auto step = s->nth_visit(line, 1);
        return s->snapshot(step.value()).scopes.at(scope).numbered;
    };
    EXPECT_TRUE(numbered(10, 0));   // make #1, before there is a second
    EXPECT_FALSE(numbered(11, 1));  // once
}

TEST(Session, CallsAreNumberedThatCanBeMetAgainOffTheStack) {
    const auto s =
        ran("def make(n):\n    return lambda: n\ndef plain(n):\n    return n\n"
            "def rests(n):\n    yield n\nfor i in range(2):\n"
            "    make(i)()\n    plain(i)\n    next(rests(i))\n");
    const auto& codes = s->program().codes;
    for (std::uint32_t code = 0; code < codes.size(); ++code)
        EXPECT_EQ(s->is_numbered(code), codes[code]->name == "make" || codes[code]->name == "rests")
            << codes[code]->name;
}

TEST(Session, AnUncaughtExceptionEndsItWithATraceback) {
    const auto s = ran("def f():\n    return 1 / 0\nf()\n");
    EXPECT_EQ(s->end().state, RunState::Failed);
    EXPECT_EQ(s->end().exit_code, 1);
    ASSERT_FALSE(s->index().output.empty());
    EXPECT_TRUE(s->index().output.back().is_error);
    EXPECT_NE(s->index().text.find("ZeroDivisionError: division by zero\n"), std::string::npos);
    EXPECT_EQ(s->index().text.find("Traceback (most recent call last):\n"), 0U);
}

TEST(Session, AnEndlessProgramIsStoppedByItsBudgetAndCanGoOn) {
    RunOptions options;
    options.limits.steps = 10'000;
    const auto s = open("n = 0\nwhile True:\n    n += 1\n", options);
    EXPECT_EQ(s->extend(1'000'000).state, RunState::OutOfSteps);
    EXPECT_EQ(s->length(), 10'000U);
    options.limits.steps = 20'000;
    s->raise_limits(options.limits);
    EXPECT_EQ(s->extend(1'000'000).state, RunState::OutOfSteps);
    EXPECT_EQ(s->length(), 20'000U);
}

TEST(Session, InputIsAskedForAndPartOfTheRun) {
    const auto s = open("a = input('? ')\nb = input()\nprint(a + b)\n");
    EXPECT_EQ(s->extend(1'000'000).state, RunState::WaitsForInput);
    s->add_input("x");
    EXPECT_EQ(s->extend(1'000'000).state, RunState::WaitsForInput);
    const std::uint64_t waiting = s->digest(s->length());
    const StepIndex step = s->length();
    s->add_input("y");
    EXPECT_EQ(s->extend(1'000'000).state, RunState::Finished);
    EXPECT_EQ(s->index().text, "? xy\n");
    (void)s->digest(0);
    EXPECT_EQ(s->digest(step), waiting);
}

TEST(Session, TheEndOfInputIsAnEofError) {
    const auto s = open("try:\n    input()\nexcept EOFError:\n    print('eof')\n");
    EXPECT_EQ(s->extend(1'000'000).state, RunState::WaitsForInput);
    s->close_input();
    EXPECT_EQ(s->extend(1'000'000).state, RunState::Finished);
    EXPECT_EQ(s->index().text, "eof\n");
}

TEST(Session, WithoutRecordingTheOutputIsTheSame) {
    RunOptions options;
    options.record = false;
    const std::string text = "for i in range(5):\n    print(i)\n";
    EXPECT_EQ(ran(text, options)->index().text, ran(text)->index().text);
}

TEST(Session, AMomentIsFoundAgainInTheRunOfAnotherText) {
    const std::string before = "def f(n):\n    x = n\n    return x\nf(1)\nf(2)\nf(3)\n";
    const std::string after = "y = 5\n\n" + before;
    const auto a = ran(before), b = ran(after);
    for (std::optional<StepIndex> at = 0; at; at = a->next(*at, StepSize::Line, StepMotion::Into)) {
        const Session::Moment moment = a->moment(*at);
        const StepIndex there = b->find(moment);
        const Session::Moment same = b->moment(there);
        EXPECT_EQ(same.statement, *at == 0 ? "" : moment.statement) << "step " << *at;
        if (*at != 0) {
            EXPECT_EQ(same.visit, moment.visit);
            EXPECT_EQ(same.chain.size(), moment.chain.size());
        }
    }
}

TEST(Session, AMillionStepsAreRecordedInOneGoAndAnyOfThemOpens) {
    const auto s = ran("total = 0\nfor i in range(200000):\n    total += i\nprint(total)\n");
    EXPECT_EQ(s->end().state, RunState::Finished);
    EXPECT_GT(s->length(), 1'000'000U);
    EXPECT_EQ(s->index().text, "19999900000\n");
    const StepIndex middle = s->length() / 2;
    const snapshot::Snapshot shot = s->snapshot(middle);
    EXPECT_EQ(shot.step, middle);
    EXPECT_LT(s->history_bytes(), s->length() * 2);
}

}  // namespace
}  // namespace outlive
