// What a process does when its program has ended: the traceback of an uncaught
// exception on stderr, the exit code, the finalizers of what is still alive.
#include <optional>
#include <utility>
#include <vector>

#include "engine/history/runs.hpp"
#include "engine/machine/errors.hpp"
#include "engine/machine/farewell.hpp"
#include "engine/machine/protocols.hpp"
#include "engine/machine/traceback.hpp"
#include "engine/objects/sequence.hpp"
#include "engine/objects/utf8.hpp"
#include "engine/session_impl.hpp"

namespace outlive {

using namespace machine;

namespace {

// Gathers what a side branch of the run prints, in pieces for one stream each.
class Gathered final : public OutputSink {
  public:
    void printed(std::uint64_t, std::string_view utf8, bool is_error) override {
        if (pieces.empty() || pieces.back().second != is_error) pieces.emplace_back("", is_error);
        pieces.back().first += utf8;
    }
    void flush_to(history::Recording& recording) {
        for (const auto& [piece, is_error] : pieces) recording.append_output(piece, is_error);
        pieces.clear();
    }

  private:
    std::vector<std::pair<std::string, bool>> pieces;
};

constexpr std::uint64_t most_steps_behind_the_end = 1'000'000;

// The machine runs on behind its end, as far as the function goes.
void run_on(Machine& m, Prelude function, std::initializer_list<Value> args, Gathered& gathered) {
    MachineState& s = m.state();
    OutputSink* const output = std::exchange(m.output, &gathered);
    const std::uint32_t finished = std::exchange(s.finished, 0);
    s.cost_limit = ~std::uint64_t{0} >> 1U;
    m.enter(function, args, OnReturn::Program);
    history::run_plain(m, s.steps + most_steps_behind_the_end);
    s.finished = finished;
    m.output = output;
}

void report_on(Machine& m, Gathered& gathered) {
    MachineState& s = m.state();
    const Value exception = std::exchange(s.raised, Value::unbound());
    run_on(m, Prelude::report_uncaught, {exception}, gathered);
    m.drop_raised();
    s.raised = exception;
}

// Finalizers come last; the exception that ended the program is gone by then.
void say_farewell(Machine& m, Gathered& gathered) {
    m.drop_raised();
    run_on(m, Prelude::farewell, {}, gathered);
    m.drop_raised();
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

// What cannot be told without running the program's own code (its __str__, its
// __del__) runs on a machine of its own, so that the recorded run stays what it was.
void Session::Impl::finish() {
    Machine& m = recording.machine();
    const auto stop = static_cast<Stop>(m.state().finished);
    if (stop != Stop::Failed && stop != Stop::Finished) return;
    std::optional<std::string> text{""};
    const auto tell = [this](const std::string& utf8) {
        if (!utf8.empty()) recording.append_output(objects::without_surrogates(utf8), true);
    };
    if (stop == Stop::Failed) {
        end.exit_code = exit_code_of(m, m.state().raised);
        if (end.exit_code == 0 && m.is_raised(Error::SystemExit)) end.state = RunState::Finished;
        text = text_of_end(m, m.state().raised);
    }
    const bool farewell = has_farewells(m);
    if (text && !farewell) return tell(*text);
    std::optional<history::Cursor> branch;
    if (options.record) branch.emplace(recording).seek(recording.length());
    Machine& after = branch ? branch->machine() : m;
    Gathered gathered;
    if (text) tell(*text);
    if (!text) report_on(after, gathered);
    if (farewell) say_farewell(after, gathered);
    gathered.flush_to(recording);
}

}  // namespace outlive
