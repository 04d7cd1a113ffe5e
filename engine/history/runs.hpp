// The interpreter's loop with each of history's observers: one compiled loop
// each, in a file of its own (run_*.cpp), because each takes long to compile.
#pragma once

#include "engine/machine/machine.hpp"

namespace outlive::history {

class Indexer;
class LineStops;
class ValueStops;
class EventObserver;

machine::Stop run_plain(machine::Machine& m, std::uint64_t until);
machine::Stop run_indexed(machine::Machine& m, std::uint64_t until, Indexer& observer);
machine::Stop run_to_line_stops(machine::Machine& m, std::uint64_t until, LineStops& observer);
machine::Stop run_to_value_stops(machine::Machine& m, std::uint64_t until, ValueStops& observer);
machine::Stop run_for_events(machine::Machine& m, std::uint64_t until, EventObserver& observer);

}  // namespace outlive::history
