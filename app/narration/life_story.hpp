// The sentences about a chosen cell or object: its birth and death, who shares
// it, which lines use it, what would have to go for it to die.
//
// Pure: made of what the engine's questions answer; nothing is guessed. Steps
// are named as the window counts them, by the caller's `name_of_step`. Plain
// UTF-8, names between backquotes, like the narration.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "engine/scope/scopes.hpp"
#include "engine/session.hpp"

namespace outlive::narration {

// "step 57": of the state that shows what the instruction before it did.
using StepName = std::function<std::string(support::StepIndex)>;

// In a side branch only its end is told: "It is freed where the branch begins."
[[nodiscard]] std::string branch_sentence(const Life& life, support::StepIndex begin,
                                          support::StepIndex now, const StepName& name_of_step);
// "Born at step 4 by line 2, outlived its call `counter #1` from step 9, will
// die at step 57, when line 12 rebinds `c`, its last holder."
[[nodiscard]] std::string life_sentence(const Life& life, support::StepIndex now,
                                        const StepName& name_of_step);

// "Shared by ƒ increment, ƒ reset and the call `counter #1`."; empty for none.
[[nodiscard]] std::string sharers_sentence(const std::vector<snapshot::Sharer>& sharers);

// The lines of the text that use the variable of a scope, each once.
struct UsingLines {
    std::vector<std::uint32_t> writes;
    std::vector<std::uint32_t> reads;
};
[[nodiscard]] UsingLines lines_using(const scope::Scopes& scopes, const support::SourceText& source,
                                     std::uint32_t code, const std::string& name);
// "Written by lines 2 and 5, read by line 6."
[[nodiscard]] std::string lines_sentence(const UsingLines& lines);

// "It would die without `first` and `handlers[0]`."
[[nodiscard]] std::string cut_sentence(const snapshot::Cut& cut);

}  // namespace outlive::narration
