#include "engine/machine/identity.hpp"

#include <fmt/format.h>

#include "engine/objects/equality.hpp"

namespace outlive::machine {

namespace {

// Ranges that do not meet each other, nor those of objects and special values.
constexpr std::uint64_t ints_begin = 0x5600'0000'0000;
constexpr std::uint64_t floats_begin = 1ULL << 62U;

}  // namespace

std::uint64_t virtual_address(const objects::Heap& heap, objects::Value v) {
    if (v.is_object()) return objects::identity_number(*heap.object(v));
    if (v.is_int()) {
        const std::int64_t i = v.as_int();
        if (i >= -5 && i <= (1LL << 32)) return ints_begin + static_cast<std::uint64_t>(i + 5) * 32;
        return (1ULL << 61U) + (static_cast<std::uint64_t>(i) & ((1ULL << 51U) - 1)) * 32;
    }
    if (v.is_real()) return floats_begin + (v.bits >> 2U);
    return objects::identity_number_of_special(v);
}

std::string address_text(const objects::Heap& heap, objects::Value v) {
    return fmt::format("{:#x}", virtual_address(heap, v));
}

}  // namespace outlive::machine
