#include "engine/arena/arena.hpp"

#include <sys/mman.h>

#include <algorithm>

#include "engine/support/check.hpp"

namespace outlive::arena {

static_assert(Arena::size_class(16) == 0 && Arena::size_class(17) == 1);
static_assert(Arena::size_class(512) == 31 && Arena::size_class(513) == 32);
static_assert(Arena::class_bytes(32) == 640 && Arena::size_class(640) == 32);
static_assert(Arena::size_class(641) == 33 && Arena::class_bytes(35) == 1024);
static_assert(Arena::size_class(1024) == 35 && Arena::size_class(1025) == 36);
static_assert(Arena::size_class(reserved_bytes) < size_class_count);

Arena::Arena() {
    void* p = mmap(nullptr, reserved_bytes, PROT_READ | PROT_WRITE,
                   MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    OUTLIVE_CHECK(p != MAP_FAILED);
    base_ = static_cast<std::byte*>(p);
    // Huge pages would turn one touched byte into 2 MiB of comparing.
    madvise(p, reserved_bytes, MADV_NOHUGEPAGE);
}

Arena::~Arena() {
    munmap(base_, reserved_bytes);
}

void Arena::initialize() {
    allocator().heap_top = heap_begin;
    allocator().stack_high = stack_begin;
}

// A private mapping of a file, as a program's constant data is, may be mapped a
// second time (mremap(2), MREMAP_DONTUNMAP); both read the file's pages.
bool Arena::map(std::uint64_t offset, std::span<const std::byte> constant) {
    const auto from = reinterpret_cast<std::uintptr_t>(constant.data());
    if (from % page_size != 0 || constant.size() % page_size != 0) return false;
    std::byte* to = base_ + offset;
    auto* data = const_cast<std::byte*>(constant.data());  // stays as it is
    const int flags = MREMAP_MAYMOVE | MREMAP_FIXED | MREMAP_DONTUNMAP;
    if (mremap(data, constant.size(), constant.size(), flags, to) == MAP_FAILED) return false;
    OUTLIVE_CHECK(mprotect(to, constant.size(), PROT_READ | PROT_WRITE) == 0);
    return true;
}

namespace {

std::uint32_t blocks_per_slab(std::uint64_t block_bytes) {
    if (block_bytes <= 512)
        return static_cast<std::uint32_t>((16384 - sizeof(SlabHeader)) / block_bytes);
    return block_bytes <= 8192 ? 8 : 1;
}

}  // namespace

void* Arena::allocate_from_new_slab(std::uint32_t c) {
    AllocatorState& a = allocator();
    const std::uint64_t bytes = class_bytes(c);
    const std::uint32_t count = blocks_per_slab(bytes);
    // Whole pages: one that holds two kinds of objects takes many times more to save.
    const std::uint64_t total =
        (sizeof(SlabHeader) + bytes * count + page_size - 1) / page_size * page_size;
    OUTLIVE_CHECK(a.heap_top + total <= reserved_bytes);
    auto* slab = reinterpret_cast<SlabHeader*>(base_ + a.heap_top);
    const Handle slab_handle = handle(slab);
    a.heap_top += total;
    *slab = {0, static_cast<std::uint32_t>(bytes / 16), count, c};
    if (a.last_slab != 0) {
        at<SlabHeader>(a.last_slab)->next = slab_handle;
    } else {
        a.first_slab = slab_handle;
    }
    a.last_slab = slab_handle;
    auto* first = reinterpret_cast<std::byte*>(slab) + sizeof(SlabHeader);
    a.bump[c] = handle(first + bytes);
    a.bump_left[c] = count - 1;
    return first;
}

}  // namespace outlive::arena
