#include <string>

#include "tests/unit/machine/python_program.hpp"

namespace outlive::machine {
namespace {

TEST(Containers, SizesBeyondTheBudgetAreMemoryErrors) {
    for (const char* expression :
         {"[0] * 10**9", "(0,) * 2**62", "list(range(10**10))", "tuple(range(10**9))",
          "set(range(10**9))", "list(enumerate(range(10**9)))"}) {
        EXPECT_EQ(value_of(expression), "MemoryError: ") << expression;
    }
}

TEST(Containers, TheSumOfARangeNeedsNoLoop) {
    EXPECT_EQ(value_of("sum(range(10**12))"), "499999999999500000000000");
}

TEST(Containers, NestingBeyondTheRecursionLimitIsAnError) {
    const std::string deep =
        "def deep(n):\n    l = []\n    for i in range(n): l = [l]\n    return l\n";
    EXPECT_EQ(value_of("repr(deep(140)) == '[' * 141 + ']' * 141", deep), "True");
    EXPECT_EQ(value_of("repr(deep(600)) == '[' * 601 + ']' * 601", deep), "True");
    EXPECT_EQ(value_of("deep(600) == deep(600)", deep), "True");
    EXPECT_EQ(value_of("repr(deep(100000))", deep).substr(0, 15), "RecursionError:");
    EXPECT_EQ(value_of("deep(100000) == deep(100000)", deep).substr(0, 15), "RecursionError:");
}

TEST(Containers, AComparisonWithoutEndUsesUpTheBudget) {
    // 2**60 pairs: the work is charged, so the run ends.
    Machine m;
    library::boot(m);
    const auto source = std::make_shared<const support::SourceText>(
        "test.py", "a = []\nb = []\nfor i in range(60):\n    a = [a, a]\n    b = [b, b]\na == b\n");
    const auto parsed = syntax::parse(*source, syntax::Mode::Exec);
    auto compiled = bytecode::compile(*parsed.tree, source);
    m.start(std::make_shared<const bytecode::Program>(
                std::move(std::get<bytecode::Compiled>(compiled).program)),
            "test.py");
    m.state().cost_limit = 2'000'000;
    NullObserver observer;
    EXPECT_EQ(m.run(~0ULL, observer), Stop::OutOfSteps);
}

TEST(Containers, ListsLeaveNothingBehind) {
    const std::string body =
        "    l = [1, 'x' * 9, (2, [3])]\n    l.append([4]); l.extend([[5], 6]); l.insert(0, 'a'); "
        "l.pop(0)\n"
        "    l[1:2] = [7, [8], 9]; del l[::2]; l += ([1], 2); l = l * 2; l.reverse(); l[:] = l[1:] "
        "+ [[0]]\n"
        "    a, *b = l; [*b, *iter(b)]; sorted(map(str, l)); l.copy(); l.clear()\n"
        "    for bad in (lambda: [][1], lambda: [3, 'a'].sort(), lambda: [1].index(2), lambda: "
        "list(5)):\n"
        "        try: bad()\n        except Exception: pass\n";
    EXPECT_EQ(live_after_calls(body, 5), live_after_calls(body, 50));
}

TEST(Containers, DictsAndSetsLeaveNothingBehind) {
    const std::string body =
        "    d = {'a': 1, (1, 2): [], 'b' * 9: {}}\n    d.update(z=[3]); d.pop('a'); "
        "d.setdefault('k', []).append(d['z'])\n"
        "    d | {'y': [1]}; d.popitem(); list(d.items()); d.copy(); {**d}; d == dict(d); repr(d); "
        "d.keys() & ['z']\n"
        "    s = {1, 'q' * 9, (1, 2)}; s |= {(9,)}; s & {1}; s.discard(1); s ^ {(4,)}; "
        "frozenset(s); s.pop()\n"
        "    s.union([(5,)], s); s.update([(6,)]); s - {1}; s.copy(); hash(frozenset(s)); repr(s)\n"
        "    for bad in (lambda: {}[1], lambda: {1}.remove(2), lambda: {[]: 1}, lambda: dict([1]), "
        "lambda: {[1]}):\n"
        "        try: bad()\n        except Exception: pass\n";
    EXPECT_EQ(live_after_calls(body, 5), live_after_calls(body, 50));
}

TEST(Containers, KeysOfOwnClassesLeaveNothingBehind) {
    const std::string body =
        "    class P:\n        def __init__(self, x): self.x = x\n        def __eq__(self, o): "
        "return self.x == o.x\n"
        "        def __hash__(self): return self.x % 2\n        def __lt__(self, o): return self.x "
        "< o.x\n"
        "        def __repr__(self): return 'P'\n"
        "    ps = [P(1), P(3), P(2)]; d = {p: [p] for p in ps}; d[P(3)]; d.pop(P(1)); s = set(ps); "
        "s.add(P(5))\n"
        "    s | {P(1)}; s & {P(3)}; sorted(ps); P(2) in ps; ps == [P(1), P(3), P(2)]; repr([ps, "
        "d, s]); max(ps)\n"
        "    try: {P(1): 1}[P(3)]\n    except KeyError: pass\n"
        "    import gc\n    gc.collect()\n";
    EXPECT_EQ(live_after_calls(body, 5), live_after_calls(body, 20));
}

TEST(Containers, IteratorsLeaveNothingBehind) {
    const std::string body =
        "    def g():\n        yield [1]\n        yield [2]\n"
        "    list(g()); tuple(g()); dict.fromkeys(map(str, g())); sorted(g()); max(g()); "
        "list(zip(g(), [1, 2]))\n"
        "    list(enumerate(g())); list(map(len, g())); list(filter(None, g())); [1] in g(); "
        "any(g()); next(zip(g()))\n"
        "    a, b = g(); x, *y = g(); list(reversed([[1]])); list(iter([[1], 2].pop, 2)); "
        "sum([[1], [2]], [])\n"
        "    for k, v in {'a': [1]}.items(): pass\n";
    EXPECT_EQ(live_after_calls(body, 5), live_after_calls(body, 50));
}

}  // namespace
}  // namespace outlive::machine
