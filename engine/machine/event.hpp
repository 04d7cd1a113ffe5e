// What one step did, as plain values: for animation, narration and the index.
//
// Events are reported in the order in which the machine's state changed. They
// own their texts; values are given as short texts with the identity of the
// object where there is one. Not a log: nothing keeps them, a seek makes them
// again.
#pragma once

#include <cstdint>
#include <string>

#include "engine/support/span.hpp"
#include "engine/support/strong_id.hpp"

namespace outlive::machine {

enum class EventKind : std::uint8_t {
    FrameEntered,      // name: of the code; frame: the new one; other_frame: its caller
    FrameReturned,     // value: what it returned
    FrameUnwound,      // an exception left it; value: the exception
    FrameSuspended,    // value: what it yielded
    FrameResumed,      // value: what it was sent; none when it begins to run
    CellCreated,       // cell, name
    CellCaptured,      // cell, name; object: the function that now keeps it
    CellRead,          // cell, name, value
    CellWritten,       // cell, name, old_value, value
    NameRead,          // name, value; a plain variable, a global or a built-in
    NameBound,         // name, old_value, value
    NameUnbound,       // name, old_value
    ObjectCreated,     // object, name: its type
    ObjectFreed,       // object, name: its type (cells too, with their name)
    AttributeChanged,  // object, name, old_value, value
    ItemChanged,       // object, name: the key's text or "[3]", old_value, value
    ValueComputed,     // span, value: a sub-expression has its value
    TextPrinted,       // value.text: the text as written; name: "stdout" or "stderr"
    ExceptionRaised,   // value
    ExceptionCaught,   // value; a handler, `finally` or `with` takes over
    ExceptionMatched,  // value: the exception; an `except` clause has said yes to it
    Imported           // name: as the import statement gives it; value: the module
};

struct EventValue {
    bool bound = false;  // false: no value
    std::string text;    // short repr, or a description ("ƒ increment")
    std::string type_name;
    support::ObjectId object;  // set when it is drawn as a box
};

enum class NameScope : std::uint8_t { Local, Cell, Free, Global, Builtin };

struct Event {
    EventKind kind{};
    support::StepIndex step = 0;   // the step (instruction) that did it
    support::FrameId frame;        // the frame it happened in
    support::FrameId other_frame;  // caller, or the owner of the cell
    support::ObjectId object;
    support::ObjectId cell;
    std::string name;
    NameScope scope = NameScope::Local;
    std::uint32_t code = 0;  // of the frame it happened in
    std::uint32_t line = 0;  // from 1
    support::Span span;      // of the instruction
    EventValue old_value;
    EventValue value;
};

}  // namespace outlive::machine
