#include "engine/arena/page_store.hpp"

#include <sys/mman.h>

#include <algorithm>
#include <bit>
#include <cstdlib>
#include <cstring>

#include "engine/support/check.hpp"

namespace outlive::arena {

// A whole page, or what makes one of `base`.
struct PageVersion {
    std::atomic<std::uint32_t> refs;
    std::uint32_t payload;     // bytes that follow this header
    PageVersion* base;         // a whole page, counted; nullptr: this is one
    const std::byte* content;  // of a whole page: a borrowed one, what follows; nullptr: coded

    [[nodiscard]] std::byte* data() { return reinterpret_cast<std::byte*>(this + 1); }
};

inline constexpr std::uint64_t word_pages = 64;
inline constexpr std::uint64_t word_chunks = word_pages / chunk_pages;

struct PageStore::Region {
    const PageStore& store;
    const std::byte* begin;
    std::uint64_t pages;
    bool is_heap;

    [[nodiscard]] std::uint32_t block_words(std::uint64_t page) const {
        return is_heap ? store.block_words_at(page) : 1;
    }
};

// Of a chunk, as bits: those to look at, and others that the last whole table lacks.
struct PageStore::ChunkPages {
    std::uint64_t first = 0;
    std::uint64_t written = 0;
    std::uint64_t moved = 0;
};

namespace {

constexpr std::size_t code_margin = 8;  // a code's reader looks so far behind its end

alignas(64) constexpr std::byte zeros[page_size] = {};

struct alignas(64) PageBuffer {
    std::byte bytes[page_size];
};

template <class Counted>
Counted* kept(Counted* counted) {
    if (counted != nullptr) counted->refs.fetch_add(1, std::memory_order_relaxed);
    return counted;
}

// The content of a whole page.
const std::byte* whole_content(PageVersion* version, PageBuffer& buffer) {
    if (version == nullptr) return zeros;
    if (version->content != nullptr) return version->content;
    decode_page(version->data(), buffer.bytes);
    return buffer.bytes;
}

const std::byte* content_of(PageVersion* version, PageBuffer& buffer) {
    if (version == nullptr || version->base == nullptr) return whole_content(version, buffer);
    const std::byte* base = whole_content(version->base, buffer);
    if (base != buffer.bytes) std::memcpy(buffer.bytes, base, page_size);
    apply_difference(version->data(), buffer.bytes);
    return buffer.bytes;
}

// The next page's first bytes, and what it will be compared with: a chain of three
// places in memory, one link at a time.
void fetch_ahead(const PageChunk& chunk, std::uint64_t left, const std::byte* begin) {
    if (left == 0) return;
    const auto next = static_cast<std::uint64_t>(std::countr_zero(left));
    for (std::uint64_t line = 0; line < 4; ++line)
        __builtin_prefetch(begin + next * page_size + 64 * line);
    if (chunk.pages[next] != nullptr) __builtin_prefetch(chunk.pages[next]->base);
    left &= left - 1;
    if (left != 0) __builtin_prefetch(chunk.pages[std::countr_zero(left)]);
}

void restore_page(PageVersion* version, std::byte* page) {
    PageBuffer buffer;
    const std::byte* content = content_of(version, buffer);
    if (std::memcmp(page, content, page_size) != 0) std::memcpy(page, content, page_size);
}

constexpr std::uint64_t pages_of(std::uint64_t bytes) {
    return (bytes + page_size - 1) / page_size;
}

// The pages of a chunk, of all that are in a set.
std::uint64_t pages_in_chunk(const std::vector<std::uint64_t>& words, std::size_t chunk) {
    constexpr std::uint64_t ones = (std::uint64_t{1} << chunk_pages) - 1;
    const std::size_t word = chunk / word_chunks;
    return word < words.size() ? words[word] >> (chunk % word_chunks * chunk_pages) & ones : 0;
}
void add_of_chunk(std::vector<std::uint64_t>& words, std::size_t chunk, std::uint64_t pages) {
    words[chunk / word_chunks] |= pages << (chunk % word_chunks * chunk_pages);
}
std::size_t words_of(std::size_t chunks) {
    return (chunks + word_chunks - 1) / word_chunks;
}

// Those of `pages` from `begin` up to `end`.
void restore_region(const PageTable& table, const PageTable::Words& pages, std::byte* base,
                    PageRun of = {0, ~std::uint64_t{0}}) {
    const std::uint64_t end = std::min({of.end, table.pages, pages.size() * word_pages});
    for (PageRun run = next_run(pages, of.begin, end); run.begin < run.end;
         run = next_run(pages, run.end, end)) {
        for (std::uint64_t page = run.begin; page < run.end; ++page)
            restore_page(table.find(page), base + page * page_size);
    }
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

}  // namespace

PageStore::~PageStore() {
    OUTLIVE_CHECK(own_bytes_ == 0);
}

PageImage PageStore::capture(const Arena& arena, const PageImage& previous) {
    return capture(arena, previous, all_pages(arena));
}

namespace {

std::uint64_t bytes_of(const PageSet& pages) {
    return (pages.low.size() + pages.heap.size()) * sizeof(std::uint64_t);
}

std::uint64_t bytes_of_changes(const PageTable& table) {
    return table.now.size() * (sizeof(std::uint32_t) + sizeof(PageVersion*));
}

}  // namespace

void PageStore::begin_capture(const Arena& arena, PageImage& image) {
    cancelled_ = false;
    pages_compared_ = 0;
    pages_new_ = 0;
    pages_changed_ = 0;
    if (bytes_ == &own_bytes_) learn_slabs(arena);  // else its images are soon dropped
    image.stack_high = stack_high_of(arena);
    image.heap_top = heap_top_of(arena);
}

PageStore::Region PageStore::low_region(const Arena& arena) const {
    return {*this, arena.base(), pages_of(stack_high_of(arena)), false};
}

PageStore::Region PageStore::heap_region(const Arena& arena) const {
    return {*this, arena.base() + heap_begin, pages_of(heap_top_of(arena) - heap_begin), true};
}

PageImage PageStore::capture(const Arena& arena, const PageImage& previous,
                             const PageSet& written) {
    PageImage image;
    begin_capture(arena, image);
    image.low = capture_region(low_region(arena), previous.low, written.low, changed_.low);
    image.heap = capture_region(heap_region(arena), previous.heap, written.heap, changed_.heap);
    image.written = written;
    *bytes_ += bytes_of(image.written);
    return image;
}

PageImage PageStore::capture_over(const Arena& arena, const PageImage& previous,
                                  const PageSet& written) {
    if (previous.low.layers == PageTable::most_layers) return capture(arena, previous, written);
    PageImage image;
    begin_capture(arena, image);
    image.low = capture_changes(low_region(arena), previous.low, written.low);
    image.heap = capture_changes(heap_region(arena), previous.heap, written.heap);
    return image;
}

PageSet PageStore::written(const PageImage& image) {
    if (!image.has_base()) return image.written;
    PageSet pages{PageTable::Words((image.low.pages + 63) / 64),
                  PageTable::Words((image.heap.pages + 63) / 64)};
    image.low.add_changed(pages.low, image.low.base);
    image.heap.add_changed(pages.heap, image.heap.base);
    return pages;
}

PageImage PageStore::borrow(const Arena& constant) {
    borrowing_ = true;
    PageImage image = capture(constant, {});
    borrowing_ = false;
    return image;
}

void PageStore::learn_slabs(const Arena& arena) {
    for (const SlabList::Slab& slab : slabs_.learn(arena)) {
        const std::uint64_t begin = (slab.begin - heap_begin) / page_size;
        const std::uint64_t end = pages_of(slab.end() - heap_begin);
        block_words_.resize(end, 1);
        const bool objects = slab.block_bytes <= 512;
        for (std::uint64_t page = begin; objects && page < end; ++page)
            block_words_[page] = static_cast<std::uint16_t>(slab.block_bytes / 8);
    }
}

PageTable PageStore::capture_region(const Region& region, const PageTable& previous,
                                    const Words& written, Words& changed) {
    PageTable table;
    table.pages = region.pages;
    table.chunks.resize((region.pages + chunk_pages - 1) / chunk_pages);
    changed.assign(words_of(table.chunks.size()), 0);
    Words listed(changed.size());  // not in the last whole table
    previous.add_changed(listed, nullptr);
    for (std::size_t i = 0; i < table.chunks.size(); ++i) {
        const std::uint64_t pages = cancelled_ ? 0 : pages_in_chunk(written, i);
        cancelled_ = cancelled_ || (cancel_ != nullptr && cancel_->load(std::memory_order_relaxed));
        std::uint64_t different = 0;
        const ChunkPages of{i * chunk_pages, pages, pages_in_chunk(listed, i) & ~pages};
        table.chunks[i] = capture_chunk(region, of, previous, different);
        add_of_chunk(changed, i, different);
    }
    *bytes_ += table.chunks.size() * sizeof(PageChunk*);
    return table;
}

PageTable PageStore::capture_changes(const Region& region, const PageTable& previous,
                                     const Words& written) {
    PageTable table;
    table.pages = region.pages;
    table.base = &previous;
    table.layers = previous.layers + 1;
    const std::uint64_t end = std::min(region.pages, written.size() * word_pages);
    for (PageRun run = next_run(written, 0, end); run.begin < run.end;
         run = next_run(written, run.end, end)) {
        for (std::uint64_t page = run.begin; page < run.end; ++page) {
            PageVersion* before = previous.find(page);
            PageVersion* now =
                capture_page(region.begin + page * page_size, region.block_words(page), before);
            if (now == before) {
                drop_version(now);
            } else {
                table.changed.push_back(static_cast<std::uint32_t>(page));
                table.now.push_back(now);
            }
        }
    }
    table.changed.shrink_to_fit();
    table.now.shrink_to_fit();
    *bytes_ += bytes_of_changes(table);
    return table;
}

PageChunk* PageStore::capture_chunk(const Region& region, const ChunkPages& pages,
                                    const PageTable& previous, std::uint64_t& changed) {
    const std::uint64_t first = pages.first;
    const std::vector<PageChunk*>& all = previous.whole().chunks;
    PageChunk* whole = first / chunk_pages < all.size() ? all[first / chunk_pages] : nullptr;
    PageVersion* now[chunk_pages];
    for (std::uint64_t left = pages.written | pages.moved; left != 0; left &= left - 1) {
        const auto i = static_cast<std::uint64_t>(std::countr_zero(left));
        if (whole != nullptr)
            fetch_ahead(*whole, left & (left - 1), region.begin + first * page_size);
        if (first + i >= region.pages) continue;  // zeros
        PageVersion* before = previous.find(first + i);
        const bool is_written = ((pages.written >> i) & 1U) != 0;
        now[i] = is_written ? capture_page(region.begin + (first + i) * page_size,
                                           region.block_words(first + i), before)
                            : kept(before);
        if (now[i] == (whole == nullptr ? nullptr : whole->pages[i])) {
            drop_version(now[i]);
        } else {
            changed |= std::uint64_t{1} << i;
        }
    }
    const auto is_inside = [&](std::uint64_t i) { return first + i < region.pages; };
    bool as_before = changed == 0 && whole != nullptr;
    for (std::uint64_t i = 0; as_before && i < chunk_pages; ++i)
        as_before = is_inside(i) || whole->pages[i] == nullptr;
    if (as_before) return kept(whole);
    auto* chunk = static_cast<PageChunk*>(std::malloc(sizeof(PageChunk)));
    OUTLIVE_CHECK(chunk != nullptr);
    *bytes_ += sizeof(PageChunk);
    chunk->refs = 1;
    chunk->unused = 0;
    for (std::uint64_t i = 0; i < chunk_pages; ++i) {
        const bool is_new = ((changed >> i) & 1U) != 0;
        const bool stays = whole != nullptr && is_inside(i);
        chunk->pages[i] = is_new ? now[i] : stays ? kept(whole->pages[i]) : nullptr;
    }
    return chunk;
}

// New reference.
PageVersion* PageStore::capture_page(const std::byte* page, std::uint32_t block_words,
                                     PageVersion* previous) {
    ++pages_compared_;
    if (previous == nullptr) ++pages_new_;
    if (borrowing_) {
        const bool is_zero = std::memcmp(page, zeros, page_size) == 0;
        return is_zero ? nullptr : make_whole(page, block_words);
    }
    PageBuffer buffer;
    PageVersion* base =
        previous == nullptr || previous->base == nullptr ? previous : previous->base;
    const std::byte* content = whole_content(base, buffer);
    const std::size_t bytes = encode_difference(page, content, code_);
    const bool same = previous == base
                          ? bytes == 0
                          : bytes + code_margin == previous->payload &&
                                std::memcmp(code_.data(), previous->data(), bytes) == 0;
    if (same) return kept(previous);
    ++pages_changed_;
    if (bytes == 0) return kept(base);  // it is as it was before: only the base knows
    // Whole when much of it is new: then later differences are short again.
    if (base == nullptr || bytes == too_different) return make_whole(page, block_words);
    return make_difference(bytes, base);
}

PageVersion* PageStore::make_version(std::uint64_t payload) {
    auto* version = static_cast<PageVersion*>(std::malloc(sizeof(PageVersion) + payload));
    OUTLIVE_CHECK(version != nullptr);
    *bytes_ += sizeof(PageVersion) + payload;
    version->refs = 1;
    version->payload = static_cast<std::uint32_t>(payload);
    version->base = nullptr;
    version->content = nullptr;
    return version;
}

PageVersion* PageStore::make_whole(const std::byte* page, std::uint32_t block_words) {
    if (borrowing_) {
        PageVersion* version = make_version(0);
        version->content = page;
        return version;
    }
    const std::size_t coded = encode_page(page, block_words, code_) + code_margin;
    PageVersion* version = make_version(std::min<std::size_t>(coded, page_size));
    if (coded < page_size) {
        std::memcpy(version->data(), code_.data(), coded);
    } else {
        std::memcpy(version->data(), page, page_size);
        version->content = version->data();
    }
    return version;
}

// Its code has just been made.
PageVersion* PageStore::make_difference(std::size_t bytes, PageVersion* base) {
    PageVersion* version = make_version(bytes + code_margin);
    version->base = kept(base);
    std::memcpy(version->data(), code_.data(), version->payload);
    return version;
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
    zero_behind(image, arena, stack_high_of(arena), heap_top_of(arena));
    for (std::uint64_t first = 0; first < image.heap.pages; first += portion) {
        if (cancel != nullptr && cancel->load(std::memory_order_relaxed)) return false;
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
