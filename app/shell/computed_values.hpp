// The values of the sub-expressions of one statement, as far as they have been
// worked out: what expression steps write into the code.
//
// Of sub-expressions inside each other only the outermost that has its value is
// given, as in working out a sum on paper. Moves the session's cursor.
#pragma once

#include <vector>

#include "app/model/picture.hpp"
#include "engine/session.hpp"

namespace outlive::shell {

// `now` is the state after the step; the statement is the running call's.
[[nodiscard]] std::vector<model::ComputedValue> computed_values(Session& session,
                                                                const snapshot::Snapshot& now);

}  // namespace outlive::shell
