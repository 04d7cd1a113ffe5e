#include "app/cli/program_file.hpp"

#include <fmt/format.h>

#include "app/cli/cli.hpp"
#include "app/platform/files.hpp"

namespace outlive::cli {

Opened open_program(const std::string& path, RunOptions options) {
    auto bytes = platform::read_bytes(path);
    if (const auto* error = std::get_if<platform::FileError>(&bytes)) {
        fmt::print(stderr, "outlive: {}\n", error->sentence);
        return {nullptr, exit_usage};
    }
    options.script_name = path;
    auto compiled = Session::compile_file(std::get<std::string>(bytes), std::move(options));
    if (const auto* refused = std::get_if<RefusedFile>(&compiled)) {
        fmt::print(stderr, "{}", refused->text);
        return {nullptr, exit_syntax};
    }
    return {std::move(std::get<0>(compiled)), 0};
}

RunOptions recorded_run(scope::Semantics semantics) {
    constexpr std::uint64_t most_steps = 1'000'000'000;
    RunOptions options;
    options.limits.steps = most_steps;
    options.semantics = semantics;
    return options;
}

int run_to_end(Session& session) {
    constexpr std::uint64_t slice = 50'000'000;
    for (;;) {
        switch (session.extend(slice).state) {
            case RunState::Paused:
                break;
            case RunState::WaitsForInput:
                session.close_input();
                break;
            case RunState::OutOfSteps:
            case RunState::OutOfMemory:
            case RunState::OutOfOutput:
                fmt::print(stderr, "outlive: {}\n", session.end().message);
                return exit_budget;
            default:
                return 0;
        }
    }
}

}  // namespace outlive::cli
