// Expressions whose value is known at compile time: literals, tuples of them,
// arithmetic on them.
//
// Folds what CPython folds as long as the result is small, and only where the
// value is certain; all else is left to run time, where it comes out the same.
#pragma once

#include <optional>

#include "engine/bytecode/code_object.hpp"
#include "engine/syntax/ast.hpp"

namespace outlive::bytecode {

// The value of a literal.
[[nodiscard]] Constant literal(const syntax::Constant* node);
[[nodiscard]] std::optional<Constant> fold(const syntax::Expr* node);
[[nodiscard]] std::optional<Constant> fold_binary(syntax::Operator op, const Constant& left,
                                                  const Constant& right);
[[nodiscard]] bool truth(const Constant& constant);
// As Python's repr() shows it; for messages and listings.
[[nodiscard]] std::string constant_repr(const Constant& constant);

}  // namespace outlive::bytecode
