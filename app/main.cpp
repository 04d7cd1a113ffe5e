// outlive: a command of app/cli, or else the window.
#include <optional>

#include "app/cli/cli.hpp"
#include "app/shell/open_window.hpp"

int main(int argc, char** argv) {
    outlive::cli::OpenWindow window;
    if (const std::optional<int> code = outlive::cli::run_command(argc, argv, window)) return *code;
    outlive::shell::WindowRequest request;
    request.file = window.file;
    request.report = window.report;
    return outlive::shell::open_window(request);
}
