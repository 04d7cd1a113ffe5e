// Subscripts, membership and length of containers.
#include <fmt/format.h>
#include <algorithm>

#include <cmath>
#include <vector>

#include "engine/machine/attributes.hpp"
#include "engine/machine/builtins/container_operators.hpp"
#include "engine/machine/builtins/container_parts.hpp"
#include "engine/machine/mutators.hpp"
#include "engine/machine/protocols.hpp"
#include "engine/objects/equality.hpp"
#include "engine/objects/range.hpp"
#include "engine/objects/sequence.hpp"
#include "engine/objects/set.hpp"

namespace outlive::machine {

bool may_have_index(Machine& m, Value v) {
    return v.is_object() && !is_int(m.heap(), v) && !type_lookup(m, v, Name::index_).is_unbound();
}

namespace {

// --- positions ---
enum class Position : std::uint8_t { Found, OutOfRange, Raised, NeedsPython };

Value refuse_index(Machine& m, const char* what, Value key) {
    return m.raise_type(
        fmt::format("{} indices must be integers or slices, not {}", what, m.type_name(key)));
}

Position position_of(Machine& m, const char* what, Value key, std::int64_t size, std::int64_t& i) {
    if (!is_int(m.heap(), key)) {
        if (may_have_index(m, key)) return Position::NeedsPython;
        refuse_index(m, what, key);
        return Position::Raised;
    }
    const auto index = int64_value(m.heap(), key);
    if (!index) {
        m.raise(Error::IndexError, "cannot fit 'int' into an index-sized integer");
        return Position::Raised;
    }
    i = *index < 0 ? *index + size : *index;
    return i < 0 || i >= size ? Position::OutOfRange : Position::Found;
}

Value no_position(Machine& m, Position p, const char* message) {
    if (p == Position::NeedsPython) return Value::needs_python();
    return p == Position::Raised ? Value::raised() : m.raise(Error::IndexError, message);
}

// One part of a slice; false: raised, or `needs`.
bool slice_part(Machine& m, Value v, std::int64_t fallback, std::int64_t& out, bool& needs) {
    if (v.is_none()) return out = fallback, true;
    if (is_int(m.heap(), v)) return out = clamped_int64(m.heap(), v), true;
    needs = may_have_index(m, v);
    if (!needs) m.raise_type("slice indices must be integers or None or have an __index__ method");
    return false;
}

std::int64_t within(std::int64_t i, std::int64_t length, bool down) {
    if (i < 0) {
        i += length;
        if (i < 0) return down ? -1 : 0;
        return i;
    }
    return i >= length ? (down ? length - 1 : length) : i;
}

}  // namespace

bool slice_bounds(Machine& m, const Slice& s, std::int64_t length, SliceBounds& b, bool& needs) {
    needs = false;
    if (!slice_part(m, s.step, 1, b.step, needs)) return false;
    if (b.step == 0) {
        m.raise_value_error("slice step cannot be zero");
        return false;
    }
    if (b.step < -INT64_MAX) b.step = -INT64_MAX;
    const bool down = b.step < 0;
    if (!slice_part(m, s.start, down ? INT64_MAX : 0, b.start, needs)) return false;
    if (!slice_part(m, s.stop, down ? INT64_MIN : INT64_MAX, b.stop, needs)) return false;
    b.start = within(b.start, length, down);
    b.stop = s.stop.is_none() && down ? -1 : within(b.stop, length, down);
    if (down)
        b.count = b.stop < b.start
                      ? static_cast<std::uint32_t>((b.start - b.stop - 1) / (-b.step) + 1)
                      : 0;
    else
        b.count =
            b.start < b.stop ? static_cast<std::uint32_t>((b.stop - b.start - 1) / b.step + 1) : 0;
    return true;
}

namespace {

// --- sequences ---
Value slice_of_sequence(Machine& m, Value sequence, const Slice& slice) {
    Heap& heap = m.heap();
    const ItemSpan from = item_span(heap, sequence);
    SliceBounds b;
    bool needs = false;
    if (!slice_bounds(m, slice, from.size, b, needs))
        return needs ? Value::needs_python() : Value::raised();
    if (!m.reserve(8ULL * b.count)) return Value::raised();
    m.charge(b.count / 8);
    if (heap.is_exact(sequence, Kind::Tuple) && b.count == from.size && b.step == 1)
        return heap.retained(sequence);
    Value* to = nullptr;
    Value result;
    if (heap.is(sequence, Kind::List)) {
        List* list = make_list(heap);
        reserve(heap, *list, b.count);
        list->size = b.count;
        to = items(heap, *list);
        result = heap.value(list);
    } else if (b.count == 0) {
        return make_tuple(heap, nullptr, 0);
    } else {
        Tuple* tuple = make_raw_tuple(heap, b.count);
        to = tuple->items();
        result = heap.value(tuple);
    }
    heap.in_portions(b.count, [&](std::uint64_t begin, std::uint64_t end) {
        std::int64_t at = b.start + static_cast<std::int64_t>(begin) * b.step;
        for (std::uint64_t i = begin; i < end; ++i, at += b.step)
            to[i] = heap.retained(from.items[at]);
    });
    return result;
}

Value get_from_sequence(Machine& m, Value sequence, Value key) {
    Heap& heap = m.heap();
    if (heap.is(key, Kind::Slice)) return slice_of_sequence(m, sequence, *heap.as<Slice>(key));
    const ItemSpan span = item_span(heap, sequence);
    const bool list = heap.is(sequence, Kind::List);
    std::int64_t i = 0;
    const Position p = position_of(m, list ? "list" : "tuple", key, span.size, i);
    if (p == Position::Found) return heap.retained(span.items[i]);
    return no_position(m, p, list ? "list index out of range" : "tuple index out of range");
}

Value get_from_range(Machine& m, const Range& r, Value key) {
    Heap& heap = m.heap();
    if (heap.is(key, Kind::Slice)) return range_slice(m, r, *heap.as<Slice>(key));
    if (!is_int(heap, key)) {
        return may_have_index(m, key) ? Value::needs_python() : refuse_index(m, "range", key);
    }
    const bool negative = compare_ints(heap, key, Value::integer(0)) < 0;
    const Owned index(heap, negative ? add_ints(heap, key, r.length) : plain_int(heap, key));
    if (compare_ints(heap, index.get(), Value::integer(0)) < 0 ||
        compare_ints(heap, index.get(), r.length) >= 0) {
        return m.raise(Error::IndexError, "range object index out of range");
    }
    return range_item(heap, r, index.get());
}

// --- changing a list ---
void report(Machine& m, Value container, Value key, Value old, Value now) {
    if (m.events != nullptr) report_item_changed(m, *m.heap().object(container), key, old, now);
}

Value assign_slice(Machine& m, Value list_value, Value key, Value iterable) {
    Heap& heap = m.heap();
    List& list = *heap.as<List>(list_value);
    SliceBounds b;
    bool needs = false;
    if (!slice_bounds(m, *heap.as<Slice>(key), list.size, b, needs))
        return needs ? Value::needs_python() : Value::raised();
    const Value with = list_of(m, iterable);
    if (with == Value::needs_python()) return with;
    if (with == Value::raised()) {
        if (!m.is_raised(Error::TypeError) || is_sequence(heap, iterable)) return with;
        m.drop_raised();
        return m.raise_type("must assign iterable to extended slice");
    }
    const Owned owned(heap, with);
    const ItemSpan source = item_span(heap, with);
    m.charge((list.size + source.size) / 16);
    if (b.step == 1) {
        const auto begin = static_cast<std::uint32_t>(b.start);
        replace_items(heap, list, begin, begin + b.count, source.items, source.size);
    } else if (source.size != b.count) {
        return m.raise_value_error(
            fmt::format("attempt to assign sequence of size {} to extended slice of size {}",
                        source.size, b.count));
    } else {
        std::int64_t at = b.start;
        for (std::uint32_t i = 0; i < b.count; ++i, at += b.step) {
            heap.worked(2);
            heap.store(items(heap, list)[at], source.items[i]);
        }
    }
    report(m, list_value, key, Value::unbound(), with);
    return Value::none();
}

Value delete_slice(Machine& m, Value list_value, Value key) {
    Heap& heap = m.heap();
    List& list = *heap.as<List>(list_value);
    SliceBounds b;
    bool needs = false;
    if (!slice_bounds(m, *heap.as<Slice>(key), list.size, b, needs))
        return needs ? Value::needs_python() : Value::raised();
    if (b.count == 0) return Value::none();
    m.charge(list.size / 16);
    const std::int64_t stride = b.step < 0 ? -b.step : b.step;
    const std::int64_t first = b.step < 0 ? b.start + (b.count - 1) * b.step : b.start;
    Value* all = items(heap, list);
    const std::int64_t last = first + (std::int64_t{b.count} - 1) * stride;
    std::vector<Value> gone;
    gone.reserve(b.count);
    std::int64_t to = first;
    for (std::int64_t i = first; i < list.size; ++i) {
        heap.worked(1);
        if (i <= last && (i - first) % stride == 0)
            gone.push_back(all[i]);
        else
            all[to++] = all[i];
    }
    list.size = static_cast<std::uint32_t>(to);
    report(m, list_value, key, Value::none(), Value::unbound());
    if (b.step == 1) std::reverse(gone.begin(), gone.end());  // CPython's order
    for (const Value v : gone) {
        heap.release(v);
        heap.worked(1);
    }
    return Value::none();
}

Value set_in_list(Machine& m, Value list_value, Value key, Value value) {
    Heap& heap = m.heap();
    if (heap.is(key, Kind::Slice)) return assign_slice(m, list_value, key, value);
    List& list = *heap.as<List>(list_value);
    std::int64_t i = 0;
    const Position p = position_of(m, "list", key, list.size, i);
    if (p != Position::Found) return no_position(m, p, "list assignment index out of range");
    Value& slot = items(heap, list)[i];
    const Owned old(heap, slot);
    slot = heap.retained(value);
    report(m, list_value, Value::integer(i), old.get(), value);
    return Value::none();
}

Value delete_in_list(Machine& m, Value list_value, Value key) {
    Heap& heap = m.heap();
    if (heap.is(key, Kind::Slice)) return delete_slice(m, list_value, key);
    List& list = *heap.as<List>(list_value);
    std::int64_t i = 0;
    const Position p = position_of(m, "list", key, list.size, i);
    if (p != Position::Found) return no_position(m, p, "list assignment index out of range");
    const Owned old(heap, heap.retained(items(heap, list)[i]));
    const auto at = static_cast<std::uint32_t>(i);
    replace_items(heap, list, at, at + 1, nullptr, 0);
    report(m, list_value, Value::integer(i), old.get(), Value::unbound());
    return Value::none();
}

// --- dicts ---
Value get_from_dict(Machine& m, Value dict, Value key) {
    Heap& heap = m.heap();
    const DictPlace p = locate(m, *heap.as<Dict>(dict), key);
    switch (p.answer) {
        case Answer::Yes:
            return heap.retained(p.entry->value);
        case Answer::Raised:
            return Value::raised();
        case Answer::NeedsPython:
            return Value::needs_python();
        case Answer::No:
            break;
    }
    if (!heap.is_exact(dict, Kind::Dict) && !type_lookup(m, dict, Name::missing_).is_unbound()) {
        const Value item = missing_item(m, dict, key, p.hash);
        return item.is_unbound() ? Value::needs_python() : item;
    }
    return m.raise_key_error(key);
}

Value delete_in_dict(Machine& m, Value dict, Value key) {
    Heap& heap = m.heap();
    const DictPlace p = locate(m, *heap.as<Dict>(dict), key);
    if (p.answer == Answer::Raised) return Value::raised();
    if (p.answer == Answer::NeedsPython) return Value::needs_python();
    if (p.answer == Answer::No) return m.raise_key_error(key);
    const Owned old(heap, heap.retained(p.entry->value));
    remove(heap, *heap.as<Dict>(dict), *p.entry);
    report(m, dict, key, old.get(), Value::unbound());
    return Value::none();
}

Answer to_answer(Found f) {
    return f == Found::Yes ? Answer::Yes : f == Found::No ? Answer::No : Answer::NeedsPython;
}

Answer set_contains(Machine& m, const Set& set, Value item) {
    Heap& heap = m.heap();
    const Owned key(heap, set_key(m, item));
    std::uint64_t hash = 0;
    const Answer hashed = hash_key(m, key.get(), hash);
    return hashed != Answer::Yes ? hashed : to_answer(find(heap, set, key.get(), hash).found);
}

Answer sequence_contains(Machine& m, ItemSpan span, Value item) {
    m.charge(span.size / 16);
    for (const Value v : span) {
        m.heap().worked(1);
        if (v == item) return Answer::Yes;
        if (v.is_int() && item.is_int()) continue;
        const Answer a = equal(m, v, item);
        if (a != Answer::No) return a;
    }
    return Answer::No;
}

Answer range_contains(Machine& m, const Range& r, Value item) {
    Heap& heap = m.heap();
    const bool integral = item.is_real() && std::isfinite(item.as_real()) &&
                          std::floor(item.as_real()) == item.as_real();
    const Owned owned(heap, integral ? int_from_double(heap, item.as_real()) : heap.retained(item));
    const Value whole = owned.get();
    if (!is_int(heap, whole))
        return is_number(heap, whole) ? Answer::No : may_equal_a_number(m, whole);
    const Owned index(heap, range_index_of(heap, r, whole));
    return answer(!index.get().is_unbound());
}

Answer view_contains(Machine& m, const DictView& view, Value item) {
    Heap& heap = m.heap();
    const Dict& d = *heap.as<Dict>(view.dict);
    if (view.head.spare() == 0) return locate(m, d, item).answer;
    if (view.head.spare() == 2) {
        if (!heap.is(item, Kind::Tuple) || heap.as<Tuple>(item)->size != 2) return Answer::No;
        const Value* pair = heap.as<Tuple>(item)->items();
        const DictPlace p = locate(m, d, pair[0]);
        if (p.answer != Answer::Yes) return p.answer;
        return p.entry->value == pair[1] ? Answer::Yes : equal(m, p.entry->value, pair[1]);
    }
    m.charge(d.fill / 16);
    const DictEntry* e = entries(heap, d);
    for (std::uint32_t i = 0; i < d.fill; ++i) {
        heap.worked(1);
        if (e[i].key.is_unbound()) continue;
        const Answer a = e[i].value == item ? Answer::Yes : equal(m, e[i].value, item);
        if (a != Answer::No) return a;
    }
    return Answer::No;
}

}  // namespace

Answer may_equal_a_number(Machine& m, Value v) {
    return v.is_object() && (m.heap().class_of(v)->flags & ClassHasEq) != 0 ? Answer::NeedsPython
                                                                            : Answer::No;
}

Value set_key(Machine& m, Value key) {
    Heap& heap = m.heap();
    if (!heap.is(key, Kind::Set) || is_frozen(m, *heap.as<Set>(key))) return heap.retained(key);
    if ((heap.class_of(key)->flags & (ClassHasEq | ClassHasHash)) != 0) return heap.retained(key);
    Set* frozen = make_frozenset(heap);
    (void)merge(heap, *frozen, *heap.as<Set>(key));
    return heap.value(frozen);
}

bool is_frozen(Machine& m, const Set& set) {
    return m.is_subclass(m.heap().class_of(&set.head),
                         m.heap().at<Class>(m.heap().state().class_frozenset));
}

DictPlace locate(Machine& m, const Dict& dict, Value key) {
    DictPlace p;
    if (m.heap().is_exact(key, Kind::Str)) {
        Str& text = *m.heap().as<Str>(key);
        p.hash = text.hash != 0 ? text.hash : hash_of(m.heap(), text);
        p.entry = find(m.heap(), dict, text);
        p.answer = p.entry != nullptr ? Answer::Yes : Answer::No;
        if (p.entry != nullptr || !dict.has_odd_keys()) return p;
    } else if (const Answer a = hash_key(m, key, p.hash); a != Answer::Yes) {
        p.answer = a;
        return p;
    }
    const DictSearch s = find(m.heap(), dict, key, p.hash);
    p.answer = to_answer(s.found);
    p.entry = s.entry;
    return p;
}

Value dict_set(Machine& m, Dict& dict, Value key, Value value) {
    Heap& heap = m.heap();
    const DictPlace p = locate(m, dict, key);
    if (p.answer == Answer::Raised) return Value::raised();
    if (p.answer == Answer::NeedsPython) return Value::needs_python();
    if (p.answer == Answer::No) {
        insert_new(heap, dict, key, value, p.hash);
        report(m, heap.value(&dict), key, Value::unbound(), value);
        return Value::none();
    }
    const Owned old(heap, p.entry->value);
    p.entry->value = heap.retained(value);
    report(m, heap.value(&dict), key, old.get(), value);
    return Value::none();
}

std::int64_t length_container(Machine& m, Value v) {
    Heap& heap = m.heap();
    if (!v.is_object()) return -1;
    switch (heap.object(v)->kind()) {
        case Kind::Tuple:
            return heap.as<Tuple>(v)->size;
        case Kind::List:
            return heap.as<List>(v)->size;
        case Kind::Dict:
            return heap.as<Dict>(v)->used;
        case Kind::Set:
            return heap.as<Set>(v)->used;
        case Kind::DictView:
            return heap.as<Dict>(heap.as<DictView>(v)->dict)->used;
        case Kind::Range:
            return clamped_int64(heap, heap.as<Range>(v)->length);
        default:
            return -1;
    }
}

Value get_item_container(Machine& m, Value c, Value key) {
    Heap& heap = m.heap();
    switch (heap.object(c)->kind()) {
        case Kind::Tuple:
        case Kind::List:
            return get_from_sequence(m, c, key);
        case Kind::Dict:
            return get_from_dict(m, c, key);
        case Kind::Range:
            return get_from_range(m, *heap.as<Range>(c), key);
        default:
            return m.raise_type(fmt::format("'{}' object is not subscriptable", m.type_name(c)));
    }
}

Value set_item_container(Machine& m, Value c, Value key, Value value) {
    Heap& heap = m.heap();
    if (heap.is(c, Kind::List)) return set_in_list(m, c, key, value);
    if (heap.is(c, Kind::Dict)) return dict_set(m, *heap.as<Dict>(c), key, value);
    return raise_no_assignment(
        m, c, is_sequence(heap, c) || heap.is(c, Kind::Range) || heap.is(c, Kind::Set), key);
}

Value delete_item_container(Machine& m, Value c, Value key) {
    if (m.heap().is(c, Kind::List)) return delete_in_list(m, c, key);
    if (m.heap().is(c, Kind::Dict)) return delete_in_dict(m, c, key);
    return raise_no_deletion(m, c, true, key);
}

Answer contains_container(Machine& m, Value c, Value item) {
    Heap& heap = m.heap();
    switch (heap.object(c)->kind()) {
        case Kind::Tuple:
        case Kind::List:
            return sequence_contains(m, item_span(heap, c), item);
        case Kind::Dict:
            return locate(m, *heap.as<Dict>(c), item).answer;
        case Kind::Set:
            return set_contains(m, *heap.as<Set>(c), item);
        case Kind::Range:
            return range_contains(m, *heap.as<Range>(c), item);
        case Kind::DictView:
            return view_contains(m, *heap.as<DictView>(c), item);
        default:
            break;
    }
    m.raise_type(fmt::format("argument of type '{}' is not iterable", m.type_name(c)));
    return Answer::Raised;
}

}  // namespace outlive::machine
