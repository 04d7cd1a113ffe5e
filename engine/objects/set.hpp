// Set and frozenset: CPython's hash table (setobject.c), slot for slot.
//
// The order in which a set is gone over is the order of its table, so the
// table's sizes, its probing (nine neighbours, then a jump) and the moments at
// which it grows are CPython's; with equal hashes the orders are equal.
// Invariant: `used` slots hold keys; deleted ones hold `exhausted`; a new key
// takes the last deleted slot on its way to an unused one. Keys that only
// Python code can compare are reported as in dict.hpp.
#pragma once

#include <cstdint>

#include "engine/objects/dict.hpp"
#include "engine/objects/heap.hpp"

namespace outlive::objects {

[[nodiscard]] Set* make_set(Heap& heap);  // new references
[[nodiscard]] Set* make_frozenset(Heap& heap);
[[nodiscard]] Set* make_set_of_class(Heap& heap, Handle cls);

[[nodiscard]] inline bool is_live(const SetEntry& e) {
    return !e.key.is_unbound() && !e.key.is_answer();
}
// Deleted slots keep this hash; no value has it.
inline constexpr std::uint64_t deleted_hash = ~0ULL;

struct SetSearch {
    Found found = Found::No;
    SetEntry* entry = nullptr;
    std::uint32_t probe = 0;  // slots visited: hand it in to go on behind the entry
};
[[nodiscard]] SetSearch find(Heap& heap, const Set& set, Value key, std::uint64_t hash,
                             std::uint32_t probe_from = 0);
// The key is known to be absent; it is retained.
void insert_new(Heap& heap, Set& set, Value key, std::uint64_t hash);
void remove(Heap& heap, Set& set, SetEntry& entry);
void clear(Heap& heap, Set& set);

// Room for `more` keys, as an update from a set or dict of that size makes it.
void make_room(Heap& heap, Set& set, std::uint32_t more);
// Rebuilds the table when more than a quarter of it is deleted slots.
void drop_deleted(Heap& heap, Set& set);
// set |= other: in place; what was done stays when NeedsPython is answered
// (doing it again is no harm).
[[nodiscard]] Found merge(Heap& heap, Set& set, const Set& other);
// The two exchange their content (tables), not their identities.
void swap_content(Set& a, Set& b);

// The next live slot from `position` on; nullptr at the end. `position` becomes
// the one behind it.
[[nodiscard]] SetEntry* next_entry(Heap& heap, const Set& set, std::int64_t& position);
[[nodiscard]] std::uint64_t hash_of_frozenset(Heap& heap, Set& set);

}  // namespace outlive::objects
