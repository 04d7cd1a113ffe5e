// What sys.getsizeof tells: the bytes that CPython 3.13 takes for an object, not
// those that it takes here, because programs that print it show how CPython's
// containers grow. Kinds of which programs rarely ask are told as they are.
#pragma once

#include <cstdint>

#include "engine/machine/machine.hpp"

namespace outlive::library {

[[nodiscard]] std::uint64_t size_in_cpython(machine::Machine& m, machine::Value v);

}  // namespace outlive::library
