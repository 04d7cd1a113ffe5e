#include "engine/support/address_range.hpp"

#include <sys/mman.h>

#include <cstdlib>
#include <system_error>
#include <thread>

#include "engine/support/check.hpp"

namespace outlive::support {

void* take_address_range() {
    void* range = mmap(nullptr, address_range_bytes, PROT_READ | PROT_WRITE,
                       MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (range == MAP_FAILED) return nullptr;
    madvise(range, address_range_bytes, MADV_HUGEPAGE);
    return range;
}

void give_back_address_range(void* range) {
    munmap(range, address_range_bytes);
}

void give_back_address_range_beside(void* range) {
    try {
        std::thread(give_back_address_range, range).detach();
    } catch (const std::system_error&) {  // the system has no thread left
        give_back_address_range(range);
    }
}

ZeroedMemory::ZeroedMemory(std::size_t bytes) : is_range_(bytes > 1U << 20U) {
    OUTLIVE_CHECK(bytes <= address_range_bytes);
    data_ = is_range_ ? take_address_range() : std::calloc(bytes, 1);
    OUTLIVE_CHECK(data_ != nullptr);
}

ZeroedMemory::~ZeroedMemory() {
    if (is_range_ && data_ != nullptr)
        give_back_address_range(data_);
    else
        std::free(data_);
}

}  // namespace outlive::support
