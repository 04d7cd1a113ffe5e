// What is written in Python here and native in CPython goes in a guise: it is
// shown as built-in and complains about arguments as natives do. A module's
// function in a guise is no descriptor either, as no built-in function is: found
// in a class, it does not become a method (`converter = time.localtime`).
// The library marks its own (library/native/guise_module); a program's function
// has no guise.
#pragma once

#include <string>

#include "engine/machine/machine.hpp"

namespace outlive::machine {

enum class Guise : std::uint8_t {
    None,
    Method,    // of a class
    Function,  // of a module
};

[[nodiscard]] inline Guise guise_of(const objects::Function& function) {
    return static_cast<Guise>(function.head.spare());
}

[[nodiscard]] inline bool becomes_method(const objects::Heap& heap, objects::Value v) {
    return heap.is(v, objects::Kind::Function) &&
           guise_of(*heap.as<objects::Function>(v)) != Guise::Function;
}

// Marks a function, or the one that a static or class method wraps; no other value.
void put_in_guise(Heap& heap, Value v, Guise guise);
// All that stand in the class.
void put_methods_in_guise(Heap& heap, const Class& cls);
// The class of a method in a guise as texts have it: 'collections.deque'.
[[nodiscard]] std::string owner_of_method(Machine& m, const Function& function);

}  // namespace outlive::machine
