#include "engine/history/checkpoints.hpp"

namespace outlive::history {

namespace {

constexpr auto is_before = [](StepIndex s, const CheckpointPointer& c) { return s < c->step; };
constexpr auto is_earlier = [](const CheckpointPointer& a, const CheckpointPointer& b) {
    return a->step < b->step;
};

CheckpointPointer last_until(const std::vector<CheckpointPointer>& all, StepIndex step) {
    const auto behind = std::upper_bound(all.begin(), all.end(), step, is_before);
    return behind == all.begin() ? nullptr : *(behind - 1);
}

CheckpointPointer first_behind(const std::vector<CheckpointPointer>& all, StepIndex step) {
    const auto behind = std::upper_bound(all.begin(), all.end(), step, is_before);
    return behind == all.end() ? nullptr : *behind;
}

}  // namespace

Checkpoints::Checkpoints(const arena::Arena& origin, const arena::Arena& recorded, Recorded now,
                         std::uint64_t budget)
    : recorded_(recorded), tracker_(recorded), origin_(store_.borrow(origin)), budget_(budget) {
    if (now == Recorded::IsOrigin) (void)tracker_.take();  // from here on it counts
}

Checkpoints::~Checkpoints() {
    between_.clear();
    checkpoints_.clear();
    last_.reset();
    store_.drop(origin_);
}

void Checkpoints::add(StepIndex step, std::uint64_t effort, const std::atomic<bool>* cancel) {
    if (!checkpoints_.empty() && checkpoints_.back()->step >= step) return;
    spacing_.begin_save(effort);
    const std::uint64_t before = store_.bytes();
    const std::uint64_t hot = hot_.count();
    arena::PageSet written = take_written();
    store_.set_cancel(cancel);
    const bool compare_all = last_ == nullptr && !checkpoints_.empty();
    const arena::PageImage& previous = last_ != nullptr ? last_->image
                                       : compare_all    ? checkpoints_.front()->image
                                                        : origin_;
    arena::PageImage image = compare_all ? store_.capture(recorded_, previous)
                                         : store_.capture(recorded_, previous, written);
    if (store_.was_cancelled()) {
        store_.drop(image);
        unsaved_ = std::move(written);
        return;
    }
    const Checkpoint::At at{step, last_ == nullptr ? 0 : last_->step, spacing_.elapsed()};
    last_ = std::make_shared<const Checkpoint>(store_, at, std::move(image));
    {
        const std::lock_guard lock(mutex_);
        checkpoints_.push_back(last_);
    }
    const std::uint64_t rewritten = store_.pages_compared() - store_.pages_new();
    const std::uint64_t faulted = rewritten - std::min(rewritten, hot);
    spacing_.end_save({rewritten, store_.pages_new(), faulted, store_.bytes() - before});
    changed_ = store_.changed();
    due_ = effort + (fixed_spacing_ != 0 ? fixed_spacing_ : spacing_.distance() * stretch_);
    save_bytes();
}

bool Checkpoints::bring_back(arena::Arena& recorded, const std::atomic<bool>* cancel) const {
    const Checkpoint& last = last_ != nullptr ? *last_ : *checkpoints_.front();
    arena::PageSet written = last_ != nullptr ? tracker_.look() : arena::all_pages(recorded);
    written.add(unsaved_);
    const arena::PageImage unknown;
    arena::PageStore::add_differences(last.image, last_ != nullptr ? last.image : unknown, written);
    return arena::PageStore::restore_unless(cancel, last.image, recorded, written);
}

void Checkpoints::save_bytes() {
    if (store_.bytes() > budget_) {
        std::vector<CheckpointPointer> gone;  // freed without the lock
        const std::lock_guard lock(mutex_);
        gone.swap(between_);
    }
    while (store_.bytes() > budget_ && count() > 1) thin_out();
}

// Pages that have changed before, and are written again, are likely to be written once
// more; so are very many.
arena::PageSet Checkpoints::take_written() {
    constexpr std::uint64_t very_many = 1000;
    arena::PageSet written = tracker_.look();
    hot_ = written.common(changed_);
    if (last_ != nullptr) {
        arena::PageSet old = written;
        old.cut_heap(last_->image.heap_top);
        if (old.count() > very_many) hot_.add(old);
    }
    tracker_.take(written, hot_);
    written.add(unsaved_);
    unsaved_ = {};
    return written;
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
    return last_until(checkpoints_, step);
}

CheckpointPointer Checkpoints::following(StepIndex step) const {
    const std::lock_guard lock(mutex_);
    return first_behind(checkpoints_, step);
}

CheckpointPointer Checkpoints::nearest_state(StepIndex step) const {
    const std::lock_guard lock(mutex_);
    CheckpointPointer checkpoint = last_until(checkpoints_, step);
    CheckpointPointer between = last_until(between_, step);
    return between != nullptr && between->step > checkpoint->step ? between : checkpoint;
}

CheckpointPointer Checkpoints::following_state(StepIndex step) const {
    const std::lock_guard lock(mutex_);
    CheckpointPointer checkpoint = first_behind(checkpoints_, step);
    CheckpointPointer between = first_behind(between_, step);
    if (checkpoint == nullptr || between == nullptr)
        return checkpoint == nullptr ? between : checkpoint;
    return between->step < checkpoint->step ? between : checkpoint;
}

std::vector<CheckpointPointer> Checkpoints::states() const {
    const std::lock_guard lock(mutex_);
    std::vector<CheckpointPointer> all(checkpoints_.size() + between_.size());
    std::merge(checkpoints_.begin(), checkpoints_.end(), between_.begin(), between_.end(),
               all.begin(), is_earlier);
    return all;
}

bool Checkpoints::add_between(CheckpointPointer state) {
    if (room_between() == 0) return false;
    const std::lock_guard lock(mutex_);
    const auto place = std::upper_bound(between_.begin(), between_.end(), state, is_earlier);
    between_.insert(place, std::move(state));
    return true;
}

std::uint64_t Checkpoints::room_between() const {
    const std::uint64_t most = budget_ / 8 * 7;
    return most - std::min(most, store_.bytes());
}

std::size_t Checkpoints::count() const {
    const std::lock_guard lock(mutex_);
    return checkpoints_.size();
}

}  // namespace outlive::history
