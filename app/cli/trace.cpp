// outlive trace FILE: the run as JSON, streamed.
#include "app/cli/trace.hpp"

#include <fmt/format.h>

#include "app/cli/cli.hpp"
#include "app/cli/commands.hpp"
#include "app/cli/program_file.hpp"
#include "app/cli/step_range.hpp"

namespace outlive::cli {

std::string json_text(const OrderedJson& value) {
    return value.dump(-1, ' ', false, OrderedJson::error_handler_t::replace);
}

namespace {

constexpr snapshot::SnapshotOptions whole{1'000, 200, 200, false};

std::uint64_t output_at(const Session& session, const snapshot::Snapshot& state) {
    // Behind the last step stands what ended the run, too: its traceback.
    const std::uint64_t all = session.index().text.size();
    return state.step >= session.length() ? all : std::min(state.output_bytes, all);
}

void stream(Session& session, const TraceFormat& format, StepRange range) {
    const std::string_view printed = session.index().text;
    StepIndex before = 0;
    std::uint64_t output = 0;
    bool first = true;
    for (std::optional<StepIndex> at = 0; at && *at <= range.to;
         at = session.next(*at, StepSize::Line, StepMotion::Into)) {
        if (*at < range.from) {
            before = *at;
            continue;
        }
        if (first && before != 0) output = output_at(session, session.snapshot(before, {0}));
        const auto events = session.events(before, *at);
        const snapshot::Snapshot state = session.snapshot(*at, whole);
        const std::uint64_t end = output_at(session, state);
        const OrderedJson entry =
            format.entry({session, state, events, printed.substr(output, end - output),
                          printed.substr(0, end), *at >= session.length()});
        fmt::print("{}{}", first ? "" : ",\n", json_text(entry));
        first = false;
        before = *at;
        output = end;
    }
}

}  // namespace

int trace(const TraceArguments& arguments) {
    const Opened opened = open_program(arguments.file, recorded_run(arguments.semantics));
    if (!opened.session) return opened.exit_code;
    Session& session = *opened.session;
    const int code = run_to_end(session);
    const auto range =
        step_range(arguments.steps.empty() ? "all" : arguments.steps, session.length());
    if (!range) {
        fmt::print(stderr, "outlive: --steps takes FROM:TO or all, not '{}'.\n", arguments.steps);
        return exit_usage;
    }
    const auto format =
        arguments.format == "pythontutor" ? python_tutor_format() : outlive_format();
    fmt::print("{}", format->head(session, arguments.semantics));
    stream(session, *format, *range);
    fmt::print("{}", format->tail(session));
    return code;
}

}  // namespace outlive::cli
