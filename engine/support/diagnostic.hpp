// What is wrong with a program's text, as a value: one of CPython's compile
// errors with its words and its place.
#pragma once

#include <cstdint>
#include <string>

#include "engine/support/span.hpp"

namespace outlive::support {

enum class DiagnosticKind : std::uint8_t {
    SyntaxError,
    IndentationError,
    TabError,
    RecursionError,  // the text nests deeper than the compiler goes
    MemoryError,     // … than the parser goes
    Unsupported,     // Python that this engine does not have; never run half
};

struct Diagnostic {
    DiagnosticKind kind = DiagnosticKind::SyntaxError;
    std::string message;
    Span span;
    // CPython gives some errors no end position and then draws no carets past
    // the first column, or none at all.
    bool has_carets = true;
    // CPython's parser counts columns in characters, what comes after it in bytes.
    bool counts_bytes = false;
    // Its lexer shows a line as it stands; what comes after reads the line again, in pieces.
    bool in_whole_line = false;
};

}  // namespace outlive::support
