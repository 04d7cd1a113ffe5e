// SipHash-1-3 (J.-P. Aumasson, D. J. Bernstein) with a zero key.
#include <bit>
#include <cstring>

#include "engine/objects/long_work.hpp"
#include "engine/objects/str.hpp"

namespace outlive::objects {

namespace {

struct SipState {
    std::uint64_t a = 0x736f6d6570736575ULL, b = 0x646f72616e646f6dULL;
    std::uint64_t c = 0x6c7967656e657261ULL, d = 0x7465646279746573ULL;

    void round() {
        a += b;
        c += d;
        b = std::rotl(b, 13) ^ a;
        d = std::rotl(d, 16) ^ c;
        a = std::rotl(a, 32);
        c += b;
        a += d;
        b = std::rotl(b, 17) ^ c;
        d = std::rotl(d, 21) ^ a;
        c = std::rotl(c, 32);
    }
    void add(std::uint64_t word) {
        d ^= word;
        round();
        a ^= word;
    }
};

}  // namespace

std::uint64_t hash_bytes(const void* data, std::size_t size, Heap* heap) {
    if (size == 0) return 0;
    constexpr std::size_t portion = 1U << 18U;
    const auto* p = static_cast<const std::uint8_t*>(data);
    SipState s;
    std::size_t left = size;
    for (; left >= 8; left -= 8, p += 8) {
        std::uint64_t word;
        std::memcpy(&word, p, 8);
        s.add(word);
        if (left % portion < 8 && heap != nullptr) worked_on_bytes(*heap, portion);
    }
    std::uint64_t last = 0;
    std::memcpy(&last, p, left);
    s.add(last | std::uint64_t{size} << 56U);
    s.c ^= 0xFF;
    s.round();
    s.round();
    s.round();
    const std::uint64_t h = (s.a ^ s.b) ^ (s.c ^ s.d);
    return h == ~0ULL ? ~1ULL : h;
}

}  // namespace outlive::objects
