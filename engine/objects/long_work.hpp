// What may take long on what is long: in portions, between which a run may be given up.
#pragma once

#include <cstddef>
#include <cstdint>

#include "engine/objects/heap.hpp"

namespace outlive::objects {

// What a search in a table counts for (Heap::worked): its memory is often far away.
inline constexpr std::uint64_t items_of_search = 8;

// For the start of what may take a while: many that take less than is worth counting.
inline void look_now_and_then(Heap& heap) {
    constexpr std::uint64_t items = 512;
    heap.worked(items);
}

// Says that so many bytes have been gone over (Heap::worked).
inline void worked_on_bytes(Heap& heap, std::size_t bytes) {
    constexpr std::size_t bytes_an_item = 8;  // an item takes some nanoseconds
    heap.worked(bytes / bytes_an_item);
}

// work(begin, end) in a loop over `bytes`, in portions.
template <class Work>
void in_portions_of_bytes(Heap& heap, std::size_t bytes, Work&& work) {
    constexpr std::size_t portion = 1U << 18U;
    for (std::size_t begin = 0; begin < bytes;) {
        const std::size_t end = bytes - begin > portion ? begin + portion : bytes;
        work(begin, end);
        if (end - begin == portion) worked_on_bytes(heap, portion);
        begin = end;
    }
}

// memcpy, memmove and memcmp.
void copy_long(Heap& heap, void* to, const void* from, std::size_t bytes);
void move_long(Heap& heap, void* to, const void* from, std::size_t bytes);
[[nodiscard]] int compare_long(Heap& heap, const void* a, const void* b, std::size_t bytes);

}  // namespace outlive::objects
