// The observer that tells what steps did, as Events, in the order in which the
// state changed. Only what the program's own code did, and everything printed:
// what the library does inside is not told.
#pragma once

#include <cstdint>
#include <set>
#include <vector>

#include "engine/machine/machine.hpp"
#include "engine/machine/observer.hpp"

namespace outlive::history {

class EventObserver final : public machine::NullObserver,
                            public machine::EventSink,
                            public objects::DeathWatch {
  public:
    static constexpr bool watches_instructions = true;
    static constexpr bool watches_values = true;

    // Stops the machine when `most` events are there. The program's codes are
    // [first_code, first_code + code_count).
    EventObserver(machine::Machine& m, std::uint32_t first_code, std::uint32_t code_count,
                  std::size_t most)
        : m_(m), first_code_(first_code), code_count_(code_count), most_(most) {
        watch_all = true;
        first_serial_ = m.state().heap.next_serial;
    }

    [[nodiscard]] std::vector<machine::Event> take() { return std::move(events_); }

    bool instruction(machine::Machine& m, objects::Frame& f, std::uint32_t pc, std::uint64_t step);
    void frame_entered(machine::Machine& m, objects::Frame& f, std::uint64_t step);
    void frame_returned(machine::Machine& m, objects::Frame& f, objects::Value result,
                        std::uint64_t step);
    void frame_unwound(machine::Machine& m, objects::Frame& f, objects::Value e,
                       std::uint64_t step);
    void frame_suspended(machine::Machine& m, objects::Frame& f, objects::Value yielded,
                         std::uint64_t step);
    void frame_resumed(machine::Machine& m, objects::Frame& f, std::uint64_t step);
    void cell_created(machine::Machine& m, objects::Frame& f, objects::Cell& cell,
                      std::uint64_t step);
    void cell_written(machine::Machine& m, objects::Frame& f, objects::Cell& cell,
                      objects::Value old, objects::Value now, std::uint64_t step);
    void cell_read(machine::Machine& m, objects::Frame& f, objects::Cell& cell, std::uint64_t step);
    void exception_raised(machine::Machine& m, objects::Frame& f, objects::Value e,
                          std::uint64_t step);
    void exception_caught(machine::Machine& m, objects::Frame& f, objects::Value e,
                          std::uint64_t step);
    void function_made(machine::Machine& m, objects::Frame& f, objects::Function& function,
                       std::uint64_t step);
    void slot_bound(machine::Machine& m, objects::Frame& f, std::uint32_t slot, objects::Value old,
                    objects::Value now, std::uint64_t step);
    void slot_read(machine::Machine& m, objects::Frame& f, std::uint32_t slot, objects::Value v,
                   std::uint64_t step);
    void name_bound(machine::Machine& m, objects::Frame& f, objects::Str& name,
                    machine::NameScope scope, objects::Value old, objects::Value now,
                    std::uint64_t step);
    void name_read(machine::Machine& m, objects::Frame& f, objects::Str& name,
                   machine::NameScope scope, objects::Value v, std::uint64_t step);
    void value_computed(machine::Machine& m, objects::Frame& f, std::uint32_t pc, objects::Value v,
                        std::uint64_t step);

    // From natives: changes of objects, output.
    void event(machine::Event&& event) override;
    // From the heap.
    bool before_death(objects::Object&) override { return false; }
    void cell_died(objects::Cell&) override {}  // object_died hears of all
    void object_died(objects::Object& object) override;

  private:
    // The place of the running instruction; frame 0 inside the library.
    struct Place {
        support::FrameId frame;
        std::uint32_t code = 0;  // CodeId
        std::uint32_t pc = 0;
        support::StepIndex step = 0;
    };
    [[nodiscard]] bool hidden(const objects::Frame& f) const {
        return (f.flags & objects::FrameHidden) != 0;
    }
    machine::Event& add(machine::EventKind kind);
    machine::Event& add_of_frame(machine::EventKind kind, const objects::Frame& f);
    machine::Event& add_of_cell(machine::EventKind kind, const objects::Frame& f,
                                const objects::Cell& cell);
    void fill_place(machine::Event& event) const;
    void tell_birth(objects::Value v);
    void tell_raised_in_library(machine::Machine& m, const objects::Frame& f, objects::Value e);
    [[nodiscard]] std::string cell_name(const objects::Cell& cell) const;
    [[nodiscard]] std::uint32_t program_code(std::uint32_t code) const;

    machine::Machine& m_;
    std::uint32_t first_code_;
    std::uint32_t code_count_;
    std::size_t most_;
    std::vector<machine::Event> events_;
    Place place_;
    std::uint64_t first_serial_;          // objects from here on are born while we watch
    std::set<std::uint64_t> told_;        // of these: whose birth has been told
    objects::Handle told_exception_ = 0;  // the one whose raising has been told last
};

// What steps [from, to) did; at most about `most` events.
class Cursor;
[[nodiscard]] std::vector<machine::Event> events_between(Cursor& cursor, support::StepIndex from,
                                                         support::StepIndex to, std::size_t most);

}  // namespace outlive::history
