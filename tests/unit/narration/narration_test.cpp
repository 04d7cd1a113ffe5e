// Sentences from moments made by hand: one claim for each kind of event.
#include "app/narration/narration.hpp"

#include <gtest/gtest.h>

namespace outlive::narration {
namespace {

using machine::Event;
using machine::EventKind;

const support::SourceText source("program.py", "x = 1\nx = 2\n");

machine::EventValue value(const std::string& text) {
    machine::EventValue v;
    v.bound = true;
    v.text = text;
    return v;
}

Event event(EventKind kind, const std::string& name, const std::string& now,
            const std::string& old = "") {
    Event e;
    e.kind = kind;
    e.frame = support::FrameId{1};
    e.name = name;
    e.line = 1;
    e.span = {0, 1};
    if (!now.empty()) e.value = value(now);
    if (!old.empty()) e.old_value = value(old);
    return e;
}

std::string said(const std::vector<Event>& events) {
    snapshot::Snapshot state;
    state.running = support::FrameId{1};
    state.step = 3;
    state.next_line = 2;
    return narrate({state, events, {}, source, false, {}}).happened;
}

TEST(Narration, ANameGetsItsFirstValueAChangedOneAndTheSameAgain) {
    EXPECT_EQ(said({event(EventKind::NameBound, "x", "1")}), "`x` is now 1.");
    EXPECT_EQ(said({event(EventKind::NameBound, "x", "2", "1")}), "`x` changes from 1 to 2.");
    EXPECT_EQ(said({event(EventKind::NameBound, "x", "1", "1")}), "`x` is bound to 1 again.");
}

TEST(Narration, WhatAStepComesToIsToldBeforeWhatACallDidThatIsOver) {
    std::vector<Event> events;
    for (const char* value : {"1", "2", "3", "4"}) {
        events.push_back(event(EventKind::NameBound, "inner", value));
        events.back().frame = support::FrameId{2};
    }
    events.push_back(event(EventKind::NameBound, "total", "10"));
    EXPECT_EQ(said(events), "`inner` is now 1. `inner` is now 2. `total` is now 10.");
}

TEST(Narration, ACellOfThisCallIsCalledSo) {
    Event e = event(EventKind::CellWritten, "x", "2", "1");
    e.scope = machine::NameScope::Cell;
    EXPECT_EQ(said({e}), "`x` changes from 1 to 2; it lives in a cell of this call.");
    e.value = {};
    EXPECT_EQ(said({e}), "`x` is deleted: its cell stays, with nothing in it.");
}

TEST(Narration, ACellOfAnUnknownCallIsOfTheEnclosingOne) {
    Event e = event(EventKind::CellWritten, "x", "2", "1");
    e.scope = machine::NameScope::Free;
    EXPECT_EQ(said({e}),
              "`x` is not a variable of this call. It reaches the cell that it kept from its "
              "enclosing call and changes 1 to 2.");
}

TEST(Narration, PiecesOfPrintedTextAreOneSentence) {
    EXPECT_EQ(said({event(EventKind::TextPrinted, "stdout", "a "),
                    event(EventKind::TextPrinted, "stdout", "b\n")}),
              "It prints “a b”.");
    EXPECT_EQ(said({event(EventKind::TextPrinted, "stdout", "a\nb\nc\n")}),
              "It prints “a” and 2 more lines.");
    EXPECT_EQ(said({event(EventKind::TextPrinted, "stdout", "\n")}), "It prints an empty line.");
}

TEST(Narration, ImportsAndExceptionsAreNamed) {
    EXPECT_EQ(said({event(EventKind::Imported, "math", "")}), "Module `math` is imported.");
    EXPECT_EQ(said({event(EventKind::ExceptionRaised, "f", "KeyError('a')")}),
              "In line 1, KeyError('a') is raised.");
}

TEST(Narration, ADeletedNameIsRemoved) {
    EXPECT_EQ(said({event(EventKind::NameUnbound, "x", "", "1")}), "`del` removes the name `x`.");
}

TEST(Narration, AQuietStepTellsTheLastValue) {
    EXPECT_EQ(said({event(EventKind::ValueComputed, "", "1")}), "`x` gives 1.");
    EXPECT_FALSE(said({event(EventKind::NameRead, "x", "1")}).empty());
}

TEST(Narration, ThreeSentencesAreTheMost) {
    std::vector<Event> events;
    for (const char* name : {"a", "b", "c", "d", "e"})
        events.push_back(event(EventKind::NameBound, name, "1"));
    EXPECT_EQ(said(events), "`a` is now 1. `b` is now 1. `c` is now 1.");
}

TEST(Narration, TheNextLineIsShownWithoutItsIndentation) {
    snapshot::Snapshot state;
    state.next_line = 2;
    EXPECT_EQ(narrate({state, {}, {}, source, false, {}}).next, "Next: line 2, x = 2");
    EXPECT_EQ(narrate({state, {}, {}, source, true, {}}).next, "");
}

TEST(Narration, AModuleIsImported) {
    EXPECT_EQ(said({event(EventKind::Imported, "math", "module math")}),
              "Module `math` is imported.");
}

TEST(Narration, AnExceptClauseHandlesWhatItMatches) {
    EXPECT_EQ(said({event(EventKind::ExceptionMatched, "", "ValueError('x')")}),
              "The `except` in line 1 handles it.");
}

TEST(Narration, AGeneratorStartsAndGoesOn) {
    EXPECT_EQ(said({event(EventKind::FrameResumed, "g", "")}), "`g` starts to run.");
    EXPECT_EQ(said({event(EventKind::FrameResumed, "g", "None")}),
              "`g` goes on where it was suspended.");
    EXPECT_EQ(said({event(EventKind::FrameResumed, "g", "5")}),
              "`g` goes on where it was suspended and gets 5.");
}

}  // namespace
}  // namespace outlive::narration
