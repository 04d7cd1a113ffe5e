// outlive stats FILE: what recording this program costs, as "name: value" lines.
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <random>
#include <thread>
#include <vector>

#include "app/cli/commands.hpp"
#include "app/cli/program_file.hpp"

namespace outlive::cli {

namespace {

using Clock = std::chrono::steady_clock;

double seconds_since(Clock::time_point start) {
    return std::chrono::duration<double>(Clock::now() - start).count();
}

constexpr int seeks = 1000;

// Where checkpoints are far apart, states between them are left once somebody looks;
// with few of them a seek takes many times longer.
void wait_until_quicker(Session& session) {
    constexpr double most_seconds = 60;
    const auto start = Clock::now();
    session.seek(session.length());
    while (session.is_getting_quicker() && seconds_since(start) < most_seconds)
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    fmt::print("seconds_until_quicker: {:.4f}\n", seconds_since(start));
    fmt::print("history_bytes_then: {}\n", session.history_bytes());
}

std::vector<double> seek_milliseconds(Session& session) {
    std::mt19937_64 random(1);
    std::vector<double> times;
    for (int i = 0; i < seeks; ++i) {
        const StepIndex step = random() % (session.length() + 1);
        const auto start = Clock::now();
        session.seek(step);
        times.push_back(seconds_since(start) * 1000);
    }
    std::sort(times.begin(), times.end());
    return times;
}

}  // namespace

int stats(const std::string& file, scope::Semantics semantics) {
    RunOptions options = recorded_run(semantics);
    options.record = false;
    const Opened plain = open_program(file, options);
    if (!plain.session) return plain.exit_code;
    const auto plain_start = Clock::now();
    if (const int code = run_to_end(*plain.session); code != 0) return code;
    const double off = seconds_since(plain_start);

    options.record = true;
    const Opened recorded = open_program(file, options);
    if (!recorded.session) return recorded.exit_code;
    const auto start = Clock::now();
    if (const int code = run_to_end(*recorded.session); code != 0) return code;
    const double on = seconds_since(start);

    Session& session = *recorded.session;
    fmt::print("machine_steps: {}\n", session.length());
    fmt::print("seconds_recording_on: {:.6f}\n", on);
    fmt::print("seconds_recording_off: {:.6f}\n", off);
    fmt::print("history_bytes: {}\n", session.history_bytes());
    fmt::print("history_bytes_per_step: {:.4f}\n",
               static_cast<double>(session.history_bytes()) /
                   static_cast<double>(std::max<StepIndex>(session.length(), 1)));
    wait_until_quicker(session);
    const std::vector<double> times = seek_milliseconds(session);
    fmt::print("seek_median_ms: {:.4f}\n", times[seeks / 2]);
    fmt::print("seek_p99_ms: {:.4f}\n", times[seeks * 99 / 100]);
    fmt::print("seek_worst_ms: {:.4f}\n", times.back());
    return 0;
}

}  // namespace outlive::cli
