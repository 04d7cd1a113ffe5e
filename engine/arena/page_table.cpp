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

// What `find` tells of every page.
void list(const PageTable& table, std::vector<PageVersion*>& versions) {
    if (table.base == nullptr) {
        constexpr std::size_t ahead = 8;
        for (std::size_t i = 0; i < table.chunks.size(); ++i) {
            if (i + ahead < table.chunks.size()) __builtin_prefetch(table.chunks[i + ahead]->pages);
            const std::size_t first = i * chunk_pages;
            if (first >= versions.size()) break;
            std::copy_n(table.chunks[i]->pages, std::min(chunk_pages, versions.size() - first),
                        versions.begin() + static_cast<std::ptrdiff_t>(first));
        }
        return;
    }
    list(*table.base, versions);
    for (std::size_t i = 0; i < table.changed.size(); ++i) {
        if (table.changed[i] < versions.size()) versions[table.changed[i]] = table.now[i];
    }
}

std::vector<PageVersion*> list_of(const PageTable& table, std::uint64_t pages) {
    std::vector<PageVersion*> versions(pages);
    list(table, versions);
    return versions;
}

// Of two that have no table in common.
void add_differing_pages(const PageTable& now, const PageTable& before, PageTable::Words& set) {
    const std::vector<PageVersion*> a = list_of(now, now.pages);
    const std::vector<PageVersion*> b = list_of(before, now.pages);
    for (std::size_t page = 0; page < a.size(); ++page)
        set[page / 64] |= std::uint64_t{a[page] != b[page]} << (page % 64);
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
    if (common == nullptr) return add_differing_pages(now, before, set);
    now.add_changed(set, common);
    before.add_changed(set, common);
}

}  // namespace outlive::arena
