// Each kind of event is told exactly when it happens: whole small programs, and
// what is told of their steps.
#include <gtest/gtest.h>

#include <fmt/format.h>

#include <string>
#include <vector>

#include "engine/history/event_observer.hpp"
#include "tests/unit/history/recorded.hpp"

namespace outlive::history {
namespace {

using machine::Event;
using machine::EventKind;
using machine::NameScope;

std::vector<Event> events_of(const std::string& text) {
    Recorded r(text);
    r.run();
    return events_between(r.cursor, 0, r.recording.length(), 100'000);
}

// One line an event of these kinds: "name old > value".
std::string told(const std::string& text, std::initializer_list<EventKind> kinds) {
    std::string lines;
    for (const Event& e : events_of(text)) {
        if (std::find(kinds.begin(), kinds.end(), e.kind) == kinds.end()) continue;
        lines += e.name;
        if (e.old_value.bound) lines += " " + e.old_value.text;
        if (e.value.bound) lines += " > " + e.value.text;
        lines += "\n";
    }
    return lines;
}

TEST(Events, AFrameIsEnteredAndReturned) {
    EXPECT_EQ(told("def f(a):\n    return a + 1\nf(2)\n", {EventKind::FrameEntered}), "f\n");
    EXPECT_EQ(told("def f(a):\n    return a + 1\nf(2)\n", {EventKind::FrameReturned}),
              "f > 3\n<module> > None\n");
}

TEST(Events, AnExceptionUnwindsTheFramesItLeaves) {
    const std::string text =
        "def f():\n    1 / 0\ndef g():\n    f()\ntry:\n    g()\nexcept ValueError:\n    pass\n"
        "except ArithmeticError:\n    pass\n";
    const std::string error = "ZeroDivisionError('division by zero')";
    EXPECT_EQ(told(text, {EventKind::ExceptionRaised}), "f > " + error + "\n");
    EXPECT_EQ(told(text, {EventKind::FrameUnwound}), "f > " + error + "\ng > " + error + "\n");
    EXPECT_EQ(told(text, {EventKind::ExceptionCaught}), "<module> > " + error + "\n");
    EXPECT_EQ(told(text, {EventKind::ExceptionMatched}), " > " + error + "\n");
}

TEST(Events, AnExceptionGroupIsMatchedInParts) {
    const std::string text =
        "try:\n    raise ExceptionGroup('g', [ValueError(1), TypeError(2)])\n"
        "except* ValueError:\n    pass\nexcept* TypeError:\n    pass\n";
    std::string matched = told(text, {EventKind::ExceptionMatched});
    EXPECT_EQ(std::count(matched.begin(), matched.end(), '\n'), 2) << matched;
    // It is told where the clause stands.
    std::vector<std::uint32_t> lines;
    for (const Event& e : events_of(text)) {
        if (e.kind == EventKind::ExceptionMatched) lines.push_back(e.line);
    }
    EXPECT_EQ(lines, (std::vector<std::uint32_t>{3, 5}));
}

TEST(Events, ImportStarBindsEachName) {
    const std::string bound = told("from keyword import *\n", {EventKind::NameBound});
    EXPECT_NE(bound.find("iskeyword > "), std::string::npos) << bound;
    EXPECT_NE(bound.find("kwlist > ["), std::string::npos) << bound;
}

TEST(Events, WhatTheLibraryRaisesIsRaisedByTheCall) {
    EXPECT_EQ(told("import json\ntry:\n    json.loads('[')\nexcept ValueError:\n    pass\n",
                   {EventKind::ExceptionRaised})
                  .substr(0, 10),
              "<module> >");
    // A loop over an iterator of the library ends without a word.
    EXPECT_EQ(told("import itertools\nfor x in itertools.chain([1], [2]):\n    pass\n",
                   {EventKind::ExceptionRaised, EventKind::ExceptionCaught}),
              "");
}

TEST(Events, TheCompilersOwnHandlersCatchNothing) {
    const std::string text =
        "def g():\n    yield 1\n    raise KeyError(1)\ntry:\n    list(g())\nexcept KeyError:\n"
        "    pass\n";
    EXPECT_EQ(told(text, {EventKind::ExceptionCaught}), "<module> > KeyError(1)\n");
}

TEST(Events, AGeneratorIsSuspendedAndResumed) {
    const std::string text =
        "def g():\n    x = yield 1\n    yield x\nit = g()\nnext(it)\nit.send('a')\n";
    EXPECT_EQ(told(text, {EventKind::FrameEntered}), "g\n");
    EXPECT_EQ(told(text, {EventKind::FrameSuspended}), "g > None\ng > 1\ng > 'a'\n");
    EXPECT_EQ(told(text, {EventKind::FrameResumed}), "g\ng > 'a'\n");
}

TEST(Events, ACellIsCreatedCapturedReadAndWritten) {
    const std::string text =
        "def counter():\n    count = 0\n    def increment():\n        nonlocal count\n"
        "        count += 1\n        return count\n    return increment\nc = counter()\nc()\n";
    EXPECT_EQ(told(text, {EventKind::CellCreated}), "count\n");
    EXPECT_EQ(told(text, {EventKind::CellCaptured}), "count\n");
    EXPECT_EQ(told(text, {EventKind::CellWritten}), "count > 0\ncount 0 > 1\n");
    EXPECT_EQ(told(text, {EventKind::CellRead}), "count > 0\ncount > 1\n");
}

TEST(Events, ACellIsWrittenFromOutside) {
    const std::string text =
        "def f():\n    x = 1\n    return lambda: x\ng = f()\ng.__closure__[0].cell_contents = 2\n";
    EXPECT_EQ(told(text, {EventKind::CellWritten}), "x > 1\nx 1 > 2\n");
}

TEST(Events, AClassBodyReadsACell) {
    const std::string text = "def f(x):\n    class A:\n        y = x\n    return A\nf(1)\n";
    EXPECT_EQ(told(text, {EventKind::CellRead}), "x > 1\n");
}

TEST(Events, NamesAreBoundAndUnbound) {
    EXPECT_EQ(told("x = 1\nx = 2\ndel x\n", {EventKind::NameBound}), "x > 1\nx 1 > 2\n");
    EXPECT_EQ(told("x = 1\nx = 2\ndel x\n", {EventKind::NameUnbound}), "x 2\n");
    EXPECT_EQ(told("def f():\n    global x\n    x = 1\n    x = 5\n    del x\nf()\n",
                   {EventKind::NameUnbound}),
              "x 5\n");
    EXPECT_EQ(told("def f(a):\n    del a\nf(3)\n", {EventKind::NameUnbound}), "a 3\n");
    EXPECT_EQ(told("class A:\n    x = 1\n    del x\n", {EventKind::NameUnbound}), "x 1\n");
}

TEST(Events, AnObjectIsCreatedOnceAndFreedOnce) {
    const std::string text =
        "class Dog:\n    def __init__(self):\n        self.tricks = []\nd = Dog()\ndel d\n";
    EXPECT_EQ(told(text, {EventKind::ObjectCreated}), "function\nfunction\ntype\nDog\nlist\n");
    EXPECT_EQ(told(text, {EventKind::ObjectFreed}).find("Dog"),
              told(text, {EventKind::ObjectFreed}).rfind("Dog"));
    EXPECT_NE(told(text, {EventKind::ObjectFreed}).find("Dog\n"), std::string::npos);
    EXPECT_NE(told("def g():\n    yield\nit = g()\n", {EventKind::ObjectCreated}).find("generator"),
              std::string::npos);
}

TEST(Events, AttributesChange) {
    EXPECT_EQ(told("class A:\n    pass\na = A()\na.x = 1\na.x = 2\ndel a.x\nA.y = 3\n"
                   "def f():\n    pass\nf.z = 4\n",
                   {EventKind::AttributeChanged}),
              "x > 1\nx 1 > 2\nx 2\ny > 3\nz > 4\n");
    EXPECT_EQ(told("class A:\n    __slots__ = ('x',)\na = A()\na.x = 1\na.x = 2\ndel a.x\n",
                   {EventKind::AttributeChanged}),
              "x > 1\nx 1 > 2\nx 2\n");
}

TEST(Events, ItemsChange) {
    EXPECT_EQ(told("a = [1]\na.append(2)\na[0] = 5\na.pop()\ndel a[0]\n", {EventKind::ItemChanged}),
              "[1] > 2\n[0] 1 > 5\n[1] 2\n[0] 5\n");
    EXPECT_EQ(told("d = {}\nd['k'] = 1\nd['k'] = 2\nd.setdefault('m', 3)\nd.pop('k')\ndel d['m']\n",
                   {EventKind::ItemChanged}),
              "['k'] > 1\n['k'] 1 > 2\n['m'] > 3\n['k'] 2\n['m'] 3\n");
    EXPECT_NE(told("s = set()\ns.add(1)\n", {EventKind::ItemChanged}), "");
    EXPECT_NE(told("a = [2, 1]\na.sort()\n", {EventKind::ItemChanged}), "");
    EXPECT_NE(told("a = [2, 1]\na.reverse()\n", {EventKind::ItemChanged}), "");
    EXPECT_NE(told("a = [2, 1]\na.insert(0, 3)\n", {EventKind::ItemChanged}), "");
    EXPECT_NE(told("a = [2, 1]\na.clear()\n", {EventKind::ItemChanged}), "");
    EXPECT_NE(told("a = [2, 1]\na += [3]\n", {EventKind::ItemChanged}), "");
    EXPECT_NE(told("d = {1: 2}\nd.update({1: 3})\n", {EventKind::ItemChanged}), "");
}

TEST(Events, ASubExpressionHasItsValue) {
    EXPECT_EQ(told("x = 2\ny = x + 3\n", {EventKind::ValueComputed}), " > 2\n > 5\n");
    // What a call gives is told where the call stands, however it came about.
    EXPECT_NE(
        told("class A:\n    def __init__(self):\n        pass\nA()\n", {EventKind::ValueComputed})
            .find("A"),
        std::string::npos);
    EXPECT_NE(told("def g():\n    yield 41\nnext(g())\n", {EventKind::ValueComputed}).find("41"),
              std::string::npos);
}

// [1, 2, 3] begins empty in the machine, and f(*a, 1) with a list: no value of the text's.
TEST(Events, ADisplayMadeInSeveralStepsHasItsValueAtTheEnd) {
    const auto values = [](const std::string& text) {
        return told(text, {EventKind::ValueComputed});
    };
    EXPECT_EQ(values("x = [1, 2, 3]\n"), " > [1, 2, 3]\n");
    EXPECT_EQ(values("x = {1, 2, 3}\n"), " > set of 3\n");
    EXPECT_EQ(values("x = [*'ab', 3]\n"), " > ['a', 'b', 3]\n");
    EXPECT_EQ(values("x = (*'ab', 3)\n"), " > ('a', 'b', 3)\n");
    EXPECT_EQ(values("x = {**{'a': 1}, 'b': 2}\n"), " > {'a': 1}\n > {'a': 1, 'b': 2}\n");
    EXPECT_EQ(values("def f(n=[1], *, k=2): pass\n"), " > [1]\n > ƒ f\n");
    EXPECT_EQ(values("def f(n):\n    return lambda: n\nf(1)\n"),
              " > ƒ f\n > ƒ f\n > ƒ <lambda>\n > ƒ <lambda>\n");
    EXPECT_EQ(values("x = max(*'ab', 'c')\n"), " > ƒ max\n > 'c'\n");
}

TEST(Events, TextIsPrinted) {
    std::string text;
    for (const Event& e : events_of("print('a', 1)\n")) {
        if (e.kind == EventKind::TextPrinted) text += e.value.text;
    }
    EXPECT_EQ(text, "a 1\n");
}

TEST(Events, AModuleIsImported) {
    EXPECT_EQ(told("import math\n", {EventKind::Imported}), "math > module math\n");
    EXPECT_EQ(told("from math import pi\n", {EventKind::Imported}), "math > module math\n");
    EXPECT_EQ(told("import collections.abc\n", {EventKind::Imported}).substr(0, 15),
              "collections.abc");
    EXPECT_EQ(
        told("try:\n    import nowhere\nexcept ImportError:\n    pass\n", {EventKind::Imported}),
        "");
}

TEST(Events, ABareCallIsOneLineStop) {
    Recorded r("def f():\n    pass\nf()\nx = 1\n");
    r.run();
    Stepper stepper(r.cursor);
    int stops = 0;
    std::optional<StepIndex> at = 0;
    for (; at; at = stepper.next(*at, Size::Line, Motion::Over)) ++stops;
    EXPECT_EQ(stops, 4);  // the start (def), f(), x = 1, the end
}

}  // namespace
}  // namespace outlive::history
