// What a process does when its program has ended: the traceback of an uncaught
// exception on stderr, the exit code.
#include <utility>

#include "engine/history/runs.hpp"
#include "engine/machine/errors.hpp"
#include "engine/machine/traceback.hpp"
#include "engine/session_impl.hpp"

namespace outlive {

using namespace machine;

namespace {

// Gathers what a side branch of the run prints.
class Gathered final : public OutputSink {
  public:
    void printed(std::uint64_t, std::string_view utf8, bool) override { text += utf8; }
    std::string text;
};

constexpr std::uint64_t most_steps_of_report = 1'000'000;

// The exception's text needs the program's own __str__: the machine runs on
// behind its end, and is then as it was but for what it has printed.
std::string report_on(Machine& m) {
    MachineState& s = m.state();
    Gathered gathered;
    OutputSink* const output = std::exchange(m.output, &gathered);
    const Value exception = std::exchange(s.raised, Value::unbound());
    const std::uint32_t finished = std::exchange(s.finished, 0);
    s.cost_limit = ~std::uint64_t{0} >> 1U;
    m.enter(Prelude::report_uncaught, {exception}, OnReturn::Program);
    history::run_plain(m, s.steps + most_steps_of_report);
    s.raised = exception;
    s.finished = finished;
    m.output = output;
    return gathered.text;
}

// On a machine of its own, so that the recorded run stays what it was.
std::string text_by_running(const history::Recording& recording) {
    history::Cursor branch(recording);
    branch.seek(recording.length());
    return report_on(branch.machine());
}

std::string text_of_exit(Machine& m, const Exception& e) {
    const Value code = e.extra[0];
    if (!m.heap().is(code, Kind::Str)) return {};
    return to_utf8(*m.heap().as<Str>(code)) + "\n";
}

}  // namespace

void Session::Impl::finish() {
    Machine& m = recording.machine();
    const MachineState& s = m.state();
    if (s.finished != static_cast<std::uint32_t>(Stop::Failed)) return;
    const Value exception = s.raised;
    end.exit_code = exit_code_of(m, exception);
    const bool is_exit = m.is_raised(Error::SystemExit);
    if (is_exit && end.exit_code == 0) end.state = RunState::Finished;
    const bool must_run = needs_python_text(m, exception) || has_excepthook(m);
    const std::string text = is_exit          ? text_of_exit(m, *m.heap().as<Exception>(exception))
                             : !must_run      ? format_exception(m, exception, {})
                             : options.record ? text_by_running(recording)
                                              : report_on(m);
    recording.append_output(text, true);
}

}  // namespace outlive
