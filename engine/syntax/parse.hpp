// The face of this folder: text in, syntax tree or one error out.
//
// Errors have CPython 3.13's words and places. What CPython's symbol table and
// compiler refuse (return outside of a function, names declared twice) is not
// looked at here; see scope and bytecode.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/support/diagnostic.hpp"
#include "engine/support/source_text.hpp"
#include "engine/syntax/tree.hpp"

namespace outlive::syntax {

// Deprecation: of what the running code does when it has a text compiled.
enum class WarningCategory : std::uint8_t { Syntax, Deprecation };

// What CPython warns of at compile time ("invalid escape sequence '\d'").
struct SyntaxWarning {
    std::string message;
    Span span;
    WarningCategory category = WarningCategory::Syntax;
};

// What CPython gives as an error's end column, and where that is no column: its
// `end_offset` is then an odd number, which a program can read.
enum class EndColumn : std::uint8_t {
    OfSpan,
    BehindLineEnd,  // the span ends with its line, whose end is a column wide
    SameAsBegin,    // what the lexer words itself
    Zero,           // what the lexer only flags
    Missing,        // -1: there is no token there
    EndOfText,      // -1, and the error stands behind the whole last line
};

// What only those see who ask a SyntaxError for its attributes.
struct ErrorDetails {
    EndColumn end_column = EndColumn::OfSpan;
    bool line_has_end = false;  // so is the line given that CPython's lexer has read last
};

// Either `tree` or `error` is set.
struct ParseResult {
    std::unique_ptr<Tree> tree;
    std::optional<support::Diagnostic> error;
    std::vector<SyntaxWarning> warnings;
    ErrorDetails details;  // of the error
};

// `text` must outlive the tree.
[[nodiscard]] ParseResult parse(const support::SourceText& text, Mode mode);

}  // namespace outlive::syntax
