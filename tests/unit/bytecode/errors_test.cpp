// CPython 3.13's words and places, as its compile() gives them.

#include <gtest/gtest.h>

#include "tests/unit/bytecode/compiled_text.hpp"

namespace outlive::bytecode {

namespace {

struct Case {
    const char* text;
    const char* error;
};

constexpr Case cases[] = {
    {"return 1", "'return' outside function @ 1:1-1:9"},
    {"class C:\n  return 1", "'return' outside function @ 2:3-2:11"},
    {"if 0:\n  return", "'return' outside function @ 2:3-2:9"},
    {"x = yield", "'yield' outside function @ 1:5-1:10"},
    {"def f(x:(yield)): pass", "'yield' outside function @ 1:10-1:15"},
    {"await x", "'await' outside function @ 1:1-1:8"},
    {"lambda: await x", "'await' outside async function @ 1:9-1:16"},
    {"def f():\n  async with a: pass", "'async with' outside async function @ 2:3-2:21"},
    {"async for a in b: pass", "'async for' outside async function @ 1:1-1:23"},
    {"async def f():\n  yield from x", "'yield from' inside async function @ 2:3-2:15"},
    {"async def f():\n  yield 1\n  return 2", "'return' with value in async generator @ 3:3-3:11"},
    {"def f(): [await x for y in z]",
     "asynchronous comprehension outside of an asynchronous function @ 1:10-1:30"},
    {"if x: break", "'break' outside loop @ 1:7-1:12"},
    {"while x:\n  def g(): continue", "'continue' not properly in loop @ 2:12-2:20"},
    {"try: x\nexcept: y\nexcept A: z", "default 'except:' must be last @ 2:1-2:10"},
    {"while x:\n try: x\n except* A:\n  break",
     "'break', 'continue' and 'return' cannot appear in an except* block @ 4:3-4:8"},
    {"x = *a", "can't use starred expression here @ 1:5-1:7"},
    {"*a = 1", "starred assignment target must be in a list or tuple @ 1:1-1:3"},
    {"*a, *b = c", "multiple starred expressions in assignment @ 1:1-1:7"},
    {"__debug__ = 1", "cannot assign to __debug__ @ 1:1-1:10"},
    {"del __debug__", "cannot delete __debug__ @ 1:5-1:14"},
    {"f(__debug__=1)", "cannot assign to __debug__ @ 1:3-1:14"},
    {"f(a=1,a=2)", "keyword argument repeated: a @ 1:7-1:10"},
    {"def f():\n  from __future__ import division",
     "from __future__ imports must occur at the beginning of the file @ 2:3-2:34"},
    {"def f[T=1,U](): pass",
     "non-default type parameter 'U' follows default type parameter @ 1:11-1:12"},
    {"match x:\n  case a: pass\n  case b: pass",
     "name capture 'a' makes remaining patterns unreachable @ 2:8-2:9"},
    {"match x:\n  case _: pass\n  case b: pass",
     "wildcard makes remaining patterns unreachable @ 2:8-2:9"},
    {"match x:\n  case [a] | [b]: pass", "alternative patterns bind different names @ 2:8-2:17"},
    {"match x:\n  case [a, a]: pass", "multiple assignments to name 'a' in pattern @ 2:12-2:13"},
    {"match x:\n  case {'a':1,'a':2}: pass",
     "mapping pattern checks duplicate key ('a') @ 2:8-2:21"},
    {"match x:\n  case [*a, *b]: pass", "multiple starred names in sequence pattern @ 2:8-2:16"},
    {"match x:\n  case C(a=1,a=2): pass",
     "attribute name repeated in class pattern: a @ 2:16-2:17"},
};

}  // namespace

TEST(CompilerErrors, HaveCPythonsWordsAndPlaces) {
    for (const Case& c : cases) EXPECT_EQ(error(c.text), c.error) << c.text;
}

TEST(CompilerErrors, TooManyNestedBlocksAreRefused) {
    std::string text;
    for (int depth = 0; depth < 22; ++depth)
        text += std::string(static_cast<std::size_t>(depth), ' ') + "while 1:\n";
    text += std::string(22, ' ') + "pass\n";
    EXPECT_EQ(error(text).substr(0, 36), "too many statically nested blocks @ ");
}

}  // namespace outlive::bytecode
