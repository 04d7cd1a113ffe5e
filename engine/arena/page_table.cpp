#include "engine/arena/page_table.hpp"

#include <algorithm>

namespace outlive::arena {

namespace {

PageVersion* page_of(const std::vector<PageChunk*>& chunks, std::uint64_t page) {
    const std::uint64_t chunk = page / chunk_pages;
    return chunk < chunks.size() ? chunks[chunk]->pages[page % chunk_pages] : nullptr;
}

// The uppermost table that both stand on, or are; nullptr: none.
const PageTable* common_table(const PageTable& a, const PageTable& b) {
    for (const PageTable* x = &a; x != nullptr; x = x->base) {
        for (const PageTable* y = &b; y != nullptr; y = y->base) {
            if (x == y) return x;
        }
    }
    return nullptr;
}

void add(PageTable::Words& set, std::uint64_t page) {
    if (page / 64 < set.size()) set[page / 64] |= std::uint64_t{1} << (page % 64);
}

void add_differing_chunks(const std::vector<PageChunk*>& now, const std::vector<PageChunk*>& before,
                          std::uint64_t pages, PageTable::Words& set) {
    const auto chunk_of = [](const std::vector<PageChunk*>& chunks, std::size_t i) {
        return i < chunks.size() ? chunks[i] : nullptr;
    };
    for (std::size_t i = 0; i < (pages + chunk_pages - 1) / chunk_pages; ++i) {
        if (chunk_of(now, i) == chunk_of(before, i)) continue;
        for (std::uint64_t page = i * chunk_pages; page < (i + 1) * chunk_pages; ++page) {
            if (page_of(now, page) != page_of(before, page)) add(set, page);
        }
    }
}

}  // namespace

const PageTable& PageTable::whole() const {
    const PageTable* table = this;
    while (table->base != nullptr) table = table->base;
    return *table;
}

PageVersion* PageTable::find(std::uint64_t page) const {
    const PageTable* table = this;
    for (; table->base != nullptr; table = table->base) {
        const auto& listed = table->changed;
        const auto place = std::lower_bound(listed.begin(), listed.end(), page);
        if (place != listed.end() && *place == page)
            return table->now[static_cast<std::size_t>(place - listed.begin())];
    }
    return page_of(table->chunks, page);
}

void PageTable::add_changed(Words& set, const PageTable* last) const {
    for (const PageTable* table = this; table != last && table->base != nullptr;
         table = table->base) {
        for (const std::uint32_t page : table->changed) add(set, page);
    }
}

void add_differing(const PageTable& now, const PageTable& before, PageTable::Words& set) {
    set.resize((now.pages + 63) / 64);
    const PageTable* common = common_table(now, before);
    if (common == nullptr)
        add_differing_chunks(now.whole().chunks, before.whole().chunks, now.pages, set);
    now.add_changed(set, common);
    before.add_changed(set, common);
}

}  // namespace outlive::arena
