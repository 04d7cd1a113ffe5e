// The one block of memory in which a machine lives.
//
// A range of address space is reserved once and committed as it is touched;
// it never moves, so host code may use plain pointers into it while it works,
// but nothing inside it is a raw pointer: references are 32-bit handles, the
// offset divided by 8. Layout: the machine's state from offset 0, the stack of
// frames from `stack_begin`, the heap from `heap_begin` on. Invariant: bytes
// beyond the used part of a region are zero, so equal runs have equal bytes.
//
// The heap is an allocator of size classes: blocks of one class are cut from
// slabs and reused through free lists, all of whose state is inside. Every
// block starts with a 16-byte header whose second word holds its kind in bits
// 40 to 47 (0: free), so the heap can be walked (for_each_block). Not thread
// safe, and no opinion on what a block means: that is `objects`.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace outlive::arena {

using Handle = std::uint32_t;  // offset / 8; 0 is no object

inline constexpr std::uint64_t page_size = 4096;
inline constexpr std::uint64_t stack_begin = 64 * 1024;
inline constexpr std::uint64_t stack_end = stack_begin + (256ULL << 20U);
inline constexpr std::uint64_t heap_begin = stack_end;
inline constexpr std::uint64_t reserved_bytes = 32ULL << 30U;
inline constexpr std::uint32_t size_class_count = 136;

// The allocator's own state; stands in the machine's state, inside the arena.
struct AllocatorState {
    std::uint64_t heap_top;    // offset behind the last slab
    std::uint64_t stack_high;  // offset behind the highest stack byte ever used
    std::uint64_t live_bytes;  // in allocated blocks
    std::uint64_t live_blocks;
    Handle first_slab, last_slab;  // all slabs, in order of creation
    std::array<Handle, size_class_count> free_lists;
    std::array<Handle, size_class_count> bump;  // next unused block of the newest slab
    std::array<std::uint32_t, size_class_count> bump_left;
};

struct BlockHeader {
    std::uint32_t next_free;  // meaningful in a free block only
    std::uint32_t unused;
    std::uint64_t meta;  // kind in bits 40..47; 0 in a free block

    [[nodiscard]] std::uint8_t kind() const { return static_cast<std::uint8_t>(meta >> 40U); }
};
static_assert(sizeof(BlockHeader) == 16);

struct SlabHeader {
    Handle next;
    std::uint32_t block_bytes_16;  // size of a block in units of 16 bytes
    std::uint32_t block_count;
    std::uint32_t size_class;
};
static_assert(sizeof(SlabHeader) == 16);

class Arena {
  public:
    Arena();  // reserves; ends the program when the address space cannot be had
    ~Arena();
    Arena(const Arena&) = delete;
    Arena& operator=(const Arena&) = delete;

    [[nodiscard]] std::byte* base() const { return base_; }
    template <class T>
    [[nodiscard]] T* at(Handle handle) const {
        return reinterpret_cast<T*>(base_ + (std::uint64_t{handle} << 3U));
    }
    [[nodiscard]] Handle handle(const void* p) const {
        return static_cast<Handle>((static_cast<const std::byte*>(p) - base_) >> 3);
    }

    // The state at offset 0 starts with the allocator's.
    [[nodiscard]] AllocatorState& allocator() const {
        return *reinterpret_cast<AllocatorState*>(base_);
    }
    void initialize();  // an empty heap; the bytes must be zero
    // The bytes at `offset` become those of `constant`, which lie in the program's own
    // constant data, without a copy: the pages are the program's until they are written
    // to. False, and nothing has happened: these are no whole pages, or the system
    // cannot do it (before Linux 5.13).
    [[nodiscard]] bool map(std::uint64_t offset, std::span<const std::byte> constant);

    // A block of at least `bytes` (header included). Its content is whatever a
    // former block left, but deterministic. The reserved range is far larger
    // than any budget; the caller has checked the budget for large sizes.
    void* allocate(std::uint64_t bytes) {
        const std::uint32_t c = size_class(bytes);
        AllocatorState& a = allocator();
        a.live_bytes += class_bytes(c);
        ++a.live_blocks;
        if (const Handle head = a.free_lists[c]) {
            auto* block = at<BlockHeader>(head);
            a.free_lists[c] = block->next_free;
            return block;
        }
        if (a.bump_left[c] != 0) {
            auto* block = at<BlockHeader>(a.bump[c]);
            --a.bump_left[c];
            a.bump[c] += static_cast<Handle>(class_bytes(c) >> 3U);
            return block;
        }
        return allocate_from_new_slab(c);
    }
    void free(void* p, std::uint64_t bytes) {
        const std::uint32_t c = size_class(bytes);
        AllocatorState& a = allocator();
        a.live_bytes -= class_bytes(c);
        --a.live_blocks;
        auto* block = static_cast<BlockHeader*>(p);
        block->meta = 0;
        block->next_free = a.free_lists[c];
        a.free_lists[c] = handle(block);
    }
    // Bytes that `allocate(bytes)` really gives.
    [[nodiscard]] static std::uint64_t usable_bytes(std::uint64_t bytes) {
        return class_bytes(size_class(bytes));
    }

    // Calls visit(BlockHeader*) for every block that is not free, in order of
    // slabs and addresses. The visitor may free the block it is given.
    template <class Visit>
    void for_each_block(Visit&& visit) const {
        for (Handle slab = allocator().first_slab; slab != 0; slab = at<SlabHeader>(slab)->next) {
            const auto* head = at<SlabHeader>(slab);
            const std::uint64_t bytes = std::uint64_t{head->block_bytes_16} * 16;
            std::byte* block = at<std::byte>(slab) + sizeof(SlabHeader);
            for (std::uint32_t i = 0; i < head->block_count; ++i, block += bytes) {
                auto* header = reinterpret_cast<BlockHeader*>(block);
                if (header->kind() != 0) visit(header);
            }
        }
    }

    [[nodiscard]] static constexpr std::uint32_t size_class(std::uint64_t bytes) {
        if (bytes <= 512) return bytes <= 16 ? 0 : static_cast<std::uint32_t>((bytes - 1) >> 4U);
        // Above 512: four classes for each doubling.
        const auto top = static_cast<std::uint32_t>(63 - __builtin_clzll(bytes - 1));
        return 32 + (top - 9) * 4 + static_cast<std::uint32_t>(((bytes - 1) >> (top - 2)) & 3U);
    }
    [[nodiscard]] static constexpr std::uint64_t class_bytes(std::uint32_t c) {
        if (c < 32) return (std::uint64_t{c} + 1) << 4U;
        const std::uint32_t top = 9 + (c - 32) / 4;
        return (4 + std::uint64_t{(c - 32) % 4} + 1) << (top - 2);
    }

  private:
    void* allocate_from_new_slab(std::uint32_t c);

    std::byte* base_ = nullptr;
};

}  // namespace outlive::arena
