// What makes the iterators of itertools (machine/builtins/lazy_iterators.hpp).
// Where only Python can go over something, each answers NotImplemented.
#include <fmt/format.h>

#include "engine/library/native/native_modules.hpp"
#include "engine/machine/builtins/lazy_iterators.hpp"
#include "engine/machine/builtins/numbers.hpp"
#include "engine/machine/classes.hpp"
#include "engine/machine/protocols.hpp"
#include "engine/objects/number.hpp"
#include "engine/objects/sequence.hpp"

namespace outlive::library {

using namespace machine;

namespace {

constexpr std::uint32_t native_and_short = TraitNative | TraitShort;

// The class of a new iterator, the first argument of all that make one.
Handle class_of_new(Machine& m, Args a) {
    Heap& heap = m.heap();
    const bool fits =
        heap.is(a[0], Kind::Class) && heap.as<Class>(a[0])->instance_kind == Kind::Iterator;
    return fits ? a[0].handle() : container_class(m, ContainerClass::ItemIterator);
}

Iterator* make(Machine& m, Args a, LazyKind kind, Value source, std::uint32_t traits) {
    Iterator* i = make_iterator(m, class_of_new(m, a), static_cast<IteratorKind>(kind), source);
    i->limit = traits;
    return i;
}

// Is of one of the built-in classes themselves, which always open natively.
bool opens_natively(Machine& m, Value v) {
    Heap& heap = m.heap();
    if (heap.is(v, Kind::Iterator)) return (traits_of(m, v) & TraitNative) != 0;
    return (heap.class_of(v)->flags & ClassBuiltin) != 0 && iterates_natively(m, v);
}

// How many items: product of `factors` while that is small.
bool is_short(std::initializer_list<std::int64_t> factors) {
    std::int64_t count = 1;
    for (const std::int64_t factor : factors) {
        if (factor > most_at_once || (count *= std::max<std::int64_t>(factor, 1)) > most_at_once)
            return false;
    }
    return true;
}

// --- selections ---

Value places_from(Heap& heap, std::uint32_t count, bool rising) {
    List* list = make_list(heap);
    reserve(heap, *list, count);
    for (std::uint32_t k = 0; k < count; ++k) {
        append_owned(heap, *list, Value::integer(rising ? k : 0));
        heap.worked(1);
    }
    return heap.value(list);
}

Value make_selecting(Machine& m, Args a, LazyKind kind, bool ended, Value places, bool soon_over) {
    const Owned owned(m.heap(), places);
    Iterator* i = make(m, a, kind, a[1], TraitNative | (soon_over ? TraitShort : 0U));
    if (ended) m.heap().store(i->source, Value::unbound());
    i->extra = m.heap().retained(places);
    return m.heap().value(i);
}

Value product(Machine& m, Args a) {
    Heap& heap = m.heap();
    bool empty = false, soon_over = true;
    std::int64_t count = 1;
    for (const Value pool : item_span(heap, a[1])) {
        heap.worked(4);
        if (!heap.is(pool, Kind::Tuple)) return m.raise_type("tuples are needed");
        const std::int64_t size = heap.as<Tuple>(pool)->size;
        empty = empty || size == 0;
        soon_over = soon_over && is_short({count, size});
        if (soon_over) count *= std::max<std::int64_t>(size, 1);
    }
    return make_selecting(m, a, LazyKind::Product, empty,
                          places_from(heap, item_span(heap, a[1]).size, false), soon_over);
}

// The pool and how many of it; r is not negative.
bool pool_and_size(Machine& m, Args a, std::int64_t& r) {
    if (!m.heap().is(a[1], Kind::Tuple)) {
        m.raise_type("a tuple is needed");
        return false;
    }
    if (!to_index(m, a[2], r)) return false;
    if (r > 0 && !m.reserve(16ULL * static_cast<std::uint64_t>(std::min(r, std::int64_t{1} << 32))))
        return false;
    return true;
}

Value permutations(Machine& m, Args a) {
    Heap& heap = m.heap();
    std::int64_t r = 0;
    const std::int64_t n = item_span(heap, a[1]).size;
    if (!m.heap().is(a[1], Kind::Tuple)) return m.raise_type("a tuple is needed");
    if (!to_index(m, a[2], r)) return Value::raised();
    const auto size = static_cast<std::uint32_t>(std::min(r, n));
    if (!m.reserve(16ULL * (static_cast<std::uint64_t>(n) + size))) return Value::raised();
    const Value places = places_from(heap, static_cast<std::uint32_t>(n), true);
    std::int64_t count = 1;
    for (std::int64_t k = 0; k < size; ++k) {
        append_owned(heap, *heap.as<List>(places), Value::integer(n - k));
        if (is_short({count, n - k}))
            count *= std::max<std::int64_t>(n - k, 1);
        else
            count = most_at_once + 1;
    }
    return make_selecting(m, a, LazyKind::Permutations, r > n, places, is_short({count}));
}

Value combinations(Machine& m, Args a) {
    std::int64_t r = 0;
    if (!pool_and_size(m, a, r)) return Value::raised();
    const std::int64_t n = item_span(m.heap(), a[1]).size;
    std::int64_t count = 1;  // of so many out of n, which are no more than those of r
    for (std::int64_t k = 0; k < std::min(r, n - r) && count <= most_at_once; ++k)
        count = count * (n - k) / (k + 1);
    const auto size = static_cast<std::uint32_t>(std::min(r, n));
    return make_selecting(m, a, LazyKind::Combinations, r > n, places_from(m.heap(), size, true),
                          count <= most_at_once);
}

Value combinations_again(Machine& m, Args a) {
    std::int64_t r = 0;
    if (!pool_and_size(m, a, r)) return Value::raised();
    const std::int64_t n = item_span(m.heap(), a[1]).size;
    std::int64_t count = 1;
    for (std::int64_t k = 0; k < r && count <= most_at_once; ++k) count = count * (n + k) / (k + 1);
    return make_selecting(m, a, LazyKind::CombinationsAgain, n == 0 && r > 0,
                          places_from(m.heap(), static_cast<std::uint32_t>(r), false),
                          count <= most_at_once);
}

// --- over other iterators ---

// Of a chain over all of `iterables`; 0: one of them only Python can go over.
std::uint32_t traits_of_chain(Machine& m, const ItemSpan& iterables) {
    std::uint32_t traits = native_and_short;
    std::int64_t length = 0;
    for (const Value iterable : iterables) {
        if (!opens_natively(m, iterable)) return 0;
        if (m.heap().is(iterable, Kind::Iterator))
            traits = traits_over(traits, traits_of(m, iterable));
        const std::int64_t hint = length_hint(m, iterable);
        length += std::min(hint < 0 ? most_at_once / 16 : hint, most_at_once);
        if (length > most_at_once) traits &= ~TraitShort;
    }
    return traits_over(traits);
}

Value chain(Machine& m, Args a) {
    Heap& heap = m.heap();
    if (!heap.is_exact(a[1], Kind::Tuple) && !heap.is_exact(a[1], Kind::List))
        return Value::not_implemented();
    std::uint32_t traits = traits_of_chain(m, item_span(heap, a[1]));
    if ((traits & TraitNative) == 0) return Value::not_implemented();
    if (heap.is(a[1], Kind::List)) traits &= ~native_and_short;  // it may change
    const Owned source(heap, iterate(m, a[1]));
    return heap.value(make(m, a, LazyKind::Chain, source.get(), traits));
}

// The traits of an iterator over a[1], or 0.
std::uint32_t traits_over_source(Machine& m, Args a) {
    const std::uint32_t traits = traits_over(traits_of(m, a[1]));
    return (traits & TraitNative) != 0 ? traits : 0;
}

// iterator, start, stop or None, step: as islice has checked them.
Value slice(Machine& m, Args a) {
    constexpr std::int64_t most_skipped = 10'000;
    std::uint32_t traits = traits_over_source(m, a);
    const bool fits = a[2].is_int() && a[4].is_int() && (a[3].is_none() || a[3].is_int());
    if (traits == 0 || !fits) return Value::not_implemented();
    const std::int64_t start = a[2].as_int(), step = a[4].as_int();
    if (start > most_skipped || step > most_skipped) return Value::not_implemented();
    if (!a[3].is_none() && a[3].as_int() <= most_at_once) traits |= TraitShort;
    Iterator* i = make(m, a, LazyKind::Slice_, a[1], traits);
    i->position = a[3].is_none() ? start : std::min(start, a[3].as_int());
    i->current = a[3];
    i->extra = a[4];
    return m.heap().value(i);
}

Value accumulate(Machine& m, Args a) {
    if (traits_over_source(m, a) == 0) return Value::not_implemented();
    Iterator* i = make(m, a, LazyKind::Accumulate, a[1], 0);
    if (!a[2].is_none()) {
        i->current = m.heap().retained(a[2]);
        i->position = 1;
    }
    return m.heap().value(i);
}

Value pairwise(Machine& m, Args a) {
    const std::uint32_t traits = traits_over_source(m, a);
    if (traits == 0) return Value::not_implemented();
    return m.heap().value(make(m, a, LazyKind::Pairwise, a[1], traits));
}

Value batched(Machine& m, Args a) {
    constexpr std::int64_t largest = 1'000'000;
    const std::uint32_t traits = traits_over_source(m, a);
    if (traits == 0 || !a[2].is_int() || a[2].as_int() > largest) return Value::not_implemented();
    Iterator* i = make(m, a, LazyKind::Batched, a[1], traits | (a[3].is_true() ? TraitStrict : 0U));
    i->position = a[2].as_int();
    return m.heap().value(i);
}

// A tuple of iterators, which is the new one's own.
Value zip_longest(Machine& m, Args a) {
    Heap& heap = m.heap();
    const ItemSpan sources = item_span(heap, a[1]);
    std::uint32_t traits = native_and_short;
    for (const Value source : sources) traits = traits_over(traits, traits_of(m, source));
    traits = traits_over(traits);
    if ((traits & TraitNative) == 0) return Value::not_implemented();
    const Owned own(heap, objects::make_tuple(heap, sources.items, sources.size));
    Iterator* i = make(m, a, LazyKind::ZipLongest, own.get(), traits);
    i->position = sources.size;
    i->extra = heap.retained(a[2]);
    return heap.value(i);
}

Value cycle(Machine& m, Args a) {
    const std::uint32_t traits = traits_over_source(m, a);
    if (traits == 0) return Value::not_implemented();
    Iterator* i = make(m, a, LazyKind::Cycle, a[1], traits & ~TraitShort);
    i->extra = m.heap().value(make_list(m.heap()));
    return m.heap().value(i);
}

// --- from nothing ---

Value count(Machine& m, Args a) {
    Heap& heap = m.heap();
    const auto is_plain = [&heap](Value v) {
        return v.is_int() || v.is_real() || heap.is_exact(v, Kind::Int) ||
               heap.is_exact(v, Kind::Complex);
    };
    const bool native = is_plain(a[1]) && is_plain(a[2]);
    Iterator* i = make(m, a, LazyKind::Count_, Value::none(), native ? TraitNative : 0U);
    i->current = heap.retained(a[1]);
    i->extra = heap.retained(a[2]);
    return heap.value(i);
}

// object, times or -1
Value repeat(Machine& m, Args a) {
    std::int64_t times = 0;
    if (!to_index(m, a[2], times)) return Value::raised();
    const bool soon_over = times >= 0 && times <= most_at_once;
    Iterator* i =
        make(m, a, LazyKind::Repeat, Value::none(), TraitNative | (soon_over ? TraitShort : 0U));
    i->position = times;
    i->extra = m.heap().retained(a[1]);
    return m.heap().value(i);
}

Value delegate(Machine& m, Args a) {
    if (!m.heap().is(a[1], Kind::Generator)) return m.raise_type("a generator is needed");
    return m.heap().value(make(m, a, LazyKind::Delegate, a[1], 0));
}

// --- all of them ---

constexpr std::string_view inner_name = "_inner";

// An object of a subclass of the program's is no Iterator, but holds one.
Value of_class(Machine& m, Value cls, Value made) {
    Heap& heap = m.heap();
    const bool own = !made.is_answer() && heap.is(made, Kind::Iterator) &&
                     heap.is(cls, Kind::Class) &&
                     heap.as<Class>(cls)->instance_kind == Kind::Instance;
    if (!own) return made;
    const Owned inner(heap, made);
    Owned instance(heap, make_instance(m, *heap.as<Class>(cls)));
    auto& attrs = heap.as<Instance>(instance.get())->attrs;
    attrs = heap.handle(make_dict(heap));
    set(heap, *heap.at<Dict>(attrs), *intern(heap, inner_name), made);
    return instance.give();
}
template <NativeFunction function>
Value of_class(Machine& m, Args a) {
    return of_class(m, a[0], function(m, a));
}

// The iterator that an object is or holds; nullptr: none.
Iterator* iterator_of(Heap& heap, Value v) {
    if (heap.is(v, Kind::Iterator)) return heap.as<Iterator>(v);
    if (!heap.is(v, Kind::Instance) || heap.as<Instance>(v)->attrs == 0) return nullptr;
    const Value inner =
        get(heap, *heap.at<Dict>(heap.as<Instance>(v)->attrs), *intern(heap, inner_name));
    return heap.is(inner, Kind::Iterator) ? heap.as<Iterator>(inner) : nullptr;
}

Value itself(Machine& m, Args a) {
    return m.heap().retained(a[0]);
}

Value next_method(Machine& m, Args a) {
    Heap& heap = m.heap();
    Iterator* i = iterator_of(heap, a[0]);
    if (i == nullptr) {
        return m.raise_type(
            fmt::format("'{}' object is not an iterator of itertools", m.type_name(a[0])));
    }
    const Value r = next_of_iterator(m, *i);
    if (r == Value::exhausted())
        return m.raise(Error::StopIteration, std::initializer_list<Value>{});
    return r == Value::needs_python() ? m.enter(Prelude::next_of, {heap.value(i)}) : r;
}

// What copy.copy() gives: one that goes on from the same place, over the same.
Value copy_method(Machine& m, Args a) {
    Heap& heap = m.heap();
    const Iterator* original = iterator_of(heap, a[0]);
    if (original == nullptr) return m.raise_type("an iterator is needed");
    const Iterator& from = *original;
    Iterator* i = make_iterator(m, from.head.cls, iterator_kind(from), from.source);
    i->extra = heap.is(from.extra, Kind::List)
                   ? heap.value(make_list(heap, item_span(heap, from.extra).items,
                                          item_span(heap, from.extra).size))
                   : heap.retained(from.extra);
    i->position = from.position;
    i->limit = from.limit;
    i->current = heap.retained(from.current);
    return of_class(m, heap.value(heap.class_of(a[0])), heap.value(i));
}

// Where it goes on from cannot be told in a text.
Value reduce_method(Machine& m, Args a) {
    return m.raise_type(fmt::format("cannot pickle '{}' object", m.type_name(a[0])));
}

// (current, extra, position)
Value parts(Machine& m, Args a) {
    Heap& heap = m.heap();
    const Iterator* iterator = iterator_of(heap, a[0]);
    if (iterator == nullptr) return m.raise_type("an iterator is needed");
    const Iterator& i = *iterator;
    const auto shown = [](Value v) { return v.is_unbound() ? Value::none() : v; };
    const Value all[3] = {shown(i.current), shown(i.extra), Value::integer(i.position)};
    return objects::make_tuple(heap, all, 3);
}

// Instances of these classes are iterators of ours.
Value adopt(Machine& m, Args a) {
    for (const Value v : item_span(m.heap(), a[0])) {
        if (!m.heap().is(v, Kind::Class)) return m.raise_type("classes are needed");
        Class& cls = *m.heap().as<Class>(v);
        if (cls.slot_count != 0) return m.raise_type("classes without slots are needed");
        cls.instance_kind = Kind::Iterator;
        settle_class(m, cls);
    }
    return Value::none();
}

constexpr NativeSpec specs[] = {
    {"product(cls, pools, /)", of_class<product>},
    {"permutations(cls, pool, size, /)", of_class<permutations>},
    {"combinations(cls, pool, size, /)", of_class<combinations>},
    {"combinations_again(cls, pool, size, /)", of_class<combinations_again>},
    {"chain(cls, iterables, /)", of_class<chain>},
    {"slice(cls, iterator, start, stop, step, /)", of_class<slice>},
    {"accumulate(cls, iterator, initial, /)", of_class<accumulate>},
    {"pairwise(cls, iterator, /)", of_class<pairwise>},
    {"batched(cls, iterator, n, strict, /)", of_class<batched>},
    {"zip_longest(cls, iterators, fillvalue, /)", of_class<zip_longest>},
    {"cycle(cls, iterator, /)", of_class<cycle>},
    {"count(cls, start, step, /)", of_class<count>},
    {"repeat(cls, object, times, /)", of_class<repeat>},
    {"delegate(cls, generator, /)", of_class<delegate>},
    {"iterator.__iter__(self, /)", itself},
    {"iterator.__next__(self, /)", next_method},
    {"iterator.__copy__(self, /)", copy_method},
    {"iterator.__reduce__(self, /)", reduce_method},
    {"parts(iterator, /)", parts},
    {"adopt(*classes)", adopt},
};

}  // namespace

NativeTable itertools_functions() {
    return specs;
}

}  // namespace outlive::library
