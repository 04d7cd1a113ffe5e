// Counting for collections.Counter, and the fields of named tuples.
//
// Counting goes on as long as native code knows the elements' hashes and their
// equals, and adds plain ints; the first element it cannot count is handed back.
#include "engine/library/native/native_modules.hpp"
#include "engine/machine/attributes_detail.hpp"
#include "engine/machine/builtins/container_parts.hpp"
#include "engine/machine/builtins/iterators.hpp"
#include "engine/machine/mutators.hpp"
#include "engine/machine/protocols.hpp"
#include "engine/machine/quick_operations.hpp"
#include "engine/objects/long_work.hpp"
#include "engine/objects/sequence.hpp"

namespace outlive::library {

using namespace machine;

namespace {

// counts[element] += 1. No: not here; nothing is changed then.
Answer count_element(Machine& m, Dict& counts, Value element) {
    Heap& heap = m.heap();
    const DictPlace place = locate(m, counts, element);
    if (place.answer == Answer::Raised) return Answer::Raised;
    if (place.answer == Answer::NeedsPython) return Answer::No;
    Value old = Value::unbound(), now = Value::integer(1);
    if (place.answer == Answer::No) {
        insert_new(heap, counts, element, now, place.hash);
    } else {
        old = place.entry->value;
        if (!old.is_int() || !quick_add(old, now, now)) return Answer::No;
        place.entry->value = now;
    }
    if (m.events != nullptr) report_item_changed(m, counts.head, element, old, now);
    return Answer::Yes;
}

// A tuple of the element that could not be counted, or None at the iterator's
// end; NotImplemented: it needs Python.
Value count_elements(Machine& m, Args a) {
    Heap& heap = m.heap();
    const bool native = heap.is(a[0], Kind::Dict) && heap.is(a[1], Kind::Iterator) &&
                        runs_native(m, *heap.as<Iterator>(a[1]));
    if (!native) return Value::not_implemented();
    for (std::uint64_t n = 1;; ++n) {
        Value item;
        if (!quick_next(heap, a[1], item)) item = next_item(m, a[1]);
        if (item == Value::exhausted()) return Value::none();
        if (item.is_answer()) return item;
        const Owned owned(heap, item);
        const Answer counted = count_element(m, *heap.as<Dict>(a[0]), item);
        if (counted == Answer::Raised) return Value::raised();
        if (counted == Answer::No) return objects::make_tuple(heap, &item, 1);
        if (n % 16 == 0) m.charge(4);
        heap.worked(items_of_search);
    }
}

// False: the element could not be counted here.
Value count_one(Machine& m, Args a) {
    if (!m.heap().is(a[0], Kind::Dict)) return Value::boolean(false);
    const Answer counted = count_element(m, *m.heap().as<Dict>(a[0]), a[1]);
    return counted == Answer::Raised ? Value::raised() : Value::boolean(counted == Answer::Yes);
}

Value know_fields(Machine& m, Args a) {
    if (!m.heap().is(a[0], Kind::Class)) return m.raise_type("know_fields() takes a class");
    remember_named_items(m, a[0]);
    return Value::none();
}

Value know_missing(Machine& m, Args a) {
    if (!m.heap().is(a[0], Kind::Function) || !m.heap().is(a[1], Kind::Function))
        return m.raise_type("know_missing() takes functions");
    remember_missing(m, a[0], a[1]);
    return Value::none();
}

constexpr NativeSpec specs[] = {
    {"count_elements(counts, iterator, /)", count_elements},
    {"count_one(counts, element, /)", count_one},
    {"know_fields(cls, /)", know_fields},
    {"know_missing(of_default, of_count, /)", know_missing},
};

}  // namespace

NativeTable collections_functions() {
    return specs;
}

}  // namespace outlive::library
