// The other rules: tests/semantics/<rule>/<claim>.py, run under that rule,
// prints <claim>.out. No Python gives these outputs; they were written down from
// what each rule says (engine/scope/semantics.hpp).
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "engine/bytecode/verifier.hpp"
#include "engine/session.hpp"

namespace outlive {
namespace {

namespace fs = std::filesystem;
using scope::Semantics;

std::string read(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

std::vector<fs::path> programs_under(const fs::path& root) {
    std::vector<fs::path> paths;
    for (const auto& entry : fs::recursive_directory_iterator(root)) {
        if (entry.path().extension() == ".py") paths.push_back(entry.path());
    }
    std::sort(paths.begin(), paths.end());
    return paths;
}

std::unique_ptr<Session> compile(const fs::path& program, Semantics semantics,
                                 std::uint64_t steps) {
    RunOptions options;
    options.record = false;
    options.script_name = program.filename().string();
    options.limits.steps = steps;
    options.limits.memory = 256ULL << 20U;
    options.semantics = semantics;
    auto compiled = Session::compile(read(program), options);
    if (std::holds_alternative<support::Diagnostic>(compiled)) return nullptr;
    return std::move(std::get<0>(compiled));
}

std::string output_of(Session& session) {
    session.close_input();
    while (session.extend(50'000'000).state == RunState::Paused) {
    }
    return session.index().text;
}

// A folder is named after its rule.
Semantics rule_of(const fs::path& program) {
    std::string name = program.parent_path().filename().string();
    std::replace(name.begin(), name.end(), '_', ' ');
    return scope::semantics_named(name).value();
}

TEST(Semantics, EachRuleHasItsPrograms) {
    for (const scope::Misinterpreter& rule : scope::misinterpreters()) {
        const auto all = programs_under(OUTLIVE_SEMANTICS_DIR);
        EXPECT_GE(std::ranges::count_if(
                      all, [&](const fs::path& p) { return rule_of(p) == rule.semantics; }),
                  4)
            << rule.name;
    }
}

TEST(Semantics, EachProgramPrintsWhatItsRuleSays) {
    for (const fs::path& path : programs_under(OUTLIVE_SEMANTICS_DIR)) {
        const auto session = compile(path, rule_of(path), 10'000'000);
        ASSERT_NE(session, nullptr) << path;
        EXPECT_EQ(output_of(*session), read(fs::path(path).replace_extension(".out"))) << path;
    }
}

TEST(Semantics, NoRuleIsPythonsOwn) {
    for (const scope::Misinterpreter& rule : scope::misinterpreters()) {
        const auto all = programs_under(OUTLIVE_SEMANTICS_DIR);
        const bool differs = std::ranges::any_of(all, [&](const fs::path& path) {
            if (rule_of(path) != rule.semantics) return false;
            const auto session = compile(path, Semantics::Python, 10'000'000);
            return output_of(*session) != read(fs::path(path).replace_extension(".out"));
        });
        EXPECT_TRUE(differs) << rule.name;
    }
}

// Programs that were not written for the rules: whatever they do, the code is
// sound and the run comes to an end.
TEST(Semantics, EveryProgramRunsUnderEveryRule) {
    for (const fs::path& path : programs_under(OUTLIVE_PROGRAMS_DIR)) {
        for (const scope::Misinterpreter& rule : scope::misinterpreters()) {
            const auto session = compile(path, rule.semantics, 20'000);
            if (session == nullptr) break;  // refused under every rule alike
            for (const auto& code : session->program().codes) {
                EXPECT_EQ(bytecode::verify(*code), std::nullopt) << path << " " << rule.name;
            }
            (void)output_of(*session);
        }
    }
}

TEST(Semantics, ANameMayHaveHyphens) {
    EXPECT_EQ(scope::semantics_named("dies-with-frame"), Semantics::DiesWithFrame);
    EXPECT_EQ(scope::semantics_named("one cell for all calls"), Semantics::OneCellForAllCalls);
    EXPECT_EQ(scope::semantics_named("python"), Semantics::Python);
    EXPECT_EQ(scope::semantics_named("backwards"), std::nullopt);
}

}  // namespace
}  // namespace outlive
