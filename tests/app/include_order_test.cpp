// Includes point one way, as app/CMakeLists.txt and engine/CMakeLists.txt say.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <string>

namespace {

namespace fs = std::filesystem;
using Names = std::set<std::string>;

// What each folder may include, beside itself.
const std::map<std::string, Names> allowed{
    {"engine/support", {}},
    {"engine/syntax", {"engine/support"}},
    {"engine/scope", {"engine/support", "engine/syntax"}},
    {"engine/bytecode", {"engine/support", "engine/syntax", "engine/scope"}},
    {"engine/arena", {"engine/support"}},
    {"engine/objects", {"engine/support", "engine/bytecode", "engine/arena"}},
    {"app/lesson", {"engine", "engine/support", "engine/snapshot"}},
    {"app/scene",
     {"engine", "engine/support", "engine/bytecode", "engine/machine", "engine/history",
      "engine/snapshot"}},
    {"app/draw", {"app/scene", "engine/support"}},
    {"app/model", {"app/lesson", "app/scene", "engine", "engine/support", "engine/snapshot"}},
    {"app/panels",
     {"app/model", "app/scene", "app/draw", "engine", "engine/support", "engine/snapshot"}},
    {"app/platform", {"app/model", "app/scene", "app/draw"}},
    {"app/shell",
     {"app/model", "app/scene", "app/draw", "app/panels", "app/platform", "app/narration",
      "app/lesson", "engine", "engine/support", "engine/snapshot", "engine/history",
      "engine/machine"}},
};

// Later folders of the engine see all that stand before them.
const std::vector<std::string> engine_order{"engine/support",  "engine/syntax",  "engine/scope",
                                            "engine/bytecode", "engine/arena",   "engine/objects",
                                            "engine/machine",  "engine/library", "engine/history",
                                            "engine/snapshot", "engine"};

std::string folder_of(const std::string& path) {
    const auto first = path.find('/');
    const auto second = path.find('/', first + 1);
    return path.substr(0, second == std::string::npos ? first : second);
}

bool may_include(const std::string& from, const std::string& what) {
    if (from == what) return true;
    const auto entry = allowed.find(from);
    if (entry != allowed.end()) return entry->second.contains(what);
    const auto rank = [](const std::string& name) {
        return std::find(engine_order.begin(), engine_order.end(), name) - engine_order.begin();
    };
    return !from.starts_with("engine") || rank(what) <= rank(from);
}

template <class Visit>
void for_each_include(const std::string& root, Visit visit) {
    const fs::path top = OUTLIVE_SOURCE_DIR;
    for (const auto& file : fs::recursive_directory_iterator(top / root)) {
        const auto extension = file.path().extension();
        if (extension != ".hpp" && extension != ".cpp") continue;
        std::ifstream in(file.path());
        for (std::string line; std::getline(in, line);)
            if (line.starts_with("#include ")) visit(fs::relative(file.path(), top).string(), line);
    }
}

TEST(IncludeOrder, PointsOneWay) {
    for (const char* root : {"engine", "app"})
        for_each_include(root, [](const std::string& file, const std::string& line) {
            const auto begin = line.find('"');
            if (begin == std::string::npos) return;
            const auto what = line.substr(begin + 1, line.rfind('"') - begin - 1);
            if (!what.starts_with("app/") && !what.starts_with("engine/")) return;
            EXPECT_TRUE(may_include(folder_of(file), folder_of(what))) << file << ": " << line;
        });
}

TEST(IncludeOrder, OnlyThePlatformKnowsTheWindowingLibrary) {
    for_each_include("app", [](const std::string& file, const std::string& line) {
        const bool windowing = line.find("GLFW/") != std::string::npos ||
                               line.find("glad/") != std::string::npos ||
                               line.find("imgui_impl") != std::string::npos;
        EXPECT_TRUE(!windowing || file.starts_with("app/platform/")) << file << ": " << line;
    });
}

TEST(IncludeOrder, SceneAndModelKnowNoImGui) {
    for_each_include("app", [](const std::string& file, const std::string& line) {
        const bool pure = file.starts_with("app/scene/") || file.starts_with("app/model/") ||
                          file.starts_with("app/narration/") || file.starts_with("app/lesson/");
        EXPECT_TRUE(!pure || line.find("imgui") == std::string::npos) << file << ": " << line;
    });
}

}  // namespace
