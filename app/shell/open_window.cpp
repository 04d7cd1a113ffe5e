#include "app/shell/open_window.hpp"

#include <cstdio>

#include <fmt/core.h>

#include "app/platform/files.hpp"

namespace outlive::shell {
namespace {

constexpr int cannot = 4;

int complain(const std::string& sentence) {
    fmt::print(stderr, "outlive: {}\n", sentence);
    return cannot;
}

}  // namespace

int open_window(const WindowRequest& request) {
    if (!request.file.empty()) {
        const auto text = platform::read_text(request.file);
        if (const auto* error = std::get_if<platform::FileError>(&text))
            return complain(error->sentence);
    }
    Application application;
    const std::string trouble = application.open(request);
    if (!trouble.empty())
        return complain(trouble +
                        " Without a window, run, scopes, draw, narrate, trace and stats work; see "
                        "outlive --help.");
    application.run();
    return 0;
}

}  // namespace outlive::shell
