// Every tests/programs/<feature>/<claim>.py prints what CPython 3.13 prints:
// <claim>.out is its stdout, <claim>.err (where it exists) its stderr. Both were
// recorded by tests/programs/record; no Python is needed here.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

#include "engine/session.hpp"

namespace outlive {
namespace {

namespace fs = std::filesystem;

std::string read(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

// Addresses differ from run to run of CPython; ours are virtual.
std::string plain(const std::string& text) {
    static const std::regex address("at 0x[0-9A-Fa-f]+");
    return std::regex_replace(text, address, "at 0xADDRESS");
}

struct Output {
    std::string out, err;
};

Output run(const fs::path& program) {
    Output output;
    const std::string text = read(program);
    RunOptions options;
    options.record = false;
    options.script_name = program.filename().string();
    options.limits.steps = 400'000'000;
    auto compiled = Session::compile_file(text, options);
    if (const auto* refused = std::get_if<RefusedFile>(&compiled)) {
        output.err = refused->text;
        return output;
    }
    Session& session = *std::get<0>(compiled);
    session.close_input();
    while (session.extend(50'000'000).state == RunState::Paused) {
    }
    const history::Index& index = session.index();
    for (const auto& mark : index.output) {
        (mark.is_error ? output.err : output.out)
            .append(index.text, mark.begin, mark.end - mark.begin);
    }
    return output;
}

std::vector<std::string> programs() {
    std::vector<std::string> names;
    const fs::path root = OUTLIVE_PROGRAMS_DIR;
    for (const auto& entry : fs::recursive_directory_iterator(root)) {
        if (entry.path().extension() == ".py")
            names.push_back(fs::relative(entry.path(), root).string());
    }
    std::sort(names.begin(), names.end());
    return names;
}

class Program : public testing::TestWithParam<std::string> {};

TEST_P(Program, PrintsWhatCPythonPrints) {
    const fs::path path = fs::path(OUTLIVE_PROGRAMS_DIR) / GetParam();
    const Output got = run(path);
    EXPECT_EQ(plain(got.out), plain(read(fs::path(path).replace_extension(".out"))));
    const fs::path err = fs::path(path).replace_extension(".err");
    EXPECT_EQ(plain(got.err), fs::exists(err) ? plain(read(err)) : "");
}

std::string test_name(const testing::TestParamInfo<std::string>& info) {
    std::string name = info.param.substr(0, info.param.size() - 3);
    std::replace_if(
        name.begin(), name.end(),
        [](char c) { return !std::isalnum(static_cast<unsigned char>(c)); }, '_');
    return name;
}

INSTANTIATE_TEST_SUITE_P(Recorded, Program, testing::ValuesIn(programs()), test_name);

}  // namespace
}  // namespace outlive
