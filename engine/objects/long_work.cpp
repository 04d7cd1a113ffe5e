#include "engine/objects/long_work.hpp"

#include <cstring>

namespace outlive::objects {

void copy_long(Heap& heap, void* to, const void* from, std::size_t bytes) {
    in_portions_of_bytes(heap, bytes, [&](std::size_t begin, std::size_t end) {
        std::memcpy(static_cast<std::byte*>(to) + begin,
                    static_cast<const std::byte*>(from) + begin, end - begin);
    });
}

// Upwards from its end, downwards from its begin: what is still to be moved is whole.
void move_long(Heap& heap, void* to, const void* from, std::size_t bytes) {
    auto* const out = static_cast<std::byte*>(to);
    const auto* const in = static_cast<const std::byte*>(from);
    const bool upwards = out > in;
    in_portions_of_bytes(heap, bytes, [&](std::size_t begin, std::size_t end) {
        const std::size_t first = upwards ? bytes - end : begin;
        std::memmove(out + first, in + first, end - begin);
    });
}

int compare_long(Heap& heap, const void* a, const void* b, std::size_t bytes) {
    int order = 0;
    in_portions_of_bytes(heap, bytes, [&](std::size_t begin, std::size_t end) {
        if (order != 0) return;
        order = std::memcmp(static_cast<const std::byte*>(a) + begin,
                            static_cast<const std::byte*>(b) + begin, end - begin);
    });
    return order;
}

}  // namespace outlive::objects
