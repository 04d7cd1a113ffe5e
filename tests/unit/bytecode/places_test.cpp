// Spans that tracebacks show, and where line steps begin.

#include <gtest/gtest.h>

#include "tests/unit/bytecode/compiled_text.hpp"

namespace outlive::bytecode {

TEST(Places, AnOperationsSpanIsTheWholeOperation) {
    const CompiledText compiled =
        compile_text("a + b * c\nf(x, y=1)\no.m(1).n\nd[k] += 1\na < b\n");
    const Code& module = compiled.code("<module>");
    EXPECT_EQ(spans(module, Opcode::BINARY), "b * c\na + b * c\n");
    EXPECT_EQ(spans(module, Opcode::CALL_KW), "f(x, y=1)\n");
    EXPECT_EQ(spans(module, Opcode::LOAD_METHOD), "o.m\n");
    EXPECT_EQ(spans(module, Opcode::CALL), "o.m(1)\n");
    EXPECT_EQ(spans(module, Opcode::LOAD_ATTR), "o.m(1).n\n");
    EXPECT_EQ(spans(module, Opcode::INPLACE), "d[k] += 1\n");
    EXPECT_EQ(spans(module, Opcode::STORE_SUBSCR), "d[k]\n");
    EXPECT_EQ(spans(module, Opcode::COMPARE), "a < b\n");
}

TEST(Places, AMethodOnALaterLineIsShownFromItsName) {
    const CompiledText compiled = compile_text("(o\n .m(1)\n .n())\n");
    EXPECT_EQ(spans(compiled.code("<module>"), Opcode::LOAD_METHOD), "m\nn\n");
    EXPECT_EQ(spans(compiled.code("<module>"), Opcode::CALL), "m(1)\nn()\n");
}

TEST(Places, AnAssertionIsShownAtItsTest) {
    EXPECT_EQ(spans(compile_text("assert x > 1, 'no'").code("<module>"), Opcode::RAISE), "x > 1\n");
}

TEST(Places, EachStatementIsOneStep) {
    EXPECT_EQ(steps(compile_text("x = f(1)\nif x:\n    pass\nelif y: z = 1\nelse:\n    del x\n")
                        .code("<module>")),
              "1 f\n2 x\n3 pass\n4 y\n4 1\n6 x\n");
}

TEST(Places, ALoopsTurnIsAStep) {
    EXPECT_EQ(steps(compile_text("for i in r:\n    p(i)\nwhile t:\n    u\n").code("<module>")),
              "1 r\n2 p\n1 i in r\n3 t\n4 u\n");
}

TEST(Places, ClausesAreSteps) {
    EXPECT_EQ(steps(compile_text("try:\n    a\nexcept E as e:\n    b\nexcept F:\n    c\n"
                                 "else:\n    d\n")
                        .code("<module>")),
              "1 try\n2 a\n8 d\n3 E\n4 b\n5 F\n6 c\n");
    EXPECT_EQ(steps(compile_text("match x:\n    case 1: a\n    case _: b\n").code("<module>")),
              "1 x\n2 1\n2 a\n3 _\n3 b\n");
}

TEST(Places, ALambdasBodyIsAStep) {
    EXPECT_EQ(steps(compile_text("f = lambda x: x + 1").code("<lambda>")), "1 x\n");
}

}  // namespace outlive::bytecode
