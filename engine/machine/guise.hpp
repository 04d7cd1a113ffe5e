// What is written in Python here and native in CPython goes in a guise: it is
// shown as built-in and complains about arguments as natives do. A module's
// function in a guise is no descriptor either, as no built-in function is: found
// in a class, it does not become a method (`converter = time.localtime`).
// The library marks its own (library/native/guise_module); a program's function
// has no guise.
#pragma once

#include "engine/objects/callables.hpp"

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

}  // namespace outlive::machine
