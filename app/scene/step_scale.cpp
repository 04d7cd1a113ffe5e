#include "app/scene/step_scale.hpp"

#include <algorithm>
#include <cmath>

namespace outlive::scene {

double StepScale::place(double step) const {
    if (!by_stops()) return step;
    const auto after = std::upper_bound(
        stops_.begin() + 1, stops_.end() - 1, step,
        [](double wanted, support::StepIndex stop) { return wanted < static_cast<double>(stop); });
    const auto begin = static_cast<double>(*(after - 1));
    const double share = (step - begin) / (static_cast<double>(*after) - begin);
    return static_cast<double>(after - 1 - stops_.begin()) + share;
}

double StepScale::step(double place) const {
    if (!by_stops()) return place;
    const auto last = static_cast<double>(stops_.size() - 2);
    const double whole = std::clamp(std::floor(place), 0.0, last);
    const auto at = static_cast<std::size_t>(whole);
    const auto begin = static_cast<double>(stops_[at]);
    return begin + (place - whole) * (static_cast<double>(stops_[at + 1]) - begin);
}

}  // namespace outlive::scene
