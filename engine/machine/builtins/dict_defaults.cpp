// What the dicts of collections have for a missing key, as far as that needs no
// Python: a Counter's zero, and what a defaultdict makes by a built-in class.
#include "engine/machine/attributes.hpp"
#include "engine/machine/builtins/container_parts.hpp"
#include "engine/machine/mutators.hpp"
#include "engine/objects/sequence.hpp"
#include "engine/objects/set.hpp"

namespace outlive::machine {

namespace {

// In MachineState::library_values: their methods __missing__.
constexpr std::size_t known_default = 4, known_count = 5;

// What calling the class without arguments makes; no value: that is not known here.
Value made_by(Machine& m, Value factory) {
    Heap& heap = m.heap();
    const HeapState& s = heap.state();
    if (!heap.is(factory, Kind::Class)) return {};
    const Handle cls = factory.handle();
    const auto is_plain = [&](Kind kind) {
        return cls == s.classes[static_cast<std::size_t>(kind)];
    };
    if (is_plain(Kind::List)) return heap.value(make_list(heap));
    if (cls == s.class_int) return Value::integer(0);
    if (is_plain(Kind::Set)) return heap.value(make_set(heap));
    if (is_plain(Kind::Dict)) return heap.value(make_dict(heap));
    if (cls == s.class_float) return Value::real(0);
    if (is_plain(Kind::Str)) return heap.retained(Value::object(s.empty_str));
    return {};
}

}  // namespace

void remember_missing(Machine& m, Value of_default, Value of_count) {
    Heap& heap = m.heap();
    const std::pair<std::size_t, Value> all[] = {{known_default, of_default},
                                                 {known_count, of_count}};
    for (const auto& [place, method] : all) {
        Handle& known = m.state().library_values[place];
        heap.release(known);
        heap.retain(method);
        known = method.handle();
    }
}

Value missing_item(Machine& m, Value dict, Value key, std::uint64_t hash) {
    Heap& heap = m.heap();
    const Value method = type_lookup(m, dict, Name::missing_);
    if (!heap.is(method, Kind::Function)) return {};
    if (method.handle() == m.state().library_values[known_count]) return Value::integer(0);
    Dict& d = *heap.as<Dict>(dict);
    if (method.handle() != m.state().library_values[known_default] || d.attrs == 0) return {};
    Str& name = *intern(heap, "default_factory");
    Owned made(heap, made_by(m, get(heap, *heap.at<Dict>(d.attrs), name)));
    if (made.get().is_unbound()) return {};
    insert_new(heap, d, key, made.get(), hash);
    if (m.events != nullptr) report_item_changed(m, d.head, key, Value::unbound(), made.get());
    return made.give();
}

}  // namespace outlive::machine
