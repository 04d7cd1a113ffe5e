#include "engine/objects/dict.hpp"

#include <algorithm>

#include "engine/objects/equality.hpp"
#include "engine/objects/heap.hpp"

namespace outlive::objects {

// Tables grow as CPython's (dictobject.c, "GROWTH_RATE" and "USABLE_FRACTION"),
// so that even a dict that is changed while it is gone over behaves the same.
// A slot of the index table holds the entry's index plus 1; one that leads to a
// deleted entry stays, and is passed over.

namespace {

constexpr std::uint64_t cost_of_place = 4;   // somewhere in memory (Heap::worked)
constexpr std::uint32_t smallest_table = 8;  // has no index table: up to 5 entries are scanned

std::uint32_t* index_table(Heap& heap, const Dict& d) {
    return reinterpret_cast<std::uint32_t*>(entries(heap, d) + d.capacity);
}

std::uint64_t hash_of_key(Heap& heap, Str& key) {
    return key.hash != 0 ? key.hash : hash_of(heap, key);
}

// Where a hash is looked for, slot after slot.
struct Probe {
    Probe(std::uint64_t hash, std::uint32_t table_mask)
        : perturb(hash), mask(table_mask), slot(static_cast<std::uint32_t>(hash) & table_mask) {}
    void advance() {
        perturb >>= 5U;
        slot = static_cast<std::uint32_t>(slot * 5ULL + perturb + 1) & mask;
    }
    std::uint64_t perturb;
    std::uint32_t mask;
    std::uint32_t slot;
};

void keys_changed(Heap& heap, Dict& d) {
    std::uint32_t& last = heap.state().dict_version;
    if (last != last_dict_version) ++last;
    d.version = last;
}

bool is_name(const Heap& heap, Value key) {
    return heap.is(key, Kind::Str) && heap.object(key)->has(FlagInterned);
}

// `name` is interned and so are all keys: one object a text.
DictEntry* find_name(DictEntry* e, const std::uint32_t* table, const Dict& d, Value name,
                     std::uint64_t hash) {
    for (Probe p(hash, d.mask); table[p.slot] != 0; p.advance()) {
        DictEntry& entry = e[table[p.slot] - 1];
        if (entry.key == name) return &entry;
    }
    return nullptr;
}

bool same_text(Heap& heap, Value stored, Str& key) {
    if (!heap.is(stored, Kind::Str)) return false;
    Str& text = *heap.as<Str>(stored);
    if (text.head.has(FlagInterned) && key.head.has(FlagInterned)) return &text == &key;
    return equal(text, key);
}

void enter_in_table(std::uint32_t* table, std::uint32_t mask, std::uint64_t hash,
                    std::uint32_t index) {
    Probe p(hash, mask);
    while (table[p.slot] != 0) p.advance();
    table[p.slot] = index + 1;
}

std::uint32_t table_size(std::uint64_t smallest) {
    std::uint32_t size = smallest_table;
    while (size < smallest) size <<= 1U;
    return size;
}

// New storage with a table of `size` slots; deleted entries are left out.
void rebuild(Heap& heap, Dict& d, std::uint32_t size) {
    const auto capacity = static_cast<std::uint32_t>(2ULL * size / 3);
    const std::uint32_t slots = size == smallest_table ? 0 : size;
    Buffer* buffer = heap.create_buffer(sizeof(DictEntry) * std::uint64_t{capacity} + 4ULL * slots);
    auto* to = buffer->data<DictEntry>();
    auto* table = reinterpret_cast<std::uint32_t*>(to + capacity);
    heap.in_portions(slots, [&](std::uint64_t begin, std::uint64_t end) {
        std::fill_n(table + begin, end - begin, 0U);
    });
    const DictEntry* from = entries(heap, d);
    std::uint32_t n = 0;
    for (std::uint32_t i = 0; i < d.fill; ++i) {
        heap.worked(cost_of_place);
        if (from[i].key.is_unbound()) continue;
        to[n] = from[i];
        if (slots != 0) enter_in_table(table, slots - 1, to[n].hash, n);
        ++n;
    }
    heap.free_buffer(d.buffer);
    d.buffer = heap.handle(buffer);
    d.capacity = capacity;
    d.mask = slots == 0 ? 0 : slots - 1;
    d.fill = n;
    d.spent = n;
}

// Two plain tuples of the very same items: what a key of several parts mostly is.
bool same_items(const Heap& heap, Value a, Value b) {
    if (!heap.is_exact(a, Kind::Tuple) || !heap.is_exact(b, Kind::Tuple)) return false;
    Tuple& x = *heap.as<Tuple>(a);
    Tuple& y = *heap.as<Tuple>(b);
    return x.size == y.size && std::equal(x.items(), x.items() + x.size, y.items());
}

// `visited` slots (or entries) have been looked at, this one included.
DictSearch compare_entry(Heap& heap, DictEntry& e, std::uint32_t visited, Value key) {
    if (e.key == key || same_items(heap, e.key, key)) return {Found::Yes, &e, 0};
    const Found f = equal_values(heap, e.key, key);
    if (f == Found::No) return {};
    return {f, &e, visited};
}

}  // namespace

Dict* make_dict(Heap& heap) {
    auto* d = heap.create<Dict>(Kind::Dict);
    d->buffer = 0;
    d->used = d->fill = d->capacity = d->mask = d->version = d->spent = 0;
    d->attrs = 0;
    return d;
}

DictEntry* find(Heap& heap, const Dict& d, Str& key) {
    DictEntry* e = entries(heap, d);
    const Value v = heap.value(&key);
    if (d.mask == 0) {
        for (std::uint32_t i = 0; i < d.fill; ++i) {
            if (e[i].key == v) return e + i;
        }
        if (!d.has_odd_keys() && key.head.has(FlagInterned)) return nullptr;
        const std::uint64_t hash = d.fill == 0 ? 0 : hash_of_key(heap, key);
        for (std::uint32_t i = 0; i < d.fill; ++i) {
            if (e[i].hash == hash && same_text(heap, e[i].key, key)) return e + i;
        }
        return nullptr;
    }
    const std::uint32_t* table = index_table(heap, d);
    const std::uint64_t hash = hash_of_key(heap, key);
    if (!d.has_odd_keys() && key.head.has(FlagInterned)) return find_name(e, table, d, v, hash);
    for (Probe p(hash, d.mask); table[p.slot] != 0; p.advance()) {
        DictEntry& entry = e[table[p.slot] - 1];
        if (entry.key == v || (entry.hash == hash && same_text(heap, entry.key, key)))
            return &entry;
    }
    return nullptr;
}

Value get(Heap& heap, const Dict& d, Str& key) {
    const DictEntry* e = find(heap, d, key);
    return e == nullptr ? Value::unbound() : e->value;
}

void set(Heap& heap, Dict& d, Str& key, Value value) {
    if (DictEntry* e = find(heap, d, key)) return replace(heap, *e, value);
    insert_new(heap, d, heap.value(&key), value, hash_of_key(heap, key));
}

bool remove(Heap& heap, Dict& d, Str& key) {
    DictEntry* e = find(heap, d, key);
    if (e == nullptr) return false;
    remove(heap, d, *e);
    return true;
}

DictSearch find(Heap& heap, const Dict& d, Value key, std::uint64_t hash,
                std::uint32_t probe_from) {
    DictEntry* e = entries(heap, d);
    if (d.mask == 0) {
        for (std::uint32_t i = probe_from; i < d.fill; ++i) {
            if (e[i].hash != hash || e[i].key.is_unbound()) continue;
            const DictSearch s = compare_entry(heap, e[i], i + 1, key);
            if (s.found != Found::No) return s;
        }
        return {};
    }
    const std::uint32_t* table = index_table(heap, d);
    std::uint32_t visited = 0;
    for (Probe p(hash, d.mask); table[p.slot] != 0; p.advance()) {
        const std::uint32_t i = table[p.slot] - 1;
        if (++visited <= probe_from) continue;
        if (e[i].hash != hash || e[i].key.is_unbound()) continue;
        const DictSearch s = compare_entry(heap, e[i], visited, key);
        if (s.found != Found::No) return s;
    }
    return {};
}

void insert_new(Heap& heap, Dict& d, Value key, Value value, std::uint64_t hash) {
    if (d.spent == d.capacity) rebuild(heap, d, table_size(std::uint64_t{d.used} * 3));
    const std::uint32_t i = d.fill++;
    ++d.spent;
    ++d.used;
    keys_changed(heap, d);
    if (!is_name(heap, key)) d.head.set_spare(1);
    entries(heap, d)[i] = {heap.retained(key), heap.retained(value), hash};
    if (d.mask != 0) enter_in_table(index_table(heap, d), d.mask, hash, i);
}

void replace(Heap& heap, DictEntry& entry, Value value) {
    heap.store(entry.value, value);
}

void remove(Heap& heap, Dict& d, DictEntry& entry) {
    const DictEntry old = entry;
    entry.key = entry.value = Value::unbound();
    --d.used;
    keys_changed(heap, d);
    heap.release(old.key);
    heap.release(old.value);
}

void clear(Heap& heap, Dict& d) {
    const Handle buffer = d.buffer;
    const std::uint32_t fill = d.fill;
    DictEntry* e = entries(heap, d);
    d.buffer = 0;
    d.used = d.fill = d.capacity = d.mask = d.spent = 0;
    keys_changed(heap, d);
    for (std::uint32_t i = 0; i < fill; ++i) {
        if (e[i].key.is_unbound()) continue;
        heap.release(e[i].key);
        heap.release(e[i].value);
        heap.worked(4);
    }
    heap.free_buffer(buffer);
}

void reserve(Heap& heap, Dict& d, std::uint32_t count) {
    if (count <= d.capacity - (d.spent - d.used)) return;
    rebuild(heap, d, table_size((std::uint64_t{count} * 3 + 1) / 2));
    keys_changed(heap, d);
}

DictEntry* last_entry(Heap& heap, Dict& d) {
    DictEntry* e = entries(heap, d);
    while (d.fill != 0 && e[d.fill - 1].key.is_unbound()) {
        // Its slot in the table may be passed over no longer: it would lead to
        // the next entry written here, twice. That is harmless but counted.
        --d.fill;
    }
    if (d.mask == 0) d.spent = d.fill;
    return d.fill == 0 ? nullptr : e + d.fill - 1;
}

Dict* copy_of(Heap& heap, const Dict& from) {
    Dict* d = make_dict(heap);
    if (from.used == 0) return d;
    reserve(heap, *d, from.used);
    const DictEntry* e = entries(heap, from);
    for (std::uint32_t i = 0; i < from.fill; ++i) {
        heap.worked(2 * cost_of_place);
        if (!e[i].key.is_unbound()) insert_new(heap, *d, e[i].key, e[i].value, e[i].hash);
    }
    return d;
}

}  // namespace outlive::objects
