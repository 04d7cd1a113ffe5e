// The face of this folder: a tree in, the resolved symbol table or CPython's
// SyntaxError out; and from the table the plain list that front ends read.
#pragma once

#include <variant>

#include "engine/scope/scopes.hpp"
#include "engine/scope/symbol_table.hpp"
#include "engine/support/diagnostic.hpp"
#include "engine/syntax/tree.hpp"

namespace outlive::scope {

enum class Mentions : bool { Drop, Keep };

// The tree must outlive the table. `Mentions::Keep` notes every name in the
// text, for `list_scopes`.
[[nodiscard]] std::variant<SymbolTable, support::Diagnostic> analyze(
    const syntax::Tree& tree, Mentions mentions, Semantics semantics = Semantics::Python);

// Scopes and uses of names, ordered by their place in the text. The codes'
// numbers are those that the compiler has noted in the blocks.
[[nodiscard]] Scopes list_scopes(const SymbolTable& table);

// Is the name one of the module `builtins` of Python 3.13?
[[nodiscard]] bool is_builtin_name(std::string_view name);

}  // namespace outlive::scope
