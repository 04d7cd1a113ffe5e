#include "engine/machine/classes.hpp"

#include "engine/machine/class_slots.hpp"
#include "tests/unit/machine/python_program.hpp"

namespace outlive::machine {
namespace {

Class& class_named(PythonProgram& run, const char* name) {
    Machine& m = run.machine();
    return *m.heap().as<Class>(
        get(m.heap(), *m.heap().at<Dict>(m.state().globals), *intern(m.heap(), name)));
}

TEST(Classes, TheOrderOfADiamondIsC3) {
    EXPECT_EQ(value_of("[c.__name__ for c in D.__mro__]",
                       "class A: pass\nclass B(A): pass\nclass C(A): pass\nclass D(B, C): pass"),
              "['D', 'B', 'C', 'A', 'object']");
}

TEST(Classes, AnOrderThatCannotBeIsRefused) {
    EXPECT_EQ(value_of("type('X', (A, B), {})", "class A: pass\nclass B(A): pass"),
              "TypeError: Cannot create a consistent method resolution order (MRO) for bases A, B");
}

TEST(Classes, FlagsSayWhatInstancesBringAlong) {
    PythonProgram run(
        "class A:\n    def __eq__(self, o): return True\n    def __len__(self): return 1\nclass "
        "B(A): pass\n");
    ASSERT_EQ(run.output(), "");
    const Class& b = class_named(run, "B");
    EXPECT_TRUE((b.flags & ClassHasEq) != 0);
    EXPECT_TRUE((b.flags & ClassHasBool) != 0);
    EXPECT_TRUE((b.flags & ClassUnhashable) != 0);
    EXPECT_FALSE((b.flags & ClassHasInit) != 0);
}

TEST(Classes, AMethodSetLaterReachesTheSubclassesFlags) {
    PythonProgram run(
        "class A: pass\nclass B(A): pass\nA.__getattr__ = lambda self, n: n\nprint(B().anything, "
        "end='')\n");
    EXPECT_EQ(run.output(), "anything");
    EXPECT_TRUE((class_named(run, "B").flags & ClassHasGetattr) != 0);
}

TEST(Classes, AChangedClassIsNotReadFromTheCache) {
    EXPECT_EQ(value_of("(before, b.f())",
                       "class A:\n    def f(self): return 1\nclass B(A): pass\nb = B()\n"
                       "before = b.f()\nA.f = lambda self: 2"),
              "(1, 2)");
}

TEST(Classes, OneClassWithoutHashMakesNoOtherUnhashable) {
    EXPECT_EQ(value_of("hash(B()) == hash(B()) or True",
                       "class A:\n    def __eq__(self, o): return True\nclass B: pass"),
              "True");
}

TEST(Classes, SlotsAreLaidOutOneAfterAnotherOverTheBases) {
    PythonProgram run(
        "class A:\n    __slots__ = ('x',)\nclass B(A):\n    __slots__ = ('y', 'z')\n");
    EXPECT_EQ(class_named(run, "B").slot_count, 3U);
    EXPECT_TRUE((class_named(run, "B").flags & ClassNoDict) != 0);
}

TEST(Classes, TwoLayoutsDoNotGoTogether) {
    EXPECT_EQ(value_of("type('X', (int, str), {})"),
              "TypeError: multiple bases have instance lay-out conflict");
    EXPECT_EQ(
        value_of("type('X', (A, B), {})", "class A: __slots__ = 'x'\nclass B: __slots__ = 'y'"),
        "TypeError: multiple bases have instance lay-out conflict");
}

TEST(Classes, ABaseDoesNotKeepItsSubclassesAlive) {
    PythonProgram run("class A: pass\ndef work():\n    class B(A): pass\nwork()\n");
    EXPECT_EQ(subclasses_of(run.machine().heap(), class_named(run, "A")).size(),
              1U);  // a cycle holds it
    EXPECT_EQ(value_of("[c.__name__ for c in A.__subclasses__()]",
                       "class A: pass\nclass B(A): pass\nclass C(B): pass"),
              "['B']");
}

TEST(Classes, ThePlainWayOfCallingAClassLeavesNothingBehind) {
    const std::string body =
        "    class_ = cls(1)\n    class_.m()\n    try: cls()\n    except TypeError: pass\n";
    const auto live = [&](int calls) {
        PythonProgram run(
            "class cls:\n    def __init__(self, v): self.v = v\n    def m(self): return self.v\n"
            "def work():\n" +
            body + "for i in range(" + std::to_string(calls) + "): work()\n");
        EXPECT_EQ(run.output(), "");
        return run.machine().heap().arena().allocator().live_blocks;
    };
    EXPECT_EQ(live(3), live(40));
}

TEST(Classes, InitMustReturnNone) {
    EXPECT_EQ(value_of("A()", "class A:\n    def __init__(self): return 1"),
              "TypeError: __init__() should return None, not 'int'");
}

TEST(Classes, ASingletonMetaclassDecidesWhatACallGives) {
    EXPECT_EQ(value_of("A() is A()",
                       "class M(type):\n    made = {}\n    def __call__(cls, *a):\n"
                       "        if cls not in cls.made: cls.made[cls] = super().__call__(*a)\n"
                       "        return cls.made[cls]\nclass A(metaclass=M): pass"),
              "True");
}

}  // namespace
}  // namespace outlive::machine
