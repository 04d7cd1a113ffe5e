#include "engine/library/native/digest.hpp"

#include <algorithm>
#include <bit>
#include <cstring>
#include <span>

#include "engine/library/native/digest_constants.hpp"

namespace outlive::library {

namespace {

// --- words in bytes ---

template <class Word>
Word swapped(Word word) {
    Word turned = 0;
    for (std::size_t i = 0; i < sizeof(Word); ++i, word >>= 8U)
        turned = static_cast<Word>((turned << 8U) | (word & 0xffU));
    return turned;
}

enum class Order : std::uint8_t { Little, Big };

template <class Word, Order order>
Word read_word(const char* bytes) {
    Word word = 0;
    std::memcpy(&word, bytes, sizeof word);
    return order == Order::Big ? swapped(word) : word;
}

template <class Word, Order order>
void write_word(char* bytes, Word word) {
    if (order == Order::Big) word = swapped(word);
    std::memcpy(bytes, &word, sizeof word);
}

template <class Word, Order order>
std::array<Word, 16> block_words(const char* block) {
    std::array<Word, 16> words;
    for (std::size_t i = 0; i < 16; ++i)
        words[i] = read_word<Word, order>(block + i * sizeof(Word));
    return words;
}

// --- MD5 and SHA-1 ---

void mix_md5(std::array<std::uint32_t, 8>& state, const char* block) {
    static constexpr int turns[4][4] = {
        {7, 12, 17, 22}, {5, 9, 14, 20}, {4, 11, 16, 23}, {6, 10, 15, 21}};
    const auto words = block_words<std::uint32_t, Order::Little>(block);
    std::uint32_t a = state[0], b = state[1], c = state[2], d = state[3];
    for (std::uint32_t i = 0; i < 64; ++i) {
        std::uint32_t mixed = 0;
        std::uint32_t at = 0;
        switch (i / 16) {
            case 0:
                mixed = (b & c) | (~b & d), at = i;
                break;
            case 1:
                mixed = (d & b) | (~d & c), at = 5 * i + 1;
                break;
            case 2:
                mixed = b ^ c ^ d, at = 3 * i + 5;
                break;
            default:
                mixed = c ^ (b | ~d), at = 7 * i;
                break;
        }
        const std::uint32_t sum = mixed + a + sine_fractions[i] + words[at % 16];
        a = d, d = c, c = b;
        b += std::rotl(sum, turns[i / 16][i % 4]);
    }
    state[0] += a, state[1] += b, state[2] += c, state[3] += d;
}

void mix_sha1(std::array<std::uint32_t, 8>& state, const char* block) {
    auto words = block_words<std::uint32_t, Order::Big>(block);
    std::uint32_t a = state[0], b = state[1], c = state[2], d = state[3], e = state[4];
    for (std::uint32_t i = 0; i < 80; ++i) {
        std::uint32_t& word = words[i % 16];
        if (i >= 16)
            word = std::rotl(
                words[(i - 3) % 16] ^ words[(i - 8) % 16] ^ words[(i - 14) % 16] ^ word, 1);
        std::uint32_t mixed = 0;
        switch (i / 20) {
            case 0:
                mixed = ((b & c) | (~b & d)) + 0x5a827999U;
                break;
            case 1:
                mixed = (b ^ c ^ d) + 0x6ed9eba1U;
                break;
            case 2:
                mixed = ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdcU;
                break;
            default:
                mixed = (b ^ c ^ d) + 0xca62c1d6U;
                break;
        }
        const std::uint32_t sum = std::rotl(a, 5) + mixed + e + word;
        e = d, d = c, c = std::rotl(b, 30), b = a, a = sum;
    }
    state[0] += a, state[1] += b, state[2] += c, state[3] += d, state[4] += e;
}

// --- SHA-2: words of 32 or 64 bits ---

struct Turns {  // how far words are turned: of a, of e, of two earlier words (shifted last)
    int a[3], e[3], far[3], near[3];
};

template <class Word>
constexpr Turns turns = {{28, 34, 39}, {14, 18, 41}, {1, 8, 7}, {19, 61, 6}};
template <>
constexpr Turns turns<std::uint32_t> = {{2, 13, 22}, {6, 11, 25}, {7, 18, 3}, {17, 19, 10}};

template <class Word>
Word turned(Word word, const int (&by)[3]) {
    return std::rotr(word, by[0]) ^ std::rotr(word, by[1]) ^ std::rotr(word, by[2]);
}

template <class Word>
Word stretched(Word word, const int (&by)[3]) {
    return std::rotr(word, by[0]) ^ std::rotr(word, by[1]) ^ (word >> by[2]);
}

template <class Word>
Word upper_part(std::uint64_t fraction) {
    return static_cast<Word>(fraction >> (64 - 8 * sizeof(Word)));
}

template <class Word>
void mix_sha2(std::array<Word, 8>& state, const char* block) {
    constexpr const Turns& by = turns<Word>;
    constexpr std::size_t rounds = sizeof(Word) == 4 ? 64 : 80;
    auto words = block_words<Word, Order::Big>(block);
    auto [a, b, c, d, e, f, g, h] = state;
    for (std::size_t i = 0; i < rounds; ++i) {
        Word& word = words[i % 16];
        if (i >= 16)
            word += stretched(words[(i + 1) % 16], by.far) + words[(i + 9) % 16] +
                    stretched(words[(i + 14) % 16], by.near);
        const Word one = h + turned(e, by.e) + ((e & f) ^ (~e & g)) +
                         upper_part<Word>(cube_root_fractions[i]) + word;
        const Word two = turned(a, by.a) + ((a & b) ^ (a & c) ^ (b & c));
        h = g, g = f, f = e, e = d + one, d = c, c = b, b = a, a = one + two;
    }
    const Word mixed[] = {a, b, c, d, e, f, g, h};
    for (std::size_t i = 0; i < 8; ++i) state[i] += mixed[i];
}

// --- the kinds ---

struct KindOfDigest {
    std::string_view name;
    std::size_t size;
};

constexpr KindOfDigest kinds[] = {{"md5", 16},    {"sha1", 20},   {"sha224", 28},
                                  {"sha256", 32}, {"sha384", 48}, {"sha512", 64}};

bool is_wide(DigestKind kind) {
    return kind == DigestKind::Sha384 || kind == DigestKind::Sha512;
}

}  // namespace

std::optional<DigestKind> digest_kind(std::string_view name) {
    for (std::size_t i = 0; i < std::size(kinds); ++i)
        if (kinds[i].name == name) return static_cast<DigestKind>(i);
    return std::nullopt;
}

Digest::Digest(DigestKind kind) : kind_(kind) {
    const std::size_t later = kind == DigestKind::Sha224 || kind == DigestKind::Sha384 ? 8 : 0;
    for (std::size_t i = 0; i < 8; ++i) {
        wide_[i] = root_fractions[i + later];
        narrow_[i] = static_cast<std::uint32_t>(later == 0 ? wide_[i] >> 32U : wide_[i]);
    }
    if (kind == DigestKind::Md5 || kind == DigestKind::Sha1)
        narrow_ = {0x67452301U, 0xefcdab89U, 0x98badcfeU, 0x10325476U, 0xc3d2e1f0U};
}

std::size_t Digest::block_size() const {
    return is_wide(kind_) ? 128 : 64;
}

void Digest::take(const char* block) {
    switch (kind_) {
        case DigestKind::Md5:
            return mix_md5(narrow_, block);
        case DigestKind::Sha1:
            return mix_sha1(narrow_, block);
        case DigestKind::Sha224:
        case DigestKind::Sha256:
            return mix_sha2(narrow_, block);
        case DigestKind::Sha384:
        case DigestKind::Sha512:
            return mix_sha2(wide_, block);
    }
}

void Digest::add(std::string_view bytes) {
    const std::size_t block = block_size();
    size_ += bytes.size();
    while (!bytes.empty()) {
        if (waiting_size_ == 0 && bytes.size() >= block) {
            take(bytes.data());
            bytes.remove_prefix(block);
            continue;
        }
        const std::size_t part = std::min(block - waiting_size_, bytes.size());
        std::memcpy(waiting_.data() + waiting_size_, bytes.data(), part);
        bytes.remove_prefix(part);
        waiting_size_ = (waiting_size_ + part) % block;
        if (waiting_size_ == 0) take(waiting_.data());
    }
}

// A one, zeros, and the length in bits at the end of the last block.
void Digest::close() {
    const std::size_t block = block_size();
    const std::size_t length = block / 8;
    const std::uint64_t bits = size_ * 8;
    waiting_[waiting_size_++] = '\x80';
    if (waiting_size_ > block - length) {
        std::memset(waiting_.data() + waiting_size_, 0, block - waiting_size_);
        take(waiting_.data());
        waiting_size_ = 0;
    }
    std::memset(waiting_.data() + waiting_size_, 0, block - waiting_size_);
    if (kind_ == DigestKind::Md5)
        write_word<std::uint64_t, Order::Little>(waiting_.data() + block - 8, bits);
    else
        write_word<std::uint64_t, Order::Big>(waiting_.data() + block - 8, bits);
    take(waiting_.data());
}

DigestBytes Digest::of_all() const {
    Digest closed = *this;
    closed.close();
    DigestBytes made{{}, kinds[static_cast<std::size_t>(kind_)].size};
    for (std::size_t i = 0; i < 8; ++i) {
        if (is_wide(kind_))
            write_word<std::uint64_t, Order::Big>(made.bytes.data() + 8 * i, closed.wide_[i]);
        else if (kind_ == DigestKind::Md5)
            write_word<std::uint32_t, Order::Little>(made.bytes.data() + 4 * i, closed.narrow_[i]);
        else
            write_word<std::uint32_t, Order::Big>(made.bytes.data() + 4 * i, closed.narrow_[i]);
    }
    return made;
}

}  // namespace outlive::library
