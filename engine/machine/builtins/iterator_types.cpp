// The iterator classes: __iter__, __next__, and the constructors of enumerate,
// zip, map, filter and reversed.
#include <fmt/format.h>

#include <algorithm>

#include "engine/machine/attributes.hpp"
#include "engine/machine/builtins/container_methods.hpp"
#include "engine/machine/builtins/container_tables.hpp"
#include "engine/machine/builtins/iterators.hpp"
#include "engine/machine/builtins/text.hpp"
#include "engine/machine/protocols.hpp"
#include "engine/objects/sequence.hpp"

namespace outlive::machine {

namespace {

Value itself(Machine& m, Args a) {
    return m.heap().retained(a[0]);
}

Value next_method(Machine& m, Args a) {
    const Value r = next_of_iterator(m, *m.heap().as<Iterator>(a[0]));
    if (r == Value::exhausted())
        return m.raise(Error::StopIteration, std::initializer_list<Value>{});
    return value_or(m, r, Prelude::next_of, {a[0]});
}

Value length_hint_method(Machine& m, Args a) {
    const std::int64_t n = length_hint(m, a[0]);
    return Value::integer(n < 0 ? 0 : n);
}

// How many items a position may stand before; what is not known here has no bound.
constexpr std::int64_t no_bound = 1LL << 48;
std::int64_t items_before_end(Machine& m, const Iterator& i) {
    Heap& heap = m.heap();
    if (iterator_kind(i) == IteratorKind::Range) return i.extra.is_int() ? i.extra.as_int() : 0;
    if (is_sequence(heap, i.source)) return item_span(heap, i.source).size;
    const bool is_text = heap.is(i.source, Kind::Str) || is_bytes_like(heap, i.source);
    return is_text ? length_text(heap, i.source) : no_bound;
}

// __setstate__: the iterator stands at this position from now on.
Value set_place(Machine& m, Args a) {
    Heap& heap = m.heap();
    if (!is_int(heap, a[1])) return m.raise_type("an integer is required");
    Iterator& i = *heap.as<Iterator>(a[0]);
    if (i.source.is_unbound() && iterator_kind(i) != IteratorKind::Range) return Value::none();
    const bool backwards = iterator_kind(i) == IteratorKind::Reversed || i.limit < 0;
    const std::int64_t size = items_before_end(m, i);
    if (iterator_kind(i) == IteratorKind::Range) {
        if (!i.current.is_unbound()) return Value::none();  // beyond 51 bits
        const std::int64_t skipped = std::clamp<std::int64_t>(clamped_int64(heap, a[1]), 0, size);
        i.position += skipped * i.limit;
        i.extra = Value::integer(size - skipped);
        return Value::none();
    }
    const std::int64_t least = backwards ? -1 : 0;
    i.position = std::clamp(clamped_int64(heap, a[1]), least, size + least);
    return Value::none();
}

// zip's: is it strict?
Value set_strict(Machine& m, Args a) {
    const Answer strict = truth(m, a[1]);
    if (strict == Answer::Raised) return Value::raised();
    Iterator& i = *m.heap().as<Iterator>(a[0]);
    i.limit = (i.limit & ~std::int64_t{2}) | (strict == Answer::Yes ? 2 : 0);
    return Value::none();
}

// iter(v) where that is native; a generator is its own iterator.
Value native_iterator(Machine& m, Value v) {
    const Value r = iterate(m, v);
    if (r != Value::needs_python() || !m.heap().is(v, Kind::Generator)) return r;
    return m.heap().as<Generator>(v)->kind == GeneratorKind::Generator ? m.heap().retained(v) : r;
}

Value enumerate_new(Machine& m, Args a) {
    Heap& heap = m.heap();
    if (a[1].is_unbound()) return m.raise_type("enumerate() missing required argument 'iterable'");
    const Value start = a[2].is_unbound() ? Value::integer(0) : a[2];
    if (!is_int(heap, start)) {
        if (may_have_index(m, start)) return m.enter(Prelude::enumerate_from, {a[0], a[1], start});
        return m.raise_type(
            fmt::format("'{}' object cannot be interpreted as an integer", m.type_name(start)));
    }
    const Value source = native_iterator(m, a[1]);
    if (source == Value::needs_python())
        return m.enter(Prelude::enumerate_from, {a[0], a[1], start});
    if (source == Value::raised()) return source;
    const Owned owned(heap, source);
    return make_enumerate(m, a[0].handle(), source, start);
}

// An iterator of each; raised, or needs_python when one is Python's.
Value iterators_of(Machine& m, const Tuple& iterables) {
    Heap& heap = m.heap();
    Tuple* sources = make_raw_tuple(heap, iterables.size);
    for (std::uint32_t i = 0; i < iterables.size; ++i) sources->items()[i] = Value::unbound();
    Owned owned(heap, heap.value(sources));
    for (std::uint32_t i = 0; i < iterables.size; ++i) {
        const Value source = native_iterator(m, const_cast<Tuple&>(iterables).items()[i]);
        if (source.is_answer()) return source;
        sources->items()[i] = source;
    }
    return owned.give();
}

Value zip_new(Machine& m, Args a) {
    Heap& heap = m.heap();
    const Answer strict = a[2].is_unbound() ? Answer::No : truth(m, a[2]);
    if (strict == Answer::Raised) return Value::raised();
    const Value sources = strict == Answer::NeedsPython ? Value::needs_python()
                                                        : iterators_of(m, *heap.as<Tuple>(a[1]));
    if (sources == Value::raised()) return sources;
    if (sources == Value::needs_python()) {
        const Value wanted = a[2].is_unbound() ? Value::boolean(false) : a[2];
        return m.enter(Prelude::zip_from, {a[0], a[1], wanted});
    }
    const Owned owned(heap, sources);
    return make_zip(m, a[0].handle(), sources, strict == Answer::Yes);
}

Value map_new(Machine& m, Args a) {
    Heap& heap = m.heap();
    if (a[1].is_unbound() || heap.as<Tuple>(a[2])->size == 0) {
        return m.raise_type("map() must have at least two arguments.");
    }
    const Value sources = iterators_of(m, *heap.as<Tuple>(a[2]));
    if (sources == Value::raised()) return sources;
    if (sources == Value::needs_python()) return m.enter(Prelude::map_from, {a[0], a[1], a[2]});
    const Owned owned(heap, sources);
    return make_calling_iterator(m, a[0].handle(), IteratorKind::Map, sources, a[1]);
}

Value filter_new(Machine& m, Args a) {
    const Value source = native_iterator(m, a[2]);
    if (source == Value::raised()) return source;
    if (source == Value::needs_python()) return m.enter(Prelude::filter_from, {a[0], a[1], a[2]});
    const Owned owned(m.heap(), source);
    return make_calling_iterator(m, a[0].handle(), IteratorKind::Filter, source, a[1]);
}

Value reversed_new(Machine& m, Args a) {
    Heap& heap = m.heap();
    const std::uint32_t flags = a[1].is_object() ? heap.class_of(a[1])->flags : 0;
    if ((flags & (ClassHasIter | ClassHasContainer)) == 0) {
        const bool own = heap.is(a[1], Kind::Instance) || heap.is(a[1], Kind::MappingProxy) ||
                         (flags & ClassBuiltin) == 0;
        const Value r = own ? Value::not_implemented() : reverse_container(m, a[1]);
        if (r != Value::not_implemented()) return r;
        if (!own)
            return m.raise_type(fmt::format("'{}' object is not reversible", m.type_name(a[1])));
    }
    return m.enter(Prelude::reversed_of, {a[1]});
}

#define OUTLIVE_ITERATOR(type)                  \
    {#type ".__iter__(self, /)", itself}, {     \
#type ".__next__(self, /)", next_method \
    }

constexpr NativeSpec enumerate_table[] = {
    {"@static enumerate.__new__(cls, /, iterable=None, start: index=0)", enumerate_new},
    OUTLIVE_ITERATOR(enumerate),
    {"@class enumerate.__class_getitem__(cls, item, /)", method_class_getitem},
};
constexpr NativeSpec zip_table[] = {
    {"@static zip.__new__(cls, /, *iterables, strict=False)", zip_new},
    OUTLIVE_ITERATOR(zip),
    {"zip.__setstate__(self, state, /)", set_strict},
};
constexpr NativeSpec map_table[] = {
    {"@static map.__new__(cls, function=None, /, *iterables)", map_new},
    OUTLIVE_ITERATOR(map),
};
constexpr NativeSpec filter_table[] = {
    {"@static filter.__new__(cls, function, iterable, /)", filter_new},
    OUTLIVE_ITERATOR(filter),
};
constexpr NativeSpec reversed_table[] = {
    {"@static reversed.__new__(cls, sequence, /)", reversed_new},
    OUTLIVE_ITERATOR(reversed),
    {"reversed.__length_hint__(self, /)", length_hint_method},
    {"reversed.__setstate__(self, state, /)", set_place},
};
// The others share one table: their natives are named by `iterator`. Those of dicts and
// sets have no position to be set, and end before the last.
#define OUTLIVE_HINTED(type)                                                               \
    {                                                                                      \
        OUTLIVE_ITERATOR(type), {#type ".__length_hint__(self, /)", length_hint_method}, { \
#type ".__setstate__(self, state, /)", set_place                               \
        }                                                                                  \
    }
constexpr NativeSpec hinted_tables[][4] = {OUTLIVE_HINTED(list_iterator),
                                           OUTLIVE_HINTED(tuple_iterator),
                                           OUTLIVE_HINTED(str_ascii_iterator),
                                           OUTLIVE_HINTED(str_iterator),
                                           OUTLIVE_HINTED(bytes_iterator),
                                           OUTLIVE_HINTED(bytearray_iterator),
                                           OUTLIVE_HINTED(range_iterator),
                                           OUTLIVE_HINTED(longrange_iterator),
                                           OUTLIVE_HINTED(dict_keyiterator),
                                           OUTLIVE_HINTED(dict_valueiterator),
                                           OUTLIVE_HINTED(dict_itemiterator),
                                           OUTLIVE_HINTED(set_iterator),
                                           OUTLIVE_HINTED(list_reverseiterator),
                                           OUTLIVE_HINTED(reversed),
                                           OUTLIVE_HINTED(dict_reversekeyiterator),
                                           OUTLIVE_HINTED(dict_reversevalueiterator),
                                           OUTLIVE_HINTED(dict_reverseitemiterator),
                                           OUTLIVE_HINTED(iterator)};
constexpr NativeSpec callable_table[] = {OUTLIVE_ITERATOR(callable_iterator)};

bool has_position(ContainerClass c) {
    return c < ContainerClass::DictKeyIterator || c == ContainerClass::ListReverseIterator ||
           c == ContainerClass::ItemIterator;
}

}  // namespace

Value make_enumerate(Machine& m, Handle cls, Value source, Value start) {
    Iterator* i = make_iterator(m, cls, IteratorKind::Enumerate, source);
    i->current = plain_int(m.heap(), start);
    i->limit = traits_over(traits_of(m, source));
    return m.heap().value(i);
}

Value make_zip(Machine& m, Handle cls, Value sources, bool strict) {
    std::uint32_t traits = TraitNative | TraitShort;
    std::uint32_t ends = 0;  // a zip is as short as its shortest
    for (const Value source : item_span(m.heap(), sources)) {
        ends |= traits_of(m, source) & TraitShort;
        traits = traits_over(traits, traits_of(m, source) | TraitShort);
    }
    if (ends == 0 && item_span(m.heap(), sources).size != 0) traits &= ~TraitShort;
    Iterator* i = make_iterator(m, cls, IteratorKind::Zip, sources);
    i->limit = traits_over(traits) | (strict ? TraitStrict : 0U);
    return m.heap().value(i);
}

Value make_calling_iterator(Machine& m, Handle cls, IteratorKind kind, Value source, Value extra) {
    Iterator* i = make_iterator(m, cls, kind, source);
    i->extra = m.heap().retained(extra);
    return m.heap().value(i);
}

NativeTable iterator_methods(int container_class) {
    switch (static_cast<ContainerClass>(container_class)) {
        case ContainerClass::Enumerate:
            return enumerate_table;
        case ContainerClass::Zip:
            return zip_table;
        case ContainerClass::Map:
            return map_table;
        case ContainerClass::Filter:
            return filter_table;
        case ContainerClass::Reversed:
            return reversed_table;
        case ContainerClass::CallableIterator:
            return callable_table;
        default:
            return NativeTable(hinted_tables[container_class])
                .first(has_position(static_cast<ContainerClass>(container_class)) ? 4 : 3);
    }
}

}  // namespace outlive::machine
