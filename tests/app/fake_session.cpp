// A Session without a machine: its run is a film of snapshots made by hand, one
// machine step each. For looking at the window and testing it without the
// engine; linked in its place.
#include <algorithm>

#include "engine/scope/analyze.hpp"
#include "engine/session.hpp"
#include "engine/syntax/parse.hpp"
#include "tests/unit/scene/toy_films.hpp"
#include "tests/unit/scene/toy_index.hpp"

namespace outlive {

struct Session::Impl {
    support::SourceText source;
    bytecode::Program program;
    scope::Scopes scopes;
    std::vector<snapshot::Snapshot> film;
    history::Index index;
    RunEnd end;
    StepIndex ran = 0;
};

std::variant<std::unique_ptr<Session>, support::Diagnostic> Session::compile(std::string text,
                                                                             RunOptions options) {
    auto impl = std::make_unique<Impl>(Impl{{options.script_name, text}, {}, {}, {}, {}, {}, 0});
    auto parsed = syntax::parse(impl->source, syntax::Mode::Exec);
    if (parsed.error) return *parsed.error;
    auto table = scope::analyze(*parsed.tree, scope::Mentions::Keep);
    if (auto* error = std::get_if<support::Diagnostic>(&table)) return *error;
    impl->scopes = scope::list_scopes(std::get<scope::SymbolTable>(table));
    std::uint32_t code = 0;
    for (auto& scope : impl->scopes.scopes) scope.code = code++;
    impl->film = scene::testing::counter_film();
    const std::uint32_t lines[] = {1, 9, 2, 3, 7, 10, 2, 3, 7, 11, 5, 6, 12, 5, 6};
    for (std::size_t i = 0; i < impl->film.size(); ++i) {
        auto& shot = impl->film[i];
        shot.step = i;
        shot.next_line = std::min<std::uint32_t>(lines[i % std::size(lines)], impl->source.line_count());
        const auto start = impl->source.line_start(shot.next_line);
        const auto line = impl->source.line(shot.next_line);
        const auto first = std::min(line.find_first_not_of(' '), line.size());
        shot.next_statement = {start + static_cast<std::uint32_t>(first),
                               start + static_cast<std::uint32_t>(line.size())};
    }
    impl->index = scene::testing::counter_index();
    return std::unique_ptr<Session>(new Session(std::move(impl)));
}

Session::Session(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Session::~Session() = default;
const support::SourceText& Session::source() const { return impl_->source; }
const bytecode::Program& Session::program() const { return impl_->program; }
const scope::Scopes& Session::scopes() const { return impl_->scopes; }
RunEnd Session::extend(std::uint64_t, const std::atomic<bool>*) {
    impl_->ran = impl_->film.size() - 1;
    impl_->end.state = RunState::Finished;
    return impl_->end;
}
const RunEnd& Session::end() const { return impl_->end; }
StepIndex Session::length() const { return impl_->ran; }
const history::Index& Session::index() const { return impl_->index; }
void Session::add_input(std::string) {}
void Session::raise_limits(const Limits&) {}
std::uint64_t Session::history_bytes() const { return 0; }
snapshot::Snapshot Session::snapshot(StepIndex step, const snapshot::SnapshotOptions&) {
    return impl_->film.at(step);
}
std::vector<machine::Event> Session::events(StepIndex from, StepIndex to, std::size_t) {
    std::vector<machine::Event> events;
    if (to != from + 1) return events;
    for (const auto& cell : impl_->film[to].cells)
        for (const auto& old : impl_->film[from].cells) {
            if (old.id != cell.id || old.content == cell.content) continue;
            machine::Event event;
            event.kind = machine::EventKind::CellWritten;
            event.step = from;
            event.cell = cell.id;
            event.name = cell.name;
            event.old_value = {old.content.kind == snapshot::ValueView::Kind::Inline, old.content.text, "int", {}};
            event.value = {true, cell.content.text, "int", {}};
            events.push_back(event);
        }
    return events;
}
std::optional<StepIndex> Session::next(StepIndex from, StepSize, StepMotion) {
    if (from >= impl_->ran) return std::nullopt;
    return from + 1;
}
std::optional<StepIndex> Session::previous(StepIndex from, StepSize, StepMotion) {
    if (from == 0) return std::nullopt;
    return from - 1;
}
std::optional<Session::Ordinal> Session::line_ordinal(StepIndex step) {
    return Ordinal{step, impl_->film.size() - 1};
}
std::optional<StepIndex> Session::line_stop(std::uint64_t ordinal) { return ordinal; }
snapshot::RetentionPath Session::why_alive(StepIndex, ObjectId object) {
    return {{"module.first", "ƒ increment", "cell count"}, {{}, {}, object}, {}};
}
std::uint64_t Session::digest(StepIndex) { return 0; }
Session::Moment Session::moment(StepIndex step) {
    Moment moment;
    moment.step = step;
    return moment;
}
StepIndex Session::find(const Moment& moment) { return std::min(moment.step, impl_->ran); }

}  // namespace outlive
