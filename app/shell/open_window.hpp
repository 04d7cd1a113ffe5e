// `outlive [FILE]`: the window, from the words of the command line to its end.
#pragma once

#include <string>
#include <vector>

namespace outlive::shell {

// `arguments` without the program's name. The exit code: 0, or 4 with one
// sentence on stderr for a file that cannot be read or a missing display.
[[nodiscard]] int open_window(const std::vector<std::string>& arguments);

}  // namespace outlive::shell
