// How far apart checkpoints stand: by what saving one takes of the thread's time.
//
// Where they stand is no part of the run, so this is the one place where the
// host's clock is read. A fourteenth of the time goes into saving as long as the
// next checkpoint is near all the same; where much is written, more, before steps
// would be too far from a checkpoint, but of the whole run at most a third as much
// as it takes without. What a page costs that the program wrote for the first time
// counts only there: it is due whatever the distance. The first save, of the run's
// start, does not count.
#pragma once

#include <cstdint>

namespace outlive::history {

class Spacing {
  public:
    struct Saved {
        std::uint64_t rewritten_pages = 0;
        std::uint64_t new_pages = 0;
        std::uint64_t faulted_pages = 0;  // of the rewritten ones: their first write cost a fault
        std::uint64_t bytes = 0;
    };

    // Around each save, on the thread that runs. `effort` is what the run has
    // taken so far; distances are counted in it.
    void begin_save(std::uint64_t effort);
    void end_save(const Saved& saved);
    // From the save that has just ended to the next one.
    [[nodiscard]] std::uint64_t distance() const { return distance_; }
    // What the run has taken by now without saving, in seconds of its thread.
    [[nodiscard]] double elapsed() const { return elapsed_; }

  private:
    double seconds_a_unit_ = 3e-9;  // of effort
    double began_ = 0;
    double ended_ = 0;
    double elapsed_ = 0;
    double running_ = 0, saving_ = 0;  // all seconds so far
    std::uint64_t effort_ = 0;
    std::uint64_t distance_ = 0;
};

}  // namespace outlive::history
