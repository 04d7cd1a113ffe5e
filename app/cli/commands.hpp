// The commands, one function each; every one answers its exit code.
#pragma once

#include <cstdint>
#include <string>

namespace outlive::cli {

struct RunArguments {
    std::string file;
    std::uint64_t steps = 0;   // 0: no limit
    std::uint64_t memory = 0;  // bytes; 0: the default
    std::string input;         // file with the lines of input(); empty: stdin
    std::string semantics;     // a misinterpreter; empty: Python's own rules
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
};
int draw(const DrawArguments& arguments);

int narrate(const std::string& file, const std::string& by);

int stats(const std::string& file);

}  // namespace outlive::cli
