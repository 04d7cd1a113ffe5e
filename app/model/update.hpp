// The one place where the State changes: what an action does to it, and what
// the shell must do in the world because of it.
//
// Pure: no clock, no files, no engine, no window; the same state and action
// give the same state and effects.
#pragma once

#include "app/model/action.hpp"
#include "app/model/effect.hpp"

namespace outlive::model {

[[nodiscard]] Effects update(State& state, Action action);

// Its parts, each in a file of its own.
void press_key(State& state, Chord chord, Effects& effects);
void type_text(State& state, const std::string& text, Effects& effects);
void invoke(State& state, CommandId command, Effects& effects);
// Opens what the box of that id stands for, or folds it again.
void toggle_fold(State& state, std::string_view box, Effects& effects);
void choose_step_size(State& state, StepSize size, Effects& effects);
// After a change of the text: it is run when nothing has been typed for a moment.
void text_changed(State& state);
// The commands that the palette lists for what was typed into it.
[[nodiscard]] std::vector<CommandId> palette_matches(const State& state);
// The boxes of the picture whose names match what was typed.
struct StageMatch {
    std::string name;
    std::string kind;          // "cell", "function", "variable of increment"
    std::string box;           // its id
    support::ObjectId object;  // what is selected with it; none: nothing
};
[[nodiscard]] std::vector<StageMatch> stage_matches(const State& state);
// What the commands of the stage do (update_stage.cpp).
void invoke_on_stage(State& state, CommandId command, Effects& effects);
void select_object(State& state, support::ObjectId object, Effects& effects);
// Finding in the code (update_search.cpp).
void open_search(State& state);
void close_search(State& state);
void find_in_code(State& state, bool forward);
void search_changed(State& state);
// The visible part of the timeline (update_timeline.cpp).
void invoke_on_timeline(State& state, CommandId command, Effects& effects);
void zoom_timeline(State& state, double factor, support::StepIndex about, Effects& effects);
void pan_timeline(State& state, double share, Effects& effects);
void view_steps(State& state, support::StepIndex first, support::StepIndex last, Effects& effects);
// Keeps the current step in sight; all of another run when the part is not in it.
void follow_in_timeline(State& state, Effects& effects);
// Whether `text` has the letters of `wanted` in this order, large or small.
[[nodiscard]] bool matches(std::string_view text, std::string_view wanted);
// How many entries the open list has, and what choosing one does.
[[nodiscard]] std::size_t entry_count(const State& state);
void choose_entry(State& state, std::size_t index, Effects& effects);
// The entries of the open folder that match what was typed, as full paths.
[[nodiscard]] std::vector<std::string> open_matches(const State& state);

}  // namespace outlive::model
