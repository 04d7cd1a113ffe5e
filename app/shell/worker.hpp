// The thread that compiles, runs and draws, so that the window never waits.
//
// Invariants: orders are obeyed in the order given, but a newer text replaces
// one that has not been started; answers come back in order; `wake` is called
// from the thread when there are any. Between two looks at the orders it works
// for a few milliseconds only; with nothing to do it sleeps. The session is
// touched by that thread alone.
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
    // Takes what was ordered; waits for it as long as the runner has patience.
    // None when the worker is to end.
    [[nodiscard]] std::optional<std::deque<Order>> next_orders(
        std::optional<std::chrono::milliseconds> patience);
    void answer(Answers answers);

    std::atomic<bool> news_ = false;  // a text waits, or the end
    Runner runner_;
    std::function<void()> wake_;
    std::mutex mutex_;
    std::condition_variable ordered_;
    std::deque<Order> orders_;
    Answers answers_;
    bool stopping_ = false;
    std::thread thread_;
};

}  // namespace outlive::shell
