#include "engine/history/indexer.hpp"
#include "engine/history/runs.hpp"
#include "engine/machine/interpreter.hpp"

namespace outlive::history {

machine::Stop run_indexed(machine::Machine& m, std::uint64_t until, Indexer& observer) {
    return m.run(until, observer);
}

}  // namespace outlive::history
