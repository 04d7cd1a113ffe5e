#include "app/scene/placement_history.hpp"

#include <algorithm>

namespace outlive::scene {
namespace {

constexpr std::size_t most_stretches = 32;

// What it costs to see such a state, about in objects: items of long lists are looked
// at, too, but quickly.
std::uint64_t weight_of(const snapshot::Snapshot& now) {
    constexpr std::uint64_t items_an_object = 16;
    std::uint64_t weight = now.frames.size() + now.scopes.size() + now.objects.size();
    weight += now.hidden_objects;
    for (const auto& object : now.objects) weight += object.hidden_edges / items_an_object;
    return weight;
}

// How many machine steps a placement lasts at most.
support::StepIndex stretch_steps(const snapshot::Snapshot& now) {
    const std::uint64_t weight = weight_of(now);
    return weight < 4'000 ? 1024 : weight < 40'000 ? 256 : 64;
}

}  // namespace

Placement PlacementHistory::at(support::StepIndex step, const snapshot::Snapshot& now,
                               StepSource& source) {
    const support::StepIndex steps = stretch_steps(now);
    const support::StepIndex first = step / steps * steps;
    if (stretches_.size() > most_stretches) stretches_.clear();
    Stretch& stretch = stretches_[first];
    if (stretch.empty()) {
        const snapshot::Snapshot at_first = source.snapshot(first);
        stretch.push_back({first, place({}, SnapshotIndex(at_first, room_))});
    }
    while (stretch.back().step < step) {
        const auto next = source.next_line(stretch.back().step);
        if (!next || *next > step || *next <= stretch.back().step) break;
        const snapshot::Snapshot there = *next == step ? now : source.snapshot(*next);
        const Placement& before = stretch.back().placement;
        stretch.push_back(
            {*next, place(before, SnapshotIndex(there, room_.with(before.object_columns)))});
    }
    const auto after =
        std::upper_bound(stretch.begin(), stretch.end(), step,
                         [](support::StepIndex s, const Stop& stop) { return s < stop.step; });
    const Stop& last = *(after - 1);
    if (last.step == step) return last.placement;
    return place(last.placement, SnapshotIndex(now, room_.with(last.placement.object_columns)));
}

void PlacementHistory::use(const Room& room) {
    if (room != room_) forget();
    room_ = room;
}

void PlacementHistory::forget_after(support::StepIndex step) {
    stretches_.erase(stretches_.upper_bound(step), stretches_.end());
    for (auto& [first, stretch] : stretches_)
        std::erase_if(stretch, [step](const Stop& stop) { return stop.step > step; });
}

}  // namespace outlive::scene
