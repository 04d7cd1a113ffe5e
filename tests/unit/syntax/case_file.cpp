#include "tests/unit/syntax/case_file.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace outlive::syntax {
namespace {

constexpr std::string_view kSource = "[source]\n";

void read_cases(const std::string& text, std::vector<Case>& cases) {
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t begin = at + kSource.size();
        std::size_t end = text.find(kSource, begin);
        if (end == std::string::npos) end = text.size();
        const std::string block = text.substr(begin, end - begin);
        const std::size_t mark = std::min(block.find("[tree]\n"), block.find("[stderr]\n"));
        const std::size_t answer = block.find('\n', mark) + 1;
        cases.push_back({block.substr(0, mark), block.substr(answer)});
        at = end;
    }
}

}  // namespace

std::vector<Case> cases_in(const std::string& prefix) {
    std::vector<Case> cases;
    const std::filesystem::path folder =
        std::filesystem::path(OUTLIVE_SOURCE_DIR) / "tests/unit/syntax/cases";
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (!entry.path().filename().string().starts_with(prefix)) continue;
        std::ifstream file(entry.path(), std::ios::binary);
        std::stringstream text;
        text << file.rdbuf();
        read_cases(text.str(), cases);
    }
    return cases;
}

}  // namespace outlive::syntax
