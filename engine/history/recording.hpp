// One run, recorded: a machine that goes forward, the checkpoints it leaves,
// and the index of what happened.
//
// Invariant: every state up to `length` can be had again, byte for byte, by a
// Cursor. The recording machine itself keeps nothing of the past, and runs as
// fast as one that is not recorded: only checkpoints are taken on the way. It is extended
// in slices; how it is sliced makes no difference to the run. It can be cancelled within
// milliseconds: in the middle of a slice, of an instruction even, the work is left as it
// is, and when the run is to go on, that slice is run again from the last checkpoint. One thread
// may extend it while another one shows what has been published, after each slice: neither waits
// for the other. What changes the run from outside (budgets, inputs) waits until nobody extends it.
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "engine/history/checkpoints.hpp"
#include "engine/history/index.hpp"
#include "engine/history/output_log.hpp"
#include "engine/history/outside.hpp"
#include "engine/library/image.hpp"

namespace outlive::history {

// What every recording starts from: constant, made once, shared.
class Origin {
  public:
    std::shared_ptr<const library::Image> image;

    Origin();
    // A copy of the image that never runs: checkpoints refer to its pages. Made for
    // the first run that is recorded.
    [[nodiscard]] const arena::Arena& arena() const;

  private:
    mutable std::once_flag once_;
    mutable std::unique_ptr<machine::Machine> booted_;
};

struct RecordingOptions {
    Budgets budgets;
    std::uint64_t history_bytes = 256ULL << 20U;
    std::vector<std::string> inputs;
    std::string script_name;
    bool keep_history = true;  // false: only run
};

class IndexBuilder;

class Recording {
  public:
    Recording(const Origin& origin, std::shared_ptr<const bytecode::Program> program,
              RecordingOptions options);
    // A side branch: a run of its own that starts in the state at which `at`, a
    // machine of `main`, stands, after `change` has made it another.
    Recording(const Origin& origin, const Recording& main, machine::Machine& at,
              RecordingOptions options, const std::function<void(machine::Machine&)>& change);
    ~Recording();
    Recording(const Recording&) = delete;
    Recording& operator=(const Recording&) = delete;

    // Runs on by at most `steps`; Steps when it may go on, else what ended it.
    machine::Stop extend(std::uint64_t steps, const std::atomic<bool>* cancel);
    void raise_budgets(const Budgets& budgets);
    void add_input(std::string line);
    void close_input();

    // The first step that can be had: 0, or where a side branch starts.
    [[nodiscard]] StepIndex begin() const { return begin_; }
    [[nodiscard]] StepIndex length() const { return length_.load(std::memory_order_acquire); }
    [[nodiscard]] bool ended() const { return ended_.load(std::memory_order_acquire); }
    // What has happened so far; lists what was not listed yet.
    [[nodiscard]] const Index& index() const;
    // The same in portions: `list_on` lists at most so many more steps, and says
    // whether there is more; `listed` is what is there.
    bool list_on(std::uint64_t steps) const;
    [[nodiscard]] const Index& listed() const;
    // What was printed at the run's end from outside of it.
    void append_output(std::string_view utf8, bool is_error);
    // The code that the run has loaded so far, by CodeId.
    using Codes = std::vector<machine::Machine::LoadedCode>;
    [[nodiscard]] std::shared_ptr<const Codes> codes() const;
    // Which codes of the program have calls that are told apart by numbers ("counter
    // #1"): called more than once by the end of what was recorded when it last
    // paused, and met again off the stack, because they own cells or can rest.
    using NumberedCodes = std::vector<bool>;
    [[nodiscard]] std::shared_ptr<const NumberedCodes> numbered_codes() const;
    [[nodiscard]] const Checkpoints& checkpoints() const { return *checkpoints_; }
    [[nodiscard]] Checkpoints& checkpoints() { return *checkpoints_; }
    [[nodiscard]] const Origin& origin() const { return origin_; }
    [[nodiscard]] const Outside& outside() const { return outside_; }
    // Only to look at, while nobody extends; it stands at the run's end so far. After a run
    // that was cancelled it may be worth nothing until that goes on: its step was given up.
    [[nodiscard]] machine::Machine& machine() const { return machine_; }
    // CodeIds of the program: [first_code, first_code + its codes).
    [[nodiscard]] std::uint32_t first_code() const { return first_code_; }
    [[nodiscard]] const bytecode::Program& program() const { return *program_; }
    [[nodiscard]] std::uint64_t history_bytes() const;

  private:
    void prepare_history(Checkpoints::Recorded now, std::uint64_t history_bytes);
    void begin_history();
    void add_checkpoint_if_due(const std::atomic<bool>* cancel);
    [[nodiscard]] machine::Stop run_slice(StepIndex until, const std::atomic<bool>* cancel);
    [[nodiscard]] bool is_damaged() const { return machine_.heap().is_given_up(); }
    void mend(const std::atomic<bool>* cancel);
    void settle();
    void publish();
    void number_calls();
    [[nodiscard]] StepIndex here() const { return machine_.state().steps; }
    // About how long the run took so far: steps that call or make objects take longer.
    [[nodiscard]] std::uint64_t effort() const {
        constexpr std::uint64_t steps_per_identity = 4;
        const machine::MachineState& s = machine_.state();
        return s.steps + s.cost + s.heap.next_serial * steps_per_identity + collecting_;
    }
    [[nodiscard]] bool has_collected();
    [[nodiscard]] StepIndex slice() const;

    const Origin& origin_;
    std::shared_ptr<const bytecode::Program> program_;
    mutable machine::Machine machine_;
    Outside outside_;
    std::vector<std::string> visible_inputs_;
    std::unique_ptr<Checkpoints> checkpoints_;
    mutable OutputLog output_{machine_};
    mutable Index index_;  // of the thread that shows
    std::uint64_t most_index_bytes_ = 0;
    mutable std::unique_ptr<IndexBuilder> index_builder_;
    std::uint32_t first_code_ = 0;
    StepIndex begin_ = 0;
    std::atomic<StepIndex> length_ = 0;
    std::atomic<bool> ended_ = false;
    mutable std::mutex mutex_;  // of the next two
    std::shared_ptr<const Codes> codes_;
    std::shared_ptr<const NumberedCodes> numbered_codes_ = std::make_shared<const NumberedCodes>();
    bool keep_history_;
    std::uint64_t collecting_ = 0;  // what collections took, in steps
    std::uint64_t collections_ = 0;
};

}  // namespace outlive::history
