// Everything the window can be told to do: one table of name, keys, help and
// meaning, from which the keys page, the palette, the key handling and the
// tests read.
//
// Invariant: no two commands share a chord; each has a name and one sentence of
// help. What a command does stands in update_command.cpp.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "app/model/key.hpp"

namespace outlive::model {

enum class CommandId : std::uint8_t {
    StepOver,
    StepOverBack,
    StepInto,
    StepIntoBack,
    StepOut,
    StepOutBack,
    NextStop,
    PreviousStop,
    ToStart,
    ToEnd,
    Play,
    Slower,
    Faster,
    NextStepSize,
    PreviousStepSize,
    Present,
    Leave,
    Fullscreen,
    Blank,
    LargerText,
    SmallerText,
    NormalText,
    NextTheme,
    Animations,
    FitStage,
    ZoomIn,
    ZoomOut,
    PanLeft,
    PanRight,
    PanUp,
    PanDown,
    NextObject,
    PreviousObject,
    NextWrite,
    PreviousWrite,
    ToBirth,
    ToDeath,
    MakeDie,
    ClosuresOnly,
    Unfold,
    FindOnStage,
    TimelineCloser,
    TimelineFarther,
    TimelineEarlier,
    TimelineLater,
    TimelineWhole,
    TimelineTall,
    ContinueRun,
    RunToCaret,
    RunToCaretBack,
    ToggleBreakpoint,
    NextBreakpoint,
    PreviousBreakpoint,
    Open,
    Save,
    Lessons,
    Palette,
    Keys,
    EditCode,
    FindInCode,
    FindNext,
    FindPrevious,
    Screenshot,
    Quit
};

enum class CommandGroup : std::uint8_t { Stepping, Stage, View, File, Help };

struct Command {
    CommandId id;
    CommandGroup group;
    std::string_view name;
    std::array<Chord, 3> chords;  // unused ones have Key::None
    std::string_view help;
};

[[nodiscard]] std::span<const Command> commands();
[[nodiscard]] const Command& command(CommandId id);
[[nodiscard]] std::optional<CommandId> command_for(Chord chord);
// Whether a chord types or moves the caret while the code has the keys.
[[nodiscard]] bool belongs_to_editor(Chord chord);
[[nodiscard]] std::string_view group_name(CommandGroup group);

}  // namespace outlive::model
