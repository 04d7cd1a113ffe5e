// Saving an arena's state: what was written is compared with the state before.
#include <algorithm>
#include <bit>
#include <cstdlib>
#include <cstring>

#include "engine/arena/page_store.hpp"
#include "engine/arena/page_version.hpp"
#include "engine/support/check.hpp"

namespace outlive::arena {

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
constexpr std::uint64_t word_pages = 64;
constexpr std::uint64_t word_chunks = word_pages / chunk_pages;

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

}  // namespace

PageImage PageStore::capture(const Arena& arena, const PageImage& previous) {
    return capture(arena, previous, all_pages(arena));
}

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
    // Whole when much of it is new, or more and more: then later differences are short again.
    const bool grows = previous != base && bytes + code_margin > previous->payload &&
                       4 * bytes > base->whole_bytes();
    if (base == nullptr || bytes == too_different || grows) return make_whole(page, block_words);
    return make_difference(bytes, base);
}

PageVersion* PageStore::make_version(std::uint64_t payload) {
    auto* version = static_cast<PageVersion*>(std::malloc(sizeof(PageVersion) + payload));
    OUTLIVE_CHECK(version != nullptr);
    *bytes_ += sizeof(PageVersion) + payload;
    version->refs = 1;
    version->payload = static_cast<std::uint32_t>(payload);
    version->base = nullptr;
    return version;
}

PageVersion* PageStore::make_whole(const std::byte* page, std::uint32_t block_words) {
    if (borrowing_) {
        PageVersion* version = make_version(PageVersion::borrowed);
        std::memcpy(version->data(), &page, sizeof(page));
        return version;
    }
    const std::size_t coded = encode_page(page, block_words, code_) + code_margin;
    PageVersion* version = make_version(std::min<std::size_t>(coded, page_size));
    if (coded < page_size) {
        std::memcpy(version->data(), code_.data(), coded);
    } else {
        std::memcpy(version->data(), page, page_size);
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

}  // namespace outlive::arena
