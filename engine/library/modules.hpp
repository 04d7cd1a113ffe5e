// The native halves of modules (library/native): tables that Python code of
// the library imports.
#pragma once

#include <vector>

#include "engine/machine/builtins/tables.hpp"

namespace outlive::library {

[[nodiscard]] std::vector<machine::ModuleSpec> native_modules();

}  // namespace outlive::library
