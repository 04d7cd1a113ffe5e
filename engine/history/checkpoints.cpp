#include "engine/history/checkpoints.hpp"

namespace outlive::history {

namespace {

// What saving costs, in steps that the machine could have run meanwhile: asking
// and making the tables, and for each page its fault and its comparing.
constexpr std::uint64_t steps_per_save = 2'500;
constexpr std::uint64_t steps_per_page = 400;
constexpr std::uint64_t steps_per_compared_page = 40;  // where all have to be compared
constexpr std::uint64_t least_spacing = 40'000;

// Pages are stored; what they take shall be less than a byte a step.
constexpr std::uint64_t steps_per_kilobyte = 1'300;
constexpr std::uint64_t most_spacing_for_bytes = 500'000;  // new data must be stored anyway

// A fourteenth of the run for what is near, an eighth, before steps would be too
// far from a checkpoint. Who writes to thousands of pages takes many times longer
// for a step than is counted here, so that what looks as dear as the run itself
// is a fifth of it.
std::uint64_t spacing_for(std::uint64_t cost) {
    constexpr std::uint64_t far = 400'000;
    constexpr std::uint64_t very_far = 1'200'000;
    std::uint64_t spacing = std::max(least_spacing, cost * 14);
    if (spacing > far) spacing = std::max(far, cost * 8);
    if (spacing > very_far) spacing = std::max(very_far, cost);
    return spacing;
}

constexpr auto is_before = [](StepIndex s, const CheckpointPointer& c) { return s < c->step; };

}  // namespace

Checkpoints::Checkpoints(const arena::Arena& origin, const arena::Arena& recorded,
                         std::uint64_t budget)
    : recorded_(recorded), tracker_(recorded), origin_(store_.borrow(origin)), budget_(budget) {}

Checkpoints::~Checkpoints() {
    checkpoints_.clear();
    last_.reset();
    store_.drop(origin_);
}

void Checkpoints::add(StepIndex step, std::uint64_t effort) {
    if (!checkpoints_.empty() && checkpoints_.back()->step >= step) return;
    const std::uint64_t before = store_.bytes();
    const arena::PageSet written = tracker_.take();
    const bool compare_all = last_ == nullptr && !checkpoints_.empty();
    const arena::PageImage& previous = last_ != nullptr ? last_->image
                                       : compare_all    ? checkpoints_.front()->image
                                                        : origin_;
    arena::PageImage image = compare_all ? store_.capture(recorded_, previous)
                                         : store_.capture(recorded_, previous, written);
    last_ = std::make_shared<const Checkpoint>(store_, step, std::move(image));
    {
        const std::lock_guard lock(mutex_);
        checkpoints_.push_back(last_);
    }
    const std::uint64_t spacing = measured_spacing(store_.bytes() - before);
    due_ = effort + (fixed_spacing_ != 0 ? fixed_spacing_ : spacing * stretch_);
    while (store_.bytes() > budget_ && count() > 1) thin_out();
}

std::uint64_t Checkpoints::measured_spacing(std::uint64_t new_bytes) const {
    const std::uint64_t pages = tracker_.is_exact()
                                    ? store_.pages_compared() * steps_per_page
                                    : store_.pages_changed() * steps_per_page +
                                          store_.pages_compared() * steps_per_compared_page;
    const std::uint64_t for_bytes =
        std::min(new_bytes * steps_per_kilobyte / 1024, most_spacing_for_bytes);
    return std::max(spacing_for(steps_per_save + pages), for_bytes);
}

// Every second one goes; of the last two, the last. What they alone needed is
// freed; pages that a later one still refers to stay.
void Checkpoints::thin_out() {
    std::vector<CheckpointPointer> gone;  // freed without the lock
    const std::lock_guard lock(mutex_);
    std::vector<CheckpointPointer> kept;
    for (std::size_t i = 0; i < checkpoints_.size(); ++i) {
        const bool is_last = i + 1 == checkpoints_.size();
        const bool stays = i == 0 || (checkpoints_.size() > 2 && (i % 2 == 0 || is_last));
        (stays ? kept : gone).push_back(std::move(checkpoints_[i]));
    }
    checkpoints_ = std::move(kept);
    if (checkpoints_.size() == 1) last_.reset();
    stretch_ *= 2;
}

CheckpointPointer Checkpoints::nearest(StepIndex step) const {
    const std::lock_guard lock(mutex_);
    return *(std::upper_bound(checkpoints_.begin(), checkpoints_.end(), step, is_before) - 1);
}

CheckpointPointer Checkpoints::following(StepIndex step) const {
    const std::lock_guard lock(mutex_);
    const auto found = std::upper_bound(checkpoints_.begin(), checkpoints_.end(), step, is_before);
    return found == checkpoints_.end() ? nullptr : *found;
}

std::vector<CheckpointPointer> Checkpoints::behind(StepIndex step) const {
    const std::lock_guard lock(mutex_);
    return {std::upper_bound(checkpoints_.begin(), checkpoints_.end(), step, is_before),
            checkpoints_.end()};
}

std::size_t Checkpoints::count() const {
    const std::lock_guard lock(mutex_);
    return checkpoints_.size();
}

}  // namespace outlive::history
