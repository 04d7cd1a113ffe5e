#include "engine/history/runs.hpp"
#include "engine/history/stops.hpp"
#include "engine/machine/interpreter.hpp"

namespace outlive::history {

machine::Stop run_to_value_stops(machine::Machine& m, std::uint64_t until, ValueStops& observer) {
    return m.run(until, observer);
}

}  // namespace outlive::history
