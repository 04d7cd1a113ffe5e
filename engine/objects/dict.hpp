// Dict: a compact, ordered hash table.
//
// Entries stand in order of insertion in one Buffer; a table of 32-bit indices
// (open addressing) finds them. Invariant: `used` entries are live; a deleted
// entry has no key and is skipped by iteration until the next rebuild. Keys
// that only Python code can compare (a user's __eq__) are reported, not called:
// `find` answers NeedsPython with the entry to be compared.
#pragma once

#include <cstdint>

#include "engine/objects/containers.hpp"
#include "engine/objects/str.hpp"

namespace outlive::objects {

struct DictEntry {
    Value key;  // no value: deleted
    Value value;
    std::uint64_t hash;
};

struct Dict {
    Object head;
    Handle buffer;           // Buffer: `capacity` DictEntry, then the index table; 0 when empty
    std::uint32_t used;      // live entries
    std::uint32_t fill;      // entries used so far, deleted ones included
    std::uint32_t capacity;  // entries there is room for
    std::uint32_t mask;      // slots of the index table minus 1; 0: none, few entries are scanned
    std::uint32_t version;   // new with each change of keys or their places (deal_dict_version)
    Handle attrs;
    std::uint32_t spent;  // slots of the index table used since the last rebuild

    // Some key has been other than an interned str: then looking for a name is
    // more than comparing handles. Stands in the head's spare bits.
    [[nodiscard]] bool has_odd_keys() const { return head.spare() != 0; }
};

// Versions are unique over all dicts of a run. The last one means nothing.
inline constexpr std::uint32_t last_dict_version = ~std::uint32_t{0};

Dict* make_dict(Heap& heap);  // new reference

[[nodiscard]] inline DictEntry* entries(Heap& heap, const Dict& dict);

// Keys that are str: the common case (names), never needs Python when the key
// looked for is an exact str. Borrowed; no value when missing.
[[nodiscard]] Value get(Heap& heap, const Dict& dict, Str& key);
[[nodiscard]] DictEntry* find(Heap& heap, const Dict& dict, Str& key);
// Both references are taken over by retaining: the caller keeps its own.
void set(Heap& heap, Dict& dict, Str& key, Value value);
bool remove(Heap& heap, Dict& dict, Str& key);  // false when missing

enum class Found : std::uint8_t { Yes, No, NeedsPython };

// Any key, with its hash. NeedsPython: an entry of the same hash is neither the
// same object nor comparable here; `entry` is that entry, and the search can be
// continued behind it by handing `probe` in again (while nothing has changed).
struct DictSearch {
    Found found = Found::No;
    DictEntry* entry = nullptr;
    std::uint32_t probe = 0;  // where to go on: slots visited
};
[[nodiscard]] DictSearch find(Heap& heap, const Dict& dict, Value key, std::uint64_t hash,
                              std::uint32_t probe_from = 0);
// The key is known to be absent.
void insert_new(Heap& heap, Dict& dict, Value key, Value value, std::uint64_t hash);
void replace(Heap& heap, DictEntry& entry, Value value);
void remove(Heap& heap, Dict& dict, DictEntry& entry);
void clear(Heap& heap, Dict& dict);
// Room for `count` entries in all, so that none of them makes the table grow.
void reserve(Heap& heap, Dict& dict, std::uint32_t count);
// The last entry; nullptr when empty. Entries behind it are forgotten, so that
// taking them all from the end costs no more than their number.
[[nodiscard]] DictEntry* last_entry(Heap& heap, Dict& dict);
[[nodiscard]] Dict* copy_of(Heap& heap, const Dict& dict);  // a plain dict; new reference

}  // namespace outlive::objects
