// outlive run FILE: the program's own output, as CPython gives it.
#include <fmt/format.h>

#include <fstream>
#include <iostream>

#include "app/cli/cli.hpp"
#include "app/cli/commands.hpp"
#include "app/cli/program_file.hpp"
#include "app/platform/files.hpp"

namespace outlive::cli {

namespace {

// Writes what was printed since the last call, each part to its own stream.
class Printer {
  public:
    explicit Printer(const Session& session) : session_(session) {}

    void flush() {
        const history::Index& index = session_.listed();
        for (; next_ < index.output.size(); ++next_) {
            const history::OutputMark& mark = index.output[next_];
            std::FILE* to = mark.is_error ? stderr : stdout;
            std::fwrite(index.text.data() + mark.begin, 1, mark.end - mark.begin, to);
        }
        std::fflush(stdout);
    }

  private:
    const Session& session_;
    std::size_t next_ = 0;
};

bool read_inputs(const std::string& path, std::vector<std::string>& lines) {
    auto text = platform::read_text(path);
    if (const auto* error = std::get_if<platform::FileError>(&text)) {
        fmt::print(stderr, "outlive: {}\n", error->sentence);
        return false;
    }
    std::size_t begin = 0;
    const std::string& all = std::get<std::string>(text);
    while (begin < all.size()) {
        const std::size_t end = std::min(all.find('\n', begin), all.size());
        lines.push_back(all.substr(begin, end - begin));
        begin = end + 1;
    }
    return true;
}

// One more line for input(); at the end of the input it gets an EOFError.
void answer(Session& session, bool from_file) {
    std::string line;
    if (!from_file && std::getline(std::cin, line)) {
        session.add_input(std::move(line));
    } else {
        session.close_input();
    }
}

int exit_code(const RunEnd& end) {
    switch (end.state) {
        case RunState::OutOfSteps:
        case RunState::OutOfMemory:
        case RunState::OutOfOutput:
            fmt::print(stderr, "outlive: {}\n", end.message);
            return exit_budget;
        default:
            return end.exit_code;
    }
}

}  // namespace

int run(const RunArguments& arguments) {
    RunOptions options;
    options.record = arguments.record;
    options.limits.steps = arguments.steps;
    if (arguments.memory != 0) options.limits.memory = arguments.memory;
    options.semantics = arguments.semantics;
    const bool from_file = !arguments.input.empty();
    if (from_file && !read_inputs(arguments.input, options.inputs)) return exit_usage;
    const Opened opened = open_program(arguments.file, std::move(options));
    if (!opened.session) return opened.exit_code;
    Session& session = *opened.session;
    Printer printer(session);
    constexpr std::uint64_t slice = 4'000'000;
    for (;;) {
        const RunState state = session.extend(slice).state;
        printer.flush();
        if (state == RunState::WaitsForInput) {
            answer(session, from_file);
        } else if (state != RunState::Paused) {
            return exit_code(session.end());
        }
    }
}

}  // namespace outlive::cli
