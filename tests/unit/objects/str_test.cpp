// Str and Bytes: widths, shared texts, hashes, order.
#include "engine/objects/str.hpp"

#include <gtest/gtest.h>

#include "bare_heap.hpp"
#include "engine/objects/str_builder.hpp"

namespace outlive::objects {
namespace {

TEST(Str, KeepsTheSmallestWidthThatFits) {
    BareHeap b;
    EXPECT_EQ(make_str(b.heap, "plain")->width(), 1U);
    EXPECT_TRUE(make_str(b.heap, "plain")->is_ascii());
    EXPECT_EQ(make_str(b.heap, "caf\xC3\xA9")->width(), 1U);
    EXPECT_FALSE(make_str(b.heap, "caf\xC3\xA9")->is_ascii());
    EXPECT_EQ(make_str(b.heap, "\xE2\x98\x95")->width(), 2U);
    EXPECT_EQ(make_str(b.heap, "\xF0\x9F\x90\x8D")->width(), 4U);
}

TEST(Str, ReadsBackAsTheUtf8ItWasMadeOf) {
    BareHeap b;
    for (const std::string text :
         {"", "a", "caf\xC3\xA9", "\xE2\x98\x95!", "x\xF0\x9F\x90\x8Dy", "\xED\xA0\x80"}) {
        EXPECT_EQ(to_utf8(*make_str(b.heap, text)), text);
    }
}

TEST(Str, MalformedBytesBecomeReplacementCharacters) {
    BareHeap b;
    const Str* s = make_str(b.heap, "a\xFF\xC3");
    ASSERT_EQ(s->length, 3U);
    EXPECT_EQ(s->at(1), 0xFFFDU);
    EXPECT_EQ(s->at(2), 0xFFFDU);
}

TEST(Str, HashesAsCPythonWithSeedZero) {
    BareHeap b;
    EXPECT_EQ(hash_of(*make_str(b.heap, "")), 0U);
    EXPECT_EQ(static_cast<std::int64_t>(hash_of(*make_str(b.heap, "a "))), 280759647291636981);
    EXPECT_EQ(static_cast<std::int64_t>(hash_of(*make_str(b.heap, "333"))), -7635468340649229386);
    EXPECT_EQ(static_cast<std::int64_t>(hash_of(*make_str(b.heap, "\xC3\x9Fx"))),
              -2569237307989534462);
}

TEST(Str, EqualTextsInternToOneObject) {
    BareHeap b;
    Str* first = intern(b.heap, "counter");
    EXPECT_EQ(intern(b.heap, "counter"), first);
    EXPECT_EQ(intern(b.heap, make_str(b.heap, "counter")), first);
    EXPECT_TRUE(first->head.has(FlagImmortal));
}

TEST(Str, OneCharacterTextsAreShared) {
    BareHeap b;
    EXPECT_EQ(make_str(b.heap, "x"), make_str(b.heap, "x"));
    EXPECT_EQ(make_str(b.heap, ""), make_str(b.heap, ""));
}

TEST(Str, OrderIsByCodePointsWhateverTheWidths) {
    BareHeap b;
    const auto order = [&b](std::string_view x, std::string_view y) {
        return compare(*make_str(b.heap, x), *make_str(b.heap, y));
    };
    EXPECT_LT(order("a", "b"), 0);
    EXPECT_GT(order("\xC3\xA9", "z"), 0);
    EXPECT_LT(order("\xEF\xBF\xBD", "\xF0\x9F\x90\x8D"), 0);
    EXPECT_LT(order("ab", "abc"), 0);
    EXPECT_EQ(order("\xE2\x98\x95", "\xE2\x98\x95"), 0);
}

TEST(Str, GivesItsBlockBackWhenItDies) {
    BareHeap b;
    const std::uint64_t before = b.live();
    Str* s = make_str(b.heap, "a text of its own");
    ByteArray* bytes = make_bytearray(b.heap, "bytes with a buffer");
    EXPECT_EQ(b.live(), before + 3);
    b.heap.release(&s->head);
    b.heap.release(&bytes->head);
    EXPECT_EQ(b.live(), before);
}

TEST(TextBuilder, WidensOnceAWideCharacterComes) {
    BareHeap b;
    TextBuilder out(b.heap);
    out.append_latin1("caf");
    out.append(0xE9);
    EXPECT_EQ(out.make()->width(), 1U);
    out.append(0x2615);
    out.append('!', 3);
    EXPECT_EQ(to_utf8(*out.make()), "caf\xC3\xA9\xE2\x98\x95!!!");
}

}  // namespace
}  // namespace outlive::objects
