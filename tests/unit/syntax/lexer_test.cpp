#include "engine/syntax/lexer.hpp"

#include <gtest/gtest.h>

namespace outlive::syntax {
namespace {

// The tokens as words: names of kinds, and the text of those that have some.
std::string tokens_of(const std::string& text) {
    const support::SourceText source("case.py", text);
    std::string result;
    for (const Token& token : tokenize(source).tokens) {
        if (!result.empty()) result += ' ';
        const bool has_text = token.kind == TokenKind::Name || token.kind == TokenKind::Number ||
                              token.kind == TokenKind::String ||
                              token.kind == TokenKind::FStringMiddle;
        result += has_text ? std::string(source.text(token.span)) : name_of(token.kind);
    }
    return result;
}

std::string failure_of(const std::string& text) {
    const support::SourceText source("case.py", text);
    const TokenList list = tokenize(source);
    return list.failure ? list.failure->diagnostic.message : "";
}

TEST(Lexer, EndsTheLastLineWithoutALineEnd) {
    EXPECT_EQ(tokens_of("x"), "x Newline EndMarker");
    EXPECT_EQ(tokens_of("x # y"), "x Newline EndMarker");
    EXPECT_EQ(tokens_of(""), "EndMarker");
    EXPECT_EQ(tokens_of("\n\n# only a comment\n"), "EndMarker");
}

TEST(Lexer, TurnsIndentationIntoTokens) {
    EXPECT_EQ(tokens_of("if x:\n  y\n\n  # z\n  z\nw\n"),
              "if x : Newline Indent y Newline z Newline Dedent w Newline EndMarker");
    EXPECT_EQ(tokens_of("if x:\n  if y:\n    z\n"),
              "if x : Newline Indent if y : Newline Indent z Newline Dedent Dedent EndMarker");
    EXPECT_EQ(failure_of("if x:\n    y\n  z\n"),
              "unindent does not match any outer indentation level");
    EXPECT_EQ(failure_of("if x:\n\ty\n        z\n"),
              "inconsistent use of tabs and spaces in indentation");
}

TEST(Lexer, JoinsLinesInBracketsAndAfterBackslashes) {
    EXPECT_EQ(tokens_of("(a,\n   b # c\n)\n"), "( a , b ) Newline EndMarker");
    EXPECT_EQ(tokens_of("a + \\\n  b\n"), "a + b Newline EndMarker");
    EXPECT_EQ(failure_of("a \\ b\n"), "unexpected character after line continuation character");
}

TEST(Lexer, ReadsTheLongestOperator) {
    EXPECT_EQ(tokens_of("a**=b//=c>>=d->e:=f...g!=h"),
              "a **= b //= c >>= d -> e := f ... g != h Newline EndMarker");
    EXPECT_EQ(tokens_of("a..b"), "a . . b Newline EndMarker");
}

TEST(Lexer, ReadsEveryPrefixOfStrings) {
    EXPECT_EQ(tokens_of("r'a' bR\"b\" U'c' '''d\ne'''"),
              "r'a' bR\"b\" U'c' '''d\ne''' Newline EndMarker");
    EXPECT_EQ(tokens_of("ur 'a'"), "ur 'a' Newline EndMarker");
    EXPECT_EQ(tokens_of("''"), "'' Newline EndMarker");
}

// The text between two fields is a token even when it is empty.
TEST(Lexer, TakesFStringsApart) {
    EXPECT_EQ(tokens_of("f'a{b}c'"), "FStringStart a { b } c FStringEnd Newline EndMarker");
    EXPECT_EQ(tokens_of("f'{a!r:>{b}}'"),
              "FStringStart { a ! r : > { b }  } FStringEnd Newline EndMarker");
    EXPECT_EQ(tokens_of("f'{{a}}'"), "FStringStart {{ a}} FStringEnd Newline EndMarker");
    EXPECT_EQ(tokens_of("f'{f\"{'a'}\"}'"),
              "FStringStart { FStringStart { 'a' } FStringEnd } FStringEnd Newline EndMarker");
    EXPECT_EQ(tokens_of("f'{a:=5}{b:c}'"),
              "FStringStart { a : =5 } { b : c } FStringEnd Newline EndMarker");
    EXPECT_EQ(tokens_of("rf'\\{a}'"), "FStringStart \\ { a } FStringEnd Newline EndMarker");
}

TEST(Lexer, TakesIdentifiersOfAnyScript) {
    EXPECT_EQ(tokens_of("été = naïve"), "été = naïve Newline EndMarker");
    EXPECT_EQ(failure_of("x = €"), "invalid character '€' (U+20AC)");
    EXPECT_EQ(failure_of("x\u00a0= 1"), "invalid non-printable character U+00A0");
    EXPECT_EQ(failure_of("a·b"), "");
    EXPECT_EQ(failure_of("·b"), "invalid character '·' (U+00B7)");
}

TEST(Lexer, CountsOpenBracketsInEachToken) {
    const support::SourceText source("case.py", "(a[b])");
    std::string levels;
    for (const Token& token : tokenize(source).tokens) levels += std::to_string(token.level);
    EXPECT_EQ(levels, "11221000");
}

TEST(Lexer, WarnsOfKeywordsThatTouchNumbers) {
    const support::SourceText source("case.py", "1if x else 2");
    const TokenList list = tokenize(source);
    ASSERT_EQ(list.warnings.size(), 1U);
    EXPECT_EQ(list.warnings[0].message, "invalid decimal literal");
}

}  // namespace
}  // namespace outlive::syntax
