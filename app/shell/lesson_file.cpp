#include "app/shell/lesson_file.hpp"

#include <algorithm>
#include <charconv>
#include <optional>
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

// A number that follows `word`; none where it does not.
std::optional<std::uint32_t> take_number(std::string_view& rest, std::string_view word) {
    rest = trimmed(rest);
    if (!rest.starts_with(word)) return std::nullopt;
    const std::string_view digits = trimmed(rest.substr(word.size()));
    std::uint32_t number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (error != std::errc{} || number == 0) return std::nullopt;
    rest = digits.substr(static_cast<std::size_t>(end - digits.data()));
    return number;
}

std::optional<model::LessonStop> read_stop(std::string_view line) {
    constexpr std::string_view open = "<!--", close = "-->";
    line = trimmed(line);
    if (!line.starts_with(open) || !line.ends_with(close)) return std::nullopt;
    line = line.substr(open.size(), line.size() - open.size() - close.size());
    const auto number = take_number(line, "stop");
    if (!number) return std::nullopt;
    const auto visit = take_number(line, "visit");
    line = trimmed(line);
    if (!line.starts_with(':')) return std::nullopt;
    return model::LessonStop{*number, visit.value_or(1), std::string(trimmed(line.substr(1)))};
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
        } else if (auto stop = inside ? std::nullopt : read_stop(line)) {
            lesson.stops.push_back(std::move(*stop));
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
