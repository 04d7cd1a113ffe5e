// The picture of a state: frames, cells that survive, boxes and their edges.
#include <algorithm>

#include "engine/machine/collector.hpp"
#include "engine/snapshot/builder.hpp"
#include "engine/snapshot/retention.hpp"
#include "tests/unit/history/recorded.hpp"
#include "tests/unit/snapshot/picture.hpp"

namespace outlive::snapshot {
namespace {

using history::Recorded;

RunContext context_of(Recorded& r) {
    return {r.recording.first_code(), static_cast<std::uint32_t>(r.program->codes.size()),
            r.recording.index().calls.front().frame};
}

Snapshot at_step(Recorded& r, StepIndex step, const SnapshotOptions& options = {}) {
    r.cursor.seek(step);
    return take(r.cursor.machine(), context_of(r), options);
}

Snapshot at_end(Recorded& r, const SnapshotOptions& options = {}) {
    r.run();
    return at_step(r, r.recording.length(), options);
}

// The n-th line stop on a line.
StepIndex stop_on(Recorded& r, std::uint32_t line, int nth = 1) {
    history::Stepper stepper(r.cursor);
    StepIndex at = 0;
    while (const auto next = stepper.next(at, history::Size::Line, history::Motion::Into)) {
        at = *next;
        if (at_step(r, at).next_line == line && --nth == 0) return at;
    }
    return at;
}

const ObjectView* find_object(const Snapshot& shot, const std::string& title) {
    for (const ObjectView& o : shot.objects) {
        if (o.title == title) return &o;
    }
    return nullptr;
}

constexpr const char* counter_text = R"(def counter():
    count = 0
    def increment():
        nonlocal count
        count += 1
        return count
    return increment
first = counter()
second = counter()
first()
)";

TEST(Snapshot, WhileTheCallRunsItsCellStandsInIt) {
    Recorded r(counter_text);
    r.run();
    EXPECT_EQ(picture(at_step(r, stop_on(r, 3))),
              R"(F1 module #1 waiting enclosing - caller - line 8
    global counter = ƒ counter #1
F2 counter #1 running enclosing - caller F1 line 3
    local increment = unbound
    cell count in #2 = 0
cell #2 count of counter #1 F2 = 0
object #1 function counter line 1 held by counter
)");
}

TEST(Snapshot, AfterTheReturnTheCellStaysInTheGhostOfItsCall) {
    Recorded r(counter_text);
    EXPECT_EQ(picture(at_end(r)), R"(F1 module #1 waiting enclosing - caller - line 0
    global counter = ƒ counter #1
    global first = ƒ increment #2
    global second = ƒ increment #3
F2 counter #1 returned enclosing - caller - line 1
    cell count in #4 = 1
    gone increment
F3 counter #2 returned enclosing - caller - line 1
    cell count in #5 = 0
    gone increment
cell #4 count of counter #1 F2 = 1
cell #5 count of counter #2 F3 = 0
object #1 function counter line 1 held by counter
object #2 function increment line 3 made in F2 held by first
    count in #4 -> 1
object #3 function increment line 3 made in F3 held by second
    count in #5 -> 0
)");
}

TEST(Snapshot, AFreeVariableLeadsToTheCellOfTheOuterCall) {
    Recorded r(counter_text);
    r.run();
    const Snapshot shot = at_step(r, stop_on(r, 5));
    ASSERT_EQ(shot.frames.size(), 2U);
    const FrameView& increment = shot.frames.back();
    ASSERT_EQ(increment.variables.size(), 1U);
    EXPECT_EQ(increment.variables[0].role, VariableRole::Free);
    EXPECT_EQ(increment.enclosing, shot.scopes.front().id);
    EXPECT_EQ(increment.variables[0].cell, shot.scopes.front().variables[0].cell);
    EXPECT_EQ(shot.running, increment.id);
    EXPECT_EQ(increment.caller_line, 10U);
}

// All closures that a comprehension makes share its variable, which stays with the call.
TEST(Snapshot, TheCellThatAComprehensionLeftStandsInItsCall) {
    Recorded r("late = [lambda: i for i in range(3)]\nmore = [lambda: i for i in 'ab']\n");
    const Snapshot shot = at_end(r);
    ASSERT_EQ(shot.frames.size(), 1U);
    const auto& variables = shot.frames.front().variables;
    ASSERT_EQ(variables.size(), 4U);
    EXPECT_EQ(variables[0].name, "i");
    EXPECT_EQ(variables[0].role, VariableRole::Cell);
    EXPECT_EQ(variables[0].value.text, "2");
    EXPECT_EQ(variables[1].value.text, "'b'");
    EXPECT_EQ(variables[2].name, "late");
    std::size_t leading_there = 0;
    for (const ObjectView& object : shot.objects) {
        leading_there += static_cast<std::size_t>(
            std::ranges::count(object.edges, variables[0].cell, &EdgeView::cell));
    }
    EXPECT_EQ(leading_there, 3U);
}

TEST(Snapshot, InAFunctionTheCellOfAComprehensionStaysUntilItsClosuresGo) {
    Recorded r(
        "def f(a):\n    made = [lambda: i for i in range(2)]\n    made = None\n    return "
        "a\nf(1)\n");
    r.run();
    const auto cells_on = [&r](std::uint32_t line) {
        const FrameView call = at_step(r, stop_on(r, line)).frames.back();
        return std::ranges::count(call.variables, VariableRole::Cell, &VariableView::role);
    };
    EXPECT_EQ(cells_on(3), 1);
    EXPECT_EQ(cells_on(4), 0);
}

TEST(Snapshot, LongContainersFoldAndSayHowMuchIsMissing) {
    Recorded r("numbers = list(range(1000))\npairs = {i: i for i in range(50)}\n");
    const Snapshot shot = at_end(r);
    const ObjectView* list = find_object(shot, "list of 1000");
    ASSERT_NE(list, nullptr);
    EXPECT_EQ(list->edges.size(), 12U);
    EXPECT_EQ(list->hidden_edges, 988U);
    EXPECT_EQ(find_object(shot, "dict of 50")->hidden_edges, 38U);
}

TEST(Snapshot, ManyObjectsFoldIntoACount) {
    Recorded r("boxes = [[i] for i in range(1000)]\n");
    SnapshotOptions options;
    options.most_objects = 20;
    options.most_edges = 100;
    const Snapshot shot = at_end(r, options);
    EXPECT_EQ(shot.objects.size(), 20U);
    EXPECT_EQ(shot.hidden_objects, 81U);  // of the hundred edges shown
}

// Behind the fold of the list stand cells that were not met.
TEST(Snapshot, AllCallsWithLivingCellsAreCounted) {
    Recorded r(
        "def make(n):\n    def get():\n        return n\n    return get\n"
        "def rests(n):\n    f = lambda: n\n    yield f\n"
        "many = [make(i) for i in range(500)]\ng = rests(1)\nf = next(g)\n");
    const Snapshot shot = at_end(r);
    EXPECT_LT(shot.scopes.size(), 100U);
    EXPECT_EQ(shot.outlived_calls, 500U);
    EXPECT_EQ(shot.outlived_cells, 500U);
    EXPECT_TRUE(shot.outlived_known);
}

TEST(Snapshot, CallsWithLivingCellsAreCountedInALargeHeapOfOtherThings) {
    Recorded r(
        "def make(n):\n    def get():\n        return n\n    return get\n"
        "many = [make(i) for i in range(500)]\nother = [[i, [i]] for i in range(80000)]\n");
    const Snapshot shot = at_end(r);
    EXPECT_EQ(shot.outlived_calls, 500U);
    EXPECT_TRUE(shot.outlived_known);
}

// What a loop goes over, or is about to be unpacked, lives without a name.
TEST(Snapshot, CellsThatOnlyALoopOrATupleHoldsAreShown) {
    const auto cells_at = [](const std::string& rest, std::uint32_t line) {
        Recorded r("def make(n):\n    return lambda: n\n" + rest);
        r.run();
        const Snapshot shot = at_step(r, stop_on(r, line));
        EXPECT_EQ(shot.outlived_cells, shot.cells.size()) << rest;
        return shot.cells.size();
    };
    EXPECT_EQ(cells_at("for f in [make(1), make(2), make(3)]:\n    pass\n", 4), 3U);
    EXPECT_EQ(cells_at("for i, f in enumerate((make(1), make(2))):\n    pass\n", 4), 2U);
    EXPECT_EQ(cells_at("def pair():\n    return make(1), make(2)\n"
                       "class C:\n    def __init__(self, a, b):\n        pass\n"
                       "C(*pair())\n",
                       7),
              2U);
}

TEST(Snapshot, CellsThatOnlyTheLibraryHoldsAreShown) {
    const std::string make =
        "def make(n):\n    return lambda: n\ndef use(f, g=None):\n    return f()\n";
    for (const char* call :
         {"sorted([make(1), make(2)], key=use)", "list(map(use, [make(1), make(2)]))",
          "max(make(1), make(2), key=use)", "sum(use(f) for f in [make(1), make(2)])",
          "__import__('functools').reduce(lambda a, f: use(f), [make(1), make(2)], 0)"}) {
        Recorded r(make + call + "\n");
        r.run();
        const Snapshot shot = at_step(r, stop_on(r, 4));
        EXPECT_EQ(shot.cells.size(), 2U) << call;
        EXPECT_EQ(shot.outlived_cells, 2U) << call;
    }
}

TEST(Snapshot, WhatALoopGoesOverIsNotUnfoldedByIt) {
    Recorded r("fs = [lambda: i for i in range(40)]\nfor f in fs:\n    pass\n");
    r.run();
    const Snapshot shot = at_step(r, stop_on(r, 3));
    EXPECT_LE(shot.objects.size(), 14U);
}

TEST(Snapshot, ClosuresOnlyLeavesOutWhatHasNothingToDoWithCells) {
    Recorded r(
        "def outer():\n    x = []\n    def inner():\n        return x\n    return inner\nf = "
        "outer()\nother = [1]\n");
    SnapshotOptions options;
    options.closures_only = true;
    const Snapshot shot = at_end(r, options);
    EXPECT_NE(find_object(shot, "inner"), nullptr);
    EXPECT_NE(find_object(shot, "empty list"), nullptr);
    EXPECT_EQ(find_object(shot, "list of 1"), nullptr);
    EXPECT_EQ(find_object(shot, "outer"), nullptr);
}

TEST(Snapshot, ASuspendedGeneratorIsACardOfItsOwn) {
    Recorded r(
        "def squares(n):\n    for i in range(n):\n        yield i * i\ng = "
        "squares(3)\nnext(g)\nprint()\n");
    const Snapshot shot = at_end(r);
    ASSERT_EQ(shot.suspended.size(), 1U);
    EXPECT_EQ(shot.suspended[0].name, "squares");
    EXPECT_EQ(shot.suspended[0].line, 3U);
    EXPECT_EQ(shot.suspended[0].state, FrameState::Suspended);
    EXPECT_EQ(shot.suspended[0].variables[0].value.text, "3");
}

constexpr const char* kept_error_text = R"(saved = []
def work(n):
    try:
        risky([n])
    except ValueError as error:
        saved.append(error)
def risky(thing):
    secret = [1, 2, 3]
    raise ValueError
work(1)
)";

TEST(Snapshot, AnErrorThatIsKeptShowsTheFramesThatItsTracebackHolds) {
    Recorded r(kept_error_text);
    const Snapshot shot = at_end(r);
    const ObjectView* inner = find_object(shot, "frame of risky");
    ASSERT_NE(inner, nullptr);
    ASSERT_EQ(inner->edges.size(), 2U);
    EXPECT_EQ(inner->edges[0].label, "thing");
    EXPECT_EQ(inner->edges[1].label, "secret");
    EXPECT_TRUE(inner->kept);
    const ObjectView* outer = find_object(shot, "frame of work");
    ASSERT_NE(outer, nullptr);
    EXPECT_EQ(outer->edges.size(), 1U);  // `error` is unbound at the handler's end
    const ObjectView* secret = find_object(shot, "list of 3");
    EXPECT_EQ(secret->held_by, std::vector<std::string>{"saved[0].__traceback__.secret"});
    const RetentionPath path =
        find_retention_path(r.cursor.machine(), context_of(r), find_object(shot, "list of 3")->id);
    EXPECT_EQ(path.texts, (std::vector<std::string>{"module.saved", "list of 1[0]",
                                                    "ValueError object.__traceback__",
                                                    "frame of risky.secret", "list of 3"}));
}

TEST(Snapshot, AnExceptClauseHandlesAndAFinallyDoesNot) {
    Recorded r(
        "def f():\n"
        "    try:\n"
        "        1 / 0\n"
        "    finally:\n"
        "        print('end')\n"
        "try:\n"
        "    f()\n"
        "except ZeroDivisionError:\n"
        "    if True:\n"
        "        print('seen')\n");
    r.run();
    EXPECT_FALSE(at_step(r, stop_on(r, 5)).in_except_clause);
    EXPECT_FALSE(at_step(r, stop_on(r, 8)).in_except_clause);
    EXPECT_TRUE(at_step(r, stop_on(r, 9)).in_except_clause);
    EXPECT_TRUE(at_step(r, stop_on(r, 10)).in_except_clause);
}

TEST(Snapshot, ADequeHasItsItemsAndNotWhatItIsMadeOf) {
    Recorded r(
        "from collections import deque\nd = deque([1, 2, 3], maxlen=3)\nd.appendleft(0)\n"
        "d.popleft()\nd.append('x')\n");
    const Snapshot shot = at_end(r);
    const ObjectView* found = find_object(shot, "deque");
    for (const ObjectView& o : shot.objects)
        if (o.type_name == "deque") found = &o;
    ASSERT_NE(found, nullptr);
    std::string shown;
    for (const EdgeView& edge : found->edges) shown += edge.label + "=" + edge.value.text + " ";
    EXPECT_EQ(shown, "[0]=1 [1]=2 [2]='x' .maxlen=3 ");
}

TEST(Snapshot, AFrameThatStillRunsIsNoBoxOfItsTraceback) {
    Recorded r(
        "def f():\n    x = []\n    try:\n        1 / 0\n    except ZeroDivisionError as e:\n"
        "        print()\nf()\n");
    r.run();
    EXPECT_EQ(find_object(at_step(r, stop_on(r, 6)), "frame of f"), nullptr);
    EXPECT_EQ(find_object(at_end(r), "frame of f"), nullptr);
}

TEST(Snapshot, InstancesShowTheirAttributesAndClassesTheirMethods) {
    Recorded r(
        "class Account:\n    rate = 2\n    def __init__(self):\n        self.balance = 10\na = "
        "Account()\n");
    const Snapshot shot = at_end(r);
    ASSERT_NE(find_object(shot, "Account"), nullptr);
    for (const ObjectView& o : shot.objects) {
        if (o.kind == ObjectKind::Instance) {
            ASSERT_EQ(o.edges.size(), 1U);
            EXPECT_EQ(o.edges[0].label, ".balance");
            EXPECT_EQ(o.edges[0].value.text, "10");
            EXPECT_EQ(o.held_by, std::vector<std::string>{"a"});
        }
        if (o.kind == ObjectKind::Class) {
            EXPECT_EQ(o.edges[0].label, ".rate");
            EXPECT_EQ(o.line, 1U);
        }
    }
}

TEST(Snapshot, LookingChangesNothing) {
    Recorded r(counter_text);
    r.run();
    for (StepIndex step = 0; step <= r.recording.length(); ++step) {
        const std::uint64_t before = r.digest_at(step);
        (void)at_step(r, step);
        ASSERT_EQ(arena::digest(r.cursor.machine().heap().arena()), before);
    }
}

TEST(Snapshot, IdentitiesAreTheSameInARerun) {
    Recorded a(counter_text), b(counter_text);
    const Snapshot one = at_end(a), two = at_end(b);
    ASSERT_EQ(one.cells.size(), two.cells.size());
    for (std::size_t i = 0; i < one.cells.size(); ++i) EXPECT_EQ(one.cells[i].id, two.cells[i].id);
}

TEST(Retention, NamesTheWayFromTheModuleToTheCell) {
    Recorded r(counter_text);
    const Snapshot shot = at_end(r);
    const RetentionPath path =
        find_retention_path(r.cursor.machine(), context_of(r), shot.cells[0].id);
    EXPECT_EQ(path.texts, (std::vector<std::string>{"module.first", "ƒ increment", "cell count"}));
    EXPECT_EQ(path.objects.back(), shot.cells[0].id);
}

TEST(Retention, GoesThroughContainersAndAttributes) {
    Recorded r("class Box: pass\nb = Box()\nb.items = [0, [1]]\n");
    const Snapshot shot = at_end(r);
    const ObjectView* inner = find_object(shot, "list of 1");
    ASSERT_NE(inner, nullptr);
    const RetentionPath path = find_retention_path(r.cursor.machine(), context_of(r), inner->id);
    EXPECT_EQ(path.texts, (std::vector<std::string>{"module.b", "Box object.items", "list of 2[1]",
                                                    "list of 1"}));
}

TEST(Collector, FindsExactlyTheCyclesThatNothingReaches) {
    Recorded r(
        "def make():\n    def f():\n        return f\n    return f\nkept = "
        "make()\nmake()\nmake()\n");
    r.run();
    r.cursor.seek(r.recording.length());
    auto& heap = r.cursor.machine().heap();
    const auto unreachable = machine::find_unreachable(heap);
    EXPECT_EQ(machine::count_tracked(heap, unreachable), 6U);  // two of function, closure, cell
}

TEST(Collector, FreesThemAndNothingElse) {
    Recorded r(
        "def make():\n    def f():\n        return f\n    return f\nkept = make()\nfor i in "
        "range(50):\n    make()\n");
    r.run();
    auto& m = r.recording.machine();
    const std::uint64_t before = m.heap().arena().allocator().live_blocks;
    EXPECT_EQ(machine::collect(m).found, 150U);
    EXPECT_EQ(m.heap().arena().allocator().live_blocks, before - 150);
    EXPECT_EQ(machine::collect(m).found, 0U);
}

}  // namespace
}  // namespace outlive::snapshot
