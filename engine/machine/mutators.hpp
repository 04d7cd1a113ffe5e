// The reports of changes: what native code says when it has changed an object,
// for whoever watches (EventSink). Costs one test while nobody does.
//
// Say it right after the change; values are borrowed. The interpreter reports
// its own changes (names, cells, frames) through its observer.
#pragma once

#include "engine/machine/machine.hpp"

namespace outlive::machine {

// container[key] was `old` (no value: not there) and is `now` (no value: gone).
void report_item_changed(Machine& m, Object& container, Value key, Value old, Value now);
// object.name likewise.
void report_attribute_changed(Machine& m, Object& object, Str& name, Value old, Value now);

// A name of the program's was bound by the library (`from … import *`).
void report_name_bound(Machine& m, Str& name, Value old, Value now);

// The cell was written from outside of the functions that share it (cell_contents).
void report_cell_written(Machine& m, const Cell& cell, Value old, Value now);

// The value as events and pictures give it: a short text made by the engine's
// own inspection (never the program's __repr__), and the object's identity.
[[nodiscard]] EventValue describe(Machine& m, Value v, std::size_t most_characters = 60);

}  // namespace outlive::machine
