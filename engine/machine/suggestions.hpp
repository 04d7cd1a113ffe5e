// "Did you mean: 'x'?": the known name nearest to a wrong one, by CPython's
// edit distance (a move costs 2, a change of case 1; at most a third of the
// letters may differ).
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "engine/machine/machine.hpp"

namespace outlive::machine {

// Empty: none is near enough. Of equally near ones the first.
[[nodiscard]] std::string nearest_name(std::string_view wrong,
                                       const std::vector<std::string>& known);

// What CPython adds behind the text of this exception (". Did you mean: …"), or
// nothing.
[[nodiscard]] std::string suggestion_for(Machine& m, Exception& e);

// CPython cannot look for a name like one that UTF-8 has no way to write: printing
// the exception fails, or goes without marks. The first such name of the exception
// and those linked to it, or nullptr.
[[nodiscard]] Str* unspeakable_name(Machine& m, Value exception);

// A module of CPython's standard library (sys.stdlib_module_names).
[[nodiscard]] bool is_standard_module(std::string_view name);

// The names that a frame knows, for a traceback's innermost entry: its own
// variables, `self` with its value. New reference, or 0 where there are none.
[[nodiscard]] Handle names_for_suggestions(Machine& m, Frame& f);

}  // namespace outlive::machine
