// A run that is recorded on another thread, looked at meanwhile.
#include <gtest/gtest.h>

#include <random>

#include "engine/session.hpp"

namespace outlive {
namespace {

std::unique_ptr<Session> open(const std::string& text) {
    auto result = Session::compile(text, {});
    return std::move(std::get<std::unique_ptr<Session>>(result));
}

constexpr const char* text = R"(def make(n):
    count = n
    def add():
        nonlocal count
        count += 1
        return count
    return add
keep = []
for i in range(4000):
    keep.append(make(i))
    for k in range(20):
        keep[i * 7 % (i + 1)]()
    if i % 100 == 0:
        print(i)
    if i == 1500:
        import textwrap
    if i == 3000:
        import statistics
print('end')
)";

TEST(Background, WhatIsShownMeanwhileIsWhatARunInOnePieceHas) {
    const auto whole = open(text);
    whole->extend(100'000'000);
    const auto s = open(text);
    s->extend_in_background(100'000'000);
    std::mt19937 random(1);
    int looks = 0;
    do {
        const StepIndex step = random() % (s->length() + 1);
        ASSERT_EQ(s->digest(step), whole->digest(step)) << "step " << step;
        (void)s->snapshot(step);
        const auto next = s->next(step, StepSize::Line, StepMotion::Into);
        ASSERT_TRUE(!next || *next > step);
        const std::string& printed = s->index().text;
        ASSERT_EQ(printed, whole->index().text.substr(0, printed.size()));
        ++looks;
    } while (s->is_running() || looks < 20);
    EXPECT_EQ(s->wait().state, RunState::Finished);
    EXPECT_EQ(s->length(), whole->length());
    EXPECT_EQ(s->index().text, whole->index().text);
    EXPECT_EQ(s->digest(s->length()), whole->digest(whole->length()));
}

TEST(Background, LinesAreNotCountedWhileTheRunGrows) {
    const auto s = open("n = 0\nwhile True:\n    n += 1\n");
    s->extend(1000);
    EXPECT_TRUE(s->line_ordinal(0));
    s->extend_in_background(~std::uint64_t{0} >> 2U);
    EXPECT_FALSE(s->line_ordinal(0));  // it would run after the end
    EXPECT_FALSE(s->line_stop(3));
    s->stop();
}

TEST(Background, IsStoppedAndGoesOn) {
    const auto s = open("n = 0\nwhile True:\n    n += 1\n");
    s->extend_in_background(~std::uint64_t{0} >> 2U);
    while (s->length() < 100'000) {
    }
    EXPECT_EQ(s->stop().state, RunState::Cancelled);
    const StepIndex stopped = s->length();
    EXPECT_EQ(s->extend(1000).state, RunState::Paused);
    EXPECT_EQ(s->length(), stopped + 1000);
}

TEST(Background, ASessionMayEndWhileItRuns) {
    const auto s = open("while True:\n    pass\n");
    s->extend_in_background(~std::uint64_t{0} >> 2U);
    EXPECT_TRUE(s->is_running());
}

}  // namespace
}  // namespace outlive
