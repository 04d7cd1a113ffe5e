// Small pieces of English that the narration is made of.
#pragma once

#include <string>
#include <vector>

#include "engine/snapshot/snapshot.hpp"

namespace outlive::narration {

[[nodiscard]] std::string quoted(const std::string& name);                  // `count`
[[nodiscard]] std::string name_of_call(const snapshot::FrameView& frame);   // `counter #1`
[[nodiscard]] std::string list_of(const std::vector<std::string>& parts);   // a, b and c
[[nodiscard]] std::string shortened(const std::string& text, std::size_t most_characters);
// The functions that keep a cell, as short texts.
[[nodiscard]] std::vector<std::string> holders_of(const snapshot::Snapshot& state, support::ObjectId cell);

}  // namespace outlive::narration
