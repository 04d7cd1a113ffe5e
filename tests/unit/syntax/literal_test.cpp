#include "engine/syntax/literal.hpp"

#include <gtest/gtest.h>

namespace outlive::syntax {
namespace {

std::string decoded(const std::string& token) {
    Tree tree;
    const StringLiteral literal = decode_string(token, 0, tree, nullptr);
    return literal.error ? "error: " + literal.error->message : std::string(literal.value);
}

std::string number(const std::string& token) {
    Tree tree;
    const NumberLiteral literal = decode_number(token, tree);
    return std::to_string(literal.base) + ":" + std::string(literal.text);
}

TEST(Strings, DecodeTheirEscapes) {
    EXPECT_EQ(decoded(R"('a\tb\n\'\"\\')"), "a\tb\n'\"\\");
    EXPECT_EQ(decoded(R"('\101\x42\u0043\U00000044\N{bullet}')"), "ABCD\u2022");
    EXPECT_EQ(decoded("'a\\\nb'"), "ab");
    EXPECT_EQ(decoded(R"(r'\n\'')"), R"(\n\')");
    EXPECT_EQ(decoded(R"(b'\xff\0')"), std::string("\xff\0", 2));
    EXPECT_EQ(decoded(R"('\q')"), R"(\q)");
}

TEST(Strings, KeepLoneSurrogatesInThreeBytes) {
    EXPECT_EQ(decoded(R"('\ud800')"), "\xED\xA0\x80");
}

TEST(Strings, SayWhereAnEscapeIsWrong) {
    EXPECT_EQ(decoded(R"('ab\x1')"),
              "error: (unicode error) 'unicodeescape' codec can't decode bytes in position 2-4: "
              "truncated \\xXX escape");
    EXPECT_EQ(decoded(R"('é\U00110000')"),
              "error: (unicode error) 'unicodeescape' codec can't decode bytes in position 10-19: "
              "illegal Unicode character");
    EXPECT_EQ(decoded("b'é'"), "error: bytes can only contain ASCII literal characters");
    EXPECT_EQ(decoded(R"(b'a\xg')"), "error: (value error) invalid \\x escape at position 1");
}

TEST(Strings, WarnOnceOfEscapesThatAreNone) {
    Tree tree;
    std::vector<SyntaxWarning> warnings;
    (void)decode_string(R"('\d\w')", 7, tree, &warnings);
    ASSERT_EQ(warnings.size(), 1U);
    EXPECT_EQ(warnings[0].message, R"(invalid escape sequence '\d')");
    EXPECT_EQ(warnings[0].span, (Span{7, 13}));
}

TEST(Numbers, LosePrefixUnderscoresAndLeadingZeros) {
    EXPECT_EQ(number("1_000"), "10:1000");
    EXPECT_EQ(number("0"), "10:0");
    EXPECT_EQ(number("00_0"), "10:0");
    EXPECT_EQ(number("0X_00Ff"), "16:ff");
    EXPECT_EQ(number("0o17"), "8:17");
    EXPECT_EQ(number("0b0101"), "2:101");
}

TEST(Numbers, AreReadToTheNearestDouble) {
    Tree tree;
    EXPECT_EQ(decode_number("0.1", tree).number, 0.1);
    EXPECT_EQ(decode_number("1_0.5e-1_0", tree).number, 10.5e-10);
    EXPECT_EQ(decode_number("1e400", tree).number, std::numeric_limits<double>::infinity());
    EXPECT_EQ(decode_number("1e-400", tree).number, 0.0);
    EXPECT_EQ(decode_number("3J", tree).kind, ConstantKind::Imaginary);
}

TEST(Numbers, AreLimitedInDecimalDigits) {
    Tree tree;
    EXPECT_FALSE(decode_number(std::string(4300, '9'), tree).error);
    EXPECT_TRUE(decode_number(std::string(4301, '9'), tree).error);
    EXPECT_FALSE(decode_number("0x" + std::string(5000, 'f'), tree).error);
}

}  // namespace
}  // namespace outlive::syntax
