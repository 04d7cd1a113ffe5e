// CHECK is for our own mistakes: it stays on in release and ends the program
// with the condition and its place. Never use it for what a learner typed or
// what the world (files, display) did.
#pragma once

namespace outlive::support {

[[noreturn]] void check_failed(const char* condition, const char* file, int line);

}  // namespace outlive::support

#define OUTLIVE_CHECK(condition)        \
    (__builtin_expect(!!(condition), 1) \
         ? void(0)                      \
         : ::outlive::support::check_failed(#condition, __FILE__, __LINE__))
