// Native functions: how they are declared and how arguments reach them.
//
// A native is declared by its Python signature, once; the binder reads it, so
// keyword arguments, defaults, `inspect` and CPython's error texts all follow
// from the one line. Natives never call Python and wait (see machine.hpp).
//
//   {"sorted(iterable, /, *, key=None, reverse=False)", builtin_sorted}
//   {"str.split(self, /, sep=None, maxsplit=-1)", str_split}
//   {"print(*args, sep=' ', end='\\n', file=None, flush=False)", builtin_print}
//
// A parameter marked ": index" (`width: index`) also takes an object of the
// program's with an __index__ method; the native gets the int.
//
// The function gets one Value a parameter, in order, borrowed: a missing
// optional one is Value::unbound(), `*args` is a Tuple, `**kwargs` a Dict or
// unbound when empty. It answers a new reference, Value::raised(),
// Value::entered() or (only where the caller says so) Value::needs_python().
#pragma once

#include <cstdint>
#include <span>

#include "engine/machine/machine.hpp"

namespace outlive::machine {

using Args = const Value*;
using NativeFunction = Value (*)(Machine&, Args);

struct NativeSpec {
    const char* signature;
    NativeFunction function;
};

// A module's or a type's natives. For a type: the class gets them as methods;
// `Kind.` prefix in the signature is the type's name ("list.append(self, …)").
// A name of the form "type.name" with "@static", "@class", "@get" or "@set"
// before the signature is a static method, a class method, the reading or the
// writing of a computed attribute: {"@get function.__name__(self, /)", …}.
// What a text like "must be str, not None" calls the type of a wrong argument.
[[nodiscard]] inline std::string argument_type(Machine& m, Value v) {
    return v.is_none() ? "None" : m.type_name(v);
}

using NativeTable = std::span<const NativeSpec>;

}  // namespace outlive::machine
