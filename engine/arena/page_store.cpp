#include "engine/arena/page_store.hpp"

#include <sys/mman.h>

#include <algorithm>
#include <bit>
#include <cstdlib>
#include <cstring>

#include "engine/arena/page_version.hpp"
#include "engine/support/check.hpp"

namespace outlive::arena {

namespace {

void restore_page(PageVersion* version, std::byte* page) {
    PageBuffer buffer;
    const std::byte* content = content_of(version, buffer);
    if (std::memcmp(page, content, page_size) != 0) std::memcpy(page, content, page_size);
}

// Those of `pages` from `begin` up to `end`.
void restore_region(const PageTable& table, const PageTable::Words& pages, std::byte* base,
                    PageRun of = {0, ~std::uint64_t{0}}) {
    const std::uint64_t end = std::min({of.end, table.pages, pages.size() * 64});
    for (PageRun run = next_run(pages, of.begin, end); run.begin < run.end;
         run = next_run(pages, run.end, end)) {
        for (std::uint64_t page = run.begin; page < run.end; ++page)
            restore_page(table.find(page), base + page * page_size);
    }
}

bool is_set(const std::atomic<bool>* cancel) {
    return cancel != nullptr && cancel->load(std::memory_order_relaxed);
}

// Zeros the pages from the one behind `end` up to the one that holds `old_end`.
void zero_range(std::byte* base, std::uint64_t end, std::uint64_t old_end) {
    constexpr std::uint64_t give_back_above = 1ULL << 20U;
    const std::uint64_t from = pages_of(end) * page_size;
    const std::uint64_t to = pages_of(old_end) * page_size;
    if (from >= to) return;
    if (to - from > give_back_above) {
        madvise(base + from, to - from, MADV_DONTNEED);
    } else {
        std::memset(base + from, 0, to - from);
    }
}

// The same from above, in portions: giving pages back takes time, too. False: cancelled.
bool zero_range_unless(const std::atomic<bool>* cancel, std::byte* base, std::uint64_t end,
                       std::uint64_t old_end) {
    constexpr std::uint64_t portion = 4ULL << 20U;
    while (old_end > end) {
        if (is_set(cancel)) return false;
        const std::uint64_t from = old_end - end > portion ? old_end - portion : end;
        zero_range(base, from, old_end);
        old_end = from;
    }
    return true;
}

}  // namespace

PageStore::~PageStore() {
    OUTLIVE_CHECK(own_bytes_ == 0);
}

void PageStore::restore(const PageImage& image, Arena& arena) const {
    restore(image, arena, {}, all_pages(arena));
}

void PageStore::restore(const PageImage& image, Arena& arena, const PageImage& before,
                        PageSet written) const {
    const std::uint64_t old_stack = stack_high_of(arena);
    const std::uint64_t old_heap = heap_top_of(arena);
    add_differences(image, before, written);
    restore_pages(image, arena, written);
    zero_behind(image, arena, old_stack, old_heap);
}

bool PageStore::restore_unless(const std::atomic<bool>* cancel, const PageImage& image,
                               Arena& arena, const PageSet& written) {
    constexpr std::uint64_t portion = 512;
    zero_range(arena.base(), image.stack_high, stack_high_of(arena));
    if (!zero_range_unless(cancel, arena.base(), image.heap_top, heap_top_of(arena))) return false;
    for (std::uint64_t first = 0; first < image.heap.pages; first += portion) {
        if (is_set(cancel)) return false;
        restore_region(image.heap, written.heap, arena.base() + heap_begin,
                       {first, first + portion});
    }
    // The tops lie here: until now they told what is to be zeroed.
    restore_region(image.low, written.low, arena.base());
    return true;
}

void PageStore::add_differences(const PageImage& image, const PageImage& before, PageSet& pages) {
    add_differing(image.low, before.low, pages.low);
    add_differing(image.heap, before.heap, pages.heap);
}

void PageStore::restore_pages(const PageImage& image, Arena& arena, const PageSet& pages) {
    restore_region(image.low, pages.low, arena.base());
    restore_region(image.heap, pages.heap, arena.base() + heap_begin);
}

void PageStore::zero_behind(const PageImage& image, Arena& arena, std::uint64_t old_stack,
                            std::uint64_t old_heap) {
    zero_range(arena.base(), image.stack_high, old_stack);
    zero_range(arena.base(), image.heap_top, old_heap);
}

void PageStore::load_heap_page(const PageImage& image, std::uint64_t page, std::byte* to) {
    PageBuffer buffer;
    std::memcpy(to, content_of(image.heap.find(page), buffer), page_size);
}

std::uint64_t PageStore::word(const PageImage& image, std::uint64_t offset) {
    const bool in_heap = offset >= heap_begin;
    if (offset >= (in_heap ? image.heap_top : image.stack_high)) return 0;
    if (in_heap) offset -= heap_begin;
    PageVersion* version = (in_heap ? image.heap : image.low).find(offset / page_size);
    std::uint64_t result;
    PageBuffer buffer;
    std::memcpy(&result, content_of(version, buffer) + offset % page_size, sizeof(result));
    return result;
}

void PageStore::drop(PageImage& image) {
    drop_table(image.low);
    drop_table(image.heap);
    *bytes_ -= bytes_of(image.written);
    image = {};
}

void PageStore::drop_table(PageTable& table) {
    for (PageChunk* chunk : table.chunks) drop_chunk(chunk);
    for (PageVersion* version : table.now) drop_version(version);
    *bytes_ -= table.chunks.size() * sizeof(PageChunk*) + bytes_of_changes(table);
}

void PageStore::drop_chunk(PageChunk* chunk) {
    if (chunk->refs.fetch_sub(1, std::memory_order_acq_rel) != 1) return;
    for (PageVersion* version : chunk->pages) drop_version(version);
    *bytes_ -= sizeof(PageChunk);
    std::free(chunk);
}

void PageStore::drop_version(PageVersion* version) {
    if (version == nullptr || version->refs.fetch_sub(1, std::memory_order_acq_rel) != 1) return;
    drop_version(version->base);
    *bytes_ -= sizeof(PageVersion) + version->payload;
    std::free(version);
}

namespace {

std::uint64_t mix(std::uint64_t h, const std::byte* data, std::uint64_t bytes) {
    for (std::uint64_t i = 0; i + 8 <= bytes; i += 8) {
        std::uint64_t word;
        std::memcpy(&word, data + i, 8);
        h = std::rotl((h ^ word) * 0x9E37'79B9'7F4A'7C15ULL, 29);
    }
    return h;
}

}  // namespace

std::uint64_t digest(const Arena& arena) {
    std::uint64_t h = mix(1, arena.base(), pages_of(stack_high_of(arena)) * page_size);
    h = mix(h, arena.base() + heap_begin, pages_of(heap_top_of(arena) - heap_begin) * page_size);
    return h;
}

bool same_bytes(const Arena& a, const Arena& b) {
    if (stack_high_of(a) != stack_high_of(b) || heap_top_of(a) != heap_top_of(b)) return false;
    const std::uint64_t low = pages_of(stack_high_of(a)) * page_size;
    const std::uint64_t heap = pages_of(heap_top_of(a) - heap_begin) * page_size;
    return std::memcmp(a.base(), b.base(), low) == 0 &&
           std::memcmp(a.base() + heap_begin, b.base() + heap_begin, heap) == 0;
}

}  // namespace outlive::arena
