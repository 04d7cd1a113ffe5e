#include "app/shell/lesson_file.hpp"

#include <algorithm>
#include <charconv>
#include <string_view>

namespace outlive::shell {
namespace {

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\"'");
    if (first == std::string_view::npos) return "";
    return text.substr(first, text.find_last_not_of(" \t\"'") - first + 1);
}

std::string_view take_line(std::string_view& rest) {
    const auto end = std::min(rest.find('\n'), rest.size());
    const auto line = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    return line;
}

void read_field(model::LessonEntry& entry, std::string_view line) {
    const auto mark = line.find_first_of(":=");
    if (mark == std::string_view::npos) return;
    const auto name = trimmed(line.substr(0, mark));
    const auto value = trimmed(line.substr(mark + 1));
    if (name == "title") entry.title = value;
    if (name == "summary") entry.summary = value;
    if (name == "order") std::from_chars(value.data(), value.data() + value.size(), entry.order);
}

}  // namespace

LessonFile read_lesson(const std::string& path, const std::string& text) {
    LessonFile lesson;
    lesson.entry.path = path;
    lesson.entry.title = platform::file_name(path);
    std::string_view rest = text;
    if (rest.starts_with("---\n") || rest.starts_with("+++\n")) {
        const auto fence = take_line(rest);
        while (!rest.empty()) {
            const auto line = take_line(rest);
            if (line == fence) break;
            read_field(lesson.entry, line);
        }
    }
    bool inside = false;
    bool taken = false;
    while (!rest.empty()) {
        const auto line = take_line(rest);
        if (!taken && !inside && line.starts_with("```python")) {
            inside = true;
        } else if (inside && line.starts_with("```")) {
            inside = false;
            taken = true;
        } else {
            (inside ? lesson.program : lesson.prose) += std::string(line) + "\n";
        }
    }
    return lesson;
}

std::vector<model::LessonEntry> find_lessons(const std::string& folder) {
    std::vector<model::LessonEntry> entries;
    const auto listed = platform::list_folder(folder + "/", {".md"});
    const auto* paths = std::get_if<std::vector<std::string>>(&listed);
    if (paths == nullptr) return entries;
    for (const std::string& path : *paths) {
        if (path.ends_with('/')) continue;
        const auto text = platform::read_text(path);
        if (const auto* words = std::get_if<std::string>(&text))
            entries.push_back(read_lesson(path, *words).entry);
    }
    std::ranges::stable_sort(entries, {}, &model::LessonEntry::order);
    return entries;
}

}  // namespace outlive::shell
