#include "engine/support/source_text.hpp"

#include <algorithm>

namespace outlive::support {

SourceText::SourceText(std::string name, std::string text)
    : name_(std::move(name)), text_(std::move(text)), line_starts_{0} {
    for (std::size_t i = 0; i < text_.size(); ++i) {
        if (text_[i] == '\n') line_starts_.push_back(static_cast<std::uint32_t>(i + 1));
    }
}

std::string_view SourceText::text(Span span) const {
    return std::string_view(text_).substr(span.begin, span.end - span.begin);
}

std::uint32_t SourceText::line_count() const {
    return static_cast<std::uint32_t>(line_starts_.size());
}

std::string_view SourceText::line(std::uint32_t number) const {
    if (number == 0 || number > line_starts_.size()) return {};
    const std::uint32_t begin = line_starts_[number - 1];
    const std::size_t end = text_.find('\n', begin);
    return std::string_view(text_).substr(begin, end == std::string::npos ? end : end - begin);
}

std::uint32_t SourceText::line_of(std::uint32_t offset) const {
    const auto after = std::upper_bound(line_starts_.begin(), line_starts_.end(), offset);
    return static_cast<std::uint32_t>(after - line_starts_.begin());
}

Position SourceText::position(std::uint32_t offset) const {
    const auto end = std::min<std::size_t>(offset, text_.size());
    const auto continues = [&](std::size_t i) {
        return i < text_.size() && (text_[i] & '\xC0') == '\x80';
    };
    const std::uint32_t line = line_of(static_cast<std::uint32_t>(end));
    const std::uint32_t start = line_starts_[line - 1];
    std::uint32_t characters = 0;
    for (std::size_t i = start; i < end; ++i) characters += continues(i) ? 0 : 1;
    if (end > start && continues(end)) --characters;
    return {line, static_cast<std::uint32_t>(end) - start, characters};
}

std::uint32_t SourceText::line_start(std::uint32_t number) const {
    return number == 0 || number > line_starts_.size() ? static_cast<std::uint32_t>(text_.size())
                                                       : line_starts_[number - 1];
}

}  // namespace outlive::support
