#include "engine/machine/guise.hpp"

#include "engine/machine/classes.hpp"

namespace outlive::machine {

namespace {

// What a static or class method wraps, or the value itself.
Value unwrapped(const Heap& heap, Value v) {
    const bool wrapped = heap.is(v, Kind::StaticMethod) || heap.is(v, Kind::ClassMethod);
    return wrapped ? heap.as<MethodWrapper>(v)->function : v;
}

// A method without a name of its own is called as what it stands under.
void name_method(Heap& heap, const Class& cls, Value key, Value v) {
    v = unwrapped(heap, v);
    if (!heap.is(v, Kind::Function) || !heap.is(key, Kind::Str)) return;
    auto& f = *heap.as<Function>(v);
    if (!equal(*heap.at<Str>(f.name), "<lambda>")) return;
    const Str& name = *heap.as<Str>(key);
    const std::string full = to_utf8(*heap.at<Str>(cls.qualname)) + "." + to_utf8(name);
    f.name = key.handle();
    f.qualname = heap.handle(intern(heap, full));
    heap.retain(f.name);
    heap.retain(f.qualname);
}

}  // namespace

void put_in_guise(Heap& heap, Value v, Guise guise) {
    v = unwrapped(heap, v);
    if (heap.is(v, Kind::Function)) heap.object(v)->set_spare(static_cast<std::uint8_t>(guise));
}

void put_methods_in_guise(Heap& heap, const Class& cls) {
    const Dict& dict = *heap.at<Dict>(cls.dict);
    for (std::uint32_t i = 0; i < dict.fill; ++i) {
        const DictEntry& entry = entries(heap, dict)[i];
        put_in_guise(heap, entry.value, Guise::Method);
        name_method(heap, cls, entry.key, entry.value);
    }
}

std::string owner_of_method(Machine& m, const Function& function) {
    Heap& heap = m.heap();
    const std::string name = to_utf8(*heap.at<Str>(function.qualname));
    Str& owner = *intern(heap, name.substr(0, name.rfind('.')));
    const Value cls = get(heap, *heap.at<Dict>(function.globals), owner);
    return heap.is(cls, Kind::Class) ? text_name(m, *heap.as<Class>(cls)) : to_utf8(owner);
}

}  // namespace outlive::machine
