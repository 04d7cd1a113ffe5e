// The State in words for a test that looks at the window from outside: with
// `--report FILE` the window writes it there after every change.
#pragma once

#include <string>

#include "app/model/state.hpp"

namespace outlive::shell {

// One JSON object.
[[nodiscard]] std::string report(const model::State& state);

}  // namespace outlive::shell
