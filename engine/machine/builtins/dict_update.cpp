// What a dict takes over from another, or from pairs.
#include <fmt/format.h>

#include "engine/machine/attributes.hpp"
#include "engine/machine/builtins/container_parts.hpp"
#include "engine/machine/builtins/text.hpp"
#include "engine/machine/mutators.hpp"
#include "engine/machine/protocols.hpp"
#include "engine/objects/long_work.hpp"
#include "engine/objects/sequence.hpp"

namespace outlive::machine {

Value dict_merge_from(Machine& m, Dict& dict, Value other) {
    Heap& heap = m.heap();
    if (!heap.is(other, Kind::Dict)) return Value::needs_python();
    // A subclass is asked only where it iterates its own way: its __getitem__ is not.
    if (!heap.is_exact(other, Kind::Dict) &&
        !heap.is(type_lookup(m, other, Name::iter_), Kind::Native)) {
        return Value::needs_python();
    }
    const Dict& from = *heap.as<Dict>(other);
    if (&from == &dict || from.used == 0) return Value::none();
    m.charge(from.used / 8);
    if (dict.used == 0) reserve(heap, dict, from.used);
    const DictEntry* e = entries(heap, from);
    for (std::uint32_t i = 0; i < from.fill; ++i) {
        heap.worked(items_of_search);
        if (e[i].key.is_unbound()) continue;
        const DictSearch s = find(heap, dict, e[i].key, e[i].hash);
        if (s.found == Found::NeedsPython) return Value::needs_python();
        const Value old = s.found == Found::Yes ? heap.retained(s.entry->value) : Value::unbound();
        const Owned owned(heap, old);
        if (s.found == Found::Yes)
            replace(heap, *s.entry, e[i].value);
        else
            insert_new(heap, dict, e[i].key, e[i].value, e[i].hash);
        if (m.events != nullptr) report_item_changed(m, dict.head, e[i].key, old, e[i].value);
    }
    return Value::none();
}

namespace {

// The two items of a pair, as new references in a List or Tuple; raised, or
// needs_python.
Value pair_items(Machine& m, Value pair, std::uint32_t number) {
    Heap& heap = m.heap();
    Value items = is_sequence(heap, pair) ? heap.retained(pair) : list_of(m, pair);
    if (items == Value::raised() && m.is_raised(Error::TypeError)) {
        m.drop_raised();
        return m.raise_type(fmt::format(
            "cannot convert dictionary update sequence element #{} to a sequence", number));
    }
    if (items.is_answer()) return items;
    const std::uint32_t size = item_span(heap, items).size;
    if (size == 2) return items;
    heap.release(items);
    return m.raise_value_error(fmt::format(
        "dictionary update sequence element #{} has length {}; 2 is required", number, size));
}

}  // namespace

Value dict_merge_pairs(Machine& m, Dict& dict, Value pairs) {
    Heap& heap = m.heap();
    const ItemSpan span = item_span(heap, pairs);
    m.charge(span.size / 4);
    for (std::uint32_t i = 0; i < span.size; ++i) {
        const Value two = pair_items(m, span.items[i], i);
        if (two.is_answer()) return two;
        const Owned owned(heap, two);
        const Value* item = item_span(heap, two).items;
        heap.worked(2 * items_of_search);
        const Value r = dict_set(m, dict, item[0], item[1]);
        if (r.is_answer()) return r;
    }
    return Value::none();
}

}  // namespace outlive::machine
