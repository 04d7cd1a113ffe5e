#include "app/model/update.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "app/model/breakpoints.hpp"

namespace outlive::model {
namespace {

constexpr double quiet_before_run = 0.15;  // seconds without typing
constexpr double rest_before_telling = 0.3;
constexpr float blend_seconds = 0.28F;

// One overload for each action, gathered so that std::visit can choose.
struct Updater {
    State& state;
    Effects& effects;

    void operator()(const KeyPressed& action) { press_key(state, action.chord, effects); }
    void operator()(const TextTyped& action) { type_text(state, action.text, effects); }
    void operator()(const Invoke& action) { invoke(state, action.command, effects); }
    void operator()(const FocusKeys& action) { state.keys = action.owner; }
    void operator()(const PlaceCaret& action) {
        state.keys = KeysOwner::Code;
        state.document.buffer.place(action.offset, action.select);
    }
    void operator()(const SelectWord& action) {
        state.keys = KeysOwner::Code;
        state.document.buffer.select_word(action.offset);
    }
    void operator()(const ScrollCode& action) {
        state.code.scroll_x = action.x;
        state.code.scroll_y = action.y;
        state.code.follow = state.code.follow_caret = false;
    }
    void operator()(const FollowCode& action) {
        state.code.scroll_x = action.x;
        state.code.scroll_y = action.y;
    }
    void operator()(const ScrollProse& action) { state.prose_scroll = action.y; }
    void operator()(const ClickGutter& action) { toggle(state.document.breakpoints, action.line); }
    void operator()(const ChooseStepSize& action) { choose_step_size(state, action.size, effects); }
    void operator()(const GoToStep& action) {
        state.playing.on = false;
        effects.push_back(Seek{action.step, action.landing});
    }
    void operator()(const PanStage& action) {
        state.stage.fit = false;
        state.stage.offset.x += action.x;
        state.stage.offset.y += action.y;
    }
    void operator()(const ZoomStage& action) {
        const float zoom = std::clamp(state.stage.zoom * action.factor, 0.1F, 8.0F);
        const float factor = zoom / state.stage.zoom;
        const scene::Point at = action.at;
        scene::Point& offset = state.stage.offset;
        offset = {at.x - (at.x - offset.x) * factor, at.y - (at.y - offset.y) * factor};
        state.stage.zoom = zoom;
        state.stage.fit = false;
    }
    void operator()(const ViewStage& action) {
        state.stage.zoom = action.zoom;
        state.stage.offset = action.offset;
        state.stage.reveal.clear();
        if (state.stage.room == action.room) return;
        state.stage.room = action.room;
        effects.push_back(SetStageRoom{action.room});
    }
    // The first name is told of when the mouse rests on it, the next ones at once.
    void operator()(const HoverName& action) {
        CodeView& code = state.code;
        const bool telling = code.name && !code.name_due;
        code.name = action.use;
        code.name_due.reset();
        if (action.use && !telling) code.name_due = rest_before_telling;
    }
    void operator()(const SizeTimeline& action) {
        state.timeline.size = action.size;
        effects.push_back(ShowTimeline{state.timeline});
    }
    void operator()(const ZoomTimeline& action) {
        zoom_timeline(state, action.factor, action.about, effects);
    }
    void operator()(const PanTimeline& action) { pan_timeline(state, action.share, effects); }
    void operator()(const ViewSteps& action) {
        view_steps(state, action.first, action.last, effects);
    }
    void operator()(const HoverTimeline& action) {
        if (state.timeline_spot == action.spot) return;
        state.timeline_spot = action.spot;
        if (action.spot.kind != scene::SpotKind::None) effects.push_back(DescribeSpot{action.spot});
    }
    void operator()(const SelectObject& action) {
        state.keys = KeysOwner::Stage;
        select_object(state, action.object, effects);
    }
    void operator()(const HoverObject& action) {
        StageView& stage = state.stage;
        if (stage.hovered == action.object) return;
        stage.hovered = action.object;
        effects.push_back(Explain{stage.hovered ? stage.hovered : stage.selected});
    }
    void operator()(ReadBox& action) { state.stage.read = std::move(action.box); }
    void operator()(const ClickFold& action) { toggle_fold(state, action.box, effects); }
    void operator()(const ChooseEntry& action) { choose_entry(state, action.index, effects); }

    void operator()(const Tick& action);
    void operator()(const WindowResized& action) { state.window = action.size; }
    void operator()(FileOpened& action);
    void operator()(LessonOpened& action);
    void operator()(const WorldFailed& action) { say(action.sentence, true); }
    void operator()(const WorldSpoke& action) { say(action.sentence, false); }
    void operator()(const FileSaved& action) {
        state.document.path = action.path;
        state.document.saved_version = action.version;
        say("Saved " + action.path + ".", false);
    }
    void operator()(LessonsFound& action) { state.lessons = std::move(action.lessons); }
    void operator()(FolderListed& action) { state.prompt.entries = std::move(action.entries); }
    void operator()(const FileDropped& action) { effects.push_back(OpenPath{action.path}); }
    void operator()(const ClipboardPasted& action) { type_text(state, action.text, effects); }

    void operator()(TextCompiled& action) {
        if (!is_ours(action.text.version)) return;
        if (action.text.version == state.document.buffer.version()) state.run.error.reset();
        // Another run: what had the same number there need not be the same thing.
        state.stage.selected = state.stage.hovered = {};
        state.stage.unfolded.objects.clear();
        state.stage.unfolded.calls.clear();
        state.run.text = std::move(action.text);
        state.code.name.reset();
        state.code.name_due.reset();
    }
    void operator()(CompileFailed& action) {
        if (action.error.version != state.document.buffer.version()) return;
        state.run.error = std::move(action.error);
        state.run.busy = false;
    }
    void operator()(const RunAdvanced& action) {
        if (!is_ours(action.status.version)) return;
        state.run.status = action.status;
        state.run.busy = false;
        // The picture's step stays while its run grows.
        Picture& picture = state.run.picture;
        if (picture.version == action.status.version && picture.branch.empty())
            picture.length = std::max(picture.length, action.status.length);
        ask(false);
    }
    void operator()(PictureArrived& action);
    void operator()(TimelineArrived& action) {
        if (is_ours(action.timeline.version)) state.run.timeline = std::move(action.timeline);
    }
    void operator()(SpotDescribed& action) {
        if (is_ours(action.version)) state.run.timeline_note = std::move(action.note);
    }

    [[nodiscard]] bool is_ours(std::uint64_t version) const {
        return version >= state.document.opened_version;
    }
    void say(std::string sentence, bool is_error) {
        state.message = std::move(sentence);
        state.message_is_error = is_error;
    }
    void show_document(Document document);
    void ask(bool arrived);
};

void Updater::operator()(const Tick& action) {
    state.clock += action.seconds;
    Run& run = state.run;
    run.blend = std::min(1.0F, run.blend + static_cast<float>(action.seconds) / blend_seconds);
    if (std::optional<double>& due = state.code.name_due) {
        *due -= action.seconds;
        if (*due <= 0) due.reset();
    }
    if (state.run_due) {
        *state.run_due -= action.seconds;
        if (*state.run_due <= 0) {
            state.run_due.reset();
            run.busy = true;
            const TextBuffer& buffer = state.document.buffer;
            effects.push_back(RunText{buffer.version(), buffer.text(), state.document.name, false,
                                      state.document.stops});
        }
    }
    if (!state.playing.on) return;
    state.playing.since_step += action.seconds;
    const double pause = 1 / play_speeds[state.playing.speed];
    if (state.playing.since_step < pause) return;
    state.playing.since_step = std::fmod(state.playing.since_step, pause);
    if (run.picture.step >= run.picture.length) {
        state.playing.on = false;
    } else {
        effects.push_back(Move{StepMotion::Into, Direction::Forward});
    }
}

// A new text starts at its beginning, with nothing of the old run in sight.
void Updater::show_document(Document document) {
    // Versions grow over all documents, so that late answers never fit.
    state.document = std::move(document);
    state.run = Run{};
    state.run.busy = true;
    const bool closures_only = state.stage.closures_only;
    state.stage = StageView{};
    state.stage.closures_only = closures_only;
    state.code = CodeView{};
    state.prose_scroll = 0;
    state.timeline = {.size = state.timeline.size};
    state.timeline_spot = {};
    effects.push_back(ShowTimeline{state.timeline});
    state.playing.on = false;
    state.overlay = Overlay::None;
    state.keys = KeysOwner::Stage;
    state.answer = TextBuffer();
    state.search = Search{};
    state.message.clear();
    state.run_due.reset();
    const TextBuffer& buffer = state.document.buffer;
    effects.push_back(
        RunText{buffer.version(), buffer.text(), state.document.name, true, state.document.stops});
}

void Updater::operator()(FileOpened& action) {
    Document document;
    document.path = std::move(action.path);
    document.name = std::move(action.name);
    document.buffer = TextBuffer(std::move(action.text), state.document.buffer.version() + 1);
    document.opened_version = document.saved_version = document.buffer.version();
    show_document(std::move(document));
}

void Updater::operator()(LessonOpened& action) {
    Document document;
    document.is_lesson = true;
    document.name = std::move(action.name);
    document.lesson_title = std::move(action.entry.title);
    document.lesson_order = action.entry.order;
    document.prose = std::move(action.prose);
    document.stops = std::move(action.stops);
    document.buffer = TextBuffer(std::move(action.text), state.document.buffer.version() + 1);
    document.opened_version = document.saved_version = document.buffer.version();
    show_document(std::move(document));
}

void Updater::operator()(PictureArrived& action) {
    if (!is_ours(action.picture.version)) return;
    Run& run = state.run;
    const bool moved = run.picture.step != action.picture.step ||
                       run.picture.version != action.picture.version ||
                       run.picture.branch != action.picture.branch;
    if (moved) {
        state.stage.read.clear();
        run.previous_scene = std::move(run.picture.scene);
        run.blend = state.look.animate ? 0.0F : 1.0F;
        state.code.follow = true;
        state.playing.since_step = 0;
    }
    run.picture = std::move(action.picture);
    if (moved) follow_in_timeline(state, effects);
    ask(moved);
}

// Where input() asks, the keys go to the answer, unless they belong to the code;
// where it does not, nobody types one.
void Updater::ask(bool arrived) {
    const bool asking = is_asking(state);
    if (!asking && state.keys == KeysOwner::Output) state.keys = KeysOwner::Stage;
    const bool free = state.keys == KeysOwner::Stage && state.overlay == Overlay::None;
    if (asking && arrived && free) state.keys = KeysOwner::Output;
}

// What is bound to a line goes where the edit moved it, or with it.
void follow_lines(Document& document, std::string_view before) {
    const std::string after = document.buffer.text();
    document.breakpoints = moved(document.breakpoints, before, after);
    const LineMoves moves(before, after);
    for (LessonStop& stop : document.stops) stop.line = moves(stop.line).value_or(0);
    std::erase_if(document.stops, [](const LessonStop& stop) { return stop.line == 0; });
}

}  // namespace

Effects update(State& state, Action action) {
    Effects effects;
    const Document& old = state.document;
    const bool follows = !old.breakpoints.empty() || !old.stops.empty();
    const std::uint64_t opened = old.opened_version;
    const std::uint64_t version = old.buffer.version();
    const std::string before = follows ? old.buffer.text() : std::string();
    std::visit(Updater{state, effects}, action);
    Document& document = state.document;
    if (follows && document.opened_version == opened && document.buffer.version() != version)
        follow_lines(document, before);
    return effects;
}

void text_changed(State& state) {
    state.run_due = quiet_before_run;
    state.code.follow = false;
    state.code.follow_caret = true;
}

}  // namespace outlive::model
