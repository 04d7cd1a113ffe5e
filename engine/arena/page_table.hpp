// Which version of every page of a region a saved state has.
//
// A whole table lists its pages in chunks that many tables share. A table over another
// (its base) lists only the pages in which it differs from that one: a state that was
// saved soon after another takes a few bytes a page that was written, where a whole
// table would remake the chunk of each. Looking a page up goes through the tables below
// it, of which there are at most `most_layers`.
//
// Invariant: a table never changes once it is made, and its base lives as long.
// Versions and chunks are counted; PageStore makes tables and gives them back.
#pragma once

#include <atomic>
#include <cstdint>
#include <vector>

namespace outlive::arena {

struct PageVersion;

// Few, so that who changes pages here and there makes little of the table anew; of a
// PageSet's words each has the pages of several chunks.
inline constexpr std::uint64_t chunk_pages = 16;

// nullptr entries are pages of zeros.
struct PageChunk {
    std::atomic<std::uint32_t> refs;
    std::uint32_t unused;
    PageVersion* pages[chunk_pages];
};

struct PageTable {
    static constexpr std::uint32_t most_layers = 64;
    using Words = std::vector<std::uint64_t>;  // as in a PageSet

    std::uint64_t pages = 0;
    std::vector<PageChunk*> chunks;  // of a whole one
    const PageTable* base = nullptr;
    std::uint32_t layers = 0;            // below it
    std::vector<std::uint32_t> changed;  // of one with a base: in order
    std::vector<PageVersion*> now;       // what these are
    [[nodiscard]] const PageTable& whole() const;
    // nullptr: zeros, as all pages behind its last.
    [[nodiscard]] PageVersion* find(std::uint64_t page) const;
    // Adds the pages that it lists itself, or a table below it but above `last` does.
    void add_changed(Words& set, const PageTable* last) const;
};

// Makes `set` as large as `now`, and adds all pages of it in which they differ, and
// perhaps some in which they do not.
void add_differing(const PageTable& now, const PageTable& before, PageTable::Words& set);

}  // namespace outlive::arena
