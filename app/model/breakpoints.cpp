#include "app/model/breakpoints.hpp"

#include <algorithm>

namespace outlive::model {
namespace {

std::vector<std::string_view> lines_of(std::string_view text) {
    std::vector<std::string_view> lines;
    for (auto end = text.find('\n'); end != std::string_view::npos; end = text.find('\n')) {
        lines.push_back(text.substr(0, end));
        text.remove_prefix(end + 1);
    }
    lines.push_back(text);
    return lines;
}

}  // namespace

void toggle(Breakpoints& lines, std::uint32_t line) {
    const auto at = std::ranges::lower_bound(lines, line);
    if (at != lines.end() && *at == line) {
        lines.erase(at);
    } else {
        lines.insert(at, line);
    }
}

Breakpoints moved(const Breakpoints& lines, std::string_view before, std::string_view after) {
    const auto old_lines = lines_of(before);
    const auto new_lines = lines_of(after);
    const std::size_t common = std::min(old_lines.size(), new_lines.size());
    std::size_t front = 0;  // lines that are the same from the start, and from the end
    while (front < common && old_lines[front] == new_lines[front]) ++front;
    std::size_t back = 0;
    while (back < common - front &&
           old_lines[old_lines.size() - 1 - back] == new_lines[new_lines.size() - 1 - back])
        ++back;
    const std::size_t changed_end = new_lines.size() - back;
    Breakpoints result;
    for (const std::uint32_t line : lines) {
        const std::size_t index = line - 1;
        if (index >= old_lines.size()) continue;
        std::size_t there = index;
        if (index >= old_lines.size() - back) {
            there = index + new_lines.size() - old_lines.size();
        } else if (index >= front && index >= changed_end) {
            continue;  // it is gone
        }
        const auto moved_line = static_cast<std::uint32_t>(there + 1);
        if (result.empty() || result.back() != moved_line) result.push_back(moved_line);
    }
    return result;
}

}  // namespace outlive::model
