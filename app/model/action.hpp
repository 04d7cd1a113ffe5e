// Everything that can happen to the State: keys, the mouse as the panes
// understood it, time, and the answers of the world and the worker.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "app/model/commands.hpp"
#include "app/model/effect.hpp"
#include "app/model/key.hpp"
#include "app/model/state.hpp"

namespace outlive::model {

// From the keyboard.
struct KeyPressed {
    Chord chord;
};
struct TextTyped {
    std::string text;
};
// From the panes.
struct Invoke {
    CommandId command;
};
struct FocusKeys {
    KeysOwner owner;
};
struct PlaceCaret {
    std::size_t offset;
    Select select;
};
struct SelectWord {
    std::size_t offset;
};
struct ScrollCode {
    float x;
    double y;
};
struct FollowCode {
    float x;
    double y;
};  // where following came to
struct ScrollProse {
    float y;
};
struct ClickGutter {
    std::uint32_t line;
};  // from 1: a breakpoint comes or goes
struct ChooseStepSize {
    StepSize size;
};
struct GoToStep {
    support::StepIndex step;
    Landing landing = Landing::Exactly;
};
struct PanStage {
    float x, y;
};
struct ZoomStage {
    float factor;
    scene::Point at;
};  // about a point of the pane
struct ViewStage {
    float zoom;
    scene::Point offset;
    scene::Room room;
};  // what fitting came to
struct HoverName {
    std::optional<std::uint32_t> use;
};  // in the code: position in scope::Scopes::uses
struct SizeTimeline {
    TimelineSize size;
};
struct ZoomTimeline {
    double factor;  // of the number of visible steps
    support::StepIndex about;
};
struct PanTimeline {
    double share;  // of what is visible; later is positive
};
struct ViewSteps {
    support::StepIndex first, last;
};  // and some around them
struct HoverTimeline {
    scene::TimelineSpot spot;
};
struct SelectObject {
    support::ObjectId object;
};
struct HoverObject {
    support::ObjectId object;
};
struct ReadBox {
    std::string box;
};  // of the stage: shows what its words were cut from; empty: of none
struct ClickFold {
    std::string box;
};  // of the stage: opens what it stands for, or folds it again
struct ChooseEntry {
    std::size_t index;
};  // of the overlay's list
// From the world.
struct Tick {
    double seconds;
};
struct WindowResized {
    WindowSize size;
};
struct FileOpened {
    std::string path, name, text;
};
struct LessonOpened {
    LessonEntry entry;
    std::string name, text, prose;
    std::vector<LessonStop> stops{};
};
struct WorldFailed {
    std::string sentence;
};  // a file, a folder
struct WorldSpoke {
    std::string sentence;
};  // it worked
struct FileSaved {
    std::string path;
    std::uint64_t version;
};
struct LessonsFound {
    std::vector<LessonEntry> lessons;
};
struct FolderListed {
    std::vector<std::string> entries;
};
struct FileDropped {
    std::string path;
};
struct ClipboardPasted {
    std::string text;
};
// From the worker.
struct TextCompiled {
    CompiledText text;
};
struct CompileFailed {
    CompileError error;
};
struct RunAdvanced {
    RunStatus status;
};
struct PictureArrived {
    Picture picture;
};
struct TimelineArrived {
    TimelinePicture timeline;
};
struct SpotDescribed {
    std::uint64_t version;
    TimelineNote note;
};

using Action = std::variant<
    KeyPressed, TextTyped, Invoke, FocusKeys, PlaceCaret, SelectWord, ScrollCode, FollowCode,
    ScrollProse, ClickGutter, ChooseStepSize, GoToStep, PanStage, ZoomStage, ViewStage,
    SizeTimeline, HoverName, ZoomTimeline, PanTimeline, ViewSteps, HoverTimeline, SelectObject,
    HoverObject, ReadBox, ClickFold, ChooseEntry, Tick, WindowResized, FileOpened, LessonOpened,
    WorldFailed, WorldSpoke, FileSaved, LessonsFound, FolderListed, FileDropped, ClipboardPasted,
    TextCompiled, CompileFailed, RunAdvanced, PictureArrived, TimelineArrived, SpotDescribed>;

// What panes send their actions to.
class Dispatch {
  public:
    void operator()(Action action) { actions_.push_back(std::move(action)); }
    [[nodiscard]] std::vector<Action> take() { return std::exchange(actions_, {}); }

  private:
    std::vector<Action> actions_;
};

}  // namespace outlive::model
