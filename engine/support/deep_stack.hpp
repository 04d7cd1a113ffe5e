// Work on a stack of its own: for texts that nest deeper than the caller's stack
// is sure to be.
//
// CPython takes trees of 10,000 levels; passes that recurse over one may need far
// more than the eight megabytes that a thread usually has. The caller waits, so
// nothing runs at the same time, and what the work refers to stays alive. Memory
// is only taken as far as the work goes down. Work must not throw.
#pragma once

#include <functional>

namespace outlive::support {

// False: the system gives no such stack, and nothing was done.
[[nodiscard]] bool on_deep_stack(const std::function<void()>& work);

}  // namespace outlive::support
