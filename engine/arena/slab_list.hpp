// The slabs of a heap in the order of their places, without a walk through the arena.
//
// Slabs are cut from the heap's top and stay as they are, so what is known of them
// in one state of a run holds in every state that has them. The thread that saves
// states learns those that are new; any thread may ask. Walking them in an arena
// itself touches a page of each, which is dear where pages come when they are
// touched (pages_on_demand).
#pragma once

#include <algorithm>
#include <cstdint>
#include <mutex>
#include <vector>

#include "engine/arena/arena.hpp"
#include "engine/arena/written_pages.hpp"

namespace outlive::arena {

class SlabList {
  public:
    struct Slab {
        std::uint64_t begin = 0;  // offset of its header
        std::uint32_t block_bytes = 0;
        std::uint32_t block_count = 0;

        [[nodiscard]] std::uint64_t first_block() const { return begin + sizeof(SlabHeader); }
        [[nodiscard]] std::uint64_t end() const {
            return first_block() + std::uint64_t{block_bytes} * block_count;
        }
    };

    // Adds the arena's slabs that are not known yet; answers these.
    std::vector<Slab> learn(const Arena& arena);
    // All of a state of the same run, by what is known and the arena's newest.
    [[nodiscard]] std::vector<Slab> all(const Arena& arena) const;

  private:
    mutable std::mutex mutex_;
    std::vector<Slab> slabs_;
};

// Calls visit(BlockHeader*) for every block of the slabs that is not free.
template <class Visit>
void for_each_block(const Arena& arena, const std::vector<SlabList::Slab>& slabs, Visit&& visit) {
    for (const SlabList::Slab& slab : slabs) {
        for (std::uint64_t at = slab.first_block(); at < slab.end(); at += slab.block_bytes) {
            auto* header = reinterpret_cast<BlockHeader*>(arena.base() + at);
            if (header->kind() != 0) visit(header);
        }
    }
}

// The offset of the first block whose header is on one of the pages, and that
// `is_wanted`; 0 when there is none.
template <class Predicate>
[[nodiscard]] std::uint64_t find_block(const std::vector<SlabList::Slab>& slabs,
                                       const PageSet& pages, Predicate&& is_wanted) {
    for (const SlabList::Slab& slab : slabs) {
        const std::uint64_t first = (slab.begin - heap_begin) / page_size;
        const std::uint64_t behind = (slab.end() - heap_begin + page_size - 1) / page_size;
        for (PageRun run = next_run(pages.heap, first, behind); run.begin < run.end;
             run = next_run(pages.heap, run.end, behind)) {
            const std::uint64_t from = heap_begin + run.begin * page_size;
            const std::uint64_t to = std::min(heap_begin + run.end * page_size, slab.end());
            std::uint64_t at = slab.first_block();
            if (from > at) {
                const std::uint64_t before = (from - at + slab.block_bytes - 1) / slab.block_bytes;
                at += before * slab.block_bytes;
            }
            for (; at < to; at += slab.block_bytes) {
                if (is_wanted(at)) return at;
            }
        }
    }
    return 0;
}

}  // namespace outlive::arena
