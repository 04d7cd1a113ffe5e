// Host memory that may become hundreds of megabytes: a range of address space, reserved
// at once and taken as it is touched, so that what lies in it grows without moving.
//
// Zeros at first. In large pages where the system has them: two hundred megabytes in
// small ones take nine milliseconds to be given back, and nobody who gives up a run
// shall wait for that. For what is small the host's heap is better.
#pragma once

#include <cstddef>
#include <utility>

namespace outlive::support {

inline constexpr std::size_t address_range_bytes = std::size_t{64} << 30U;

// Null: there is no such range. To be given back, whole.
[[nodiscard]] void* take_address_range();
void give_back_address_range(void* range);
// The same by a thread of its own, for who has no time to wait for it.
void give_back_address_range_beside(void* range);

// Zeros: few of the host's heap, many in a range of their own.
class ZeroedMemory {
  public:
    ZeroedMemory() = default;
    explicit ZeroedMemory(std::size_t bytes);
    ZeroedMemory(ZeroedMemory&& other) noexcept
        : data_(std::exchange(other.data_, nullptr)), is_range_(other.is_range_) {}
    ZeroedMemory& operator=(ZeroedMemory other) noexcept {
        std::swap(data_, other.data_);
        std::swap(is_range_, other.is_range_);
        return *this;
    }
    ~ZeroedMemory();
    template <class T>
    [[nodiscard]] T* as() const {
        return static_cast<T*>(data_);
    }

  private:
    void* data_ = nullptr;
    bool is_range_ = false;
};

}  // namespace outlive::support
