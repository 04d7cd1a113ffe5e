#include "engine/library/compiled_library.hpp"

extern "C" {
extern const std::byte outlive_compiled_library_begin[];
extern const std::byte outlive_compiled_library_end[];
}

namespace outlive::library {

std::span<const std::byte> compiled_library_bytes() {
    return {outlive_compiled_library_begin, outlive_compiled_library_end};
}

}  // namespace outlive::library
