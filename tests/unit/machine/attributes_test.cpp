#include "engine/machine/attributes.hpp"

#include "engine/machine/identity.hpp"
#include "tests/unit/machine/python_program.hpp"

namespace outlive::machine {
namespace {

constexpr const char* descriptor =
    "class Data:\n    def __get__(self, i, o): return 'data'\n    def __set__(self, i, v): "
    "i.__dict__['d'] = v\n"
    "class Plain:\n    def __get__(self, i, o): return 'plain'\n"
    "class A:\n    d = Data()\n    p = Plain()\n    q = 1\na = A()\na.d = 'mine'\na.p = 'mine'\n";

TEST(Attributes, ADataDescriptorComesBeforeTheInstance) {
    EXPECT_EQ(value_of("(a.d, a.__dict__['d'])", descriptor), "('data', 'mine')");
}
TEST(Attributes, TheInstanceComesBeforeAPlainDescriptor) {
    EXPECT_EQ(value_of("a.p", descriptor), "mine");
}

TEST(Attributes, GetattrIsAskedOnlyForWhatIsMissing) {
    EXPECT_EQ(
        value_of("(a.x, a.y)",
                 "class A:\n    x = 1\n    def __getattr__(self, n): return n + '!'\na = A()"),
        "(1, 'y!')");
}

TEST(Attributes, AnErrorInAPropertyGoesOnToGetattr) {
    EXPECT_EQ(value_of("A().p",
                       "class A:\n    @property\n    def p(self): return self.missing\n"
                       "    def __getattr__(self, n): return 'for ' + n"),
              "for missing");
}

TEST(Attributes, SetattrsResultIsNobodys) {
    EXPECT_EQ(value_of("(setattr(a, 'x', 1), a.x)",
                       "class A:\n    def __setattr__(self, n, v):\n"
                       "        object.__setattr__(self, n, v + 1)\n        return 7\na = A()"),
              "(None, 2)");
}

TEST(Attributes, ErrorsNameTheObjectAndTheAttribute) {
    EXPECT_EQ(value_of("A().x", "class A: pass"),
              "AttributeError: 'A' object has no attribute 'x'");
    EXPECT_EQ(value_of("A.x", "class A: pass"),
              "AttributeError: type object 'A' has no attribute 'x'");
    EXPECT_EQ(value_of("setattr(5, 'x', 1)"),
              "AttributeError: 'int' object has no attribute 'x' and no __dict__ for setting new "
              "attributes");
    EXPECT_EQ(value_of("setattr(int, 'x', 1)"),
              "TypeError: cannot set 'x' attribute of immutable type 'int'");
}

TEST(Attributes, AMethodIsBoundWithoutAnObjectForACall) {
    PythonProgram run("class A:\n    def f(self): return self\na = A()\n");
    Machine& m = run.machine();
    const Value a = get(m.heap(), *m.heap().at<Dict>(m.state().globals), *intern(m.heap(), "a"));
    const std::uint64_t before = m.heap().arena().allocator().live_blocks;
    Value self;
    const Owned function(m.heap(), get_method(m, a, *intern(m.heap(), "f"), self));
    const Owned owned_self(m.heap(), self);
    EXPECT_EQ(self, a);
    EXPECT_TRUE(m.heap().is(function.get(), Kind::Function));
    EXPECT_LE(m.heap().arena().allocator().live_blocks, before + 1);  // the interned name
}

TEST(Attributes, SuperSearchesBehindTheClassInTheInstancesOrder) {
    EXPECT_EQ(value_of("D().f()",
                       "class A:\n    def f(self): return 'A'\nclass B(A):\n    def f(self): "
                       "return 'B' + super().f()\n"
                       "class C(A):\n    def f(self): return 'C' + super().f()\n"
                       "class D(B, C):\n    def f(self): return 'D' + super().f()"),
              "DBCA");
}

TEST(Attributes, IdentitiesAreTheSameInEveryRun) {
    const std::string text =
        "class A: pass\na = A()\nprint(id(a), id(1), id(None), id(1.5), a, end='')\n";
    const PythonProgram first(text), second(text);
    EXPECT_EQ(first.output(), second.output());
    EXPECT_NE(first.output().find("<__main__.A object at 0x7f"), std::string::npos);
}

TEST(Attributes, WhatIsTheSameHasOneIdentity) {
    EXPECT_EQ(
        value_of("(id(1) == id(1), id(None) != id(False), id(-1) != id(255), id(1.5) != id(2.5))"),
        "(True, True, True, True)");
}

TEST(Attributes, UsingThemLeavesNothingBehind) {
    const std::string body =
        "    class_.p; class_.p = 1; class_.m(); class_.c(); class_.s()\n"
        "    getattr(class_, 'none', 5); hasattr(class_, 'p'); setattr(class_, 'q', [1]); del "
        "class_.q\n"
        "    try: class_.missing\n    except AttributeError: pass\n";
    const auto live = [&](int calls) {
        PythonProgram run(
            "class A:\n    @property\n    def p(self): return [1]\n    @p.setter\n    def p(self, "
            "v): pass\n"
            "    def m(self): return self\n    @classmethod\n    def c(cls): return cls\n"
            "    @staticmethod\n    def s(): return []\nclass_ = A()\ndef work():\n" +
            body + "for i in range(" + std::to_string(calls) + "): work()\n");
        EXPECT_EQ(run.output(), "");
        return run.machine().heap().arena().allocator().live_blocks;
    };
    EXPECT_EQ(live(3), live(40));
}

}  // namespace
}  // namespace outlive::machine
