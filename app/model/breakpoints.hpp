// The lines at which stepping is to halt, kept over edits of the text.
//
// Invariant: lines count from 1, are in order and occur once. A line that an
// edit moves takes its breakpoint along; one that it deletes loses it. Plain
// functions over the list that the Document holds.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace outlive::model {

using Breakpoints = std::vector<std::uint32_t>;

// Sets it where there is none, else takes it away.
void toggle(Breakpoints& lines, std::uint32_t line);
// Where they stand after an edit that made `after` of `before`.
[[nodiscard]] Breakpoints moved(const Breakpoints& lines, std::string_view before,
                                std::string_view after);

}  // namespace outlive::model
