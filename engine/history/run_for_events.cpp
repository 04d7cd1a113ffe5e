#include "engine/history/cursor.hpp"
#include "engine/history/event_observer.hpp"
#include "engine/history/runs.hpp"
#include "engine/machine/finalization.hpp"
#include "engine/machine/interpreter.hpp"

namespace outlive::history {

machine::Stop run_for_events(machine::Machine& m, std::uint64_t until, EventObserver& observer) {
    return m.run(until, observer);
}

std::vector<machine::Event> events_between(Cursor& cursor, support::StepIndex from,
                                           support::StepIndex to, std::size_t most) {
    cursor.seek(from);
    machine::Machine& m = cursor.machine();
    const Recording& recording = cursor.recording();
    EventObserver observer(m, recording.first_code(),
                           static_cast<std::uint32_t>(recording.program().codes.size()), most);
    m.events = &observer;
    m.finalization().listener = &observer;
    m.finalization().watch_all = true;
    cursor.run_to(to, [&observer](machine::Machine& running, std::uint64_t until) {
        return run_for_events(running, until, observer);
    });
    m.events = nullptr;
    m.finalization().listener = nullptr;
    m.finalization().watch_all = false;
    return observer.take();
}

}  // namespace outlive::history
