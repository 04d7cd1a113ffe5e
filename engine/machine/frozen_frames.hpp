// Frames of the library that tracebacks tell of, for CPython's do: methods that it too
// makes from a text (`<string>`), and Python code that is a part of its executable
// (`<frozen abc>`), with the lines that this has there. All other code of the library is
// left out of tracebacks.
#pragma once

#include <optional>
#include <string_view>

#include "engine/bytecode/code_object.hpp"

namespace outlive::machine {

// The file's name of methods that the library makes from a text.
inline constexpr std::string_view made_source_name = "<string>";

// The file that tracebacks name for this hidden code; nothing: they leave it out.
[[nodiscard]] std::optional<std::string_view> told_file(const bytecode::Code& code);

// The line they name where it had called a function of this name (empty: none);
// `line`: its own.
[[nodiscard]] std::uint32_t told_line(const bytecode::Code& code, std::string_view called,
                                      std::uint32_t line);

}  // namespace outlive::machine
