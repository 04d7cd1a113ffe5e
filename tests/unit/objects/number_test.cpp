// Ints of any size, float texts, hashes.
#include "engine/objects/number.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "bare_heap.hpp"

namespace outlive::objects {
namespace {

Value parse(BareHeap& b, std::string_view text) {
    const bool negative = text[0] == '-';
    return int_from_digits(b.heap, text.substr(negative ? 1 : 0), 10, negative);
}
std::string shown(BareHeap& b, Value v) {
    return int_to_text(b.heap, v);
}

TEST(Int, IsUnboxedExactlyWhenItFits) {
    BareHeap b;
    EXPECT_TRUE(make_int(b.heap, Value::max_int).is_int());
    EXPECT_TRUE(make_int(b.heap, Value::min_int).is_int());
    EXPECT_TRUE(make_int(b.heap, Value::max_int + 1).is_object());
    EXPECT_TRUE(make_int(b.heap, Value::min_int - 1).is_object());
    const Value large = make_int(b.heap, std::numeric_limits<std::int64_t>::min());
    EXPECT_EQ(shown(b, large), "-9223372036854775808");
    EXPECT_EQ(int64_value(b.heap, large), std::numeric_limits<std::int64_t>::min());
}

TEST(Int, ResultsShrinkBackToUnboxed) {
    BareHeap b;
    const Value large = parse(b, "1267650600228229401496703205376");
    EXPECT_EQ(subtract_ints(b.heap, large, large), Value::integer(0));
    EXPECT_EQ(shift_right(b.heap, large, 100), Value::integer(1));
    EXPECT_EQ(multiply_ints(b.heap, large, Value::integer(0)), Value::integer(0));
}

TEST(Int, DivisionRoundsTowardsMinusInfinity) {
    BareHeap b;
    const struct {
        const char *a, *b, *quotient, *remainder;
    } cases[] = {{"7", "2", "3", "1"},
                 {"-7", "2", "-4", "1"},
                 {"7", "-2", "-4", "-1"},
                 {"-7", "-2", "3", "-1"},
                 {"-100000000000000000000000000001", "10", "-10000000000000000000000000001", "9"}};
    for (const auto& c : cases) {
        Value q, r;
        divide_ints(b.heap, parse(b, c.a), parse(b, c.b), &q, &r);
        EXPECT_EQ(shown(b, q), c.quotient) << c.a;
        EXPECT_EQ(shown(b, r), c.remainder) << c.a;
    }
}

TEST(Int, BitOperationsSeeTwosComplement) {
    BareHeap b;
    const Value large = parse(b, "-1267650600228229401496703205377");
    EXPECT_EQ(and_ints(b.heap, large, Value::integer(255)), Value::integer(255));
    EXPECT_EQ(shown(b, invert_int(b.heap, large)), "1267650600228229401496703205376");
    EXPECT_EQ(or_ints(b.heap, Value::integer(-8), Value::integer(3)), Value::integer(-5));
    EXPECT_EQ(shift_right(b.heap, Value::integer(-1), 70), Value::integer(-1));
}

TEST(Int, QuotientsAreCorrectlyRounded) {
    BareHeap b;
    EXPECT_EQ(true_divide_ints(b.heap, Value::integer(1), Value::integer(3)), 1.0 / 3.0);
    const Value googol = power_int(b.heap, Value::integer(10), 400);
    EXPECT_EQ(true_divide_ints(b.heap, googol, power_int(b.heap, Value::integer(10), 399)), 10.0);
    EXPECT_EQ(true_divide_ints(b.heap, googol, Value::integer(3)), std::nullopt);
    EXPECT_EQ(
        true_divide_ints(b.heap, Value::integer(3), power_int(b.heap, Value::integer(10), 320)),
        3e-320);
    EXPECT_EQ(double_from_int(b.heap, parse(b, "9007199254740993")), 9007199254740992.0);
    EXPECT_EQ(double_from_int(b.heap, googol), std::nullopt);
}

TEST(Int, HashesModuloTheMersennePrime) {
    BareHeap b;
    EXPECT_EQ(static_cast<std::int64_t>(hash_int(b.heap, Value::integer(-1))), -2);
    EXPECT_EQ(hash_int(b.heap, make_int(b.heap, (1LL << 61) - 1)), 0U);
    EXPECT_EQ(hash_int(b.heap, make_int(b.heap, 1LL << 61)), 1U);
    EXPECT_EQ(hash_double(1.5), 1152921504606846977U);
    EXPECT_EQ(hash_double(1e300), 1224995262755759164U);
    EXPECT_EQ(hash_double(12345678.0), hash_int(b.heap, Value::integer(12345678)));
    EXPECT_EQ(hash_complex(1, 2), 2000007U);
}

TEST(Int, LeavesNothingBehind) {
    BareHeap b;
    const std::uint64_t before = b.live();
    const Value large = parse(b, "123456789012345678901234567890");
    const Value square = multiply_ints(b.heap, large, large);
    Value q, r;
    divide_ints(b.heap, square, large, &q, &r);
    EXPECT_EQ(compare_ints(b.heap, q, large), 0);
    for (const Value v : {large, square, q, r}) b.heap.release(v);
    EXPECT_EQ(b.live(), before);
}

TEST(Float, TextIsTheShortestThatReadsBack) {
    const std::pair<double, const char*> cases[] = {
        {0.1, "0.1"},
        {1.0, "1.0"},
        {-0.0, "-0.0"},
        {1e16, "1e+16"},
        {1e15, "1000000000000000.0"},
        {1e-5, "1e-05"},
        {1e-4, "0.0001"},
        {5e-324, "5e-324"},
        {1.7976931348623157e308, "1.7976931348623157e+308"},
        {123456.789, "123456.789"},
        {std::nan(""), "nan"},
        {-std::numeric_limits<double>::infinity(), "-inf"}};
    for (const auto& [value, text] : cases) EXPECT_EQ(float_to_text(value), text);
}

TEST(Float, ReadsWhatPythonReadsAndNothingElse) {
    EXPECT_EQ(float_from_text("1e400"), std::numeric_limits<double>::infinity());
    EXPECT_EQ(float_from_text("-.5"), -0.5);
    EXPECT_EQ(float_from_text("Infinity"), std::numeric_limits<double>::infinity());
    for (const char* wrong : {"", ".", "e5", "1e", "0x10", "1 ", "nan(1)", "--1"}) {
        EXPECT_EQ(float_from_text(wrong), std::nullopt) << wrong;
    }
}

TEST(Complex, TextHidesAZeroRealPart) {
    EXPECT_EQ(complex_to_text(0, 1), "1j");
    EXPECT_EQ(complex_to_text(-0.0, 1), "(-0+1j)");
    EXPECT_EQ(complex_to_text(1.5, -2), "(1.5-2j)");
}

}  // namespace
}  // namespace outlive::objects
