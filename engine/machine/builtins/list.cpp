// list and tuple: constructors and methods.
#include <fmt/format.h>

#include <algorithm>

#include "engine/machine/builtins/construction.hpp"
#include "engine/machine/builtins/container_methods.hpp"
#include "engine/machine/builtins/container_parts.hpp"
#include "engine/machine/builtins/container_tables.hpp"
#include "engine/machine/builtins/numbers.hpp"
#include "engine/machine/builtins/sort.hpp"
#include "engine/machine/mutators.hpp"
#include "engine/machine/protocols.hpp"
#include "engine/objects/sequence.hpp"

namespace outlive::machine {

namespace {

List& list_at(Machine& m, Value v) {
    return *m.heap().as<List>(v);
}

void report(Machine& m, List& list, std::int64_t index, Value old, Value now) {
    if (m.events != nullptr) report_item_changed(m, list.head, Value::integer(index), old, now);
}

// --- constructors ---
Value list_new(Machine& m, Args a) {
    Heap& heap = m.heap();
    Class* cls = class_to_make(m, a[0], heap.state().classes[static_cast<std::size_t>(Kind::List)]);
    if (cls == nullptr) return Value::raised();
    auto* l = heap.create<List>(Kind::List, heap.handle(cls));
    l->buffer = 0;
    l->size = l->capacity = 0;
    l->attrs = 0;
    return heap.value(l);
}

Value list_init(Machine& m, Args a) {
    Heap& heap = m.heap();
    List& list = list_at(m, a[0]);
    if (list.size != 0) clear(heap, list);
    if (a[1].is_unbound()) return Value::none();
    const Value items_value = list_of(m, a[1]);
    if (items_value == Value::needs_python()) {
        return m.enter(list.head.refs == 1 ? Prelude::list_fill_new : Prelude::list_fill,
                       {a[0], a[1]});
    }
    if (items_value == Value::raised()) return items_value;
    const Owned owned(heap, items_value);
    swap_items(list, list_at(m, items_value));
    return Value::none();
}

Value tuple_new(Machine& m, Args a) {
    Heap& heap = m.heap();
    Class* cls =
        class_to_make(m, a[0], heap.state().classes[static_cast<std::size_t>(Kind::Tuple)]);
    if (cls == nullptr) return Value::raised();
    const bool exact =
        heap.handle(cls) == heap.state().classes[static_cast<std::size_t>(Kind::Tuple)];
    if (a[1].is_unbound()) {
        return exact ? make_tuple(heap, nullptr, 0)
                     : heap.value(make_raw_tuple_of_class(heap, heap.handle(cls), 0));
    }
    if (exact && heap.is_exact(a[1], Kind::Tuple)) return heap.retained(a[1]);
    const Value items_value = list_of(m, a[1]);
    if (items_value == Value::needs_python()) return m.enter(Prelude::tuple_from, {a[0], a[1]});
    if (items_value == Value::raised()) return items_value;
    const Owned owned(heap, items_value);
    return tuple_of_list(m, *cls, item_span(heap, items_value));
}

// --- changing ---
Value list_append_method(Machine& m, Args a) {
    List& list = list_at(m, a[0]);
    append(m.heap(), list, a[1]);
    report(m, list, list.size - 1, Value::unbound(), a[1]);
    return Value::none();
}

Value list_extend_method(Machine& m, Args a) {
    Heap& heap = m.heap();
    List& list = list_at(m, a[0]);
    const Value added = list_of(m, a[1]);
    if (added == Value::needs_python()) return m.enter(Prelude::list_fill, {a[0], a[1]});
    if (added == Value::raised()) return added;
    const Owned owned(heap, added);
    const ItemSpan span = item_span(heap, added);
    if (!m.reserve(8ULL * (std::uint64_t{list.size} + span.size))) return Value::raised();
    const std::uint32_t first = list.size;
    replace_items(heap, list, first, first, span.items, span.size);
    if (m.events != nullptr) {
        for (std::uint32_t i = 0; i < span.size && i < 100; ++i)
            report(m, list, first + i, Value::unbound(), span.items[i]);
    }
    return Value::none();
}

Value list_insert_method(Machine& m, Args a) {
    if (may_have_index(m, a[1])) return m.enter(Prelude::list_insert_at, {a[0], a[1], a[2]});
    std::int64_t i = 0;
    if (!to_index(m, a[1], i)) return Value::raised();
    List& list = list_at(m, a[0]);
    if (i < 0) i = std::max<std::int64_t>(0, i + list.size);
    const auto at = static_cast<std::uint32_t>(std::min<std::int64_t>(i, list.size));
    m.charge((list.size - at) / 16);
    replace_items(m.heap(), list, at, at, &a[2], 1);
    report(m, list, at, Value::unbound(), a[2]);
    return Value::none();
}

Value list_pop_method(Machine& m, Args a) {
    Heap& heap = m.heap();
    if (!a[1].is_unbound() && may_have_index(m, a[1]))
        return m.enter(Prelude::list_pop_at, {a[0], a[1]});
    std::int64_t i = -1;
    if (!a[1].is_unbound() && !to_index(m, a[1], i)) return Value::raised();
    List& list = list_at(m, a[0]);
    if (list.size == 0) return m.raise(Error::IndexError, "pop from empty list");
    if (i < 0) i += list.size;
    if (i < 0 || i >= list.size) return m.raise(Error::IndexError, "pop index out of range");
    Owned item(heap, heap.retained(items(heap, list)[i]));
    const auto at = static_cast<std::uint32_t>(i);
    if (at + 1 == list.size) {
        heap.release(take_last(heap, list));
    } else {
        m.charge((list.size - at) / 16);
        replace_items(heap, list, at, at + 1, nullptr, 0);
    }
    report(m, list, i, item.get(), Value::unbound());
    return item.give();
}

Value list_remove_method(Machine& m, Args a) {
    Heap& heap = m.heap();
    List& list = list_at(m, a[0]);
    const ItemSpan span = item_span(heap, a[0]);
    m.charge(span.size / 16);
    for (std::uint32_t i = 0; i < span.size; ++i) {
        heap.worked(1);
        const Answer same = span.items[i] == a[1] ? Answer::Yes : equal(m, span.items[i], a[1]);
        if (same == Answer::NeedsPython) return m.enter(Prelude::list_remove_item, {a[0], a[1]});
        if (same != Answer::Yes) continue;
        const Owned old(heap, heap.retained(span.items[i]));
        replace_items(heap, list, i, i + 1, nullptr, 0);
        report(m, list, i, old.get(), Value::unbound());
        return Value::none();
    }
    return m.raise_value_error("list.remove(x): x not in list");
}

Value list_clear_method(Machine& m, Args a) {
    List& list = list_at(m, a[0]);
    clear(m.heap(), list);
    if (m.events != nullptr)
        report_item_changed(m, list.head, Value::none(), Value::none(), Value::unbound());
    return Value::none();
}

Value list_copy_method(Machine& m, Args a) {
    const ItemSpan span = item_span(m.heap(), a[0]);
    if (!m.reserve(8ULL * span.size)) return Value::raised();
    m.charge(span.size / 8);
    return m.heap().value(make_list(m.heap(), span.items, span.size));
}

Value list_reverse_method(Machine& m, Args a) {
    List& list = list_at(m, a[0]);
    m.charge(list.size / 16);
    reverse_long(m.heap(), items(m.heap(), list), list.size);
    if (m.events != nullptr)
        report_item_changed(m, list.head, Value::none(), Value::none(), Value::none());
    return Value::none();
}

Value list_sort_method(Machine& m, Args a) {
    const bool keyed = !a[1].is_unbound() && !a[1].is_none();
    const Answer reverse = a[2].is_unbound() ? Answer::No : truth(m, a[2]);
    if (keyed || reverse == Answer::NeedsPython) {
        return m.enter(Prelude::list_sort_with, {a[0], keyed ? a[1] : Value::none(),
                                                 a[2].is_unbound() ? Value::boolean(false) : a[2]});
    }
    const Value sorted = sorted_items(m, a[0], Value::none(), reverse == Answer::Yes);
    if (sorted == Value::needs_python())
        return m.enter(Prelude::list_sort_with,
                       {a[0], Value::none(), Value::boolean(reverse == Answer::Yes)});
    if (sorted == Value::raised()) return sorted;
    const Owned owned(m.heap(), sorted);
    List& list = list_at(m, a[0]);
    std::swap(list.buffer, list_at(m, sorted).buffer);
    std::swap(list.capacity, list_at(m, sorted).capacity);
    if (m.events != nullptr)
        report_item_changed(m, list.head, Value::none(), Value::none(), Value::none());
    return Value::none();
}

constexpr NativeSpec list_table[] = {
    {"@static list.__new__(cls, /, *args, **kwargs)", list_new},
    {"list.__init__(self, iterable=(), /)", list_init},
    {"list.append(self, object, /)", list_append_method},
    {"list.extend(self, iterable, /)", list_extend_method},
    {"list.insert(self, index: index, object, /)", list_insert_method},
    {"list.pop(self, index: index=-1, /)", list_pop_method},
    {"list.remove(self, value, /)", list_remove_method},
    {"list.clear(self, /)", list_clear_method},
    {"list.copy(self, /)", list_copy_method},
    {"list.reverse(self, /)", list_reverse_method},
    {"list.sort(self, /, *, key=None, reverse=False)", list_sort_method},
    {"list.index(self, value, start: index=0, stop: index=9223372036854775807, /)", method_index},
    {"list.count(self, value, /)", method_count},
    {"list.__len__(self, /)", method_length},
    {"list.__iter__(self, /)", method_iterate},
    {"list.__reversed__(self, /)", method_reversed},
    {"list.__contains__(self, key, /)", method_contains},
    {"list.__getitem__(self, index, /)", method_get_item},
    {"list.__setitem__(self, key, value, /)", method_set_item},
    {"list.__delitem__(self, key, /)", method_delete_item},
    {"list.__repr__(self, /)", method_repr},
    {"list.__add__(self, value, /)", method_binary<BinaryOperator::Add>},
    {"list.__mul__(self, value, /)", method_binary<BinaryOperator::Multiply>},
    {"list.__rmul__(self, value, /)", method_reflected<BinaryOperator::Multiply>},
    {"list.__iadd__(self, value, /)", method_inplace<BinaryOperator::Add>},
    {"list.__imul__(self, value, /)", method_inplace<BinaryOperator::Multiply>},
    {"@class list.__class_getitem__(cls, item, /)", method_class_getitem},
    OUTLIVE_COMPARISONS(list),
};

Value tuple_getnewargs(Machine& m, Args a) {
    const ItemSpan span = item_span(m.heap(), a[0]);
    const Owned plain(m.heap(), make_tuple(m.heap(), span.items, span.size));
    const Value value = plain.get();
    return make_tuple(m.heap(), &value, 1);
}

constexpr NativeSpec tuple_table[] = {
    {"@static tuple.__new__(cls, iterable=(), /)", tuple_new},
    {"tuple.index(self, value, start: index=0, stop: index=9223372036854775807, /)", method_index},
    {"tuple.count(self, value, /)", method_count},
    {"tuple.__len__(self, /)", method_length},
    {"tuple.__iter__(self, /)", method_iterate},
    {"tuple.__contains__(self, key, /)", method_contains},
    {"tuple.__getitem__(self, key, /)", method_get_item},
    {"tuple.__repr__(self, /)", method_repr},
    {"tuple.__hash__(self, /)", method_hash},
    {"tuple.__add__(self, value, /)", method_binary<BinaryOperator::Add>},
    {"tuple.__mul__(self, value, /)", method_binary<BinaryOperator::Multiply>},
    {"tuple.__rmul__(self, value, /)", method_reflected<BinaryOperator::Multiply>},
    {"tuple.__getnewargs__(self, /)", tuple_getnewargs},
    {"@class tuple.__class_getitem__(cls, item, /)", method_class_getitem},
    OUTLIVE_COMPARISONS(tuple),
};

}  // namespace

Value tuple_of_list(Machine& m, Class& cls, ItemSpan span) {
    Heap& heap = m.heap();
    if (!m.reserve(8ULL * span.size)) return Value::raised();
    if (heap.handle(&cls) == heap.state().classes[static_cast<std::size_t>(Kind::Tuple)]) {
        return make_tuple(heap, span.items, span.size);
    }
    Tuple* t = make_raw_tuple_of_class(heap, heap.handle(&cls), span.size);
    copy_retained(heap, t->items(), span.items, span.size);
    return heap.value(t);
}

NativeTable list_methods() {
    return list_table;
}
NativeTable tuple_methods() {
    return tuple_table;
}

}  // namespace outlive::machine
