// outlive: a command of app/cli; or, for pictures and the window, outlive-stage.
#include <fmt/format.h>
#include <unistd.h>

#include <optional>
#include <string>

#include "app/cli/cli.hpp"
#include "app/platform/files.hpp"

int main(int argc, char** argv) {
    outlive::cli::Wanted wanted;
    if (const std::optional<int> code = outlive::cli::run_command(argc, argv, wanted)) return *code;
    const std::string stage = outlive::platform::program_folder() + "/outlive-stage";
    execv(stage.c_str(), argv);
    fmt::print(stderr, "outlive: {} draws, and it cannot be started.\n", stage);
    return outlive::cli::exit_usage;
}
