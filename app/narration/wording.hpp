// Small pieces of English that the narration is made of.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/machine/event.hpp"
#include "engine/snapshot/snapshot.hpp"

namespace outlive::narration {

[[nodiscard]] std::string quoted(std::string_view name);                   // `count`
[[nodiscard]] std::string name_of_call(const snapshot::FrameView& frame);  // `counter #1`
// A value within a sentence: "3", "a Sensor object", "the class Sensor".
[[nodiscard]] std::string in_words(const machine::EventValue& value);
[[nodiscard]] std::string list_of(const std::vector<std::string>& parts);  // a, b and c
[[nodiscard]] std::string quoted_list(const std::vector<std::string>& names);
// "cell" or "cells", by how many there are.
[[nodiscard]] std::string plural(std::string_view noun, std::size_t count);
[[nodiscard]] std::string shortened(const std::string& text, std::size_t most_characters);
[[nodiscard]] std::string_view trimmed(std::string_view text);
// Code of several lines as it would be written in one: "dict[str, int]".
[[nodiscard]] std::string in_one_line(std::string_view code);
// Code up to where an `=` or the end of its statement stands outside of all brackets.
[[nodiscard]] std::string_view up_to_assignment(std::string_view code);
// Of a line with several statements, or of a header with its body behind it, the
// part around `place` (an offset in the line): "n -= 1" of "n -= 1; m = 2",
// "if n:" of "if n: pass".
[[nodiscard]] std::string_view statement_at(std::string_view line, std::size_t place);
// How many brackets that it does not open itself a code closes.
[[nodiscard]] int unopened_brackets(std::string_view code);
// The keyword that a statement starts with: "if", "async for" as "for"; or "".
[[nodiscard]] std::string_view keyword_of(std::string_view statement);
// The functions that keep cells: "ƒ get keeps", "3 functions ƒ get and ƒ put keep";
// empty where there are none.
[[nodiscard]] std::string keepers_of(const snapshot::Snapshot& state,
                                     const std::vector<support::ObjectId>& cells);
// Each once, equal ones counted: "ƒ add", "2 lists" for "the list" twice.
[[nodiscard]] std::vector<std::string> counted(const std::vector<std::string>& things);
// Calls by name, equal names counted: "`f` and 2 calls of `g`".
[[nodiscard]] std::string list_of_calls(const std::vector<std::string>& names);

}  // namespace outlive::narration
