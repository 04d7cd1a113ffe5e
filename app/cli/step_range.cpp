#include "app/cli/step_range.hpp"

#include <algorithm>
#include <charconv>

namespace outlive::cli {

std::optional<StepIndex> step_number(std::string_view text) {
    StepIndex n = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), n);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return n;
}

StepSize step_size_named(std::string_view name) {
    return name == "machine"      ? StepSize::Machine
           : name == "expression" ? StepSize::Expression
                                  : StepSize::Line;
}

std::optional<StepRange> step_range(const std::string& text, StepIndex length) {
    if (text == "all") return StepRange{0, length};
    const auto colon = text.find(':');
    if (colon == std::string::npos) return std::nullopt;
    const auto from = step_number(std::string_view(text).substr(0, colon));
    const auto to = step_number(std::string_view(text).substr(colon + 1));
    if (!from || !to) return std::nullopt;
    return StepRange{*from, std::min(*to, length)};
}

}  // namespace outlive::cli
