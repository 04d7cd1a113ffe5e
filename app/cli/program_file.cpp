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
        fmt::print(stderr, "{}", support::diagnostic_text(*error, support::SourceText(path, source)));
        return {nullptr, exit_syntax};
    }
    return {std::move(std::get<0>(compiled)), 0};
}

void run_to_end(Session& session) {
    constexpr std::uint64_t slice = 50'000'000;
    while (session.extend(slice).state == RunState::Paused) {
    }
}

}  // namespace outlive::cli
