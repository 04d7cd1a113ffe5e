// Classes: calling one, making one, and what native code asks about them.
//
// Calling a class is `construct`: native as far as only built-in classes, plain
// __new__ and a Python __init__ are involved (the commonest class), the prelude's
// type_call for the rest. Making one is `make_class` (attributes.hpp), which
// runs no Python; the prelude's build_class and finish_class do what may.
#pragma once

#include <cstdint>

#include "engine/machine/attributes.hpp"
#include "engine/machine/frames.hpp"
#include "engine/machine/machine.hpp"

namespace outlive::machine {

// cls(...): through the metaclass's __call__ where it has one of its own.
[[nodiscard]] Value construct(Machine& m, Class& cls, const CallArguments& args,
                              OnReturn on_return = OnReturn::Push);
// Does calling the class make an instance without any argument, and refuse all?
[[nodiscard]] bool takes_no_arguments(Machine& m, Class& cls);
[[nodiscard]] Value raise_takes_no_arguments(Machine& m, const Class& cls);
// type.__call__(cls, ...): without asking the metaclass.
[[nodiscard]] Value construct_plainly(Machine& m, Class& cls, const CallArguments& args,
                                      OnReturn on_return = OnReturn::Push);

// The most derived metaclass of `metaclass` and those of the bases; nullptr:
// TypeError (metaclass conflict) is raised. Borrowed.
[[nodiscard]] Class* winning_metaclass(Machine& m, Class& metaclass, const Tuple& bases);

// The C3 linearisation: a new Tuple starting with `cls`; no value: raised.
[[nodiscard]] Value linearise(Machine& m, Class& cls, const Tuple& bases);

// Another method resolution order than C3's, as a metaclass's mro() gave it.
[[nodiscard]] bool set_resolution_order(Machine& m, Class& cls, const Tuple& order);
// `cls.__bases__ = bases`; false: raised, and nothing is changed but the order of some.
[[nodiscard]] bool change_bases(Machine& m, Class& cls, Tuple& bases);

// Works out flags and a new version from the dict and the bases.
void settle_class(Machine& m, Class& cls);
// A class that collections.abc counts among sequences or mappings, and all below
// it: registering with `base` makes it one.
void hand_down_collection(Heap& heap, const Class& base, Class& cls);
// New versions for a class and all that derive from it: what caches compare.
void renew_version(Machine& m, Class& cls);

// The __init__ (a Function) that calling this class runs on a plain new instance,
// where that is all a call does; 0: there is more to it.
[[nodiscard]] Handle plain_initialiser(Machine& m, Class& cls);
// The __new__ (a Native) that is all that calling this built-in class does; 0 likewise.
[[nodiscard]] Handle plain_maker(Machine& m, Class& cls);
// Is a method found under this name what `object` does, maybe as another class's own?
[[nodiscard]] bool is_native_of_object(Machine& m, Value method, Name name);
// True when instances have a __dict__ (whether made yet or not).
[[nodiscard]] bool has_attribute_dict(const Heap& heap, const Class& cls);

// As error texts have it: a library class that is native in CPython with its module.
[[nodiscard]] std::string text_name(Machine& m, const Class& cls);

// `module.qualname` as reprs and tracebacks give it, the module left out when it
// is builtins (or __main__, if `hide_main`).
[[nodiscard]] std::string full_name(Machine& m, Class& cls, bool hide_main);

}  // namespace outlive::machine
