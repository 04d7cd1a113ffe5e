#include "engine/machine/traceback.hpp"

#include "engine/machine/suggestions.hpp"
#include "tests/unit/machine/python_program.hpp"

namespace outlive::machine {
namespace {

// What stands on stderr after the program, as format_exception writes it.
std::string traceback_of(const std::string& text) {
    PythonProgram run(text);
    Machine& m = run.machine();
    EXPECT_FALSE(m.state().raised.is_unbound());
    return format_exception(m, m.state().raised, {});
}

TEST(Traceback, MarksTheOperatorBetweenItsOperands) {
    EXPECT_EQ(
        traceback_of("a = 1\nb = a + 'x' * 2\n"),
        "Traceback (most recent call last):\n  File \"test.py\", line 2, in <module>\n    b = a + "
        "'x' * 2\n"
        "        ~~^~~~~~~~~\nTypeError: unsupported operand type(s) for +: 'int' and 'str'\n");
}

TEST(Traceback, MarksBracketsOfSubscriptsAndCalls) {
    EXPECT_EQ(traceback_of("d = {}\nprint(d['k'])\n"),
              "Traceback (most recent call last):\n  File \"test.py\", line 2, in <module>\n    "
              "print(d['k'])\n"
              "          ~^^^^^\nKeyError: 'k'\n");
}

TEST(Traceback, DrawsNothingWhenTheWholeLineIsMeant) {
    EXPECT_EQ(traceback_of("raise ValueError('x')\n"),
              "Traceback (most recent call last):\n  File \"test.py\", line 1, in <module>\n    "
              "raise ValueError('x')\nValueError: x\n");
}

TEST(Traceback, AReturnedCallHasNoCarets) {
    EXPECT_EQ(traceback_of("def f(): return int('a')\nf()\n").find("return int('a')\n           ^"),
              std::string::npos);
}

TEST(Traceback, LinesBetweenTheAnchorsAreLeftOut) {
    const std::string text =
        traceback_of("def f(*a): 1/0\nf(\n    1,\n    2,\n    3,\n    4,\n)\n");
    EXPECT_NE(text.find("    f(\n    ~^\n        1,\n        ^^\n    ...<2 lines>...\n        4,\n "
                        "       ^^\n    )\n    ^\n"),
              std::string::npos)
        << text;
}

TEST(Traceback, WideCharactersTakeTwoColumns) {
    EXPECT_NE(traceback_of("x = '日本' + 1\n").find("    x = '日本' + 1\n        ~~~~~~~^~~\n"),
              std::string::npos);
}

TEST(Traceback, TheSameLineIsShownThreeTimes) {
    EXPECT_NE(
        traceback_of("def f(): f()\nf()\n").find("  [Previous line repeated 996 more times]\n"),
        std::string::npos);
}

TEST(Traceback, TellsTheTextOfAnExceptionThatNeedsPython) {
    PythonProgram run("class E(Exception):\n    def __str__(self): return 'own'\nraise E\n");
    Machine& m = run.machine();
    EXPECT_TRUE(needs_python_text(m, m.state().raised));
    const std::string text = format_exception(m, m.state().raised, {{m.state().raised, "own"}});
    EXPECT_TRUE(text.ends_with("\nE: own\n")) << text;
}

TEST(Traceback, TheChainCanBeLeftOut) {
    PythonProgram run("try: 1/0\nexcept ZeroDivisionError: raise KeyError('k')\n");
    TracebackOptions options;
    options.chain = false;
    EXPECT_EQ(
        format_exception(run.machine(), run.machine().state().raised, {}, options).find("During"),
        std::string::npos);
}

TEST(Suggestions, ATypoIsFoundAndFarNamesAreNot) {
    EXPECT_EQ(nearest_name("valeu", {"x", "value", "values"}), "value");
    EXPECT_EQ(nearest_name("sqroot", {"sqrt", "sin"}), "sqrt");
    EXPECT_EQ(nearest_name("foo", {"increment"}), "");
    EXPECT_EQ(nearest_name("name", {"name"}), "");
}

TEST(Suggestions, CaseCostsLessThanAnotherLetter) {
    EXPECT_EQ(nearest_name("Print", {"Prinx", "print"}), "print");
}

TEST(Suggestions, FewNamesAreKnownByHeartAsModules) {
    EXPECT_TRUE(is_standard_module("math"));
    EXPECT_FALSE(is_standard_module("maths"));
}

}  // namespace
}  // namespace outlive::machine
