// What is written in Python here and native in CPython: its classes are named
// with their module in error texts ('datetime.date') and cannot be changed, its
// functions shown as built-in, and both complain about arguments as natives do.
#include "engine/library/native/native_modules.hpp"
#include "engine/machine/constants.hpp"
#include "engine/machine/guise.hpp"
#include "engine/objects/edges.hpp"
#include "engine/objects/sequence.hpp"

namespace outlive::library {

using namespace machine;

namespace {

// A module's function is of the class that built-in functions are of.
void show_as_builtin(Heap& heap, Value v) {
    if (!heap.is(v, Kind::Function)) return;
    const Handle cls = heap.handle(heap.kind_class(Kind::Native));
    heap.retain(cls);
    heap.release(heap.object(v)->cls);
    heap.object(v)->cls = cls;
}

// What is behind a module's function: a plain one, for `inspect`. None: it is no such one.
Value unmasked(Machine& m, Args a) {
    Heap& heap = m.heap();
    if (!heap.is(a[0], Kind::Function)) return Value::none();
    const Function& f = *heap.as<Function>(a[0]);
    auto* plain = heap.create<Function>(Kind::Function);
    const Object head = plain->head;
    *plain = f;
    plain->head = head;
    for_each_edge_of_kind(heap, plain->head, Kind::Function,
                          [&heap](const EdgeLabel&, Value v) { heap.retain(v); });
    return heap.value(plain);
}

// Marks functions, and classes with what stands in them.
Value as_native(Machine& m, Args a) {
    Heap& heap = m.heap();
    const Tuple& things = *heap.as<Tuple>(a[0]);
    for (std::uint32_t i = 0; i < things.size; ++i) {
        const Value v = things.items()[i];
        put_in_guise(heap, v, Guise::Function);
        show_as_builtin(heap, v);
        if (!heap.is(v, Kind::Class)) continue;
        heap.object(v)->set_spare(1);
        Dict& dict = *heap.at<Dict>(heap.as<Class>(v)->dict);
        for (const char* of_source : {"__firstlineno__", "__static_attributes__"})
            (void)remove(heap, dict, *intern(heap, of_source));
        put_methods_in_guise(heap, *heap.as<Class>(v));
    }
    return things.size == 1 ? heap.retained(things.items()[0]) : Value::none();
}

// The same of classes that cannot be inherited from.
Value as_closed(Machine& m, Args a) {
    Heap& heap = m.heap();
    for (const Value v : item_span(heap, a[0])) {
        if (heap.is(v, Kind::Class)) heap.as<Class>(v)->flags |= ClassNotBase;
    }
    return as_native(m, a);
}

// The name of an object's type as error texts have it: 'collections.deque'.
Value type_name(Machine& m, Args a) {
    return m.text(m.type_name(a[0]));
}

constexpr NativeSpec specs[] = {
    {"as_native(*things)", as_native},
    {"as_closed(*things)", as_closed},
    {"type_name(object, /)", type_name},
    {"unmasked(function, /)", unmasked},
};

}  // namespace

NativeTable guise_functions() {
    return specs;
}

}  // namespace outlive::library
