#include "app/narration/wording.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>

namespace outlive::narration {

std::string quoted(std::string_view name) {
    return fmt::format("`{}`", name);
}

std::string name_of_call(const snapshot::FrameView& frame) {
    if (frame.kind == bytecode::CodeKind::Module) return "the module";
    return fmt::format("`{} #{}`", frame.name, frame.call_number);
}

std::string list_of(const std::vector<std::string>& parts) {
    std::string text;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i != 0) text += i + 1 == parts.size() ? " and " : ", ";
        text += parts[i];
    }
    return text;
}

std::string quoted_list(const std::vector<std::string>& names) {
    std::vector<std::string> parts;
    for (const std::string& name : names) parts.push_back(quoted(name));
    return list_of(parts);
}

std::string plural(std::string_view noun, std::size_t count) {
    return fmt::format("{}{}", noun, count == 1 ? "" : "s");
}

std::string shortened(const std::string& text, std::size_t most_characters) {
    std::size_t characters = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool starts = (static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U;
        if (starts && characters++ == most_characters) return text.substr(0, i) + "…";
        if (text[i] == '\n') return text.substr(0, i) + " …";
    }
    return text;
}

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

std::string_view keyword_of(std::string_view statement) {
    static constexpr std::array keywords{
        "if",     "elif", "while", "for",    "def",   "class",   "return", "raise",    "try",
        "except", "with", "del",   "pass",   "break", "import",  "from",   "continue", "assert",
        "match",  "case", "else",  "global", "yield", "finally", "async",  "lambda",   "nonlocal"};
    std::string_view text = trimmed(statement);
    if (text.starts_with("async ")) text = trimmed(text.substr(6));
    const auto is_letter = [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
    };
    const auto end = static_cast<std::size_t>(
        std::find_if_not(text.begin(), text.end(), is_letter) - text.begin());
    const std::string_view word = text.substr(0, end);
    // `match` and `case` are names too: only with ":" at the end are they statements.
    const bool soft = word == "match" || word == "case";
    if (soft &&
        (end >= text.size() || text[end] != ' ' || text.find(':') == std::string_view::npos))
        return {};
    return std::find(keywords.begin(), keywords.end(), word) != keywords.end() ? word
                                                                               : std::string_view{};
}

std::vector<std::string> holders_of(const snapshot::Snapshot& state, support::ObjectId cell) {
    std::vector<std::string> holders;
    for (const auto& object : state.objects) {
        const bool holds = cell && std::ranges::any_of(object.edges, [cell](const auto& e) {
                               return e.cell == cell;
                           });
        if (!holds) continue;
        const std::string text = "ƒ " + object.title;
        if (std::find(holders.begin(), holders.end(), text) == holders.end())
            holders.push_back(text);
    }
    return holders;
}

}  // namespace outlive::narration
