#include <algorithm>
#include <cctype>

#include "app/model/breakpoints.hpp"
#include "app/model/update.hpp"

namespace outlive::model {
namespace {

constexpr float smallest_text = 0.6F;
constexpr float largest_text = 4.0F;
constexpr float text_step = 1.125F;

void toggle_overlay(State& state, Overlay overlay) {
    state.overlay = state.overlay == overlay ? Overlay::None : overlay;
    state.prompt = Prompt{};
}

void move(State& state, StepMotion motion, Direction direction, Effects& effects) {
    state.playing.on = false;
    effects.push_back(Move{motion, direction});
}

void scale_text(State& state, float factor, Effects& effects) {
    state.look.text_scale =
        factor == 0 ? 1.0F
                    : std::clamp(state.look.text_scale * factor, smallest_text, largest_text);
    effects.push_back(KeepSettings{});
}

void play(State& state, Effects& effects) {
    Playing& playing = state.playing;
    playing.on = !playing.on;
    playing.since_step = 0;
    const Picture& picture = state.run.picture;
    if (playing.on && picture.step >= picture.length) effects.push_back(Seek{0});
}

void present(State& state, bool on, Effects& effects) {
    if (state.presenting == on) return;
    state.presenting = on;
    state.keys = KeysOwner::Stage;
    state.stage.fit = true;
    state.code.follow = true;
    effects.push_back(SetFullscreen{on || state.fullscreen});
}

// Esc goes one way out at a time.
void leave(State& state, Effects& effects) {
    if (state.overlay != Overlay::None) {
        state.overlay = Overlay::None;
    } else if (state.search.open) {
        close_search(state);
    } else if (state.keys != KeysOwner::Stage) {
        state.keys = KeysOwner::Stage;
    } else if (state.playing.on) {
        state.playing.on = false;
    } else if (!state.run.picture.branch.empty()) {
        effects.push_back(LeaveBranch{});
    } else if (state.stage.selected || !state.stage.read.empty()) {
        select_object(state, {}, effects);
    } else {
        present(state, false, effects);
    }
}

void save(State& state, Effects& effects) {
    const Document& document = state.document;
    if (!document.path.empty()) {
        effects.push_back(
            SaveText{document.path, document.buffer.text(), document.buffer.version()});
        return;
    }
    state.overlay = Overlay::Save;
    state.prompt = Prompt{};
    state.prompt.text = TextBuffer(document.name);
    state.prompt.text.move(Caret::TextEnd, Select::No);
}

void next_theme(State& state, Effects& effects) {
    using enum scene::ThemeKind;
    scene::ThemeKind& theme = state.look.theme;
    theme = theme == Dark ? Light : theme == Light ? HighContrast : Dark;
    effects.push_back(KeepSettings{});
}

// From 1.
std::uint32_t caret_line(const State& state) {
    const TextBuffer& buffer = state.document.buffer;
    return static_cast<std::uint32_t>(buffer.line_of(buffer.caret())) + 1;
}

void run_to_caret(State& state, Direction direction, Effects& effects) {
    state.playing.on = false;
    effects.push_back(SeekVisit{{caret_line(state)}, direction, VisitReason::Caret});
}

void to_breakpoint(State& state, Direction direction, Effects& effects) {
    const std::vector<std::uint32_t>& lines = state.document.breakpoints;
    state.playing.on = false;
    if (!lines.empty()) {
        effects.push_back(SeekVisit{lines, direction, VisitReason::Breakpoint});
        return;
    }
    state.message = "There is no breakpoint: click a line's number, or press F9 in the code.";
    state.message_is_error = false;
}

void turn_step_size(State& state, unsigned by, Effects& effects) {
    constexpr unsigned sizes = 3;
    const unsigned next = (static_cast<unsigned>(state.step_size) + by) % sizes;
    choose_step_size(state, static_cast<StepSize>(next), effects);
}

std::string lower(std::string_view text) {
    std::string result(text);
    std::ranges::transform(result, result.begin(), [](char c) {
        return static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    });
    return result;
}

std::string folder_of(std::string_view path) {
    const auto slash = path.rfind('/');
    return slash == std::string_view::npos ? "" : std::string(path.substr(0, slash + 1));
}

}  // namespace

void choose_step_size(State& state, StepSize size, Effects& effects) {
    if (state.step_size == size) return;
    state.step_size = size;
    effects.push_back(SetStepSize{size});
}

bool matches(std::string_view text, std::string_view wanted) {
    const std::string low = lower(text);
    std::size_t at = 0;
    for (const char c : lower(wanted)) {
        at = low.find(c, at);
        if (at == std::string::npos) return false;
        ++at;
    }
    return true;
}

// A remote has two keys only: without stops they step, and into calls, for the story
// is there.
void seek_stop(State& state, Direction direction, Effects& effects) {
    if (state.document.stops.empty()) return move(state, StepMotion::Into, direction, effects);
    state.playing.on = false;
    effects.push_back(SeekStop{direction});
}

void invoke(State& state, CommandId command, Effects& effects) {
    using enum StepMotion;
    using enum Direction;
    switch (command) {
        case CommandId::StepOver:
            return move(state, Over, Forward, effects);
        case CommandId::StepOverBack:
            return move(state, Over, Backward, effects);
        case CommandId::NextStop:
            return seek_stop(state, Forward, effects);
        case CommandId::PreviousStop:
            return seek_stop(state, Backward, effects);
        case CommandId::StepInto:
            return move(state, Into, Forward, effects);
        case CommandId::StepIntoBack:
            return move(state, Into, Backward, effects);
        case CommandId::StepOut:
            return move(state, Out, Forward, effects);
        case CommandId::StepOutBack:
            return move(state, Out, Backward, effects);
        case CommandId::ToStart:
            state.playing.on = false;
            effects.push_back(Seek{0});
            return;
        case CommandId::ToEnd:
            state.playing.on = false;
            effects.push_back(Seek{~support::StepIndex{0}});
            return;
        case CommandId::Play:
            return play(state, effects);
        case CommandId::Slower:
            state.playing.speed = std::max(0, state.playing.speed - 1);
            return;
        case CommandId::Faster:
            state.playing.speed =
                std::min(static_cast<int>(std::size(play_speeds)) - 1, state.playing.speed + 1);
            return;
        case CommandId::NextStepSize:
            return turn_step_size(state, 1, effects);
        case CommandId::PreviousStepSize:
            return turn_step_size(state, 2, effects);
        case CommandId::RunToCaret:
            return run_to_caret(state, Forward, effects);
        case CommandId::RunToCaretBack:
            return run_to_caret(state, Backward, effects);
        case CommandId::ToggleBreakpoint:
            return toggle(state.document.breakpoints, caret_line(state));
        case CommandId::NextBreakpoint:
            return to_breakpoint(state, Forward, effects);
        case CommandId::PreviousBreakpoint:
            return to_breakpoint(state, Backward, effects);
        case CommandId::Present:
            return present(state, !state.presenting, effects);
        case CommandId::Leave:
            return leave(state, effects);
        case CommandId::Fullscreen:
            state.fullscreen = !state.fullscreen;
            effects.push_back(SetFullscreen{state.fullscreen || state.presenting});
            return;
        case CommandId::Blank:
            state.blank = !state.blank;
            return;
        case CommandId::LargerText:
            return scale_text(state, text_step, effects);
        case CommandId::SmallerText:
            return scale_text(state, 1 / text_step, effects);
        case CommandId::NormalText:
            return scale_text(state, 0, effects);
        case CommandId::NextTheme:
            return next_theme(state, effects);
        case CommandId::Animations:
            state.look.animate = !state.look.animate;
            effects.push_back(KeepSettings{});
            return;
        case CommandId::FindOnStage:
            return toggle_overlay(state, Overlay::Find);
        case CommandId::FitStage:
        case CommandId::ZoomIn:
        case CommandId::ZoomOut:
        case CommandId::PanLeft:
        case CommandId::PanRight:
        case CommandId::PanUp:
        case CommandId::PanDown:
        case CommandId::NextObject:
        case CommandId::PreviousObject:
        case CommandId::NextWrite:
        case CommandId::PreviousWrite:
        case CommandId::ToBirth:
        case CommandId::ToDeath:
        case CommandId::MakeDie:
        case CommandId::ClosuresOnly:
        case CommandId::Unfold:
            return invoke_on_stage(state, command, effects);
        case CommandId::FindInCode:
            return open_search(state);
        case CommandId::FindNext:
        case CommandId::FindPrevious:
            return find_in_code(state, command == CommandId::FindNext);
        case CommandId::TimelineCloser:
        case CommandId::TimelineFarther:
        case CommandId::TimelineEarlier:
        case CommandId::TimelineLater:
        case CommandId::TimelineWhole:
        case CommandId::TimelineTall:
            return invoke_on_timeline(state, command, effects);
        case CommandId::ContinueRun:
            state.run.busy = true;
            effects.push_back(ContinueRun{});
            return;
        case CommandId::Open:
            toggle_overlay(state, Overlay::Open);
            effects.push_back(ListFolder{""});
            return;
        case CommandId::Save:
            return save(state, effects);
        case CommandId::Lessons:
            return toggle_overlay(state, Overlay::Lessons);
        case CommandId::Palette:
            return toggle_overlay(state, Overlay::Palette);
        case CommandId::Keys:
            return toggle_overlay(state, Overlay::Keys);
        case CommandId::EditCode:
            state.keys = is_asking(state) ? KeysOwner::Output : KeysOwner::Code;
            return;
        case CommandId::Screenshot:
            effects.push_back(TakePicture{});
            return;
        case CommandId::Quit:
            state.quitting = true;
            return;
    }
}

std::vector<CommandId> palette_matches(const State& state) {
    std::vector<CommandId> found;
    const std::string& wanted = state.prompt.text.text();
    for (const Command& entry : commands())  // names that hold the words stand first
        if (lower(entry.name).find(lower(wanted)) != std::string::npos) found.push_back(entry.id);
    for (const Command& entry : commands())
        if (matches(entry.name, wanted) && std::ranges::find(found, entry.id) == found.end())
            found.push_back(entry.id);
    return found;
}

std::vector<std::string> open_matches(const State& state) {
    const std::string& typed = state.prompt.text.text();
    const std::string folder = folder_of(typed);
    const std::string wanted = typed.substr(folder.size());
    std::vector<std::string> found;
    for (const std::string& entry : state.prompt.entries) {
        const std::string_view inside = std::string_view(entry).substr(
            folder_of(entry.ends_with('/') ? entry.substr(0, entry.size() - 1) : entry).size());
        if (matches(inside, wanted)) found.push_back(entry);
    }
    return found;
}

std::size_t entry_count(const State& state) {
    switch (state.overlay) {
        case Overlay::Palette:
            return palette_matches(state).size();
        case Overlay::Open:
            return open_matches(state).size();
        case Overlay::Lessons:
            return state.lessons.size();
        case Overlay::Find:
            return stage_matches(state).size();
        default:
            return 0;
    }
}

void choose_entry(State& state, std::size_t index, Effects& effects) {
    const Overlay overlay = state.overlay;
    if (overlay == Overlay::Palette) {
        const auto found = palette_matches(state);
        state.overlay = Overlay::None;
        if (index < found.size()) invoke(state, found[index], effects);
    } else if (overlay == Overlay::Lessons) {
        if (index >= state.lessons.size()) return;
        state.overlay = Overlay::None;
        effects.push_back(OpenPath{state.lessons[index].path});
    } else if (overlay == Overlay::Find) {
        const auto found = stage_matches(state);
        state.overlay = Overlay::None;
        if (index >= found.size()) return;
        state.keys = KeysOwner::Stage;
        select_object(state, found[index].object, effects);
        state.stage.reveal = state.stage.read = found[index].box;
    } else if (overlay == Overlay::Save) {
        state.overlay = Overlay::None;
        const TextBuffer& buffer = state.document.buffer;
        effects.push_back(SaveText{state.prompt.text.text(), buffer.text(), buffer.version()});
    } else if (overlay == Overlay::Open) {
        const auto found = open_matches(state);
        const std::string path = index < found.size() ? found[index] : state.prompt.text.text();
        if (path.ends_with('/')) {  // a folder: look inside
            state.prompt.text = TextBuffer(path);
            state.prompt.text.move(Caret::TextEnd, Select::No);
            state.prompt.chosen = 0;
            effects.push_back(ListFolder{path});
        } else {
            state.overlay = Overlay::None;
            effects.push_back(OpenPath{path});
        }
    } else {
        state.overlay = Overlay::None;
    }
}

}  // namespace outlive::model
