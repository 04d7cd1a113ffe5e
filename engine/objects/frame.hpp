// Frame and Generator: the calls that run, wait or are suspended.
//
// A frame lives on the arena's stack region, one behind the other, or, for
// generators and coroutines, inside the Generator object. Slots come first
// (parameters, locals, cells, free variables as the Code lays them out), then
// the value stack. Invariant: while a frame does not run, `pc` is the next
// instruction and `depth` the number of values on its stack; for the running
// one the interpreter holds both in registers and writes them back before
// anything else looks.
#pragma once

#include <cstdint>

#include "engine/objects/containers.hpp"

namespace outlive::objects {

// What happens to the result when the frame returns (and to an exception that
// leaves it).
enum class OnReturn : std::uint8_t {
    Push,             // the caller gets the result on its stack
    Drop,             // nobody wants it (__setattr__, __setitem__, …)
    Construct,        // __init__: must be None; the caller gets `extra`, the instance
    Iterate,          // FOR_ITER: StopIteration ends the loop
    Resume,           // a generator resumed by send(), next(): its end is a StopIteration
    Truth,            // __bool__: the caller gets a bool; anything else is a TypeError
    BinaryFinal,      // an operator method with no alternative: NotImplemented is a TypeError
    GetattrFallback,  // __getattribute__, property: AttributeError goes on to __getattr__
    Finalize,         // __del__, weak callbacks: result dropped, exceptions printed
    FinalizeLeaving,  // the same while an exception leaves the caller: `extra`, which then goes on
    ModuleBody,       // import: the caller gets the module in `extra`
    Delegate,         // yield from: the delegating generator gets it
    Traced,           // a trace function: result dropped; an exception is the caller's next step's
    TracedLeaving,    // the same while an exception leaves the caller: `extra`, which then goes on
    Program           // the module of the program: the run ends
};

enum FrameFlags : std::uint8_t {
    FrameInGenerator = 1,  // lives in `generator`
    FrameHidden = 2,       // library code: not in tracebacks, stepped over
    FrameNew = 4,          // a class body or module: names live in `locals`
    FrameRecorded = 8,     // `record` is set: somebody may ask for the call when it is over
    FrameLeft = 16,        // an exception leaves it, whose traceback knows of it already
    FrameTraced = 32       // `trace` is set: the program has been tracing while it ran
};

struct Frame {
    std::uint64_t id;          // FrameId
    std::uint64_t enclosing;   // FrameId of the scope its function was made in
    Handle caller;             // Frame below, or 0
    Handle code;               // CodeWrapper; immortal, as all of them are
    Handle function;           // Function, counted; modules have one too
    Handle globals, builtins;  // Dict, counted through the function
    Handle locals;             // namespace of a class or module body (counted), or 0
    Handle generator;          // Generator, not counted (it owns the frame), or 0
    std::uint32_t pc;
    std::uint32_t depth;
    std::uint32_t code_id;
    std::uint32_t slot_count;
    std::uint32_t call_number;
    OnReturn on_return;
    std::uint8_t flags;
    std::uint16_t detail;  // of on_return: operator, …
    std::uint32_t unused;
    Value extra;          // of on_return; counted
    Value handled;        // generators: what the resumer was handling (counted)
    Handle record;        // FrameRecord (counted); undefined without FrameRecorded
    std::uint32_t trace;  // FrameTrace; undefined without FrameTraced

    [[nodiscard]] Value* slots() { return reinterpret_cast<Value*>(this + 1); }
    [[nodiscard]] Value* stack() { return slots() + slot_count; }
};
static_assert(sizeof(Frame) % 8 == 0);

enum class GeneratorState : std::uint8_t { Created, Suspended, Running, Finished };
enum class GeneratorKind : std::uint8_t { Generator, Coroutine, AsyncGenerator };

// Of asynchronous ones: asked for the first time; with a finalizer (sys.set_asyncgen_hooks);
// somebody awaits its next value; nothing more is to be asked of it.
enum GeneratorFlags : std::uint8_t {
    GeneratorBegun = 1,
    GeneratorHasFinalizer = 2,
    GeneratorAsksRunning = 4,
    GeneratorAsksClosed = 8
};

struct Generator {
    Object head;
    Handle name, qualname;  // Str
    GeneratorState state;
    GeneratorKind kind;
    std::uint8_t flags;         // GeneratorFlags
    std::uint8_t handling;      // exceptions of its own that it is in the handlers of
    std::uint32_t frame_bytes;  // size of the frame behind this header
    Value handled;              // exception it was handling when it was suspended

    [[nodiscard]] Frame* frame() { return reinterpret_cast<Frame*>(this + 1); }
};

struct Exception {
    Object head;
    Handle args;       // Tuple
    Handle attrs;      // Dict, or 0
    Handle traceback;  // Traceback, or 0
    std::uint32_t suppress_context;
    Value cause, context;  // exceptions, None or no value
    Value extra[4];        // StopIteration.value, KeyError …: see machine/exceptions
};

// A call as others know it: tracebacks, frame objects. While the call runs, its
// variables are read from the frame; when it is over, what its slots held has
// moved here, and so lives as long as the record does.
struct FrameRecord {
    Object head;
    std::uint64_t frame;  // FrameId
    Handle running;       // the Frame; 0: the call is over
    Handle function;      // Function (counted): its code and globals
    Handle back;          // of the call over: FrameRecord of its caller (counted), or 0
    Handle locals;        // of the call over: namespace of a class or module body (counted), or 0
    std::uint32_t pc;     // of the call over: the instruction it ended at
    std::uint32_t slot_count;
    std::uint32_t call_number;
    std::uint32_t unused;

    [[nodiscard]] Value* slots() { return reinterpret_cast<Value*>(this + 1); }
};

struct Traceback {
    Object head;
    Handle next;       // Traceback nearer to where it was raised, or 0
    Handle code;       // CodeWrapper
    std::uint32_t pc;  // of the instruction
    std::uint32_t unused;
    std::uint64_t frame;  // FrameId
    Handle locals;        // Dict kept for inspection, or 0
    Handle record;        // FrameRecord (counted); 0 for a generator's frame
};

}  // namespace outlive::objects
