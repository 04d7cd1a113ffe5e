// Random walks through the history of whole programs.
//
//   history_walk [--semantics NAME] FILE.py...
//
// Each program is recorded with checkpoints close together; then its states are
// visited in a random order and compared with those of a machine that only ever
// ran forward, byte for byte. Also: looking (snapshots, events, stepping) must
// change nothing. One line a program; exit 1 when any differs.
#include <algorithm>
#include <cstdio>
#include <fstream>
#include <random>
#include <sstream>

#include "engine/history/event_observer.hpp"
#include "engine/snapshot/builder.hpp"
#include "tests/unit/history/recorded.hpp"

namespace outlive::history {
namespace {

constexpr std::uint64_t most_steps = 300'000;
constexpr int visits = 40;

struct State {
    StepIndex step;
    std::uint64_t digest;
};

// The states of a run that is never interrupted by anything but a look.
std::vector<State> forward_states(const std::shared_ptr<const bytecode::Program>& program,
                                  StepIndex length, const Budgets& budgets, std::mt19937& random) {
    std::vector<StepIndex> steps{length};
    for (int i = 0; i < visits; ++i) steps.push_back(random() % (length + 1));
    std::sort(steps.begin(), steps.end());
    machine::Machine m;
    const std::vector<std::string> no_inputs;
    start_fresh(m, program, no_inputs, budgets);
    std::vector<State> states;
    for (const StepIndex step : steps) {
        run_plain(m, step);
        states.push_back({step, arena::digest(m.heap().arena())});
    }
    return states;
}

void look_around(Recorded& r, const State& state, std::mt19937& random) {
    const snapshot::RunContext context{r.recording.first_code(),
                                       static_cast<std::uint32_t>(r.program->codes.size()),
                                       r.recording.index().calls.front().frame};
    r.cursor.seek(state.step);
    (void)snapshot::take(r.cursor.machine(), context, {});
    Stepper stepper(r.cursor);
    switch (random() % 4) {
        case 0:
            (void)stepper.next(state.step, Size::Line, Motion::Over);
            break;
        case 1:
            (void)stepper.previous(state.step, Size::Expression, Motion::Into);
            break;
        case 2:
            (void)events_between(r.cursor, state.step,
                                 std::min(state.step + 50, r.recording.length()), 100);
            break;
        default:
            break;
    }
}

bool walk(const char* path, scope::Semantics semantics) {
    std::ifstream in(path);
    std::stringstream text;
    text << in.rdbuf();
    RecordingOptions options = test_options();
    options.budgets.steps = most_steps;
    const Budgets budgets = options.budgets;
    Recorded r(text.str(), std::move(options), semantics);
    r.recording.checkpoints().set_spacing(3000);
    r.run();
    if (std::string_view(path).size() % 2 != 0) r.cursor.let_all_pages_wait();
    std::mt19937 random(11);
    std::vector<State> states = forward_states(r.program, r.recording.length(), budgets, random);
    std::shuffle(states.begin(), states.end(), random);
    for (const State& state : states) {
        look_around(r, state, random);
        if (r.digest_at(state.step) == state.digest) continue;
        std::printf("DIFFERS %s at step %llu of %llu\n", path,
                    static_cast<unsigned long long>(state.step),
                    static_cast<unsigned long long>(r.recording.length()));
        return false;
    }
    std::printf("same %s %llu steps\n", path,
                static_cast<unsigned long long>(r.recording.length()));
    return true;
}

}  // namespace
}  // namespace outlive::history

int main(int argc, char** argv) {
    bool all_same = true;
    auto semantics = outlive::scope::Semantics::Python;
    for (int i = 1; i < argc; ++i) {
        if (std::string_view(argv[i]) == "--semantics" && i + 1 < argc) {
            semantics = outlive::scope::semantics_named(argv[++i]).value();
            continue;
        }
        try {
            all_same = outlive::history::walk(argv[i], semantics) && all_same;
        } catch (const std::exception& e) {
            std::printf("skipped %s: %s\n", argv[i], e.what());
        }
        std::fflush(stdout);
    }
    return all_same ? 0 : 1;
}
