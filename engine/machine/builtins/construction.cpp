#include "engine/machine/builtins/construction.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace outlive::machine {

Class* class_to_make(Machine& m, Value cls, Handle base) {
    Heap& heap = m.heap();
    if (cls.is_object() && cls.handle() == base) return heap.at<Class>(base);
    const std::string base_name = to_utf8(*heap.at<Str>(heap.at<Class>(base)->name));
    if (!heap.is(cls, Kind::Class)) {
        m.raise_type(
            fmt::format("{}.__new__(X): X is not a type object ({})", base_name, m.type_name(cls)));
        return nullptr;
    }
    auto* c = heap.as<Class>(cls);
    const std::string name = to_utf8(*heap.at<Str>(c->name));
    const bool derived = heap.handle(c) == base || m.is_subclass(c, heap.at<Class>(base));
    if (derived && heap.handle(c) == heap.state().class_bool && base == heap.state().class_int) {
        m.raise_type("int.__new__(bool) is not safe, use bool.__new__()");
        return nullptr;
    }
    if (derived) return c;
    m.raise_type(
        fmt::format("{}.__new__({}): {} is not a subtype of {}", base_name, name, name, base_name));
    return nullptr;
}

Value tuple_of(Heap& heap, std::initializer_list<Value> items) {
    auto* t =
        heap.create<Tuple>(Kind::Tuple, heap.state().classes[static_cast<std::size_t>(Kind::Tuple)],
                           sizeof(Tuple) + 8 * items.size());
    t->size = static_cast<std::uint32_t>(items.size());
    t->attrs = 0;
    std::copy(items.begin(), items.end(), t->items());
    return heap.value(t);
}

}  // namespace outlive::machine
