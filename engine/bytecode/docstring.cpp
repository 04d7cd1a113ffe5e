// Docstrings lose the indentation that they have in the text (3.13).

#include <algorithm>
#include <string>

#include "engine/bytecode/compiler.hpp"

namespace outlive::bytecode {

namespace {

std::string expand_tabs(std::string_view text) {
    constexpr std::size_t tab = 8;
    std::string result;
    std::size_t column = 0;
    for (const char c : text) {
        if (c == '\t') {
            const std::size_t spaces = tab - column % tab;
            result.append(spaces, ' ');
            column += spaces;
            continue;
        }
        result += c;
        if (c == '\n' || c == '\r') {
            column = 0;
        } else if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U) {
            ++column;
        }
    }
    return result;
}

std::size_t leading_spaces(std::string_view line) {
    return std::min(line.find_first_not_of(' '), line.size());
}

}  // namespace

std::string clean_docstring(std::string_view original) {
    const std::string text = expand_tabs(original);
    const auto next_line = [&text](std::size_t start) {
        const std::size_t end = text.find('\n', start);
        return end == std::string::npos ? text.size() : end + 1;
    };
    // The least indentation of the lines behind the first that are not blank.
    std::size_t margin = std::string::npos;
    for (std::size_t at = next_line(0); at < text.size(); at = next_line(at)) {
        const std::string_view line(text.data() + at, next_line(at) - at);
        const std::size_t indent = leading_spaces(line);
        if (indent < line.size() && line[indent] != '\n') margin = std::min(margin, indent);
    }
    if (margin == std::string::npos) margin = 0;
    std::string result;
    for (std::size_t at = 0; at < text.size(); at = next_line(at)) {
        const std::string_view line(text.data() + at, next_line(at) - at);
        const std::size_t indent = leading_spaces(line);
        result += line.substr(at == 0 ? indent : std::min(indent, margin));
    }
    return result;
}

}  // namespace outlive::bytecode
