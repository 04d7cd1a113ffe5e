#include <gtest/gtest.h>

#include "tests/unit/scope/analysis.hpp"

namespace outlive::scope {

TEST(Bindings, ACapturedVariableIsACellOfItsFunction) {
    EXPECT_EQ(bindings("def counter():\n    n = 0\n    def inc():\n        nonlocal n\n"
                       "        n += 1\n    return inc\n"),
              "<module>: counter local\n"
              "counter: n cell, inc local\n"
              "inc: n free\n");
}

TEST(Bindings, AFreeVariablePassesThroughFunctionsBetween) {
    EXPECT_EQ(bindings("def a():\n    x = 1\n    def b():\n        def c():\n"
                       "            return x\n"),
              "<module>: a local\n"
              "a: x cell, b local\n"
              "b: c local, x free\n"
              "c: x free\n");
}

TEST(Bindings, MethodsDoNotSeeTheNamesOfTheClass) {
    EXPECT_EQ(bindings("def f():\n    x = 1\n    class C:\n        x = 2\n"
                       "        def m(self): return x\n"),
              "<module>: f local\n"
              "f: x cell, C local\n"
              "C: x local, m local\n"
              "m: self local, x free\n");
}

TEST(Bindings, AssignmentWithoutNonlocalMakesALocal) {
    EXPECT_EQ(bindings("def f():\n    x = 1\n    def g():\n        x = 2\n"),
              "<module>: f local\nf: x local, g local\ng: x local\n");
}

TEST(Bindings, GlobalInAFunctionHidesTheVariableAroundForAllInside) {
    EXPECT_EQ(bindings("def f():\n    x = 1\n    def g():\n        global x\n"
                       "        def h(): return x\n"),
              "<module>: f local, x declared global\n"
              "f: x local, g local\n"
              "g: x declared global, h local\n"
              "h: x global\n");
}

TEST(Bindings, AnInlinedComprehensionReadsPlainLocalsWithoutACell) {
    EXPECT_EQ(bindings("def f(n):\n    return [n + i for i in range(n)]\n"),
              "<module>: f local\n"
              "f: n local, range global\n"
              "<listcomp>: i local, n free\n");
}

TEST(Bindings, AGeneratorExpressionCaptures) {
    EXPECT_EQ(bindings("def f(n):\n    return (n + i for i in range(n))\n"),
              "<module>: f local\n"
              "f: n cell, range global\n"
              "<genexpr>: i local, n free\n");
}

TEST(Bindings, AFunctionInAComprehensionCapturesTheComprehensionsVariable) {
    EXPECT_EQ(bindings("def f():\n    return [lambda: i for i in y]\n"),
              "<module>: f local\n"
              "f: y global\n"
              "<listcomp>: i cell\n"
              "<lambda>: i free\n");
}

// CPython 3.13.0 lets the function beside see the comprehension's variable.
TEST(Bindings, AComprehensionsVariableIsInvisibleToTheFunctionBeside) {
    EXPECT_EQ(bindings("def outer():\n    x = 1\n    def f():\n        [x for x in y]\n"
                       "        return lambda: x\n"),
              "<module>: outer local\n"
              "outer: x cell, f local\n"
              "f: y global, x free\n"
              "<listcomp>: x local\n"
              "<lambda>: x free\n");
}

TEST(Bindings, AWalrusInAComprehensionBindsAround) {
    EXPECT_EQ(bindings("def f():\n    [y := x for x in z]\n    return y\n"),
              "<module>: f local\n"
              "f: z global, y local\n"
              "<listcomp>: x local, y free\n");
}

TEST(Bindings, SuperNeedsTheClassCell) {
    EXPECT_EQ(bindings("class C:\n    def m(self): super().m()\n"),
              "<module>: C local\n"
              "C: m local\n"
              "m: self local, super global, __class__ free\n");
}

TEST(Bindings, PrivateNamesCarryTheClassName) {
    EXPECT_EQ(bindings("class _C:\n    __x = 1\n    def f(self, __y): return __z__\n"),
              "<module>: _C local\n"
              "_C: _C__x local, f local\n"
              "f: self local, _C__y local, __z__ global\n");
}

TEST(Bindings, TypeParametersHaveAScopeOfTheirOwn) {
    EXPECT_EQ(bindings("def f[T](x: T) -> T:\n    return T\n"),
              "<module>: f local\n"
              "f: .defaults local, T cell\n"
              "f: x local, T free\n");
}

TEST(Bindings, PostponedAnnotationsUseNoNames) {
    EXPECT_EQ(bindings("from __future__ import annotations\ndef f(x: A) -> B: pass\n"),
              "<module>: annotations local, f local\n"
              "_annotation: A unknown\n"
              "_annotation: B unknown\n"
              "f: x local\n");
}

TEST(NameUses, AnAugmentedAssignmentUpdates) {
    EXPECT_EQ(uses("t = 1\nt += 2\n"),
              "1:0 t global bind of module\n"
              "2:0 t global update of module\n");
}

TEST(NameUses, NameEachPlaceWithTheScopeThatOwnsIt) {
    EXPECT_EQ(uses("def f(a):\n    def g():\n        nonlocal a\n        a = len(a)\n"
                   "    return g, t\nt = 1\ndel t\n"),
              "1:4 f global bind of module\n"
              "1:6 a cell bind of f\n"
              "2:8 g local bind of f\n"
              "3:17 a free declare of f\n"
              "4:8 a free bind of f\n"
              "4:12 len builtin read\n"
              "4:16 a free read of f\n"
              "5:11 g local read of f\n"
              "5:14 t global read of module\n"
              "6:0 t global bind of module\n"
              "7:4 t global delete of module\n");
}

TEST(NameUses, AComprehensionReadsTheFunctionsPlainVariables) {
    EXPECT_EQ(uses("def f(n): return [n for i in n]\n"),
              "1:4 f global bind of module\n"
              "1:6 n local bind of f\n"
              "1:18 n local read of f\n"
              "1:24 i local bind of <listcomp>\n"
              "1:29 n local read of f\n");
}

TEST(NameUses, ImportsCapturesAndHandlersBind) {
    EXPECT_EQ(uses("import a.b, c as d\nfrom e import g\ntry: pass\nexcept E as h: pass\n"
                   "match d:\n    case [i, *j]: pass\n    case {1: k, **l} as m: pass\n"),
              "1:7 a global bind of module\n"
              "1:17 d global bind of module\n"
              "2:14 g global bind of module\n"
              "4:7 E global read of module\n"
              "4:12 h global bind of module\n"
              "5:6 d global read of module\n"
              "6:10 i global bind of module\n"
              "6:14 j global bind of module\n"
              "7:13 k global bind of module\n"
              "7:18 l global bind of module\n"
              "7:24 m global bind of module\n");
}

}  // namespace outlive::scope
