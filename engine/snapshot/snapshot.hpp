// The picture of a running program at one step, as plain values that any
// thread may keep: what front ends read, and all that they read.
//
// Invariants: everything is named by an identity that lasts through the run and
// is the same in a re-run (FrameId, ObjectId); every ObjectId that a ValueView
// refers to is in `objects` or `cells`, or counted in `hidden_objects`. Building
// one costs in proportion to what is shown. Not a view into the arena: a
// snapshot stays right after the machine has moved on.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/bytecode/code_object.hpp"
#include "engine/support/span.hpp"
#include "engine/support/strong_id.hpp"

namespace outlive::snapshot {

using support::FrameId;
using support::ObjectId;
using support::StepIndex;

// A value in a slot: nothing bound, a small immutable value drawn in place, or
// a reference to a box.
struct ValueView {
    enum class Kind : std::uint8_t { Unbound, Inline, Reference };
    Kind kind = Kind::Unbound;
    std::string
        text;  // Inline: its repr, shortened; Reference: a short description ("ƒ increment")
    std::string type_name;  // "int", "list", …
    ObjectId object;        // Reference only

    friend bool operator==(const ValueView&, const ValueView&) = default;
};

enum class VariableRole : std::uint8_t {
    Parameter,  // a parameter that is not captured
    Local,      // a plain local
    Cell,       // owned by this call and captured: lives in `cell`
    Free,       // reached in an enclosing scope's cell
    Global      // a name of the module (the module's own variables)
};

struct VariableView {
    std::string name;
    VariableRole role = VariableRole::Local;
    ValueView value;  // for Cell and Free: the cell's content
    ObjectId cell;    // for Cell and Free: the cell, once it exists
};

enum class FrameState : std::uint8_t {
    Running,    // the top of the stack
    Waiting,    // has called something
    Suspended,  // a generator or coroutine between two resumptions
    Returned    // gone from the stack; cells of it live on
};

// One running (or past) call. For Returned ones `variables` holds only the
// Cell variables that live, and `gone` names the plain ones that ended with it.
struct FrameView {
    FrameId id;
    std::string name;  // "module", "counter", "<lambda>", "Deck" (a class body)
    std::string qualname;
    bytecode::CodeKind kind = bytecode::CodeKind::Function;
    std::uint32_t code = 0;         // index in the program's codes
    std::uint32_t call_number = 1;  // the how-manieth call of this code
    bool numbered = false;          // told apart by its number: "counter #1" (see Recording)
    FrameState state = FrameState::Running;
    FrameId caller;     // none for the module
    FrameId enclosing;  // the call in which its function was made; none for the module's functions
    std::uint32_t caller_line = 0;  // line of the call, from 1; 0 when unknown
    std::uint32_t line = 0;         // where it stands
    support::Span span;             // what it does or waits for
    ObjectId function;              // none for the module
    ObjectId generator;             // set when it belongs to one
    std::vector<VariableView> variables;
    std::vector<std::string> gone;
    bool unfolded = false;  // is to be shown whole
};

struct CellView {
    ObjectId id;
    std::string name;
    FrameId owner;  // the call whose variable it is
    std::string owner_name;
    std::uint32_t owner_call_number = 1;
    ValueView content;
    bool unreachable = false;  // only the collector can free it
};

enum class ObjectKind : std::uint8_t {
    Function,
    BoundMethod,
    Builtin,
    List,
    Tuple,
    Dict,
    Set,
    Class,
    Instance,
    Generator,
    Module,
    Exception,
    Iterator,
    String,
    Other
};

// One labelled reference out of an object: "[2]", "['name']", ".count",
// "__closure__", "default size", "self". Cells of a closure have `cell` set.
struct EdgeView {
    std::string label;
    ValueView value;
    ValueView key;  // dict items: the key, when it is drawn as a value of its own
    ObjectId cell;  // this edge leads to a cell (label is the variable's name)
};

struct ObjectView {
    ObjectId id;
    ObjectKind kind = ObjectKind::Other;
    std::string type_name;
    std::string title;       // "increment", "list of 3", "Sensor"
    std::uint32_t line = 0;  // functions and classes: where they are written
    std::uint32_t code = 0;  // functions, generators: index in the program's codes
    FrameId made_in;         // functions: the call that ran their def; its scope encloses them
    FrameId kept;            // frames that a traceback keeps: the call that is over
    std::vector<EdgeView> edges;
    std::uint64_t hidden_edges = 0;    // "… 988 more"
    bool unfolded = false;             // is to be shown whole, as far as it goes
    std::vector<std::string> held_by;  // short texts: "first", "list[0]"; at most three
    bool unreachable = false;          // only the collector can free it
};

// What is shown whole where it would be folded into a count: cards by identity,
// and the counts that stand for many cards.
struct Unfolded {
    std::vector<ObjectId> objects;
    std::vector<FrameId> calls;
    bool stack = false;      // calls that run
    bool scopes = false;     // calls that returned
    bool unrelated = false;  // objects that have nothing to do with cells

    friend bool operator==(const Unfolded&, const Unfolded&) = default;
};

struct Snapshot {
    StepIndex step = 0;
    FrameId running;                // the top Python frame; none before the start and after the end
    support::Span next_statement;   // what line stepping runs next; empty at the end
    support::Span next_expression;  // the span of the next instruction
    std::uint32_t next_line = 0;
    std::uint32_t next_instruction = 0;  // its index in the running call's code
    bool before_statement = false;       // a statement of the running call begins here
    std::vector<ValueView> stack;        // its value stack, when asked for: the top is last
    std::vector<FrameView> frames;       // outermost (the module) first
    std::vector<FrameView> suspended;    // generators that hold a frame
    std::vector<FrameView> scopes;       // calls that returned and whose cells live, oldest first
    std::vector<CellView> cells;         // of all of these, by id
    std::vector<ObjectView> objects;     // by id
    std::uint64_t hidden_objects = 0;    // alive, reachable by a reference, not in `objects`
    std::uint64_t outlived_calls = 0;    // returned, with cells alive: in `scopes` or not
    std::uint64_t outlived_cells = 0;    // theirs
    bool outlived_known = true;          // else there may be more: counting would take too long
    std::uint64_t output_bytes = 0;      // how much of the run's output stands so far
    ValueView handled_exception;         // the exception that is on its way or being handled
    bool exception_raised = false;       // it is on its way up through the calls
    bool in_except_clause = false;       // what runs next stands in the body of an `except`
    std::uint64_t waiting_for_collector =
        0;              // unreachable objects in cycles, when they were counted
    Unfolded unfolded;  // as asked for
};

struct SnapshotOptions {
    std::uint32_t most_objects = 200;  // boxes in the Objects lane
    std::uint32_t most_edges = 12;     // of one object, before it folds
    std::uint32_t most_text = 40;      // characters of a value drawn in place
    bool closures_only = false;        // leave out objects that have nothing to do with cells
    bool unreachable = false;          // show what waits for the collector, in heaps not too large
    std::uint32_t most_unfolded_edges = 240;  // of one that is shown whole
    Unfolded unfolded{};
    bool value_stack = false;  // list the values of the running call's stack
};

// One path of references that keeps an object alive, from a root on:
// {"module.first", "ƒ increment", "cell count"}; empty when nothing does. The
// shortest one from the module's variables; where none of these leads to it, the
// shortest from a call that runs or waits.
struct RetentionPath {
    std::vector<std::string> texts;
    std::vector<ObjectId> objects;  // the boxes along it; 0 for frames
    std::vector<FrameId> frames;    // the frame it starts in, if any (one entry at most)
};

}  // namespace outlive::snapshot
