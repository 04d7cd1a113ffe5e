#include "engine/arena/page_store.hpp"

#include <sys/mman.h>

#include <algorithm>
#include <bit>
#include <cstdlib>
#include <cstring>

#include "engine/support/check.hpp"

namespace outlive::arena {

// A whole page, or the lines in which one differs from `base`.
struct PageVersion {
    std::uint32_t refs;
    std::uint32_t line_count;  // that follow this header
    std::uint64_t lines;       // bit i: line i is among them; all ones: a whole page
    PageVersion* base;         // a whole page, counted; nullptr: the page of zeros
    const std::byte* content;  // of a whole page: what follows, or a borrowed page

    [[nodiscard]] std::byte* data() { return reinterpret_cast<std::byte*>(this + 1); }
    [[nodiscard]] bool is_whole() const { return lines == ~std::uint64_t{0}; }
};

inline constexpr std::uint64_t chunk_pages = 64;

// nullptr entries are pages of zeros.
struct PageChunk {
    std::uint32_t refs;
    std::uint32_t unused;
    PageVersion* pages[chunk_pages];
};

namespace {

// More changed lines than this and the page is stored whole: then later changes
// are few again. With pages that keep changing in new places this is about the
// cheapest choice (cost a capture is k/2 + 128/k lines).
constexpr std::uint32_t most_lines = 16;

alignas(64) constexpr std::byte zeros[page_size] = {};

const std::byte* whole_content(PageVersion* version) {
    if (version != nullptr && !version->is_whole()) version = version->base;
    return version == nullptr ? zeros : version->content;
}

// Where a version keeps the byte at `at` of its page.
const std::byte* byte_of(PageVersion* version, std::uint64_t at) {
    const std::uint64_t line = at / line_bytes;
    const bool own =
        version != nullptr && !version->is_whole() && ((version->lines >> line) & 1U) != 0;
    if (!own) return whole_content(version) + at;
    const int position = std::popcount(version->lines & ((std::uint64_t{1} << line) - 1));
    return version->data() + static_cast<std::uint64_t>(position) * line_bytes + at % line_bytes;
}

bool line_differs(const std::byte* a, const std::byte* b) {
    std::uint64_t x[8];
    std::uint64_t y[8];
    std::memcpy(x, a, line_bytes);
    std::memcpy(y, b, line_bytes);
    std::uint64_t difference = 0;
    for (int i = 0; i < 8; ++i) difference |= x[i] ^ y[i];
    return difference != 0;
}

std::uint64_t differing_lines(const std::byte* page, const std::byte* base) {
    if (std::memcmp(page, base, page_size) == 0) return 0;
    std::uint64_t lines = 0;
    for (std::uint32_t i = 0; i < lines_per_page; ++i) {
        lines |= std::uint64_t{line_differs(page + i * line_bytes, base + i * line_bytes)} << i;
    }
    return lines;
}

// Calls visit(line index, position among the version's lines).
template <class Visit>
void for_each_line(std::uint64_t lines, Visit&& visit) {
    for (std::uint64_t position = 0; lines != 0; lines &= lines - 1, ++position) {
        visit(static_cast<std::uint64_t>(std::countr_zero(lines)), position);
    }
}

// The page differs from the version's base in exactly its lines; in the same way?
bool same_lines(const std::byte* page, PageVersion& version) {
    bool same = true;
    for_each_line(version.lines, [&](std::uint64_t line, std::uint64_t position) {
        same =
            same && !line_differs(page + line * line_bytes, version.data() + position * line_bytes);
    });
    return same;
}

void restore_page(PageVersion* version, std::byte* page) {
    const std::byte* content = whole_content(version);
    if (version == nullptr || version->is_whole()) {
        if (std::memcmp(page, content, page_size) != 0) std::memcpy(page, content, page_size);
        return;
    }
    std::uint64_t position = 0;
    for (std::uint32_t i = 0; i < lines_per_page; ++i) {
        const bool own = ((version->lines >> i) & 1U) != 0;
        const std::byte* line =
            own ? version->data() + position++ * line_bytes : content + i * line_bytes;
        if (line_differs(page + i * line_bytes, line))
            std::memcpy(page + i * line_bytes, line, line_bytes);
    }
}

constexpr std::uint64_t pages_of(std::uint64_t bytes) {
    return (bytes + page_size - 1) / page_size;
}
constexpr std::uint64_t chunks_of(std::uint64_t bytes) {
    return (pages_of(bytes) + chunk_pages - 1) / chunk_pages;
}

void restore_region(const std::vector<PageChunk*>& chunks, std::uint64_t bytes, std::byte* begin) {
    const std::uint64_t pages = pages_of(bytes);
    for (std::uint64_t i = 0; i < pages; ++i) {
        restore_page(chunks[i / chunk_pages]->pages[i % chunk_pages], begin + i * page_size);
    }
}

// Zeros the pages from the one behind `end` up to the one that holds `old_end`.
void zero_behind(std::byte* base, std::uint64_t end, std::uint64_t old_end) {
    constexpr std::uint64_t give_back_above = 16ULL << 20U;
    const std::uint64_t from = pages_of(end) * page_size;
    const std::uint64_t to = pages_of(old_end) * page_size;
    if (from >= to) return;
    if (to - from > give_back_above) {
        madvise(base + from, to - from, MADV_DONTNEED);
    } else {
        std::memset(base + from, 0, to - from);
    }
}

// A fresh arena's tops are zero.
std::uint64_t stack_high_of(const Arena& arena) {
    return std::max(arena.allocator().stack_high, stack_begin);
}
std::uint64_t heap_top_of(const Arena& arena) {
    return std::max(arena.allocator().heap_top, heap_begin);
}

}  // namespace

PageStore::~PageStore() {
    OUTLIVE_CHECK(bytes_ == 0);
}

PageImage PageStore::capture(const Arena& arena, const PageImage& previous) {
    pages_compared_ = 0;
    pages_changed_ = 0;
    PageImage image;
    image.stack_high = stack_high_of(arena);
    image.heap_top = heap_top_of(arena);
    image.low = capture_region(arena.base(), image.stack_high, previous.low);
    image.heap =
        capture_region(arena.base() + heap_begin, image.heap_top - heap_begin, previous.heap);
    return image;
}

PageImage PageStore::borrow(const Arena& constant) {
    borrowing_ = true;
    PageImage image = capture(constant, {});
    borrowing_ = false;
    return image;
}

std::vector<PageChunk*> PageStore::capture_region(const std::byte* begin, std::uint64_t bytes,
                                                  const std::vector<PageChunk*>& previous) {
    std::vector<PageChunk*> chunks(chunks_of(bytes));
    std::uint64_t pages = pages_of(bytes);
    for (std::size_t i = 0; i < chunks.size(); ++i) {
        const std::uint64_t here = std::min(pages, chunk_pages);
        chunks[i] = capture_chunk(begin + i * chunk_pages * page_size, here,
                                  i < previous.size() ? previous[i] : nullptr);
        pages -= here;
    }
    bytes_ += chunks.size() * sizeof(PageChunk*);
    return chunks;
}

PageChunk* PageStore::capture_chunk(const std::byte* begin, std::uint64_t pages,
                                    PageChunk* previous) {
    PageVersion* now[chunk_pages] = {};
    bool changed = previous == nullptr;
    for (std::uint64_t i = 0; i < chunk_pages; ++i) {
        PageVersion* before = previous == nullptr ? nullptr : previous->pages[i];
        // Pages behind the region's end are zero, whatever stood there before.
        if (i < pages) now[i] = capture_page(begin + i * page_size, before);
        changed = changed || now[i] != before;
    }
    if (!changed) {
        for (PageVersion* version : now) drop_version(version);
        ++previous->refs;
        return previous;
    }
    auto* chunk = static_cast<PageChunk*>(std::malloc(sizeof(PageChunk)));
    OUTLIVE_CHECK(chunk != nullptr);
    bytes_ += sizeof(PageChunk);
    chunk->refs = 1;
    chunk->unused = 0;
    std::copy(std::begin(now), std::end(now), chunk->pages);
    return chunk;
}

// New reference.
PageVersion* PageStore::capture_page(const std::byte* page, PageVersion* previous) {
    ++pages_compared_;
    const std::uint64_t lines = differing_lines(page, whole_content(previous));
    const bool same = previous == nullptr || previous->is_whole()
                          ? lines == 0
                          : lines == previous->lines && same_lines(page, *previous);
    if (same) {
        if (previous != nullptr) ++previous->refs;
        return previous;
    }
    ++pages_changed_;
    PageVersion* base = previous == nullptr || previous->is_whole() ? previous : previous->base;
    if (lines == 0) {  // it is as it was before: only the base knows
        if (base != nullptr) ++base->refs;
        return base;
    }
    if (borrowing_ || std::popcount(lines) > static_cast<int>(most_lines))
        return make_version(page, ~std::uint64_t{0}, nullptr);
    return make_version(page, lines, base);
}

PageVersion* PageStore::make_version(const std::byte* page, std::uint64_t lines,
                                     PageVersion* base) {
    const bool whole = lines == ~std::uint64_t{0};
    const auto count = whole && borrowing_ ? 0 : static_cast<std::uint32_t>(std::popcount(lines));
    auto* version =
        static_cast<PageVersion*>(std::malloc(sizeof(PageVersion) + count * line_bytes));
    OUTLIVE_CHECK(version != nullptr);
    bytes_ += sizeof(PageVersion) + count * line_bytes;
    *version = {1, count, lines, base, nullptr};
    version->content = whole && borrowing_ ? page : version->data();
    if (base != nullptr) ++base->refs;
    if (count == 0) return version;
    for_each_line(lines, [&](std::uint64_t line, std::uint64_t position) {
        std::memcpy(version->data() + position * line_bytes, page + line * line_bytes, line_bytes);
    });
    return version;
}

void PageStore::restore(const PageImage& image, Arena& arena) const {
    const std::uint64_t old_stack = stack_high_of(arena);
    const std::uint64_t old_heap = heap_top_of(arena);
    restore_region(image.low, image.stack_high, arena.base());
    restore_region(image.heap, image.heap_top - heap_begin, arena.base() + heap_begin);
    zero_behind(arena.base(), image.stack_high, old_stack);
    zero_behind(arena.base(), image.heap_top, old_heap);
}

std::uint64_t PageStore::word(const PageImage& image, std::uint64_t offset) {
    const bool in_heap = offset >= heap_begin;
    if (offset >= (in_heap ? image.heap_top : image.stack_high)) return 0;
    if (in_heap) offset -= heap_begin;
    const std::uint64_t page = offset / page_size;
    PageVersion* version =
        (in_heap ? image.heap : image.low)[page / chunk_pages]->pages[page % chunk_pages];
    std::uint64_t result;
    std::memcpy(&result, byte_of(version, offset % page_size), sizeof(result));
    return result;
}

void PageStore::drop(PageImage& image) {
    for (PageChunk* chunk : image.low) drop_chunk(chunk);
    for (PageChunk* chunk : image.heap) drop_chunk(chunk);
    bytes_ -= (image.low.size() + image.heap.size()) * sizeof(PageChunk*);
    image = {};
}

void PageStore::drop_chunk(PageChunk* chunk) {
    if (--chunk->refs != 0) return;
    for (PageVersion* version : chunk->pages) drop_version(version);
    bytes_ -= sizeof(PageChunk);
    std::free(chunk);
}

void PageStore::drop_version(PageVersion* version) {
    if (version == nullptr || --version->refs != 0) return;
    drop_version(version->base);
    bytes_ -= sizeof(PageVersion) + version->line_count * line_bytes;
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
