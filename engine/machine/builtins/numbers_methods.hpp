// The native methods of int, float and complex that the tables in
// numbers_types.cpp name; each as native.hpp describes.
#pragma once

#include "engine/machine/native.hpp"

namespace outlive::machine {

Value int_new(Machine& m, Args a);
Value float_new(Machine& m, Args a);
Value complex_new(Machine& m, Args a);
Value bool_new(Machine& m, Args a);

Value int_bit_length(Machine& m, Args a);
Value int_bit_count(Machine& m, Args a);
Value int_to_bytes(Machine& m, Args a);
Value int_from_bytes(Machine& m, Args a);
Value int_as_integer_ratio(Machine& m, Args a);

Value float_hex(Machine& m, Args a);
Value float_fromhex(Machine& m, Args a);
Value float_is_integer(Machine& m, Args a);
Value float_as_integer_ratio(Machine& m, Args a);
Value float_trunc(Machine& m, Args a);
Value float_floor(Machine& m, Args a);
Value float_ceil(Machine& m, Args a);

}  // namespace outlive::machine
