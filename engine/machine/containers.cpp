#include "engine/machine/containers.hpp"

#include <fmt/format.h>

#include "engine/machine/attributes.hpp"
#include "engine/machine/builtins/container_parts.hpp"
#include "engine/machine/builtins/iterators.hpp"
#include "engine/machine/builtins/object_repr.hpp"
#include "engine/machine/builtins/text.hpp"
#include "engine/machine/native_registry.hpp"
#include "engine/machine/protocols.hpp"
#include "engine/objects/long_work.hpp"
#include "engine/objects/set.hpp"

namespace outlive::machine {

Value build_list(Machine& m, const Value* items, std::uint32_t count) {
    return m.heap().value(make_list(m.heap(), items, count));
}

Value build_set(Machine& m, const Value* items, std::uint32_t count) {
    Owned set(m.heap(), m.heap().value(make_set(m.heap())));
    for (std::uint32_t i = 0; i < count; ++i) {
        const Answer a = set_insert(m, *m.heap().as<Set>(set.get()), items[i]);
        if (a == Answer::Raised) return Value::raised();
        if (a == Answer::NeedsPython) return Value::needs_python();
    }
    return set.give();
}

Value build_map(Machine& m, const Value* pairs, std::uint32_t count) {
    Heap& heap = m.heap();
    Owned dict(heap, heap.value(make_dict(heap)));
    reserve(heap, *heap.as<Dict>(dict.get()), count);
    for (std::uint32_t i = 0; i < count; ++i) {
        const Value r = dict_set(m, *heap.as<Dict>(dict.get()), pairs[2 * i], pairs[2 * i + 1]);
        if (r.is_answer()) return r;
    }
    return dict.give();
}

Value set_add(Machine& m, Value set, Value item) {
    switch (set_insert(m, *m.heap().as<Set>(set), item)) {
        case Answer::Raised:
            return Value::raised();
        case Answer::NeedsPython:
            return Value::needs_python();
        default:
            return Value::none();
    }
}

Value list_extend(Machine& m, Value list, Value iterable) {
    Heap& heap = m.heap();
    const Value added = list_of(m, iterable);
    if (added == Value::raised() && m.is_raised(Error::TypeError) &&
        !iterates_natively(m, iterable)) {
        m.drop_raised();
        return m.raise_type(
            fmt::format("Value after * must be an iterable, not {}", m.type_name(iterable)));
    }
    if (added.is_answer()) return added;
    const Owned owned(heap, added);
    const ItemSpan span = item_span(heap, added);
    List& l = *heap.as<List>(list);
    replace_items(heap, l, l.size, l.size, span.items, span.size);
    return Value::none();
}

Value set_update(Machine& m, Value set, Value iterable) {
    return set_insert_all(m, *m.heap().as<Set>(set), iterable);
}

namespace {

Value raise_no_mapping(Machine& m, Value v) {
    return m.raise_type(fmt::format("'{}' object is not a mapping", m.type_name(v)));
}

// It has `keys`, or a hook that may come up with it.
bool may_be_mapping(Machine& m, Value v) {
    if ((m.heap().class_of(v)->flags & (ClassHasGetattr | ClassHasGetattribute)) != 0) return true;
    return !type_lookup(m, *m.heap().class_of(v), *m.name(Name::keys)).is_unbound();
}

Value function_of(Machine& m, Value callable) {
    while (m.heap().is(callable, Kind::BoundMethod))
        callable = m.heap().as<BoundMethod>(callable)->function;
    return callable;
}

// Of other callables the prelude must find out what they are called.
bool has_native_text(Machine& m, Value callable) {
    const Heap& heap = m.heap();
    const Value f = function_of(m, callable);
    return heap.is(f, Kind::Function) || heap.is(f, Kind::Native) || heap.is(f, Kind::Class);
}

// The callable as CPython names it: "module.qualname()".
std::string function_text(Machine& m, Value callable) {
    Heap& heap = m.heap();
    callable = function_of(m, callable);
    Value module;
    std::string name;
    if (heap.is(callable, Kind::Function)) {
        const auto& f = *heap.as<Function>(callable);
        module = f.module;
        name = to_utf8(*heap.at<Str>(f.qualname));
    } else if (heap.is(callable, Kind::Native)) {
        name = native_qualname(m, *heap.as<Native>(callable));
        module = heap.as<Native>(callable)->module;
    } else {
        const auto& c = *heap.as<Class>(callable);
        module = get(heap, *heap.at<Dict>(c.dict), *m.name(Name::module_));
        name = to_utf8(*heap.at<Str>(c.qualname));
    }
    if (heap.is(module, Kind::Str) && !equal(*heap.as<Str>(module), "builtins")) {
        name = to_utf8(*heap.as<Str>(module)) + "." + name;
    }
    return name + "()";
}

Value raise_twice(Machine& m, Value callable, Value key) {
    if (!m.heap().is(key, Kind::Str)) return m.raise_type("keywords must be strings");
    return m.raise_type(fmt::format("{} got multiple values for keyword argument '{}'",
                                    function_text(m, callable), to_utf8(*m.heap().as<Str>(key))));
}

}  // namespace

Value dict_update(Machine& m, Value dict, Value mapping) {
    if (!m.heap().is(mapping, Kind::Dict) && !may_be_mapping(m, mapping))
        return raise_no_mapping(m, mapping);
    return dict_merge_from(m, *m.heap().as<Dict>(dict), mapping);
}

Value dict_merge(Machine& m, Value dict, Value mapping, Value callable) {
    Heap& heap = m.heap();
    if (!heap.is(mapping, Kind::Dict)) {
        if (may_be_mapping(m, mapping) || !has_native_text(m, callable))
            return Value::needs_python();
        return m.raise_type(fmt::format("{} argument after ** must be a mapping, not {}",
                                        function_text(m, callable), m.type_name(mapping)));
    }
    Dict& to = *heap.as<Dict>(dict);
    const Dict& from = *heap.as<Dict>(mapping);
    const DictEntry* e = entries(heap, from);
    for (std::uint32_t i = 0; to.used != 0 && i < from.fill; ++i) {
        heap.worked(items_of_search);
        if (e[i].key.is_unbound()) continue;
        const Found f = find(heap, to, e[i].key, e[i].hash).found;
        if (f == Found::NeedsPython) return Value::needs_python();
        if (f != Found::Yes) continue;
        return has_native_text(m, callable) ? raise_twice(m, callable, e[i].key)
                                            : Value::needs_python();
    }
    return dict_merge_from(m, to, mapping);
}

Value raise_merged_twice(Machine& m, Value callable, Value key) {
    return raise_twice(m, callable, key);
}

namespace {

Value raise_too_many(Machine& m, std::uint32_t expected) {
    return m.raise_value_error(fmt::format("too many values to unpack (expected {})", expected));
}

Value raise_too_few(Machine& m, std::uint32_t expected, bool starred, std::uint32_t got) {
    return m.raise_value_error(fmt::format("not enough values to unpack (expected {}{}, got {})",
                                           starred ? "at least " : "", expected, got));
}

// The items of an iterable that is neither tuple nor list; at most `most` of
// an iterator are taken.
Value items_to_unpack(Machine& m, Value iterable, std::uint32_t most) {
    Heap& heap = m.heap();
    if (!iterates_natively(m, iterable)) {
        if (heap.is(iterable, Kind::Iterator)) return Value::needs_python();
        const Value refused = iterate(m, iterable);
        if (refused == Value::raised() && m.is_raised(Error::TypeError)) {
            m.drop_raised();
            return m.raise_type(
                fmt::format("cannot unpack non-iterable {} object", m.type_name(iterable)));
        }
        if (refused.is_answer()) return refused;
        heap.release(refused);
        return Value::needs_python();
    }
    const Owned iterator(heap, iterate(m, iterable));
    Owned list(heap, heap.value(make_list(heap)));
    for (std::uint32_t i = 0; i < most; ++i) {
        const Value item = next_item(m, iterator.get());
        if (item == Value::exhausted()) break;
        if (item.is_answer()) return item;
        append_owned(heap, *heap.as<List>(list.get()), item);
    }
    return list.give();
}

bool plain_sequence(Machine& m, Value v) {
    return is_sequence(m.heap(), v) && (m.heap().class_of(v)->flags & ClassHasIter) == 0;
}

}  // namespace

Value unpack(Machine& m, Value iterable, std::uint32_t count, Value* out) {
    Heap& heap = m.heap();
    if (!plain_sequence(m, iterable)) {
        const Value items = items_to_unpack(m, iterable, count + 1);
        if (items.is_answer()) return items;
        const Owned owned(heap, items);
        return unpack(m, items, count, out);
    }
    const ItemSpan span = item_span(heap, iterable);
    if (span.size > count) return raise_too_many(m, count);
    if (span.size < count) return raise_too_few(m, count, false, span.size);
    // Retained before the first is written: `out` may hold the iterable itself.
    for (const Value v : span) heap.retain(v);
    for (std::uint32_t i = 0; i < count; ++i) out[count - 1 - i] = span.items[i];
    return Value::none();
}

Value unpack_starred(Machine& m, Value iterable, std::uint32_t before, std::uint32_t after,
                     Value* out) {
    Heap& heap = m.heap();
    if (!plain_sequence(m, iterable)) {
        const Value items = items_to_unpack(m, iterable, 1U << 30U);
        if (items.is_answer()) return items;
        const Owned owned(heap, items);
        return unpack_starred(m, items, before, after, out);
    }
    const ItemSpan span = item_span(heap, iterable);
    if (span.size < before + after) return raise_too_few(m, before + after, true, span.size);
    const std::uint32_t rest = span.size - before - after;
    List* middle = make_list(heap, span.items + before, rest);
    for (std::uint32_t i = 0; i < before; ++i) heap.retain(span.items[i]);
    for (std::uint32_t i = 0; i < after; ++i) heap.retain(span.items[before + rest + i]);
    for (std::uint32_t i = 0; i < after; ++i) out[after - 1 - i] = span.items[before + rest + i];
    out[after] = heap.value(middle);
    for (std::uint32_t i = 0; i < before; ++i) out[after + before - i] = span.items[i];
    return Value::none();
}

Value match_sequence(Machine& m, Value v) {
    Heap& heap = m.heap();
    if (!v.is_object()) return Value::boolean(false);
    switch (heap.object(v)->kind()) {
        case Kind::List:
        case Kind::Tuple:
        case Kind::Range:
            return Value::boolean(true);
        default:
            return Value::boolean((heap.class_of(v)->flags & ClassIsSequence) != 0);
    }
}

Value match_mapping(Machine& m, Value v) {
    Heap& heap = m.heap();
    if (!v.is_object()) return Value::boolean(false);
    switch (heap.object(v)->kind()) {
        case Kind::Dict:
        case Kind::MappingProxy:
            return Value::boolean(true);
        default:
            return Value::boolean((heap.class_of(v)->flags & ClassIsMapping) != 0);
    }
}

Value match_keys(Machine& m, Value subject, Value keys) {
    Heap& heap = m.heap();
    const bool plain =
        heap.is(subject, Kind::Dict) && (heap.class_of(subject)->flags & ClassHasContainer) == 0;
    if (!plain) return Value::needs_python();
    const ItemSpan wanted = item_span(heap, keys);
    std::vector<Value> values;
    for (std::uint32_t i = 0; i < wanted.size; ++i) {
        // Whether a key stands there twice is known at once but for dotted names.
        for (std::uint32_t k = 0; k < i; ++k) {
            const Answer same = equal(m, wanted.items[k], wanted.items[i]);
            if (same == Answer::Raised) return Value::raised();
            if (same != Answer::No) return Value::needs_python();
        }
        const DictPlace p = locate(m, *heap.as<Dict>(subject), wanted.items[i]);
        if (p.answer == Answer::Raised) return Value::raised();
        if (p.answer == Answer::NeedsPython) return Value::needs_python();
        if (p.answer == Answer::No) return Value::none();
        values.push_back(p.entry->value);
    }
    return make_tuple(heap, values.data(), static_cast<std::uint32_t>(values.size()));
}

}  // namespace outlive::machine
