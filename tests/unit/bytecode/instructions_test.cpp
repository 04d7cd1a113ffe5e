// Small texts and their instructions.

#include <gtest/gtest.h>

#include "tests/unit/bytecode/compiled_text.hpp"

namespace outlive::bytecode {

namespace {

std::string module_listing(const std::string& text) {
    const CompiledText compiled = compile_text(text);
    return listing(compiled.code("<module>"));
}

}  // namespace

TEST(Instructions, AClosureKeepsTheCellsOfItsFreeVariables) {
    const CompiledText compiled = compile_text(
        "def counter(step=1):\n    n = 0\n    def inc():\n        nonlocal n\n"
        "        n += step\n        return n\n    return inc\n");
    EXPECT_EQ(listing(compiled.code("counter")),
              "MAKE_CELL step\nMAKE_CELL n\nRESUME\nLOAD_INT 0\nSTORE_DEREF n\n"
              "LOAD_CLOSURE n\nLOAD_CLOSURE step\nBUILD_TUPLE 2\n"
              "LOAD_CONST <code counter.<locals>.inc>\nMAKE_FUNCTION closure\n"
              "STORE_FAST inc\nLOAD_FAST inc\nRETURN_VALUE\n");
    EXPECT_EQ(listing(compiled.code("counter.<locals>.inc")),
              "RESUME\nLOAD_DEREF n\nLOAD_DEREF step\nINPLACE +\nSTORE_DEREF n\n"
              "LOAD_DEREF n\nRETURN_VALUE\n");
}

TEST(Instructions, SlotsAreParametersThenCellsThenFreeVariables) {
    const CompiledText compiled = compile_text(
        "def f(b, *args, a, **kw):\n    c = 1\n    [x for x in b]\n"
        "    def g(): return (b, c, kw, h)\n    h = 2\n    return g\n");
    const Code& f = compiled.code("f");
    std::string slots;
    for (const Slot& slot : f.slots) {
        slots += slot.name + ' ' + std::to_string(static_cast<int>(slot.kind)) + '\n';
    }
    EXPECT_EQ(slots, "b 3\na 0\nargs 0\nkw 3\ng 0\nx 1\nc 2\nh 2\n");
    EXPECT_EQ(f.varnames, (std::vector<std::string>{"b", "a", "args", "kw", "x", "g"}));
    EXPECT_EQ(f.cellvars, (std::vector<std::string>{"b", "kw", "c", "h"}));
    EXPECT_EQ(compiled.code("f.<locals>.g").freevars,
              (std::vector<std::string>{"b", "c", "h", "kw"}));
    EXPECT_EQ(f.argument_count, 1U);
    EXPECT_EQ(f.keyword_only_count, 1U);
    EXPECT_EQ(f.flags, CodeOptimized | CodeNewLocals | CodeVarArgs | CodeVarKeywords);
}

TEST(Instructions, AComprehensionIsInlinedWithASlotOfItsOwn) {
    EXPECT_EQ(module_listing("[x for x in y if x]"),
              "RESUME\nLOAD_NAME y\nGET_ITER\nLOAD_FAST_AND_CLEAR x\nSWAP 2\nBUILD_LIST 0\n"
              "SWAP 2\nFOR_ITER to 14\nSTORE_FAST x\nLOAD_FAST x\nPOP_JUMP_IF_FALSE to 13\n"
              "LOAD_FAST x\nLIST_APPEND 2\nJUMP_BACKWARD to 7\nJUMP to 20\nSWAP 2\nPOP\nSWAP 2\n"
              "STORE_FAST x\nRERAISE 0\nSWAP 2\nSTORE_FAST x\nPOP\nLOAD_CONST None\n"
              "RETURN_VALUE\n5..14 -> 15 depth 2\n");
}

TEST(Instructions, AGeneratorGuardsAgainstStopIteration) {
    const CompiledText compiled = compile_text("def f():\n    x = yield 1\n    yield from x\n");
    EXPECT_EQ(listing(compiled.code("f")),
              "RETURN_GENERATOR\nRESUME\nLOAD_INT 1\nYIELD_VALUE\nSTORE_FAST x\nLOAD_FAST x\n"
              "GET_YIELD_FROM_ITER\nLOAD_CONST None\nSEND to 11\nYIELD_VALUE\nJUMP to 8\nPOP\n"
              "LOAD_CONST None\nRETURN_VALUE\nINTRINSIC_1 StopIterationError\nRERAISE 1\n"
              "1..14 -> 14 depth 0 place\n");
}

TEST(Instructions, FinallyBodiesAreCopiedToEachWayOut) {
    const CompiledText compiled =
        compile_text("def f():\n    try:\n        return g()\n    finally:\n        h()\n");
    EXPECT_EQ(listing(compiled.code("f")),
              "RESUME\nNOP\nLOAD_GLOBAL g\nPUSH_UNBOUND\nCALL 0\nLOAD_GLOBAL h\nPUSH_UNBOUND\n"
              "CALL 0\nPOP\nRETURN_VALUE\nPUSH_EXC_INFO\nLOAD_GLOBAL h\nPUSH_UNBOUND\nCALL 0\n"
              "POP\nRERAISE 0\nCOPY 3\nPOP_EXCEPT\nRERAISE 1\n"
              "2..5 -> 10 depth 0\n10..16 -> 16 depth 1 place\n");
}

TEST(Instructions, WithCallsExitOnBothWays) {
    EXPECT_EQ(module_listing("with a as b: c"),
              "RESUME\nLOAD_NAME a\nBEFORE_WITH\nSTORE_NAME b\nLOAD_NAME c\nPOP\n"
              "LOAD_CONST None\nLOAD_CONST None\nLOAD_CONST None\nCALL 2\nPOP\nJUMP to 24\n"
              "PUSH_EXC_INFO\nWITH_EXCEPT_START\nPOP_JUMP_IF_TRUE to 16\nRERAISE 2\nPOP\n"
              "POP_EXCEPT\nPOP\nPOP\nJUMP to 24\nCOPY 3\nPOP_EXCEPT\nRERAISE 1\n"
              "LOAD_CONST None\nRETURN_VALUE\n"
              "3..6 -> 12 depth 1 place\n12..17 -> 21 depth 3 place\n");
}

TEST(Instructions, NothingBehindAReturnOrAFalseTestIsEmitted) {
    const CompiledText compiled = compile_text(
        "def f():\n    if 0:\n        a()\n    while True:\n        return 1\n    b()\n"
        "    def g(): pass\n");
    EXPECT_EQ(listing(compiled.code("f")), "RESUME\nNOP\nNOP\nLOAD_INT 1\nRETURN_VALUE\n");
    EXPECT_EQ(compiled.program().codes.size(), 2U);
}

TEST(Instructions, TestsJumpWithoutMakingValues) {
    EXPECT_EQ(module_listing("if a and not (b or c is None): d"),
              "RESUME\nLOAD_NAME a\nPOP_JUMP_IF_FALSE to 9\nLOAD_NAME b\nPOP_JUMP_IF_TRUE to 9\n"
              "LOAD_NAME c\nPOP_JUMP_IF_NONE to 9\nLOAD_NAME d\nPOP\nLOAD_CONST None\n"
              "RETURN_VALUE\n");
}

TEST(Instructions, ConstantsAreFolded) {
    EXPECT_EQ(module_listing("x = (1, -2, 'a' + 'b', 2 * 3)\ny = 1 + a + 1\nz = a in {1, 2}\n"),
              "RESUME\nLOAD_CONST (1, -2, 'ab', 6)\nSTORE_NAME x\nLOAD_INT 1\nLOAD_NAME a\n"
              "BINARY +\nLOAD_INT 1\nBINARY +\nSTORE_NAME y\nLOAD_NAME a\n"
              "LOAD_CONST frozenset({1, 2})\nCONTAINS 0\nSTORE_NAME z\nLOAD_CONST None\n"
              "RETURN_VALUE\n");
}

TEST(Instructions, AClassBodyFillsTheNamespace) {
    const CompiledText compiled = compile_text(
        "class C:\n    'doc'\n    x: int = 1\n    def m(self):\n        self.y = __class__\n");
    EXPECT_EQ(listing(compiled.code("C")),
              "MAKE_CELL __class__\nRESUME\nLOAD_NAME __name__\nSTORE_NAME __module__\n"
              "LOAD_CONST 'C'\nSTORE_NAME __qualname__\nLOAD_INT 1\nSTORE_NAME __firstlineno__\n"
              "SETUP_ANNOTATIONS\nLOAD_CONST 'doc'\nSTORE_NAME __doc__\nLOAD_INT 1\n"
              "STORE_NAME x\nLOAD_NAME int\nLOAD_NAME __annotations__\nLOAD_CONST 'x'\n"
              "STORE_SUBSCR\nLOAD_CLOSURE __class__\nBUILD_TUPLE 1\nLOAD_CONST <code C.m>\n"
              "MAKE_FUNCTION closure\nSTORE_NAME m\nLOAD_CONST ('y',)\n"
              "STORE_NAME __static_attributes__\nLOAD_CLOSURE __class__\nCOPY 1\n"
              "STORE_NAME __classcell__\nRETURN_VALUE\n");
}

TEST(Instructions, MatchTriesTheCasesInTurn) {
    EXPECT_EQ(module_listing("match p:\n    case [x, 0]: a\n    case _: b\n"),
              "RESUME\nLOAD_NAME p\nMATCH_SEQUENCE\nPOP_JUMP_IF_FALSE to 17\nGET_LEN\nLOAD_INT 2\n"
              "COMPARE ==\nPOP_JUMP_IF_FALSE to 17\nUNPACK_SEQUENCE 2\nSWAP 2\nLOAD_INT 0\n"
              "COMPARE ==\nPOP_JUMP_IF_FALSE to 17\nSTORE_NAME x\nLOAD_NAME a\nPOP\nJUMP to 21\n"
              "POP\nNOP\nLOAD_NAME b\nPOP\nLOAD_CONST None\nRETURN_VALUE\n");
}

TEST(Instructions, DocstringsLoseTheirIndentation) {
    const CompiledText compiled =
        compile_text("def f():\n    \"\"\"One.\n\n      Two.\n    \tThree.\n    \"\"\"\n");
    EXPECT_EQ(std::get<Constant::Str>(compiled.code("f").constants[0].value).utf8,
              "One.\n\nTwo.\n  Three.\n");
    EXPECT_TRUE(std::holds_alternative<Constant::None>(
        compile_text("def f(): 1").code("f").constants[0].value));
}

TEST(Instructions, PostponedAnnotationsAreTexts) {
    EXPECT_EQ(module_listing("from __future__ import annotations\n"
                             "def f(a: x [ 1:2 ] | None): pass\n"),
              "RESUME\nLOAD_INT 0\nLOAD_CONST ('annotations',)\nIMPORT_NAME __future__\n"
              "IMPORT_FROM annotations\nSTORE_NAME annotations\nPOP\nLOAD_CONST 'a'\n"
              "LOAD_CONST 'x[1:2] | None'\nBUILD_MAP 1\nLOAD_CONST <code f>\n"
              "MAKE_FUNCTION annotations\nSTORE_NAME f\nLOAD_CONST None\nRETURN_VALUE\n");
}

TEST(Instructions, CopiesOfAFinallyBodyShareTheirFunctions) {
    const CompiledText compiled =
        compile_text("def f():\n    try: a()\n    finally:\n        def g(): pass\n");
    EXPECT_EQ(compiled.program().codes.size(), 3U);
}

}  // namespace outlive::bytecode
