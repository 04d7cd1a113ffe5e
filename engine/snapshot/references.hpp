// Who holds what, at one step, as plain values.
//
// A Reference names a slot of a frame or of an object by its place in the arena:
// it means the same in every machine that stands at the same step of the same
// run, and nothing at any other step.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/support/strong_id.hpp"

namespace outlive::snapshot {

using support::FrameId;
using support::ObjectId;

struct Reference {
    std::string text;  // as the program would write it: "first", "handlers[0]", "button.on_click"
    FrameId frame;     // the call whose variable it is; none for a part of an object
    ObjectId holder;   // the object that it is a part of; none for a variable
    ObjectId target;
    std::uint32_t place = 0;  // handle of the frame or the object
    std::uint8_t kind = 0;    // objects::EdgeKind
    std::uint32_t index = 0;
};

// Everything that refers to a cell: functions, calls that run or are suspended.
struct Sharer {
    std::string text;  // "ƒ increment", "the call make #2"
    ObjectId object;   // the function or generator; none for a call
    FrameId frame;     // of calls and generators
    bool is_owner = false;
};

// Without these references nothing reaches the object. Not possible: something
// that a program cannot let go of at this step holds it (`obstacle`: a call
// that still runs, a value in the middle of an expression).
struct Cut {
    bool possible = false;
    std::vector<Reference> references;
    std::string obstacle;
};

}  // namespace outlive::snapshot
