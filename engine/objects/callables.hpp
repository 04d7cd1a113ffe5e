// Cell, Function, Native, BoundMethod and the wrapper of a code object.
//
// The rule of cells: a captured variable lives in its cell from the start of
// its call; scope analysis decides which variables those are, and the machine
// never moves a variable between a slot and a cell afterwards. A cell knows the
// call that owns it, so a picture can be drawn of a call that is long gone.
#pragma once

#include <cstdint>

#include "engine/objects/containers.hpp"

namespace outlive::objects {

struct Cell {
    Object head;
    Value content;              // no value while the variable is not bound
    std::uint64_t owner;        // FrameId of the call that made it; 0: made by types.CellType
    std::uint64_t enclosing;    // FrameId of that call's own enclosing scope, or 0
    std::uint32_t code;         // CodeId of the owner
    std::uint32_t slot;         // its slot there
    std::uint32_t call_number;  // the owner was the how-manieth call of its code
    std::uint32_t unused;
};

struct Function {
    Object head;
    Handle code;              // CodeWrapper
    Handle globals;           // Dict
    Handle closure;           // Tuple of Cells, or 0
    Handle defaults;          // Tuple, or 0
    Handle keyword_defaults;  // Dict, or 0
    Handle name, qualname;    // Str
    Handle attrs;             // Dict (__dict__), or 0
    Handle annotations;       // Dict, or 0
    Handle type_params;       // Tuple, or 0
    Handle builtins;          // Dict: where names that the globals lack are looked up
    std::uint32_t unused;
    Value doc;
    Value module;
    std::uint64_t made_in;  // FrameId of the call that ran its def
};

// A code object as a Python value, with what running it needs in the arena.
struct CodeWrapper {
    Object head;          // spare: 1 for a generator's that can be awaited (types.coroutine)
    std::uint32_t code;   // CodeId
    std::uint32_t calls;  // how often it was entered: deals the call numbers
    Handle constants;     // Tuple of its constants, made when it was loaded
    Handle names;         // Tuple of interned Str
};

// A function of ours, bound or not: builtins, methods of built-in types.
struct Native {
    Object head;
    std::uint32_t native;  // index in the table of natives
    Handle owner;          // Class whose method it is, or 0
    Value self;            // bound to, or no value
    Value module;          // str, or no value
};

struct BoundMethod {
    Object head;
    Value function;  // any callable
    Value self;
};

}  // namespace outlive::objects
