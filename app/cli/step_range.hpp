// Steps as the command line names them: "17", "10:40", "all".
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/session.hpp"

namespace outlive::cli {

[[nodiscard]] std::optional<StepIndex> step_number(std::string_view text);

// "line", "expression" or "machine".
[[nodiscard]] StepSize step_size_named(std::string_view name);

// Machine steps, both ends included; what lies behind the run's end is cut off.
struct StepRange {
    StepIndex from, to;
};
[[nodiscard]] std::optional<StepRange> step_range(const std::string& text, StepIndex length);

}  // namespace outlive::cli
