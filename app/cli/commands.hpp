// The commands, one function each; every one answers its exit code.
#pragma once

#include <cstdint>
#include <string>

#include "engine/scope/semantics.hpp"

namespace outlive::cli {

struct RunArguments {
    std::string file;
    std::uint64_t steps = 0;   // 0: no limit
    std::uint64_t memory = 0;  // bytes; 0: the default
    std::string input;         // file with the lines of input(); empty: stdin
    scope::Semantics semantics = scope::Semantics::Python;
    bool record = false;  // keep the history, though nobody will look at it
};
int run(const RunArguments& arguments);

int scopes(const std::string& file);

struct DrawArguments {
    std::string file;
    std::string step;            // "N"; or empty
    std::string steps;           // "FROM:TO" or "all"; or empty
    std::string by = "line";     // line or expression
    std::string output;          // .svg, .png, or a folder for `steps`
    std::string theme = "dark";  // dark, light, contrast
    std::string select;          // name of a cell, object or variable; or empty
    scope::Semantics semantics = scope::Semantics::Python;
};
int draw(const DrawArguments& arguments);

// `by`: line or expression.
int narrate(const std::string& file, const std::string& by, scope::Semantics semantics);

struct TraceArguments {
    std::string file;
    std::string format = "outlive";  // or pythontutor
    std::string steps;               // "FROM:TO" or "all"; empty: all
    scope::Semantics semantics = scope::Semantics::Python;
};
int trace(const TraceArguments& arguments);

int stats(const std::string& file, scope::Semantics semantics);

}  // namespace outlive::cli
