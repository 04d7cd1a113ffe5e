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

// Either `tree` or `error` is set.
struct ParseResult {
    std::unique_ptr<Tree> tree;
    std::optional<support::Diagnostic> error;
    std::vector<SyntaxWarning> warnings;
};

// `text` must outlive the tree.
[[nodiscard]] ParseResult parse(const support::SourceText& text, Mode mode);

}  // namespace outlive::syntax
