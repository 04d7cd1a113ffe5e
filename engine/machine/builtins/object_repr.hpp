// repr() of functions, methods, classes, cells, modules, exceptions and plain
// instances: everything that is no number, text or container.
#pragma once

#include <string>

#include "engine/machine/machine.hpp"

namespace outlive::machine {

// The text of a bound method, static or class method, or mappingproxy, around
// the repr of the value inside.
struct ReprParts {
    std::string before;
    Value inner;  // borrowed
    std::string after;
};
[[nodiscard]] ReprParts repr_parts(Machine& m, Value v);

// A Str; needs_python() where a part's own __repr__ must run. Does not ask
// whether the class of v itself has a __repr__ (class flags): the caller does.
[[nodiscard]] Value repr_object(Machine& m, Value v, int depth = 0);

// What a built-in function's __qualname__ says: a bound one is named by its object's
// type, wherever that has it from.
[[nodiscard]] std::string native_qualname(Machine& m, const Native& native);

}  // namespace outlive::machine
