#include "engine/history/runs.hpp"
#include "engine/machine/interpreter.hpp"

namespace outlive::history {

machine::Stop run_plain(machine::Machine& m, std::uint64_t until) {
    machine::NullObserver observer;
    return m.run(until, observer);
}

}  // namespace outlive::history
