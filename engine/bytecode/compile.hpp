// The face of the compiler: a tree in, a Program and its scopes out, or
// CPython's SyntaxError.
//
// The instructions have the shape that CPython 3.13's compiler gives before its
// peephole stage, and the spans of its location table, because tracebacks show
// them. Nothing here runs anything.
#pragma once

#include <memory>
#include <variant>
#include <vector>

#include "engine/bytecode/code_object.hpp"
#include "engine/scope/scopes.hpp"
#include "engine/support/diagnostic.hpp"
#include "engine/support/source_text.hpp"
#include "engine/syntax/parse.hpp"
#include "engine/syntax/tree.hpp"

namespace outlive::bytecode {

struct CompileOptions {
    bool list_scopes = true;  // false: `scopes` stays empty (library code, nobody looks)
    scope::Semantics semantics = scope::Semantics::Python;
    // Gets what CPython's compiler warns of, also where it then refuses the text;
    // null: nobody wants to know.
    std::vector<syntax::SyntaxWarning>* warnings = nullptr;
};

struct Compiled {
    Program program;
    scope::Scopes scopes;
};

// `tree` was parsed from `source` and may go afterwards. A tree of Mode::Eval
// becomes a module whose code returns the expression's value.
[[nodiscard]] std::variant<Compiled, support::Diagnostic> compile(
    const syntax::Tree& tree, std::shared_ptr<const support::SourceText> source,
    const CompileOptions& options = {});

}  // namespace outlive::bytecode
