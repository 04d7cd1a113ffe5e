#include "engine/objects/set.hpp"

#include <algorithm>
#include <utility>

#include "engine/objects/equality.hpp"

namespace outlive::objects {

namespace {

constexpr std::uint32_t smallest_table = 8;
constexpr std::uint32_t neighbours = 9;
constexpr std::uint64_t cost_of_place = 8;  // somewhere in memory (Heap::worked)

// Slots in the order in which a hash visits them: a slot, up to nine behind it
// when they lie within the table, then a jump.
class Probe {
  public:
    Probe(std::uint64_t hash, std::uint32_t mask)
        : perturb_(hash), mask_(mask), base_(hash & mask) {
        begin_run();
    }
    [[nodiscard]] std::uint32_t slot() const { return slot_; }
    void advance() {
        if (left_ != 0) {
            --left_;
            ++slot_;
            return;
        }
        perturb_ >>= 5U;
        base_ = (base_ * 5 + 1 + perturb_) & mask_;
        begin_run();
    }

  private:
    void begin_run() {
        slot_ = static_cast<std::uint32_t>(base_);
        left_ = base_ + neighbours <= mask_ ? neighbours : 0;
    }
    std::uint64_t perturb_;
    std::uint64_t mask_;
    std::uint64_t base_;
    std::uint32_t slot_ = 0;
    std::uint32_t left_ = 0;
};

void place(SetEntry* table, std::uint32_t mask, Value key, std::uint64_t hash) {
    Probe p(hash, mask);
    while (!table[p.slot()].key.is_unbound()) p.advance();
    table[p.slot()] = {key, hash};
}

SetEntry* new_table(Heap& heap, Set& s, std::uint32_t size) {
    Buffer* buffer = heap.create_buffer(sizeof(SetEntry) * std::uint64_t{size});
    heap.in_portions(size, [&](std::uint64_t begin, std::uint64_t end) {
        std::fill_n(buffer->data<SetEntry>() + begin, end - begin, SetEntry{Value::unbound(), 0});
    });
    s.buffer = heap.handle(buffer);
    s.mask = size - 1;
    return buffer->data<SetEntry>();
}

// The smallest table with more than `smallest` slots; deleted ones go.
void resize(Heap& heap, Set& s, std::uint64_t smallest) {
    std::uint32_t size = smallest_table;
    while (size <= smallest) size <<= 1U;
    const Handle old_buffer = s.buffer;
    const SetEntry* old = entries(heap, s);
    const std::uint32_t old_size = old == nullptr ? 0 : s.mask + 1;
    SetEntry* table = new_table(heap, s, size);
    for (std::uint32_t i = 0; i < old_size; ++i) {
        heap.worked(cost_of_place);
        if (is_live(old[i])) place(table, s.mask, old[i].key, old[i].hash);
    }
    s.fill = s.used;
    heap.free_buffer(old_buffer);
}

std::uint64_t grown(std::uint32_t used) {
    return std::uint64_t{used} * (used > 50'000 ? 2 : 4);
}

void note_change(Set& s) {
    ++s.version;
}

// The commonest update: an empty set takes over all of another.
bool merge_into_empty(Heap& heap, Set& s, const Set& other) {
    if (s.fill != 0) return false;
    const SetEntry* from = entries(heap, other);
    if (s.buffer == 0) new_table(heap, s, smallest_table);
    SetEntry* to = entries(heap, s);
    const bool verbatim = s.mask == other.mask && other.fill == other.used;
    for (std::uint32_t i = 0; i <= other.mask; ++i) {
        heap.worked(cost_of_place);
        if (!is_live(from[i])) continue;
        heap.retain(from[i].key);
        if (verbatim)
            to[i] = from[i];
        else
            place(to, s.mask, from[i].key, from[i].hash);
    }
    s.fill = s.used = other.used;
    note_change(s);
    return true;
}

std::uint64_t shuffled(std::uint64_t h) {
    return ((h ^ 89869747ULL) ^ (h << 16U)) * 3644798167ULL;
}

}  // namespace

Set* make_set_of_class(Heap& heap, Handle cls) {
    auto* s = heap.create<Set>(Kind::Set, cls);
    s->buffer = 0;
    s->mask = smallest_table - 1;
    s->used = s->fill = s->version = 0;
    s->hash = 0;
    s->attrs = 0;
    return s;
}

Set* make_set(Heap& heap) {
    return make_set_of_class(heap, heap.state().classes[static_cast<std::size_t>(Kind::Set)]);
}

Set* make_frozenset(Heap& heap) {
    return make_set_of_class(heap, heap.state().class_frozenset);
}

SetSearch find(Heap& heap, const Set& s, Value key, std::uint64_t hash, std::uint32_t probe_from) {
    SetEntry* table = entries(heap, s);
    if (table == nullptr) return {};
    std::uint32_t visited = 0;
    for (Probe p(hash, s.mask); !table[p.slot()].key.is_unbound(); p.advance()) {
        SetEntry& e = table[p.slot()];
        if (++visited <= probe_from) continue;
        if (e.hash != hash || e.key.is_answer()) continue;
        if (e.key == key) return {Found::Yes, &e, 0};
        const Found f = equal_values(heap, e.key, key);
        if (f != Found::No) return {f, &e, visited};
    }
    return {};
}

void insert_new(Heap& heap, Set& s, Value key, std::uint64_t hash) {
    if (s.buffer == 0) new_table(heap, s, smallest_table);
    SetEntry* table = entries(heap, s);
    SetEntry* deleted = nullptr;
    Probe p(hash, s.mask);
    for (; !table[p.slot()].key.is_unbound(); p.advance()) {
        if (table[p.slot()].key.is_answer()) deleted = table + p.slot();
    }
    ++s.used;
    note_change(s);
    heap.retain(key);
    if (deleted != nullptr) {
        *deleted = {key, hash};
        return;
    }
    table[p.slot()] = {key, hash};
    ++s.fill;
    if (std::uint64_t{s.fill} * 5 >= std::uint64_t{s.mask} * 3) resize(heap, s, grown(s.used));
}

void remove(Heap& heap, Set& s, SetEntry& entry) {
    const Value old = entry.key;
    entry = {Value::exhausted(), deleted_hash};
    --s.used;
    note_change(s);
    heap.release(old);
}

void clear(Heap& heap, Set& s) {
    const Handle buffer = s.buffer;
    const SetEntry* table = entries(heap, s);
    const std::uint32_t size = table == nullptr ? 0 : s.mask + 1;
    s.buffer = 0;
    s.mask = smallest_table - 1;
    s.used = s.fill = 0;
    note_change(s);
    for (std::uint32_t i = 0; i < size; ++i) {
        heap.worked(2);
        if (is_live(table[i])) heap.release(table[i].key);
    }
    heap.free_buffer(buffer);
}

void make_room(Heap& heap, Set& s, std::uint32_t more) {
    if ((std::uint64_t{s.fill} + more) * 5 >= std::uint64_t{s.mask} * 3) {
        resize(heap, s, (std::uint64_t{s.used} + more) * 2);
    }
}

void drop_deleted(Heap& heap, Set& s) {
    if (s.fill - s.used > s.mask / 4) resize(heap, s, grown(s.used));
}

Found merge(Heap& heap, Set& s, const Set& other) {
    if (&s == &other || other.used == 0) return Found::Yes;
    make_room(heap, s, other.used);
    if (merge_into_empty(heap, s, other)) return Found::Yes;
    std::int64_t position = 0;
    while (const SetEntry* e = next_entry(heap, other, position)) {
        const Found f = find(heap, s, e->key, e->hash).found;
        if (f == Found::NeedsPython) return f;
        if (f == Found::No) insert_new(heap, s, e->key, e->hash);
        heap.worked(cost_of_place);
    }
    return Found::Yes;
}

void swap_content(Set& a, Set& b) {
    std::swap(a.buffer, b.buffer);
    std::swap(a.mask, b.mask);
    std::swap(a.used, b.used);
    std::swap(a.fill, b.fill);
    note_change(a);
    note_change(b);
}

SetEntry* next_entry(Heap& heap, const Set& s, std::int64_t& position) {
    SetEntry* table = entries(heap, s);
    if (table == nullptr) return nullptr;
    while (position <= s.mask) {
        heap.worked(1);
        SetEntry& e = table[position++];
        if (is_live(e)) return &e;
    }
    return nullptr;
}

std::uint64_t hash_of_frozenset(Heap& heap, Set& s) {
    if (s.hash != 0) return s.hash;
    std::uint64_t h = 0;
    std::int64_t position = 0;
    while (const SetEntry* e = next_entry(heap, s, position)) h ^= shuffled(e->hash);
    h ^= (std::uint64_t{s.used} + 1) * 1927868237ULL;
    h ^= (h >> 11U) ^ (h >> 25U);
    h = h * 69069ULL + 907133923ULL;
    s.hash = h == ~0ULL ? 590923713ULL : h;
    return s.hash;
}

}  // namespace outlive::objects
