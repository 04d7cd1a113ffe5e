// Saved states along a run, so that any step is near one of them.
//
// Where they stand changes nothing of the run and may differ between two
// recordings of it (see Spacing). They stand closer where little is written and
// wider where much is; when they use up their budget every second one goes and
// the spacing doubles. The first one, the start of the run, always stays.
//
// One thread adds; others may look for checkpoints meanwhile. A Checkpoint that
// somebody holds stays whole after it has gone from the list.
//
// Between them may stand states that somebody else has left (Thickener). They are ways
// to get to a step sooner and the first to go when bytes run short; what is done
// stretch by stretch, from checkpoint to checkpoint, does not see them.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
#include <vector>

#include "engine/arena/page_store.hpp"
#include "engine/history/spacing.hpp"
#include "engine/support/strong_id.hpp"

namespace outlive::history {

using support::StepIndex;

class Checkpoint {
  public:
    struct At {
        StepIndex step = 0;
        StepIndex since = 0;  // image.written counts from there
        double reached = 0;   // about how many seconds the run took up to here
    };
    // `base`: the state that the image was captured over.
    Checkpoint(arena::PageStore& store, const At& at, arena::PageImage captured,
               std::shared_ptr<const Checkpoint> base = nullptr)
        : step(at.step),
          since(at.since),
          reached(at.reached),
          image(std::move(captured)),
          store_(store),
          base_(image.has_base() ? std::move(base) : nullptr) {}
    ~Checkpoint() { store_.drop(image); }
    Checkpoint(const Checkpoint&) = delete;
    Checkpoint& operator=(const Checkpoint&) = delete;

    // What the state has in the word at `offset`.
    [[nodiscard]] std::uint64_t word(std::uint64_t offset) const {
        return arena::PageStore::word(image, offset);
    }

    const StepIndex step;
    const StepIndex since;
    const double reached;
    arena::PageImage image;  // never changes

  private:
    arena::PageStore& store_;
    const std::shared_ptr<const Checkpoint> base_;
};

using CheckpointPointer = std::shared_ptr<const Checkpoint>;

class Checkpoints {
  public:
    // `origin`: the constant state that the run's first one is nearly equal to;
    // it outlives this, as does `recorded`, the arena that is to be saved. What that
    // holds now is the origin's state, or any other.
    enum class Recorded : std::uint8_t { IsOrigin, IsOther };
    Checkpoints(const arena::Arena& origin, const arena::Arena& recorded, Recorded now,
                std::uint64_t budget);
    ~Checkpoints();
    Checkpoints(const Checkpoints&) = delete;
    Checkpoints& operator=(const Checkpoints&) = delete;

    // Saves the state of the recorded arena. `effort`: what the run has taken so
    // far, in steps of usual length; distances are counted in it. Given up when
    // `cancel` becomes true; it is due then as it was.
    void add(StepIndex step, std::uint64_t effort, const std::atomic<bool>* cancel = nullptr);
    // Makes the recorded arena what it was at the last one. False: it was cancelled.
    [[nodiscard]] bool bring_back(arena::Arena& recorded, const std::atomic<bool>* cancel) const;
    // The effort at which the next one is due.
    [[nodiscard]] std::uint64_t due() const { return due_; }
    // Overrides the spacing (tests: 1 for one at every step); 0: as measured.
    void set_spacing(std::uint64_t effort) { fixed_spacing_ = effort; }
    // As on a system that cannot tell which pages were written.
    void compare_all_pages() { tracker_.give_up(); }

    // The last one at or before `step`; there is always one.
    [[nodiscard]] CheckpointPointer nearest(StepIndex step) const;
    // The first one behind `step`, or nullptr.
    [[nodiscard]] CheckpointPointer following(StepIndex step) const;
    // The same, with the states between them.
    [[nodiscard]] CheckpointPointer nearest_state(StepIndex step) const;
    [[nodiscard]] CheckpointPointer following_state(StepIndex step) const;
    // All of both, in order.
    [[nodiscard]] std::vector<CheckpointPointer> states() const;

    // The last state behind `step` up to which `holds(state)` is true, and the first
    // for which it is not; nullptr where there is none. Once false, it must stay so.
    struct Turn {
        CheckpointPointer before, behind;
    };
    template <class Predicate>
    [[nodiscard]] Turn turn(StepIndex step, Predicate&& holds) const {
        const std::vector<CheckpointPointer> all = states();
        const auto begin =
            std::upper_bound(all.begin(), all.end(), step,
                             [](StepIndex s, const CheckpointPointer& c) { return s < c->step; });
        const auto end =
            std::partition_point(begin, all.end(), [&](const auto& c) { return holds(*c); });
        return {end == begin ? nullptr : *(end - 1), end == all.end() ? nullptr : *end};
    }
    [[nodiscard]] const arena::PageStore& store() const { return store_; }
    [[nodiscard]] const arena::PageImage& origin() const { return origin_; }

    // For one other thread, while nobody adds: a state between two of them, saved in
    // `between_store`. False when there is no room for more.
    [[nodiscard]] arena::PageStore& between_store() { return between_store_; }
    bool add_between(CheckpointPointer state);
    [[nodiscard]] std::uint64_t room_between() const;

    [[nodiscard]] std::size_t count() const;
    [[nodiscard]] std::uint64_t bytes() const { return store_.bytes(); }

  private:
    [[nodiscard]] arena::PageSet take_written();
    void save_bytes();
    void thin_out();

    arena::PageStore store_;  // outlives all checkpoints
    arena::PageStore between_store_{arena::PageStore::Beside{store_, true}};
    const arena::Arena& recorded_;
    arena::WriteTracker tracker_;
    arena::PageImage origin_;
    arena::PageSet changed_;    // between the last two
    arena::PageSet hot_;        // not watched since the last one, but always compared
    arena::PageSet unsaved_;    // written too, before the tracker was asked last
    CheckpointPointer last_;    // what the tracker counts from; nullptr: compare with the first
    mutable std::mutex mutex_;  // of the lists
    std::vector<CheckpointPointer> checkpoints_;
    std::vector<CheckpointPointer> between_;
    std::uint64_t budget_;
    Spacing spacing_;
    std::uint64_t fixed_spacing_ = 0;
    std::uint64_t stretch_ = 1;  // doubles whenever they are thinned out
    std::uint64_t due_ = 0;
};

}  // namespace outlive::history
