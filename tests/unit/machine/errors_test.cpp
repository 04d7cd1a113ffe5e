#include "engine/machine/errors.hpp"

#include "tests/unit/machine/python_program.hpp"

namespace outlive::machine {
namespace {

TEST(Errors, RaisingWhileHandlingChains) {
    EXPECT_EQ(value_of("(repr(e.__context__), e.__cause__, e.__suppress_context__)",
                       "try:\n    try: 1/0\n    except ZeroDivisionError: raise "
                       "KeyError('k')\nexcept KeyError as error: e = error"),
              "(\"ZeroDivisionError('division by zero')\", None, False)");
}

TEST(Errors, AnExceptionIsNeverItsOwnContext) {
    PythonProgram run("");
    Machine& m = run.machine();
    Exception* first = make_exception(m, *m.error_class(Error::ValueError), {});
    Exception* second = make_exception(m, *m.error_class(Error::KeyError), {});
    const Owned a(m.heap(), m.heap().value(first)), b(m.heap(), m.heap().value(second));
    chain_context(m, *first, b.get());
    chain_context(m, *second, a.get());
    EXPECT_EQ(second->context, a.get());
    EXPECT_TRUE(first->context.is_unbound());
    chain_context(m, *second, b.get());
    EXPECT_EQ(second->context, a.get());
}

TEST(Errors, AnErrnoPicksTheSubclass) {
    EXPECT_EQ(value_of("repr(OSError(2, 'gone', 'f'))"), "FileNotFoundError(2, 'gone')");
    EXPECT_EQ(value_of("OSError(13, 'no').errno"), "13");
    EXPECT_EQ(value_of("str(OSError(2, 'gone', 'f'))"), "[Errno 2] gone: 'f'");
}

TEST(Errors, AKeyErrorShowsTheKeysRepr) {
    EXPECT_EQ(value_of("(str(KeyError('a')), str(KeyError(1, 2)), str(KeyError()))"),
              "(\"'a'\", '(1, 2)', '')");
}

TEST(Errors, FieldsFollowFromTheArguments) {
    EXPECT_EQ(value_of("(StopIteration(5).value, StopIteration().value, SystemExit(3).code)"),
              "(5, None, 3)");
    EXPECT_EQ(value_of("NameError('m', name='n').name"), "n");
    EXPECT_EQ(value_of("ValueError('m', name='n')"),
              "TypeError: ValueError() takes no keyword arguments");
}

TEST(Errors, ASubclassMayGiveItsBaseOtherArguments) {
    EXPECT_EQ(
        value_of("(E(1, 2).args, str(E(1, 2)))",
                 "class E(Exception):\n    def __init__(self, a, b): super().__init__(f'{a}-{b}')"),
        "(('1-2',), '1-2')");
}

TEST(Errors, GroupsAreSplitByTypeAndKeepTheirShape) {
    EXPECT_EQ(
        value_of("g.split(ValueError)",
                 "g = ExceptionGroup('a', [ValueError(1), ExceptionGroup('b', [KeyError(2)])])"),
        "(ExceptionGroup('a', [ValueError(1)]), ExceptionGroup('a', [ExceptionGroup('b', "
        "[KeyError(2)])]))");
}

TEST(Errors, WhatExceptStarLeavesIsRaisedAgain) {
    EXPECT_EQ(value_of("(repr(seen), repr(left))",
                       "try:\n    try: raise ExceptionGroup('g', [ValueError(1), KeyError(2)])\n"
                       "    except* ValueError as part: seen = part\nexcept BaseException as rest: "
                       "left = rest"),
              "(\"ExceptionGroup('g', [ValueError(1)])\", \"ExceptionGroup('g', [KeyError(2)])\")");
}

TEST(Errors, ExitCodesAreTheProcesss) {
    const auto code = [](const std::string& text) {
        PythonProgram run(text);
        return exit_code_of(run.machine(), run.machine().state().raised);
    };
    EXPECT_EQ(code("raise SystemExit"), 0);
    EXPECT_EQ(code("raise SystemExit(3)"), 3);
    EXPECT_EQ(code("raise SystemExit('text')"), 1);
    EXPECT_EQ(code("1/0"), 1);
}

TEST(Errors, RaisingAndCatchingLeavesNothingBehind) {
    const std::string body =
        "    try:\n        try: 1/0\n        except ZeroDivisionError as z: raise KeyError(1) from "
        "z\n"
        "    except KeyError as k: str(k); repr(k); k.add_note('n')\n"
        "    try: undefined\n    except NameError as n: n.name\n"
        "    try: raise ExceptionGroup('g', [ValueError(1), KeyError(2)])\n    except* ValueError: "
        "pass\n    except* KeyError: pass\n";
    EXPECT_EQ(live_after_calls(body, 3), live_after_calls(body, 40));
}

}  // namespace
}  // namespace outlive::machine
