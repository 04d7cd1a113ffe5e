// Tuple, List, Set, Range, Slice: layouts only; what they do is in the files
// of their names.
//
// Invariant: slots up to the size hold counted references; slots of a List
// beyond its size hold nothing that counts.
#pragma once

#include <cstdint>

#include "engine/objects/object.hpp"

namespace outlive::objects {

// Storage owned by one object. `bytes` is the size asked for, header included.
struct Buffer {
    std::uint64_t bytes;
    std::uint64_t meta;  // kind Buffer; no serial

    template <class T>
    [[nodiscard]] T* data() {
        return reinterpret_cast<T*>(this + 1);
    }
};
static_assert(sizeof(Buffer) == 16);

struct Tuple {
    Object head;
    std::uint32_t size;
    Handle attrs;  // Dict of an instance of a subclass (named tuples), or 0

    [[nodiscard]] Value* items() { return reinterpret_cast<Value*>(this + 1); }
    [[nodiscard]] const Value* items() const { return reinterpret_cast<const Value*>(this + 1); }
};

struct List {
    Object head;
    Handle buffer;  // Buffer of `capacity` Values, or 0
    std::uint32_t size;
    std::uint32_t capacity;
    Handle attrs;
};

// A set or (by its class) frozenset: open addressing, as CPython's, so that the
// order of small integers and strings comes out the same.
struct SetEntry {
    Value key;  // no value: never used; exhausted: deleted
    std::uint64_t hash;
};
struct Set {
    Object head;
    Handle buffer;  // Buffer of mask+1 SetEntry
    std::uint32_t mask;
    std::uint32_t used;  // live entries
    std::uint32_t fill;  // live and deleted
    std::uint64_t hash;  // frozenset: its hash, 0 when not computed
    Handle attrs;
    std::uint32_t version;  // counts changes: iteration notices
};

struct Range {
    Object head;
    Value start, stop, step;  // ints of any size
    Value length;
};

struct Slice {
    Object head;
    Value start, stop, step;
};

}  // namespace outlive::objects
