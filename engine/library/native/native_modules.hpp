// The tables of the native halves of modules, each in the file of its subject.
#pragma once

#include <vector>

#include "engine/machine/builtins/tables.hpp"

namespace outlive::library {

[[nodiscard]] machine::NativeTable sys_functions();
[[nodiscard]] const std::vector<machine::NativeSpec>& math_functions();
[[nodiscard]] machine::NativeTable math_real_functions();     // of floats, one by one
[[nodiscard]] machine::NativeTable math_sum_functions();      // of whole sequences
[[nodiscard]] machine::NativeTable math_integer_functions();  // of ints of any size
[[nodiscard]] machine::NativeTable random_functions();
[[nodiscard]] machine::NativeTable run_source_functions();
[[nodiscard]] machine::NativeTable collector_functions();
[[nodiscard]] machine::NativeTable clock_functions();
[[nodiscard]] machine::NativeTable regex_functions();
[[nodiscard]] machine::NativeTable inspect_functions();
[[nodiscard]] machine::NativeTable deque_functions();
[[nodiscard]] machine::NativeTable json_reading_functions();
[[nodiscard]] machine::NativeTable json_writing_functions();
[[nodiscard]] machine::NativeTable itertools_functions();
[[nodiscard]] machine::NativeTable collections_functions();
[[nodiscard]] machine::NativeTable cache_functions();
[[nodiscard]] machine::NativeTable guise_functions();
[[nodiscard]] machine::NativeTable unicode_functions();
[[nodiscard]] machine::NativeTable tree_functions();
[[nodiscard]] machine::NativeTable zlib_functions();
[[nodiscard]] machine::NativeTable digest_functions();

}  // namespace outlive::library
