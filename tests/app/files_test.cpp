#include "app/platform/files.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "app/shell/lesson_file.hpp"
#include "app/shell/settings.hpp"

namespace outlive::platform {
namespace {

namespace fs = std::filesystem;

class Files : public testing::Test {
  protected:
    Files() : folder_(fs::path(testing::TempDir()) / "outlive-files") {
        fs::remove_all(folder_);
        fs::create_directories(folder_);
    }
    ~Files() override { fs::remove_all(folder_); }

    std::string put(const std::string& name, const std::string& bytes) {
        const std::string path = (folder_ / name).string();
        std::ofstream(path, std::ios::binary) << bytes;
        return path;
    }
    static std::string sentence(const std::string& path) {
        const auto result = read_text(path);
        const auto* error = std::get_if<FileError>(&result);
        return error != nullptr ? error->sentence : "";
    }

    fs::path folder_;
};

TEST_F(Files, TextIsReadWithUnixLineEndsAndWithoutAMark) {
    const auto text = read_text(put("a.py", "\xEF\xBB\xBFx = 1\r\ny = 2\rz\n"));
    EXPECT_EQ(std::get<std::string>(text), "x = 1\ny = 2\nz\n");
    EXPECT_EQ(std::get<std::string>(read_text(put("empty.py", ""))), "");
}

TEST_F(Files, WhatCannotBeReadIsOneSentence) {
    EXPECT_NE(sentence((folder_ / "none.py").string()).find("There is no file"), std::string::npos);
    EXPECT_NE(sentence(folder_.string()).find("is a folder"), std::string::npos);
    EXPECT_NE(sentence(put("b.py", std::string("a\0b", 3))).find("binary"), std::string::npos);
    EXPECT_NE(sentence(put("c.py", "\xff\xfe")).find("not UTF-8"), std::string::npos);
    EXPECT_NE(sentence("/dev/zero").find("not an ordinary file"), std::string::npos);
    const std::string large = put("d.py", "");
    fs::resize_file(large, largest_text_file + 1);
    EXPECT_NE(sentence(large).find("larger than"), std::string::npos);
}

TEST_F(Files, SavingReplacesTheWholeFileAndLeavesNothingBeside) {
    const std::string path = put("a.py", "old");
    EXPECT_EQ(save_text(path, "new"), "");
    EXPECT_EQ(std::get<std::string>(read_text(path)), "new");
    EXPECT_EQ(std::distance(fs::directory_iterator(folder_), fs::directory_iterator()), 1);
    EXPECT_NE(save_text((folder_ / "no" / "a.py").string(), "x"), "");
    EXPECT_NE(save_text(folder_.string(), "x"), "");
}

TEST_F(Files, AFolderListsFoldersFirstAndHidesTheRest) {
    put("b.py", "");
    put("a.md", "");
    put(".hidden.py", "");
    put("c.txt", "");
    fs::create_directory(folder_ / "sub");
    const std::string prefix = folder_.string() + "/";
    const auto listed = list_folder(prefix, {".py", ".md"});
    EXPECT_EQ(std::get<std::vector<std::string>>(listed),
              (std::vector<std::string>{prefix + "sub/", prefix + "a.md", prefix + "b.py"}));
}

TEST_F(Files, BrokenSettingsAreSetAside) {
    model::Look look;
    EXPECT_EQ(shell::load_settings(folder_.string(), look), "");
    look.text_scale = 1.5F;
    look.theme = scene::ThemeKind::Light;
    shell::save_settings(folder_.string(), look);
    model::Look again;
    EXPECT_EQ(shell::load_settings(folder_.string(), again), "");
    EXPECT_EQ(again.text_scale, 1.5F);
    EXPECT_EQ(again.theme, scene::ThemeKind::Light);
    for (const char* broken : {"{", "[]", "{\"version\":1,\"theme\":\"x\"}", "\xff"}) {
        put("settings.json", broken);
        model::Look untouched;
        EXPECT_NE(shell::load_settings(folder_.string(), untouched), "") << broken;
        EXPECT_EQ(untouched.text_scale, 1.0F);
        EXPECT_FALSE(fs::exists(folder_ / "settings.json"));
    }
}

TEST_F(Files, ALessonIsItsFrontMatterItsFirstProgramAndItsProse) {
    const shell::LessonFile lesson = shell::read_lesson(
        "l.md",
        "---\ntitle: Two\norder: 2\nsummary: s\n---\n# Two\n\n```python\nx = 1\n```\n\nend\n");
    EXPECT_EQ(lesson.entry.title, "Two");
    EXPECT_EQ(lesson.entry.order, 2);
    EXPECT_EQ(lesson.program, "x = 1\n");
    EXPECT_EQ(lesson.prose, "# Two\n\n\nend\n");
}

TEST_F(Files, ALessonsStopsAreCommentsThatItsProseDoesNotShow) {
    const shell::LessonFile lesson = shell::read_lesson(
        "l.md",
        "# Two\n<!-- stop 3: Two cells: one each. -->\n<!-- stop 5 visit 2: Again. -->\n"
        "<!-- a note -->\n```python\nx = 1\n# <!-- stop 1: no -->\n```\n");
    ASSERT_EQ(lesson.stops.size(), 2U);
    EXPECT_EQ(lesson.stops[0], (model::LessonStop{3, 1, "Two cells: one each."}));
    EXPECT_EQ(lesson.stops[1], (model::LessonStop{5, 2, "Again."}));
    EXPECT_EQ(lesson.prose, "# Two\n<!-- a note -->\n");
    EXPECT_EQ(lesson.program, "x = 1\n# <!-- stop 1: no -->\n");
}

}  // namespace
}  // namespace outlive::platform
