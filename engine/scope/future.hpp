// `from __future__ import …`: which features a text asks for, and where such
// statements have to stop (language reference 7.11.1).
#pragma once

#include <cstdint>

#include "engine/syntax/tree.hpp"

namespace outlive::scope {

struct FutureImports {
    bool annotations = false;  // PEP 563
    std::uint32_t end = 0;     // offset behind the last one that stands where it may
};

// Throws a Diagnostic for features that do not exist.
[[nodiscard]] FutureImports find_future_imports(const syntax::Tree& tree);

}  // namespace outlive::scope
