#include "engine/arena/page_codec.hpp"

#include <bit>
#include <cstring>

namespace outlive::arena {

namespace {

// Layout: lag (2 bytes) · which of the eight words of the map are not zero (1) ·
// these words of the map: bit i for word i of the page · lengths of the words
// that differ, two a byte · their bytes. A length above 8 is one of a word whose
// low half is zero (two handles often share a word): that many more than 8 bytes
// of its high half.
constexpr std::uint32_t page_words = page_size / 8;
constexpr std::uint32_t map_words = page_words / 64;

constexpr std::uint32_t high_half = 8;

std::uint32_t significant_bytes(std::uint64_t word) {
    return static_cast<std::uint32_t>(71 - std::countl_zero(word)) / 8;
}

bool is_high(std::uint64_t word) {
    return (word & 0xFFFF'FFFFU) == 0;
}

// What some words of the page would take with this lag.
std::uint32_t sample(const std::uint64_t* words, std::uint32_t lag) {
    std::uint32_t bytes = 0;
    for (std::uint32_t i = page_words / 2; i < page_words / 2 + 64; ++i)
        bytes += significant_bytes(words[i] ^ words[i - lag]);
    return bytes;
}

std::uint32_t best_lag(const std::uint64_t* words, std::uint32_t block_words) {
    std::uint32_t best = 1;
    std::uint32_t least = sample(words, 1);
    for (const std::uint32_t lag : {3U, block_words}) {
        if (lag < 1 || lag > page_words / 2) continue;
        const std::uint32_t bytes = sample(words, lag);
        if (bytes >= least) continue;
        least = bytes;
        best = lag;
    }
    return best;
}

}  // namespace

std::size_t encode_page(const std::byte* page, std::uint32_t block_words, CodedPage& code) {
    std::uint64_t words[page_words];
    std::memcpy(words, page, page_size);
    const std::uint32_t lag = best_lag(words, block_words);
    std::uint64_t map[map_words] = {};
    std::uint64_t different[page_words];
    std::uint32_t count = 0;
    for (std::uint32_t i = 0; i < page_words; ++i) {
        const std::uint64_t x = i < lag ? words[i] : words[i] ^ words[i - lag];
        different[count] = x;
        count += x != 0 ? 1 : 0;
        map[i / 64] |= std::uint64_t{x != 0} << (i % 64);
    }
    std::byte* out = code.data();
    *out++ = static_cast<std::byte>(lag & 0xFFU);
    *out++ = static_cast<std::byte>(lag >> 8U);
    std::byte& present = *out++;
    present = std::byte{0};
    for (std::uint32_t i = 0; i < map_words; ++i) {
        if (map[i] == 0) continue;
        present |= static_cast<std::byte>(1U << i);
        std::memcpy(out, &map[i], 8);
        out += 8;
    }
    std::byte* lengths = out;
    out += (count + 1) / 2;
    for (std::uint32_t i = 0; i < count; ++i) {
        const bool high = is_high(different[i]);
        const std::uint64_t word = high ? different[i] >> 32U : different[i];
        const std::uint32_t bytes = significant_bytes(word);
        const std::uint32_t length = high ? high_half + bytes : bytes;
        if (i % 2 == 0) {
            lengths[i / 2] = static_cast<std::byte>(length);
        } else {
            lengths[i / 2] |= static_cast<std::byte>(length << 4U);
        }
        std::memcpy(out, &word, 8);
        out += bytes;
    }
    return static_cast<std::size_t>(out - code.data());
}

void decode_page(const std::byte* code, std::byte* page) {
    const auto lag = static_cast<std::uint32_t>(code[0]) | static_cast<std::uint32_t>(code[1])
                                                               << 8U;
    const auto present = static_cast<std::uint32_t>(code[2]);
    const std::byte* in = code + 3;
    std::uint64_t map[map_words] = {};
    std::uint32_t count = 0;
    for (std::uint32_t i = 0; i < map_words; ++i) {
        if (((present >> i) & 1U) == 0) continue;
        std::memcpy(&map[i], in, 8);
        in += 8;
        count += static_cast<std::uint32_t>(std::popcount(map[i]));
    }
    const std::byte* lengths = in;
    in += (count + 1) / 2;
    std::uint64_t words[page_words];
    std::uint32_t which = 0;
    for (std::uint32_t i = 0; i < page_words; ++i) {
        std::uint64_t x = 0;
        if (((map[i / 64] >> (i % 64)) & 1U) != 0) {
            const auto pair = static_cast<std::uint32_t>(lengths[which / 2]);
            const std::uint32_t length = which % 2 == 0 ? pair & 15U : pair >> 4U;
            const bool high = length > high_half;
            const std::uint32_t bytes = high ? length - high_half : length;
            std::memcpy(&x, in, 8);
            if (bytes < 8) x &= (std::uint64_t{1} << (8 * bytes)) - 1;
            if (high) x <<= 32U;
            in += bytes;
            ++which;
        }
        words[i] = i < lag ? x : x ^ words[i - lag];
    }
    std::memcpy(page, words, page_size);
}

}  // namespace outlive::arena
