#include "engine/history/thickener.hpp"

#include <sys/resource.h>

#include <algorithm>

#include "engine/history/runs.hpp"

namespace outlive::history {

namespace {

constexpr double long_seconds = 2e-3;     // a stretch that takes longer is too long
constexpr double least_seconds = 0.1e-3;  // between two states
constexpr StepIndex least_steps = 1000;   // likewise
constexpr double pages_between = 400;     // written from one to the next, if there is room

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
    bool goes_on = true;
    while (goes_on) {
        const std::optional<Stretch> stretch = next_stretch();
        goes_on = stretch && thicken(cursor, *stretch);
    }
}

// The one nearest to what is looked at.
std::optional<Thickener::Stretch> Thickener::next_stretch() {
    const std::vector<CheckpointPointer> states = recording_.checkpoints().states();
    const StepIndex looked_at = looked_at_;
    std::optional<Stretch> best;
    long_seconds_ = 0;
    for (std::size_t i = 0; i < states.size(); ++i) {
        Stretch stretch{states[i], recording_.length(), 0};
        if (i + 1 < states.size()) {
            stretch.end = states[i + 1]->step;
            stretch.seconds = states[i + 1]->reached - states[i]->reached;
        } else if (states[i]->step != 0) {  // as it was up to there
            stretch.seconds = states[i]->reached / static_cast<double>(states[i]->step) *
                              static_cast<double>(stretch.end - states[i]->step);
        }
        if (stretch.seconds < long_seconds || stretch.end - stretch.from->step < 2 * least_steps)
            continue;
        long_seconds_ += stretch.seconds;
        if (!best || gap(stretch.from->step, stretch.end, looked_at) <
                         gap(best->from->step, best->end, looked_at))
            best = stretch;
    }
    return best;
}

StepIndex Thickener::distance(const Stretch& stretch) const {
    const auto room = static_cast<double>(recording_.checkpoints().room_between());
    const double states = std::max(1.0, room / static_cast<double>(bytes_a_state_));
    const double seconds = std::max(near_seconds_, long_seconds_ / states);
    const auto steps = static_cast<double>(stretch.end - stretch.from->step);
    return std::max(least_steps, static_cast<StepIndex>(steps * seconds / stretch.seconds));
}

// Where much is written they stand closer: bringing pages is what going on from one costs.
void Thickener::learn(const Checkpoint& state, std::uint64_t bytes) {
    const auto pages = static_cast<double>(std::max<std::uint64_t>(state.image.written.count(), 1));
    const double fitting = near_seconds_ * pages_between / pages;
    near_seconds_ = std::clamp((near_seconds_ + fitting) / 2, least_seconds, most_seconds);
    bytes_a_state_ = (bytes_a_state_ + bytes) / 2;
}

// False: it was stopped, or there is no more room.
bool Thickener::thicken(Cursor& cursor, const Stretch& stretch) {
    Checkpoints& checkpoints = recording_.checkpoints();
    const StepIndex begin = stretch.from->step;
    const double pace = stretch.seconds / static_cast<double>(stretch.end - begin);
    StepIndex step = distance(stretch);
    if (begin + step + step / 2 >= stretch.end) return false;
    cursor.seek(begin);
    for (StepIndex at = begin + step; at + step / 2 < stretch.end; at += step) {
        cursor.run_to(at, run_plain);
        if (stop_) return false;
        const std::uint64_t before = checkpoints.bytes();
        const double reached = stretch.from->reached + pace * static_cast<double>(at - begin);
        const CheckpointPointer state = cursor.save(checkpoints.between_store(), reached);
        if (!checkpoints.add_between(state)) return false;
        learn(*state, checkpoints.bytes() - before);
        step = distance(stretch);
    }
    return true;
}

}  // namespace outlive::history
