// Class, Instance, Module and the descriptors.
//
// A class finds an attribute by walking its method resolution order (a tuple of
// classes, C3). Its flags say what Python code its instances bring along, so
// that native code knows in one test whether it may do the work itself.
#pragma once

#include <cstdint>

#include "engine/objects/containers.hpp"

namespace outlive::objects {

// What a class (or one of its bases other than the built-in ones) defines.
enum ClassFlags : std::uint32_t {
    ClassBuiltin = 1U << 0U,  // one of ours; cannot be changed
    ClassHasInit = 1U << 1U,  // Python-level __init__
    ClassHasNew = 1U << 2U,
    ClassHasGetattribute = 1U << 3U,
    ClassHasGetattr = 1U << 4U,
    ClassHasSetattr = 1U << 5U,  // __setattr__ or __delattr__
    ClassHasDel = 1U << 6U,
    ClassHasEq = 1U << 7U,  // __eq__ (or __ne__) not of object or a built-in
    ClassHasHash = 1U << 8U,
    ClassHasRepr = 1U << 9U,  // __repr__
    ClassHasStr = 1U << 10U,  // __str__
    ClassHasFormat = 1U << 11U,
    ClassHasBool = 1U << 12U,           // __bool__ or __len__
    ClassHasOrder = 1U << 13U,          // __lt__ and its kin
    ClassHasIter = 1U << 14U,           // __iter__, __next__ or __getitem__
    ClassIsDescriptor = 1U << 15U,      // its instances have __get__
    ClassIsDataDescriptor = 1U << 16U,  // its instances have __set__ or __delete__
    ClassNoDict = 1U << 17U,            // instances have no __dict__ (__slots__, built-ins)
    ClassNotBase = 1U << 18U,           // cannot be subclassed (bool, NoneType, …)
    ClassHasContainer = 1U << 19U,      // __getitem__, __setitem__, __contains__, __len__…
    ClassIsException = 1U << 20U,
    ClassIsMetaclass = 1U << 21U,       // a subclass of type
    ClassHasCall = 1U << 22U,           // metaclasses: own __call__
    ClassUnhashable = 1U << 23U,        // __hash__ is None
    ClassAbstract = 1U << 24U,          // has abstract methods
    ClassHasInstanceCheck = 1U << 25U,  // metaclasses: __instancecheck__ / __subclasscheck__
    ClassHasNumber = 1U << 26U,         // any operator method (__add__, __radd__, __neg__, …)
    ClassHasWeakRefs = 1U << 27U,       // instances can be weakly referenced
    ClassIsSequence = 1U << 28U,        // by collections.abc: matches [a, b]
    ClassIsMapping = 1U << 29U          // matches {k: v}
};

struct Class {
    Object head;
    Handle name, qualname;  // Str
    Handle bases;           // Tuple of Class
    Handle mro;             // Tuple of Class, itself first
    Handle dict;            // Dict: its own attributes
    Handle subclasses;      // List of weakly held classes, or 0
    std::uint32_t flags;    // ClassFlags
    std::uint32_t version;  // new number whenever it or a base changes: caches compare it
    Kind instance_kind;     // the layout of its instances
    std::uint8_t padding[3];
    std::uint32_t slot_count;  // __slots__ over all bases: Values of an Instance
    Handle slot_names;         // Tuple of its own slots' names, or 0
    std::uint32_t unused;
};

struct Instance {
    Object head;
    Handle attrs;  // Dict (__dict__), or 0 until an attribute is set
    std::uint32_t slot_count;

    [[nodiscard]] Value* slots() { return reinterpret_cast<Value*>(this + 1); }
};

struct Module {
    Object head;
    Handle dict;  // Dict
    Handle name;  // Str
};

struct Property {
    Object head;
    Value getter, setter, deleter, doc;
    Value name;
    Handle attrs;
    std::uint32_t doc_of_getter;  // 1: nobody gave it one of its own
};

// StaticMethod, ClassMethod.
struct MethodWrapper {
    Object head;
    Value function;
    Handle attrs;
    std::uint32_t unused;
};

struct Super {
    Object head;
    Value this_class;  // Class
    Value self;        // instance or class, or no value (unbound)
    Value self_class;  // Class whose order is searched
    Handle attrs;      // of an instance of a subclass
    std::uint32_t unused;
};

// A __slots__ member, or an attribute of a built-in type that is computed by
// native code (`native`: index in the table of natives for reading, writing).
struct MemberDescriptor {
    Object head;
    Handle name;                   // Str
    Handle owner;                  // Class
    std::uint32_t slot;            // index in Instance::slots
    std::uint32_t getter, setter;  // indices in the table of natives, or 0: a slot
    std::uint32_t unused;
};

struct MappingProxy {
    Object head;
    Value mapping;
};

// dict.keys(), values(), items(): spare bits of the head: 0, 1, 2.
struct DictView {
    Object head;
    Value dict;
};

// Any iterator that native code advances without calling Python: over lists,
// tuples, str, dict and their kin; `what` says which (IteratorKind).
enum class IteratorKind : std::uint8_t {
    Sequence,  // list, tuple: source, position
    Str,
    Bytes,
    Range,
    DictKeys,
    DictValues,
    DictItems,
    Set,
    Reversed,  // list, tuple, str, range, backwards
    ReversedDictKeys,
    ReversedDictValues,
    ReversedDictItems,
    GetItem,   // the old protocol: __getitem__ from 0 on, or backwards; needs Python
    Callable,  // iter(callable, sentinel); needs Python
    Enumerate,
    Zip,
    Map,
    Filter,  // source: an iterator or a tuple of them
    Count_,
    Repeat,
    Chain  // of itertools, the commonest
};
struct Iterator {
    Object head;   // spare: IteratorKind
    Value source;  // what it goes over; no value when exhausted
    Value extra;   // function, sentinel, step, …
    std::int64_t position;
    std::int64_t
        limit;      // Range: step; GetItem: -1 backwards; dict and set: the version it started with
    Value current;  // Range: next value when beyond 51 bits; others unused
};

struct WeakReference {
    Object head;
    Handle target;            // not counted; 0 when dead
    std::uint32_t is_hashed;  // 1: `hash` is its target's, which it keeps beyond its death
    Value callback;
    std::uint64_t hash;
    Handle attrs;  // of an instance of a subclass
    std::uint32_t unused;
};

// Simple records that library code writes in Python need no kind of their own:
// they are Instances.

}  // namespace outlive::objects
