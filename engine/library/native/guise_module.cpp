// What is written in Python here and native in CPython: its classes are named
// with their module in error texts ('datetime.date'), its functions shown as
// built-in, and both complain about arguments as natives do.
#include "engine/library/native/native_modules.hpp"
#include "engine/machine/constants.hpp"

namespace outlive::library {

using namespace machine;

namespace {

void mark_function(Machine& m, Value v) {
    if (m.heap().is(v, Kind::StaticMethod)) v = m.heap().as<MethodWrapper>(v)->function;
    if (m.heap().is(v, Kind::Function)) m.heap().object(v)->set_spare(1);
}

// Marks classes with their __new__, __init__ and __call__, and functions.
Value as_native(Machine& m, Args a) {
    Heap& heap = m.heap();
    const Tuple& things = *heap.as<Tuple>(a[0]);
    for (std::uint32_t i = 0; i < things.size; ++i) {
        const Value v = things.items()[i];
        mark_function(m, v);
        if (!heap.is(v, Kind::Class)) continue;
        heap.object(v)->set_spare(1);
        const Dict& dict = *heap.at<Dict>(heap.as<Class>(v)->dict);
        for (const char* name : {"__new__", "__init__", "__call__"}) {
            mark_function(m, get(heap, dict, *intern(heap, name)));
        }
    }
    return things.size == 1 ? heap.retained(things.items()[0]) : Value::none();
}

constexpr NativeSpec specs[] = {
    {"as_native(*things)", as_native},
};

}  // namespace

NativeTable guise_functions() {
    return specs;
}

}  // namespace outlive::library
