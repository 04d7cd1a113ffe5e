// str, bytes and bytearray as programs meet them.
#include <gtest/gtest.h>

#include "python_program.hpp"

namespace outlive::machine {
namespace {

TEST(Text, CaseFollowsUnicode) {
    EXPECT_EQ(value_of("'stra\u00dfe'.upper(), '\u00df'.casefold(), '\u00c0\u00c9'.lower()"),
              "STRASSE ss \u00e0\u00e9");
    EXPECT_EQ(value_of("'\u03a3\u03a3'.lower(), 'don\\'t stop'.title()"),
              "\u03c3\u03c2 Don'T Stop");
}

TEST(Text, ReprEscapesWhatCannotBeSeen) {
    EXPECT_EQ(value_of("repr('tab\\t nul\\0 \u00e9 \\x7f \\u200b')"),
              "'tab\\t nul\\x00 \u00e9 \\x7f \\u200b'");
    EXPECT_EQ(value_of("repr('it\\'s'), repr('\"it\\'s\"'), ascii('\u00e9\u2615')"),
              "\"it's\" '\"it\\'s\"' '\\xe9\\u2615'");
}

TEST(Text, SearchesWithinBounds) {
    EXPECT_EQ(
        value_of(
            "'banana'.find('an', 2), 'banana'.rfind('an'), 'banana'.count(''), 'abc'.find('', 4)"),
        "3 3 7 -1");
    EXPECT_EQ(value_of("'abc'.index('z')"), "ValueError: substring not found");
}

TEST(Text, SearchingIsLinearWhateverTheTexts) {
    EXPECT_EQ(
        value_of(
            "('a' * 1000000).find('a' * 500000 + 'b'), ('a' * 1000000).rfind('b' + 'a' * 500000)"),
        "-1 -1");
}

TEST(Text, SplitsAtBlanksOrAtASeparator) {
    EXPECT_EQ(value_of("' a  b c '.split(), ' a b  '.split(None, 1), 'a,b,,c'.rsplit(',', 2)"),
              "['a', 'b', 'c'] ['a', 'b  '] ['a,b', '', 'c']");
    EXPECT_EQ(value_of("'a\\r\\nb\\x85c'.splitlines(True)"), "['a\\r\\n', 'b\\x85', 'c']");
}

TEST(Text, ReplacesAtEveryPlaceOrAtMostSoMany) {
    EXPECT_EQ(value_of("'aaa'.replace('', '-'), 'aaa'.replace('a', '\u2615', 2)"),
              "-a-a-a- \u2615\u2615a");
}

TEST(Text, JoinsWhatAnyIterableGives) {
    EXPECT_EQ(value_of("'-'.join(c for c in 'abc'), ''.join(map(str, [1, 2])), b'.'.join([b'a', "
                       "bytearray(b'b')])"),
              "a-b-c 12 b'a.b'");
    EXPECT_EQ(value_of("''.join(['a', 1])"),
              "TypeError: sequence item 1: expected str instance, int found");
    EXPECT_EQ(value_of("''.join(5)"), "TypeError: can only join an iterable");
}

TEST(Text, ASubclassIsATextWithMethodsOfItsOwn) {
    EXPECT_EQ(
        value_of("Loud('a').shout(), type(Loud('a') + 'b').__name__, {'a': 1}[Loud('a')], Loud(5)",
                 "class Loud(str):\n    def shout(self): return self.upper() + '!'\n"),
        "A! str 1 5");
}

TEST(Text, EncodingErrorsNameThePlace) {
    EXPECT_EQ(value_of("'ab\u2615\u2615'.encode('latin-1')"),
              "UnicodeEncodeError: 'latin-1' codec can't encode characters in position 2-3: "
              "ordinal not in range(256)");
    EXPECT_EQ(value_of("b'caf\\xc3'.decode()"),
              "UnicodeDecodeError: 'utf-8' codec can't decode byte 0xc3 in position 3: unexpected "
              "end of data");
    EXPECT_EQ(
        value_of(
            "'\u2615'.encode('ascii', 'backslashreplace'), b'a\\xff'.decode(errors='replace')"),
        "b'\\\\u2615' a\uFFFD");
}

TEST(Text, TooLongTextsAreMemoryErrors) {
    EXPECT_EQ(value_of("'a' * 10 ** 12"), "MemoryError: ");
    EXPECT_EQ(value_of("'a'.center(10 ** 12)"), "MemoryError: ");
    EXPECT_EQ(value_of("'%*d' % (10 ** 12, 1)"), "MemoryError: ");
}

TEST(Bytes, AByteArrayChangesInPlace) {
    EXPECT_EQ(value_of("change(bytearray(b'mutable'))",
                       "def change(b):\n    same = b\n    b[0] = 77\n    b += b'!'\n    "
                       "b.append(63)\n    del b[1:3]\n"
                       "    b[:1] = b'xyz'\n    b.reverse()\n    return b is same, b, b.pop()\n"),
              "(True, bytearray(b'?!elbazy'), 120)");
    EXPECT_EQ(value_of("bytearray(b'ab').append(256)"),
              "ValueError: byte must be in range(0, 256)");
}

TEST(Text, WorkLeavesNothingBehind) {
    const std::string work =
        "    s = 'some words, caf\u00e9 \u2615 ' * 3\n"
        "    s.split(); s.split(','); s.partition('w'); s.replace('o', '00'); s.upper(); "
        "s.title(); s[2:9]; s[::-1]\n"
        "    s.center(200, '*'); s.encode().decode(); s.translate({97: 'x', 98: None}); "
        "str.maketrans('ab', 'cd', 'e')\n"
        "    '-'.join(s); '-'.join(list(s)); repr(s); s * 3; s + 'x'; 'caf' in s; "
        "s.find('\u2615'); list(s)\n"
        "    '{} {a[0]} {:>{w}}'.format(s, 3, a=[5], w=10); '%s %(' [:2] % s; '%5.2f %r' % (2.5, "
        "s)\n"
        "    b = bytearray(b'abc' * 20); b += b'x' * 100; b[3:5] = b'q'; bytes(b).hex(); "
        "b.split(b'c'); bytes([1, 2])\n"
        "    for bad in (lambda: s.index('zz'), lambda: '\u2615'.encode('ascii'), lambda: "
        "b'\\xff'.decode(), lambda: s[99999]):\n"
        "        try: bad()\n"
        "        except Exception: pass\n";
    EXPECT_EQ(live_after_calls(work, 2), live_after_calls(work, 6));
}

}  // namespace
}  // namespace outlive::machine
