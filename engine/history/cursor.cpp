#include "engine/history/cursor.hpp"

#include "engine/history/runs.hpp"
#include "engine/support/check.hpp"

namespace outlive::history {

void Cursor::seek(StepIndex step) {
    OUTLIVE_CHECK(step <= recording_.length());
    if (base_ != nullptr && position() == step) return;
    CheckpointPointer nearest = recording_.checkpoints().nearest(step);
    if (base_ == nullptr || position() > step || position() < nearest->step)
        restore(std::move(nearest));
    run_to(step, run_plain);
    OUTLIVE_CHECK(position() == step);
}

void Cursor::restore(CheckpointPointer checkpoint) {
    arena::Arena& arena = machine_.heap().arena();
    const arena::PageStore& store = recording_.checkpoints().store();
    if (base_ == nullptr) {
        store.restore(checkpoint->image, arena);
    } else {
        store.restore(checkpoint->image, arena, base_->image, tracker_.look());
    }
    tracker_.take();
    const auto codes = recording_.codes();
    if (base_ == nullptr || machine_.codes().size() != codes->size())
        machine_.adopt(recording_.machine().shared_natives(), *codes);
    base_ = std::move(checkpoint);
    recording_.outside().apply(machine_, inputs_);
}

}  // namespace outlive::history
