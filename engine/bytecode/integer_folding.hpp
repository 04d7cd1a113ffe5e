// Arithmetic on ints that are known at compile time; a bool counts as an int.
//
// As CPython's compiler, it folds what stays small: products, powers and shifts
// of at most 128 bits in all; sums, quotients and the like of any size.
#pragma once

#include <optional>

#include "engine/bytecode/code_object.hpp"
#include "engine/syntax/ast.hpp"

namespace outlive::bytecode {

[[nodiscard]] bool is_integer(const Constant& constant);
// Nothing when one of them is no int, or the result is not to be folded.
[[nodiscard]] std::optional<Constant> fold_integers(syntax::Operator op, const Constant& left,
                                                    const Constant& right);
[[nodiscard]] std::optional<Constant> fold_integer(syntax::UnaryOperator op,
                                                   const Constant& operand);
// The float nearest to the quotient of two ints; nothing when the divisor is 0 or the
// quotient is beyond the largest float, or below the smallest normal one.
[[nodiscard]] std::optional<double> nearest_quotient(const Constant& dividend,
                                                     const Constant& divisor);
// The float nearest to the int; nothing when it is beyond the largest one.
[[nodiscard]] std::optional<double> nearest_float(const Constant& integer);

}  // namespace outlive::bytecode
