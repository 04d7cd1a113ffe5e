// What the window remembers between two starts: theme, text size, animation.
//
// Invariant: a file that cannot be understood is set aside (renamed, reported)
// and not obeyed; values are kept within their bounds.
#pragma once

#include <string>

#include "app/model/state.hpp"

namespace outlive::shell {

// One sentence when the file was set aside; else empty.
[[nodiscard]] std::string load_settings(const std::string& folder, model::Look& look);
void save_settings(const std::string& folder, const model::Look& look);

}  // namespace outlive::shell
