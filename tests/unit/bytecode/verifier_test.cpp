// Every construct, verified: compile_text checks each code object's paths.

#include "engine/bytecode/verifier.hpp"

#include <gtest/gtest.h>

#include "engine/bytecode/code_listing.hpp"
#include "tests/unit/bytecode/compiled_text.hpp"

namespace outlive::bytecode {

namespace {

constexpr const char* texts[] = {
    "",
    "try:\n  global x\nexcept E as e:\n  global y\nfinally:\n  global z\n",
    "for a in b:\n  try:\n    with c as d, e:\n      if f: break\n      if g: continue\n"
    "  except H as h:\n    break\n  finally:\n    while i:\n      continue\nelse:\n  j\n",
    "for a in b:\n  try: continue\n  except: pass\n",
    "def f():\n  try: return\n  except: pass\n  try: a\n  except B as b: return 1\n",
    "def f():\n  for x in y:\n    try:\n      try: return x\n      finally: return g(x)\n"
    "    finally:\n      continue\n",
    "try: a\nexcept* B as b: c\nexcept* (D, E): f\nelse: g\nfinally: h\n",
    "def f():\n  try: a\n  except* B:\n    for c in d:\n      if e: break\n",
    "async def f():\n  async with a as b, c:\n    async for d in e:\n      if g: return\n"
    "      await h\n      yield [i async for i in j if await k]\n    else: l\n",
    "async def f():\n  return {a: b async for a in c for b in d}, (x async for x in y)\n",
    "match a:\n  case 1 | 2 if b: c\n  case [d, *e, f] | {'d': d, 'e': e, 'f': f}: g\n"
    "  case {'k': h, **i}: j\n  case K(l, m=n) as o: p\n  case [_, *_, q]: r\n  case [*_]: s\n"
    "  case None | True | -1 | 1+2j | x.y: t\n  case u: v\n",
    "match a:\n  case (b, c) | (c, b): d\n  case ((e, f), g) | (g, (f, e)): h\n",
    "a = b = c, *d = e\n[f, (g, h)] = i\nj[k], l.m = n\ndel o, p.q, r[s], (t, [u])\n",
    "a < b < c or d if e <= f < g else not h\nif a < b < c: d\nwhile not a < b < c: d\n",
    "x = [*a, b, *c]\ny = {**d, 'e': f, **g}\nz = {*h, i}\nt = *j, k\nw(*l, m, **n, o=p)\n",
    "f'{a!r:>{b}}c{d}'\nf''\nf'{e}'\n",
    "class A[T: int = str, *Ts = *B, **P = C](D[T], metaclass=M):\n  x: T\n  type Y[U] = (U, T)\n"
    "  def m[V: (T, A)](self, a=1, *, b=2) -> V: return super().m(V)\n",
    "class A:\n  x = 1\n  y = [x for z in w for x in z if (lambda: __class__)]\n"
    "  type B = [a for a in x]\n  def f(self): return [super().f(b) for b in self]\n",
    "def f(a, /, b: int = 1, *c: str, d, e=2, **g) -> None:\n  a: int\n  b: int = 3\n"
    "  h.i: j = k\n  m[n]: o\n  assert a, b\n  raise b from c\n",
    "lambda: (yield)\nlambda *a, **b: (yield from a)\n",
    "import a.b.c as d, e.f\nfrom . import g as h, i\nfrom .j import k\nfrom l import *\n",
    "x += 1\ny.z -= 2\na[b:c] *= 3\n(d := 4)\n[e := g for g in h]\n",
    "while True:\n  if a: break\nwhile 1: pass\n",
    "if 1: a\nelif b: c\nelse: d\nif 0: e\nif __debug__: f\nassert 1\nassert 0\n",
};

}  // namespace

TEST(Verifier, AcceptsWhatTheCompilerMakes) {
    for (const char* text : texts) EXPECT_EQ(error(text), "") << text;
}

TEST(Verifier, RefusesCodeThatIsWrong) {
    Code code;
    const auto problem = [&code](std::vector<Instruction> instructions, std::uint32_t stack) {
        code.instructions = std::move(instructions);
        code.spans.assign(code.instructions.size(), {});
        code.marks.assign(code.instructions.size(), 0);
        code.stack_size = stack;
        return verify(code).value_or("");
    };
    const Instruction load{Opcode::LOAD_INT, 0};
    const Instruction ret{Opcode::RETURN_VALUE, 0};
    EXPECT_EQ(problem({load, ret}, 1), "");
    EXPECT_EQ(problem({load, ret}, 0), ": instruction 0 (LOAD_INT) exceeds the stack's size");
    EXPECT_EQ(problem({ret}, 1), ": instruction 0 (RETURN_VALUE) pops more than there is");
    EXPECT_EQ(problem({load, ret, load, ret}, 1), ": instruction 2 (LOAD_INT) is never reached");
    EXPECT_EQ(problem({load}, 1), ": instruction 1 (end) is behind the end");
    EXPECT_EQ(problem({load, {Opcode::JUMP, 0}}, 9),
              ": instruction 0 (LOAD_INT) is reached with depths 0 and 1");
}

TEST(CodeListing, GivesTheCodesInTheOrderOfTheText) {
    const CompiledText compiled = compile_text(
        "x = 1\ndef f(a, b=lambda: x):\n    global x\n    x = [len(i) for i in a]\n"
        "class C: y = (z for z in x)\n");
    const auto codes = list_codes(compiled.program());
    ASSERT_EQ(codes.size(), 5U);
    EXPECT_EQ(codes[0].qualname, "<module>");
    EXPECT_EQ(codes[0].names_global, (std::vector<std::string>{"x"}));
    EXPECT_EQ(codes[1].qualname, "f");
    EXPECT_EQ(codes[1].line, 2U);
    EXPECT_EQ(codes[1].varnames, (std::vector<std::string>{"a", "b", "i"}));
    EXPECT_EQ(codes[1].names_global, (std::vector<std::string>{"len", "x"}));
    EXPECT_EQ(codes[2].qualname, "<lambda>");
    EXPECT_EQ(codes[3].qualname, "C");
    EXPECT_EQ(codes[4].qualname, "C.<genexpr>");
}

}  // namespace outlive::bytecode
