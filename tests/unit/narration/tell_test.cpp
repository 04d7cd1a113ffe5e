// What is said of real runs: the whole text of small programs.
#include "app/narration/tell.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace outlive::narration {
namespace {

std::vector<Sentences> told(const std::string& text, StepSize size = StepSize::Line) {
    auto compiled = Session::compile(text, {});
    auto& session = *std::get<std::unique_ptr<Session>>(compiled);
    session.extend(1'000'000);
    std::vector<Sentences> all;
    snapshot::Snapshot before;
    snapshot::SnapshotOptions look;
    look.value_stack = size == StepSize::Machine;
    for (std::optional<StepIndex> at = 0; at; at = session.next(*at, size, StepMotion::Into)) {
        const bool start = all.empty();
        const auto events =
            start ? std::vector<machine::Event>{} : events_of_step(session, before.step, *at);
        snapshot::Snapshot state = session.snapshot(*at, look);
        all.push_back(tell(session, state, start ? nullptr : &before, events, size));
        before = std::move(state);
    }
    return all;
}

// Some step says exactly this.
::testing::AssertionResult says(const std::vector<Sentences>& all, const std::string& wanted) {
    std::string heard;
    for (const Sentences& s : all) {
        if (s.happened.find(wanted) != std::string::npos) return ::testing::AssertionSuccess();
        heard += s.happened + "\n";
    }
    return ::testing::AssertionFailure() << "nobody says: " << wanted << "\nheard:\n" << heard;
}

const char* const counter_program =
    "def counter():\n"
    "    count = 0\n"
    "    def increment():\n"
    "        nonlocal count\n"
    "        count += 1\n"
    "        return count\n"
    "    return increment\n"
    "first = counter()\n"
    "first()\n"
    "print(first())\n";

TEST(Narration, TellsTheCounterFromItsStartToItsEnd) {
    const auto all = told(counter_program);
    ASSERT_GT(all.size(), 7U);
    EXPECT_EQ(all[0].happened, "The program is ready to start; only the module's frame is there.");
    EXPECT_EQ(all[0].next, "Next: line 1, def counter():");
    EXPECT_EQ(all[1].happened, "`def` makes the function `counter`; its body does not run yet.");
    EXPECT_EQ(all[2].happened,
              "Line 8 calls `counter`: a new frame goes onto the stack. Its `count` "
              "lives in a "
              "cell, because an inner function uses it.");
    EXPECT_EQ(all[2].next, "Next: line 2, count = 0");
    EXPECT_EQ(all[3].happened, "`count` is now 0; it lives in a cell of this call.");
    EXPECT_EQ(all[4].happened,
              "`def` makes the function `increment`; its body does not run yet. The function keeps "
              "the cell "
              "`count` of `counter`.");
    EXPECT_EQ(all[4].next, "Next: line 7, return increment → ƒ increment");
    EXPECT_EQ(all[5].happened,
              "`counter` returns ƒ increment. Its frame goes, but its cell `count` stays, "
              "because ƒ increment "
              "keeps it.");
    EXPECT_EQ(all[5].next, "Next: line 8 goes on, first = counter() → ƒ increment");
    EXPECT_EQ(all[6].happened,
              "`first` now names ƒ increment, which keeps the cell `count` of `counter`.");
    EXPECT_EQ(all.back().happened, "It prints “2”. That was the last line; the program has ended.");
    EXPECT_EQ(all.back().next, "");
}

TEST(Narration, AFreeVariableIsReachedInTheCellOfACallThatReturned) {
    const auto all = told(counter_program);
    EXPECT_TRUE(says(
        all,
        "`count` is not a variable of this call. `increment` reaches the cell that it kept from "
        "`counter`, which returned 3 steps ago, and changes 0 to 1."));
    EXPECT_TRUE(says(all, "It reaches `count`, in the cell that it kept from `counter`."));
    EXPECT_TRUE(says(all, "`increment` returns 1 and its frame goes."));
}

TEST(Narration, ArgumentsAreNamedOnceAndGoWithTheFrame) {
    const auto all = told("def add(a, b):\n    return a + b\nx = add(1, 2)\n");
    EXPECT_TRUE(
        says(all, "Line 3 calls `add` with a = 1 and b = 2: a new frame goes onto the stack."));
    EXPECT_TRUE(
        says(all, "`add` returns 3; its frame goes, and its variables `a` and `b` with it."));
}

TEST(Narration, VariablesStayWithTheTracebackOfAnErrorThatIsKept) {
    const auto all = told(
        "saved = []\ndef f(n):\n    try:\n        1 / 0\n    except ZeroDivisionError as error:\n"
        "        saved.append(error)\nf(7)\nprint()\n");
    EXPECT_TRUE(says(all,
                     "`f` comes to its end and returns None; its frame goes, but its "
                     "variable `n` stays: the traceback of an exception keeps it."));
}

TEST(Narration, AnImplicitReturnIsCalledTheEndOfTheFunction) {
    const auto all = told("def f():\n    print('hi')\nf()\n");
    EXPECT_TRUE(
        says(all, "It prints “hi”. `f` comes to its end and returns None, and its frame goes."));
}

TEST(Narration, TestsSayWhichWayTheyWent) {
    const auto all =
        told("k = 2\nxs = []\nif k < 2:\n    k = 0\nelif xs:\n    k = 1\nwhile k:\n    k -= 2\n");
    EXPECT_TRUE(says(all, "`k < 2` is false, so its body is skipped."));
    EXPECT_TRUE(says(all, "`xs` is [], which counts as false, so its body is skipped."));
    EXPECT_TRUE(says(all, "`k` is 2, which counts as true, so the loop runs its body."));
    EXPECT_TRUE(says(all, "`k` is 0, which counts as false, so the loop ends."));
}

TEST(Narration, ALoopTakesItemsUntilThereAreNoMore) {
    const auto all = told("for i in (7, 8):\n    pass\n");
    EXPECT_TRUE(says(all, "The loop takes its next item: `i` is now 7."));
    EXPECT_TRUE(says(all, "The loop takes its next item: `i` is now 8."));
    EXPECT_TRUE(says(all, "The loop has no further item, so it ends."));
    EXPECT_TRUE(says(all, "`pass` does nothing."));
}

TEST(Narration, GeneratorsAreMadeStartedSuspendedResumedAndFinished) {
    const auto all =
        told("def two(n):\n    yield n\n    yield n + 1\n    return 5\nfor v in two(3):\n    v\n");
    EXPECT_TRUE(says(all,
                     "Calling `two` with n = 3 makes a generator; nothing of its body runs yet. "
                     "`two` starts to run."));
    EXPECT_TRUE(
        says(all, "`two` yields 3 and is suspended; its frame waits, with all its variables."));
    EXPECT_TRUE(says(all, "`two` goes on where it was suspended."));
    EXPECT_TRUE(says(all, "`two` has come to its end with 5, so the generator is finished."));
}

TEST(Narration, ExceptionsAreRaisedLeaveFramesAndAreHandled) {
    const auto all = told(
        "def bad():\n    return 1 // 0\ntry:\n    bad()\nexcept KeyError:\n    pass\n"
        "except ZeroDivisionError as e:\n    pass\n");
    EXPECT_TRUE(says(all, "A `try` begins"));
    EXPECT_TRUE(says(all,
                     "is raised. It leaves `bad`, which does not catch it; its frame goes. The "
                     "`except` in line 5 is asked"));
    EXPECT_TRUE(says(all, "This `except` is not for that exception."));
    EXPECT_TRUE(says(all, "The exception is handled here; `e` names it."));
    EXPECT_TRUE(says(all, "The `except` is over, so `e` is gone."));
}

TEST(Narration, AnUncaughtExceptionEndsTheProgram) {
    const auto all = told("def bad():\n    return 1 // 0\nbad()\n");
    EXPECT_TRUE(
        says(all, "Nothing catches it: the program ends with a traceback. The program has ended."));
}

TEST(Narration, ChangesOfItemsAndAttributesNameThePlace) {
    const auto all = told(
        "class P:\n    pass\np = P()\np.x = 1\np.x = 2\nxs = [1]\nxs[0] = 5\nxs.append(9)\ndel "
        "xs[0]\n");
    EXPECT_TRUE(says(all,
                     "The body of class `P` begins to run; the names that it binds become "
                     "attributes of the class."));
    EXPECT_TRUE(says(all, "`p.x` is now 1."));
    EXPECT_TRUE(says(all, "`p.x` changes from 1 to 2."));
    EXPECT_TRUE(says(all, "`xs[0]` changes from 1 to 5."));
    EXPECT_TRUE(says(all, "9 is added to the list, at `[1]`."));
    EXPECT_TRUE(says(all, "`xs[0]` is removed."));
}

TEST(Narration, ASecondNameForAListIsSaidToBeOne) {
    EXPECT_TRUE(says(told("a = [1]\nb = a\n"), "`b` now refers to the same list as `a`: [1]."));
}

TEST(Narration, TheLastHolderGoneFreesTheCell) {
    const auto all = told(
        "def outer():\n    v = 1\n    def inner():\n        return v\n    return inner\ng = "
        "outer()\ndel g\n");
    EXPECT_TRUE(says(all,
                     "`del` removes the name `g`. Nothing holds ƒ inner and the cell `v` of `outer`"
                     " any more, so they are freed."));
}

TEST(Narration, AComprehensionIsOneValueAndItsVariableIsNotTold) {
    const auto all = told("y = 1\nxs = [y * 2 for y in (1, 2)]\n");
    EXPECT_EQ(all[1].happened, "`y` is now 1.");
    EXPECT_TRUE(all[2].happened.starts_with("`xs` is now [2, 4]."));
}

TEST(Narration, CellsStayTooWhenFunctionsAreReturnedTogether) {
    const auto all = told(
        "def pair():\n    n = 0\n    def get():\n        return n\n    return get, get\na, b = "
        "pair()\n");
    EXPECT_TRUE(says(all, "but its cell `n` stays"));
}

TEST(Narration, ATestOnAFreeVariableSaysBoth) {
    const auto all = told(
        "def f():\n    n = 0\n    def g():\n        if n:\n            return 1\n        return "
        "2\n    return g\nf()()\n");
    EXPECT_TRUE(says(all, "it holds 0. `n` is 0, which counts as false, so its body is skipped."));
}

TEST(Narration, NoStepIsSilent) {
    for (const StepSize size : {StepSize::Line, StepSize::Expression, StepSize::Machine}) {
        for (const Sentences& s : told(counter_program, size)) EXPECT_FALSE(s.happened.empty());
    }
}

TEST(Narration, AnExpressionStepSaysWhichValueCameAndWhichComes) {
    const auto all = told("a = 2\nb = a * 3 + 1\n", StepSize::Expression);
    EXPECT_TRUE(says(all, "`a` is 2."));
    EXPECT_TRUE(says(all, "`a * 3` gives 6."));
    EXPECT_TRUE(std::ranges::any_of(
        all, [](const Sentences& s) { return s.next == "Next: line 2, `a * 3 + 1` → 7"; }));
}

TEST(Narration, AComprehensionsEmptyBeginningIsNotItsValue) {
    const auto all = told("xs = [i for i in (1, 2)]\n", StepSize::Expression);
    EXPECT_FALSE(says(all, "gives []"));
}

TEST(Narration, AFinishedComprehensionIsAValueOfItsOwn) {
    for (const char* text :
         {"[i * i for i in (1, 2)]", "{i * i for i in (1, 2)}", "{i: i * i for i in (1, 2)}"}) {
        const auto all = told(std::string("xs = ") + text + "\n", StepSize::Expression);
        EXPECT_TRUE(says(all, std::string("`") + text + "` gives "));
    }
    const auto failed =
        told("try:\n    [1 // i for i in (1, 0)]\nexcept ZeroDivisionError:\n    pass\n",
             StepSize::Expression);
    EXPECT_FALSE(says(failed, "`[1 // i for i in (1, 0)]` gives "));
}

TEST(Narration, ADisplayOrComprehensionBeingMadeIsNoChangeOfAnything) {
    EXPECT_FALSE(says(told("d = {n: n for n in (1, 2)}\n"), "is added to"));
}

TEST(Narration, CallsHaveNumbersWhereTheyCanBeMetAgain) {
    const auto all = told(
        "def make(n):\n    def get():\n        return n\n    return get\n"
        "def double(n):\n    return 2 * n\n"
        "first = make(1)\nsecond = make(2)\nprint(double(1), double(2))\n");
    EXPECT_TRUE(says(all, "Line 8 calls `make` with n = 2: a new frame, `make #2`, goes onto"));
    EXPECT_TRUE(says(all, "Line 9 calls `double` with n = 2: a new frame goes onto the stack."));
}

TEST(Narration, AFunctionMadeInTheMiddleSaysWhatItKeeps) {
    const auto all = told(
        "def make():\n    fs = []\n    for i in range(2):\n        fs.append(lambda: i)\n"
        "    return fs\nfs = make()\n");
    EXPECT_TRUE(says(all,
                     "A new function, ƒ <lambda>, which keeps the cell `i` of `make`, is added to "
                     "the list, at `[0]`."));
    EXPECT_TRUE(says(all, "because 2 functions ƒ <lambda> keep it."));
}

TEST(Narration, EqualCallsThatAnExceptionLeavesAreCounted) {
    const auto all = told(
        "def down(n):\n    return 1 // n if n == 0 else down(n - 1)\n"
        "def start():\n    return down(2)\ntry:\n    start()\nexcept ZeroDivisionError:\n    "
        "pass\n");
    EXPECT_TRUE(says(all, "leaves 3 calls of `down` and `start`, which do not catch it"));
}

TEST(Narration, ObjectsAreSpokenOfAsInASentence) {
    const auto all = told(
        "class Item:\n    def me(self):\n        return self\na = Item()\nb = a.me()\n"
        "import math\nf = a.me\na.n = 1\na.n += 1\n");
    EXPECT_TRUE(says(all, "`Item` now names the class."));
    EXPECT_TRUE(says(all, "`a` is now an Item object."));
    EXPECT_TRUE(says(all, "`me` returns an Item object"));
    EXPECT_TRUE(says(all, "`f` is now the method me."));
}

TEST(Narration, AnUpdateWithoutANameSaysWhatItsPlaceHolds) {
    const auto all = told(
        "def f():\n    x = 1\n    return lambda: x\ncell = f().__closure__[0]\n"
        "cell.cell_contents += 1\n");
    EXPECT_TRUE(says(all, "`cell` is now a cell."));
    EXPECT_TRUE(says(all, "From outside, the content of the cell `x` of `f` changes from 1 to 2."));
    const auto unnamed = told("import types\nc = types.CellType(1)\nc.cell_contents += 1\n");
    EXPECT_TRUE(says(unnamed, "the content of a cell that no call made changes from 1 to 2."));
}

TEST(Narration, ANewObjectAndCollectedArgumentsAreArgumentsToo) {
    const auto all = told(
        "class Dice:\n    def __init__(self, sides, **rest):\n        self.sides = sides\n"
        "d = Dice(20, colour=1)\n");
    EXPECT_TRUE(says(all,
                     "Line 4 calls `__init__` with self = Dice object, sides = 20 and rest = "
                     "{'colour': 1}: a new frame goes onto the stack."));
}

TEST(Narration, WhatHappensToAllItemsIsOneChange) {
    const auto all = told("a = [2, 1]\na.sort()\na.clear()\n");
    EXPECT_TRUE(says(all, "The items of the list are put into another order."));
    EXPECT_TRUE(says(all, "All items are taken out of the list."));
}

TEST(Narration, WhatALineSaysItselfIsNotRepeated) {
    const auto all = told("x = 1\ny = x + 1\n");
    EXPECT_TRUE(
        std::ranges::any_of(all, [](const auto& s) { return s.next == "Next: line 1, x = 1"; }));
    EXPECT_TRUE(std::ranges::any_of(
        all, [](const auto& s) { return s.next == "Next: line 2, y = x + 1 → 2"; }));
}

TEST(Narration, AnAnnotationIsNoItemOfAContainer) {
    const auto all = told("class A:\n    amount: float = 0.5\n    left: list[int]\n");
    EXPECT_TRUE(says(all, "`amount` is annotated with `float`."));
    EXPECT_TRUE(says(all, "`left` is annotated with `list[int]`."));
    EXPECT_FALSE(says(all, "container"));
}

TEST(Narration, AnUpdatedValueIsNoVariablesYetWhenItIsOnlyWorkedOut) {
    const auto all = told("n = 1\nn += 2\n", StepSize::Expression);
    EXPECT_TRUE(says(all, "The new value for `n` is 3; it is stored next."));
    EXPECT_FALSE(says(all, "`n` is now 3."));
    EXPECT_TRUE(says(all, "`n` changes from 1 to 3."));
}

TEST(Narration, ACallReachesItsCellsBesideItsArguments) {
    const auto all = told(
        "def power(n):\n    def raised(base):\n        return base ** n\n    return raised\n"
        "power(2)(5)\n");
    EXPECT_TRUE(says(all, "It also reaches `n`, in the cell that it kept from `power`."));
}

TEST(Narration, AnAnnotationOfSeveralLinesIsToldInOne) {
    const auto all = told(
        "value: dict[\n    str,\n    int,\n] = {}\nother: \\\n    int = 3\n"
        "third: (\n    'one = two'\n) = 1\n");
    EXPECT_TRUE(says(all, "`value` is annotated with `dict[str, int]`."));
    EXPECT_TRUE(says(all, "`other` is annotated with `int`."));
    EXPECT_TRUE(says(all, "`third` is annotated with `('one = two')`."));
}

TEST(Narration, ALineThatEndsAnEarlierOneIsAnnouncedWithIt) {
    const auto all = told("value = {\n    'a': 1,\n}\nother: list[\n    int\n] = []\n");
    EXPECT_TRUE(std::ranges::any_of(
        all, [](const auto& s) { return s.next == "Next: line 6, other: list[int] = []"; }));
}

TEST(Narration, WhatADequeIsMadeOfIsNotTold) {
    const auto all = told("from collections import deque\nd = deque([1])\nd.append(2)\nd.pop()\n");
    EXPECT_TRUE(says(all, "2 is added at `[1]`."));
    EXPECT_TRUE(says(all, "2 is taken out."));
    EXPECT_FALSE(says(all, "the list"));
}

TEST(Narration, TheBodyOfALambdaIsNotItsWholeLine) {
    const auto all = told("f = [lambda n: n + 1]\nf[0](2)\n");
    EXPECT_TRUE(std::ranges::any_of(
        all, [](const auto& s) { return s.next == "Next: line 1, n + 1 → 3"; }));
}

TEST(Narration, AnItemThatGrowsIsNotCalledByTheWholeStatement) {
    const auto all = told("t = ([1], 2)\ntry:\n    t[0] += [3]\nexcept TypeError:\n    pass\n");
    EXPECT_FALSE(says(all, "`t[0] += [3]`"));
    EXPECT_TRUE(says(all, "3 is added to the list, at `[1]`."));
}

TEST(Narration, SentencesBeginWithACapital) {
    const auto all = told("class A: pass\nl = []\nl.append(A())\n");
    EXPECT_TRUE(says(all, "An A object is added to the list, at `[0]`."));
}

TEST(Narration, EqualThingsThatAreFreedAreCounted) {
    EXPECT_TRUE(says(told("a = [[1], [2]]\na = None\n"), "Nothing holds 3 lists any more"));
}

TEST(Narration, SmallStepsOfDefinitionsSayWhatTheyMake) {
    const auto all = told(
        "from dataclasses import dataclass\n@dataclass\nclass A:\n    pass\nf = lambda: 1\n"
        "def outer():\n    n = 0\n    def inner():\n        nonlocal n\n        n += 1\n"
        "    return inner\nouter()\n",
        StepSize::Expression);
    EXPECT_TRUE(says(all, "The decorator `dataclass` gives the class A."));
    EXPECT_TRUE(says(all, "its body is ready to run."));
    EXPECT_TRUE(says(all, "`lambda: 1` makes ƒ <lambda>."));
    EXPECT_FALSE(says(all, "`dataclass` is the class A"));
    EXPECT_FALSE(says(all, "n` is now ƒ inner"));
}

TEST(Narration, AComprehensionOfVeryManyItemsIsToldByWhatItGives) {
    const auto all = told("d = {i: i for i in range(20_000)}\n");
    EXPECT_TRUE(says(all, "`d` is now {0: 0, 1: 1"));
    EXPECT_FALSE(says(all, "`i`"));
    EXPECT_TRUE(says(told("l = []\nl.extend(range(20_000))\n"),
                     "0 is added to the list, at `[0]` (many more items change too)."));
}

TEST(Narration, ACoroutineIsNoGenerator) {
    const auto all = told(
        "import asyncio\nasync def two():\n    return 2\nasync def main():\n"
        "    print(await two())\nasyncio.run(main())\n");
    EXPECT_TRUE(says(all, "`two` has come to its end with 2, so the coroutine is finished."));
}

TEST(Narration, ASuspendedGeneratorKeepsCellsToo) {
    const auto all = told(
        "def only(levels):\n"
        "    return (r for r in 'ab' if r in levels)\n"
        "g = only('a')\n");
    EXPECT_TRUE(says(all,
                     "`only` returns the generator <genexpr>. Its frame goes, but its cell "
                     "`levels` stays, because the suspended `<genexpr>` keeps it."));
}

TEST(Narration, AStepOfManySentencesTellsWhatItComesTo) {
    const auto all = told("total = sum(x for x in range(4) if x % 2)\n");
    EXPECT_TRUE(says(all, "`total` is now 4."));
}

const char* const with_program =
    "from contextlib import suppress, nullcontext\n"
    "with suppress(KeyError):\n"
    "    {}['x']\n"
    "with nullcontext(5) as five:\n"
    "    print(five)\n"
    "print('end')\n";

TEST(Narration, AnExceptionThatAWithSuppressesIsSaidToBe) {
    EXPECT_TRUE(says(told(with_program),
                     "In line 3, KeyError('x') is raised. The context manager of `with` "
                     "suppresses it: the program goes on."));
}

TEST(Narration, TheEndOfAWithIsNotTheValueOfItsContextManager) {
    for (const StepSize size : {StepSize::Line, StepSize::Expression}) {
        const auto all = told(with_program, size);
        EXPECT_TRUE(says(all, "The `with` block is over: `__exit__` of `nullcontext(5)` has run."));
        EXPECT_FALSE(says(all, "`nullcontext(5)` gives None"));
    }
}

TEST(Narration, AnExceptionThatIsThrownInIsRaisedWhereTheGeneratorWasSuspended) {
    const auto all = told(
        "def g():\n"
        "    try:\n"
        "        yield 1\n"
        "    finally:\n"
        "        print('end')\n"
        "a = g()\n"
        "next(a)\n"
        "a.close()\n");
    EXPECT_TRUE(says(all, "GeneratorExit() is raised in `g`, where it was suspended."));
}

TEST(Narration, TheFirstItemOfAnInstancesDictIsToldAsTheOthersAre) {
    const auto all = told("class A: pass\na = A()\na.__dict__['x'] = 1\n");
    EXPECT_TRUE(says(all, "`a.__dict__['x']` is now 1."));
}

TEST(Narration, TheBodyOfALambdaIsToldWhole) {
    const auto next = [](const std::string& text) {
        std::string all;
        for (const Sentences& s : told(text)) all += s.next + "\n";
        return all;
    };
    const std::string kinds = next(
        "f = lambda name: f'saved {name}'\n"
        "f(2)\n"
        "sorted([3], key=lambda v: (-v, v))\n"
        "h = lambda x, y=(1, 2): lambda: [x, y]\n"
        "h(5)()\n"
        "[f() for f in [lambda: i for i in range(2)]]\n");
    EXPECT_NE(kinds.find("Next: line 6, i → 1"), std::string::npos) << kinds;
    EXPECT_NE(kinds.find("Next: line 1, f'saved {name}' → 'saved 2'"), std::string::npos) << kinds;
    EXPECT_NE(kinds.find("Next: line 3, (-v, v) → (-3, 3)"), std::string::npos) << kinds;
    EXPECT_NE(kinds.find("Next: line 4, lambda: [x, y] → ƒ <lambda>"), std::string::npos) << kinds;
    EXPECT_NE(kinds.find("Next: line 4, [x, y] → [5, (1, 2)]"), std::string::npos) << kinds;
}

TEST(Narration, OfSeveralStatementsOnALineOneIsTold) {
    const auto all = told(
        "n = 5; m = 6\n"
        "if n > 5: m = 1\n"
        "elif n: m = 2\n"
        "for v in [1]: pass\n");
    EXPECT_EQ(all[0].next, "Next: line 1, n = 5");
    EXPECT_EQ(all[1].next, "Next: line 1, m = 6");
    EXPECT_TRUE(says(all, "`n > 5` is false, so its body is skipped."));
    EXPECT_TRUE(says(all, "`n` is 5, which counts as true, so its body runs."));
    EXPECT_TRUE(says(all, "`pass` does nothing."));
}

TEST(Narration, AManagerThatGivesTrueSuppressesTheException) {
    const auto all = told(
        "class Calm:\n"
        "    def __enter__(self):\n"
        "        return self\n"
        "    def __exit__(self, *exc):\n"
        "        return True\n"
        "with Calm():\n"
        "    raise ValueError\n"
        "print('end')\n");
    EXPECT_TRUE(
        says(all, "The context manager of `with` suppresses the exception: the program goes on."));
}

TEST(Narration, ASlicesNewItemsAndASetsAreToldWithoutWhatTheyHaveNot) {
    const auto all = told("x = [0]\nx[0:1] = [1, 2]\ns = {1}\ns.add(4)\n");
    EXPECT_TRUE(says(all, "`x[0:1]` is now [1, 2]."));
    EXPECT_TRUE(says(all, "4 is added to the set."));
}

TEST(Narration, TheSameValueIsPutIntoACellAgain) {
    const auto all = told(
        "def make():\n"
        "    n = 1\n"
        "    def f(x):\n"
        "        nonlocal n\n"
        "        n += x\n"
        "    return f\n"
        "make()(0)\n");
    EXPECT_TRUE(says(all, "puts 1 into it again."));
}

TEST(Narration, ADisplayGivesItsValueAndIsNotChanged) {
    const auto all = told("d = {'k': 1, **{'z': 3}}\n", StepSize::Expression);
    EXPECT_TRUE(says(all, "`{'k': 1, **{'z': 3}}` gives {'k': 1, 'z': 3}."));
    EXPECT_FALSE(says(all, "is added"));
}

TEST(Narration, NamesInTheBodyOfAnEnumAreBound) {
    const auto all = told(
        "from enum import Enum\n"
        "class Kind(Enum):\n"
        "    A = 1\n"
        "    B = 2\n");
    EXPECT_TRUE(says(all, "`A` is now 1."));
    EXPECT_TRUE(says(all, "`B` is now 2."));
}

TEST(Narration, AReturnWaitsForItsFinally) {
    const auto all = told(
        "def f():\n"
        "    try:\n"
        "        return 1\n"
        "    finally:\n"
        "        print('end')\n"
        "f()\n");
    EXPECT_TRUE(says(all, "What `return` gives is known; a `finally` runs before the call ends."));
}

TEST(Narration, CellsInACircleAreSaidToBe) {
    const auto all = told(
        "def outer(n):\n"
        "    def down(n):\n"
        "        return down(n - 1) if n else 0\n"
        "    return down(n)\n"
        "outer(1)\n");
    EXPECT_TRUE(says(all,
                     "Its frame goes, but its cell `down` stays in a circle of references: only "
                     "the collector can free it."));
}

TEST(Narration, AnEndlessLoopIsNotAsked) {
    EXPECT_TRUE(says(told("while True:\n    break\n"),
                     "`while True` never ends by itself: the loop runs its body."));
}

TEST(Narration, SuperFindsTheClassInACell) {
    const auto all = told(
        "class A:\n    def f(self): pass\nclass B(A):\n    def f(self):\n        super().f()\n"
        "B().f()\n");
    EXPECT_TRUE(
        says(all, "`super()` takes the class B from the cell `__class__`, which the body of"));
}

TEST(Narration, InTheMiddleOfAStatementNothingIsSaidOfItsOutcome) {
    const auto all =
        told("x = 1\nassert x == 1\ntry:\n    x / 0\nexcept ZeroDivisionError:\n    x = 2\n",
             StepSize::Expression);
    EXPECT_FALSE(says(all, "is not for that exception"));
    EXPECT_TRUE(says(all, "`x == 1` gives True."));
    EXPECT_TRUE(says(all, "`ZeroDivisionError` is the class ZeroDivisionError."));
}

TEST(Narration, AMachineStepSaysWhatTheInstructionDidToTheStack) {
    const auto all = told("a = 2\nb = a + 3\n", StepSize::Machine);
    EXPECT_TRUE(says(all, "`LOAD_NAME a` puts 2 on the stack."));
    EXPECT_TRUE(says(all, "`BINARY +` takes 2 and 3 and puts 5 on the stack."));
    EXPECT_TRUE(says(all, "`STORE_NAME b` takes 5. `b` is now 5."));
}

}  // namespace
}  // namespace outlive::narration
