// range and slice: constructors, attributes and methods.
#include "engine/objects/range.hpp"

#include <fmt/format.h>

#include "engine/machine/builtins/construction.hpp"
#include "engine/machine/builtins/container_methods.hpp"
#include "engine/machine/builtins/container_parts.hpp"
#include "engine/machine/builtins/container_tables.hpp"
#include "engine/machine/protocols.hpp"
#include "engine/objects/sequence.hpp"

namespace outlive::machine {

namespace {

Range& range_at(Machine& m, Value v) {
    return *m.heap().as<Range>(v);
}

Value refuse_integer(Machine& m, Value v) {
    return m.raise_type(
        fmt::format("'{}' object cannot be interpreted as an integer", m.type_name(v)));
}

// range(stop), range(start, stop[, step])
Value range_new(Machine& m, Args a) {
    Heap& heap = m.heap();
    for (int i = 1; i < 4; ++i) {
        if (a[i].is_unbound() || is_int(heap, a[i])) continue;
        if (!may_have_index(m, a[i])) return refuse_integer(m, a[i]);
        const Value parts[3] = {a[1], a[2], a[3]};
        std::uint32_t count = 1;
        while (count < 3 && !parts[count].is_unbound()) ++count;
        const Owned given(heap, make_tuple(heap, parts, count));
        return m.enter(Prelude::range_from, {given.get()});
    }
    const Value start = a[2].is_unbound() ? Value::integer(0) : a[1];
    const Value stop = a[2].is_unbound() ? a[1] : a[2];
    const Value step = a[3].is_unbound() ? Value::integer(1) : a[3];
    if (compare_ints(heap, step, Value::integer(0)) == 0)
        return m.raise_value_error("range() arg 3 must not be zero");
    return heap.value(make_range(heap, start, stop, step));
}

Value range_index(Machine& m, Args a) {
    Heap& heap = m.heap();
    if (!is_int(heap, a[1])) return m.enter(Prelude::iterable_index, {a[0], a[1]});
    const Value i = range_index_of(heap, range_at(m, a[0]), a[1]);
    if (!i.is_unbound()) return i;
    return m.raise_value_error(
        fmt::format("{} is not in range",
                    a[1].is_bool() ? a[1].is_true() ? "True" : "False" : int_to_text(heap, a[1])));
}

Value range_count(Machine& m, Args a) {
    Heap& heap = m.heap();
    if (!is_int(heap, a[1])) return m.enter(Prelude::iterable_count, {a[0], a[1]});
    const Owned i(heap, range_index_of(heap, range_at(m, a[0]), a[1]));
    return Value::integer(i.get().is_unbound() ? 0 : 1);
}

Value range_bool(Machine& m, Args a) {
    return Value::boolean(range_at(m, a[0]).length != Value::integer(0));
}

template <Value Range::*part>
Value range_part(Machine& m, Args a) {
    return m.heap().retained(range_at(m, a[0]).*part);
}

constexpr NativeSpec range_table[] = {
    {"@static range.__new__(cls, start, stop=None, step=None, /)", range_new},
    {"@get range.start(self, /)", range_part<&Range::start>},
    {"@get range.stop(self, /)", range_part<&Range::stop>},
    {"@get range.step(self, /)", range_part<&Range::step>},
    {"range.index(self, value, /)", range_index},
    {"range.count(self, value, /)", range_count},
    {"range.__bool__(self, /)", range_bool},
    {"range.__len__(self, /)", method_length},
    {"range.__iter__(self, /)", method_iterate},
    {"range.__reversed__(self, /)", method_reversed},
    {"range.__contains__(self, key, /)", method_contains},
    {"range.__getitem__(self, key, /)", method_get_item},
    {"range.__repr__(self, /)", method_repr},
    {"range.__hash__(self, /)", method_hash},
    OUTLIVE_COMPARISONS(range),
};

// --- slice ---
Value slice_new(Machine& m, Args a) {
    Heap& heap = m.heap();
    auto* s = heap.create<Slice>(Kind::Slice);
    const bool only_stop = a[2].is_unbound();
    s->start = only_stop ? Value::none() : heap.retained(a[1]);
    s->stop = heap.retained(only_stop ? a[1] : a[2]);
    s->step = a[3].is_unbound() ? Value::none() : heap.retained(a[3]);
    return heap.value(s);
}

template <Value Slice::*part>
Value slice_part(Machine& m, Args a) {
    return m.heap().retained(m.heap().as<Slice>(a[0])->*part);
}

Value slice_indices(Machine& m, Args a) {
    Heap& heap = m.heap();
    if (!is_int(heap, a[1])) {
        return may_have_index(m, a[1]) ? m.enter(Prelude::slice_indices_of, {a[0], a[1]})
                                       : refuse_integer(m, a[1]);
    }
    const Slice& s = *heap.as<Slice>(a[0]);
    const auto is_large = [&heap](Value v) { return is_int(heap, v) && !int64_value(heap, v); };
    if (is_large(a[1]) || is_large(s.start) || is_large(s.stop) || is_large(s.step))
        return m.enter(Prelude::slice_indices_of, {a[0], a[1]});
    const std::int64_t length = clamped_int64(heap, a[1]);
    if (length < 0) return m.raise_value_error("length should not be negative");
    SliceBounds b;
    bool needs = false;
    if (!slice_bounds(m, s, length, b, needs)) {
        return needs ? m.enter(Prelude::slice_indices_of, {a[0], a[1]}) : Value::raised();
    }
    return tuple_of(heap,
                    {make_int(heap, b.start), make_int(heap, b.stop), make_int(heap, b.step)});
}

constexpr NativeSpec slice_table[] = {
    {"@static slice.__new__(cls, start, stop=None, step=None, /)", slice_new},
    {"@get slice.start(self, /)", slice_part<&Slice::start>},
    {"@get slice.stop(self, /)", slice_part<&Slice::stop>},
    {"@get slice.step(self, /)", slice_part<&Slice::step>},
    {"slice.indices(self, length, /)", slice_indices},
    {"slice.__repr__(self, /)", method_repr},
    {"slice.__hash__(self, /)", method_hash},
    OUTLIVE_COMPARISONS(slice),
};

}  // namespace

Value range_slice(Machine& m, const Range& r, const Slice& slice) {
    const auto is_huge = [&m](Value v) { return is_int(m.heap(), v) && !int64_value(m.heap(), v); };
    if (is_huge(r.length) || is_huge(slice.start) || is_huge(slice.stop) || is_huge(slice.step))
        return Value::needs_python();
    Heap& heap = m.heap();
    const auto length = int64_value(heap, r.length);
    SliceBounds b;
    bool needs = false;
    if (!slice_bounds(m, slice, length.value_or(INT64_MAX), b, needs))
        return needs ? Value::needs_python() : Value::raised();
    const Owned step_count(heap, make_int(heap, b.step));
    const Owned first(heap, make_int(heap, b.start));
    const Owned behind(heap, make_int(heap, b.stop));
    const Owned start(heap, range_item(heap, r, first.get()));
    const Owned stop(heap, range_item(heap, r, behind.get()));
    const Owned step(heap, multiply_ints(heap, r.step, step_count.get()));
    return heap.value(make_range(heap, start.get(), stop.get(), step.get()));
}

NativeTable range_methods() {
    return range_table;
}
NativeTable slice_methods() {
    return slice_table;
}

}  // namespace outlive::machine
