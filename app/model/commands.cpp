#include "app/model/commands.hpp"

#include <algorithm>

#include "engine/support/check.hpp"

namespace outlive::model {
namespace {

using enum CommandGroup;
constexpr auto stepping = Stepping;

constexpr std::array table{
    Command{CommandId::StepOver,
            stepping,
            "Next step",
            {plain(Key::Right), plain(Key::Space)},
            "Runs the next line, calls and all."},
    Command{CommandId::StepOverBack,
            stepping,
            "Previous step",
            {plain(Key::Left)},
            "Goes back to before the last line."},
    Command{CommandId::StepInto,
            stepping,
            "Step into the call",
            {plain(Key::Down)},
            "Runs the next line; when it calls a function, stops inside."},
    Command{CommandId::StepIntoBack,
            stepping,
            "Step back into the call",
            {with_shift(Key::Down)},
            "Goes back one line, into a call that has returned."},
    Command{CommandId::StepOut,
            stepping,
            "Step out of the call",
            {plain(Key::Up)},
            "Runs until the call has returned."},
    Command{CommandId::StepOutBack,
            stepping,
            "Step back out of the call",
            {with_shift(Key::Up)},
            "Goes back to before the call was made."},
    Command{CommandId::NextStop,
            stepping,
            "Next stop",
            {plain(Key::PageDown)},
            "The lesson's next stop, or the next line anywhere; a presenter's remote sends it."},
    Command{CommandId::PreviousStop,
            stepping,
            "Previous stop",
            {plain(Key::PageUp)},
            "The lesson's previous stop, or the previous line anywhere."},
    Command{CommandId::ToStart,
            stepping,
            "Go to the start",
            {plain(Key::Home)},
            "Goes to before the first line."},
    Command{CommandId::ToEnd,
            stepping,
            "Go to the end",
            {plain(Key::End)},
            "Goes to after the last line."},
    Command{CommandId::Play,
            stepping,
            "Play or pause",
            {plain(Key::P)},
            "Steps by itself, into every call."},
    Command{CommandId::Slower,
            stepping,
            "Play slower",
            {plain(Key::Comma)},
            "Halves the speed of playing."},
    Command{CommandId::Faster,
            stepping,
            "Play faster",
            {plain(Key::Period)},
            "Doubles the speed of playing."},
    Command{CommandId::ContinueRun,
            stepping,
            "Continue the run",
            {plain(Key::C)},
            "Lets a run that its budget ended go on with a larger one."},
    Command{CommandId::Present,
            View,
            "Present",
            {plain(Key::F5)},
            "Fills the screen with code, stage and caption, in large type."},
    Command{CommandId::Leave,
            View,
            "Leave",
            {plain(Key::Escape)},
            "Leaves the code, a list, or the presentation."},
    Command{CommandId::Fullscreen,
            View,
            "Full screen",
            {plain(Key::F11)},
            "Fills the screen, or gives it back."},
    Command{CommandId::Blank,
            View,
            "Blank the screen",
            {plain(Key::B)},
            "Blanks the screen until the next key."},
    Command{CommandId::LargerText,
            View,
            "Larger text",
            {with_ctrl(Key::Plus), with_ctrl(Key::Equal), Chord{Key::Equal, true, true, false}},
            "Makes everything larger."},
    Command{CommandId::SmallerText,
            View,
            "Smaller text",
            {with_ctrl(Key::Minus)},
            "Makes everything smaller."},
    Command{CommandId::NormalText,
            View,
            "Normal text",
            {with_ctrl(Key::Zero)},
            "Gives the text its own size again."},
    Command{CommandId::NextTheme,
            View,
            "Change the theme",
            {plain(Key::T)},
            "Dark, light, high contrast."},
    Command{CommandId::Animations,
            View,
            "Animations on or off",
            {plain(Key::A)},
            "Shows changes as movements, or at once."},
    Command{CommandId::FitStage,
            View,
            "Fit the stage",
            {plain(Key::F)},
            "Shows the whole picture again after panning or zooming."},
    Command{CommandId::Open,
            File,
            "Open a file",
            {with_ctrl(Key::O)},
            "Opens a Python program or a lesson."},
    Command{CommandId::Save, File, "Save", {with_ctrl(Key::S)}, "Saves the program's text."},
    Command{CommandId::Lessons, File, "Lessons", {with_ctrl(Key::L)}, "Lists the lessons."},
    Command{CommandId::EditCode,
            File,
            "Edit the code",
            {plain(Key::Enter), plain(Key::E)},
            "Gives the keys to the code; Esc gives them back to the stage."},
    Command{CommandId::Screenshot,
            File,
            "Picture of the window",
            {plain(Key::F12)},
            "Writes the window as a PNG file into the current folder."},
    Command{CommandId::Quit, File, "Quit", {with_ctrl(Key::Q)}, "Closes the window."},
    Command{CommandId::Palette,
            Help,
            "Command palette",
            {with_ctrl(Key::K)},
            "Lists everything the program can do; type to find it."},
    Command{CommandId::Keys, Help, "Keys", {plain(Key::F1)}, "Shows this page."},
};

}  // namespace

std::span<const Command> commands() {
    return table;
}

const Command& command(CommandId id) {
    const auto found = std::ranges::find(table, id, &Command::id);
    OUTLIVE_CHECK(found != table.end());
    return *found;
}

std::optional<CommandId> command_for(Chord chord) {
    if (chord.key == Key::None) return std::nullopt;
    for (const Command& command : table)
        if (std::ranges::find(command.chords, chord) != command.chords.end()) return command.id;
    return std::nullopt;
}

bool belongs_to_editor(Chord chord) {
    if (chord.alt) return false;
    const bool is_function_key = chord.key >= Key::F1 && chord.key <= Key::F12;
    if (is_function_key || chord.key == Key::Escape) return false;
    if (!chord.ctrl) return true;
    constexpr std::array with_control{Key::A,   Key::C,         Key::V,     Key::X,     Key::Z,
                                      Key::Y,   Key::Slash,     Key::Left,  Key::Right, Key::Home,
                                      Key::End, Key::Backspace, Key::Delete};
    return std::ranges::find(with_control, chord.key) != with_control.end();
}

std::string_view group_name(CommandGroup group) {
    constexpr std::array<std::string_view, 4> names{"Stepping", "View", "Program", "Help"};
    return names[static_cast<std::size_t>(group)];
}

}  // namespace outlive::model
