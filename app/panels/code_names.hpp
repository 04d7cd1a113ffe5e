// Names in the code that the mouse rests on, or the caret stands in: what they
// are, and where else the same variable is used.
#pragma once

#include <string>

#include "app/panels/code_colours.hpp"
#include "app/panels/code_places.hpp"
#include "app/panels/pane.hpp"

namespace outlive::panels {

// Tells the model which name the mouse is on, when that has changed.
void hover_names(const Pane& pane, const CodePlaces& places, const TextShift& shift);
// The card about the name that the mouse rests on; of a captured one, lines from
// its binding to the inner uses.
void draw_name(const Pane& pane, const CodePlaces& places, const TextShift& shift);
// One line about the name that the caret stands in; empty while it stands in none.
[[nodiscard]] std::string name_at_caret(const model::State& state, const TextShift& shift);

}  // namespace outlive::panels
