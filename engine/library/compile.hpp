// From a text to a Program, for the library's own sources and for the learner's.
#pragma once

#include <memory>
#include <string>
#include <variant>

#include "engine/bytecode/code_object.hpp"
#include "engine/library/sources.hpp"
#include "engine/machine/machine.hpp"
#include "engine/support/diagnostic.hpp"

namespace outlive::library {

// A source of the library, as the build has compiled it, or now. It always
// compiles (else the program ends: our mistake).
[[nodiscard]] std::shared_ptr<const bytecode::Program> compile_library(const Source& source);

// The same, when it is first needed.
[[nodiscard]] machine::Machine::LoadedProgram compile_library_later(const Source& source);

// The name of the source that such a program was compiled from.
[[nodiscard]] std::string library_name(const bytecode::LazyProgram& program);

// Compiles and loads it; the CodeId of its module. A machine that goes through
// a recorded run again finds the program where that run has loaded it.
[[nodiscard]] std::uint32_t load_library(machine::Machine& m, const Source& source);

// The same of a text that the library makes; tracebacks tell of its functions.
[[nodiscard]] std::uint32_t load_made(machine::Machine& m, std::string_view text);

}  // namespace outlive::library
