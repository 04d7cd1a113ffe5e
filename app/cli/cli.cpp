#include "app/cli/cli.hpp"

#include <fmt/format.h>

#include <CLI/CLI.hpp>

#include <cstring>

#include "app/cli/commands.hpp"

namespace outlive::cli {

namespace {

// What the command line has chosen.
struct Choice {
    RunArguments run;
    DrawArguments draw;
    TraceArguments trace;
    std::string file, by = "line", semantics;
    Wanted wanted;
};

void add_semantics(CLI::App* command, Choice& choice) {
    command->add_option("--semantics", choice.semantics,
                        "run under a wrong idea: " + scope::misinterpreter_names());
}

void add_run(CLI::App& app, Choice& choice) {
    CLI::App* c = app.add_subcommand("run", "Run a program; its output is CPython's");
    c->add_option("FILE", choice.run.file, "a .py file")->required();
    c->add_option("--steps", choice.run.steps, "end after so many machine steps");
    c->add_option("--memory", choice.run.memory, "end when it holds so many bytes");
    c->add_option("--input", choice.run.input, "file with the lines that input() reads");
    add_semantics(c, choice);
    c->add_flag("--record", choice.run.record, "record the run as the window does, to measure it");
}

void add_draw(CLI::App& app, Choice& choice) {
    CLI::App* c = app.add_subcommand("draw", "Draw the stage at a step, as SVG or PNG");
    c->add_option("FILE", choice.draw.file, "a .py file")->required();
    auto* step = c->add_option("--step", choice.draw.step, "the machine step");
    c->add_option("--steps", choice.draw.steps, "FROM:TO or all: one picture a step")
        ->excludes(step);
    c->add_option("--by", choice.draw.by, "line, expression or machine")
        ->check(CLI::IsMember({"line", "expression", "machine"}));
    c->add_option("-o,--output", choice.draw.output, ".svg or .png; a folder with --steps")
        ->required();
    c->add_option("--theme", choice.draw.theme, "dark, light or contrast")
        ->check(CLI::IsMember({"dark", "light", "contrast"}));
    c->add_option("--select", choice.draw.select,
                  "a cell, object or variable: shows why it is alive");
    add_semantics(c, choice);
}

void add_trace(CLI::App& app, Choice& choice) {
    CLI::App* c = app.add_subcommand("trace", "The run as JSON: each line step with its state");
    c->add_option("FILE", choice.trace.file, "a .py file")->required();
    c->add_option("--format", choice.trace.format, "outlive or pythontutor")
        ->check(CLI::IsMember({"outlive", "pythontutor"}));
    c->add_option("--steps", choice.trace.steps, "FROM:TO, in machine steps, or all");
    add_semantics(c, choice);
}

void add_scopes(CLI::App& app, Choice& choice) {
    CLI::App* s = app.add_subcommand("scopes", "Which name means what, as JSON");
    s->add_option("FILE", choice.file, "a .py file")->required();
}

void add_narrate(CLI::App& app, Choice& choice) {
    CLI::App* n =
        app.add_subcommand("narrate", "The run told in sentences, a numbered step a line");
    n->add_option("FILE", choice.file, "a .py file")->required();
    n->add_option("--by", choice.by, "line, expression or machine")
        ->check(CLI::IsMember({"line", "expression", "machine"}));
    add_semantics(n, choice);
}

void add_stats(CLI::App& app, Choice& choice) {
    CLI::App* t = app.add_subcommand("stats", "What recording a program costs");
    t->add_option("FILE", choice.file, "a .py file")->required();
    add_semantics(t, choice);
}

std::optional<int> dispatch(const CLI::App& app, Choice& choice, Wanted& wanted) {
    const auto chosen = app.get_subcommands();
    if (chosen.empty()) {
        wanted = choice.wanted;
        return std::nullopt;
    }
    const auto semantics = scope::semantics_named(choice.semantics);
    if (!semantics) {
        fmt::print(stderr, "outlive: '{}' is no rule to run under; the wrong ideas are {}.\n",
                   choice.semantics, scope::misinterpreter_names());
        return exit_usage;
    }
    choice.run.semantics = choice.draw.semantics = choice.trace.semantics = *semantics;
    const std::string name = chosen.front()->get_name();
    if (name == "run") return run(choice.run);
    if (name == "draw") {
        wanted.draw = choice.draw;
        return std::nullopt;
    }
    if (name == "trace") return trace(choice.trace);
    if (name == "scopes") return scopes(choice.file);
    if (name == "narrate") return narrate(choice.file, choice.by, *semantics);
    return stats(choice.file, *semantics);
}

struct Command {
    const char* name;
    void (*add)(CLI::App&, Choice&);
};
constexpr Command commands[] = {{"run", add_run},         {"draw", add_draw},
                                {"trace", add_trace},     {"scopes", add_scopes},
                                {"narrate", add_narrate}, {"stats", add_stats}};

// A file may be called like a command; a command always comes first. Its own
// description is all that is needed then: describing the others takes longer
// than an empty program runs.
void add_commands(CLI::App& app, Choice& choice, const char* first) {
    for (const Command& command : commands) {
        if (first != nullptr && std::strcmp(command.name, first) == 0)
            return command.add(app, choice);
    }
    app.add_option("FILE", choice.wanted.file, "a .py, .md or .ipynb file to open in the window");
    app.add_option("--report", choice.wanted.report,
                   "testing aid: write the window's state to this file");
    for (const Command& command : commands) command.add(app, choice);
}

}  // namespace

std::optional<int> run_command(int argc, const char* const* argv, Wanted& wanted) {
    CLI::App app{"Outlive shows, step by step, why a variable outlives its function.", "outlive"};
    Choice choice;
    app.require_subcommand(0, 1);
    add_commands(app, choice, argc > 1 ? argv[1] : nullptr);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& e) {
        const int code = app.exit(e);
        return code == 0 ? 0 : exit_usage;
    }
    return dispatch(app, choice, wanted);
}

}  // namespace outlive::cli
