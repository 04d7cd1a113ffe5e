#include "app/shell/runner.hpp"

#include <algorithm>
#include <chrono>
#include <utility>

#include <fmt/core.h>

namespace outlive::shell {
namespace {

constexpr std::uint64_t piece = 400'000;  // machine steps between two looks at the orders
constexpr Limits first_limits{20'000'000, 256ULL << 20U, 4ULL << 20U, 256ULL << 20U};

Limits larger(Limits limits) {
    return {limits.steps * 4, limits.memory * 2, limits.output * 4, limits.history * 2};
}

// Cancelled is for the sake of a newer text; if that does not compile, this run goes on.
bool goes_on(RunState state) {
    return state == RunState::Paused || state == RunState::Cancelled;
}

std::string_view kind_name(support::DiagnosticKind kind) {
    using enum support::DiagnosticKind;
    switch (kind) {
        case SyntaxError:
            return "SyntaxError";
        case IndentationError:
            return "IndentationError";
        case TabError:
            return "TabError";
        case RecursionError:
            return "RecursionError";
        case Unsupported:
            return "Not supported";
    }
    return "";
}

model::CompileError compile_error(const model::RunText& order, const support::Diagnostic& found) {
    const support::SourceText source(order.name, order.text);
    return {order.version, fmt::format("{}: {}", kind_name(found.kind), found.message), found.span,
            source.line_of(found.span.begin)};
}

}  // namespace

void Runner::obey(const Order& order, Answers& answers) {
    if (const auto* text = std::get_if<model::RunText>(&order)) return start(*text, answers);
    if (const auto* show = std::get_if<model::ShowTimeline>(&order)) {
        range_ = show->range;
        timeline_changed_ = true;
    }
    if (const auto* least = std::get_if<model::SetLeastText>(&order)) {
        stage_measure_.set_least(least->units);
        changed_ = true;
    }
    if (const auto* only = std::get_if<model::ShowClosuresOnly>(&order)) {
        look_.closures_only = only->on;
        placements_.forget();
        changed_ = true;
    }
    if (!session_) return;
    if (const auto* motion = std::get_if<model::Move>(&order)) move(*motion);
    if (const auto* seek = std::get_if<model::Seek>(&order)) go(seek->step);
    if (std::holds_alternative<model::ContinueRun>(order)) continue_run();
    if (const auto* answer = std::get_if<model::AnswerInput>(&order)) {
        answer_input(answer->line);
        answers.emplace_back(model::RunAdvanced{status()});
    }
    if (const auto* explain = std::get_if<model::Explain>(&order)) {
        if (chosen_ != explain->object) cut_.reset();
        chosen_ = explain->object;
        changed_ = true;
    }
    if (const auto* life = std::get_if<model::SeekLife>(&order)) seek_life(*life, answers);
    if (const auto* die = std::get_if<model::MakeDie>(&order)) make_die(die->object, answers);
    if (std::holds_alternative<model::LeaveBranch>(order)) leave_branch(answers);
}

void Runner::start(const model::RunText& text, Answers& answers) {
    RunOptions options;
    options.limits = first_limits;
    options.script_name = text.name;
    auto compiled = Session::compile(text.text, options);
    if (const auto* diagnostic = std::get_if<support::Diagnostic>(&compiled)) {
        answers.emplace_back(model::CompileFailed{compile_error(text, *diagnostic)});
        return;
    }
    if (main_) {  // a new text is a text of the run, not of its branch
        session_ = std::move(main_->session);
        step_ = main_->step;
        main_.reset();
    }
    cut_.reset();
    if (session_ && !text.is_new) wanted_ = wanted_ ? wanted_ : session_->moment(step_);
    if (text.is_new) {
        wanted_.reset();
        typed_.clear();
    }
    asked_.clear();
    session_ = std::move(std::get<std::unique_ptr<Session>>(compiled));
    version_ = text.version;
    limits_ = first_limits;
    seconds_ = 0;
    step_ = 0;
    chosen_ = {};
    rows_ = {};
    rows_length_ = ~support::StepIndex{0};
    placements_.forget();
    written_.forget();
    colours_ = scene::ScopeColours(session_->program());
    code_names_.clear();
    for (const auto& code : session_->program().codes)
        code_names_.push_back(code->kind == bytecode::CodeKind::Module ? "module" : code->name);
    answers.emplace_back(model::TextCompiled{{version_, text.text, session_->scopes(), colours_}});
    fresh_ = true;
}

bool Runner::is_running() const {
    return session_ && goes_on(session_->end().state);
}

void Runner::advance(const std::atomic<bool>& cancel, Answers& answers) {
    const auto before = std::chrono::steady_clock::now();
    RunEnd end = session_->extend(piece, &cancel);
    if (end.state == RunState::WaitsForInput && asked_.size() < typed_.size()) {
        give_answer();
        end = session_->end();
    }
    seconds_ += std::chrono::duration<double>(std::chrono::steady_clock::now() - before).count();
    const bool ended = !goes_on(end.state);
    if (wanted_ && (fresh_ || ended)) step_ = session_->find(*wanted_);
    if (ended) wanted_.reset();
    changed_ = changed_ || fresh_ || ended;
    timeline_changed_ = true;
    fresh_ = false;
    answers.emplace_back(model::RunAdvanced{status()});
}

void Runner::continue_run() {
    limits_ = larger(limits_);
    session_->raise_limits(limits_);
    // A run that its budget ended stays ended until it has been extended.
    static_cast<void>(session_->extend(1));
    changed_ = true;
}

void Runner::answer_input(std::string line) {
    if (session_->end().state != RunState::WaitsForInput) return;
    typed_.resize(asked_.size());
    typed_.push_back(std::move(line));
    give_answer();
    static_cast<void>(session_->extend(piece));
    move({StepMotion::Over, model::Direction::Forward});
}

void Runner::give_answer() {
    asked_.push_back({session_->length(), session_->index().text.size()});
    session_->add_input(typed_[asked_.size() - 1]);
    // A run that waits stays so until it has been extended.
    static_cast<void>(session_->extend(1));
}

void Runner::move(const model::Move& move) {
    const bool forward = move.direction == model::Direction::Forward;
    const auto there = forward ? session_->next(step_, StepSize::Line, move.motion)
                               : session_->previous(step_, StepSize::Line, move.motion);
    go(there ? *there : forward ? session_->length() : session_->begin());
}

void Runner::go(support::StepIndex step) {
    step = std::clamp(step, session_->begin(), session_->length());
    wanted_.reset();  // the user has chosen another place
    if (step == step_) return;
    cut_.reset();
    step_ = step;
    changed_ = true;
}

model::RunStatus Runner::status() const {
    return {version_, session_->end(), session_->length(), seconds_};
}

void Runner::show(Answers& answers) {
    if (!session_ || fresh_) return;
    if (changed_) answers.emplace_back(model::PictureArrived{picture()});
    if ((changed_ || timeline_changed_) && range_.width > 0)
        answers.emplace_back(model::TimelineArrived{timeline()});
    changed_ = timeline_changed_ = false;
}

model::TimelinePicture Runner::timeline() {
    const history::Index& index = session_->index();
    if (rows_length_ != session_->length()) {
        rows_ = scene::TimelineRows(index);
        rows_length_ = session_->length();
    }
    scene::TimelineView view;
    view.length = std::max<support::StepIndex>(1, session_->length());
    view.last = std::min(range_.last, view.length);
    view.first = std::min(range_.first, view.last - 1);
    if (range_.first == 0) view.first = std::min(session_->begin(), view.last - 1);
    view.at = step_;
    view.width = range_.width;
    view.most_call_height = range_.calls_height;
    view.most_cell_height = range_.cells_height;
    written_.begin_frame();
    view.written = [this](const history::CellSpan& cell, const history::CellWrite& write) {
        return written_.of(*session_, cell, write);
    };
    return {version_, scene::timeline(index, rows_, code_names_, colours_, view, measure_)};
}

}  // namespace outlive::shell
