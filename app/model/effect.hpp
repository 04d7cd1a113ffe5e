// What `update` asks the shell to do, because it needs the world or the engine.
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "app/model/picture.hpp"
#include "app/scene/room.hpp"
#include "engine/session.hpp"

namespace outlive::model {

enum class Direction : std::uint8_t { Forward, Backward };

// To the worker.
struct RunText {
    std::uint64_t version;
    std::string text, name;
    bool is_new;  // another program: begins at its start
    std::vector<LessonStop> stops{};
};
struct ContinueRun {};  // with larger limits
struct AnswerInput {
    std::string line;
};  // what input() waits for; goes on to the next stop
struct Move {
    StepMotion motion;
    Direction direction;
};
// A click in the timeline hits the middle of a line: it shows the moment before
// the line, or, on what the line did, after it.
enum class Landing : std::uint8_t { Exactly, BeforeLine, AfterLine };
struct SetStepSize {
    StepSize size;
};
// To before one of the lines runs.
enum class VisitReason : std::uint8_t { Caret, Breakpoint };
struct SeekVisit {
    std::vector<std::uint32_t> lines;
    Direction direction;
    VisitReason reason;
};
// To the lesson's next or previous stop; where there is none, a line on.
struct SeekStop {
    Direction direction;
};
struct Seek {
    support::StepIndex step;  // past the end: the end
    Landing landing = Landing::Exactly;
};
struct Explain {
    support::ObjectId object;
};  // why it is alive; none: no object
// Goes to a moment in the life of a cell or object.
enum class LifeMoment : std::uint8_t { PreviousWrite, NextWrite, Birth, Death };
struct SeekLife {
    support::ObjectId object;
    LifeMoment moment;
};
// Marks the smallest cut without which it dies; again: plays what follows it,
// in a side branch of the run.
struct MakeDie {
    support::ObjectId object;
};
struct LeaveBranch {};  // back to the run
struct ShowClosuresOnly {
    bool on;
};
struct ShowUnfolded {
    snapshot::Unfolded unfolded;
};
// The pane that the pictures are made for.
struct SetStageRoom {
    scene::Room room;
};
struct ShowTimeline {
    TimelineRange range;
};
struct DescribeSpot {
    scene::TimelineSpot spot;
};  // of the timeline, for a note
// To the world.
struct OpenPath {
    std::string path;
};
struct ListFolder {
    std::string path;
};
struct SaveText {
    std::string path, text;
    std::uint64_t version;
};
struct CopyText {
    std::string text;
};
struct PasteText {};
struct SetFullscreen {
    bool on;
};
struct KeepSettings {};
struct TakePicture {};

using Effect =
    std::variant<RunText, ContinueRun, AnswerInput, Move, SetStepSize, SeekVisit, SeekStop, Seek,
                 Explain, SeekLife, MakeDie, LeaveBranch, ShowClosuresOnly, ShowUnfolded,
                 ShowTimeline, DescribeSpot, SetStageRoom, OpenPath, ListFolder, SaveText, CopyText,
                 PasteText, SetFullscreen, KeepSettings, TakePicture>;
using Effects = std::vector<Effect>;

}  // namespace outlive::model
