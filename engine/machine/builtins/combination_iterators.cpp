// Products, permutations and combinations: the places of the next selection are
// worked out from those of the one before.
#include <algorithm>

#include "engine/machine/builtins/lazy_iterators.hpp"
#include "engine/objects/sequence.hpp"

namespace outlive::machine {

namespace {

// Places in a list of small ints.
class Places {
  public:
    Places(Heap& heap, Value list) : items_(item_span(heap, list)) {}
    [[nodiscard]] std::uint32_t size() const { return items_.size; }
    [[nodiscard]] std::int64_t operator[](std::uint32_t i) const {
        return items_.items[i].as_int();
    }
    void set(std::uint32_t i, std::int64_t place) { items_.items[i] = Value::integer(place); }
    void swap(std::uint32_t i, std::uint32_t j) { std::swap(items_.items[i], items_.items[j]); }
    // The first of [begin, end) goes behind the others.
    void rotate(std::uint32_t begin, std::uint32_t end) {
        std::rotate(items_.items + begin, items_.items + begin + 1, items_.items + end);
    }

  private:
    ItemSpan items_;
};

Value selection(Heap& heap, const Tuple& pool, const Places& places, std::uint32_t size) {
    Tuple* row = make_raw_tuple(heap, size);
    for (std::uint32_t k = 0; k < size; ++k)
        row->items()[k] = heap.retained(pool.items()[places[k]]);
    return heap.value(row);
}

// False: that was the last one. So do the others.
bool next_product(Heap& heap, const Tuple& pools, Places& places) {
    for (std::uint32_t k = places.size(); k-- > 0;) {
        const std::int64_t place = places[k] + 1;
        if (place < heap.as<Tuple>(pools.items()[k])->size) {
            places.set(k, place);
            return true;
        }
        places.set(k, 0);
    }
    return false;
}

Value product_row(Heap& heap, const Tuple& pools, const Places& places) {
    Tuple* row = make_raw_tuple(heap, places.size());
    for (std::uint32_t k = 0; k < places.size(); ++k) {
        const Tuple& pool = *heap.as<Tuple>(pools.items()[k]);
        row->items()[k] = heap.retained(pool.items()[places[k]]);
    }
    return heap.value(row);
}

bool next_permutation(Places& places, std::uint32_t n) {
    const std::uint32_t r = places.size() - n;
    for (std::uint32_t k = r; k-- > 0;) {
        const std::int64_t cycle = places[n + k] - 1;
        if (cycle != 0) {
            places.set(n + k, cycle);
            places.swap(k, n - static_cast<std::uint32_t>(cycle));
            return true;
        }
        places.rotate(k, n);
        places.set(n + k, n - k);
    }
    return false;
}

bool next_combination(Places& places, std::uint32_t n) {
    const std::uint32_t r = places.size();
    for (std::uint32_t k = r; k-- > 0;) {
        if (places[k] == k + n - r) continue;
        std::int64_t place = places[k];
        for (; k < r; ++k) places.set(k, ++place);
        return true;
    }
    return false;
}

bool next_combination_again(Places& places, std::uint32_t n) {
    const std::uint32_t r = places.size();
    for (std::uint32_t k = r; k-- > 0;) {
        if (places[k] == n - 1) continue;
        const std::int64_t place = places[k] + 1;
        for (; k < r; ++k) places.set(k, place);
        return true;
    }
    return false;
}

bool advance(Heap& heap, const Iterator& i, const Tuple& pool, Places& places) {
    switch (lazy_kind(i)) {
        case LazyKind::Product:
            return next_product(heap, pool, places);
        case LazyKind::Permutations:
            return next_permutation(places, pool.size);
        case LazyKind::Combinations:
            return next_combination(places, pool.size);
        default:
            return next_combination_again(places, pool.size);
    }
}

}  // namespace

Value next_of_combination(Machine& m, Iterator& i) {
    Heap& heap = m.heap();
    if (i.source.is_unbound()) return Value::exhausted();
    const Tuple& pool = *heap.as<Tuple>(i.source);
    Places places(heap, i.extra);
    m.charge(places.size() / 8);
    if (i.position != 0 && !advance(heap, i, pool, places)) return end_iterator(m, i);
    i.position = 1;
    const LazyKind kind = lazy_kind(i);
    if (kind == LazyKind::Product) return product_row(heap, pool, places);
    const bool permutes = kind == LazyKind::Permutations;
    return selection(heap, pool, places, permutes ? places.size() - pool.size : places.size());
}

}  // namespace outlive::machine
