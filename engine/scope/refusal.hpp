// How scope analysis and the compiler give up on a text: the diagnostic is
// thrown from wherever it is found and caught at the face of the module
// (`analyze`, `compile`), which returns it as a value. Nothing else is thrown.
#pragma once

#include <string>

#include "engine/support/diagnostic.hpp"

namespace outlive::scope {

// A SyntaxError with CPython's words at CPython's place.
[[noreturn]] void refuse(std::string message, support::Span span);

}  // namespace outlive::scope
