// CPython 3.13's words and places, as its compile() gives them.

#include <gtest/gtest.h>

#include "tests/unit/scope/analysis.hpp"

namespace outlive::scope {

namespace {

struct Case {
    const char* text;
    const char* error;
};

constexpr Case cases[] = {
    {"nonlocal x", "nonlocal declaration not allowed at module level @ 1:1-1:11"},
    {"def f(): nonlocal x", "no binding for nonlocal 'x' found @ 1:10-1:20"},
    {"def f(x): nonlocal x", "name 'x' is parameter and nonlocal @ 1:11-1:21"},
    {"def f(x): global x", "name 'x' is parameter and global @ 1:11-1:19"},
    {"def f():\n  x=1\n  global x", "name 'x' is assigned to before global declaration @ 3:3-3:11"},
    {"def f():\n  print(x)\n  global x", "name 'x' is used prior to global declaration @ 3:3-3:11"},
    {"def f():\n  print(x)\n  nonlocal x",
     "name 'x' is used prior to nonlocal declaration @ 3:3-3:13"},
    {"def f():\n  x:int\n  global x", "annotated name 'x' can't be global @ 3:3-3:11"},
    {"def f():\n  global x\n  x:int=1", "annotated name 'x' can't be global @ 3:3-3:10"},
    {"def f():\n  x = 1\n  def g():\n    nonlocal x\n    global x",
     "name 'x' is nonlocal and global @ 4:5-4:15"},
    {"class C:\n  nonlocal x", "no binding for nonlocal 'x' found @ 2:3-2:13"},
    {"def f(a,a): pass", "duplicate argument 'a' in function definition @ 1:9-1:10"},
    {"lambda a,*,a: 1", "duplicate argument 'a' in function definition @ 1:12-1:13"},
    {"def f():\n  from x import *", "import * only allowed at module level @ 2:17-2:18"},
    {"[x:=1 for x in y]",
     "assignment expression cannot rebind comprehension iteration variable 'x' @ 1:2-1:3"},
    {"[x for y in (x:=z)]",
     "assignment expression cannot be used in a comprehension iterable expression @ 1:14-1:18"},
    {"class C: [(i:=0) for j in x]",
     "assignment expression within a comprehension cannot be used in a class body @ 1:12-1:13"},
    {"[(yield) for x in y]", "'yield' inside list comprehension @ 1:3-1:8"},
    {"def f[T](x:(y:=1)): pass",
     "named expression cannot be used within the definition of a generic @ 1:13-1:17"},
    {"def f[T:(1,(yield))](): pass",
     "yield expression cannot be used within a TypeVar constraint @ 1:13-1:18"},
    {"type A = (yield)", "yield expression cannot be used within a type alias @ 1:11-1:16"},
    {"def f[T,T](): pass", "duplicate type parameter 'T' @ 1:9-1:10"},
    {"def f[T]():\n  nonlocal T", "nonlocal binding not allowed for type parameter 'T' @ 2:3-2:13"},
    {"from __future__ import foo", "future feature foo is not defined @ 1:1-1:2"},
    {"from __future__ import braces", "not a chance @ 1:1-1:2"},
};

}  // namespace

TEST(ScopeErrors, HaveCPythonsWordsAndPlaces) {
    for (const Case& c : cases) EXPECT_EQ(error(c.text), c.error) << c.text;
}

TEST(ScopeErrors, DeclarationsBeforeTheFirstUseAreFine) {
    EXPECT_EQ(error("global x\nx = 1\ndef f():\n  global x, y\n  global x\n  y = x\n"), "");
    EXPECT_EQ(error("def f():\n  x = 1\n  def g():\n    nonlocal x\n    x = 2\n"), "");
}

}  // namespace outlive::scope
