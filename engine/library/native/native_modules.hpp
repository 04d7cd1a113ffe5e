// The native halves of modules, a table each; listed in imports.cpp.
#pragma once

#include "engine/machine/builtins/tables.hpp"

namespace outlive::library {

[[nodiscard]] machine::NativeTable sys_functions();  // imported by sys.py as _sys

}  // namespace outlive::library
