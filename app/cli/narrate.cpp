// outlive narrate FILE: the run as sentences, a numbered step a line.
#include <fmt/format.h>

#include "app/cli/commands.hpp"
#include "app/cli/program_file.hpp"
#include "app/cli/step_range.hpp"
#include "app/narration/tell.hpp"

namespace outlive::cli {

namespace {

// Walks the stops of one size forwards and tells each; 0 is the start.
void tell_all(Session& session, StepSize size) {
    std::uint64_t number = 0;
    snapshot::SnapshotOptions look;
    look.value_stack = size == StepSize::Machine;
    snapshot::Snapshot before;
    std::optional<StepIndex> at = 0;
    for (; at; at = session.next(*at, size, StepMotion::Into), ++number) {
        const auto events = number == 0 ? std::vector<machine::Event>{}
                                        : narration::events_of_step(session, before.step, *at);
        snapshot::Snapshot state = session.snapshot(*at, look);
        const narration::Sentences said =
            narration::tell(session, state, number == 0 ? nullptr : &before, events, size);
        fmt::print("{}. {}{}{}\n", number, said.happened, said.next.empty() ? "" : " ", said.next);
        before = std::move(state);
    }
}

}  // namespace

int narrate(const std::string& file, const std::string& by, scope::Semantics semantics) {
    const Opened opened = open_program(file, recorded_run(semantics));
    if (!opened.session) return opened.exit_code;
    const int code = run_to_end(*opened.session);
    tell_all(*opened.session, step_size_named(by));
    return code;
}

}  // namespace outlive::cli
