#include "engine/history/thickener.hpp"

#include <sys/resource.h>

#include <algorithm>

#include "engine/history/runs.hpp"

namespace outlive::history {

namespace {

constexpr double long_seconds = 2e-3;          // a stretch that takes longer is too long
constexpr double far_seconds = 0.7e-3;         // from one state to the next
constexpr std::uint64_t many_pages = 100;      // written from one to the next: bringing them is
                                               // what going on from a state costs
constexpr std::uint64_t too_many_pages = 400;  // in a stretch
constexpr std::uint64_t least_bytes = 1'000;   // of a state
constexpr StepIndex least_steps = 1000;        // between two looks

StepIndex gap(StepIndex begin, StepIndex end, StepIndex step) {
    return step < begin ? begin - step : step > end ? step - end : 0;
}

}  // namespace

void Thickener::wake(StepIndex step) {
    looked_at_ = step;
    if (is_busy() || done_length_ == recording_.length()) return;
    if (thread_.joinable()) thread_.join();
    if (!next_stretch()) {
        done_length_ = recording_.length();
        return;
    }
    stop_ = false;
    is_busy_ = true;
    thread_ = std::thread([this] { run(); });
}

void Thickener::pause() {
    stop_ = true;
    if (thread_.joinable()) thread_.join();
    is_busy_ = false;
}

void Thickener::run() {
    setpriority(PRIO_PROCESS, 0, 19);  // on Linux: of this thread
    try {
        thicken_all();
    } catch (const objects::GivenUp&) {
        // It was stopped; the cursor is gone.
    }
    if (!stop_) done_length_ = recording_.length();
    is_busy_.store(false, std::memory_order_release);
}

void Thickener::thicken_all() {
    Cursor cursor(recording_);
    cursor.machine().heap().cancel = &stop_;
    fruitless_.clear();
    bool goes_on = true;
    while (goes_on) {
        const std::optional<Stretch> stretch = next_stretch();
        goes_on = stretch && thicken(cursor, *stretch);
    }
}

namespace {

bool writes_much(const Checkpoint& begin, const Checkpoint& end) {
    return end.since == begin.step &&
           arena::PageStore::written(end.image).count() >= too_many_pages;
}

}  // namespace

// Those that are too long.
std::vector<Thickener::Stretch> Thickener::long_stretches() const {
    const std::vector<CheckpointPointer> states = recording_.checkpoints().states();
    std::vector<Stretch> found;
    for (std::size_t i = 0; i < states.size(); ++i) {
        Stretch stretch{states[i], recording_.length(), 0};
        if (i + 1 < states.size()) {
            stretch.end = states[i + 1]->step;
            stretch.seconds = states[i + 1]->reached - states[i]->reached;
        } else if (states[i]->step != 0) {  // as it was up to there
            stretch.seconds = states[i]->reached / static_cast<double>(states[i]->step) *
                              static_cast<double>(stretch.end - states[i]->step);
        }
        const bool is_long = stretch.seconds >= long_seconds ||
                             (i + 1 < states.size() && writes_much(*states[i], *states[i + 1]));
        if (is_long && stretch.end - stretch.from->step > 2 * least_steps &&
            !fruitless_.contains(stretch.from->step))
            found.push_back(stretch);
    }
    return found;
}

// The one nearest to what is looked at, of those in which there is room for a state.
std::optional<Thickener::Stretch> Thickener::next_stretch() {
    const std::vector<Stretch> all = long_stretches();
    const StepIndex looked_at = looked_at_;
    std::optional<Stretch> best;
    long_seconds_ = 0;
    for (const Stretch& stretch : all) long_seconds_ += stretch.seconds;
    for (const Stretch& stretch : all) {
        if (stretch.seconds < 2 * least_seconds()) continue;
        if (!best || gap(stretch.from->step, stretch.end, looked_at) <
                         gap(best->from->step, best->end, looked_at))
            best = stretch;
    }
    return best;
}

double Thickener::least_seconds() const {
    const auto room = static_cast<double>(recording_.checkpoints().room_between());
    return long_seconds_ / std::max(1.0, room / static_cast<double>(bytes_a_state_));
}

// On from the state at `last`, looking now and then how much was written. False: the
// end of the stretch comes before the next state is due.
bool Thickener::run_until_due(Cursor& cursor, const Stretch& stretch, StepIndex last) {
    const double pace = stretch.seconds / static_cast<double>(stretch.end - stretch.from->step);
    const double least = least_seconds();
    const auto steps_in = [pace](double seconds) {
        return std::max(least_steps, static_cast<StepIndex>(seconds / pace));
    };
    StepIndex slice = std::clamp(usual_gap_, least_steps, steps_in(far_seconds / 4));
    while (cursor.position() + slice < stretch.end && !stop_) {
        cursor.run_to(cursor.position() + slice, run_plain);
        const StepIndex steps = cursor.position() - last;
        const double seconds = pace * static_cast<double>(steps);
        const std::uint64_t pages = std::max<std::uint64_t>(cursor.written().count(), 1);
        const bool is_far = seconds >= far_seconds || pages >= many_pages;
        if (is_far && seconds >= least) {
            usual_gap_ = steps * many_pages / std::max(pages, many_pages);
            return true;
        }
        // To where it will be far, if it goes on like that.
        const StepIndex left = pages < many_pages ? steps * (many_pages - pages) / pages : 0;
        slice = std::clamp(left, least_steps, steps_in(far_seconds / 4));
    }
    return false;
}

// The state it stands at. False: there is no more room.
bool Thickener::leave(Cursor& cursor, double reached) {
    Checkpoints& checkpoints = recording_.checkpoints();
    const std::uint64_t before = checkpoints.bytes();
    if (!checkpoints.add_between(cursor.save(checkpoints.between_store(), reached))) return false;
    const std::uint64_t after = checkpoints.bytes();  // the thread that shows leaves some, too
    const std::uint64_t bytes = after - std::min(before, after);
    bytes_a_state_ = (7 * bytes_a_state_ + std::clamp(bytes, least_bytes, 2 * bytes_a_state_)) / 8;
    return true;
}

// False: it was stopped, or there is no more room.
bool Thickener::thicken(Cursor& cursor, const Stretch& stretch) {
    const StepIndex begin = stretch.from->step;
    const double pace = stretch.seconds / static_cast<double>(stretch.end - begin);
    cursor.seek(begin);
    bool left_any = false;
    for (StepIndex last = begin; run_until_due(cursor, stretch, last);) {
        last = cursor.position();
        const double reached = stretch.from->reached + pace * static_cast<double>(last - begin);
        if (!leave(cursor, reached)) return false;
        left_any = true;
    }
    if (!left_any) fruitless_.insert(begin);
    return !stop_;
}

}  // namespace outlive::history
