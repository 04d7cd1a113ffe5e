// Diagnostics as CPython 3.13 prints them on stderr for a script: the file and
// line, the line's text, carets, the error's name and message.
//
// Positions are counted in characters, carets too, as there.
#pragma once

#include <string>
#include <string_view>

#include "engine/support/diagnostic.hpp"
#include "engine/support/source_text.hpp"

namespace outlive::support {

// `SyntaxError`, `IndentationError` ...
[[nodiscard]] std::string_view name_of(DiagnosticKind kind);

//       File "name.py", line 2
//         if x = 1:
//            ^^^^^
//     SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='?
[[nodiscard]] std::string diagnostic_text(const Diagnostic& diagnostic, const SourceText& source);

//     name.py:3: SyntaxWarning: invalid escape sequence '\d'
//       print("\d")
[[nodiscard]] std::string warning_text(std::string_view message, Span span,
                                       const SourceText& source);

}  // namespace outlive::support
