#include "engine/history/cursor.hpp"

#include <algorithm>

#include "engine/history/runs.hpp"
#include "engine/support/check.hpp"

namespace outlive::history {

namespace {

constexpr std::size_t most_left = 6;
// With more pages, saving a state takes longer than it spares.
constexpr std::uint64_t most_pages = 400;
constexpr StepIndex least_steps_a_page = 100;  // or with more than these on the way

}  // namespace

Cursor::Own::Own(const Origin& origin) {
    origin.image->copy_to(machine);
    tracker.emplace(machine.heap().arena());  // not before: what is mapped anew it does not see
    (void)tracker->take();
    pages.emplace(machine.heap().arena(), *tracker);
}

void Cursor::seek(StepIndex step, StepIndex runs_on_to) {
    OUTLIVE_CHECK(step <= recording_.length());
    if (base_ != nullptr && position() == step) return;
    CheckpointPointer from = nearest(step);
    if (base_ == nullptr || position() > step || position() < from->step)
        restore(std::move(from), runs_on_to);
    if (step - position() > 2 * near_steps) {
        run_plainly(step - near_steps);
        leave_state();
    }
    run_plainly(step);
    OUTLIVE_CHECK(position() == step);
}

void Cursor::run_plainly(StepIndex step) {
    run_to(step, run_plain);
}

void Cursor::leave_state() {
    const arena::PageSet pages = own().pages->written();
    if (pages.count() > std::max(most_pages, (position() - base_->step) / least_steps_a_page))
        return;
    if (!store_) store_.emplace(arena::PageStore::Beside{recording_.checkpoints().store()});
    if (left_.size() == most_left) left_.erase(left_.begin());
    left_.push_back(std::make_shared<const Checkpoint>(
        *store_, Checkpoint::At{position(), base_->step, 0},
        store_->capture_over(machine().heap().arena(), base_->image, pages), base_));
}

CheckpointPointer Cursor::save(arena::PageStore& store, double reached) {
    const arena::PageSet pages = own().pages->take_written();
    arena::PageImage image = store.capture_over(machine().heap().arena(), base_->image, pages);
    const Checkpoint::At at{position(), base_->step, reached};
    base_ = std::make_shared<const Checkpoint>(store, at, std::move(image), base_);
    return base_;
}

Checkpoints::Turn Cursor::refined(StepIndex step, Checkpoints::Turn turn,
                                  const Holds& holds) const {
    for (const CheckpointPointer& state : left_) {
        const bool is_between = (turn.before == nullptr || state->step > turn.before->step) &&
                                (turn.behind == nullptr || state->step < turn.behind->step);
        if (!is_between || state->step <= step) continue;
        (holds(*state) ? turn.before : turn.behind) = state;
    }
    return turn;
}

CheckpointPointer Cursor::nearest(StepIndex step) const {
    CheckpointPointer best = recording_.checkpoints().nearest_state(step);
    for (const CheckpointPointer& state : left_) {
        if (state->step <= step && state->step > best->step) best = state;
    }
    return best;
}

// What was written between the checkpoint and the one behind `until`: if the way is
// a good part of that, most of it will be.
arena::PagesOnDemand::Likely Cursor::likely(const Checkpoint& from, StepIndex until) const {
    constexpr StepIndex good_part = 4;
    arena::PagesOnDemand::Likely likely;
    if (until == from.step) return likely;  // nobody goes on
    CheckpointPointer begin;                // nullptr: from
    CheckpointPointer end = recording_.checkpoints().following_state(until);
    if (end == nullptr) {
        end = recording_.checkpoints().nearest_state(from.step);
        const StepIndex earlier = end->step > recording_.begin() ? end->step - 1 : end->step;
        begin = recording_.checkpoints().nearest_state(earlier);
    }
    const Checkpoint& first = begin == nullptr ? from : *begin;
    const StepIndex way = until - from.step;
    if (end->since == first.step) {
        likely.pages = arena::PageStore::written(end->image);
    } else if (first.since >= end->since) {  // of two series: what they share is not told
        const bool tells = way * good_part >= end->step - end->since;
        likely.pages = arena::PageStore::written((tells ? *end : first).image);
    } else {
        arena::PageStore::add_differences(end->image, first.image, likely.pages);
        if (first.step <= end->since || first.step - end->since <= end->step - first.step)
            likely.pages.add(arena::PageStore::written(end->image));
    }
    likely.at_once = way * good_part >= end->step - first.step;
    return likely;
}

void Cursor::restore(CheckpointPointer checkpoint, StepIndex until) {
    machine::Machine& machine = own().machine;
    own().pages->restore(checkpoint->image,
                         base_ == nullptr ? recording_.checkpoints().origin() : base_->image,
                         likely(*checkpoint, until));
    const auto codes = recording_.codes();
    if (base_ == nullptr || machine.codes().size() != codes->size())
        machine.adopt(recording_.machine().shared_natives(), *codes);
    base_ = restored_ = std::move(checkpoint);
    recording_.outside().apply(machine, inputs_);
}

}  // namespace outlive::history
