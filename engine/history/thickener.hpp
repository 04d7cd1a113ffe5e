// More states where going to a step would take long, left while nobody waits.
//
// A run that writes to thousands of pages all the time cannot afford to save them
// often. When somebody looks at such a run and it is not going on, a thread of low
// priority runs its long stretches again, the one that is looked at first, and leaves
// states between the checkpoints, as many as there is room for. Runs whose
// checkpoints stand close need none, and no thread is started.
//
// Invariant: the thread only reads the recording. Whoever changes it (goes on, raises
// budgets, adds input) pauses the thread first.
#pragma once

#include <atomic>
#include <optional>
#include <set>
#include <thread>
#include <vector>

#include "engine/history/cursor.hpp"

namespace outlive::history {

class Thickener {
  public:
    explicit Thickener(Recording& recording) : recording_(recording) {}
    ~Thickener() { pause(); }
    Thickener(const Thickener&) = delete;
    Thickener& operator=(const Thickener&) = delete;

    // Somebody looks at `step`. For the thread that shows.
    void wake(StepIndex step);
    // Back when the thread has ended; takes some milliseconds.
    void pause();
    [[nodiscard]] bool is_busy() const { return is_busy_.load(std::memory_order_acquire); }

  private:
    struct Stretch {
        CheckpointPointer from;
        StepIndex end = 0;
        double seconds = 0;  // about what it takes to run it again
    };
    [[nodiscard]] std::vector<Stretch> long_stretches() const;
    [[nodiscard]] std::optional<Stretch> next_stretch();
    [[nodiscard]] double least_seconds() const;  // between two states, for want of room
    void run();
    void thicken_all();
    [[nodiscard]] bool thicken(Cursor& cursor, const Stretch& stretch);
    [[nodiscard]] bool run_until_due(Cursor& cursor, const Stretch& stretch, StepIndex last);
    [[nodiscard]] bool leave(Cursor& cursor, double reached);

    Recording& recording_;
    std::thread thread_;
    std::atomic<bool> is_busy_ = false;
    std::atomic<bool> stop_ = false;
    std::atomic<StepIndex> looked_at_ = 0;
    StepIndex done_length_ = ~StepIndex{0};  // nothing more to do for a run of this length
    double long_seconds_ = 0;                // of all stretches that are too long
    std::uint64_t bytes_a_state_ = 60'000;
    StepIndex usual_gap_ = 0;        // in which many pages are written
    std::set<StepIndex> fruitless_;  // begins of stretches in which there was nothing to leave
};

}  // namespace outlive::history
