// What questions about a run answer with: places in it, and the life of an object.
//
// Plain values. A `step` here is that of the instruction that did it: the state
// at step + 1 is the first that shows it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "engine/support/strong_id.hpp"

namespace outlive::history {

using support::FrameId;
using support::ObjectId;
using support::StepIndex;

enum class Toward : std::uint8_t { Later, Earlier };

// An instruction that did something, and where it stands in the program's text.
struct Place {
    StepIndex step = 0;
    FrameId frame;           // the program's own call that ran it, or waited for the library
    std::uint32_t line = 0;  // from 1; 0: not in the program's text
};

enum class DeathCause : std::uint8_t {
    Rebound,   // a name was given another value
    Deleted,   // a name was deleted
    CallLeft,  // a call ended, and its variables with it
    Replaced,  // an item, an attribute or a cell got another content
    Dropped,   // a value in the middle of an expression was no longer needed
    Collected  // by the collector of cycles
};

// Born at `born`, by that line; outlived the call that owned it from
// `outlived_call` on; died at `died`, because of `cause` to `last_holder`.
struct Life {
    ObjectId object;
    bool is_cell = false;
    std::string name;               // of the variable (cells), of the type
    FrameId owner;                  // cells: the call whose variable it is
    std::string owner_name;         // cells: that call's function, "module"
    std::uint32_t call_number = 0;  // cells: the how-manieth call of it
    bool numbered = false;          // cells: that call is told apart by its number
    Place born;
    std::optional<StepIndex>
        outlived_call;  // cells: first step without the call, but with the cell
    std::optional<Place> died;
    DeathCause cause = DeathCause::Dropped;
    std::string last_holder;  // "c", "handlers[0]", "make": what the cause happened to
};

}  // namespace outlive::history
