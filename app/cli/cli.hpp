// The commands without a window (engine.md, "Command line forms"): run, scopes,
// draw, narrate, trace, stats.
//
// Pictures need libraries that take longer to load than an empty program takes
// to run. So `outlive` itself has none of them: where a picture or the window is
// asked for, it becomes `outlive-stage`, which reads the same command line.
//
// On stdout only what is asked for; diagnostics go to stderr. Exit codes: 0
// done; 1 an uncaught exception; 2 the program does not compile; 3 a budget
// ended it; 4 something is wrong with the call or the machine.
#pragma once

#include <optional>
#include <string>

#include "app/cli/commands.hpp"

namespace outlive::cli {

inline constexpr int exit_exception = 1, exit_syntax = 2, exit_budget = 3, exit_usage = 4;

// What is asked for when no command has ended the program.
struct Wanted {
    std::optional<DrawArguments> draw;  // pictures in files; else the window
    std::string file;                   // for the window; empty: the lessons
    std::string report;  // where the window writes its state for tests; empty: nowhere
};

// Runs the command named in the arguments and answers its exit code, or fills
// `wanted` when that is for `outlive-stage`.
[[nodiscard]] std::optional<int> run_command(int argc, const char* const* argv, Wanted& wanted);

}  // namespace outlive::cli
