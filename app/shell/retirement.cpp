#include "app/shell/retirement.hpp"

#include <utility>

namespace outlive::shell {

Retirement::~Retirement() {
    {
        const std::lock_guard lock(mutex_);
        ending_ = true;
    }
    handed_in_.notify_one();
    if (thread_.joinable()) thread_.join();
}

// Its run stops now, not when its turn comes.
void Retirement::take(std::unique_ptr<Session> run) {
    if (run == nullptr) return;
    run->cancel();
    take(std::shared_ptr<void>(std::move(run)));
}

void Retirement::take(std::shared_ptr<void> last_owner) {
    if (!thread_.joinable()) thread_ = std::thread([this] { work(); });
    {
        const std::lock_guard lock(mutex_);
        waiting_.push_back(std::move(last_owner));
    }
    handed_in_.notify_one();
}

void Retirement::work() {
    std::unique_lock lock(mutex_);
    while (true) {
        handed_in_.wait(lock, [this] { return ending_ || !waiting_.empty(); });
        if (waiting_.empty()) return;
        std::shared_ptr<void> next = std::move(waiting_.front());
        waiting_.pop_front();
        lock.unlock();
        next.reset();
        lock.lock();
    }
}

}  // namespace outlive::shell
