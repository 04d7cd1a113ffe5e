#include "engine/objects/beside.hpp"

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <system_error>
#include <thread>

namespace outlive::objects {

namespace {

// Of both threads; the last one to let go of it frees it.
struct Shared {
    std::function<void()> work;
    std::mutex mutex;
    std::condition_variable done_now;
    bool done = false;

    void run() {
        work();
        const std::lock_guard lock(mutex);
        done = true;
        done_now.notify_one();
    }
    [[nodiscard]] bool wait(std::chrono::milliseconds most) {
        std::unique_lock lock(mutex);
        return done_now.wait_for(lock, most, [this] { return done; });
    }
};

bool begin(const std::shared_ptr<Shared>& shared) {
    try {
        std::thread([shared] { shared->run(); }).detach();
    } catch (const std::system_error&) {
        return false;  // the system has no thread left
    }
    return true;
}

}  // namespace

void do_beside(Heap& heap, std::function<void()> work) {
    heap.look_around();
    const auto shared = std::make_shared<Shared>();
    shared->work = std::move(work);
    if (heap.cancel == nullptr || !begin(shared)) return shared->work();
    while (!shared->wait(std::chrono::milliseconds(2))) heap.look_around();
}

}  // namespace outlive::objects
