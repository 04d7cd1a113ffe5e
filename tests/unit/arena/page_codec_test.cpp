// Every page comes back as it was, and pages of objects become short.
#include "engine/arena/page_codec.hpp"

#include <gtest/gtest.h>

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

TEST(PageCodec, AWorstPageDoesNotOverflow) {
    std::mt19937_64 random(2);
    std::vector<std::uint64_t> words(page_size / 8);
    for (std::uint64_t& word : words) word = random() | std::uint64_t{1} << 63U;
    EXPECT_LT(coded_bytes(words, 2), most_coded_bytes - 8);
}

}  // namespace
}  // namespace outlive::arena
