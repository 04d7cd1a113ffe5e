#include "app/panels/code_tokens.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

namespace outlive::panels {
namespace {

constexpr std::array<std::string_view, 35> keywords{
    "False", "None",     "True",  "and",    "as",   "assert", "async",  "await",    "break",
    "class", "continue", "def",   "del",    "elif", "else",   "except", "finally",  "for",
    "from",  "global",   "if",    "import", "in",   "is",     "lambda", "nonlocal", "not",
    "or",    "pass",     "raise", "return", "try",  "while",  "with",   "yield"};

bool starts_name(char c) {
    return std::isalpha(static_cast<unsigned char>(c)) != 0 || c == '_' || (c & 0x80) != 0;
}
bool in_name(char c) {
    return starts_name(c) || std::isdigit(static_cast<unsigned char>(c)) != 0;
}

// The end of the string whose first quote stands at `at`.
std::size_t string_end(std::string_view text, std::size_t at) {
    const char quote = text[at];
    const bool triple = text.substr(at, 3) == std::string(3, quote);
    at += triple ? 3 : 1;
    while (at < text.size()) {
        if (text[at] == '\\') {
            at += 2;
        } else if (!triple && text[at] == '\n') {
            return at;
        } else if (triple ? text.substr(at, 3) == std::string(3, quote) : text[at] == quote) {
            return at + (triple ? 3 : 1);
        } else {
            ++at;
        }
    }
    return text.size();
}

bool is_string_prefix(std::string_view word) {
    return word.size() <= 2 && std::ranges::all_of(word, [](char c) {
               return std::string_view("rRbBfFuU").find(c) != std::string_view::npos;
           });
}

}  // namespace

std::vector<LookSpan> token_looks(std::string_view text) {
    std::vector<LookSpan> looks;
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t begin = at;
        const char c = text[at];
        if (c == '#') {
            at = std::min(text.find('\n', at), text.size());
            looks.push_back({begin, at, TokenLook::Comment});
        } else if (c == '"' || c == '\'') {
            at = string_end(text, at);
            looks.push_back({begin, at, TokenLook::String});
        } else if (starts_name(c)) {
            while (at < text.size() && in_name(text[at])) ++at;
            const auto word = text.substr(begin, at - begin);
            const bool quoted = at < text.size() && (text[at] == '"' || text[at] == '\'');
            if (quoted && is_string_prefix(word)) {
                at = string_end(text, at);
                looks.push_back({begin, at, TokenLook::String});
            } else if (std::ranges::find(keywords, word) != keywords.end()) {
                looks.push_back({begin, at, TokenLook::Keyword});
            }
        } else if (std::isdigit(static_cast<unsigned char>(c)) != 0) {
            while (at < text.size() && (in_name(text[at]) || text[at] == '.')) ++at;
            looks.push_back({begin, at, TokenLook::Number});
        } else {
            ++at;
        }
    }
    return looks;
}

std::vector<LookSpan> looks_between(std::string_view text, std::size_t begin, std::size_t end) {
    constexpr std::size_t longest_scanned = 1U << 19U;
    constexpr std::size_t longest_line = 1U << 15U;
    std::vector<LookSpan> looks;
    const auto scan = [&](std::size_t from, std::size_t to) {
        for (const LookSpan& look : token_looks(text.substr(from, to - from)))
            if (from + look.end > begin && from + look.begin < end)
                looks.push_back({from + look.begin, from + look.end, look.look});
    };
    if (text.size() <= longest_scanned) {
        scan(0, text.size());
        return looks;
    }
    for (std::size_t from = begin, line = begin; line < end;) {
        const std::size_t next = std::min({text.find('\n', line), end - 1, text.size() - 1}) + 1;
        const bool is_long = next - line > longest_line;
        if (is_long || next >= end) scan(from, is_long ? line : next);
        if (is_long) from = next;
        line = next;
    }
    return looks;
}

}  // namespace outlive::panels
