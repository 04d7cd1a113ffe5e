// Functions of module builtins over containers and iterables.
#include <fmt/format.h>

#include <cmath>

#include "engine/machine/attributes.hpp"
#include "engine/machine/builtins/container_methods.hpp"
#include "engine/machine/builtins/iterators.hpp"
#include "engine/machine/builtins/sort.hpp"
#include "engine/machine/builtins/tables.hpp"
#include "engine/machine/builtins/text.hpp"
#include "engine/machine/calls.hpp"
#include "engine/machine/operations.hpp"
#include "engine/machine/protocols.hpp"
#include "engine/machine/quick_operations.hpp"
#include "engine/objects/range.hpp"
#include "engine/objects/sequence.hpp"

namespace outlive::machine {

namespace {

Value builtin_len(Machine& m, Args a) {
    return value_or(m, length(m, a[0]), Prelude::length_of, {a[0]});
}

Value builtin_hash(Machine& m, Args a) {
    std::uint64_t h = 0;
    switch (hash(m, a[0], h)) {
        case Answer::Yes:
            return make_int(m.heap(), static_cast<std::int64_t>(h));
        case Answer::NeedsPython:
            return m.enter(Prelude::hash_of, {a[0]});
        default:
            return Value::raised();
    }
}

Value builtin_iter(Machine& m, Args a) {
    Heap& heap = m.heap();
    if (!a[1].is_unbound()) {
        if (!is_callable(m, a[0])) return m.raise_type("iter(v, w): v must be callable");
        return make_calling_iterator(m, container_class(m, ContainerClass::CallableIterator),
                                     IteratorKind::Callable, a[0], a[1]);
    }
    const Value r = iterate(m, a[0]);
    if (r != Value::needs_python()) return r;
    if (heap.is(a[0], Kind::Generator) &&
        heap.as<Generator>(a[0])->kind == GeneratorKind::Generator) {
        return heap.retained(a[0]);
    }
    return m.enter(Prelude::iterate_over, {a[0]});
}

Value or_none(Value v) {
    return v.is_unbound() ? Value::none() : v;
}

Value builtin_sorted(Machine& m, Args a) {
    const ItemSpan args = item_span(m.heap(), a[0]);
    if (args.size != 1)
        return m.raise_type(fmt::format("sorted expected 1 argument, got {}", args.size));
    const Value reverse = a[2].is_unbound() ? Value::boolean(false) : a[2];
    const Value iterable = args.items[0];
    const Value list = list_of(m, iterable);
    if (list == Value::raised()) return list;
    const Answer backwards = truth(m, reverse);
    const bool keyed = !or_none(a[1]).is_none();
    if (list == Value::needs_python())
        return m.enter(Prelude::sorted_with, {iterable, or_none(a[1]), reverse});
    const Owned owned(m.heap(), list);
    if (keyed || backwards == Answer::NeedsPython)
        return m.enter(Prelude::sorted_list, {list, or_none(a[1]), reverse});
    return value_or(m, sorted_items(m, list, Value::none(), backwards == Answer::Yes),
                    Prelude::sorted_list, {list, Value::none(), reverse});
}

// --- sum ---
// Adds like CPython's sum(): ints first, then floats with what rounding lost
// (Neumaier) kept aside, everything else by +.
class Summing {
  public:
    Summing(Machine& m, Value start) : m_(m), heap_(m.heap()), total_(heap_.retained(start)) {
        const Handle cls = heap_.handle(heap_.class_of(start));
        anything_ = cls != heap_.state().class_int && cls != heap_.state().class_float;
        if (!anything_) settle();
    }
    ~Summing() { heap_.release(total_); }
    Summing(const Summing&) = delete;
    Summing& operator=(const Summing&) = delete;

    // None; or raised, needs_python.
    Value add(Value item) {
        if (floating_) {
            if (add_to_float(item)) return Value::none();
            flush();
        } else if (quick_add_ints(item)) {
            return Value::none();
        }
        const Value sum = binary(m_, BinaryOperator::Add, total_, item);
        if (sum.is_answer()) return sum;
        const bool ints = is_int(heap_, total_) && !anything_;
        heap_.release(total_);
        total_ = sum;
        if (ints) settle();
        anything_ = !ints || !(floating_ || is_int(heap_, total_));
        return Value::none();
    }
    [[nodiscard]] bool anything() const { return anything_; }
    Value total() {
        if (floating_) flush();
        return heap_.retained(total_);
    }

  private:
    void settle() {
        floating_ = total_.is_real();
        sum_ = floating_ ? total_.as_real() : 0;
        lost_ = 0;
    }
    bool quick_add_ints(Value item) {
        Value sum;
        if (anything_ || !both_ints(total_, item) || !quick_add(total_, item, sum)) return false;
        total_ = sum;
        return true;
    }
    bool add_to_float(Value item) {
        if (item.is_real()) return add_real(item.as_real()), true;
        if (item.is_bool()) {
            sum_ += item.is_true() ? 1.0 : 0.0;
            return true;
        }
        if (is_int(heap_, item)) {
            const std::optional<std::int64_t> word = int64_value(heap_, item);
            if (word) sum_ += static_cast<double>(*word);
            return word.has_value();
        }
        return false;
    }
    void add_real(double x) {
        const double t = sum_ + x;
        lost_ += std::fabs(sum_) >= std::fabs(x) ? (sum_ - t) + x : (x - t) + sum_;
        sum_ = t;
    }
    void flush() {
        if (lost_ != 0 && std::isfinite(lost_)) sum_ += lost_;
        total_ = Value::real(sum_);
        floating_ = false;
        anything_ = true;
        lost_ = 0;
    }

    Machine& m_;
    Heap& heap_;
    Value total_;
    bool floating_ = false, anything_ = false;  // the second: + for all that follow
    double sum_ = 0, lost_ = 0;
};

// start + the sum of an arithmetic progression; no value when it is none.
Value sum_of_range(Machine& m, Value iterable, Value start) {
    Heap& heap = m.heap();
    if (!heap.is(iterable, Kind::Range) || !is_int(heap, start)) return Value::unbound();
    const Range& r = *heap.as<Range>(iterable);
    const Owned before_last(heap, subtract_ints(heap, r.length, Value::integer(1)));
    const Owned span(heap, multiply_ints(heap, before_last.get(), r.step));
    const Owned twice(heap, multiply_ints(heap, r.start, Value::integer(2)));
    const Owned ends(heap, add_ints(heap, twice.get(), span.get()));
    const Owned doubled(heap, multiply_ints(heap, ends.get(), r.length));
    const Owned total(heap, shift_right(heap, doubled.get(), 1));
    return add_ints(heap, total.get(), start);
}

const char* unsummable(Machine& m, Value start) {
    if (m.heap().is(start, Kind::Str)) return "sum() can't sum strings [use ''.join(seq) instead]";
    if (m.heap().is(start, Kind::Bytes)) return "sum() can't sum bytes [use b''.join(seq) instead]";
    return m.heap().is(start, Kind::ByteArray)
               ? "sum() can't sum bytearray [use b''.join(seq) instead]"
               : nullptr;
}

Value builtin_sum(Machine& m, Args a) {
    Heap& heap = m.heap();
    const Value start = a[1].is_unbound() ? Value::integer(0) : a[1];
    const Value quick = sum_of_range(m, a[0], start);
    if (!quick.is_unbound()) return quick;
    const Owned iterator(heap, iterate(m, a[0]));
    if (iterator.get() == Value::raised()) return iterator.get();
    if (!iterates_natively(m, a[0]) || length_hint(m, a[0]) > most_at_once)
        return m.enter(Prelude::sum_of, {a[0], start});
    if (const char* words = unsummable(m, start)) return m.raise_type(words);
    Summing sum(m, start);
    for (std::uint64_t n = 1;; ++n) {
        Value item;
        if (!quick_next(heap, iterator.get(), item)) item = next_item(m, iterator.get());
        if (item == Value::exhausted()) return sum.total();
        if (item.is_answer()) return item;
        const Owned owned(heap, item);
        const Value r = sum.add(item);
        if (r == Value::raised()) return r;
        if (r == Value::needs_python()) {
            const Owned total(heap, sum.total());
            return m.enter(Prelude::sum_onwards,
                           {total.get(), item, iterator.get(), Value::boolean(sum.anything())});
        }
        if (n % 64 == 0) {
            m.charge(8);
            heap.worked(64);
        }
    }
}

// --- min and max ---
// Of small ints; no value: there is another among them, or none.
Value extreme_of_ints(const ItemSpan& items, bool largest) {
    Value best = items.size == 0 ? Value::unbound() : items.items[0];
    for (std::uint32_t i = 1; i < items.size; ++i) {
        const Value v = items.items[i];
        if (!both_ints(best, v)) return {};
        const bool better =
            largest ? raised_int(v) > raised_int(best) : raised_int(v) < raised_int(best);
        if (better) best = v;
    }
    return best.is_int() ? best : Value::unbound();
}

Value extreme(Machine& m, Args a, bool largest) {
    Heap& heap = m.heap();
    const char* name = largest ? "max" : "min";
    const ItemSpan args = item_span(heap, a[0]);
    const bool has_default = !a[2].is_unbound();
    if (args.size > 1 && !has_default && or_none(a[1]).is_none()) {
        const Value best = extreme_of_ints(args, largest);
        if (!best.is_unbound()) {
            m.charge(args.size / 8);
            return best;
        }
    }
    if (args.size == 0)
        return m.raise_type(fmt::format("{} expected at least 1 argument, got 0", name));
    if (args.size > 1 && has_default) {
        return m.raise_type(fmt::format(
            "Cannot specify a default for {}() with multiple positional arguments", name));
    }
    const Value list = args.size > 1 ? heap.retained(a[0]) : list_of(m, args.items[0]);
    if (list == Value::raised()) return list;
    const Owned owned(heap, list);
    const Value source = list.is_answer() ? args.items[0] : list;
    const auto in_python = [&] {
        return m.enter(Prelude::extreme_of, {source, or_none(a[1]), Value::boolean(largest),
                                             Value::boolean(has_default), or_none(a[2])});
    };
    if (list == Value::needs_python() || !or_none(a[1]).is_none()) return in_python();
    const ItemSpan items = item_span(heap, list);
    if (items.size == 0) {
        if (has_default) return heap.retained(a[2]);
        return m.raise_value_error(fmt::format("{}() iterable argument is empty", name));
    }
    m.charge(items.size / 8);
    Value best = items.items[0];
    for (std::uint32_t i = 1; i < items.size; ++i) {
        heap.worked(1);
        const CompareOperator op = largest ? CompareOperator::Greater : CompareOperator::Less;
        Value r;
        if (!quick_compare(op, items.items[i], best, r)) r = compare(m, op, items.items[i], best);
        if (r == Value::raised()) return r;
        if (r == Value::needs_python()) return in_python();
        if (r.is_true()) best = items.items[i];
    }
    return heap.retained(best);
}

Value builtin_min(Machine& m, Args a) {
    return extreme(m, a, false);
}
Value builtin_max(Machine& m, Args a) {
    return extreme(m, a, true);
}

// --- any and all: the first item whose truth is `decisive` ends them ---
Value search_truth(Machine& m, Value iterable, bool decisive) {
    Heap& heap = m.heap();
    const Value flag = Value::boolean(decisive);
    if (!iterates_natively(m, iterable) || length_hint(m, iterable) > most_at_once) {
        const Value refused = iterate(m, iterable);
        if (refused == Value::raised()) return refused;
        heap.release(refused);
        return m.enter(Prelude::any_of, {iterable, flag});
    }
    const Owned iterator(heap, iterate(m, iterable));
    if (iterator.get() == Value::raised()) return iterator.get();
    for (std::uint64_t n = 1;; ++n) {
        const Value item = next_item(m, iterator.get());
        if (item == Value::exhausted()) return Value::boolean(!decisive);
        if (item.is_answer()) return item;
        const Owned owned(heap, item);
        switch (truth(m, item)) {
            case Answer::Raised:
                return Value::raised();
            case Answer::NeedsPython:
                return m.enter(Prelude::any_onwards, {item, iterator.get(), flag});
            case Answer::Yes:
                if (decisive) return flag;
                break;
            case Answer::No:
                if (!decisive) return flag;
                break;
        }
        if (n % 64 == 0) m.charge(8);
    }
}

Value builtin_any(Machine& m, Args a) {
    return search_truth(m, a[0], true);
}
Value builtin_all(Machine& m, Args a) {
    return search_truth(m, a[0], false);
}

constexpr NativeSpec functions[] = {
    {"len(obj, /)", builtin_len},
    {"hash(obj, /)", builtin_hash},
    {"iter(object, sentinel=None, /)", builtin_iter},
    {"sorted(*iterable, key=None, reverse=False)", builtin_sorted},
    {"sum(iterable, /, start=0)", builtin_sum},
    {"min(*args, key=None, default=None)", builtin_min},
    {"max(*args, key=None, default=None)", builtin_max},
    {"any(iterable, /)", builtin_any},
    {"all(iterable, /)", builtin_all},
};

}  // namespace

NativeTable container_functions() {
    return functions;
}

}  // namespace outlive::machine
