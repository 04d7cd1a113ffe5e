// Which line an instruction is at, as CPython counts: what cleans up, goes back to a
// loop's begin or returns behind all statements is at no line of its own, and whoever
// asks is told the line where the call was before.
#pragma once

#include <cstdint>

#include "engine/bytecode/code_object.hpp"

namespace outlive::machine {

[[nodiscard]] bool has_own_line(const bytecode::Code& code, std::uint32_t pc);
// The line of the instruction, or of the nearest before it that has one of its own when
// it returns behind a `finally` or a `with`.
[[nodiscard]] std::uint32_t line_of_instruction(const bytecode::Code& code, std::uint32_t pc);

}  // namespace outlive::machine
