// What the preferred forms of instructions do: arithmetic in line, reading and
// writing by what a cache holds, and filling the caches.
//
// Reading by a cache answers no value when the cache does not apply; then the
// plain instruction is done, and fills it. Nothing here writes to the arena but
// what the plain instruction would write, in the same order.
#pragma once

#include <algorithm>
#include <cstring>

#include "engine/machine/machine.hpp"
#include "engine/machine/native_registry.hpp"
#include "engine/machine/operations.hpp"
#include "engine/machine/quick_instruction.hpp"
#include "engine/objects/equality.hpp"
#include "engine/objects/long_work.hpp"
#include "engine/objects/sequence.hpp"

namespace outlive::machine {

// --- small ints and floats ---

[[nodiscard]] constexpr bool both_ints(Value a, Value b) {
    return (a.bits & b.bits) >= Value::int_base;
}
[[nodiscard]] constexpr bool both_reals(Value a, Value b) {
    return a.is_real() && b.is_real();
}
// In the upper 51 bits the processor sees an overflow by itself.
[[nodiscard]] constexpr std::int64_t raised_int(Value v) {
    return static_cast<std::int64_t>(v.bits << 13U);
}
[[nodiscard]] constexpr Value lowered_int(std::int64_t i) {
    return Value::from_bits(Value::int_base | static_cast<std::uint64_t>(i) >> 13U);
}

[[nodiscard]] inline bool quick_add(Value a, Value b, Value& r) {
    if (both_ints(a, b)) {
        std::int64_t i = 0;
        if (__builtin_add_overflow(raised_int(a), raised_int(b), &i)) return false;
        r = lowered_int(i);
        return true;
    }
    if (!both_reals(a, b)) return false;
    r = Value::real(a.as_real() + b.as_real());
    return true;
}
[[nodiscard]] inline bool quick_subtract(Value a, Value b, Value& r) {
    if (both_ints(a, b)) {
        std::int64_t i = 0;
        if (__builtin_sub_overflow(raised_int(a), raised_int(b), &i)) return false;
        r = lowered_int(i);
        return true;
    }
    if (!both_reals(a, b)) return false;
    r = Value::real(a.as_real() - b.as_real());
    return true;
}
[[nodiscard]] inline bool quick_multiply(Value a, Value b, Value& r) {
    if (both_ints(a, b)) {
        std::int64_t i = 0;
        if (__builtin_mul_overflow(raised_int(a), b.as_int(), &i)) return false;
        r = lowered_int(i);
        return true;
    }
    if (!both_reals(a, b)) return false;
    r = Value::real(a.as_real() * b.as_real());
    return true;
}

// What is written less often, by the general way with a constant operator.
template <BinaryOperator op>
[[nodiscard]] inline bool quick_general(Value a, Value b, Value& r) {
    return quick_binary(op, a, b, r);
}

// --- ints of any size, of no subclass ---

[[nodiscard]] inline bool is_plain_int(const Heap& heap, Value v) {
    return v.is_int() || heap.is_exact(v, Kind::Int);
}
// As protocols.hpp's binary, of an operator that ints have.
[[nodiscard]] Value binary_plain_ints(Machine& m, BinaryOperator op, Value a, Value b);

// --- str ---

[[nodiscard]] inline bool both_plain_strs(const Heap& heap, Value a, Value b) {
    return heap.is_exact(a, Kind::Str) && heap.is_exact(b, Kind::Str);
}
// The shorter one is so short that comparing them takes no time worth a look around.
[[nodiscard]] inline bool both_short_strs(const Heap& heap, Value a, Value b) {
    constexpr std::uint32_t most = 1U << 16U;
    return both_plain_strs(heap, a, b) &&
           std::min(heap.as<Str>(a)->length, heap.as<Str>(b)->length) < most;
}
[[nodiscard]] inline Value compare_strs(const Heap& heap, CompareOperator op, Value a, Value b) {
    const Str& x = *heap.as<Str>(a);
    const Str& y = *heap.as<Str>(b);
    if (x.width() == 1 && y.width() == 1 && x.length != 0 && y.length != 0 &&
        *x.data() != *y.data()) {
        const bool less = *x.data() < *y.data();
        return Value::boolean(op == CompareOperator::Less || op == CompareOperator::LessEqual
                                  ? less
                                  : op != CompareOperator::Equal &&
                                        (op == CompareOperator::NotEqual || !less));
    }
    switch (op) {
        case CompareOperator::Equal:
            return Value::boolean(equal(x, y));
        case CompareOperator::NotEqual:
            return Value::boolean(!equal(x, y));
        case CompareOperator::Less:
            return Value::boolean(compare(x, y) < 0);
        case CompareOperator::LessEqual:
            return Value::boolean(compare(x, y) <= 0);
        case CompareOperator::Greater:
            return Value::boolean(compare(x, y) > 0);
        case CompareOperator::GreaterEqual:
            return Value::boolean(compare(x, y) >= 0);
    }
    return {};
}
// a + b, a new reference; raised when the budget does not allow it.
[[nodiscard]] Value concatenate_strs(Machine& m, Value a, Value b);
// `a` of two references (its variable's and the operand's) takes `b` in behind
// itself where its block has room, under a new identity: a text built in a loop
// costs no more than its length. False, and nothing is changed: copy.
[[nodiscard]] bool grow_str(Machine& m, Value a, Value b);

// --- items; false: another case ---

// The place of a small number in `size` items, counted from the end when negative.
[[nodiscard]] constexpr bool quick_index(Value key, std::uint32_t size, std::uint32_t& index) {
    if (!key.is_int()) return false;
    std::int64_t i = key.as_int();
    if (i < 0) i += size;
    index = static_cast<std::uint32_t>(i);
    return i >= 0 && i < size;
}

// Of a short tuple of small ints and str: its hash; false: another tuple.
[[nodiscard]] bool hash_plain_tuple(Heap& heap, const Tuple& tuple, std::uint64_t& hash);

// The entry of a str, a small int or a short tuple of such, or none (Found::No);
// NeedsPython: another case.
[[nodiscard]] inline DictSearch quick_search(Heap& heap, const Dict& dict, Value key,
                                             std::uint64_t& hash) {
    if (key.is_int()) {
        hash = hash_small_int(key);
        return find(heap, dict, key, hash);
    }
    if (heap.is_exact(key, Kind::Str)) {
        Str& text = *heap.as<Str>(key);
        hash = hash_of(text);
        DictEntry* entry = find(heap, dict, text);
        if (entry != nullptr) return {Found::Yes, entry, 0};
        if (!dict.has_odd_keys()) return {Found::No, nullptr, 0};
        return find(heap, dict, key, hash);  // one of another kind may say that it is equal
    }
    if (!heap.is_exact(key, Kind::Tuple) || !hash_plain_tuple(heap, *heap.as<Tuple>(key), hash))
        return {Found::NeedsPython, nullptr, 0};
    return find(heap, dict, key, hash);
}
// nullptr: there is none, or another case.
[[nodiscard]] inline DictEntry* quick_entry(Heap& heap, const Dict& dict, Value key) {
    if (heap.is_exact(key, Kind::Str)) return find(heap, dict, *heap.as<Str>(key));
    std::uint64_t hash = 0;
    const DictSearch s = quick_search(heap, dict, key, hash);
    return s.found == Found::Yes ? s.entry : nullptr;
}

// container[key]; borrowed.
[[nodiscard]] inline bool quick_item(Heap& heap, Value container, Value key, Value& item) {
    if (!container.is_object()) return false;
    const Object& o = *heap.object(container);
    const Kind kind = o.kind();
    if (o.cls != heap.state().classes[static_cast<std::size_t>(kind)]) return false;
    std::uint32_t i = 0;
    if (kind == Kind::List) {
        const auto& list = reinterpret_cast<const List&>(o);
        if (!quick_index(key, list.size, i)) return false;
        item = items(heap, list)[i];
        return true;
    }
    if (kind == Kind::Tuple) {
        const auto& tuple = reinterpret_cast<const Tuple&>(o);
        if (!quick_index(key, tuple.size, i)) return false;
        item = tuple.items()[i];
        return true;
    }
    if (kind == Kind::Str) {
        const auto& text = reinterpret_cast<const Str&>(o);
        if (text.width() != 1 || !quick_index(key, text.length, i)) return false;
        const auto c = std::to_integer<std::uint8_t>(text.data()[i]);
        item = Value::object(heap.state().characters[c]);
        return item.handle() != 0;
    }
    if (kind != Kind::Dict) return false;
    const DictEntry* e = quick_entry(heap, reinterpret_cast<const Dict&>(o), key);
    if (e == nullptr) return false;
    item = e->value;
    return true;
}

// The slot of a list that a small number names, or that of a key that a dict
// has already; nullptr: another case.
[[nodiscard]] inline Value* quick_slot(Heap& heap, Value container, Value key) {
    if (heap.is_exact(container, Kind::Dict)) {
        DictEntry* e = quick_entry(heap, *heap.as<Dict>(container), key);
        return e == nullptr ? nullptr : &e->value;
    }
    if (!heap.is_exact(container, Kind::List)) return nullptr;
    const List& list = *heap.as<List>(container);
    std::uint32_t i = 0;
    return quick_index(key, list.size, i) ? items(heap, list) + i : nullptr;
}

// --- reading and writing by a cache; borrowed ---

[[nodiscard]] inline bool is_of_version(const Heap& heap, Value v, std::uint32_t version) {
    return v.is_object() && heap.class_of(heap.object(v))->version == version;
}

// Entry `index` of a dict, when its key is this interned name.
[[nodiscard]] inline DictEntry* entry_of_name(Heap& heap, const Dict& dict, std::uint32_t index,
                                              Handle name) {
    if (index >= dict.fill) return nullptr;  // there are entries, then
    DictEntry* e = heap.at<Buffer>(dict.buffer)->data<DictEntry>() + index;
    return e->key == Value::object(name) ? e : nullptr;
}

[[nodiscard]] inline Value cached_value(Heap& heap, const QuickInstruction& q, Value object) {
    if (!is_of_version(heap, object, q.cache.version)) return {};
    const Handle attrs = heap.as<Instance>(object)->attrs;
    if (attrs == 0) return {};
    const DictEntry* e = entry_of_name(heap, *heap.at<Dict>(attrs), q.cache.key, q.argument);
    return e == nullptr ? Value::unbound() : e->value;
}

[[nodiscard]] inline Value cached_slot(Heap& heap, const QuickInstruction& q, Value object) {
    if (!is_of_version(heap, object, q.cache.version)) return {};
    return heap.as<Instance>(object)->slots()[q.cache.key];
}

[[nodiscard]] inline Value cached_in_module(Heap& heap, const QuickInstruction& q, Value object) {
    if (!heap.is(object, Kind::Module)) return {};
    const Dict& dict = *heap.at<Dict>(heap.as<Module>(object)->dict);
    return dict.version == q.cache.version ? entries(heap, dict)[q.cache.key].value
                                           : Value::unbound();
}

// True when the instance's own attributes certainly lack the interned name.
[[nodiscard]] inline bool lacks_own(Heap& heap, Value object, Handle name) {
    const Handle attrs = heap.as<Instance>(object)->attrs;
    if (attrs == 0) return true;
    const Dict& dict = *heap.at<Dict>(attrs);
    if (dict.mask != 0 || dict.has_odd_keys())
        return find(heap, dict, *heap.at<Str>(name)) == nullptr;
    const DictEntry* e = entries(heap, dict);
    for (std::uint32_t i = 0; i < dict.fill; ++i) {
        if (e[i].key == Value::object(name)) return false;
    }
    return true;
}

[[nodiscard]] inline Value cached_method(Heap& heap, const QuickInstruction& q, Value object) {
    if (!is_of_version(heap, object, q.cache.version)) return {};
    if (q.quick == QuickOpcode::LOAD_METHOD_INSTANCE && !lacks_own(heap, object, q.argument))
        return {};
    return Value::object(q.cache.key);
}

// The left operand's class has the method `key`, and the right one's is no other.
[[nodiscard]] inline bool knows_operator(const Heap& heap, const QuickInstruction& q, Value a,
                                         Value b) {
    return q.cache.version != 0 && is_of_version(heap, a, q.cache.version) &&
           (!b.is_object() || heap.object(b)->cls == heap.object(a)->cls);
}

// A name that the instance does not have yet; false: the plain way must be gone.
[[nodiscard]] bool store_new_by_cache(Heap& heap, const QuickInstruction& q, Value object,
                                      Value value);

// --- matching ---

// MATCH_CLASS where no code of the program has a say in the class of the subject
// and its attributes: a tuple of what the patterns are held against, or None;
// needs_python() in other cases.
[[nodiscard]] Value match_plain_class(Machine& m, Value subject, Value cls, Value names,
                                      std::uint32_t positional);

// --- filling the caches, after the plain instruction has succeeded ---
void remember_global(Heap& heap, const Frame& f, QuickInstruction& q);
void remember_name(Heap& heap, const Frame& f, QuickInstruction& q);
void remember_name_store(Heap& heap, const Frame& f, QuickInstruction& q);
void remember_attribute(Machine& m, Value object, QuickInstruction& q);
void remember_method(Machine& m, Value object, QuickInstruction& q);
// A class whose calls make a plain instance and run one __init__ written in
// Python, or run one __new__ of ours.
void remember_class(Machine& m, Class& cls, QuickInstruction& q);
void remember_store(Machine& m, Value object, QuickInstruction& q);
// `entered`: the frame that a binary operator or a comparison of `a` has led to.
void remember_operator(Heap& heap, const Frame& entered, Value a, QuickInstruction& q);

// --- calls and iteration ---

[[nodiscard]] Value run_plain_native(Machine& m, const NativeInfo& info, const Value* args,
                                     std::uint32_t count);

// Calls a native for which `count` positional arguments need no binding and its
// first one no look at the class that it is asked to make; needs_python(): this
// is another case.
[[nodiscard]] inline Value call_plain_native(Machine& m, const Native& native, const Value* args,
                                             std::uint32_t count) {
    const NativeInfo& info = m.natives()[native.native];
    if (info.role == NativeRole::Static) return Value::needs_python();
    const bool checks_self = info.role == NativeRole::Method && native.owner != 0;
    if (!native.self.is_unbound() ||
        (checks_self &&
         (count == 0 || m.heap().handle(m.heap().class_of(args[0])) != native.owner)))
        return Value::needs_python();
    return run_plain_native(m, info, args, count);
}

inline Value run_plain_native(Machine& m, const NativeInfo& info, const Value* args,
                              std::uint32_t count) {
    objects::look_now_and_then(m.heap());
    if (info.plain && count == info.positional) return info.function(m, args);
    const auto all = static_cast<std::uint32_t>(info.parameters.size());
    std::uint64_t bound[most_native_parameters];  // bits of Values, as far as there are parameters
    static_assert(sizeof bound == sizeof(Value) * most_native_parameters);
    const auto call = [&](std::uint32_t given) {
        std::fill(bound + given, bound + all, Value::unbound().bits);
        return info.function(m, reinterpret_cast<const Value*>(bound));
    };
    if (count < info.required) return Value::needs_python();
    if (info.args_only) {
        const std::uint32_t before = info.positional;
        const Owned tuple(m.heap(), make_tuple(m.heap(), args + before, count - before));
        std::memcpy(bound, args, before * sizeof(Value));
        bound[before] = tuple.get().bits;
        return call(before + 1);
    }
    if (!info.optional_rest || count > info.positional ||
        (info.prepares && needs_preparing(m, info, args, count)))
        return Value::needs_python();
    std::memcpy(bound, args, count * sizeof(Value));
    return call(count);
}

// A new instance and the frame of its __init__, which takes over the arguments
// (retains the rest): entered(), or no value when the general way must be gone.
[[nodiscard]] Value begin_instance(Machine& m, Class& cls, Function& init, const Value* args,
                                   std::uint32_t count);
// cls(args) of a built-in class by its `make`, as natives answer, or no value
// likewise. The callable's empty self stands before the arguments.
[[nodiscard]] Value make_by_native(Machine& m, Class& cls, const Native& make, Value* args,
                                   std::uint32_t count);

// callable self: a bound method gives way to its function and its object.
inline void unbind_method(Heap& heap, Value* at) {
    const Value bound = at[0];
    at[0] = heap.retained(heap.as<BoundMethod>(bound)->function);
    at[1] = heap.retained(heap.as<BoundMethod>(bound)->self);
    heap.release(bound);
}

// The same for an instance whose class has a function as __call__. False: it has not.
[[nodiscard]] bool unbind_instance(Machine& m, Value* at);

// The next item of a list, a tuple or a range of small numbers (new reference);
// false: it is at its end, or another kind of iterator.
[[nodiscard, gnu::always_inline]] inline bool quick_next(Heap& heap, Value iterator, Value& item) {
    if (!heap.is(iterator, Kind::Iterator)) return false;
    Iterator& i = *heap.as<Iterator>(iterator);
    const auto kind = static_cast<IteratorKind>(i.head.spare());
    if (kind == IteratorKind::Range) {
        if (!i.current.is_unbound() || i.extra == Value::integer(0)) return false;
        i.extra = Value::integer(i.extra.as_int() - 1);
        item = Value::integer(i.position);
        i.position += i.limit;
        return true;
    }
    if (!i.source.is_object()) return false;
    const Object& source = *heap.object(i.source);
    if (kind == IteratorKind::Str) {
        const auto& text = reinterpret_cast<const Str&>(source);
        if (text.width() != 1 || i.position >= text.length) return false;
        const auto c = std::to_integer<std::uint8_t>(text.data()[i.position]);
        const Handle character = heap.state().characters[c];
        if (character == 0) return false;
        ++i.position;
        item = Value::object(character);
        heap.retain(item);
        return true;
    }
    if (kind != IteratorKind::Sequence) return false;
    if (source.kind() == Kind::List) {
        const auto& list = reinterpret_cast<const List&>(source);
        if (i.position >= list.size) return false;
        item = items(heap, list)[i.position++];
        heap.retain(item);
        return true;
    }
    const auto& tuple = reinterpret_cast<const Tuple&>(source);
    if (source.kind() != Kind::Tuple || i.position >= tuple.size) return false;
    item = tuple.items()[i.position++];
    heap.retain(item);
    return true;
}

}  // namespace outlive::machine
