// The commands without a window (engine.md, "Command line forms"): run, scopes,
// draw, narrate, trace, stats.
//
// On stdout only what is asked for; diagnostics go to stderr. Exit codes: 0
// done; 1 an uncaught exception; 2 the program does not compile; 3 a budget
// ended it; 4 something is wrong with the call or the machine.
#pragma once

#include <optional>
#include <string>

namespace outlive::cli {

inline constexpr int exit_exception = 1, exit_syntax = 2, exit_budget = 3, exit_usage = 4;

// What to do when no command ends the program: open the window.
struct OpenWindow {
    std::string file;    // empty: the lessons
    std::string report;  // where the window writes its state for tests; empty: nowhere
};

// Runs the command named in the arguments and answers its exit code, or fills
// `window` when the window is asked for.
[[nodiscard]] std::optional<int> run_command(int argc, const char* const* argv, OpenWindow& window);

}  // namespace outlive::cli
