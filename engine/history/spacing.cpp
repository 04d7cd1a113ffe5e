#include "engine/history/spacing.hpp"

#include <time.h>

#include <algorithm>

namespace outlive::history {

namespace {

constexpr double fault_seconds = 1.2e-6;  // of the first write to a protected page
constexpr double least_seconds = 0.25e-3;
constexpr double most_share = 0.33;

// Pages are stored; what they take shall be less than a byte a step.
constexpr std::uint64_t units_per_kilobyte = 1'300;
constexpr std::uint64_t most_units_for_bytes = 500'000;

double thread_seconds() {
    timespec t{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_nsec) * 1e-9;
}

double seconds_for(double cost) {
    constexpr double far = 1e-3;
    constexpr double very_far = 3e-3;
    double seconds = std::max(least_seconds, cost * 14);
    if (seconds > far) seconds = std::max(far, cost * 8);
    if (seconds > very_far) seconds = std::max(very_far, cost * 2.5);
    return seconds;
}

}  // namespace

void Spacing::begin_save(std::uint64_t effort) {
    began_ = thread_seconds();
    const double seconds = began_ - ended_;
    if (ended_ != 0 && seconds > 0 && effort > effort_) {  // else another thread ran
        const auto units = static_cast<double>(effort - effort_);
        seconds_a_unit_ = std::clamp(seconds / units, 0.5e-9, 100e-9);
        running_ += units * seconds_a_unit_;
        elapsed_ += units * seconds_a_unit_;
    }
    effort_ = effort;
}

void Spacing::end_save(const Saved& saved) {
    const bool is_first = ended_ == 0;
    ended_ = thread_seconds();
    if (is_first) {
        distance_ = static_cast<std::uint64_t>(least_seconds / seconds_a_unit_);
        return;
    }
    constexpr double pages_of_the_rest = 8;  // what is done for no page takes about as long
    const auto rewritten = static_cast<double>(saved.rewritten_pages);
    const auto made = static_cast<double>(saved.new_pages);
    const double share = (rewritten + pages_of_the_rest) / (rewritten + made + pages_of_the_rest);
    const double taken = std::max(0.0, ended_ - began_);
    const double faults = static_cast<double>(saved.faulted_pages) * fault_seconds;
    saving_ += taken + faults;
    running_ -= std::min(running_, faults);
    const double seconds =
        std::max(seconds_for(taken * share + faults), saving_ / most_share - running_);
    const auto for_time = static_cast<std::uint64_t>(seconds / seconds_a_unit_);
    const std::uint64_t for_bytes =
        std::min(saved.bytes * units_per_kilobyte / 1024, most_units_for_bytes);
    distance_ =
        std::max(for_time, static_cast<std::uint64_t>(static_cast<double>(for_bytes) * share));
}

}  // namespace outlive::history
