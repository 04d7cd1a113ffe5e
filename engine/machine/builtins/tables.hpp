// What the built-in types, functions and native modules are made of: tables,
// each in the file of its subject, listed here once.
//
// The image (machine/image) makes classes and functions from them, in this
// order, so identities are the same in every run. A type named in `base` must
// stand before. Tables are constant.
#pragma once

#include <cstdint>
#include <span>

#include "engine/machine/native.hpp"

namespace outlive::machine {

struct TypeSpec {
    const char* name;     // "int", "list", "generator"
    const char* base;     // "object", "int" for bool, …
    Kind instance_kind;   // layout of its instances
    std::uint32_t flags;  // ClassFlags beside ClassBuiltin
    NativeTable methods;
    const char* in_builtins;  // its name there, or nullptr (generator, cell, …)
};

struct ModuleSpec {
    const char* name;  // "math"; or "_math" with a library/math.py over it
    NativeTable functions;
};

// numbers: int, bool, float, complex
[[nodiscard]] std::span<const TypeSpec> number_types();
// text: str, bytes, bytearray
[[nodiscard]] std::span<const TypeSpec> text_types();
// containers: tuple, list, dict, set, frozenset, range, slice, views, iterators
[[nodiscard]] std::span<const TypeSpec> container_types();
// classes: object, type, function, method, cell, code, property, staticmethod,
// classmethod, super, module, mappingproxy, NoneType, ellipsis, NotImplementedType,
// weakref, descriptors, exceptions' base
[[nodiscard]] std::span<const TypeSpec> class_types();
// calls: generator, coroutine, async_generator
[[nodiscard]] std::span<const TypeSpec> call_types();

// Functions of module builtins.
[[nodiscard]] NativeTable container_functions();  // len, sorted, sum, zip …
[[nodiscard]] NativeTable number_functions();     // abs, divmod, round, hex, chr …
[[nodiscard]] NativeTable class_functions();      // isinstance, getattr, repr, print …
[[nodiscard]] NativeTable call_functions();       // next, iter …

// What only the prelude may call, by subject.
[[nodiscard]] NativeTable number_intrinsics();
[[nodiscard]] NativeTable container_intrinsics();
[[nodiscard]] NativeTable class_intrinsics();
[[nodiscard]] NativeTable call_intrinsics();
[[nodiscard]] NativeTable memory_intrinsics();  // of memoryview

}  // namespace outlive::machine
