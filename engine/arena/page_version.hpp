// One content of a page, as PageStore keeps it: for page_store.cpp and page_capture.cpp.
//
// Coded (page_codec), and counted by the tables that list it and the versions that are
// told as what differs from it. nullptr is a page of zeros.
#pragma once

#include <atomic>
#include <cstdint>
#include <cstring>

#include "engine/arena/page_codec.hpp"
#include "engine/arena/page_table.hpp"
#include "engine/arena/written_pages.hpp"

namespace outlive::arena {

// A whole page, or what makes one of `base`.
struct PageVersion {
    std::atomic<std::uint32_t> refs;
    std::uint32_t payload;  // bytes that follow: a code, or of a whole page all of it
    PageVersion* base;      // a whole page, counted; nullptr: this is one

    [[nodiscard]] std::byte* data() { return reinterpret_cast<std::byte*>(this + 1); }
    [[nodiscard]] bool is_coded() const { return payload != page_size && payload != borrowed; }
    // Of a whole page: what another like it would take.
    [[nodiscard]] std::uint32_t whole_bytes() const {
        return payload == borrowed ? std::uint32_t{page_size} : payload;
    }
    // Of a whole page that is not coded: what follows, or where the address that follows
    // tells.
    static constexpr std::uint32_t borrowed = sizeof(const std::byte*);
    [[nodiscard]] const std::byte* content() {
        const std::byte* place = data();
        if (payload == borrowed) std::memcpy(&place, data(), sizeof(place));
        return place;
    }
};

alignas(64) inline constexpr std::byte zeros[page_size] = {};

struct alignas(64) PageBuffer {
    std::byte bytes[page_size];
};

template <class Counted>
Counted* kept(Counted* counted) {
    if (counted != nullptr) counted->refs.fetch_add(1, std::memory_order_relaxed);
    return counted;
}

// The content of a whole page, in the buffer or elsewhere.
inline const std::byte* whole_content(PageVersion* version, PageBuffer& buffer) {
    if (version == nullptr) return zeros;
    if (!version->is_coded()) return version->content();
    decode_page(version->data(), buffer.bytes);
    return buffer.bytes;
}

inline const std::byte* content_of(PageVersion* version, PageBuffer& buffer) {
    if (version == nullptr || version->base == nullptr) return whole_content(version, buffer);
    const std::byte* base = whole_content(version->base, buffer);
    if (base != buffer.bytes) std::memcpy(buffer.bytes, base, page_size);
    apply_difference(version->data(), buffer.bytes);
    return buffer.bytes;
}

// What the parts of an image take besides its versions and chunks.
inline std::uint64_t bytes_of(const PageSet& pages) {
    return (pages.low.size() + pages.heap.size()) * sizeof(std::uint64_t);
}

inline std::uint64_t bytes_of_changes(const PageTable& table) {
    return table.now.size() * (sizeof(std::uint32_t) + sizeof(PageVersion*));
}

inline constexpr std::uint64_t pages_of(std::uint64_t bytes) {
    return (bytes + page_size - 1) / page_size;
}

}  // namespace outlive::arena
