// What the interpreter's instructions need of containers: building, unpacking,
// merging, matching.
//
// Values are borrowed, what is stored is retained, answers are new references.
// Functions that answer None when done answer needs_python() where only Python
// code can do the rest: the prelude function named at each may then do it all
// again from the start (what was done already does no harm).
#pragma once

#include <cstdint>

#include "engine/machine/machine.hpp"
#include "engine/objects/sequence.hpp"

namespace outlive::machine {

[[nodiscard]] Value build_list(Machine& m, const Value* items, std::uint32_t count);
[[nodiscard]] Value build_set(Machine& m, const Value* items,
                              std::uint32_t count);  // set_from(tuple)
[[nodiscard]] Value build_map(Machine& m, const Value* pairs,
                              std::uint32_t count);  // dict_from_flat(tuple)

inline void list_append(Machine& m, List& list, Value item) {
    append(m.heap(), list, item);
}
[[nodiscard]] Value set_add(Machine& m, Value set, Value item);           // set_add_item
[[nodiscard]] Value list_extend(Machine& m, Value list, Value iterable);  // list_extend_display
[[nodiscard]] Value set_update(Machine& m, Value set, Value iterable);    // set_update_from
[[nodiscard]] Value dict_update(Machine& m, Value dict, Value mapping);   // dict_update_display
// A key twice is a TypeError that names `callable`.
[[nodiscard]] Value dict_merge(Machine& m, Value dict, Value mapping,
                               Value callable);  // dict_merge_call

// `out` gets `count` new references, the first item last (it ends up on top of
// the stack); it is written only on success, which answers None.
[[nodiscard]] Value unpack(Machine& m, Value iterable, std::uint32_t count, Value* out);
// a, *rest, b: `before` and `after` items around a List of the rest.
[[nodiscard]] Value unpack_starred(Machine& m, Value iterable, std::uint32_t before,
                                   std::uint32_t after, Value* out);

// --- structural pattern matching ---
[[nodiscard]] Value match_sequence(Machine& m, Value subject);  // a bool
[[nodiscard]] Value match_mapping(Machine& m, Value subject);
// A Tuple of the values of `keys` (a Tuple), or None. match_keys_of
[[nodiscard]] Value match_keys(Machine& m, Value subject, Value keys);

}  // namespace outlive::machine
