// Every row of tests/programs/tables/<subject>.txt: a small program, mostly a wrong
// one, writes what CPython 3.13 writes. A row is
//
//     [source]
//     the program, run as case.py
//     [stdout]
//     [stderr]
//
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

struct Row {
    std::string source, out, err;
};

std::vector<Row> rows_of(const fs::path& table) {
    std::ifstream in(table, std::ios::binary);
    std::vector<Row> rows;
    std::string* part = nullptr;
    for (std::string line; std::getline(in, line);) {
        if (line == "[source]") {
            part = &rows.emplace_back().source;
        } else if (line == "[stdout]") {
            part = &rows.back().out;
        } else if (line == "[stderr]") {
            part = &rows.back().err;
        } else {
            *part += line + "\n";
        }
    }
    return rows;
}

std::string plain(const std::string& text) {
    static const std::regex address("at 0x[0-9A-Fa-f]+");
    return std::regex_replace(text, address, "at 0xADDRESS");
}

Row run(const std::string& source) {
    Row said{source, "", ""};
    RunOptions options;
    options.record = false;
    options.script_name = "case.py";
    options.limits.steps = 400'000'000;
    auto compiled = Session::compile_file(source, options);
    if (const auto* refused = std::get_if<RefusedFile>(&compiled)) {
        said.err = refused->text;
        return said;
    }
    Session& session = *std::get<0>(compiled);
    session.close_input();
    while (session.extend(50'000'000).state == RunState::Paused) {
    }
    const history::Index& index = session.index();
    for (const auto& mark : index.output) {
        (mark.is_error ? said.err : said.out).append(index.text, mark.begin, mark.end - mark.begin);
    }
    return said;
}

std::vector<std::string> tables() {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(fs::path(OUTLIVE_PROGRAMS_DIR) / "tables"))
        names.push_back(entry.path().stem().string());
    std::sort(names.begin(), names.end());
    return names;
}

class Table : public testing::TestWithParam<std::string> {};

TEST_P(Table, SaysWhatCPythonSays) {
    const auto rows = rows_of(fs::path(OUTLIVE_PROGRAMS_DIR) / "tables" / (GetParam() + ".txt"));
    ASSERT_FALSE(rows.empty());
    for (const Row& row : rows) {
        const Row said = run(row.source);
        EXPECT_EQ(plain(said.out), plain(row.out)) << row.source;
        EXPECT_EQ(plain(said.err), plain(row.err)) << row.source;
    }
}

INSTANTIATE_TEST_SUITE_P(Recorded, Table, testing::ValuesIn(tables()),
                         [](const auto& info) { return info.param; });

}  // namespace
}  // namespace outlive
