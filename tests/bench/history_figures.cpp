// The figures of the time machine, as "name: value" lines:
//
//   history_figures            the rows of tests/bench/README.md; with a name only these
//   history_figures scale      cost against length, 10^4 to 10^8 steps
//   history_figures cancel [PROGRAM]   how long a cancelled run goes on
//
// Times are of the thread's own processor time, so that a busy machine tells
// nearly the same; ratios are the least of several turns of both sides, taken
// in turns.
#include <fmt/format.h>

#include <pthread.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <functional>
#include <random>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "engine/session.hpp"
#include "tests/bench/long_work.hpp"

namespace outlive {
namespace {

double processor_seconds() {
    timespec t{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_nsec) * 1e-9;
}

double seconds_of(const std::function<void()>& work) {
    const double start = processor_seconds();
    work();
    return processor_seconds() - start;
}

std::unique_ptr<Session> open(std::string text, bool record, std::uint64_t steps = 0) {
    RunOptions options;
    options.record = record;
    options.limits.steps = steps;
    auto result = Session::compile(std::move(text), std::move(options));
    return std::move(std::get<std::unique_ptr<Session>>(result));
}

std::unique_ptr<Session> recorded(const std::string& text, std::uint64_t steps = 0) {
    auto session = open(text, true, steps);
    session->extend(steps == 0 ? ~std::uint64_t{0} >> 2U : steps);
    return session;
}

void print(std::string_view row, std::string_view what, double value) {
    fmt::print("{} {}: {:.4f}\n", row, what, value);
    std::fflush(stdout);
}

// --- programs: each runs for more than ten million steps ---

constexpr std::string_view recursion = R"(def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(40))
)";
constexpr std::string_view counters = R"(def make():
    count = 0
    def add():
        nonlocal count
        count += 1
        return count
    return add
a = make()
b = make()
while True:
    a()
    b()
)";
constexpr std::string_view makers = R"(def make(n):
    def get():
        return n
    return get
total = 0
i = 0
while True:
    total += make(i)()
    i += 1
)";
constexpr std::string_view growing = R"(def make(n):
    def get():
        return n
    return get
keep = []
i = 0
while True:
    keep.append(make(i))
    i += 1
)";
constexpr std::string_view containers = R"(data = {}
items = list(range(1000))
n = 0
while True:
    for i in items:
        data[i * 7 % 1000] = i
        items[i * 3 % 1000] = i
    n += 1
)";
constexpr std::string_view generators = R"(def numbers():
    n = 0
    while True:
        yield n
        n += 1
def squares(source):
    for n in source:
        yield n * n % 1000
total = 0
for n in squares(numbers()):
    total += n
)";
constexpr std::string_view large = R"(class Node:
    def __init__(self, value):
        self.value = value
nodes = [Node(i) for i in range(330000)]
total = 0
i = 0
while True:
    nodes[i * 7919 % 330000].value = i
    total += i
    i += 1
)";

// A million live objects, 50 MB of arena and more.
constexpr std::string_view million = R"(keep = []
for i in range(500000):
    keep.append([i, (i, i + 1)])
total = 0
i = 0
while True:
    keep[i * 7919 % 500000][0] = total
    total = (total * 31 + i) % 1000003
    i += 1
)";

struct Named {
    std::string_view name;
    std::string_view text;
};
constexpr Named programs[] = {
    {"recursion", recursion}, {"counters", counters},     {"makers", makers},
    {"growing", growing},     {"containers", containers}, {"generators", generators},
    {"large", large}};

double run_seconds(std::string_view text, bool record, std::uint64_t steps) {
    auto session = open(std::string(text), record, steps);
    return seconds_of([&] { session->extend(steps); });
}

void overhead(const Named& program, std::uint64_t steps, int turns) {
    double on = 1e9;
    double off = 1e9;
    for (int i = 0; i < turns; ++i) {
        off = std::min(off, run_seconds(program.text, false, steps));
        on = std::min(on, run_seconds(program.text, true, steps));
    }
    print(program.name, "seconds_off", off);
    print(program.name, "seconds_on", on);
    print(program.name, "on_over_off", on / off);
}

// `work` for random steps: median, 99th percentile and worst, in milliseconds. In
// several rounds each step counts with its least: the rest is the machine's.
void spread(std::string_view row, std::string_view what, Session& session, int times, int rounds,
            const std::function<std::function<void()>(StepIndex)>& prepare) {
    std::vector<double> milliseconds(static_cast<std::size_t>(times), 1e9);
    for (int round = 0; round < rounds; ++round) {
        std::mt19937_64 random(1);
        for (double& least : milliseconds) {
            const auto work = prepare(random() % (session.length() + 1));
            least = std::min(least, 1000 * seconds_of(work));
        }
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    const auto at = [&](int percent) {
        return milliseconds[milliseconds.size() * static_cast<std::size_t>(percent) / 100];
    };
    print(row, fmt::format("{}_median_ms", what), at(50));
    print(row, fmt::format("{}_p99_ms", what), at(99));
    print(row, fmt::format("{}_worst_ms", what), milliseconds.back());
}

// Until the states are there that are left in the background once somebody looks.
void wait_until_quicker(const Named& program, Session& s) {
    const auto begin = std::chrono::steady_clock::now();
    s.seek(0);
    while (s.is_getting_quicker()) std::this_thread::sleep_for(std::chrono::milliseconds(5));
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - begin;
    print(program.name, "seconds_until_quicker", taken.count());
    print(program.name, "bytes_a_step_then",
          static_cast<double>(s.history_bytes()) / static_cast<double>(s.length()));
}

void going_back(const Named& program, std::uint64_t steps) {
    const auto session = recorded(std::string(program.text), steps);
    Session& s = *session;
    print(program.name, "steps", static_cast<double>(s.length()));
    print(program.name, "bytes_a_step",
          static_cast<double>(s.history_bytes()) / static_cast<double>(s.length()));
    const auto seek = [&s](StepIndex step) { return [&s, step] { s.seek(step); }; };
    spread(program.name, "seek_at_once", s, 100, 1, seek);
    wait_until_quicker(program, s);
    spread(program.name, "seek", s, 300, 3, seek);
    const auto line = [&](bool forward, StepMotion motion) {
        return [&s, forward, motion](StepIndex step) {
            return [&s, forward, motion, step] {
                (void)(forward ? s.next(step, StepSize::Line, motion)
                               : s.previous(step, StepSize::Line, motion));
            };
        };
    };
    spread(program.name, "next_into", s, 100, 3, line(true, StepMotion::Into));
    spread(program.name, "next_over", s, 100, 3, line(true, StepMotion::Over));
    spread(program.name, "previous_into", s, 100, 3, line(false, StepMotion::Into));
    spread(program.name, "previous_over", s, 100, 3, line(false, StepMotion::Over));
    spread(program.name, "snapshot", s, 100, 3,
           [&](StepIndex step) { return [&s, step] { (void)s.snapshot(step); }; });
    const std::uint32_t lines[] = {2};  // what one visit finds out the next one knows
    spread(program.name, "visit_near", s, 30, 1, [&](StepIndex step) {
        return [&, step] { (void)s.visit(step, lines, Toward::Later); };
    });
    const std::uint32_t rare[] = {1};
    spread(program.name, "visit_scanning", s, 3, 1, [&](StepIndex step) {
        return [&, step] { (void)s.visit(step, rare, Toward::Earlier); };
    });
    spread(program.name, "life", s, 30, 3, [&](StepIndex step) {
        const auto shot = s.snapshot(step);
        const ObjectId object = shot.cells.empty() ? shot.objects.back().id : shot.cells.back().id;
        return [&s, object] { (void)s.life(object); };
    });
}

void small_programs() {
    std::string lesson;
    for (int i = 0; i < 8; ++i)
        lesson += fmt::format(
            "def counter{0}(start):\n    count = start\n    def add(n):\n        nonlocal count\n"
            "        count += n\n        return count\n    return add\n",
            i);
    lesson += "for i in range(20):\n    c = counter3(i)\n    for k in range(4):\n        c(k)\n";
    auto warm = recorded(lesson);
    double best = 1e9;
    for (int i = 0; i < 20; ++i)
        best = std::min(best, seconds_of([&] { (void)recorded(lesson)->index().calls.size(); }));
    print("lesson", "steps", static_cast<double>(warm->length()));
    print("lesson", "compile_run_index_ms", best * 1000);
    const std::string closures =
        "def make(n):\n    def get():\n        return n\n    return get\n"
        "fs = [make(i) for i in range(200)]\nprint(sum(f() for f in fs))\n";
    best = 1e9;
    for (int i = 0; i < 20; ++i)
        best = std::min(best, seconds_of([&] { (void)recorded(closures)->index().calls.size(); }));
    print("closures", "200_built_and_summed_ms", best * 1000);
    const auto many = recorded("class A:\n    pass\nkeep = [A() for _ in range(100000)]\n");
    best = 1e9;
    many->seek(many->length());
    for (int i = 0; i < 20; ++i)
        best = std::min(best, seconds_of([&] { (void)many->snapshot(many->length()); }));
    print("snapshot", "of_100000_objects_ms", best * 1000);
}

void million_objects(std::uint64_t steps) {
    const Named row{"million", million};
    overhead(row, steps, 3);
    const auto session = recorded(std::string(million), steps);
    print(row.name, "bytes_a_step",
          static_cast<double>(session->history_bytes()) / static_cast<double>(session->length()));
}

double thread_seconds(clockid_t clock) {
    timespec t{};
    clock_gettime(clock, &t);
    return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_nsec) * 1e-9;
}

// From the moment that `cancel` is set to the end of `extend`, in processor
// time of the thread that runs.
double cancelling_milliseconds(Session& session, std::chrono::milliseconds after) {
    std::atomic<bool> cancel = false, may_end = false;
    double end = 0;
    std::thread runner([&] {
        session.extend(~std::uint64_t{0} >> 2U, &cancel);
        end = processor_seconds();
        may_end.wait(false);
    });
    clockid_t clock{};
    pthread_getcpuclockid(runner.native_handle(), &clock);
    std::this_thread::sleep_for(after);
    const double begin = thread_seconds(clock);
    cancel = true;
    may_end = true;
    may_end.notify_one();
    runner.join();
    return 1000 * std::max(0.0, end - begin);
}

void print_cancelling(std::string_view name, std::vector<double> milliseconds) {
    std::sort(milliseconds.begin(), milliseconds.end());
    print(name, "cancel_median_ms", milliseconds[milliseconds.size() / 2]);
    print(name, "cancel_worst_ms", milliseconds.back());
}

void cancelling(const Named& program) {
    const auto session = open(std::string(program.text), true);
    std::vector<double> milliseconds;
    for (int i = 0; i < 50; ++i) {
        const auto after = std::chrono::milliseconds(7 + i * 7 % 103);
        milliseconds.push_back(cancelling_milliseconds(*session, after));
    }
    print_cancelling(program.name, std::move(milliseconds));
}

// Some hundred milliseconds after the time that what comes before the work takes: then the
// run is in the middle of the work, or on the way back to it.
void cancelling_long(const LongWork& work) {
    const std::string before = fmt::format("{}\n", work.before);
    const double seconds = seconds_of([&] { (void)recorded(before); });
    const auto session = open(fmt::format("{}while True:\n    {}\n", before, work.work), true);
    std::vector<double> milliseconds;
    for (int i = 0; i < 8; ++i) {
        const auto after =
            std::chrono::milliseconds(static_cast<int>(1200 * seconds) + i * 37 % 211);
        milliseconds.push_back(cancelling_milliseconds(*session, after));
    }
    print_cancelling(work.name, std::move(milliseconds));
}

// The same work again and again: what this machine makes of a percentile.
void fixed_work() {
    std::vector<double> milliseconds;
    for (int i = 0; i < 1000; ++i) {
        milliseconds.push_back(1000 * seconds_of([] {
                                   volatile std::uint64_t x = 1;
                                   for (int k = 0; k < 100'000; ++k) x = x * 5 + 1;
                               }));
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    print("fixed_work", "median_ms", milliseconds[500]);
    print("fixed_work", "p99_ms", milliseconds[990]);
}

void scale() {
    for (std::uint64_t steps = 10'000; steps <= 100'000'000; steps *= 10) {
        const Named row{"recursion", recursion};
        const std::string name = fmt::format("scale_{}", steps);
        const double off = run_seconds(row.text, false, steps);
        auto session = open(std::string(row.text), true, steps);
        const double on = seconds_of([&] { session->extend(steps); });
        print(name, "nanoseconds_a_step_off", off * 1e9 / static_cast<double>(steps));
        print(name, "nanoseconds_a_step_on", on * 1e9 / static_cast<double>(steps));
        print(name, "history_megabytes", static_cast<double>(session->history_bytes()) * 1e-6);
        spread(name, "seek", *session, 100, 1,
               [&](StepIndex step) { return [&session, step] { session->seek(step); }; });
    }
}

}  // namespace
}  // namespace outlive

int main(int argc, char** argv) {
    using namespace outlive;
    const std::string_view what = argc > 1 ? argv[1] : "";
    if (what == "scale") {
        scale();
        return 0;
    }
    if (what == "cancel") {
        const std::string_view which = argc > 2 ? argv[2] : "";
        for (const Named& program : programs) {
            if (which.empty() || which == program.name) cancelling(program);
        }
        for (const LongWork& work : long_work) {
            if (which.empty() || which == work.name) cancelling_long(work);
        }
        return 0;
    }
    fixed_work();
    small_programs();
    if (what.empty() || what == "million") million_objects(20'000'000);
    for (const Named& program : programs) {
        if (!what.empty() && what != program.name) continue;
        overhead(program, 10'000'000, 3);
        going_back(program, 10'000'000);
    }
    return 0;
}
