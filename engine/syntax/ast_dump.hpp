// The tree as text, for golden tests and for people who debug the compiler:
//
//     (Assign targets=[(Name id="x" ctx=Store)] value=(Constant value=1))
//
// Kinds, fields and their order are those of CPython's `ast`; fields without a
// value are left out. With spans, the byte offsets follow the kind: (Name 0..1.
#pragma once

#include <string>

#include "engine/syntax/tree.hpp"

namespace outlive::syntax {

enum class DumpSpans : bool { No, Yes };

[[nodiscard]] std::string ast_dump(const Tree& tree, DumpSpans spans = DumpSpans::No);

}  // namespace outlive::syntax
