// Saved states along a run, so that any step is near one of them.
//
// Where they stand changes nothing of the run and may differ between two
// recordings of it. They stand closer for small states and wider for large
// ones, so that taking them costs about the same share of the run; when they
// use up their budget every second one goes and the spacing doubles. The first
// one, the start of the run, always stays.
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "engine/arena/page_store.hpp"
#include "engine/support/strong_id.hpp"

namespace outlive::history {

using support::StepIndex;

struct Checkpoint {
    StepIndex step = 0;
    arena::PageImage image;
};

class Checkpoints {
  public:
    // `origin`: the constant state that the run's first one is nearly equal to.
    // It outlives this.
    Checkpoints(const arena::Arena& origin, std::uint64_t budget);
    ~Checkpoints();
    Checkpoints(const Checkpoints&) = delete;
    Checkpoints& operator=(const Checkpoints&) = delete;

    // `effort`: steps and charged cost so far; distances are counted in it.
    void add(StepIndex step, std::uint64_t effort, const arena::Arena& arena);
    // The effort at which the next one is due.
    [[nodiscard]] std::uint64_t due() const { return due_; }
    // Overrides the spacing (tests: 1 for one at every step); 0: as measured.
    void set_spacing(std::uint64_t effort) { fixed_spacing_ = effort; }

    // The last one at or before `step`; there is always one.
    [[nodiscard]] const Checkpoint& nearest(StepIndex step) const;
    // The first one behind `step`, or nullptr.
    [[nodiscard]] const Checkpoint* following(StepIndex step) const;
    void restore(const Checkpoint& checkpoint, arena::Arena& arena) const {
        store_.restore(checkpoint.image, arena);
    }

    // What a checkpoint's state has in the word at `offset`, without restoring it.
    [[nodiscard]] static std::uint64_t word(const Checkpoint& checkpoint, std::uint64_t offset) {
        return arena::PageStore::word(checkpoint.image, offset);
    }
    // The last checkpoint behind `step` up to which `holds(checkpoint)` is true;
    // nullptr when it is for none. Once false, it must stay so.
    template <class Predicate>
    [[nodiscard]] const Checkpoint* last_while(StepIndex step, Predicate&& holds) const {
        const auto first =
            std::upper_bound(checkpoints_.begin(), checkpoints_.end(), step,
                             [](StepIndex s, const Checkpoint& c) { return s < c.step; });
        const auto behind = std::partition_point(first, checkpoints_.end(), holds);
        return behind == first ? nullptr : &*(behind - 1);
    }

    [[nodiscard]] std::size_t count() const { return checkpoints_.size(); }
    [[nodiscard]] std::uint64_t bytes() const { return store_.bytes(); }

  private:
    void thin_out();

    arena::PageStore store_;
    arena::PageImage origin_;
    std::vector<Checkpoint> checkpoints_;
    std::uint64_t budget_;
    std::uint64_t fixed_spacing_ = 0;
    std::uint64_t stretch_ = 1;  // doubles whenever they are thinned out
    std::uint64_t due_ = 0;
};

}  // namespace outlive::history
