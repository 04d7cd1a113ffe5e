#include "app/cli/program_file.hpp"

#include <fmt/format.h>

#include "app/cli/cli.hpp"
#include "app/platform/files.hpp"
#include "engine/support/diagnostic_text.hpp"

namespace outlive::cli {

Opened open_program(const std::string& path, RunOptions options) {
    auto text = platform::read_text(path);
    if (const auto* error = std::get_if<platform::FileError>(&text)) {
        fmt::print(stderr, "outlive: {}\n", error->sentence);
        return {nullptr, exit_usage};
    }
    options.script_name = path;
    const std::string source = std::get<std::string>(text);
    auto compiled = Session::compile(source, std::move(options));
    if (const auto* error = std::get_if<support::Diagnostic>(&compiled)) {
        fmt::print(stderr, "{}",
                   support::diagnostic_text(*error, support::SourceText(path, source)));
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
