#include "engine/arena/arena.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

namespace outlive::arena {

namespace {

using Bytes = std::array<std::byte, 3 * page_size>;

constexpr Bytes numbered() {
    Bytes bytes{};
    for (std::size_t i = 0; i < bytes.size(); ++i) bytes[i] = std::byte(i % 251);
    return bytes;
}

alignas(page_size) constexpr Bytes constant = numbered();

bool holds(const Arena& arena, const Bytes& bytes) {
    return std::equal(bytes.begin(), bytes.end(), arena.base() + heap_begin);
}

}  // namespace

TEST(Arena, MapsConstantsThatStayAsTheyAre) {
    Arena first;
    Arena second;
    if (!first.map(heap_begin, constant)) GTEST_SKIP() << "this system copies";
    ASSERT_TRUE(second.map(heap_begin, constant));
    EXPECT_TRUE(holds(first, constant));
    Bytes changed = constant;
    changed[page_size + 7] = first.base()[heap_begin + page_size + 7] = std::byte{255};
    EXPECT_TRUE(holds(first, changed));
    EXPECT_TRUE(holds(second, constant));
    EXPECT_EQ(constant[page_size + 7], std::byte((page_size + 7) % 251));
    EXPECT_EQ(first.base()[heap_begin + constant.size()], std::byte{0});
}

TEST(Arena, MapsOnlyWholePages) {
    Arena arena;
    const std::span<const std::byte> all(constant);
    EXPECT_FALSE(arena.map(heap_begin, all.subspan(16, page_size)));
    EXPECT_FALSE(arena.map(heap_begin, all.first(page_size - 16)));
    EXPECT_EQ(arena.base()[heap_begin], std::byte{0});
}

}  // namespace outlive::arena
