#include "app/shell/runner.hpp"

#include <algorithm>
#include <chrono>
#include <utility>

#include <fmt/core.h>

namespace outlive::shell {
namespace {

constexpr std::uint64_t first_piece = 100'000;  // machine steps: a millisecond or two
constexpr std::uint64_t all_of_it = ~std::uint64_t{0} >> 2U;
constexpr std::uint64_t listed_at_once = 20'000;       // steps
constexpr std::chrono::milliseconds slice{4};          // between two looks at the orders
constexpr std::chrono::milliseconds between_looks{5};  // at a run that grows
constexpr std::chrono::milliseconds between_news{50};  // of it for the window
constexpr std::uint32_t most_unfolded_objects = 600;
constexpr Limits first_limits{20'000'000, 256ULL << 20U, 4ULL << 20U, 256ULL << 20U};

Limits larger(Limits limits) {
    return {limits.steps * 4, limits.memory * 2, limits.output * 4, limits.history * 2};
}

// Cancelled was for the sake of a side branch.
bool goes_on(RunState state) {
    return state == RunState::Paused || state == RunState::Cancelled;
}

double seconds_since(std::chrono::steady_clock::time_point then) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - then).count();
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
        case MemoryError:
            return "MemoryError";
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
    if (const auto* pane = std::get_if<model::SetStageRoom>(&order)) {
        placements_.use(pane->room);
        changed_ = true;
    }
    if (const auto* only = std::get_if<model::ShowClosuresOnly>(&order)) {
        look_.closures_only = only->on;
        placements_.forget();
        changed_ = true;
    }
    if (const auto* size = std::get_if<model::SetStepSize>(&order)) {
        size_ = size->size;
        changed_ = true;
    }
    if (const auto* open = std::get_if<model::ShowUnfolded>(&order)) {
        look_.unfolded = open->unfolded;
        look_.most_objects =
            open->unfolded.unrelated ? most_unfolded_objects : scene::stage_options.most_objects;
        placements_.forget();
        changed_ = true;
    }
    if (!session_) return;
    if (const auto* there = std::get_if<model::SeekVisit>(&order)) visit(*there, answers);
    if (const auto* motion = std::get_if<model::Move>(&order)) move(*motion);
    if (const auto* stop = std::get_if<model::SeekStop>(&order)) seek_stop(stop->direction);
    if (const auto* seek = std::get_if<model::Seek>(&order)) go(landed(*seek));
    if (const auto* spot = std::get_if<model::DescribeSpot>(&order))
        answers.emplace_back(model::SpotDescribed{version_, describe(spot->spot)});
    if (std::holds_alternative<model::ContinueRun>(order)) continue_run(answers);
    if (const auto* answer = std::get_if<model::AnswerInput>(&order))
        answer_input(answer->line, answers);
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
        retire();
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
    retire();
    session_ = std::move(std::get<std::unique_ptr<Session>>(compiled));
    version_ = text.version;
    lesson_stops_ = text.stops;
    stops_ = {};
    limits_ = first_limits;
    seconds_ = seconds_before_ = 0;
    step_ = 0;
    chosen_ = {};
    look_.unfolded.objects.clear();
    look_.unfolded.calls.clear();
    placements_.forget();
    colours_ = scene::ScopeColours(session_->program());
    forget_timeline();
    code_names_.clear();
    for (const auto& code : session_->program().codes)
        code_names_.push_back(code->kind == bytecode::CodeKind::Module ? "module" : code->name);
    answers.emplace_back(model::TextCompiled{{version_, text.text, session_->scopes(), colours_}});
    changed_ = true;
    run_on(answers);
}

// To end a run and give back what it took may need longer than to start the next
// one, which does not wait for it.
void Runner::retire() {
    recording_ = false;
    retired_.take(std::move(session_));
}

// Small programs end here, and are shown as they are; of a long one enough is
// there to find the place in.
void Runner::run_on(Answers& answers) {
    run_began_ = told_ = Clock::now();
    seconds_before_ = seconds_;
    static_cast<void>(session_->extend(first_piece, news_));
    seconds_ = seconds_before_ + seconds_since(run_began_);
    if (wanted_) step_ = session_->find(*wanted_);
    record();
    answers.emplace_back(model::RunAdvanced{status()});
}

// Goes on in the background, as far as there are answers to what it asks.
void Runner::record() {
    while (session_->end().state == RunState::WaitsForInput && asked_.size() < typed_.size())
        give_answer();
    recording_ = goes_on(session_->end().state);
    if (recording_) session_->extend_in_background(all_of_it);
}

void Runner::stop_recording() {
    if (recording_) static_cast<void>(session_->stop());
    recording_ = false;
}

void Runner::follow_run(Answers& answers) {
    if (!recording_) return;
    if (!session_->is_running()) {
        static_cast<void>(session_->wait());
        record();
    }
    seconds_ = seconds_before_ + seconds_since(run_began_);
    changed_ = changed_ || !recording_;  // what its end printed, and its length
    grown_ = true;
    const Clock::time_point now = Clock::now();
    if (recording_ && now - told_ < between_news) return;
    told_ = now;
    answers.emplace_back(model::RunAdvanced{status()});
}

void Runner::list_a_while() {
    const Clock::time_point enough = Clock::now() + slice;
    do {
        const support::StepIndex before = session_->listed().listed_until;
        more_to_list_ = session_->list_on(listed_at_once);
        grown_ = grown_ || session_->listed().listed_until != before;
    } while (more_to_list_ && Clock::now() < enough);
}

// The place of the old run, when all of the new one is there to look in.
void Runner::find_wanted() {
    if (!wanted_ || recording_ || more_to_list_) return;
    const support::StepIndex found = session_->find(*wanted_);
    wanted_.reset();
    changed_ = changed_ || found != step_;
    step_ = found;
}

void Runner::go_on(Answers& answers) {
    if (!session_) return;
    follow_run(answers);
    list_a_while();
    find_wanted();
    if (written_.look_up(*session_, Clock::now() + slice)) timeline_changed_ = true;
}

bool Runner::has_more_to_do() const {
    return more_to_list_ || written_.wants_more();
}

std::optional<std::chrono::milliseconds> Runner::patience() const {
    using std::chrono::milliseconds;
    if (!session_) return std::nullopt;
    if (has_more_to_do()) return milliseconds(0);
    return recording_ ? std::optional(between_looks) : std::nullopt;
}

void Runner::continue_run(Answers& answers) {
    stop_recording();
    limits_ = larger(limits_);
    session_->raise_limits(limits_);
    run_on(answers);
    changed_ = true;
}

void Runner::answer_input(std::string line, Answers& answers) {
    if (session_->end().state != RunState::WaitsForInput) return;
    typed_.resize(asked_.size());
    typed_.push_back(std::move(line));
    give_answer();
    run_on(answers);
    move({StepMotion::Over, model::Direction::Forward});
}

void Runner::give_answer() {
    asked_.push_back({session_->length(), session_->listed().text.size()});
    session_->add_input(typed_[asked_.size() - 1]);
    // A run that waits stays so until it has been extended.
    static_cast<void>(session_->extend(1));
}

void Runner::move(const model::Move& move) {
    const bool forward = move.direction == model::Direction::Forward;
    const auto there = forward ? session_->next(step_, size_, move.motion)
                               : session_->previous(step_, size_, move.motion);
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
    RunEnd end = session_->end();
    if (recording_) end.state = RunState::Paused;
    return {version_, std::move(end), session_->length(), seconds_};
}

void Runner::show(Answers& answers) {
    if (!session_) return;
    if (changed_) answers.emplace_back(model::PictureArrived{picture()});
    const bool quiet = !recording_ && !has_more_to_do();
    const bool due = quiet || Clock::now() - timeline_shown_ >= between_news;
    if ((changed_ || timeline_changed_ || (grown_ && due)) && range_.size.width > 0) {
        answers.emplace_back(model::TimelineArrived{timeline()});
        timeline_shown_ = Clock::now();
        grown_ = false;
    }
    changed_ = timeline_changed_ = false;
}

}  // namespace outlive::shell
