// The thread that compiles and runs, so that the window never waits.
//
// Invariants: orders are obeyed in the order given, but a newer text replaces
// one that has not been started, and cancels the run of an older one; answers
// come back in order; `wake` is called from the thread when there are any. The
// session is touched by that thread alone.
#pragma once

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

#include "app/shell/runner.hpp"

namespace outlive::shell {

class Worker {
  public:
    Worker(const scene::TextMeasure& measure, std::function<void()> wake);
    ~Worker();
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    void submit(Order order);
    [[nodiscard]] Answers take_answers();

  private:
    void work();
    // Takes what was ordered; waits for it unless there is a run to go on with.
    [[nodiscard]] std::deque<Order> next_orders(bool wait);
    void answer(Answers answers);

    Runner runner_;
    std::function<void()> wake_;
    std::mutex mutex_;
    std::condition_variable ordered_;
    std::deque<Order> orders_;
    Answers answers_;
    std::atomic<bool> cancel_ = false;
    bool stopping_ = false;
    std::thread thread_;
};

}  // namespace outlive::shell
