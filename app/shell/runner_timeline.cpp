// The timeline of the runner's run, and what is said of a place in it.
#include <algorithm>

#include <fmt/core.h>

#include "app/narration/about.hpp"
#include "app/shell/runner.hpp"

namespace outlive::shell {
namespace {

constexpr support::StepIndex most_steps_with_reads = 3'000;
constexpr std::uint64_t most_even_stops = 1'500;  // more would be narrower than a pixel
constexpr std::chrono::milliseconds time_for_values{4};
constexpr std::size_t most_arguments = 6;

using machine::Event;
using machine::EventKind;

// "counter(start=5, step=2)", from the call's first moment: what is bound then
// are its parameters.
std::string call_with_arguments(const snapshot::FrameView& frame) {
    std::string words = frame.name;
    if (frame.kind == bytecode::CodeKind::Module) return "the module";
    words += "(";
    std::size_t count = 0;
    for (const snapshot::VariableView& variable : frame.variables) {
        const bool own = variable.role == snapshot::VariableRole::Parameter ||
                         variable.role == snapshot::VariableRole::Cell;
        if (!own || variable.value.kind == snapshot::ValueView::Kind::Unbound) continue;
        if (count == most_arguments) {
            words += ", …";
            break;
        }
        words += fmt::format("{}{}={}", count == 0 ? "" : ", ", variable.name, variable.value.text);
        ++count;
    }
    return words + ")";
}

const Event* event_of(std::span<const Event> events, EventKind kind, support::FrameId frame) {
    const auto found = std::ranges::find_if(
        events, [&](const Event& event) { return event.kind == kind && event.frame == frame; });
    return found == events.end() ? nullptr : &*found;
}

// How a call ended, from the events of its last step.
std::string ending(std::span<const Event> events, support::FrameId frame) {
    if (const Event* event = event_of(events, EventKind::FrameReturned, frame))
        return "returns " + event->value.text;
    if (const Event* event = event_of(events, EventKind::FrameUnwound, frame))
        return "is left by " + event->value.text;
    if (const Event* event = event_of(events, EventKind::FrameSuspended, frame))
        return "yields " + event->value.text;
    return "";
}

}  // namespace

void Runner::forget_timeline() {
    rows_ = scene::TimelineRows(colours_);
    written_.forget();
    read_ = {};
    scale_ = {};
    timeline_changed_ = true;
}

model::TimelinePicture Runner::timeline() {
    const history::Index& index = session_->listed();
    rows_.grow(index);
    scene::TimelineView view;
    view.length = std::max<support::StepIndex>(1, session_->length());
    // A part that this run does not reach is another run's: all of it, then.
    const bool whole = range_.is_whole() || range_.first >= view.length;
    view.last = whole ? view.length : std::min(range_.last, view.length);
    view.first = std::min(whole ? session_->begin() : range_.first, view.last - 1);
    view.at = step_;
    view.scale = step_scale();
    view.stops = stops();
    view.listing = recording_ || more_to_list_;
    view.width = range_.size.width;
    view.height = range_.size.height;
    view.most_cell_rows = range_.tall ? scene::many_cell_rows : scene::few_cell_rows;
    written_.begin_frame(Clock::now() + time_for_values);
    view.written = [this](const history::CellSpan& cell, const history::CellWrite& write) {
        return written_.of(*session_, cell, write);
    };
    view.numbered = [this](std::uint32_t code) { return session_->is_numbered(code); };
    if (view.last - view.first <= most_steps_with_reads) {
        look_for_reads(view);
        view.reads = read_.cells;
    }
    scene::Timeline drawn = scene::timeline(index, rows_, code_names_, colours_, view, measure_);
    scene::Scene painted = scene::as_scene(drawn, scene::CursorDrawing::LeftOut);
    return {version_, std::move(drawn), std::move(painted)};
}

// A run that has ended and is short is drawn by its line stops.
const scene::StepScale& Runner::step_scale() {
    const support::StepIndex length = session_->length();
    if (scale_.length == length) return scale_.scale;
    const auto last = session_->line_ordinal(length);
    if (!last) return scale_.scale = {};
    std::vector<support::StepIndex> stops;
    for (std::uint64_t i = 0; last->of <= most_even_stops && i <= last->of; ++i) {
        const auto stop = session_->line_stop(i);
        if (stop && (stops.empty() || *stop > stops.back())) stops.push_back(*stop);
    }
    if (!stops.empty() && stops.back() < length) stops.push_back(length);
    scale_ = {length, scene::StepScale(std::move(stops))};
    return scale_.scale;
}

// Reads are not listed: what is shown of them is looked for, once a stretch.
void Runner::look_for_reads(const scene::TimelineView& view) {
    if (read_.first == view.first && read_.last == view.last) return;
    read_ = {view.first, view.last, {}};
    const support::StepIndex until = std::min(view.last, session_->length());
    for (const machine::Event& event : session_->events(view.first, until))
        if (event.kind == machine::EventKind::CellRead)
            read_.cells.push_back({event.step, event.cell});
}

model::TimelineNote Runner::describe(const scene::TimelineSpot& spot) {
    model::TimelineNote note{spot, {}};
    switch (spot.kind) {
        case scene::SpotKind::Call:
            note.lines = call_lines(spot.step);
            break;
        case scene::SpotKind::Cell:
            note.lines = cell_lines(spot.cell);
            break;
        case scene::SpotKind::Write:
        case scene::SpotKind::Read:
            note.lines = use_lines(spot);
            break;
        case scene::SpotKind::None:
            break;
    }
    return note;
}

std::vector<std::string> Runner::call_lines(support::StepIndex begin) {
    const history::Index& index = session_->listed();
    const auto call = std::ranges::lower_bound(index.calls, begin, {}, &history::CallSpan::begin);
    if (call == index.calls.end() || call->begin != begin) return {};
    snapshot::SnapshotOptions few;
    few.most_objects = 0;
    const snapshot::Snapshot at = session_->snapshot(begin, few);
    const auto frame = std::ranges::find(at.frames, call->frame, &snapshot::FrameView::id);
    if (frame == at.frames.end()) return {};
    std::vector<std::string> lines{call_with_arguments(*frame)};
    std::string second =
        frame->caller_line > 0 ? fmt::format("called from line {}", frame->caller_line) : "";
    if (frame->numbered) second = fmt::format("{} #{}, {}", frame->name, call->call_number, second);
    if (call->end <= index.listed_until) {
        const std::string end = ending(session_->events(call->end - 1, call->end), call->frame);
        if (!end.empty()) second += (second.empty() ? "" : ", ") + end;
    }
    if (!second.empty()) lines.push_back(std::move(second));
    return lines;
}

std::vector<std::string> Runner::cell_lines(support::ObjectId id) {
    const history::Index& index = session_->listed();
    const auto cell = std::ranges::lower_bound(index.cells, id, {}, &history::CellSpan::cell);
    if (cell == index.cells.end() || cell->cell != id) return {};
    std::string owner =
        cell->owner_code < code_names_.size() ? code_names_[cell->owner_code] : "a call";
    if (session_->is_numbered(cell->owner_code))
        owner += fmt::format(" #{}", cell->owner_call_number);
    const auto step = [&](support::StepIndex at) { return narration::name_of_step(*session_, at); };
    const bool dies = cell->died != history::open_end;
    return {fmt::format("cell {} of {}", cell->name, owner),
            fmt::format("born at {}, {} {}, {}", step(cell->born + 1), cell->writes.size(),
                        cell->writes.size() == 1 ? "write" : "writes",
                        dies ? "dies at " + step(cell->died) : "alive at the end")};
}

std::vector<std::string> Runner::use_lines(const scene::TimelineSpot& spot) {
    const bool write = spot.kind == scene::SpotKind::Write;
    for (const Event& event : session_->events(spot.step, spot.step + 1)) {
        if (event.cell != spot.cell) continue;
        if (event.kind != (write ? EventKind::CellWritten : EventKind::CellRead)) continue;
        const std::string old = write && event.old_value.bound ? event.old_value.text + " → " : "";
        return {
            fmt::format("{}{} {}{}", event.name, write ? ":" : " is read:", old, event.value.text),
            fmt::format("line {}", event.line)};
    }
    return {};
}

// A click hits the middle of a line.
support::StepIndex Runner::landed(const model::Seek& seek) {
    const support::StepIndex step = std::min(seek.step, session_->length());
    if (seek.landing == model::Landing::AfterLine)
        return session_->next(step, size_, StepMotion::Into).value_or(session_->length());
    if (seek.landing == model::Landing::BeforeLine && step < session_->length())
        return session_->previous(step + 1, size_, StepMotion::Into).value_or(session_->begin());
    return step;
}

}  // namespace outlive::shell
