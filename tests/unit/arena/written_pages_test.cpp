// The tracker misses no written page; where the system helps, it names no other.
#include "engine/arena/written_pages.hpp"

#include <gtest/gtest.h>

#include <cstring>
#include <random>
#include <utility>
#include <vector>

#include "engine/arena/page_store.hpp"

namespace outlive::arena {
namespace {

constexpr std::uint64_t heap_pages = 1000;

void grow(Arena& arena) {
    arena.initialize();
    arena.allocator().heap_top = heap_begin + heap_pages * page_size;
    std::memset(arena.base() + heap_begin, 1, heap_pages * page_size);
}

TEST(WrittenPages, EveryWrittenPageIsNamedAndNoOther) {
    Arena arena;
    grow(arena);
    WriteTracker tracker(arena);
    tracker.take();
    std::mt19937 random(1);
    for (int turn = 0; turn < 20; ++turn) {
        std::vector<bool> written(heap_pages);
        for (int i = 0; i < 50; ++i) {
            const std::uint64_t page = random() % heap_pages;
            arena.base()[heap_begin + page * page_size + random() % page_size] = std::byte{7};
            written[page] = true;
        }
        const PageSet looked = tracker.look();
        const PageSet pages = tracker.take();
        EXPECT_EQ(looked.heap, pages.heap);
        for (std::uint64_t page = 0; page < heap_pages; ++page) {
            EXPECT_TRUE(!written[page] || pages.has_heap_page(page));
            EXPECT_TRUE(!tracker.is_exact() || written[page] || !pages.has_heap_page(page));
        }
    }
    arena.base()[heap_begin + 77 * page_size] = std::byte{9};
    const PageSet pages = tracker.take();
    EXPECT_TRUE(pages.has_heap_page(77));
    if (tracker.is_exact()) {
        EXPECT_EQ(pages.count(), 1U);
    }
}

TEST(WrittenPages, AHotPageGoesOnCountingAsWritten) {
    Arena arena;
    grow(arena);
    WriteTracker tracker(arena);
    if (!tracker.is_exact()) GTEST_SKIP() << "this system cannot tell";
    PageSet hot;
    hot.heap = {0b1010'0000, 1};  // pages 5, 7, 64
    tracker.take(tracker.look(), hot);
    EXPECT_EQ(tracker.look().count(), 3U);
    arena.base()[heap_begin + 6 * page_size] = std::byte{9};
    const PageSet pages = tracker.look();
    EXPECT_EQ(pages.heap[0], 0b1110'0000U);
    tracker.take(pages, {});
    EXPECT_EQ(tracker.look().count(), 0U);
}

TEST(WrittenPages, RunsOfASetAreItsPages) {
    const std::vector<std::uint64_t> pages{0b0110, 0, 1ULL << 63U, 0b11};
    const auto run = [&pages](std::uint64_t from, std::uint64_t limit) {
        const PageRun found = next_run(pages, from, limit);
        return std::pair(found.begin, found.end);
    };
    EXPECT_EQ(run(0, 256), std::pair(1UL, 3UL));
    EXPECT_EQ(run(2, 256), std::pair(2UL, 3UL));
    EXPECT_EQ(run(3, 256), std::pair(191UL, 194UL));
    EXPECT_EQ(run(3, 192), std::pair(191UL, 192UL));
    EXPECT_EQ(run(3, 100), std::pair(100UL, 100UL));
    EXPECT_EQ(run(194, 1000), std::pair(1000UL, 1000UL));
}

TEST(WrittenPages, OnASystemThatCannotTellAllCountAsWritten) {
    Arena arena;
    grow(arena);
    WriteTracker tracker(arena);
    tracker.give_up();
    EXPECT_EQ(tracker.take().count(), stack_begin / page_size + heap_pages);
}

TEST(WrittenPages, CapturingWhatWasWrittenIsCapturingEverything) {
    Arena arena;
    grow(arena);
    WriteTracker tracker(arena);
    PageStore store;
    std::mt19937 random(2);
    PageImage last = store.capture(arena, {}, tracker.take());
    Arena other;
    for (int turn = 0; turn < 60; ++turn) {
        for (int i = 0; i < 40; ++i) {
            const std::uint64_t page = random() % heap_pages;
            std::memset(arena.base() + heap_begin + page * page_size + random() % 4000,
                        static_cast<int>(random() % 200), random() % 90);
        }
        if (turn % 7 == 0) {
            arena.allocator().heap_top += 3 * page_size;
            std::memset(arena.base() + arena.allocator().heap_top - page_size, 3, page_size);
        }
        PageImage next = store.capture(arena, last, tracker.take());
        store.drop(last);
        last = next;
        store.restore(last, other);
        ASSERT_TRUE(same_bytes(arena, other));
    }
    store.drop(last);
    EXPECT_EQ(store.bytes(), 0U);
}

TEST(WrittenPages, RestoringFromAKnownStateTouchesOnlyWhatDiffers) {
    Arena arena;
    grow(arena);
    PageStore store;
    std::mt19937 random(3);
    std::vector<PageImage> images{store.capture(arena, {})};
    std::vector<std::uint64_t> digests{digest(arena)};
    for (int i = 0; i < 30; ++i) {
        for (int k = 0; k < 20; ++k)
            arena.base()[heap_begin + random() % (heap_pages * page_size)] = std::byte{5};
        images.push_back(store.capture(arena, images.back()));
        digests.push_back(digest(arena));
    }
    Arena other;
    WriteTracker tracker(other);
    store.restore(images[0], other);
    tracker.take();
    std::size_t at = 0;
    for (int i = 0; i < 200; ++i) {
        for (int k = 0; k < 10; ++k)
            other.base()[heap_begin + random() % (heap_pages * page_size)] = std::byte{6};
        const std::size_t to = random() % images.size();
        store.restore(images[to], other, images[at], tracker.look());
        tracker.take();
        at = to;
        ASSERT_EQ(digest(other), digests[at]);
    }
    for (PageImage& image : images) store.drop(image);
}

}  // namespace
}  // namespace outlive::arena
