// Everything the window knows, as one plain value: what is open, where in the
// run it stands, who has the keys, how it looks.
//
// Invariant: the window is a function of this value; only `update` changes it.
// Owned by shell::Application. It holds no engine, no window and no clock: time
// and answers arrive as actions.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/model/picture.hpp"
#include "app/model/search.hpp"
#include "app/model/text_buffer.hpp"
#include "app/scene/room.hpp"

namespace outlive::model {

enum class KeysOwner : std::uint8_t { Stage, Code, Output, Search };
enum class Overlay : std::uint8_t { None, Keys, Palette, Open, Save, Lessons, Find };

struct LessonEntry {
    std::string path;
    int order = 0;
    std::string title;
    std::string summary;
};

struct Document {
    std::string path;  // empty: never saved
    std::string name = "untitled.py";
    TextBuffer buffer;
    std::uint64_t opened_version = 0;  // answers about older ones are another document's
    std::uint64_t saved_version = 0;
    bool is_lesson = false;
    std::string lesson_title;  // in the header
    int lesson_order = 0;
    std::string prose;                       // Markdown, beside the stage
    std::vector<LessonStop> stops;           // of the lesson
    std::vector<std::uint32_t> breakpoints;  // lines, from 1, in order
};

// The run of the text as it stood at `version`; while the text does not
// compile, the last good one stays.
struct Run {
    std::optional<CompiledText> text;
    std::optional<CompileError> error;  // of a newer text than `text`
    RunStatus status;
    Picture picture;              // what is shown
    scene::Scene previous_scene;  // what it is blended from
    float blend = 1;              // 0 to 1
    TimelinePicture timeline;
    TimelineNote timeline_note;
    bool busy = false;  // the worker has not answered yet
};

struct StageView {
    bool fit = true;
    float zoom = 1;
    scene::Point offset;  // of the scene's corner, in pixels
    scene::Room room;     // that pictures are made for
    support::ObjectId selected;
    support::ObjectId hovered;
    std::string reveal;  // id of a box to bring into view; empty: none
    std::string read;    // id of the box whose cut words are shown in full; empty: none
    bool closures_only = false;
    snapshot::Unfolded unfolded;
};

struct Look {
    scene::ThemeKind theme = scene::ThemeKind::Dark;
    float text_scale = 1;
    bool animate = true;
};

struct Playing {
    bool on = false;
    int speed = 1;  // index in play_speeds
    double since_step = 0;
};
inline constexpr double play_speeds[] = {0.5, 1, 2, 4, 8, 16};  // steps a second

struct Prompt {
    TextBuffer text;
    std::size_t chosen = 0;
    std::vector<std::string> entries;  // Open: what the folder holds
};

struct CodeView {
    float scroll_x = 0;
    double scroll_y = 0;  // of a million lines no float knows every pixel
    bool follow = true;   // scroll to the line that runs
    bool follow_caret = false;
    // The name under the mouse, as a position in scope::Scopes::uses, and the
    // seconds until the mouse counts as resting there; none: it does.
    std::optional<std::uint32_t> name;
    std::optional<double> name_due;
};

struct WindowSize {
    int width = 1440;
    int height = 840;
};

struct State {
    Document document;
    Run run;
    StageView stage;
    TimelineRange timeline;
    scene::TimelineSpot timeline_spot;  // under the mouse
    CodeView code;
    Look look;
    Playing playing;
    StepSize step_size = StepSize::Line;  // of all stepping keys
    float prose_scroll = 0;               // pixels
    KeysOwner keys = KeysOwner::Stage;
    Search search;
    TextBuffer answer;  // the line that is being typed for input()
    Overlay overlay = Overlay::None;
    Prompt prompt;
    std::vector<LessonEntry> lessons;
    bool presenting = false;
    bool fullscreen = false;
    bool blank = false;
    WindowSize window;
    std::string message;  // one sentence in the header; empty: none
    bool message_is_error = false;
    std::optional<double> run_due;  // seconds until the changed text is run
    double clock = 0;               // sum of the ticks
    bool quitting = false;
};

[[nodiscard]] bool is_changed(const State& state);
// Whether the picture shows another text than the editor holds.
[[nodiscard]] bool is_stale(const State& state);
// Whether input() waits for a line, at the place that is shown.
[[nodiscard]] bool is_asking(const State& state);
// Whether the window must be drawn again without waiting for a key.
[[nodiscard]] bool is_moving(const State& state);
// How long the window may sleep: none while nothing but an event can change it.
[[nodiscard]] std::optional<double> sleep_seconds(const State& state);

}  // namespace outlive::model
