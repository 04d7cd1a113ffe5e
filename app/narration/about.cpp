#include "app/narration/about.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace outlive::narration {
namespace {

using snapshot::CellView;
using snapshot::FrameView;
using snapshot::Snapshot;

const CellView* cell_of(const Snapshot& snapshot, support::ObjectId id) {
    const auto found = std::ranges::find(snapshot.cells, id, &CellView::id);
    return found == snapshot.cells.end() ? nullptr : &*found;
}

const FrameView* call_of(const Snapshot& snapshot, support::FrameId id) {
    for (const auto* list : {&snapshot.frames, &snapshot.scopes, &snapshot.suspended}) {
        const auto found = std::ranges::find(*list, id, &FrameView::id);
        if (found != list->end()) return &*found;
    }
    return nullptr;
}

bool is_shown(const Snapshot& snapshot, support::ObjectId id) {
    return cell_of(snapshot, id) != nullptr ||
           std::ranges::find(snapshot.objects, id, &snapshot::ObjectView::id) !=
               snapshot.objects.end();
}

std::string title_of(bool is_cell, bool is_alive, bool is_reached) {
    const char* what = is_cell ? "cell" : "object";
    if (!is_alive) return fmt::format("This {} is gone", what);
    if (!is_reached) return "Unreachable, waiting for the collector";
    return fmt::format("Why is this {} still alive?", what);
}

void add_uses(About& about, Session& session, const Snapshot& now, const CellView& cell) {
    about.sentences.push_back(sharers_sentence(session.sharers(now.step, cell.id)));
    about.owner = call_of(now, cell.owner);
    if (about.owner == nullptr) return;
    about.lines = lines_using(session.scopes(), session.source(), about.owner->code, cell.name);
    about.sentences.push_back(lines_sentence(about.lines));
}

}  // namespace

std::string name_of_step(Session& session, support::StepIndex step) {
    const auto ordinal = session.line_ordinal(step);
    return fmt::format("step {}", ordinal ? ordinal->at : step);
}

About tell_about(Session& session, const Question& question) {
    const Snapshot& now = question.now;
    const CellView* cell = cell_of(now, question.object);
    const auto life = session.life(question.object);
    bool is_cell = cell != nullptr || (life && life->is_cell);
    if (!is_cell && question.run != nullptr) {  // gone with the branch's start
        const auto before = question.run->life(question.object);
        is_cell = before && before->is_cell;
    }
    About about;
    about.object = question.object;
    about.path = session.why_alive(now.step, question.object);
    const bool reached = !about.path.texts.empty();
    const bool shown = is_shown(now, question.object);
    const bool in_branch = question.run != nullptr;  // chosen before it began: born before
    if (!in_branch && !shown && life && life->born.step >= now.step) return about;
    const bool dead = life && life->died && life->died->step < now.step;
    about.title = title_of(is_cell, reached || shown || (!in_branch && life && !dead), reached);
    about.unreachable = !reached;
    const auto name = [&](support::StepIndex step) { return name_of_step(session, step); };
    if (life)
        about.sentences.push_back(in_branch
                                      ? branch_sentence(*life, session.begin(), now.step, name)
                                      : life_sentence(*life, now.step, name));
    if (cell != nullptr) add_uses(about, session, now, *cell);
    if (question.cut != nullptr) about.sentences.push_back(cut_sentence(*question.cut));
    std::erase(about.sentences, "");
    return about;
}

support::ObjectId object_named(const Snapshot& now, const std::string& name) {
    const auto cell = std::ranges::find(now.cells, name, &CellView::name);
    if (cell != now.cells.end()) return cell->id;
    for (const FrameView& frame : now.frames) {
        for (const auto& variable : frame.variables) {
            if (variable.name == name && variable.value.object) return variable.value.object;
        }
    }
    const auto object = std::ranges::find(now.objects, name, &snapshot::ObjectView::title);
    return object == now.objects.end() ? support::ObjectId{} : object->id;
}

}  // namespace outlive::narration
