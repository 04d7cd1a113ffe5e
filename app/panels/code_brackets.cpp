#include "app/panels/code_brackets.hpp"

#include <algorithm>
#include <vector>

#include "app/panels/code_tokens.hpp"

namespace outlive::panels {
namespace {

constexpr std::size_t longest_looked_at = 100'000;
constexpr std::string_view opening = "([{";
constexpr std::string_view closing = ")]}";

bool is_bracket(char c) {
    return opening.find(c) != std::string_view::npos || closing.find(c) != std::string_view::npos;
}

// The brackets of the text, by offset.
std::vector<std::size_t> brackets_of(std::string_view text) {
    std::vector<std::size_t> found;
    std::size_t from = 0;
    const auto look = [&](std::size_t until) {
        for (std::size_t i = from; i < until; ++i)
            if (is_bracket(text[i])) found.push_back(i);
    };
    for (const LookSpan& span : token_looks(text)) {
        if (span.look != TokenLook::String && span.look != TokenLook::Comment) continue;
        look(span.begin);
        from = span.end;
    }
    look(text.size());
    return found;
}

}  // namespace

std::optional<Brackets> brackets_at(std::string_view text, std::size_t caret) {
    if (text.size() > longest_looked_at) return std::nullopt;
    const bool before = caret > 0 && is_bracket(text[caret - 1]);
    if (!before && !(caret < text.size() && is_bracket(text[caret]))) return std::nullopt;
    const std::vector<std::size_t> all = brackets_of(text);
    auto at = std::ranges::lower_bound(all, before ? caret - 1 : caret);
    if (at == all.end() || *at > caret) return std::nullopt;  // it is text
    Brackets found{*at, std::nullopt};
    std::vector<char> open;
    const bool forward = opening.find(text[*at]) != std::string_view::npos;
    const std::string_view deeper = forward ? opening : closing;
    const std::string_view back = forward ? closing : opening;
    while (true) {
        const char c = text[*at];
        if (const auto kind = deeper.find(c); kind != std::string_view::npos) {
            open.push_back(back[kind]);
        } else if (open.back() != c) {
            return found;
        } else {
            open.pop_back();
            if (open.empty()) {
                found.partner = *at;
                return found;
            }
        }
        if (forward ? ++at == all.end() : at == all.begin()) return found;
        if (!forward) --at;
    }
}

}  // namespace outlive::panels
