// Arithmetic on ints that are known at compile time.
//
// As CPython's compiler, it folds what stays small: products, powers and shifts
// of at most 128 bits in all. What does not fit a signed number of that size is
// left to run time, where it comes out the same.
#pragma once

#include <optional>

#include "engine/bytecode/code_object.hpp"
#include "engine/syntax/ast.hpp"

namespace outlive::bytecode {

// Nothing when one of them is no int, or the result is not to be folded.
[[nodiscard]] std::optional<Constant> fold_integers(syntax::Operator op, const Constant& left,
                                                    const Constant& right);
[[nodiscard]] std::optional<Constant> fold_integer(syntax::UnaryOperator op,
                                                   const Constant& operand);

}  // namespace outlive::bytecode
