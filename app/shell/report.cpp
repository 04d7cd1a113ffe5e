#include "app/shell/report.hpp"

#include <array>

#include <nlohmann/json.hpp>

namespace outlive::shell {
namespace {

using nlohmann::json;

template <class Names, class Value>
const char* name_in(const Names& names, Value value) {
    return names.at(static_cast<std::size_t>(value));
}

constexpr std::array overlays{"none", "keys", "palette", "open", "save", "lessons", "find"};
constexpr std::array owners{"stage", "code", "output", "search"};
constexpr std::array themes{"dark", "light", "high contrast"};
constexpr std::array sizes{"line", "expression", "machine"};
constexpr std::array ends{"paused",        "finished",      "failed",          "out of steps",
                          "out of memory", "out of output", "waits for input", "cancelled"};

json frames_of(const std::vector<snapshot::FrameView>& frames) {
    json list = json::array();
    for (const snapshot::FrameView& frame : frames) {
        json variables = json::object();
        for (const snapshot::VariableView& variable : frame.variables)
            variables[variable.name] = variable.value.text;
        list.push_back({{"name", frame.name},
                        {"call", frame.call_number},
                        {"line", frame.line},
                        {"variables", variables}});
    }
    return list;
}

json timeline_of(const model::State& state) {
    const scene::Timeline& shown = state.run.timeline.timeline;
    return {{"whole", state.timeline.is_whole()},
            {"tall", state.timeline.tall},
            {"folds", shown.fold.h > 0},
            {"first", shown.first},
            {"last", shown.last},
            {"bars", shown.bars.size()},
            {"marks", shown.marks.size()},
            {"note", state.run.timeline_note.lines}};
}

json values_of(const std::vector<model::ComputedValue>& values) {
    json list = json::array();
    for (const model::ComputedValue& value : values)
        list.push_back({{"from", value.span.begin},
                        {"to", value.span.end},
                        {"value", value.text},
                        {"current", value.current}});
    return list;
}

// The next instruction and the stack; nothing while steps are larger.
json machine_of(const model::MachineView& view) {
    if (view.lines.empty()) return nullptr;
    const model::InstructionLine& next = view.lines.at(view.next);
    return {{"call", view.call},
            {"next", next.opcode},
            {"argument", next.argument},
            {"lines", view.lines.size()},
            {"stack", view.stack}};
}

json run_of(const model::State& state) {
    const model::Run& run = state.run;
    const model::Picture& picture = run.picture;
    json cells = json::array();
    for (const snapshot::CellView& cell : picture.snapshot.cells)
        cells.push_back({{"name", cell.name},
                         {"owner", cell.owner_name},
                         {"call", cell.owner_call_number},
                         {"value", cell.content.text}});
    std::string output;
    std::string errors;
    std::string typed;
    for (const model::OutputRun& part : picture.output)
        (part.kind == model::OutputKind::Error   ? errors
         : part.kind == model::OutputKind::Typed ? typed
                                                 : output) += part.text;
    json result{{"step", picture.step},
                {"length", picture.length},
                {"state", name_in(ends, run.status.end.state)},
                {"busy", run.busy || state.run_due.has_value()},
                {"current", picture.version == state.document.buffer.version()},
                {"error", run.error ? json(run.error->message) : json(nullptr)},
                {"error_line", run.error ? json(run.error->line) : json(nullptr)},
                {"just_run_line", picture.marks.just_run_line},
                {"next_line", picture.marks.next_line},
                {"change", picture.marks.change},
                {"values", values_of(picture.marks.values)},
                {"machine", machine_of(picture.machine)},
                {"just_now", picture.just_now},
                {"next", picture.next},
                {"stack", frames_of(picture.snapshot.frames)},
                {"scopes", frames_of(picture.snapshot.scopes)},
                {"cells", cells},
                {"output", output},
                {"errors", errors},
                {"typed", typed},
                {"asking", model::is_asking(state)},
                {"chosen", picture.chosen.value},
                {"path", picture.path.texts},
                {"story", picture.story.sentences},
                {"story_title", picture.story.title},
                {"cell_writes", picture.marks.cell_writes},
                {"cell_reads", picture.marks.cell_reads},
                {"cut_shown", picture.cut_shown},
                {"branch", picture.branch},
                {"boxes", picture.scene.boxes.size()},
                {"arrows", picture.scene.arrows.size()}};
    if (picture.ordinal) result["line_step"] = {picture.ordinal->at, picture.ordinal->of};
    return result;
}

}  // namespace

std::string report(const model::State& state) {
    const model::TextBuffer& buffer = state.document.buffer;
    json result{
        {"document", state.document.name},
        {"path", state.document.path},
        {"lesson", state.document.lesson_title},
        {"caption", state.run.picture.caption},
        {"lessons", state.lessons.size()},
        {"text", buffer.text()},
        {"caret", buffer.caret()},
        {"changed", model::is_changed(state)},
        {"keys", name_in(owners, state.keys)},
        {"selection", {buffer.selection_begin(), buffer.selection_end()}},
        {"search", state.search.open ? json(state.search.text.text()) : json(nullptr)},
        {"name_told", state.code.name && !state.code.name_due},
        {"answer", state.answer.text()},
        {"selected", state.stage.selected.value},
        {"hovered", state.stage.hovered.value},
        {"read", state.stage.read},
        {"closures_only", state.stage.closures_only},
        {"unfolded", state.stage.unfolded.objects.size() + state.stage.unfolded.calls.size()},
        {"zoom", state.stage.zoom},
        {"stage_at", {state.stage.offset.x, state.stage.offset.y}},
        {"overlay", name_in(overlays, state.overlay)},
        {"theme", name_in(themes, state.look.theme)},
        {"text_scale", state.look.text_scale},
        {"animate", state.look.animate},
        {"step_size", name_in(sizes, state.step_size)},
        {"breakpoints", state.document.breakpoints},
        {"playing", state.playing.on},
        {"speed", model::play_speeds[state.playing.speed]},
        {"presenting", state.presenting},
        {"fullscreen", state.fullscreen},
        {"blank", state.blank},
        {"moving", model::is_moving(state)},
        {"timeline", timeline_of(state)},
        {"message", state.message},
        {"window", {state.window.width, state.window.height}},
        {"run", run_of(state)}};
    return result.dump(1, ' ', false, json::error_handler_t::replace) + "\n";
}

}  // namespace outlive::shell
