// A lesson as the window opens it: what stands in its front matter, its first
// program, and the prose without it.
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
};

[[nodiscard]] LessonFile read_lesson(const std::string& path, const std::string& text);
// The lessons of a folder, by their order; files that cannot be read are left out.
[[nodiscard]] std::vector<model::LessonEntry> find_lessons(const std::string& folder);

}  // namespace outlive::shell
