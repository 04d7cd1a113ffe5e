#include "app/shell/open_window.hpp"

#include <cstdio>
#include <optional>
#include <variant>

#include <fmt/core.h>

#include "app/platform/files.hpp"
#include "app/shell/application.hpp"

namespace outlive::shell {
namespace {

constexpr int cannot = 4;

// "--report FILE" and "--size WIDTHxHEIGHT" are for tests and pictures.
std::variant<WindowRequest, std::string> request_of(const std::vector<std::string>& arguments) {
    WindowRequest request;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string& word = arguments[i];
        const bool has_value = i + 1 < arguments.size();
        if (word == "--report" && has_value) {
            request.report = arguments[++i];
        } else if (word == "--size" && has_value) {
            if (std::sscanf(arguments[++i].c_str(), "%dx%d", &request.width, &request.height) != 2)
                return fmt::format("{} is no size; write it as 1440x840.", arguments[i]);
        } else if (word.size() > 1 && word.starts_with('-')) {
            return fmt::format("There is no option {}; see outlive --help.", word);
        } else if (request.file.empty()) {
            request.file = word;
        } else {
            return "The window opens one file; see outlive --help.";
        }
    }
    return request;
}

int complain(const std::string& sentence) {
    fmt::print(stderr, "outlive: {}\n", sentence);
    return cannot;
}

}  // namespace

int open_window(const std::vector<std::string>& arguments) {
    auto parsed = request_of(arguments);
    if (const auto* trouble = std::get_if<std::string>(&parsed)) return complain(*trouble);
    const auto& request = std::get<WindowRequest>(parsed);
    if (!request.file.empty()) {
        const auto text = platform::read_text(request.file);
        if (const auto* error = std::get_if<platform::FileError>(&text))
            return complain(error->sentence);
    }
    Application application;
    const std::string trouble = application.open(request);
    if (!trouble.empty())
        return complain(trouble +
                        " Without one, run, scopes, draw, narrate and stats work; see "
                        "outlive --help.");
    application.run();
    return 0;
}

}  // namespace outlive::shell
