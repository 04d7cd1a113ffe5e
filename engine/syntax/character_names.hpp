// Names of characters for `\N{...}` in strings: those that programs for people
// use (letters with marks, Greek, punctuation, arrows, mathematics, shapes,
// symbols), not all of Unicode's.
#pragma once

#include <optional>
#include <string_view>

namespace outlive::syntax {

// The character with this name in any case, or nothing.
[[nodiscard]] std::optional<char32_t> character_named(std::string_view name);

}  // namespace outlive::syntax
