#include "engine/support/deep_stack.hpp"

#include <pthread.h>

#include <cstddef>

namespace outlive::support {

namespace {

// For 10,000 levels, at 50 KiB each: more than any pass needs, sanitizers included.
constexpr std::size_t stack_bytes = std::size_t{512} << 20U;

void* do_work(void* work) {
    (*static_cast<const std::function<void()>*>(work))();
    return nullptr;
}

}  // namespace

bool on_deep_stack(const std::function<void()>& work) {
    pthread_attr_t attributes;
    if (pthread_attr_init(&attributes) != 0) return false;
    pthread_t thread{};
    auto* argument = const_cast<std::function<void()>*>(&work);
    const bool started = pthread_attr_setstacksize(&attributes, stack_bytes) == 0 &&
                         pthread_create(&thread, &attributes, do_work, argument) == 0;
    pthread_attr_destroy(&attributes);
    return started && pthread_join(thread, nullptr) == 0;
}

}  // namespace outlive::support
