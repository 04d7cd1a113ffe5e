// Finding in the code, as it is seen: the line that is typed into, and every
// place where it stands.
#pragma once

#include "app/model/search.hpp"
#include "app/panels/code_places.hpp"
#include "app/panels/pane.hpp"

namespace outlive::panels {

// The places in one line of the text.
void draw_found(const CodePlaces& places, const model::Search& search, std::size_t line);
// The line that is typed into, in the pane's upper right.
void draw_search(const Pane& pane);

}  // namespace outlive::panels
