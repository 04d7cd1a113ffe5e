// What id() and the default repr show: an address-like number that is the same
// in every run. Two values are `is` each other exactly when these are equal.
#pragma once

#include <cstdint>
#include <string>

#include "engine/objects/heap.hpp"

namespace outlive::machine {

[[nodiscard]] std::uint64_t virtual_address(const objects::Heap& heap, objects::Value v);
[[nodiscard]] std::string address_text(const objects::Heap& heap,
                                       objects::Value v);  // "0x7f00000012a0"

}  // namespace outlive::machine
