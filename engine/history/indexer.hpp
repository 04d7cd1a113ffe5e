// The observer that lists a run's calls, cells and exceptions in its Index.
//
// It hears of frames, cells and exceptions from the interpreter, and of deaths
// from the heap. Only the program's own code is
// listed: library frames and their cells are not. It only looks; a run with it
// and a run without it are the same run.
#pragma once

#include <cstdint>
#include <vector>

#include "engine/history/index.hpp"
#include "engine/machine/machine.hpp"
#include "engine/machine/observer.hpp"

namespace outlive::history {

class Indexer final : public machine::NullObserver, public objects::DeathWatch {
  public:
    static constexpr bool tracks_steps = true;

    // `codes`: the program's codes are [first_code, first_code + code_count).
    Indexer(Index& index, std::uint32_t first_code, std::uint32_t code_count)
        : index_(index), first_code_(first_code), code_count_(code_count) {}

    // The calls on the stack, which began before anybody watched, and the cells there are.
    void start(machine::Machine& m);
    // Host memory that the lists take, roughly.
    [[nodiscard]] std::uint64_t listed_bytes() const {
        return index_.calls.size() * sizeof(CallSpan) + index_.cells.size() * sizeof(CellSpan) +
               writes_ * sizeof(CellWrite) + index_.exceptions.size() * sizeof(ExceptionMark);
    }

    // --- hooks ---
    void frame_entered(machine::Machine&, objects::Frame& f, std::uint64_t step) {
        if ((f.flags & objects::FrameHidden) == 0) open_call(f, step + 1);
    }
    void frame_resumed(machine::Machine&, objects::Frame& f, std::uint64_t step) {
        if ((f.flags & objects::FrameHidden) == 0) open_call(f, step + 1);
    }
    void frame_returned(machine::Machine&, objects::Frame& f, objects::Value, std::uint64_t step) {
        if ((f.flags & objects::FrameHidden) == 0) close_call(step + 1, false);
    }
    void frame_unwound(machine::Machine&, objects::Frame& f, objects::Value, std::uint64_t step) {
        if ((f.flags & objects::FrameHidden) == 0) close_call(step + 1, true);
    }
    void frame_suspended(machine::Machine& m, objects::Frame& f, objects::Value,
                         std::uint64_t step) {
        if ((f.flags & objects::FrameHidden) == 0) suspend_call(m, f, step + 1);
    }
    void cell_created(machine::Machine& m, objects::Frame& f, objects::Cell& cell,
                      std::uint64_t step) {
        if ((f.flags & objects::FrameHidden) == 0) open_cell(m, cell, step);
    }
    void cell_written(machine::Machine&, objects::Frame&, objects::Cell& cell, objects::Value,
                      objects::Value, std::uint64_t step) {
        if (CellSpan* span = find_cell(cell.head.id())) {
            span->writes.push_back({step});
            ++writes_;
        }
    }
    void exception_raised(machine::Machine& m, objects::Frame& f, objects::Value exception,
                          std::uint64_t step) {
        if ((f.flags & objects::FrameHidden) == 0) note_exception(m, f, exception, step);
    }

    bool before_death(objects::Object&) override { return false; }
    void cell_died(objects::Cell& cell) override;
    void object_died(objects::Object&) override {}

  private:
    void open_call(const objects::Frame& f, support::StepIndex begin);
    void close_call(support::StepIndex end, bool unwound);
    void suspend_call(machine::Machine& m, const objects::Frame& f, support::StepIndex end);
    void open_cell(machine::Machine& m, const objects::Cell& cell, support::StepIndex step);
    void note_exception(machine::Machine& m, const objects::Frame& f, objects::Value e,
                        support::StepIndex step);
    [[nodiscard]] CellSpan* find_cell(support::ObjectId id);
    [[nodiscard]] std::uint32_t program_code(std::uint32_t code) const {
        return code - first_code_ < code_count_ ? code - first_code_ : no_code;
    }

    Index& index_;
    std::vector<std::uint32_t> open_;  // spans on the stack, outermost first
    std::uint32_t first_code_;
    std::uint32_t code_count_;
    std::uint64_t writes_ = 0;
    std::size_t last_cell_ = 0;  // where find_cell looks first
};

}  // namespace outlive::history
