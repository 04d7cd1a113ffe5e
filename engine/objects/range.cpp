#include "engine/objects/range.hpp"

#include <algorithm>

namespace outlive::objects {

namespace {

// Items of start, start+step, … before stop: the same for any size.
Value length_of(Heap& heap, Value start, Value stop, Value step) {
    if (step == Value::integer(1) && start.is_int() && stop.is_int())
        return make_int(heap, std::max<std::int64_t>(stop.as_int() - start.as_int(), 0));
    const bool down = compare_ints(heap, step, Value::integer(0)) < 0;
    const Value low = down ? stop : start;
    const Value high = down ? start : stop;
    if (compare_ints(heap, low, high) >= 0) return Value::integer(0);
    Owned span(heap, subtract_ints(heap, high, low));
    Owned before_last(heap, subtract_ints(heap, span.get(), Value::integer(1)));
    Owned stride(heap, down ? negate_int(heap, step) : plain_int(heap, step));
    Value quotient;
    divide_ints(heap, before_last.get(), stride.get(), &quotient, nullptr);
    Owned steps(heap, quotient);
    return add_ints(heap, steps.get(), Value::integer(1));
}

}  // namespace

Range* make_range(Heap& heap, Value start, Value stop, Value step) {
    auto* r = heap.create<Range>(Kind::Range);
    r->start = plain_int(heap, start);
    r->stop = plain_int(heap, stop);
    r->step = plain_int(heap, step);
    r->length = length_of(heap, r->start, r->stop, r->step);
    return r;
}

Value range_item(Heap& heap, const Range& r, Value index) {
    Owned offset(heap, multiply_ints(heap, index, r.step));
    return add_ints(heap, r.start, offset.get());
}

bool ranges_equal(Heap& heap, const Range& a, const Range& b) {
    if (compare_ints(heap, a.length, b.length) != 0) return false;
    if (a.length == Value::integer(0)) return true;
    if (compare_ints(heap, a.start, b.start) != 0) return false;
    return a.length == Value::integer(1) || compare_ints(heap, a.step, b.step) == 0;
}

Value range_index_of(Heap& heap, const Range& r, Value item) {
    Owned distance(heap, subtract_ints(heap, item, r.start));
    Value quotient, remainder;
    divide_ints(heap, distance.get(), r.step, &quotient, &remainder);
    Owned index(heap, quotient), rest(heap, remainder);
    if (compare_ints(heap, rest.get(), Value::integer(0)) != 0) return Value::unbound();
    if (compare_ints(heap, index.get(), Value::integer(0)) < 0) return Value::unbound();
    if (compare_ints(heap, index.get(), r.length) >= 0) return Value::unbound();
    return index.give();
}

std::optional<SmallRange> small_range(const Heap& heap, const Range& r) {
    (void)heap;
    if (!r.start.is_int() || !r.stop.is_int() || !r.step.is_int() || !r.length.is_int()) return {};
    return SmallRange{r.start.as_int(), r.step.as_int(), r.length.as_int()};
}

}  // namespace outlive::objects
