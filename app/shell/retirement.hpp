// Ends the runs that nobody looks at any more, in the background.
//
// To end a run and to give back what it took may need a tenth of a second. Who has one to
// get rid of hands it in and goes on at once, however much was handed in before. Invariant:
// what is handed in is destroyed on a thread of its own, one after the other, and all of it
// before the Retirement is gone.
#pragma once

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>

#include "engine/session.hpp"

namespace outlive::shell {

class Retirement {
  public:
    Retirement() = default;
    ~Retirement();
    Retirement(const Retirement&) = delete;
    Retirement& operator=(const Retirement&) = delete;

    void take(std::unique_ptr<Session> run);  // null is allowed
    void take(std::shared_ptr<void> last_owner);

  private:
    void work();

    std::mutex mutex_;
    std::condition_variable handed_in_;
    std::deque<std::shared_ptr<void>> waiting_;
    bool ending_ = false;
    std::thread thread_;  // from the first on
};

}  // namespace outlive::shell
