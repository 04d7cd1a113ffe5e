// The code objects of a program in the order in which their text begins, as
// `outlive scopes` prints them.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/bytecode/code_object.hpp"

namespace outlive::bytecode {

// One code object, with CPython's values: co_qualname, co_firstlineno,
// co_varnames, co_cellvars, co_freevars, and the names that the block reads,
// writes or deletes by LOAD_GLOBAL, STORE_GLOBAL, DELETE_GLOBAL, in order of
// their first use. (Modules and class bodies use other instructions for names
// without a `global` statement; such names are not listed.)
struct CodeListing {
    std::string qualname;
    std::uint32_t line = 1;
    std::vector<std::string> varnames, cellvars, freevars, names_global;
};

[[nodiscard]] std::vector<CodeListing> list_codes(const Program& program);

}  // namespace outlive::bytecode
