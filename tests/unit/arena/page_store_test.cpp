#include "engine/arena/page_store.hpp"

#include <gtest/gtest.h>

#include <cstring>
#include <deque>
#include <random>

namespace outlive::arena {
namespace {

// Changes an arena as a program would: allocates, writes, uses the stack.
void live(Arena& arena, std::mt19937& random, int turns) {
    for (int i = 0; i < turns; ++i) {
        const std::uint64_t bytes = 16 + random() % 3000;
        auto* block = static_cast<std::byte*>(arena.allocate(bytes));
        std::memset(block, static_cast<int>(random() % 255), bytes);
        if (random() % 3 != 0) arena.free(block, bytes);
        const std::uint64_t place = stack_begin + random() % 200'000;
        std::memset(arena.base() + place, static_cast<int>(random() % 255), 64);
        arena.allocator().stack_high = std::max(arena.allocator().stack_high, place + 64);
    }
}

TEST(PageStore, RestoringGivesTheCapturedBytesFromAnyOtherState) {
    std::mt19937 random(7);
    Arena original;
    original.initialize();
    PageStore store;
    std::vector<PageImage> images;
    std::vector<std::uint64_t> digests;
    for (int i = 0; i < 40; ++i) {
        live(original, random, i == 20 ? 3000 : 20);
        images.push_back(store.capture(original, images.empty() ? PageImage{} : images.back()));
        digests.push_back(digest(original));
    }
    Arena other;
    for (int i = 0; i < 300; ++i) {
        const std::size_t at = random() % images.size();
        store.restore(images[at], other);
        ASSERT_EQ(digest(other), digests[at]);
        if (at + 1 == images.size()) {
            ASSERT_TRUE(same_bytes(other, original));
        }
        live(other, random, static_cast<int>(random() % 50));
    }
    for (PageImage& image : images) store.drop(image);
    EXPECT_EQ(store.bytes(), 0U);
}

// Every fortieth stands on an early one, and so on: chains of all lengths, and whole
// images in between.
TEST(PageStore, StatesSavedOverOthersAreTheCapturedBytes) {
    std::mt19937 random(17);
    Arena original;
    original.initialize();
    PageStore store;
    std::deque<PageImage> images;  // they stay where they are
    std::vector<std::uint64_t> digests;
    images.push_back(store.capture(original, {}));
    digests.push_back(digest(original));
    for (int i = 1; i < 200; ++i) {
        const PageImage* previous = &images.back();
        if (i % 40 == 0) {
            previous = &images[random() % images.size()];
            store.restore(*previous, original);
        }
        live(original, random, i == 90 ? 3000 : 5);
        images.push_back(i % 7 == 0 ? store.capture(original, *previous)
                                    : store.capture_over(original, *previous, all_pages(original)));
        digests.push_back(digest(original));
    }
    Arena other;
    std::size_t before = 0;
    store.restore(images[before], other);
    for (int i = 0; i < 400; ++i) {
        const std::size_t at = random() % images.size();
        store.restore(images[at], other, images[before], {});
        before = at;
        ASSERT_EQ(digest(other), digests[at]) << at;
    }
    while (!images.empty()) {
        store.drop(images.back());
        images.pop_back();
    }
    EXPECT_EQ(store.bytes(), 0U);
}

TEST(PageStore, AStateSavedOverAnotherTakesAFewBytesAPage) {
    std::mt19937 random(18);
    Arena arena;
    arena.initialize();
    live(arena, random, 4000);
    PageStore store;
    PageImage first = store.capture(arena, {});
    constexpr std::uint64_t pages = 30;
    PageSet written = all_pages(arena);
    for (std::uint64_t i = 0; i < pages; ++i)
        arena.base()[heap_begin + i * 20 * page_size] ^= std::byte{1};
    const std::uint64_t before = store.bytes();
    PageImage second = store.capture_over(arena, first, written);
    EXPECT_EQ(PageStore::written(second).count(), pages);
    EXPECT_LT(store.bytes() - before, pages * 64);
    store.drop(second);
    store.drop(first);
}

TEST(PageStore, BytesBehindTheTopsAreZeroAfterRestoring) {
    std::mt19937 random(8);
    Arena arena;
    arena.initialize();
    PageStore store;
    PageImage early = store.capture(arena, {});
    live(arena, random, 5000);
    const std::uint64_t top = arena.allocator().heap_top;
    store.restore(early, arena);
    for (std::uint64_t i = heap_begin; i < top; ++i) ASSERT_EQ(arena.base()[i], std::byte{0});
    store.drop(early);
}

TEST(PageStore, AStateThatDidNotChangeCostsOnlyItsTables) {
    std::mt19937 random(9);
    Arena arena;
    arena.initialize();
    live(arena, random, 2000);
    PageStore store;
    PageImage first = store.capture(arena, {});
    const std::uint64_t before = store.bytes();
    PageImage second = store.capture(arena, first);
    EXPECT_EQ(store.pages_changed(), 0U);
    EXPECT_LT(store.bytes() - before, 4096U);
    store.drop(first);
    store.drop(second);
}

TEST(PageStore, OneChangedWordCostsItsBytesNotAPage) {
    std::mt19937 random(10);
    Arena arena;
    arena.initialize();
    live(arena, random, 2000);
    PageStore store;
    PageImage first = store.capture(arena, {});
    const std::uint64_t before = store.bytes();
    arena.base()[heap_begin + 5000] ^= std::byte{1};
    PageImage second = store.capture(arena, first);
    EXPECT_EQ(store.pages_changed(), 1U);
    EXPECT_LT(store.bytes() - before, 1024U);
    store.drop(first);
    store.drop(second);
}

TEST(PageStore, DroppingTheMiddleKeepsTheOthersWhole) {
    std::mt19937 random(11);
    Arena arena;
    arena.initialize();
    PageStore store;
    std::vector<PageImage> images;
    std::vector<std::uint64_t> digests;
    for (int i = 0; i < 30; ++i) {
        live(arena, random, 15);
        images.push_back(store.capture(arena, images.empty() ? PageImage{} : images.back()));
        digests.push_back(digest(arena));
    }
    for (std::size_t i = 1; i < images.size(); i += 2) store.drop(images[i]);
    Arena other;
    for (std::size_t i = 0; i < images.size(); i += 2) {
        store.restore(images[i], other);
        ASSERT_EQ(digest(other), digests[i]);
    }
    for (std::size_t i = 0; i < images.size(); i += 2) store.drop(images[i]);
    EXPECT_EQ(store.bytes(), 0U);
}

}  // namespace
}  // namespace outlive::arena
