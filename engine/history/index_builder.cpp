#include "engine/history/index_builder.hpp"

#include <algorithm>

#include "engine/history/runs.hpp"
#include "engine/machine/finalization.hpp"

namespace outlive::history {

namespace {

constexpr StepIndex slice = 20'000;  // between two looks at the bytes

}  // namespace

IndexBuilder::IndexBuilder(const Recording& recording, Index& index, std::uint64_t most_bytes)
    : cursor_(recording),
      index_(index),
      indexer_(index, recording.first_code(),
               static_cast<std::uint32_t>(recording.program().codes.size())),
      most_bytes_(most_bytes) {}

bool IndexBuilder::follow(std::uint64_t steps) {
    const StepIndex length = cursor_.recording().length();
    if (!started_) {
        cursor_.seek(cursor_.recording().begin());
        indexer_.start(cursor_.machine());
        index_.listed_until = cursor_.position();
        started_ = true;
    }
    cursor_.machine().finalization().listener = &indexer_;
    const StepIndex wanted = index_.listed_until + std::min(steps, length - index_.listed_until);
    while (index_.listed_until < wanted && !is_full()) {
        const StepIndex until = std::min(wanted, index_.listed_until + slice);
        cursor_.run_to(until, [this](machine::Machine& m, std::uint64_t end) {
            return run_indexed(m, end, indexer_);
        });
        index_.listed_until = cursor_.position();
        if (cursor_.machine().state().finished != 0) break;
    }
    cursor_.machine().finalization().listener = nullptr;
    return index_.listed_until < length && !is_full() && cursor_.machine().state().finished == 0;
}

}  // namespace outlive::history
