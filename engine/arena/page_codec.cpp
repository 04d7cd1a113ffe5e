#include "engine/arena/page_codec.hpp"

#include <algorithm>
#include <bit>
#include <cstring>

namespace outlive::arena {

namespace {

// Both codes end with their words: the lengths, two a byte, then the bytes. A
// length above 8 is one of a word whose low half is zero (two handles often
// share a word): that many more than 8 bytes of its high half.
//
// Before that, a page has: how it is predicted (2 bytes: the lag, and in the
// highest bit whether words go on as they went) · which of the eight words of the
// map are not zero (1) · these words of the map: bit i for word i of the page.
// A difference has: the number of its words (2) · for each how many equal ones
// are before it (a byte; 255: so many, and more to come).
constexpr std::uint32_t page_words = page_size / 8;
constexpr std::uint32_t map_words = page_words / 64;
constexpr std::uint32_t high_half = 8;
constexpr std::uint32_t goes_on_bit = 1U << 15U;
constexpr std::uint32_t longest_gap = 255;

// Of a word that is not zero.
std::uint32_t significant_bytes(std::uint64_t word) {
    return static_cast<std::uint32_t>(71 - __builtin_clzll(word)) / 8;
}

std::byte* put_number(std::byte* out, std::uint32_t number) {
    const auto two = static_cast<std::uint16_t>(number);
    std::memcpy(out, &two, 2);
    return out + 2;
}

std::uint32_t number_at(const std::byte* in) {
    std::uint16_t two;
    std::memcpy(&two, in, 2);
    return two;
}

// Words that are not zero.
std::byte* put_words(std::byte* out, const std::uint64_t* words, std::uint32_t count) {
    std::byte* lengths = out;
    out += (count + 1) / 2;
    const auto put = [&out](std::uint64_t word) {
        const std::uint32_t high = (word & 0xFFFF'FFFFU) == 0 ? 1 : 0;
        word >>= 32 * high;
        std::memcpy(out, &word, 8);
        const std::uint32_t bytes = significant_bytes(word);
        out += bytes;
        return high_half * high + bytes;
    };
    for (std::uint32_t i = 0; i + 1 < count; i += 2) {
        const std::uint32_t first = put(words[i]);
        *lengths++ = static_cast<std::byte>(first | put(words[i + 1]) << 4U);
    }
    if (count % 2 != 0) *lengths = static_cast<std::byte>(put(words[count - 1]));
    return out;
}

class WordReader {
  public:
    WordReader(const std::byte* in, std::uint32_t count)
        : lengths_(in), bytes_(in + (count + 1) / 2) {}

    std::uint64_t next() {
        const auto pair = static_cast<std::uint32_t>(lengths_[at_ / 2]);
        const std::uint32_t length = at_++ % 2 == 0 ? pair & 15U : pair >> 4U;
        const bool high = length > high_half;
        const std::uint32_t bytes = high ? length - high_half : length;
        std::uint64_t word;
        std::memcpy(&word, bytes_, 8);
        bytes_ += bytes;
        if (bytes < 8) word &= (std::uint64_t{1} << (8 * bytes)) - 1;
        return high ? word << 32U : word;
    }

  private:
    const std::byte* lengths_;
    const std::byte* bytes_;
    std::uint32_t at_ = 0;
};

enum class Way : std::uint8_t { Same, GoesOn };

struct Prediction {
    std::uint32_t lag = 1;
    Way way = Way::Same;
};

constexpr std::uint32_t page_halves = 2 * page_words;

// Words are predicted by halves: those of a lag's length before, or what goes on
// in equal steps from the last two. `out` gets the exclusive or of each of `in`
// with what is predicted from `known`, which may be `out`: a prediction reads only
// halves that are at least a lag before, and the compiler may rely on that.
template <Way way>
void mix_predicted(const std::uint32_t* in, const std::uint32_t* known, std::size_t lag,
                   std::uint32_t* out) {
    const std::size_t back = 2 * lag;
    for (std::size_t begin = back; begin < page_halves; begin += back) {
        const std::size_t count = std::min(back, page_halves - begin);
        const std::uint32_t* last = known + (begin - back);
        const std::uint32_t* from = in + begin;
        std::uint32_t* to = out + begin;
        if (way == Way::Same || begin == back) {
#pragma GCC ivdep
            for (std::size_t i = 0; i < count; ++i) to[i] = from[i] ^ last[i];
        } else {
            const std::uint32_t* before_last = last - back;
#pragma GCC ivdep
            for (std::size_t i = 0; i < count; ++i)
                to[i] = from[i] ^ (2 * last[i] - before_last[i]);
        }
    }
}

void mix_predicted(Way way, const std::uint32_t* in, const std::uint32_t* known, std::size_t lag,
                   std::uint32_t* out) {
    if (way == Way::GoesOn) {
        mix_predicted<Way::GoesOn>(in, known, lag, out);
    } else {
        mix_predicted<Way::Same>(in, known, lag, out);
    }
}

// What some words of the page would take with this prediction.
template <Way way>
std::uint32_t sample(const std::uint32_t* halves, std::uint32_t lag) {
    constexpr std::uint32_t sampled = 40;
    std::uint32_t rest[2 * sampled];
    const std::uint32_t* in = halves + page_halves / 2;
    const std::uint32_t* last = in - 2 * lag;
    const std::uint32_t* before_last = way == Way::Same ? last : last - 2 * lag;
    for (std::uint32_t i = 0; i < 2 * sampled; ++i)
        rest[i] = in[i] ^ (way == Way::Same ? last[i] : 2 * last[i] - before_last[i]);
    std::uint32_t bytes = 0;
    for (std::uint32_t i = 0; i < 2 * sampled; i += 2) {
        std::uint64_t word;
        std::memcpy(&word, rest + i, 8);
        bytes += word == 0 ? 0 : significant_bytes(word);
    }
    return bytes;
}

Prediction best_prediction(const std::uint32_t* halves, std::uint32_t block_words) {
    Prediction best;
    std::uint32_t least = ~std::uint32_t{0};
    const auto consider = [&](std::uint32_t bytes, Prediction prediction) {
        if (bytes >= least) return;
        least = bytes;
        best = prediction;
    };
    // Two kinds of objects of one size often take turns: a list and its buffer.
    for (const std::uint32_t lag : {1U, 3U, block_words, 2 * block_words}) {
        if (lag < 1 || lag > page_words / 2) continue;
        consider(sample<Way::Same>(halves, lag), {lag, Way::Same});
        if (lag <= page_words / 4) consider(sample<Way::GoesOn>(halves, lag), {lag, Way::GoesOn});
    }
    return best;
}

struct Differences {
    std::uint64_t map[map_words] = {};
    std::uint64_t words[page_words];
    std::uint32_t count = 0;
};

// The words that are not zero: few, as a rule.
void find_words(const std::uint32_t* halves, Differences& found) {
    for (std::uint32_t i = 0; i < page_words; i += 8) {
        std::uint64_t eight[8];
        std::memcpy(eight, halves + i * std::size_t{2}, sizeof(eight));
        std::uint64_t any = 0;
        for (const std::uint64_t word : eight) any |= word;
        if (any == 0) continue;
        std::uint64_t map = 0;
        std::uint32_t count = found.count;
        for (std::uint32_t k = 0; k < 8; ++k) {
            found.words[count] = eight[k];
            count += eight[k] != 0 ? 1 : 0;
            map |= std::uint64_t{eight[k] != 0} << k;
        }
        found.count = count;
        found.map[i / 64] |= map << (i % 64);
    }
}

}  // namespace

std::size_t encode_page(const std::byte* page, std::uint32_t block_words, CodedPage& code) {
    std::uint32_t halves[page_halves];
    std::uint32_t rest[page_halves];
    std::memcpy(halves, page, page_size);
    const Prediction prediction = best_prediction(halves, block_words);
    const bool goes_on = prediction.way == Way::GoesOn;
    std::memcpy(rest, halves, prediction.lag * std::size_t{8});
    mix_predicted(prediction.way, halves, halves, prediction.lag, rest);
    Differences found;
    find_words(rest, found);
    std::byte* out = put_number(code.data(), prediction.lag | (goes_on ? goes_on_bit : 0));
    std::byte& present = *out++;
    present = std::byte{0};
    for (std::uint32_t i = 0; i < map_words; ++i) {
        if (found.map[i] == 0) continue;
        present |= static_cast<std::byte>(1U << i);
        std::memcpy(out, &found.map[i], 8);
        out += 8;
    }
    out = put_words(out, found.words, found.count);
    return static_cast<std::size_t>(out - code.data());
}

void decode_page(const std::byte* code, std::byte* page) {
    const std::uint32_t how = number_at(code);
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
    std::uint32_t halves[page_halves] = {};
    WordReader reader(in, count);
    for (std::uint32_t i = 0; i < map_words; ++i) {
        for (std::uint64_t left = map[i]; left != 0; left &= left - 1) {
            const std::uint64_t word = reader.next();
            const auto bit = static_cast<std::uint32_t>(std::countr_zero(left));
            std::memcpy(halves + 2 * (i * 64 + bit), &word, 8);
        }
    }
    const Way way = (how & goes_on_bit) != 0 ? Way::GoesOn : Way::Same;
    mix_predicted(way, halves, halves, how & ~goes_on_bit, halves);
    std::memcpy(page, halves, page_size);
}

std::size_t encode_difference(const std::byte* page, const std::byte* base, CodedPage& code) {
    std::uint64_t found[most_different_words + 8];
    std::uint32_t count = 0;
    std::uint32_t gap = 0;
    std::byte* out = code.data() + 2;
    for (std::uint32_t i = 0; i < page_words; i += 8) {
        std::uint64_t x[8];
        std::uint64_t y[8];
        std::memcpy(x, page + i * 8, sizeof(x));
        std::memcpy(y, base + i * 8, sizeof(y));
        std::uint64_t any = 0;
        for (int k = 0; k < 8; ++k) any |= x[k] ^= y[k];
        if (any == 0) {
            gap += 8;
            continue;
        }
        for (const std::uint64_t word : x) {
            if (word == 0) {
                ++gap;
                continue;
            }
            for (; gap >= longest_gap; gap -= longest_gap)
                *out++ = static_cast<std::byte>(longest_gap);
            *out++ = static_cast<std::byte>(gap);
            gap = 0;
            found[count++] = word;
        }
        if (count > most_different_words) return too_different;
    }
    if (count == 0) return 0;
    put_number(code.data(), count);
    return static_cast<std::size_t>(put_words(out, found, count) - code.data());
}

void apply_difference(const std::byte* code, std::byte* page) {
    const std::uint32_t count = number_at(code);
    const std::byte* gaps = code + 2;
    const std::byte* in = gaps;
    for (std::uint32_t left = count; left != 0; ++in)
        left -= static_cast<std::uint32_t>(*in) != longest_gap ? 1 : 0;
    WordReader reader(in, count);
    std::byte* place = page;
    for (std::uint32_t left = count; left != 0; ++gaps) {
        const auto gap = static_cast<std::uint32_t>(*gaps);
        place += gap * std::size_t{8};
        if (gap == longest_gap) continue;
        std::uint64_t word;
        std::memcpy(&word, place, 8);
        word ^= reader.next();
        std::memcpy(place, &word, 8);
        place += 8;
        --left;
    }
}

}  // namespace outlive::arena
