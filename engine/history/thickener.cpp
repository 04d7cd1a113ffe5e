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
        if (stretch.seconds >= long_seconds && stretch.end - stretch.from->step >= 2 * least_steps)
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
        if (stretch.seconds < 2 * seconds_between()) continue;
        if (!best || gap(stretch.from->step, stretch.end, looked_at) <
                         gap(best->from->step, best->end, looked_at))
            best = stretch;
    }
    return best;
}

double Thickener::seconds_between() const {
    const auto room = static_cast<double>(recording_.checkpoints().room_between());
    const double states = std::max(1.0, room / static_cast<double>(bytes_a_state_));
    return std::max(near_seconds_, long_seconds_ / states);
}

StepIndex Thickener::distance(const Stretch& stretch) const {
    const auto steps = static_cast<double>(stretch.end - stretch.from->step);
    const double share = seconds_between() / stretch.seconds;
    return std::max(least_steps, static_cast<StepIndex>(steps * share));
}

// Where much is written they stand closer: bringing pages is what going on from one costs.
void Thickener::learn(const Checkpoint& state, std::uint64_t bytes) {
    const auto pages = static_cast<double>(std::max<std::uint64_t>(state.image.written.count(), 1));
    const double fitting = near_seconds_ * pages_between / pages;
    near_seconds_ = std::clamp((near_seconds_ + fitting) / 2, least_seconds, most_seconds);
    bytes_a_state_ = (7 * bytes_a_state_ + bytes) / 8;
}

// False: it was stopped, or there is no more room.
bool Thickener::thicken(Cursor& cursor, const Stretch& stretch) {
    Checkpoints& checkpoints = recording_.checkpoints();
    const StepIndex begin = stretch.from->step;
    const double pace = stretch.seconds / static_cast<double>(stretch.end - begin);
    StepIndex step = distance(stretch);
    cursor.seek(begin);
    for (StepIndex at = begin + step; at + step / 2 < stretch.end; at += step) {
        cursor.run_to(at, run_plain);
        if (stop_) return false;
        const std::uint64_t before = checkpoints.bytes();
        const double reached = stretch.from->reached + pace * static_cast<double>(at - begin);
        const CheckpointPointer state = cursor.save(checkpoints.between_store(), reached);
        if (!checkpoints.add_between(state)) return false;
        const std::uint64_t after = checkpoints.bytes();  // others give back some meanwhile
        learn(*state, after - std::min(before, after));
        step = distance(stretch);
    }
    return true;
}

}  // namespace outlive::history
