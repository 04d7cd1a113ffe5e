// A program named on the command line: read and compiled, or the reason why
// not, already told on stderr.
#pragma once

#include <memory>
#include <string>

#include "engine/session.hpp"

namespace outlive::cli {

struct Opened {
    std::unique_ptr<Session> session;  // none: `exit_code` says how to end
    int exit_code = 0;
};

[[nodiscard]] Opened open_program(const std::string& path, RunOptions options);

// For commands that look at a whole run: recorded, with a budget of steps, so
// that a program without an end has one here.
[[nodiscard]] RunOptions recorded_run(scope::Semantics semantics);

// Runs it to its end or its budget; there is no input. Answers 0, or exit_budget
// after a sentence on stderr. A program that ends with an exception is a run
// like any other.
[[nodiscard]] int run_to_end(Session& session);

}  // namespace outlive::cli
