// The call of a function that functools.lru_cache has wrapped: what is known
// already is found here. Everything else is the wrapper's method `_missed`,
// which looks again, calls the function and remembers.
#include <fmt/format.h>

#include "engine/library/native/native_modules.hpp"
#include "engine/machine/builtins/container_operators.hpp"
#include "engine/machine/identity.hpp"
#include "engine/machine/protocols.hpp"
#include "engine/objects/dict.hpp"

namespace outlive::library {

using namespace machine;

namespace {

constexpr std::size_t known_missed = 3;  // in MachineState::library_values

// The __slots__ of the wrapper, in the order of their names.
enum Slot : std::uint32_t { Entries, Function_, Hits, Longest, Misses, Order, Typed, SlotCount };

// What stands for these arguments: a single int or str for itself.
Value key_of(Heap& heap, Value args) {
    const Tuple& all = *heap.as<Tuple>(args);
    if (all.size != 1) return args;
    const Value only = all.items()[0];
    const bool plain =
        only.is_int() || heap.is_exact(only, Kind::Int) || heap.is_exact(only, Kind::Str);
    return plain ? only : args;
}

// The result of a link that was used now: it goes behind all others.
Value renewed(Machine& m, Dict& order, Value link) {
    constexpr std::uint32_t result = 1;
    Heap& heap = m.heap();
    const Owned place(heap, make_int(heap, static_cast<std::int64_t>(virtual_address(heap, link))));
    const DictPlace known = locate(m, order, place.get());
    if (known.answer == Answer::Yes) {
        const Owned kept(heap, heap.retained(link));
        remove(heap, order, *known.entry);
        insert_new(heap, order, place.get(), link, known.hash);
    }
    return heap.retained(heap.as<Tuple>(link)->items()[result]);
}

// The remembered result, or no value; `is_new` when there is none, and no method of the
// program's was needed to find that out.
Value find_result(Machine& m, Value* slots, Value args, bool& is_new) {
    Heap& heap = m.heap();
    if (!heap.is_exact(slots[Entries], Kind::Dict) || !slots[Typed].is_false()) return {};
    if (slots[Longest] == Value::integer(0) || !slots[Hits].is_int()) return {};
    Dict& entries = *heap.as<Dict>(slots[Entries]);
    const DictPlace place = locate(m, entries, key_of(heap, args));
    if (place.answer == Answer::Raised) m.drop_raised();  // `_missed` raises it again
    is_new = place.answer == Answer::No;
    if (place.answer != Answer::Yes) return {};
    slots[Hits] = Value::integer(slots[Hits].as_int() + 1);
    const Value found = place.entry->value;
    if (slots[Longest].is_none()) return heap.retained(found);
    return renewed(m, *heap.as<Dict>(slots[Order]), found);
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
    bool is_new = false;
    if (a[2].is_unbound()) {
        const Value known = find_result(m, heap.as<Instance>(a[0])->slots(), a[1], is_new);
        if (!known.is_unbound()) return known;
    }
    return m.call(missed,
                  {a[0], a[1], a[2].is_unbound() ? Value::none() : a[2], Value::boolean(is_new)});
}

// Whether no method of the program's is needed for the key's hash.
Value is_hashed_natively(Machine& m, Args a) {
    std::uint64_t h = 0;
    const Answer answer = hash(m, a[0], h);
    if (answer == Answer::Raised) m.drop_raised();
    return Value::boolean(answer == Answer::Yes);
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
    {"is_hashed_natively(key, /)", is_hashed_natively},
    {"know(function, /)", know},
};

}  // namespace

NativeTable cache_functions() {
    return specs;
}

}  // namespace outlive::library
