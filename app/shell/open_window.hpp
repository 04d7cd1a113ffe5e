// `outlive [FILE]`: the window, from its request to its end.
#pragma once

#include "app/shell/application.hpp"

namespace outlive::shell {

// The exit code: 0, or 4 with one sentence on stderr for a file that cannot be
// read, a missing display, or one that is too old.
[[nodiscard]] int open_window(const WindowRequest& request);

}  // namespace outlive::shell
