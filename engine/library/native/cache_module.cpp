// The call of a function that functools.lru_cache has wrapped: what is known
// already is found here. Everything else is the wrapper's method `_missed`,
// which looks again, calls the function and remembers.
#include <fmt/format.h>

#include "engine/library/native/native_modules.hpp"
#include "engine/machine/builtins/container_operators.hpp"
#include "engine/objects/dict.hpp"

namespace outlive::library {

using namespace machine;

namespace {

constexpr std::size_t known_missed = 3;  // in MachineState::library_values

// The __slots__ of the wrapper, in the order of their names.
enum Slot : std::uint32_t { Entries, Function_, Hits, Longest, Misses, Typed, SlotCount };

// What stands for these arguments: a single int or str for itself.
Value key_of(Heap& heap, Value args) {
    const Tuple& all = *heap.as<Tuple>(args);
    if (all.size != 1) return args;
    const Value only = all.items()[0];
    const bool plain =
        only.is_int() || heap.is_exact(only, Kind::Int) || heap.is_exact(only, Kind::Str);
    return plain ? only : args;
}

// Moves the entry behind all others: it was used last.
Value renewed(Heap& heap, Dict& entries, DictEntry& entry) {
    const std::uint64_t hash = entry.hash;
    const Owned key(heap, heap.retained(entry.key));
    Owned result(heap, heap.retained(entry.value));
    remove(heap, entries, entry);
    insert_new(heap, entries, key.get(), result.get(), hash);
    return result.give();
}

// The remembered result, or no value.
Value find_result(Machine& m, Value* slots, Value args) {
    Heap& heap = m.heap();
    if (!heap.is_exact(slots[Entries], Kind::Dict) || !slots[Typed].is_false()) return {};
    if (slots[Longest] == Value::integer(0) || !slots[Hits].is_int()) return {};
    Dict& entries = *heap.as<Dict>(slots[Entries]);
    const DictPlace place = locate(m, entries, key_of(heap, args));
    if (place.answer == Answer::Raised) m.drop_raised();  // `_missed` raises it again
    if (place.answer != Answer::Yes) return {};
    slots[Hits] = Value::integer(slots[Hits].as_int() + 1);
    if (slots[Longest].is_none()) return heap.retained(place.entry->value);
    return renewed(heap, entries, *place.entry);
}

Value call(Machine& m, Args a) {
    Heap& heap = m.heap();
    const Value missed = Value::object(m.state().library_values[known_missed]);
    const bool ours = heap.is(a[0], Kind::Instance) && missed.handle() != 0 &&
                      heap.as<Instance>(a[0])->slot_count >= SlotCount;
    if (!ours) {
        return m.raise_type(fmt::format(
            "descriptor '__call__' requires a 'functools._lru_cache_wrapper' object but received "
            "a '{}'",
            m.type_name(a[0])));
    }
    if (a[2].is_unbound()) {
        const Value known = find_result(m, heap.as<Instance>(a[0])->slots(), a[1]);
        if (!known.is_unbound()) return known;
    }
    return m.call(missed, {a[0], a[1], a[2].is_unbound() ? Value::none() : a[2]});
}

Value know(Machine& m, Args a) {
    if (!m.heap().is(a[0], Kind::Function)) return m.raise_type("know() takes a function");
    Handle& known = m.state().library_values[known_missed];
    m.heap().release(known);
    m.heap().retain(a[0]);
    known = a[0].handle();
    return Value::none();
}

constexpr NativeSpec specs[] = {
    {"lru_cache.__call__(self, /, *args, **keywords)", call},
    {"know(function, /)", know},
};

}  // namespace

NativeTable cache_functions() {
    return specs;
}

}  // namespace outlive::library
