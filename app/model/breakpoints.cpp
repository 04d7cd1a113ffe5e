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

LineMoves::LineMoves(std::string_view before, std::string_view after) {
    const auto old_lines = lines_of(before);
    const auto new_lines = lines_of(after);
    old_count_ = old_lines.size();
    new_count_ = new_lines.size();
    const std::size_t common = std::min(old_count_, new_count_);
    while (front_ < common && old_lines[front_] == new_lines[front_]) ++front_;
    while (back_ < common - front_ &&
           old_lines[old_count_ - 1 - back_] == new_lines[new_count_ - 1 - back_])
        ++back_;
}

std::optional<std::uint32_t> LineMoves::operator()(std::uint32_t line) const {
    std::size_t there = line - 1;
    if (line == 0 || there >= old_count_) return std::nullopt;
    if (there >= old_count_ - back_) {
        there = there + new_count_ - old_count_;
    } else if (there >= front_ && there >= new_count_ - back_) {
        return std::nullopt;
    }
    return static_cast<std::uint32_t>(there + 1);
}

Breakpoints moved(const Breakpoints& lines, std::string_view before, std::string_view after) {
    const LineMoves moves(before, after);
    Breakpoints result;
    for (const std::uint32_t line : lines) {
        const auto there = moves(line);
        if (there && (result.empty() || result.back() != *there)) result.push_back(*there);
    }
    return result;
}

}  // namespace outlive::model
