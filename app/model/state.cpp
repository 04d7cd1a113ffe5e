#include "app/model/state.hpp"

#include <algorithm>

namespace outlive::model {

bool is_changed(const State& state) {
    return state.document.buffer.version() != state.document.saved_version;
}

bool is_stale(const State& state) {
    return state.run.error.has_value() ||
           state.run.picture.version != state.document.buffer.version();
}

bool is_asking(const State& state) {
    const Run& run = state.run;
    return run.status.end.state == RunState::WaitsForInput &&
           run.picture.version == run.status.version && run.picture.step >= run.status.length;
}

bool is_moving(const State& state) {
    return state.run.blend < 1;
}

std::optional<double> sleep_seconds(const State& state) {
    std::optional<double> sleep = state.run_due;
    if (const auto& due = state.code.name_due) sleep = sleep ? std::min(*sleep, *due) : *due;
    if (state.playing.on) {
        const double left = 1 / play_speeds[state.playing.speed] - state.playing.since_step;
        sleep = sleep ? std::min(*sleep, left) : left;
    }
    return sleep;
}

}  // namespace outlive::model
