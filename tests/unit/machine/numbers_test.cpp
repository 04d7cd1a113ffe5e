// int, float, complex and bool as programs meet them.
#include <gtest/gtest.h>

#include "python_program.hpp"

namespace outlive::machine {
namespace {

TEST(Numbers, DivisionByZeroIsNamedByItsOperator) {
    EXPECT_EQ(value_of("1 / 0"), "ZeroDivisionError: division by zero");
    EXPECT_EQ(value_of("1 // 0"), "ZeroDivisionError: integer division or modulo by zero");
    EXPECT_EQ(value_of("1.0 % 0"), "ZeroDivisionError: float modulo by zero");
    EXPECT_EQ(value_of("0 ** -1"), "ZeroDivisionError: 0.0 cannot be raised to a negative power");
}

TEST(Numbers, IntsGrowWithoutBound) {
    EXPECT_EQ(value_of("2 ** 100"), "1267650600228229401496703205376");
    EXPECT_EQ(value_of("(10 ** 50 + 1) // -7"),
              "-14285714285714285714285714285714285714285714285715");
    EXPECT_EQ(value_of("pow(7, -1, 10 ** 9 + 7)"), "142857144");
}

TEST(Numbers, AbsurdlyLargeResultsAreRefused) {
    EXPECT_EQ(value_of("2 ** 10 ** 12"), "MemoryError: ");
    EXPECT_EQ(value_of("1 << 10 ** 20"), "OverflowError: too many digits in integer");
    EXPECT_EQ(value_of("3 ** 2 ** 1000"), "MemoryError: ");
}

TEST(Numbers, DecimalTextHasALimit) {
    EXPECT_EQ(value_of("len(str(10 ** 4299))"), "4300");
    EXPECT_EQ(value_of("str(10 ** 4300)"),
              "ValueError: Exceeds the limit (4300 digits) for integer string conversion; use "
              "sys.set_int_max_str_digits() to increase the limit");
}

TEST(Numbers, ComparesIntsWithFloatsExactly) {
    EXPECT_EQ(value_of("2 ** 53 + 1 == float(2 ** 53)"), "False");
    EXPECT_EQ(value_of("10 ** 400 > 1e308, 10 ** 400 < float('inf')"), "True True");
    EXPECT_EQ(value_of("hash(2.0 ** 70) == hash(2 ** 70)"), "True");
}

TEST(Numbers, RoundsHalfToEven) {
    EXPECT_EQ(value_of("round(2.5), round(3.5), round(-2.5), round(15, -1), round(25, -1)"),
              "2 4 -2 20 20");
    EXPECT_EQ(value_of("round(2.675, 2), round(1234.5678, -2)"), "2.67 1200.0");
}

TEST(Numbers, AUsersMethodsAreAsked) {
    const std::string metres =
        "class Metres:\n"
        "    def __int__(self): return 7\n"
        "    def __float__(self): return 7.5\n"
        "    def __index__(self): return 255\n"
        "    def __abs__(self): return 'length'\n"
        "    def __rdivmod__(self, other): return other, self.__int__()\n"
        "    def __round__(self, digits=None): return digits\n"
        "m = Metres()\n";
    EXPECT_EQ(
        value_of("int(m), float(m), hex(m), abs(m), divmod(3, m), round(m, 2), round(m)", metres),
        "7 7.5 0xff length (3, 7) 2 None");
    EXPECT_EQ(value_of("int(object())"),
              "TypeError: int() argument must be a string, a bytes-like object or a real number, "
              "not 'object'");
}

TEST(Numbers, OperatorMethodsAnswerOnlyToTheirOwnKind) {
    EXPECT_EQ(value_of("(5).__add__(3), (5).__add__(3.0), (5.0).__add__(3), True.__and__(False)"),
              "8 NotImplemented 8.0 False");
}

TEST(Numbers, BytesAndBack) {
    EXPECT_EQ(
        value_of(
            "(-2).to_bytes(2, 'little', signed=True), int.from_bytes(b'\\xff\\xfe', signed=True)"),
        "b'\\xfe\\xff' -2");
    EXPECT_EQ(value_of("(256).to_bytes(1)"), "OverflowError: int too big to convert");
}

TEST(Numbers, WorkLeavesNothingBehind) {
    const std::string work =
        "    x = 3 ** 200\n"
        "    for i in range(50):\n"
        "        x = (x * 7 + i) // 5 - (x >> 3) ^ (x & 12345678901234567890)\n"
        "        divmod(x, 10 ** 30); round(x, -20); pow(x, 3, 10 ** 40); str(x)[:9]; int(str(x)); "
        "x / 3 ** 190\n"
        "        try: x / 0\n"
        "        except ZeroDivisionError: pass\n"
        "        try: int('12x' * 3)\n"
        "        except ValueError: pass\n"
        "        complex(1, i) ** 3; f'{x:,} {x:#x}'; (1.5 * i).as_integer_ratio(); x.to_bytes(60, "
        "signed=True)\n";
    EXPECT_EQ(live_after_calls(work, 2), live_after_calls(work, 6));
}

}  // namespace
}  // namespace outlive::machine
