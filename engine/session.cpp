#include "engine/session.hpp"

#include <fmt/format.h>

#include "engine/arena/page_store.hpp"
#include "engine/bytecode/compile.hpp"
#include "engine/history/event_observer.hpp"
#include "engine/session_impl.hpp"
#include "engine/snapshot/retention.hpp"
#include "engine/support/check.hpp"
#include "engine/support/diagnostic_text.hpp"
#include "engine/syntax/parse.hpp"
#include "engine/syntax/prepare_text.hpp"

namespace outlive {

namespace {

constexpr std::uint64_t unlimited = ~std::uint64_t{0} >> 1U;

history::Budgets budgets_of(const Limits& limits) {
    return {limits.steps == 0 ? unlimited : limits.steps, limits.memory, limits.output};
}

history::RecordingOptions recording_options(const RunOptions& options) {
    return {budgets_of(options.limits), options.limits.history, options.inputs, options.script_name,
            options.record};
}

std::string millions(std::uint64_t n) {
    return n % 1'000'000 == 0 ? fmt::format("{} million", n / 1'000'000) : fmt::format("{}", n);
}

RunEnd end_of(machine::Stop stop, const Limits& limits) {
    switch (stop) {
        case machine::Stop::Steps:
        case machine::Stop::PaceChanged:
            return {RunState::Paused, 0, ""};
        case machine::Stop::Finished:
            return {RunState::Finished, 0, ""};
        case machine::Stop::Failed:
            return {RunState::Failed, 1, ""};
        case machine::Stop::OutOfSteps:
            return {RunState::OutOfSteps, 3,
                    fmt::format("the program was stopped after {} steps", millions(limits.steps))};
        case machine::Stop::OutOfMemory:
            return {
                RunState::OutOfMemory, 3,
                fmt::format("the program was stopped because it uses more than {} bytes of memory",
                            limits.memory)};
        case machine::Stop::OutOfOutput:
            return {RunState::OutOfOutput, 3,
                    fmt::format("the program was stopped because it has printed more than {} bytes",
                                limits.output)};
        case machine::Stop::WaitsForInput:
            return {RunState::WaitsForInput, 3, "the program waits for a line of input"};
    }
    return {};
}

}  // namespace

const history::Origin& boot_origin() {
    static const history::Origin origin;
    return origin;
}

namespace {

FrameId running_frame(machine::Machine& m) {
    return FrameId{m.heap().at<objects::Frame>(m.state().frame)->id};
}

}  // namespace

Session::Impl::Impl(std::shared_ptr<const bytecode::Program> compiled, scope::Scopes all_scopes,
                    RunOptions run_options)
    : options(std::move(run_options)),
      program(std::move(compiled)),
      scopes(std::move(all_scopes)),
      recording(boot_origin(), program, recording_options(options)),
      cursor(recording),
      stepper(cursor),
      module_frame(running_frame(recording.machine())),
      queries(cursor, stepper, module_frame) {}

Session::Impl::Impl(const Impl& main, const std::function<void(machine::Machine&)>& change)
    : options(main.options),
      program(main.program),
      scopes(main.scopes),
      recording(boot_origin(), main.recording, main.cursor.machine(), recording_options(options),
                change),
      cursor(recording),
      stepper(cursor),
      module_frame(main.module_frame),
      queries(cursor, stepper, module_frame) {}

snapshot::RunContext Session::Impl::context() const {
    return {recording.first_code(), static_cast<std::uint32_t>(program->codes.size()), module_frame,
            recording.numbered_codes(),
            options.record ? &recording.checkpoints().store().slabs() : nullptr};
}

Session::Session(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}

Session::~Session() {
    if (impl_ != nullptr) static_cast<void>(stop());
}

namespace {

std::string warning_texts(const std::vector<syntax::SyntaxWarning>& warnings,
                          const support::SourceText& source) {
    std::string text;
    for (const auto& warning : warnings) {
        if (warning.category == syntax::WarningCategory::Syntax)
            text += support::warning_text(warning.message, warning.span, source);
    }
    return text;
}

}  // namespace

std::variant<std::unique_ptr<Session>, support::Diagnostic> Session::compile(
    std::string text, RunOptions options, std::string* warnings) {
    const auto source =
        std::make_shared<const support::SourceText>(options.script_name, std::move(text));
    syntax::ParseResult parsed = syntax::parse(*source, syntax::Mode::Exec);
    const auto refuse = [&](const support::Diagnostic& error) {
        if (warnings != nullptr) *warnings = warning_texts(parsed.warnings, *source);
        return error;
    };
    if (parsed.error) return refuse(*parsed.error);
    auto compiled = bytecode::compile(
        *parsed.tree, source, {.semantics = options.semantics, .warnings = &parsed.warnings});
    if (const auto* error = std::get_if<support::Diagnostic>(&compiled)) return refuse(*error);
    auto& [program, scopes] = std::get<bytecode::Compiled>(compiled);
    auto shared = std::make_shared<const bytecode::Program>(std::move(program));
    auto impl = std::make_unique<Impl>(std::move(shared), std::move(scopes), std::move(options));
    impl->recording.machine().print(warning_texts(parsed.warnings, *source), true);
    return std::unique_ptr<Session>(new Session(std::move(impl)));
}

std::variant<std::unique_ptr<Session>, RefusedFile> Session::compile_file(std::string_view bytes,
                                                                          RunOptions options) {
    const std::string name = options.script_name;
    syntax::PreparedText prepared = syntax::prepare_text(bytes, name);
    const support::SourceText source(name, prepared.text);
    if (prepared.error) {
        if (prepared.error_has_place)
            return RefusedFile{support::diagnostic_text(*prepared.error, source)};
        return RefusedFile{fmt::format("SyntaxError: {}\n", prepared.error->message)};
    }
    std::string warnings;
    auto compiled = compile(std::move(prepared.text), std::move(options), &warnings);
    if (const auto* error = std::get_if<support::Diagnostic>(&compiled))
        return RefusedFile{warnings + support::diagnostic_text(*error, source)};
    return std::move(std::get<0>(compiled));
}

const support::SourceText& Session::source() const {
    return *impl_->program->source;
}
const bytecode::Program& Session::program() const {
    return *impl_->program;
}
const scope::Scopes& Session::scopes() const {
    return impl_->scopes;
}

std::vector<bytecode::DisassembledInstruction> Session::instructions(std::uint32_t code) const {
    const auto& codes = impl_->program->codes;
    return code < codes.size() ? bytecode::disassembled(*codes[code])
                               : std::vector<bytecode::DisassembledInstruction>{};
}

machine::Stop Session::Impl::run_on(std::uint64_t steps, const std::atomic<bool>* cancel_run) {
    const StepIndex wanted = recording.length() + std::min(steps, unlimited - recording.length());
    const machine::Stop stop = recording.extend(steps, cancel_run);
    cut_short = stop == machine::Stop::Steps && recording.length() < wanted;
    return stop;
}

void Session::Impl::settle(machine::Stop stop) {
    end = end_of(stop, options.limits);
    if (stop == machine::Stop::WaitsForInput && input_closed) {
        recording.close_input();
        end = {};  // it can go on
    }
    if (stop == machine::Stop::Steps && cut_short) end.state = RunState::Cancelled;
    if (recording.ended()) finish();
}

void Session::Impl::look_at(StepIndex step) {
    if (!worker.joinable() && options.record) thickener.wake(step);
}

RunEnd Session::extend(std::uint64_t steps, const std::atomic<bool>* cancel) {
    Impl& s = *impl_;
    static_cast<void>(stop());
    s.thickener.pause();
    const StepIndex wanted = length() + std::min(steps, unlimited - length());
    do {
        if (s.recording.ended()) return s.end;
        s.settle(s.run_on(wanted - length(), cancel));
    } while (s.end.state == RunState::Paused && length() < wanted);
    return s.end;
}

void Session::extend_in_background(std::uint64_t steps) {
    Impl& s = *impl_;
    static_cast<void>(stop());
    if (s.recording.ended()) return;
    s.thickener.pause();
    s.cancel = false;
    s.is_running = true;
    s.worker = std::thread([&s, steps] {
        s.background_stop = s.run_on(steps, &s.cancel);
        s.is_running.store(false, std::memory_order_release);
    });
}

bool Session::is_running() const {
    return impl_->is_running.load(std::memory_order_acquire);
}

RunEnd Session::stop() {
    cancel();
    return wait();
}

void Session::cancel() {
    impl_->cancel = true;
}

RunEnd Session::wait() {
    Impl& s = *impl_;
    if (!s.worker.joinable()) return s.end;
    s.worker.join();
    s.settle(s.background_stop);
    return s.end;
}

const RunEnd& Session::end() const {
    return impl_->end;
}
StepIndex Session::begin() const {
    return impl_->recording.begin();
}
StepIndex Session::length() const {
    return impl_->recording.length();
}
const history::Index& Session::index() const {
    return impl_->recording.index();
}
bool Session::list_on(std::uint64_t steps) {
    return impl_->recording.list_on(steps);
}
const history::Index& Session::listed() const {
    return impl_->recording.listed();
}
void Session::add_input(std::string line) {
    impl_->thickener.pause();
    impl_->recording.add_input(std::move(line));
}
void Session::close_input() {
    impl_->input_closed = true;
}

void Session::raise_limits(const Limits& limits) {
    impl_->thickener.pause();
    impl_->options.limits = limits;
    impl_->recording.raise_budgets(budgets_of(limits));
}

std::uint64_t Session::history_bytes() const {
    return impl_->recording.history_bytes();
}

void Session::seek(StepIndex step) {
    impl_->cursor.seek(step);
    impl_->look_at(step);
}

bool Session::is_getting_quicker() const {
    return impl_->thickener.is_busy();
}

snapshot::Snapshot Session::snapshot(StepIndex step, const snapshot::SnapshotOptions& options) {
    impl_->cursor.seek(step);
    impl_->look_at(step);
    return snapshot::take(impl_->cursor.machine(), impl_->context(), options);
}

std::vector<machine::Event> Session::events(StepIndex from, StepIndex to, std::size_t most) {
    return history::events_between(impl_->cursor, from, to, most);
}

namespace {

history::Size size_of(StepSize size) {
    switch (size) {
        case StepSize::Line:
            return history::Size::Line;
        case StepSize::Expression:
            return history::Size::Expression;
        case StepSize::Machine:
            return history::Size::Machine;
    }
    return history::Size::Line;
}

history::Motion motion_of(StepMotion motion) {
    switch (motion) {
        case StepMotion::Into:
            return history::Motion::Into;
        case StepMotion::Over:
            return history::Motion::Over;
        case StepMotion::Out:
            return history::Motion::Out;
    }
    return history::Motion::Over;
}

}  // namespace

std::optional<StepIndex> Session::next(StepIndex from, StepSize size, StepMotion motion) {
    const auto found = impl_->stepper.next(from, size_of(size), motion_of(motion));
    impl_->look_at(from);
    return found;
}

std::optional<StepIndex> Session::previous(StepIndex from, StepSize size, StepMotion motion) {
    const auto found = impl_->stepper.previous(from, size_of(size), motion_of(motion));
    impl_->look_at(from);
    return found;
}

std::optional<Session::Ordinal> Session::line_ordinal(StepIndex step) {
    if (is_running()) return std::nullopt;  // counting would run after the end
    const auto ordinal = impl_->stepper.ordinal(step);
    if (!ordinal) return std::nullopt;
    return Ordinal{ordinal->at, ordinal->of};
}

std::optional<StepIndex> Session::line_stop(std::uint64_t ordinal) {
    if (is_running()) return std::nullopt;
    return impl_->stepper.line_stop(ordinal);
}

snapshot::RetentionPath Session::why_alive(StepIndex step, ObjectId object) {
    impl_->cursor.seek(step);
    return snapshot::find_retention_path(impl_->cursor.machine(), impl_->context(), object);
}

std::uint64_t Session::digest(StepIndex step) {
    impl_->cursor.seek(step);
    return arena::digest(impl_->cursor.machine().heap().arena());
}

}  // namespace outlive
