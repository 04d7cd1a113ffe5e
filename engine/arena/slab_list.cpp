#include "engine/arena/slab_list.hpp"

namespace outlive::arena {

namespace {

constexpr Handle handle_at(std::uint64_t offset) {
    return static_cast<Handle>(offset >> 3U);
}

// Those of the arena behind the last one of `slabs`.
void append_newer(const Arena& arena, std::vector<SlabList::Slab>& slabs) {
    Handle slab = slabs.empty() ? arena.allocator().first_slab
                                : arena.at<SlabHeader>(handle_at(slabs.back().begin))->next;
    while (slab != 0) {
        const SlabHeader& head = *arena.at<SlabHeader>(slab);
        slabs.push_back(
            {std::uint64_t{slab} << 3U, head.block_bytes_16 * std::uint32_t{16}, head.block_count});
        slab = head.next;
    }
}

}  // namespace

std::vector<SlabList::Slab> SlabList::learn(const Arena& arena) {
    const std::lock_guard lock(mutex_);
    const auto known = static_cast<std::ptrdiff_t>(slabs_.size());
    append_newer(arena, slabs_);
    return {slabs_.begin() + known, slabs_.end()};
}

std::vector<SlabList::Slab> SlabList::all(const Arena& arena) const {
    const std::uint64_t top = heap_top_of(arena);
    std::vector<Slab> slabs;
    {
        const std::lock_guard lock(mutex_);
        slabs = slabs_;
    }
    const auto behind = std::partition_point(slabs.begin(), slabs.end(),
                                             [top](const Slab& s) { return s.begin < top; });
    slabs.erase(behind, slabs.end());
    append_newer(arena, slabs);
    return slabs;
}

}  // namespace outlive::arena
