#include "engine/support/diagnostic_text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace outlive::support {
namespace {

bool starts_character(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
}

std::size_t character_count(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), starts_character));
}

// The line's text without the blanks before it; tabs stay, as in CPython.
std::string_view without_indentation(std::string_view line) {
    const std::size_t first = line.find_first_not_of(" \f");
    return first == std::string_view::npos ? std::string_view() : line.substr(first);
}

// Blanks up to `column`, with tabs where the text has them.
std::string caret_padding(std::string_view text, std::size_t column) {
    std::string padding;
    std::size_t count = 0;
    for (const char c : text) {
        if (!starts_character(c)) continue;
        if (count++ == column) break;
        padding += c == '\t' || c == '\v' || c == '\f' ? c : ' ';
    }
    padding.resize(std::max(padding.size(), column), ' ');
    return padding;
}

}  // namespace

std::string_view name_of(DiagnosticKind kind) {
    switch (kind) {
        case DiagnosticKind::SyntaxError:
            return "SyntaxError";
        case DiagnosticKind::IndentationError:
            return "IndentationError";
        case DiagnosticKind::TabError:
            return "TabError";
        case DiagnosticKind::RecursionError:
            return "RecursionError";
        case DiagnosticKind::Unsupported:
            return "NotImplementedError";
    }
    return "SyntaxError";
}

std::string diagnostic_text(const Diagnostic& diagnostic, const SourceText& source) {
    const std::string last = fmt::format("{}: {}\n", name_of(diagnostic.kind), diagnostic.message);
    if (diagnostic.kind == DiagnosticKind::RecursionError) return last;
    const Position begin = source.position(diagnostic.span.begin);
    const std::string_view line = source.line(begin.line);
    const std::string_view text = without_indentation(line);
    std::string result =
        fmt::format("  File \"{}\", line {}\n    {}\n", source.name(), begin.line, text);
    const std::size_t indentation = line.size() - text.size();
    if (diagnostic.has_carets && begin.column >= indentation) {
        const Position end = source.position(diagnostic.span.end);
        const std::size_t end_column = end.line == begin.line ? end.column : character_count(line);
        const std::size_t carets = end_column > begin.column ? end_column - begin.column : 1;
        result += fmt::format("    {}{}\n", caret_padding(text, begin.column - indentation),
                              std::string(carets, '^'));
    }
    return result + last;
}

std::string warning_text(std::string_view message, Span span, const SourceText& source) {
    const std::uint32_t number = source.line_of(span.begin);
    std::string_view line = source.line(number);
    const std::size_t first = line.find_first_not_of(" \t\f");
    line.remove_prefix(first == std::string_view::npos ? line.size() : first);
    const std::size_t last = line.find_last_not_of(" \t\f");
    line = line.substr(0, last == std::string_view::npos ? 0 : last + 1);
    return fmt::format("{}:{}: SyntaxWarning: {}\n  {}\n", source.name(), number, message, line);
}

}  // namespace outlive::support
