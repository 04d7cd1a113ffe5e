// outlive: a command of app/cli, or else the window.
#include <string>
#include <vector>

#if __has_include("app/cli/cli.hpp")
#include "app/cli/cli.hpp"
#endif
#include "app/shell/open_window.hpp"

int main(int argc, char** argv) {
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    return outlive::shell::open_window(arguments);
}
