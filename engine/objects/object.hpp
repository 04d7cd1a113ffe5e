// The header that every block of the heap starts with, and what kinds there are.
//
// Invariant: `refs` counts the references from slots of other objects, frames
// and the machine's state; at 0 the object is destroyed at once (Heap::release).
// `serial` is the object's identity: dealt in order, never reused. The kind is
// the layout of the block and never changes; the class may be a subclass of
// the kind's own class (class MyList(list) has kind List).
#pragma once

#include <cstdint>

#include "engine/objects/value.hpp"
#include "engine/support/strong_id.hpp"

namespace outlive::objects {

enum class Kind : std::uint8_t {
    Free = 0,
    Buffer,  // storage of another object: list items, dict tables; owned by one object
    Int,     // beyond 51 bits, or of a subclass of int
    Real,    // of a subclass of float; plain floats are unboxed
    Complex,
    Str,
    Bytes,
    ByteArray,
    Tuple,
    List,
    Dict,
    Set /* also frozenset */,
    Range,
    Slice,
    Cell,
    Function,
    Native,
    BoundMethod,
    CodeWrapper,
    Class,
    Instance,
    Module,
    Property,
    StaticMethod,
    ClassMethod,
    Super,
    MemberDescriptor,
    MappingProxy,
    DictView,
    Iterator,
    Generator,
    Exception,
    Traceback,
    FrameRecord,
    WeakReference,
    TypeParameter,
    GenericAlias,
    Namespace,
    StringBuffer,
    Count
};

enum ObjectFlags : std::uint8_t {
    FlagMarked = 1,       // used by the collector while it works; clear otherwise
    FlagFinalized = 2,    // __del__ has run
    FlagHasWeakRefs = 4,  // listed in the machine's table of weak references
    FlagImmortal = 8,     // a constant or a built-in: never freed
    FlagInterned = 16,    // Str: the one of its text in the table of names
    FlagUntrackable = 32  // holds no references at all
};

struct Object {
    std::uint32_t refs;
    Handle cls;          // of its Class; 0 for buffers
    std::uint64_t meta;  // serial in bits 0..39, kind 40..47, flags 48..55, spare 56..63

    [[nodiscard]] Kind kind() const {
        return static_cast<Kind>(static_cast<std::uint8_t>(meta >> 40U));
    }
    [[nodiscard]] support::ObjectId id() const {
        return support::ObjectId{meta & ((1ULL << 40U) - 1)};
    }
    [[nodiscard]] bool has(ObjectFlags f) const { return ((meta >> 48U) & f) != 0; }
    void set(ObjectFlags f) { meta |= std::uint64_t{f} << 48U; }
    void clear(ObjectFlags f) { meta &= ~(std::uint64_t{f} << 48U); }
    // Eight spare bits for the kind's own use (Str: width of a character).
    [[nodiscard]] std::uint8_t spare() const { return static_cast<std::uint8_t>(meta >> 56U); }
    void set_spare(std::uint8_t s) { meta = (meta & ~(0xFFULL << 56U)) | std::uint64_t{s} << 56U; }
};
static_assert(sizeof(Object) == 16);

}  // namespace outlive::objects
