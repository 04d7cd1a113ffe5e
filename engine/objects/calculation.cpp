#include "engine/objects/calculation.hpp"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace outlive::objects {

namespace {

// Of both threads; the last one to let go of it frees it.
struct Shared {
    std::function<void(Numbers&)> work;
    Numbers numbers;
    std::mutex mutex;
    std::condition_variable done_now;
    bool done = false;

    void run() {
        work(numbers);
        const std::lock_guard lock(mutex);
        done = true;
        done_now.notify_one();
    }
    [[nodiscard]] bool wait(std::chrono::milliseconds most) {
        std::unique_lock lock(mutex);
        return done_now.wait_for(lock, most, [this] { return done; });
    }
};

}  // namespace

std::shared_ptr<const Numbers> calculate(Heap& heap, std::initializer_list<Value> operands,
                                         std::function<void(Numbers&)> work) {
    const auto shared = std::make_shared<Shared>();
    shared->work = std::move(work);
    Result* const places[] = {&shared->numbers.a, &shared->numbers.b, &shared->numbers.c};
    std::size_t count = 0;
    for (const Value v : operands) mpz_set(places[count++]->get(), Borrowed(heap, v).get());
    std::thread([shared] { shared->run(); }).detach();
    while (!shared->wait(std::chrono::milliseconds(2))) heap.look_around();
    return {shared, &shared->numbers};
}

}  // namespace outlive::objects
