// Format specifications, % formatting, str.format.
#include <gtest/gtest.h>

#include "python_program.hpp"

namespace outlive::machine {
namespace {

struct Case {
    const char* expression;
    const char* printed;
};

void expect(std::initializer_list<Case> cases) {
    std::string program;
    std::string printed;
    for (const Case& c : cases) {
        program += "try: print(" + std::string(c.expression) +
                   ")\nexcept Exception as e: print(type(e).__name__ + ':', e)\n";
        printed += std::string(c.printed) + "\n";
    }
    EXPECT_EQ(PythonProgram(program).output(), printed);
}

TEST(Format, FloatsInEveryPresentation) {
    expect({{"f'{3.14159:.2f} {3.14159:8.1f} {3.14159:e} {3.14159:g} {0.256:.1%}'",
             "3.14      3.1 3.141590e+00 3.14159 25.6%"},
            {"f'{1234567.891:,.2f} {-0.04:z.1f} {100.0:#g} {2.5:.0f} {float(\"nan\"):08.1f}'",
             "1,234,567.89 0.0 100.000 2 00000nan"},
            {"f'{123.0:.3} {1e16} {1e15}'", "1.23e+02 1e+16 1000000000000000.0"}});
}

TEST(Format, IntsWithSignsBasesAndGroups) {
    expect({{"f'{255:#x} {255:#X} {5:08b} {-42:06} {42:+} {97:c} {10**6:_} {255:_b}'",
             "0xff 0XFF 00000101 -00042 +42 a 1_000_000 1111_1111"},
            {"f'{123:04,}|{1234:010,}|{5:*^9}|{5:=+6}'", "0,123|00,001,234|****5****|+    5"}});
}

TEST(Format, TextsArePaddedAndCut) {
    expect({{"f'{\"hello\":>10}|{\"hello\":.2}|{\"hello\":*^9}|{\"\u2615\":<3}|'",
             "     hello|he|**hello**|\u2615  |"}});
}

TEST(Format, WrongSpecificationsAreNamed) {
    expect(
        {{"format('a', 'd')", "ValueError: Unknown format code 'd' for object of type 'str'"},
         {"format(1, '10$')", "ValueError: Unknown format code '$' for object of type 'int'"},
         {"format(1, 'abc')",
          "ValueError: Invalid format specifier 'abc' for object of type 'int'"},
         {"format(1, ',s')", "ValueError: Cannot specify ',' with 's'."},
         {"format(1, '.2d')", "ValueError: Precision not allowed in integer format specifier"},
         {"format('a', '=5')", "ValueError: '=' alignment not allowed in string format specifier"},
         {"format(1j, '05')",
          "ValueError: Zero padding is not allowed in complex format specifier"}});
}

TEST(Format, PercentConvertsByLetter) {
    expect({{"'%s %r %5.1f %-5d| %05d %x %#o %c %% %e' % ('a', 'b', 2.25, 3, -4, 255, 8, 97, "
             "12345.678)",
             "a 'b'   2.2 3    | -0004 ff 0o10 a % 1.234568e+04"},
            {"'%(name)s is %(age)d' % {'name': 'Ada', 'age': 36}", "Ada is 36"},
            {"'%s %s' % 1", "TypeError: not enough arguments for format string"},
            {"'%s' % (1, 2)", "TypeError: not all arguments converted during string formatting"},
            {"'%d' % 'a'", "TypeError: %d format: a real number is required, not str"},
            {"b'%s=%d' % (b'n', 5)", "b'n=5'"}});
}

TEST(Format, FieldsReachIntoTheirValues) {
    expect(
        {{"'{} {!r} {0}'.format(1, 2)",
          "ValueError: cannot switch from automatic field numbering to manual field specification"},
         {"'{0[k][1]} {a.real} {:{w}}'.format({'k': [1, 2]}, a=5, w=3)",
          "ValueError: cannot switch from manual field specification to automatic field numbering"},
         {"'{0[k][1]} {a.real} {1:{w}}|'.format({'k': [1, 2]}, 7, a=5, w=3)", "2 5   7|"},
         {"'{} {}'.format(1)",
          "IndexError: Replacement index 1 out of range for positional args tuple"},
         {"'{{}} {a}'.format(a=1)", "{} 1"},
         {"'}'.format()", "ValueError: Single '}' encountered in format string"}});
}

TEST(Format, AskForAValuesOwnTextWhereItHasOne) {
    EXPECT_EQ(
        value_of("'%s %5s|' % (p, p), '{} {:x} {!r}'.format(p, p, p), f'{p} {p:y}'",
                 "class P:\n    def __str__(self): return 'S'\n    def __repr__(self): return 'R'\n"
                 "    def __format__(self, spec): return 'F' + spec\np = P()\n"),
        "S     S| F Fx R F Fy");
}

}  // namespace
}  // namespace outlive::machine
