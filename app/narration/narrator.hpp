// How one moment becomes sentences: walks the events of the step in their
// order and says what each means, then fills in what events do not say (which
// way a test went, that a loop ended), then what comes next.
//
// Lives for one call of `narrate`. Its parts stand in files of their own:
// narrator.cpp (the walk), calls.cpp (frames that come and go), changes.cpp
// (names, cells, parts of objects), quiet_steps.cpp (steps without a change),
// small_steps.cpp (what only expression and machine steps tell).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/narration/narration.hpp"

namespace outlive::narration {

class Narrator {
  public:
    explicit Narrator(const Moment& moment);
    [[nodiscard]] Sentences tell();

  private:
    using Event = machine::Event;
    using FrameView = snapshot::FrameView;
    using FrameId = support::FrameId;
    using ObjectId = support::ObjectId;
    using Events = std::span<const Event>;

    // How much a sentence matters: what becomes of a call that is over by the end of
    // the step does least, what the step comes to does most.
    enum class Weight : std::uint8_t { Passing, Usual, Result };
    struct Said {
        std::string sentence;
        Weight weight;
    };

    // --- the walk (narrator.cpp) ---
    void say(std::string sentence);
    void tell_event(std::size_t& i);
    [[nodiscard]] Weight weight_of(const Event& e) const;
    void keep_what_matters();
    void tell_printed();
    void tell_freed();
    [[nodiscard]] std::string freed_name(const Event& e) const;
    [[nodiscard]] std::string next() const;
    [[nodiscard]] std::string next_text() const;
    [[nodiscard]] std::string begun_earlier(std::uint32_t line) const;
    [[nodiscard]] std::string next_value() const;
    [[nodiscard]] const FrameView* frame(FrameId id) const;         // now, else before
    [[nodiscard]] const FrameView* frame_before(FrameId id) const;  // before, else now
    [[nodiscard]] std::string call_name(const Event& e) const;
    [[nodiscard]] bool has(machine::EventKind kind) const;
    [[nodiscard]] std::string_view text(const Event& e) const {
        return moment_.source.text(e.span);
    }
    [[nodiscard]] std::string_view line_text(std::uint32_t line) const;
    [[nodiscard]] std::string_view statement_of(std::uint32_t line, std::size_t place) const;
    // The text from the first word of that line on.
    [[nodiscard]] std::string_view from_line(std::uint32_t line) const;

    // --- frames (calls.cpp) ---
    void tell_entry(std::size_t& i);
    void tell_function_entry(const Event& entry, const std::string& given);
    void tell_reachable(const FrameView& f);
    void tell_return(const Event& e);
    void tell_function_return(const Event& e, const FrameView* f);
    [[nodiscard]] bool tell_survivors(const FrameView& ghost);
    [[nodiscard]] std::string gone_with(const FrameView* f) const;
    [[nodiscard]] std::string staying_cells(const FrameView* f) const;
    [[nodiscard]] std::string kept_variables(const snapshot::FrameView* f) const;
    [[nodiscard]] bool is_freed(ObjectId cell) const;
    void tell_unwinding(std::size_t& i);
    void tell_caught(const Event& e);
    [[nodiscard]] const Event* last_of_exceptions() const;
    void tell_match(const Event& e);
    void tell_resumption(const Event& e);
    [[nodiscard]] const Event* thrown_into(const Event& resumption) const;
    [[nodiscard]] std::string owner_text(FrameId owner) const;

    // --- changes (changes.cpp) ---
    void tell_free_reads();
    void tell_cell_write(const Event& e);
    void tell_binding(const Event& e);
    void tell_new_function(const Event& e);
    void tell_unbinding(const Event& e);
    void tell_attribute(const Event& e);
    void tell_item(std::size_t& i);
    [[nodiscard]] bool is_target(const Event& e) const;
    [[nodiscard]] static std::string change_of_all(const Event& e, const std::string& place);
    [[nodiscard]] bool is_bookkeeping(const Event& e) const;
    [[nodiscard]] bool ends_handler(const machine::Event& e) const;
    [[nodiscard]] std::string same_as(const Event& e) const;
    [[nodiscard]] std::string kept_cells(ObjectId function) const;
    [[nodiscard]] std::string with_cells(const machine::EventValue& value) const;
    [[nodiscard]] bool is_made(ObjectId object) const;  // by this very step
    [[nodiscard]] bool is_async(std::string_view function) const;
    [[nodiscard]] bool tell_annotation(const Event& e);
    [[nodiscard]] std::string type_of(ObjectId object) const;

    // --- quiet steps (quiet_steps.cpp) ---
    void tell_quiet_step();
    void tell_last_test();
    [[nodiscard]] bool tell_test(std::string_view keyword);
    [[nodiscard]] bool tell_keyword(std::string_view keyword);
    void tell_value();
    [[nodiscard]] bool tell_made(const Event& value);
    [[nodiscard]] bool leaves_with(const Event& value) const;
    [[nodiscard]] bool goes_into_body() const;
    [[nodiscard]] bool is_behind_header() const;
    [[nodiscard]] bool finishes_comprehension() const;
    [[nodiscard]] const Event* last_value() const;

    // --- small steps (small_steps.cpp) ---
    void tell_instruction();
    [[nodiscard]] std::string next_small_step() const;

    const Moment& moment_;
    FrameId origin_;              // the frame that ran when the step began
    std::uint32_t line_ = 0;      // the line that the step ran; 0: unknown
    std::string_view statement_;  // its text: of several on the line, the one that ran
    std::vector<Said> said_;
    Weight weight_ = Weight::Result;  // of what is said now
    bool printed_ = false;            // what the step prints is told
};

}  // namespace outlive::narration
