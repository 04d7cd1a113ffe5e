// Which brackets belong together: for the one at the caret.
//
// A function of the text alone; brackets in strings and comments are none.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace outlive::panels {

struct Brackets {
    std::size_t at = 0;                  // offset of the bracket at the caret
    std::optional<std::size_t> partner;  // none: nothing closes (opens) it
};

// The bracket before the caret, or else the one behind it; none in a text that is
// too long to be looked at in every frame.
[[nodiscard]] std::optional<Brackets> brackets_at(std::string_view text, std::size_t caret);

}  // namespace outlive::panels
