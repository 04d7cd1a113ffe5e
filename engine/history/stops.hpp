// Where stepping may stop: the observers that find such places while the
// machine runs.
//
// Line stops: before each statement (and each turn of a loop), and just after a
// call has returned into the program's code. Expression stops: these, and after
// each instruction that gave a sub-expression its value. Machine stops: before
// each instruction of the program's own. Never inside the library.
//
// A stop belongs to the instruction that leads to it, so the stops of steps
// [a, b) lie in [a, b]. A finder collects all of them, or stops the machine at
// the first that is not deeper than asked for.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/machine/observer.hpp"
#include "engine/support/strong_id.hpp"

namespace outlive::history {

using support::StepIndex;

struct StopPoint {
    StepIndex step = 0;
    std::uint32_t depth = 0;                // the program's frames on the stack; the module's is 1
    std::uint32_t place = not_a_statement;  // a statement's first byte in the text

    static constexpr std::uint32_t not_a_statement = ~std::uint32_t{0};
};

// True for instructions whose value stands for a sub-expression of the text.
[[nodiscard]] bool gives_value(const bytecode::Code& code, std::uint32_t pc);

class StopFinder : public machine::NullObserver {
  public:
    static constexpr bool watches_instructions = true;
    static constexpr std::uint32_t any_depth = ~std::uint32_t{0};

    // Collects every stop in `all`.
    explicit StopFinder(std::vector<StopPoint>& all) : all_(&all) {}
    // Stops at the first one behind `from` whose depth is at most `most_depth`.
    StopFinder(StepIndex from, std::uint32_t most_depth) : from_(from), most_depth_(most_depth) {}
    void take_every_instruction() { every_ = true; }
    // Statements of other texts (exec) are stops too, but have no place in this one.
    void set_text(const support::SourceText& text) { text_ = &text; }
    // Stops right behind the instruction that deals the identity `serial`.
    void stop_when_dealt(std::uint64_t serial) { wanted_ = Wanted::Dealt, id_ = serial; }
    // Stops right behind the instruction by which the call `frame` leaves the stack.
    void stop_when_left(std::uint64_t frame) { wanted_ = Wanted::Left, id_ = frame; }
    // Stops right behind the instruction in which `happened` becomes true.
    void stop_when(const bool& happened) { wanted_ = Wanted::Outside, happened_ = &happened; }

    [[nodiscard]] bool found() const { return found_ != 0; }
    [[nodiscard]] StepIndex step() const { return found_; }

    bool instruction(machine::Machine& m, objects::Frame& f, std::uint32_t pc, std::uint64_t step) {
        if (found_ != 0) return true;
        if (wanted_ != Wanted::Place) return check(m, step);
        if ((f.flags & objects::FrameHidden) != 0) return false;
        if (!every_ && (m.code(f.code_id).marks[pc] & bytecode::MarkStatement) == 0) return false;
        const bytecode::Code& code = m.code(f.code_id);
        const bool statement = (code.marks[pc] & bytecode::MarkStatement) != 0 &&
                               (text_ == nullptr || code.source.get() == text_);
        note(step, m.state().recursion,
             statement ? code.spans[pc].begin : StopPoint::not_a_statement);
        return found_ != 0 && found_ == step;
    }
    void frame_returned(machine::Machine& m, objects::Frame& f, objects::Value,
                        std::uint64_t step) {
        if (wanted_ != Wanted::Place) return note_leaving(f);
        if ((f.flags & objects::FrameHidden) != 0 || f.generator != 0 || f.caller == 0 || every_)
            return;
        const auto& caller = *m.heap().at<objects::Frame>(f.caller);
        if ((caller.flags & objects::FrameHidden) != 0 || starts_statement(m, caller, caller.pc) ||
            drops_result(m, caller))
            return;
        note(step + 1, m.state().recursion - 1);
    }

    void frame_unwound(machine::Machine&, objects::Frame& f, objects::Value, std::uint64_t) {
        if (wanted_ != Wanted::Place) note_leaving(f);
    }
    void frame_suspended(machine::Machine&, objects::Frame& f, objects::Value, std::uint64_t) {
        if (wanted_ != Wanted::Place) note_leaving(f);
    }
    // For what happened in the last instruction that was run: nobody asks after it.
    void finish(machine::Machine& m) {
        if (wanted_ != Wanted::Place && found_ == 0) (void)check(m, m.state().steps);
    }

  protected:
    static bool starts_statement(machine::Machine& m, const objects::Frame& f, std::uint32_t pc) {
        const auto& marks = m.code(f.code_id).marks;
        return pc < marks.size() && (marks[pc] & bytecode::MarkStatement) != 0;
    }
    // A call that is a whole statement: nothing is left of it to stop at.
    static bool drops_result(machine::Machine& m, const objects::Frame& f) {
        const bytecode::Code& code = m.code(f.code_id);
        return f.pc < code.instructions.size() &&
               code.instructions[f.pc].op() == bytecode::Opcode::POP &&
               (code.marks[f.pc] & bytecode::MarkArtificial) != 0;
    }
    void note(StepIndex step, std::uint32_t depth,
              std::uint32_t place = StopPoint::not_a_statement) {
        if (all_ != nullptr) {
            if (all_->empty() || all_->back().step != step) all_->push_back({step, depth, place});
            return;
        }
        if (found_ == 0 && step > from_ && depth <= most_depth_) found_ = step;
    }

  private:
    enum class Wanted : std::uint8_t { Place, Dealt, Left, Outside };

    // True: it has happened by now.
    bool check(machine::Machine& m, std::uint64_t step) {
        const bool now = wanted_ == Wanted::Dealt  ? m.state().heap.next_serial > id_
                         : wanted_ == Wanted::Left ? left_
                                                   : *happened_;
        if (now) found_ = step;
        return now;
    }
    void note_leaving(const objects::Frame& f) { left_ = left_ || f.id == id_; }

    std::vector<StopPoint>* all_ = nullptr;
    StepIndex from_ = 0;
    std::uint32_t most_depth_ = any_depth;
    StepIndex found_ = 0;
    bool every_ = false;
    const support::SourceText* text_ = nullptr;
    Wanted wanted_ = Wanted::Place;
    bool left_ = false;
    std::uint64_t id_ = 0;
    const bool* happened_ = nullptr;
};

class LineStops final : public StopFinder {
    using StopFinder::StopFinder;
};

class ValueStops final : public StopFinder {
  public:
    using StopFinder::StopFinder;
    static constexpr bool watches_values = true;

    // Collects, instead, the writes of one variable: the name `name` of the call
    // `frame`, wherever it is kept; of the module also as a global.
    void watch(support::FrameId frame, std::string_view name, bool of_module) {
        watched_ = frame.value, name_ = name, global_ = of_module;
    }
    // Likewise the writes of a cell.
    void watch(support::ObjectId cell) { watched_ = watched_cell_ = cell.value; }

    bool instruction(machine::Machine& m, objects::Frame& f, std::uint32_t pc, std::uint64_t step) {
        if (watched_ == 0) return StopFinder::instruction(m, f, pc, step);
        pc_ = pc;
        return false;
    }
    void frame_returned(machine::Machine& m, objects::Frame& f, objects::Value v,
                        std::uint64_t step) {
        if (watched_ == 0) StopFinder::frame_returned(m, f, v, step);
    }
    void frame_entered(machine::Machine& m, objects::Frame& f, std::uint64_t step);
    void slot_bound(machine::Machine& m, objects::Frame& f, std::uint32_t slot, objects::Value,
                    objects::Value, std::uint64_t step) {
        if (watched_ == f.id && m.code(f.code_id).slots[slot].name == name_) note_write(m, f, step);
    }
    void cell_written(machine::Machine& m, objects::Frame& f, objects::Cell& cell, objects::Value,
                      objects::Value, std::uint64_t step) {
        if (watched_ == 0) return;
        const bool watched =
            watched_cell_ != 0
                ? cell.head.id().value == watched_cell_
                : cell.owner == watched_ && m.code(cell.code).slots[cell.slot].name == name_;
        if (watched) note_write(m, f, step);
    }
    void name_bound(machine::Machine& m, objects::Frame& f, objects::Str& name, machine::NameScope,
                    objects::Value, objects::Value, std::uint64_t step);

    void value_computed(machine::Machine& m, objects::Frame& f, std::uint32_t pc, objects::Value,
                        std::uint64_t step) {
        if (watched_ != 0) return;
        if ((f.flags & objects::FrameHidden) != 0 || starts_statement(m, f, pc + 1)) return;
        if (gives_value(m.code(f.code_id), pc)) note(step + 1, m.state().recursion);
    }

  private:
    void note_write(machine::Machine& m, const objects::Frame& f, std::uint64_t step) {
        note(step, m.state().recursion, m.code(f.code_id).spans[pc_].begin);
    }

    std::uint64_t watched_ = 0;  // FrameId or cell; 0: stops, not writes
    std::uint64_t watched_cell_ = 0;
    std::string_view name_;
    bool global_ = false;
    std::uint32_t pc_ = 0;
};

}  // namespace outlive::history
