// What a process does when its program has ended: the traceback of an uncaught
// exception on stderr, the exit code.
#include <optional>
#include <utility>

#include "engine/history/runs.hpp"
#include "engine/machine/errors.hpp"
#include "engine/machine/protocols.hpp"
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

bool is_number_of_exit(Machine& m, Value code) {
    return code.is_unbound() || code.is_none() ||
           m.is_instance(code, m.heap().at<Class>(m.heap().state().class_int));
}

// sys.exit("message"): what is no number is printed. Nothing: only Python code
// knows how.
std::optional<std::string> text_of_exit(Machine& m, const Exception& e) {
    const Value code = e.extra[0];
    if (is_number_of_exit(m, code)) return std::string();
    const Value text = str(m, code);
    if (text == Value::raised()) m.drop_raised();
    if (text.is_answer()) return std::nullopt;
    const Owned owned(m.heap(), text);
    return to_utf8(*m.heap().as<Str>(text)) + "\n";
}

std::optional<std::string> text_of_end(Machine& m, Value exception) {
    if (m.is_raised(Error::SystemExit)) return text_of_exit(m, *m.heap().as<Exception>(exception));
    if (needs_python_text(m, exception) || has_excepthook(m)) return std::nullopt;
    return format_exception(m, exception, {});
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
    std::optional<std::string> text = text_of_end(m, exception);
    if (!text) text = options.record ? text_by_running(recording) : report_on(m);
    recording.append_output(*text, true);
}

}  // namespace outlive
