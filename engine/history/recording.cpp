#include "engine/history/recording.hpp"

#include <algorithm>
#include <cstring>
#include <utility>

#include "engine/history/index_builder.hpp"
#include "engine/history/runs.hpp"
#include "engine/support/check.hpp"

namespace outlive::history {

using machine::Stop;

namespace {

// Short enough to be cancelled in time, long enough to cost nothing.
constexpr std::uint64_t slice_steps = 10'000;

}  // namespace

Origin::Origin() : image(library::Image::make()) {}

const arena::Arena& Origin::arena() const {
    std::call_once(once_, [this] {
        booted_ = std::make_unique<machine::Machine>();
        image->copy_to(*booted_);
    });
    return booted_->heap().arena();
}

Recording::Recording(const Origin& origin, std::shared_ptr<const bytecode::Program> program,
                     RecordingOptions options)
    : origin_(origin),
      program_(std::move(program)),
      outside_(options.budgets, std::move(options.inputs)),
      keep_history_(options.keep_history) {
    origin.image->copy_to(machine_);
    prepare_history(Checkpoints::Recorded::IsOrigin, options.history_bytes);
    first_code_ = machine_.state().codes_loaded;
    machine_.start(program_, options.script_name);
    outside_.apply(machine_, visible_inputs_);
    begin_history();
}

Recording::Recording(const Origin& origin, const Recording& main, machine::Machine& at,
                     RecordingOptions options, const std::function<void(machine::Machine&)>& change)
    : origin_(origin),
      program_(main.program_),
      outside_(options.budgets, std::move(options.inputs)),
      first_code_(main.first_code_),
      begin_(at.state().steps),
      keep_history_(options.keep_history) {
    const arena::AllocatorState& a = at.heap().arena().allocator();
    const std::byte* from = at.heap().arena().base();
    std::byte* base = machine_.heap().arena().base();
    std::memcpy(base, from, a.stack_high);
    std::memcpy(base + arena::heap_begin, from + arena::heap_begin, a.heap_top - arena::heap_begin);
    machine_.adopt(main.machine_.shared_natives(), *main.codes());
    outside_.apply(machine_, visible_inputs_);
    change(machine_);
    prepare_history(Checkpoints::Recorded::IsOther, options.history_bytes);
    begin_history();
}

void Recording::prepare_history(Checkpoints::Recorded now, std::uint64_t history_bytes) {
    if (!keep_history_) return;
    most_index_bytes_ = history_bytes / 4;
    checkpoints_ = std::make_unique<Checkpoints>(origin_.arena(), machine_.heap().arena(), now,
                                                 history_bytes / 4 * 3);
}

void Recording::begin_history() {
    machine_.output = &output_;
    publish();
    if (keep_history_) checkpoints_->add(begin_, effort());
}

Recording::~Recording() = default;

const Index& Recording::index() const {
    list_on(~std::uint64_t{0});
    return listed();
}

bool Recording::list_on(std::uint64_t steps) const {
    if (!keep_history_) return false;
    if (index_builder_ == nullptr)
        index_builder_ = std::make_unique<IndexBuilder>(*this, index_, most_index_bytes_);
    return index_builder_->follow(steps);
}

const Index& Recording::listed() const {
    output_.move_into(index_);
    return index_;
}

void Recording::append_output(std::string_view utf8, bool is_error) {
    output_.append(length(), utf8, is_error);
    output_.publish();
}

std::shared_ptr<const Recording::Codes> Recording::codes() const {
    const std::lock_guard lock(mutex_);
    return codes_;
}

std::shared_ptr<const Recording::NumberedCodes> Recording::numbered_codes() const {
    const std::lock_guard lock(mutex_);
    return numbered_codes_;
}

void Recording::number_calls() {
    constexpr std::uint32_t can_rest =
        bytecode::CodeGenerator | bytecode::CodeCoroutine | bytecode::CodeAsyncGenerator;
    auto numbered = std::make_shared<NumberedCodes>();
    for (std::size_t i = 0; i < program_->codes.size(); ++i) {
        const bytecode::Code& code = *program_->codes[i];
        const bool met_again = !code.cellvars.empty() || (code.flags & can_rest) != 0;
        const arena::Handle wrapper = machine_.codes()[first_code_ + i].wrapper;
        numbered->push_back(met_again &&
                            machine_.heap().at<objects::CodeWrapper>(wrapper)->calls > 1);
    }
    const std::lock_guard lock(mutex_);
    numbered_codes_ = std::move(numbered);
}

// What the other thread may see: whole steps, and all that they need.
void Recording::publish() {
    output_.publish();
    if (codes_ == nullptr || codes_->size() != machine_.codes().size()) {
        auto codes = std::make_shared<const Codes>(machine_.codes());
        const std::lock_guard lock(mutex_);
        codes_ = std::move(codes);
    }
    ended_.store(machine_.state().finished != 0, std::memory_order_release);
    length_.store(here(), std::memory_order_release);
}

Stop Recording::extend(std::uint64_t steps, const std::atomic<bool>* cancel) {
    const StepIndex wanted = length() + std::min(steps, ~StepIndex{0} - length());
    Stop stop = ended() ? static_cast<Stop>(machine_.state().finished) : Stop::Steps;
    mend(cancel);
    while (length() < wanted && stop == Stop::Steps && !is_damaged()) {
        stop = run_slice(std::min(wanted, here() + slice()), cancel);
        if (is_damaged()) break;
        if (stop == Stop::Steps) add_checkpoint_if_due(cancel);
        publish();
        if (cancel != nullptr && cancel->load(std::memory_order_relaxed)) break;
    }
    number_calls();
    return stop;
}

// Without checkpoints there is no way back, and it ends with the slice.
Stop Recording::run_slice(StepIndex until, const std::atomic<bool>* cancel) {
    objects::Heap& heap = machine_.heap();
    if (keep_history_) heap.cancel = cancel;
    Stop stop = Stop::Steps;
    try {
        outside_.run_to(
            machine_, visible_inputs_, until,
            [&stop](machine::Machine& m, StepIndex end) { return stop = run_plain(m, end); });
    } catch (const objects::GivenUp&) {
        OUTLIVE_CHECK(is_damaged());
    }
    heap.cancel = nullptr;
    return is_damaged() ? Stop::Steps : stop;
}

namespace {

// A look at the request between two slices.
bool gives_up(objects::Heap& heap, const std::atomic<bool>* cancel) {
    heap.cancel = cancel;
    try {
        heap.look_around();
    } catch (const objects::GivenUp&) {
        OUTLIVE_CHECK(heap.is_given_up());
    }
    heap.cancel = nullptr;
    return heap.is_given_up();
}

}  // namespace

// Back to where the last whole slice ended; from the checkpoint it may be far.
void Recording::mend(const std::atomic<bool>* cancel) {
    if (!is_damaged()) return;
    if (!checkpoints_->bring_back(machine_.heap().arena(), cancel)) return;
    output_.forget_unpublished();
    machine_.output = nullptr;
    machine_.heap().begin_anew();
    for (StepIndex before = ~StepIndex{0}; here() < length() && here() != before;) {
        if (gives_up(machine_.heap(), cancel)) break;
        before = here();
        static_cast<void>(run_slice(std::min(length(), before + slice_steps), cancel));
        if (is_damaged()) break;
    }
    OUTLIVE_CHECK(is_damaged() || here() == length());
    machine_.output = &output_;
}

// Before something changes that the next step depends on.
void Recording::settle() {
    mend(nullptr);
}

// Shorter and shorter towards a collection, so that a checkpoint stands close behind it.
StepIndex Recording::slice() const {
    constexpr std::uint64_t least = 200;
    const objects::HeapState& heap = machine_.state().heap;
    const std::uint64_t live = heap.allocator.live_blocks;
    const std::uint64_t left = heap.collect_above > live ? heap.collect_above - live : 0;
    return std::clamp(left / 2, least, slice_steps);
}

// A collection looks at every block; nobody shall have to wait for it again.
bool Recording::has_collected() {
    constexpr std::uint64_t steps_per_block = 6;
    const machine::MachineState& s = machine_.state();
    if (s.collections == collections_) return false;
    collections_ = s.collections;
    collecting_ += s.heap.allocator.live_blocks * steps_per_block;
    return true;
}

void Recording::add_checkpoint_if_due(const std::atomic<bool>* cancel) {
    const bool collected = has_collected();
    if (!keep_history_) return;
    if (collected || effort() >= checkpoints_->due()) checkpoints_->add(here(), effort(), cancel);
}

void Recording::raise_budgets(const Budgets& budgets) {
    settle();
    outside_.raise(length(), budgets);
    outside_.apply(machine_, visible_inputs_);
}

void Recording::add_input(std::string line) {
    settle();
    outside_.add_input(length(), std::move(line));
    outside_.apply(machine_, visible_inputs_);
}

void Recording::close_input() {
    settle();
    outside_.close_input(length());
    outside_.apply(machine_, visible_inputs_);
}

std::uint64_t Recording::history_bytes() const {
    return bytes_of(index_) + (checkpoints_ == nullptr ? 0 : checkpoints_->bytes());
}

}  // namespace outlive::history
