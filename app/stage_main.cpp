// outlive-stage: the part of outlive that draws, in files and in the window.
#include <optional>

#include "app/cli/cli.hpp"
#include "app/shell/open_window.hpp"

int main(int argc, char** argv) {
    outlive::cli::Wanted wanted;
    if (const std::optional<int> code = outlive::cli::run_command(argc, argv, wanted)) return *code;
    if (wanted.draw) return outlive::cli::draw(*wanted.draw);
    outlive::shell::WindowRequest request;
    request.file = wanted.file;
    request.report = wanted.report;
    return outlive::shell::open_window(request);
}
