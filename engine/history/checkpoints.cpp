#include "engine/history/checkpoints.hpp"

#include <algorithm>

namespace outlive::history {

namespace {

// Comparing a page takes about as long as this many steps times the share of
// the run that checkpoints may cost (a tenth).
constexpr std::uint64_t steps_per_page = 160;
constexpr std::uint64_t least_spacing = 16'000;

}  // namespace

Checkpoints::Checkpoints(const arena::Arena& origin, std::uint64_t budget)
    : origin_(store_.borrow(origin)), budget_(budget) {}

Checkpoints::~Checkpoints() {
    for (Checkpoint& checkpoint : checkpoints_) store_.drop(checkpoint.image);
    store_.drop(origin_);
}

void Checkpoints::add(StepIndex step, std::uint64_t effort, const arena::Arena& arena) {
    if (!checkpoints_.empty() && checkpoints_.back().step >= step) return;
    const arena::PageImage& previous = checkpoints_.empty() ? origin_ : checkpoints_.back().image;
    checkpoints_.push_back({step, store_.capture(arena, previous)});
    const std::uint64_t measured =
        std::max(least_spacing, store_.pages_compared() * steps_per_page);
    due_ = effort + (fixed_spacing_ != 0 ? fixed_spacing_ : measured * stretch_);
    if (store_.bytes() > budget_) thin_out();
}

// Every second one goes. What they alone needed is freed; pages that a later
// one still refers to stay.
void Checkpoints::thin_out() {
    if (checkpoints_.size() < 4) return;
    std::vector<Checkpoint> kept;
    for (std::size_t i = 0; i < checkpoints_.size(); ++i) {
        const bool stays = i % 2 == 0 || i + 1 == checkpoints_.size();
        if (stays) {
            kept.push_back(std::move(checkpoints_[i]));
        } else {
            store_.drop(checkpoints_[i].image);
        }
    }
    checkpoints_ = std::move(kept);
    stretch_ *= 2;
}

const Checkpoint& Checkpoints::nearest(StepIndex step) const {
    const auto behind =
        std::upper_bound(checkpoints_.begin(), checkpoints_.end(), step,
                         [](StepIndex s, const Checkpoint& c) { return s < c.step; });
    return *(behind - 1);
}

const Checkpoint* Checkpoints::following(StepIndex step) const {
    const auto behind =
        std::upper_bound(checkpoints_.begin(), checkpoints_.end(), step,
                         [](StepIndex s, const Checkpoint& c) { return s < c.step; });
    return behind == checkpoints_.end() ? nullptr : &*behind;
}

}  // namespace outlive::history
