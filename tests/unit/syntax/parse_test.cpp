#include "engine/syntax/parse.hpp"

#include <gtest/gtest.h>

#include "engine/syntax/ast_dump.hpp"
#include "engine/syntax/walk.hpp"

namespace outlive::syntax {
namespace {

std::string repeated(std::string_view text, std::size_t count) {
    std::string result;
    for (std::size_t i = 0; i < count; ++i) result += text;
    return result;
}

std::string error_of(const std::string& text, Mode mode = Mode::Exec) {
    const support::SourceText source("case.py", text);
    const ParseResult result = parse(source, mode);
    return result.error ? result.error->message : "";
}

std::string spans_of(const std::string& text) {
    const support::SourceText source("case.py", text);
    return ast_dump(*parse(source, Mode::Exec).tree, DumpSpans::Yes);
}

TEST(Parse, ReadsOneExpressionInEvalMode) {
    const support::SourceText source("<string>", "a, 1\n\n");
    const ParseResult result = parse(source, Mode::Eval);
    ASSERT_TRUE(result.tree);
    EXPECT_TRUE(is<Tuple>(result.tree->expression));
    EXPECT_EQ(error_of("a = 1", Mode::Eval), "invalid syntax");
    EXPECT_EQ(error_of("", Mode::Eval), "invalid syntax");
}

TEST(Parse, ReadsOneStatementInSingleMode) {
    EXPECT_EQ(error_of("x = 1; y = 2\n", Mode::Single), "");
    EXPECT_EQ(error_of("if x:\n    y\n", Mode::Single), "");
}

TEST(Spans, LeaveParenthesesOutButForTuples) {
    EXPECT_EQ(spans_of("(a) + (b,)"),
              "(Expr 0..10 value=(BinOp 0..10 left=(Name 1..2 id=\"a\" ctx=Load) op=Add "
              "right=(Tuple 6..10 elts=[(Name 7..8 id=\"b\" ctx=Load)] ctx=Load)))\n");
}

TEST(Spans, OfDefinitionsStartAfterTheirDecorators) {
    EXPECT_EQ(spans_of("@a\ndef f(): pass\n").substr(0, 19), "(FunctionDef 3..16 ");
}

TEST(Spans, OfPartsThatTracebacksName) {
    const support::SourceText source("case.py", "def f(a):\n    return a.bc + g(k=1)\n");
    const ParseResult result = parse(source, Mode::Exec);
    const auto* const function = as<FunctionDef>(result.tree->body[0]);
    EXPECT_EQ(source.text(function->name_span), "f");
    const auto* const sum = as<BinOp>(as<Return>(function->body[0])->value);
    EXPECT_EQ(source.text(sum->op_span), "+");
    EXPECT_EQ(source.text(as<Attribute>(sum->left)->attr_span), "bc");
    const auto* const call = as<Call>(sum->right);
    EXPECT_EQ(source.text(call->parens_span), "(k=1)");
    EXPECT_EQ(source.text(call->keywords[0]->name_span), "k");
}

TEST(Names, AreNormalized) {
    const support::SourceText source("case.py", "ﬁ = 1");
    const ParseResult result = parse(source, Mode::Exec);
    EXPECT_EQ(as<Name>(as<Assign>(result.tree->body[0])->targets[0])->id, "fi");
}

TEST(Warnings, ComeInTheOrderOfTheText) {
    const support::SourceText source("case.py", "'\\d'\n1if x else f'\\{x}'\nb'\\q'\n");
    const ParseResult result = parse(source, Mode::Exec);
    ASSERT_EQ(result.warnings.size(), 4U);
    EXPECT_EQ(result.warnings[0].message, "invalid escape sequence '\\d'");
    EXPECT_EQ(result.warnings[1].message, "invalid decimal literal");
    EXPECT_EQ(result.warnings[2].message, "invalid escape sequence '\\{'");
    EXPECT_EQ(result.warnings[3].message, "invalid escape sequence '\\q'");
}

// ---- depth and size ---------------------------------------------------------

template <class Node>
std::size_t depth_of(Node* node) {
    std::size_t deepest = 0;
    for_each_child(node, [&](auto* child) { deepest = std::max(deepest, depth_of(child)); });
    return deepest + 1;
}

TEST(Depth, OfATreeIsShallowOrSaidToBeDeep) {
    for (const std::size_t operators : {std::size_t{100}, std::size_t{990}, std::size_t{9990}}) {
        const support::SourceText source("case.py", "1" + repeated("+1", operators));
        const ParseResult result = parse(source, Mode::Exec);
        ASSERT_TRUE(result.tree) << operators;
        EXPECT_TRUE(result.tree->is_deep || operators < kShallowTreeDepth);
        if (!result.tree->is_deep) {
            EXPECT_LE(depth_of(result.tree->body[0]), kShallowTreeDepth);
        }
    }
}

TEST(Depth, BeyondCPythonsBoundIsRefusedAsThere) {
    const auto texts = [](std::size_t more, std::size_t parsed) {
        const std::size_t half = (parsed + more) / 2, whole = parsed + more;
        return std::vector<std::string>{repeated("-", whole) + "1",
                                        repeated("not ", whole) + "1",
                                        repeated("a if b else ", whole) + "c",
                                        repeated("lambda:", half) + "1",
                                        "1" + repeated("**1", half),
                                        "if a:\n p\n" + repeated("elif b:\n p\n", whole)};
    };
    for (const std::string& text : texts(0, 5960)) EXPECT_EQ(error_of(text), "");
    for (const std::size_t more : {std::size_t{20}, std::size_t{100'000}}) {
        for (const std::string& text : texts(more, 5960)) {
            EXPECT_EQ(error_of(text),
                      "Parser stack overflowed - Python source too complex to parse")
                << text.substr(0, 20);
        }
    }
    for (const char* link : {"+1", ".b", "()", "[0]"}) {
        EXPECT_EQ(error_of("a" + repeated(link, 9998)), "") << link;
        for (const std::size_t count : {std::size_t{9999}, std::size_t{100'000}}) {
            EXPECT_EQ(error_of("a" + repeated(link, count)),
                      "maximum recursion depth exceeded during compilation")
                << link;
        }
    }
}

TEST(Depth, OfBracketsAndIndentationHasCPythonsLimits) {
    EXPECT_EQ(error_of(repeated("(", 200) + "1" + repeated(")", 200)), "");
    EXPECT_EQ(error_of(repeated("(", 201)), "too many nested parentheses");
    std::string nested;
    for (std::size_t i = 0; i < 101; ++i) nested += std::string(i, ' ') + "if x:\n";
    EXPECT_EQ(error_of(nested), "too many levels of indentation");
}

TEST(Depth, OfNestedErrorsDoesNotTakeForever) {
    EXPECT_EQ(error_of(repeated("f(", 100) + "a b" + repeated(", c)", 100)),
              "invalid syntax. Perhaps you forgot a comma?");
    EXPECT_NE(error_of(repeated("{1:", 199) + "1 2" + repeated("}", 199)), "");
    EXPECT_NE(error_of("x = [" + repeated("1, ", 20'000) + "1 2]"), "");
}

TEST(Parse, SurvivesEveryPrefixOfAProgram) {
    const std::string program =
        "@a\nasync def f[T](x: int = 1, *y, **z) -> f'{x!r:>{w}}':\n"
        "    with (a as b, c): return [i async for i in {1: 'two', **d}]\n"
        "match x:\n    case {'k': [1, *_], **r} | A(b=-1j): pass\n";
    for (std::size_t size = 0; size <= program.size(); ++size) {
        const support::SourceText source("case.py", program.substr(0, size));
        const ParseResult result = parse(source, Mode::Exec);
        EXPECT_NE(result.error.has_value(), result.tree != nullptr);
    }
}

}  // namespace
}  // namespace outlive::syntax
