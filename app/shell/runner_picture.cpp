// The picture of the step at which the runner stands, made of what the session
// knows about it.
#include <algorithm>

#include <fmt/core.h>

#include "app/narration/tell.hpp"
#include "app/scene/event_highlight.hpp"
#include "app/scene/large_type.hpp"
#include "app/scene/layout.hpp"
#include "app/scene/session_steps.hpp"
#include "app/shell/computed_values.hpp"
#include "app/shell/machine_view.hpp"
#include "app/shell/runner.hpp"

namespace outlive::shell {
namespace {

using machine::Event;
using machine::EventKind;

constexpr std::uint64_t most_output = 48'000;  // bytes that the pane is given

const snapshot::FrameView* frame_of(const snapshot::Snapshot& snapshot, support::FrameId id) {
    const auto found = std::ranges::find(snapshot.frames, id, &snapshot::FrameView::id);
    return found == snapshot.frames.end() ? nullptr : &*found;
}

// A name that is gone when the step is over: `except … as e` ends so.
bool goes_again(const Event& event, std::span<const Event> later) {
    return std::ranges::any_of(later, [&](const Event& e) {
        return e.kind == EventKind::NameUnbound && event.kind == EventKind::NameBound &&
               e.frame == event.frame && e.name == event.name;
    });
}

// The last change of a variable: "1 → 2"; nothing for a first value.
std::string change_of(std::span<const Event> events) {
    std::string change;
    for (std::size_t i = 0; i < events.size(); ++i) {
        const Event& event = events[i];
        if (goes_again(event, events.subspan(i + 1))) continue;
        const bool writes =
            event.kind == EventKind::CellWritten || event.kind == EventKind::NameBound ||
            event.kind == EventKind::AttributeChanged || event.kind == EventKind::ItemChanged;
        if (writes && event.old_value.bound && event.value.bound &&
            event.old_value.text != event.value.text)
            change = event.old_value.text + " → " + event.value.text;
    }
    return change;
}

// "NameError('x')" as a traceback ends with it: "NameError: x".
std::string words_of(const machine::EventValue& exception) {
    const std::string& text = exception.text;
    const std::string& type = exception.type_name;
    if (type.empty() || text == type + "()") return type.empty() ? text : type;
    if (!text.starts_with(type + "(") || !text.ends_with(")")) return text;
    std::string inside = text.substr(type.size() + 1, text.size() - type.size() - 2);
    const bool quoted = inside.size() >= 2 && (inside[0] == '\'' || inside[0] == '"') &&
                        inside.back() == inside[0] && inside.find('\\') == std::string::npos;
    return type + ": " + (quoted ? inside.substr(1, inside.size() - 2) : inside);
}

void mark_exception(model::CodeMarks& marks, std::span<const Event> events) {
    for (const Event& event : events) {
        if (event.kind == EventKind::ExceptionCaught) marks.error_line = 0;
        if (event.kind != EventKind::ExceptionRaised || event.line == 0) continue;
        marks.error_line = event.line;
        marks.error = words_of(event.value);
    }
}

// The statement that the line before ran, or what the last instruction worked on.
void mark_just_run(model::CodeMarks& marks, Session& session, const snapshot::Snapshot& now,
                   support::StepIndex before, StepSize size) {
    snapshot::SnapshotOptions few;
    few.most_objects = 0;
    const bool by_line = size == StepSize::Line;
    const snapshot::Snapshot then = session.snapshot(by_line ? before : now.step - 1, few);
    const support::Span ran = by_line ? then.next_statement : then.next_expression;
    if (by_line || then.running == now.running) {
        if (then.next_line > 0) marks.just_run = ran;
        marks.just_run_line = then.next_line;
    } else if (const snapshot::FrameView* caller = frame_of(then, now.running)) {
        marks.just_run = caller->span;  // a call has returned: it has its value
        marks.just_run_line = caller->line;
    }
}

model::CodeMarks marks_of(Session& session, const snapshot::Snapshot& now,
                          std::optional<support::StepIndex> before, std::span<const Event> events,
                          StepSize size) {
    model::CodeMarks marks;
    if (before) mark_just_run(marks, session, now, *before, size);
    marks.change = change_of(events);
    const bool by_line = size == StepSize::Line;
    if (now.next_line > 0) marks.next = by_line ? now.next_statement : now.next_expression;
    marks.next_line = now.next_line;
    const snapshot::FrameView* running = frame_of(now, now.running);
    const snapshot::FrameView* caller = running ? frame_of(now, running->caller) : nullptr;
    if (caller != nullptr) {
        marks.waiting = caller->span;
        marks.waiting_line = caller->line;
    }
    mark_exception(marks, events);
    if (!by_line && before) marks.values = computed_values(session, now);
    return marks;
}

struct OutputPart {
    std::uint64_t begin, end;
};

void add_text(model::Picture& picture, std::string_view text, model::OutputKind kind) {
    if (text.empty()) return;
    if (picture.output.empty() || picture.output.back().kind != kind)
        picture.output.push_back({"", kind});
    picture.output.back().text += text;
}

void add_printed(model::Picture& picture, const history::Index& index, OutputPart part) {
    auto mark = std::ranges::upper_bound(index.output, part.begin, {}, &history::OutputMark::end);
    for (; mark != index.output.end() && mark->begin < part.end; ++mark) {
        const std::uint64_t from = std::max(mark->begin, part.begin);
        const std::string_view text =
            std::string_view(index.text).substr(from, std::min(mark->end, part.end) - from);
        add_text(picture, text,
                 mark->is_error ? model::OutputKind::Error : model::OutputKind::Printed);
    }
}

}  // namespace

model::Picture Runner::picture() {
    Session& session = *session_;
    model::Picture picture;
    picture.version = version_;
    picture.step = step_;
    picture.length = session.length();
    picture.ordinal = session.line_ordinal(step_);
    picture.colours = colours_;
    snapshot::SnapshotOptions look = look_;
    look.value_stack = size_ == StepSize::Machine;
    picture.snapshot = session.snapshot(step_, look);
    const bool at_start = step_ == session.begin();
    const auto before = at_start ? std::nullopt : session.previous(step_, size_, StepMotion::Into);
    const std::vector<Event> events =
        at_start ? std::vector<Event>{}
                 : narration::events_of_step(session, before.value_or(session.begin()), step_);
    picture.marks = marks_of(session, picture.snapshot, before, events, size_);
    if (size_ == StepSize::Machine)
        picture.machine = machine_view(session, picture.snapshot, colours_);
    scene::Highlight highlight = scene::highlight_of(events, picture.snapshot);
    if (chosen_) explain(picture, highlight);
    if (main_) picture.branch = main_->words;
    scene::SessionSteps steps(session, look_);
    const scene::Placement placement = placements_.at(step_, picture.snapshot, steps);
    const scene::Room& room = placements_.room();
    picture.scene =
        scene::picture_for(room, picture.snapshot, placement, colours_, highlight, measure_);
    if (chosen_)
        picture.story.in_full = scene::cut_words_of(
            picture.scene, scene::find_box(picture.scene, "o" + std::to_string(chosen_.value)));
    const scene::LeastMeasure note_measure(measure_, room.least_text / room.scale);
    picture.note = scene::note(picture.story, picture.snapshot, colours_, highlight, note_measure);
    add_output(picture, before);
    add_narration(picture, before, events);
    return picture;
}

// What is printed and what was typed, as a terminal shows it.
void Runner::add_output(model::Picture& picture, std::optional<support::StepIndex> before) {
    const history::Index& index = session_->listed();
    // After the last step there is what ended the run, too: its traceback.
    const bool at_end = picture.step >= picture.length;
    const std::uint64_t end =
        at_end ? index.text.size()
               : std::min<std::uint64_t>(picture.snapshot.output_bytes, index.text.size());
    const support::StepIndex earlier = before.value_or(session_->begin());
    const auto fresh =
        std::ranges::lower_bound(index.output, earlier, {}, &history::OutputMark::step);
    if (fresh != index.output.end() && fresh->begin < end)
        picture.fresh_output = end - fresh->begin;
    std::uint64_t begin = end > most_output ? end - most_output : 0;
    picture.output_cut = begin > 0;
    for (std::size_t i = 0; i < asked_.size(); ++i) {
        if (asked_[i].step >= picture.step || asked_[i].output < begin) continue;
        add_printed(picture, index, {begin, asked_[i].output});
        add_text(picture, typed_[i] + "\n", model::OutputKind::Typed);
        begin = asked_[i].output;
    }
    add_printed(picture, index, {begin, end});
}

// The stop before is looked at only for its frames and variables.
void Runner::add_narration(model::Picture& picture, std::optional<support::StepIndex> before,
                           std::span<const Event> events) {
    std::optional<snapshot::Snapshot> earlier;
    const support::StepIndex begin = session_->begin();
    snapshot::SnapshotOptions look;
    look.value_stack = size_ == StepSize::Machine;
    if (step_ != begin) earlier = session_->snapshot(before.value_or(begin), look);
    const narration::Sentences sentences =
        narration::tell(*session_, picture.snapshot, earlier ? &*earlier : nullptr, events, size_);
    picture.just_now = sentences.happened;
    const auto& places = stops();
    const auto stop = std::ranges::find(places, step_, &scene::StopPlace::step);
    if (stop != places.end()) picture.caption = stop->caption;
    picture.next = sentences.next;
}

}  // namespace outlive::shell
