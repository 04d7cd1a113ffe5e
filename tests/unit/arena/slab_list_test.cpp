// What is known of slabs is what the arena itself says.
#include "engine/arena/slab_list.hpp"

#include <gtest/gtest.h>

#include <random>
#include <vector>

namespace outlive::arena {
namespace {

constexpr std::uint64_t kind_bits = 1ULL << 40U;

// Blocks of many sizes; their offsets.
std::vector<std::uint64_t> allocate(Arena& arena, int count, std::mt19937& random) {
    std::vector<std::uint64_t> offsets;
    for (int i = 0; i < count; ++i) {
        const std::uint64_t bytes =
            random() % 50 == 0 ? random() % 40'000 + 16 : random() % 500 + 16;
        auto* block = static_cast<BlockHeader*>(arena.allocate(bytes));
        block->meta = kind_bits;
        offsets.push_back(std::uint64_t{arena.handle(block)} << 3U);
    }
    return offsets;
}

TEST(SlabList, ABlockIsFoundOnTheFirstPageThatHasIt) {
    Arena arena;
    arena.initialize();
    std::mt19937 random(1);
    SlabList slabs;
    for (int turn = 0; turn < 20; ++turn) {
        const std::vector<std::uint64_t> offsets = allocate(arena, 300, random);
        if (turn % 3 != 0) slabs.learn(arena);
        for (const std::uint64_t offset : offsets) {
            const auto is_it = [offset](std::uint64_t at) { return at == offset; };
            EXPECT_EQ(find_block(slabs.all(arena), all_pages(arena), is_it), offset);
            PageSet one;
            const std::uint64_t page = (offset - heap_begin) / page_size;
            one.heap.resize(page / 64 + 1);
            one.heap.back() = std::uint64_t{1} << (page % 64);
            EXPECT_EQ(find_block(slabs.all(arena), one, is_it), offset);
        }
    }
    EXPECT_EQ(find_block(slabs.all(arena), {}, [](std::uint64_t) { return true; }), 0U);
}

TEST(SlabList, AnEarlierStateHasOnlyItsOwn) {
    Arena early;
    Arena late;
    std::mt19937 random(2);
    std::mt19937 again(2);
    early.initialize();
    late.initialize();
    allocate(early, 300, random);
    allocate(late, 300, again);
    allocate(late, 3000, again);
    SlabList slabs;
    slabs.learn(late);
    EXPECT_GT(slabs.all(late).size(), slabs.all(early).size());
    EXPECT_EQ(slabs.all(early).size(), SlabList().all(early).size());
}

}  // namespace
}  // namespace outlive::arena
