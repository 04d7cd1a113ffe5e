// Questions about a run, asked of small programs whose answers are known, with
// checkpoints far apart and close together.
#include <gtest/gtest.h>

#include <algorithm>

#include "engine/session.hpp"

namespace outlive {
namespace {

std::unique_ptr<Session> ran(const std::string& text) {
    auto result = Session::compile(text, {});
    auto session = std::move(std::get<std::unique_ptr<Session>>(result));
    session->extend(100'000'000);
    EXPECT_EQ(session->end().state, RunState::Finished) << session->index().text;
    return session;
}

constexpr const char* counters = R"(def make():
    count = 0
    def increment():
        nonlocal count
        count += 1
        return count
    return increment

first = make()
other = make()
first()
first()
other()
first = None
other()
)";

const history::CellSpan& cell(const Session& s, std::size_t which) {
    return s.index().cells.at(which);
}

std::uint32_t line_at(Session& s, StepIndex step) {
    return s.snapshot(step).next_line;
}

TEST(Queries, TheVisitsOfALineAreFoundInBothDirections) {
    const auto s = ran(counters);
    const std::uint32_t lines[] = {5};
    std::vector<StepIndex> found;
    for (auto at = s->visit(0, lines, Toward::Later); at; at = s->visit(*at, lines, Toward::Later))
        found.push_back(*at);
    ASSERT_EQ(found.size(), 4U);
    for (const StepIndex step : found) EXPECT_EQ(line_at(*s, step), 5U);
    std::vector<StepIndex> back;
    for (auto at = s->visit(s->length(), lines, Toward::Earlier); at;
         at = s->visit(*at, lines, Toward::Earlier))
        back.push_back(*at);
    std::reverse(back.begin(), back.end());
    EXPECT_EQ(back, found);
    for (std::uint64_t n = 1; n <= 4; ++n) {
        EXPECT_EQ(s->nth_visit(5, n), found[n - 1]);
        EXPECT_EQ(s->visits(5, found[n - 1]), n);
    }
    EXPECT_EQ(s->nth_visit(5, 5), std::nullopt);
    EXPECT_EQ(s->nth_visit(500, 1), std::nullopt);
}

TEST(Queries, StatementsOfAnotherTextAreNoVisitsOfThisOnesLines) {
    const auto with = ran("for i in range(3):\n    exec('x = 1\\ny = 2\\n')\nprint('end')\n");
    const auto without = ran("for i in range(3):\n    str('x = 1\\ny = 2\\n')\nprint('end')\n");
    for (std::uint32_t line = 1; line <= 3; ++line)
        EXPECT_EQ(with->visits(line, with->length()), without->visits(line, without->length()));
}

TEST(Queries, BreakpointsOnSeveralLinesStopAtTheNearest) {
    const auto s = ran(counters);
    const std::uint32_t lines[] = {2, 6};
    std::vector<std::uint32_t> hits;
    for (auto at = s->visit(0, lines, Toward::Later); at; at = s->visit(*at, lines, Toward::Later))
        hits.push_back(line_at(*s, *at));
    EXPECT_EQ(hits, (std::vector<std::uint32_t>{2, 2, 6, 6, 6, 6}));
}

TEST(Queries, TheWritesOfACellAreFoundInBothDirections) {
    const auto s = ran(counters);
    const auto& first = cell(*s, 0);
    std::vector<std::uint32_t> lines;
    std::vector<StepIndex> steps;
    StepIndex from = 0;
    while (const auto write = s->cell_write(from, first.cell, Toward::Later)) {
        lines.push_back(write->line);
        steps.push_back(write->step);
        from = write->step + 1;
    }
    EXPECT_EQ(lines, (std::vector<std::uint32_t>{2, 5, 5}));
    const auto last = s->cell_write(s->length(), first.cell, Toward::Earlier);
    ASSERT_TRUE(last);
    EXPECT_EQ(last->step, steps.back());
    EXPECT_EQ(s->cell_write(steps[1], first.cell, Toward::Earlier)->step, steps[0]);
    EXPECT_EQ(s->cell_write(steps[0], first.cell, Toward::Earlier), std::nullopt);
}

TEST(Queries, TheWritesOfAGlobalAreFoundWhoeverWritesIt) {
    const auto s =
        ran("x = 1\ndef f():\n    global x\n    x = 2\nclass C:\n    x = 3\nf()\nx = 4\n");
    const FrameId module = s->snapshot(0).frames.front().id;
    std::vector<std::uint32_t> lines;
    StepIndex from = 0;
    while (const auto write = s->name_write(from, module, "x", Toward::Later)) {
        lines.push_back(write->line);
        from = write->step + 1;
    }
    EXPECT_EQ(lines, (std::vector<std::uint32_t>{1, 4, 8}));
    EXPECT_EQ(s->name_write(s->length(), module, "x", Toward::Earlier)->line, 8U);
    EXPECT_EQ(s->name_write(s->length(), module, "y", Toward::Earlier), std::nullopt);
}

TEST(Queries, TheWritesOfALocalAreThoseOfItsOwnCall) {
    const auto s = ran("def f(n):\n    n += 1\n    n *= 2\n    return n\nf(1)\nf(2)\n");
    const auto& calls = s->index().calls;
    std::vector<std::uint32_t> lines;
    StepIndex from = 0;
    while (const auto write = s->name_write(from, calls[2].frame, "n", Toward::Later)) {
        lines.push_back(write->line);
        EXPECT_GE(write->step + 1, calls[2].begin);
        from = write->step + 1;
    }
    EXPECT_EQ(lines.size(), 3U);  // bound by the call itself, then twice
    EXPECT_EQ(lines.back(), 3U);
}

TEST(Queries, ACellThatOutlivesItsCallDiesWhenItsLastHolderIsRebound) {
    const auto s = ran(counters);
    const auto& span = cell(*s, 0);
    const auto life = s->life(span.cell);
    ASSERT_TRUE(life);
    EXPECT_TRUE(life->is_cell);
    EXPECT_EQ(life->name, "count");
    EXPECT_EQ(life->owner_name, "make");
    EXPECT_EQ(life->call_number, 1U);
    EXPECT_EQ(life->born.step, span.born);
    ASSERT_TRUE(life->outlived_call);
    EXPECT_EQ(*life->outlived_call, s->index().calls[1].end);
    ASSERT_TRUE(life->died);
    EXPECT_EQ(life->died->step + 1, span.died);
    EXPECT_EQ(life->died->line, 14U);
    EXPECT_EQ(life->cause, DeathCause::Rebound);
    EXPECT_EQ(life->last_holder, "first");
    const auto other = s->life(cell(*s, 1).cell);
    ASSERT_TRUE(other);
    EXPECT_FALSE(other->died);
}

TEST(Queries, ACellThatNobodyKeepsDiesWithItsCall) {
    const auto s = ran("def f():\n    x = 1\n    def g():\n        return x\n    g()\nf()\n");
    const auto life = s->life(cell(*s, 0).cell);
    ASSERT_TRUE(life);
    ASSERT_TRUE(life->died);
    EXPECT_EQ(life->cause, DeathCause::CallLeft);
    EXPECT_EQ(life->last_holder, "f");
}

TEST(Queries, ACycleOfACellAndItsFunctionWaitsForTheCollector) {
    const auto s = ran(
        "import gc\ndef f():\n    def g():\n        return g\n    return g\nf()\ngc.collect()\n");
    const auto life = s->life(cell(*s, 0).cell);
    ASSERT_TRUE(life);
    ASSERT_TRUE(life->died);
    EXPECT_EQ(life->died->line, 7U);
    EXPECT_EQ(life->cause, DeathCause::Collected);
}

TEST(Queries, AnObjectHasALifeToo) {
    const auto s = ran("class A:\n    pass\nx = [A()]\nx[0] = None\n");
    const auto shot = s->snapshot(*s->visit(0, std::vector<std::uint32_t>{4}, Toward::Later));
    ObjectId a;
    for (const auto& object : shot.objects)
        if (object.type_name == "A" && object.kind == snapshot::ObjectKind::Instance) a = object.id;
    const auto life = s->life(a);
    ASSERT_TRUE(life);
    EXPECT_EQ(life->name, "A");
    EXPECT_EQ(life->born.line, 3U);
    ASSERT_TRUE(life->died);
    EXPECT_EQ(life->died->line, 4U);
    EXPECT_EQ(life->cause, DeathCause::Replaced);
    EXPECT_EQ(s->life(ObjectId{1'000'000'000}), std::nullopt);
}

TEST(Queries, WhatDiesWhenAContainerIsEmptiedDiesOfThat) {
    const auto s = ran("class A:\n    pass\nx = {1: A()}\nx.clear()\nprint('end')\n");
    const auto shot = s->snapshot(*s->visit(0, std::vector<std::uint32_t>{4}, Toward::Later));
    ObjectId a;
    for (const auto& object : shot.objects)
        if (object.kind == snapshot::ObjectKind::Instance) a = object.id;
    const auto life = s->life(a);
    ASSERT_TRUE(life && life->died);
    EXPECT_EQ(life->died->line, 4U);
    EXPECT_EQ(life->cause, DeathCause::Replaced);
}

TEST(Queries, TheContentOfACellIsCutByTheCellsName) {
    const auto s = ran(
        "def make():\n    kept = []\n    return lambda: kept\nf = make()\ng = f\nprint('end')\n");
    const auto shot = s->snapshot(s->length() - 1);
    ObjectId list;
    for (const auto& object : shot.objects)
        if (object.kind == snapshot::ObjectKind::List) list = object.id;
    const auto found = s->smallest_cut(s->length() - 1, list);
    ASSERT_EQ(found.references.size(), 1U);
    EXPECT_EQ(found.references[0].text, "the content of cell kept");
}

TEST(Queries, ACellIsSharedByTheFunctionsThatCloseOverIt) {
    const auto s = ran(
        "def f():\n    x = 0\n    def get():\n        return x\n    def put(v):\n        nonlocal "
        "x\n        x = v\n    return get, put\nget, put = f()\nput(1)\n");
    const auto at_end = s->sharers(s->length(), cell(*s, 0).cell);
    ASSERT_EQ(at_end.size(), 2U);
    EXPECT_EQ(at_end[0].text, "ƒ get");
    EXPECT_EQ(at_end[1].text, "ƒ put");
    const std::uint32_t in_put[] = {7};
    const StepIndex inside = *s->visit(0, in_put, Toward::Later);
    EXPECT_EQ(s->sharers(inside, cell(*s, 0).cell).size(), 3U);  // and the running call
    const std::uint32_t in_f[] = {3};
    const auto early = s->sharers(*s->visit(0, in_f, Toward::Later), cell(*s, 0).cell);
    ASSERT_EQ(early.size(), 1U);
    EXPECT_TRUE(early[0].is_owner);
}

TEST(Queries, TheSmallestCutNamesWhatTheProgramCouldLetGoOf) {
    const auto s = ran(
        "def make():\n    count = 0\n    def increment():\n        return count\n    return "
        "increment\nfirst = make()\nhandlers = [None, first]\nalias = handlers\nprint('end')\n");
    const auto found = s->smallest_cut(s->length() - 1, cell(*s, 0).cell);
    ASSERT_TRUE(found.possible) << found.obstacle;
    std::vector<std::string> texts;
    for (const auto& reference : found.references) texts.push_back(reference.text);
    std::sort(texts.begin(), texts.end());
    EXPECT_EQ(texts, (std::vector<std::string>{"first", "handlers[1]"}));
}

TEST(Queries, ACellOfARunningCallCannotBeMadeToDie) {
    const auto s =
        ran("def f():\n    x = 1\n    def g():\n        return x\n    return g()\nf()\n");
    const std::uint32_t inside[] = {5};
    const auto found = s->smallest_cut(*s->visit(0, inside, Toward::Later), cell(*s, 0).cell);
    EXPECT_FALSE(found.possible);
    EXPECT_EQ(found.obstacle, "the running call of f");
}

TEST(Queries, ASideBranchPlaysWhatFollowsWithoutTheCutReferences) {
    const auto s = ran(
        "def make():\n    count = 0\n    def increment():\n        return count\n    return "
        "increment\nfirst = make()\nprint('here')\ntry:\n    print(first())\nexcept NameError as "
        "e:\n    print(e)\n");
    const std::uint32_t here[] = {7};
    const StepIndex step = *s->visit(0, here, Toward::Later);
    const ObjectId count = cell(*s, 0).cell;
    const std::uint64_t before = s->digest(s->length());
    const auto cut = s->smallest_cut(step, count);
    ASSERT_EQ(cut.references.size(), 1U);
    const auto branch = s->branch(step, cut.references);
    EXPECT_EQ(branch->begin(), step);
    EXPECT_TRUE(branch->sharers(step, count).empty());
    branch->extend(1'000'000);
    EXPECT_EQ(branch->end().state, RunState::Finished);
    EXPECT_EQ(branch->index().text, "here\nname 'first' is not defined\n");
    // It can be stepped through like any run, down to where it starts.
    StepIndex at = branch->length();
    while (const auto earlier = branch->previous(at, StepSize::Line, StepMotion::Into))
        at = *earlier;
    EXPECT_EQ(at, step);
    EXPECT_EQ(s->index().text, "here\n0\n");
    EXPECT_EQ(s->digest(s->length()), before);
}

TEST(Queries, AnEndOfACallIsFoundFromInsideIt) {
    const auto s = ran(counters);
    for (const auto& call : s->index().calls) {
        if (call.depth == 0) continue;
        EXPECT_EQ(s->call_end(call.begin, call.frame), call.end);
    }
}

}  // namespace
}  // namespace outlive
