#include "engine/history/cursor.hpp"

#include "engine/history/runs.hpp"
#include "engine/support/check.hpp"

namespace outlive::history {

void Cursor::seek(StepIndex step) {
    OUTLIVE_CHECK(step <= recording_.length());
    if (started_ && position() == step) return;
    const Checkpoint& nearest = recording_.checkpoints().nearest(step);
    if (!started_ || position() > step || position() < nearest.step) restore(nearest);
    run_to(step, run_plain);
    OUTLIVE_CHECK(position() == step);
}

void Cursor::restore(const Checkpoint& checkpoint) {
    recording_.checkpoints().restore(checkpoint, machine_.heap().arena());
    const auto& codes = recording_.machine().codes();
    if (!started_ || machine_.codes().size() != codes.size()) {
        machine_.adopt(recording_.machine().shared_natives(), codes);
    }
    started_ = true;
    recording_.outside().apply(machine_, inputs_);
}

}  // namespace outlive::history
