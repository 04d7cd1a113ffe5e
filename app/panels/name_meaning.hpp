// What a name in the text is, before anything runs, and which rule decides it.
//
// A function of the compiler's decision (scope::Scopes) alone: it says in words
// what was decided and finds the lines that decided it; it decides nothing.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/model/picture.hpp"

namespace outlive::panels {

struct NameMeaning {
    std::string what;                      // "free: found in counter's cell"
    std::string why;                       // one or two sentences
    std::optional<std::uint32_t> binding;  // the use that binds it first, where it belongs
    std::vector<std::uint32_t> uses;       // all of the same variable, in order of the text
};

// `use`: position in text.scopes.uses.
[[nodiscard]] NameMeaning meaning_of(const model::CompiledText& text, std::uint32_t use);

}  // namespace outlive::panels
