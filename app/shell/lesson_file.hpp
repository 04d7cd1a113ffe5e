// A lesson as the window opens it: what stands in its front matter, its first
// program, the prose without it, and the stops of that program.
//
// A stop is a comment of its own line, which other viewers do not show: "<!-- stop 3:
// The caption. -->" before line 3 runs; "<!-- stop 3 visit 2: … -->" the second time.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "app/model/state.hpp"
#include "app/platform/files.hpp"

namespace outlive::shell {

struct LessonFile {
    model::LessonEntry entry;
    std::string program;
    std::string prose;  // Markdown
    std::vector<model::LessonStop> stops;
};

[[nodiscard]] LessonFile read_lesson(const std::string& path, const std::string& text);
// The lessons of a folder, by their order; files that cannot be read are left out.
[[nodiscard]] std::vector<model::LessonEntry> find_lessons(const std::string& folder);

}  // namespace outlive::shell
