#include "app/narration/life_story.hpp"

#include <gtest/gtest.h>

namespace outlive::narration {
namespace {

std::string step_name(support::StepIndex step) {
    return "step " + std::to_string(step);
}

Life life_of_cell() {
    Life life;
    life.is_cell = true;
    life.owner_name = "counter";
    life.call_number = 1;
    life.numbered = true;
    life.born = {3, support::FrameId{2}, 2};
    life.outlived_call = 9;
    life.died = Place{56, support::FrameId{1}, 12};
    life.cause = DeathCause::Rebound;
    life.last_holder = "c";
    return life;
}

TEST(LifeStory, TheWholeLifeOfACellIsOneSentence) {
    EXPECT_EQ(life_sentence(life_of_cell(), 60, step_name),
              "Born at step 4 by line 2, outlived its call `counter #1` from step 9, died at step "
              "57 because line 12 rebound `c`, its last holder.");
}

TEST(LifeStory, AnOnlyCallHasNoNumber) {
    Life life = life_of_cell();
    life.numbered = false;
    EXPECT_NE(life_sentence(life, 60, step_name).find("its call `counter` from"),
              std::string::npos);
}

TEST(LifeStory, InASideBranchOnlyTheEndIsTold) {
    Life life = life_of_cell();
    EXPECT_EQ(branch_sentence(life, 56, 56, step_name), "It is freed where the branch begins.");
    EXPECT_EQ(branch_sentence(life, 20, 30, step_name),
              "In the branch it will die at step 57, when line 12 rebinds `c`, its last holder.");
    life.died.reset();
    EXPECT_EQ(branch_sentence(life, 20, 30, step_name),
              "It is still there at the end of the branch.");
}

TEST(LifeStory, WhatHasNotHappenedYetIsToldAsComing) {
    EXPECT_EQ(life_sentence(life_of_cell(), 6, step_name),
              "Born at step 4 by line 2, will die at step 57, when line 12 rebinds `c`, its last "
              "holder.");
}

TEST(LifeStory, ALifeWithoutAnEndLastsAsLongAsTheRun) {
    Life life = life_of_cell();
    life.died.reset();
    EXPECT_EQ(
        life_sentence(life, 20, step_name),
        "Born at step 4 by line 2, outlived its call `counter #1` from step 9, still alive at "
        "the end of the run.");
}

TEST(LifeStory, EveryCauseOfDeathIsAClause) {
    Life life = life_of_cell();
    const auto ends = [&](DeathCause cause) {
        life.cause = cause;
        const std::string text = life_sentence(life, 60, step_name);
        return text.substr(text.find("57") + 3);
    };
    EXPECT_EQ(ends(DeathCause::Deleted), "because line 12 deleted `c`, its last holder.");
    EXPECT_EQ(ends(DeathCause::Replaced), "because line 12 changed `c`, its last holder.");
    EXPECT_EQ(ends(DeathCause::CallLeft), "because the call of `c`, which held it last, ended.");
    EXPECT_EQ(ends(DeathCause::Dropped), "because line 12 no longer needed it.");
    EXPECT_EQ(ends(DeathCause::Collected), "because the collector of cycles found it.");
}

TEST(LifeStory, SharersAndLinesAreListed) {
    EXPECT_EQ(sharers_sentence({}), "");
    EXPECT_EQ(sharers_sentence({{"ƒ get", {}, {}, false}}), "Only ƒ get reaches it.");
    EXPECT_EQ(sharers_sentence({{"ƒ get", {}, {}, false}, {"the call make #2", {}, {}, true}}),
              "Shared by ƒ get and the call make #2.");
    EXPECT_EQ(lines_sentence({{2, 5}, {6}}), "Written by lines 2 and 5, read by line 6.");
    EXPECT_EQ(lines_sentence({{}, {6}}), "Read by line 6.");
    EXPECT_EQ(lines_sentence({}), "");
}

TEST(LifeStory, ACutIsASentence) {
    snapshot::Cut cut;
    cut.obstacle = "the running call of f";
    EXPECT_EQ(cut_sentence(cut), "It cannot die here: the running call of f holds it.");
    cut = {true, {{"first", {}, {}, {}, 0, 0, 0}, {"handlers[0]", {}, {}, {}, 0, 0, 0}}, ""};
    EXPECT_EQ(cut_sentence(cut), "It would die without `first` and `handlers[0]`.");
}

}  // namespace
}  // namespace outlive::narration
