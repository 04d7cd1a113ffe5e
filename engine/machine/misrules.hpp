// What the instructions of other rules than Python's do (scope/semantics.hpp):
// called only by programs that were compiled for one.
//
// Values are borrowed, answers are new references, raised or entered, as in
// operations.hpp.
#pragma once

#include "engine/machine/machine.hpp"

namespace outlive::machine {

// The cell that all calls of this code share for the slot; borrowed. It takes
// the slot's value, if there is one: `old` gets what it held (a new reference).
[[nodiscard]] Cell* shared_cell(Machine& m, Frame& f, std::uint32_t slot, bool& made, Value& old);
// A cell of the same variable with the same content; new reference.
[[nodiscard]] Cell* copy_of_cell(Machine& m, const Cell& cell);
// What a global or built-in name means now, or no value; borrowed.
[[nodiscard]] Value global_or_builtin(Machine& m, const Frame& f, Str& name);

[[nodiscard]] Value load_from_callers(Machine& m, Frame& f, Str& name, NameScope& found);
// None when done; `old` gets a new reference to what was there. No value: deletes.
[[nodiscard]] Value store_to_caller(Machine& m, Str& name, Value value, Value& old);
[[nodiscard]] Value load_builtin(Machine& m, const Frame& f, Str& name);
[[nodiscard]] Value load_from_dict_or_builtin(Machine& m, const Frame& f, Value mapping, Str& name);

// A shallow copy of a list or dict (and with `WithSets` of a set or bytearray),
// of exactly these types; else the value itself.
enum class Copied : std::uint8_t { ListsAndDicts, WithSets };
[[nodiscard]] Value copy_of_value(Machine& m, Value v, Copied which);
// The slot holds a parameter: what it is to hold instead.
[[nodiscard]] Value copy_of_argument(Machine& m, Frame& f, std::uint32_t slot);
[[nodiscard]] Value fresh_default(Machine& m, Frame& f, std::uint32_t slot);

[[nodiscard]] Value call_named(Machine& m, Value v);

}  // namespace outlive::machine
