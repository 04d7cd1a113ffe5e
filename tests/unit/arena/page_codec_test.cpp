// Every page comes back as it was, and pages of objects become short.
#include "engine/arena/page_codec.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstring>
#include <random>
#include <vector>

namespace outlive::arena {
namespace {

std::size_t coded_bytes(const std::vector<std::uint64_t>& words, std::uint32_t block_words) {
    const auto* page = reinterpret_cast<const std::byte*>(words.data());
    CodedPage code{};
    const std::size_t bytes = encode_page(page, block_words, code);
    // Only what was kept may be read back, and eight bytes behind it.
    std::vector<std::byte> kept(code.begin(),
                                code.begin() + static_cast<std::ptrdiff_t>(bytes + 8));
    std::byte back[page_size];
    decode_page(kept.data(), back);
    EXPECT_EQ(std::memcmp(back, page, page_size), 0);
    return bytes;
}

TEST(PageCodec, RandomPagesComeBackWhateverTheBlockSize) {
    std::mt19937_64 random(1);
    for (int i = 0; i < 300; ++i) {
        std::vector<std::uint64_t> words(page_size / 8);
        for (std::uint64_t& word : words)
            word = random() % 3 == 0 ? random() >> (random() % 64) : random() % 2;
        coded_bytes(words, static_cast<std::uint32_t>(random() % 600));
    }
}

TEST(PageCodec, APageOfEqualWordsTakesAFewBytes) {
    EXPECT_LT(coded_bytes(std::vector<std::uint64_t>(page_size / 8, 0x1234), 2), 32U);
}

TEST(PageCodec, ObjectsSideBySideTakeWhatTellsThemApart) {
    std::vector<std::uint64_t> words(page_size / 8);
    for (std::size_t i = 0; i < words.size(); ++i) {
        words[i] = 0x0002'0000'0000'0000ULL + i % 14 * 0x1'0000'1000ULL;
        if (i % 14 == 1) words[i] = 1'000'000 + i / 14;  // an identity
    }
    EXPECT_LT(coded_bytes(words, 14), page_size / 10);
}

TEST(PageCodec, ObjectsThatGoOnInEqualStepsTakeAFewBytes) {
    std::vector<std::uint64_t> words(page_size / 8);
    for (std::size_t i = 0; i < words.size(); ++i) {
        words[i] = 0x0002'0000'0000'0001ULL;
        if (i % 8 == 1) words[i] = 0x05'00FF'FF00'0000ULL + i / 8 * 4;              // an identity
        if (i % 8 == 5) words[i] = (0x1234'5678ULL + i) << 32U | (0x10'0000U - i);  // two handles
    }
    EXPECT_LT(coded_bytes(words, 8), 128U);
}

TEST(PageCodec, ListsThatTakeTurnsWithTheirBuffersTakeAFewBytes) {
    std::vector<std::uint64_t> words(page_size / 8);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool is_list = i / 6 % 2 == 0;
        if (i % 6 == 1) words[i] = (is_list ? 0x0400'0000'0000ULL : 0x0700'0000'0000ULL) + i / 6;
        if (i % 6 == 2) words[i] = is_list ? 0x1234'5678ULL + i : 0x7FFF'0000'0000'0000ULL + i / 12;
        if (i % 6 == 3) words[i] = is_list ? 0x4'0000'0001ULL : 0;
    }
    EXPECT_LT(coded_bytes(words, 6), 160U);
}

// What a difference takes; applied to the base it gives the page.
std::size_t difference_bytes(const std::vector<std::uint64_t>& words,
                             const std::vector<std::uint64_t>& base) {
    CodedPage code{};
    const std::size_t bytes =
        encode_difference(reinterpret_cast<const std::byte*>(words.data()),
                          reinterpret_cast<const std::byte*>(base.data()), code);
    if (bytes == 0) {
        EXPECT_EQ(words, base);
        return 0;
    }
    const std::vector<std::byte> kept(code.begin(),
                                      code.begin() + static_cast<std::ptrdiff_t>(bytes + 8));
    std::vector<std::uint64_t> back = base;
    apply_difference(kept.data(), reinterpret_cast<std::byte*>(back.data()));
    EXPECT_EQ(back, words);
    return bytes;
}

TEST(PageCodec, ADifferenceAppliedToItsBaseGivesThePage) {
    std::mt19937_64 random(3);
    for (int i = 0; i < 300; ++i) {
        std::vector<std::uint64_t> base(page_size / 8);
        for (std::uint64_t& word : base) word = random();
        std::vector<std::uint64_t> words = base;
        for (std::uint64_t left = random() % 40; left != 0; --left)
            words[random() % words.size()] ^= random() >> (random() % 64);
        difference_bytes(words, base);
    }
    const std::vector<std::uint64_t> zeros(page_size / 8);
    EXPECT_EQ(difference_bytes(zeros, zeros), 0U);
    std::vector<std::uint64_t> ones(page_size / 8);
    std::fill_n(ones.begin(), most_different_words, ~std::uint64_t{0});
    EXPECT_LT(difference_bytes(ones, zeros), too_different);
    std::fill(ones.begin(), ones.end(), ~std::uint64_t{0});
    CodedPage code{};
    EXPECT_EQ(encode_difference(reinterpret_cast<const std::byte*>(ones.data()),
                                reinterpret_cast<const std::byte*>(zeros.data()), code),
              too_different);
}

TEST(PageCodec, AChangedWordTakesItsChangedBytes) {
    std::vector<std::uint64_t> base(page_size / 8, 0x0102'0304'0506'0708ULL);
    std::vector<std::uint64_t> words = base;
    words[500] += 1;
    EXPECT_LT(difference_bytes(words, base), 8U);
}

TEST(PageCodec, AWorstPageDoesNotOverflow) {
    std::mt19937_64 random(2);
    std::vector<std::uint64_t> words(page_size / 8);
    for (std::uint64_t& word : words) word = random() | std::uint64_t{1} << 63U;
    EXPECT_LT(coded_bytes(words, 2), most_coded_bytes - 8);
}

}  // namespace
}  // namespace outlive::arena
