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

// Runs it to its end or its budget.
void run_to_end(Session& session);

}  // namespace outlive::cli
