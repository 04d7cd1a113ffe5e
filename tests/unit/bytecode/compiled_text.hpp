// Compilation of a text for tests. Every program made here is verified.
#pragma once

#include <memory>
#include <string>
#include <variant>

#include "engine/bytecode/compile.hpp"

namespace outlive::bytecode {

struct CompiledText {
    std::shared_ptr<const support::SourceText> source;
    std::variant<Compiled, support::Diagnostic> result;

    [[nodiscard]] const Program& program() const { return std::get<Compiled>(result).program; }
    // The code object of this qualified name.
    [[nodiscard]] const Code& code(const std::string& qualname) const;
};

CompiledText compile_text(std::string text);
// Names of the instructions with what their arguments mean, one a line.
std::string listing(const Code& code);
// "message @ 1:4-1:10"; empty when the text compiles. Columns from 1.
std::string error(const std::string& text);
// Text of the spans of all instructions of this kind, one a line.
std::string spans(const Code& code, Opcode op);
// Line and text (of its first line) of each instruction that begins a statement.
std::string steps(const Code& code);

}  // namespace outlive::bytecode
