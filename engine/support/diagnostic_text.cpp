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

// CPython reads the line again for its message, this many bytes at a time, and
// shows what it has read last.
constexpr std::size_t chunk = 999;

std::string_view last_chunk(std::string_view line) {
    return line.substr(line.size() / chunk * chunk);
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
    return padding;
}

// From 0, in what is shown of its line.
std::size_t shown_column(const Diagnostic& diagnostic, std::size_t byte_column,
                         std::string_view shown) {
    if (diagnostic.counts_bytes) return byte_column;
    // A byte within a character stands for the character.
    if (byte_column < shown.size()) return character_count(shown.substr(0, byte_column + 1)) - 1;
    return character_count(shown) + (byte_column > shown.size() ? 1 : 0);
}

std::string caret_line(const Diagnostic& diagnostic, const SourceText& source,
                       std::string_view shown, bool has_end) {
    const Position begin = source.position(diagnostic.span.begin);
    const Position end = source.position(diagnostic.span.end);
    // As CPython's traceback module does it, counting from 0.
    const std::size_t size = character_count(shown);
    const std::size_t whole = size + (has_end ? 1 : 0);  // with its line end
    std::size_t from = shown_column(diagnostic, begin.byte_column, shown);
    std::size_t to =
        end.line == begin.line ? shown_column(diagnostic, end.byte_column, shown) : size;
    if (from >= whole) from = size;
    if (to >= whole) to = size;
    if (from >= to) to = from + 1;
    const std::string_view text = without_indentation(shown);
    const std::size_t indentation = shown.size() - text.size();
    if (from < indentation) return {};
    return fmt::format("    {}{}\n", caret_padding(text, from - indentation),
                       std::string(to - from, '^'));
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
        case DiagnosticKind::MemoryError:
            return "MemoryError";
        case DiagnosticKind::Unsupported:
            return "NotImplementedError";
    }
    return "SyntaxError";
}

std::string diagnostic_text(const Diagnostic& diagnostic, const SourceText& source) {
    const std::string last = fmt::format("{}: {}\n", name_of(diagnostic.kind), diagnostic.message);
    if (diagnostic.kind == DiagnosticKind::RecursionError ||
        diagnostic.kind == DiagnosticKind::MemoryError)
        return last;
    const Position begin = source.position(diagnostic.span.begin);
    const std::string_view line = source.line(begin.line);
    const std::string_view shown = diagnostic.in_whole_line ? line : last_chunk(line);
    std::string result = fmt::format("  File \"{}\", line {}\n    {}\n", source.name(), begin.line,
                                     without_indentation(shown));
    if (diagnostic.has_carets) {
        const bool has_end =
            shown.data() + shown.size() != source.text().data() + source.text().size();
        result += caret_line(diagnostic, source, shown, has_end);
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
