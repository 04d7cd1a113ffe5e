// The matcher of peg.hpp.
#include <algorithm>

#include "engine/syntax/peg.hpp"

namespace outlive::syntax::peg {
namespace {

// Bounds on the host's stack and on the work for one text.
constexpr std::uint32_t kMaxDepth = 3000;
constexpr std::uint64_t kMaxWork = 10'000'000;

constexpr std::string_view kSoftKeywords[] = {"_", "case", "match", "type"};

NodeKind kind_of_token(TokenKind kind) {
    switch (kind) {
        case TokenKind::Name:
            return NodeKind::Name;
        case TokenKind::True:
            return NodeKind::True;
        case TokenKind::False:
            return NodeKind::False;
        case TokenKind::None:
            return NodeKind::None;
        default:
            return NodeKind::Token;
    }
}

}  // namespace

const Node* Matcher::match(std::string_view rule, bool with_errors) {
    with_errors_ = with_errors;
    at_ = 0;
    memo_.clear();
    return match_rule(grammar_.rule_named(rule));
}

bool Matcher::see(std::uint32_t position) {
    if (position < seen_) return true;
    if (position >= tokens_.size()) return false;
    seen_ = position + 1;
    if (tokens_[position].kind != TokenKind::Error) return true;
    client_.lexical_error();
    return false;
}

const Node* Matcher::make(NodeKind kind, std::uint32_t first,
                          std::span<const Node* const> children) {
    const Node** place = nullptr;
    if (!children.empty()) {
        place = static_cast<const Node**>(
            pool_.allocate(children.size() * sizeof(const Node*), alignof(const Node*)));
        std::copy(children.begin(), children.end(), place);
    }
    void* const memory = pool_.allocate(sizeof(Node), alignof(Node));
    return new (memory) Node{kind, first, at_, {place, children.size()}};
}

const Node* Matcher::sequence(std::uint32_t first, const std::vector<const Node*>& nodes) {
    return make(NodeKind::Sequence, first, nodes);
}

// CPython remembers what its memo rules came to whether or not error rules were
// allowed then, so that an error rule may be skipped; the others it matches
// anew, and here they are remembered for each of the two cases.
const Node* Matcher::match_rule(std::uint32_t number) {
    const Rule& rule = grammar_.rules[number];
    if (++work_ > kMaxWork || depth_ >= kMaxDepth) gave_up_ = true;
    if (stopped() || !see(at_)) return nullptr;
    const bool remembered = rule.is_memo || with_errors_;
    if (!remembered) {
        ++depth_;
        const Node* const node = match_choice(rule.choice);
        --depth_;
        return node;
    }
    const std::uint64_t variant = !rule.is_memo && with_errors_ ? 1 : 0;
    const std::uint64_t key = (std::uint64_t{at_} << 32U) | (std::uint64_t{number} << 1U) | variant;
    const auto [entry, is_new] = memo_.try_emplace(key);
    Memo& memo = entry->second;
    if (!is_new) {
        if (memo.node != nullptr) at_ = memo.end;
        return memo.node;
    }
    const std::uint32_t start = at_;
    ++depth_;
    if (rule.is_left_recursive) {
        grow(number, memo);
    } else {
        const bool allowed = with_errors_;
        if (rule.name == "expression_without_invalid") with_errors_ = false;
        memo.node = match_choice(rule.choice);
        with_errors_ = allowed;
        memo.end = at_;
    }
    --depth_;
    at_ = memo.node != nullptr ? memo.end : start;
    return memo.node;
}

// Left recursion: match with the rule itself failing, then with what came out,
// as long as that takes more tokens (Warth, Douglass, Millstein 2008).
const Node* Matcher::grow(std::uint32_t number, Memo& memo) {
    const std::uint32_t start = at_;
    memo.end = start;
    while (true) {
        at_ = start;
        const Node* const node = match_choice(grammar_.rules[number].choice);
        if (node == nullptr || at_ <= memo.end || stopped()) break;
        memo.node = node;
        memo.end = at_;
    }
    return memo.node;
}

const Node* Matcher::match_choice(std::uint32_t choice) {
    const std::uint32_t start = at_;
    for (const Alternative& alternative : grammar_.choices[choice]) {
        if (alternative.is_error_rule && !with_errors_) continue;
        bool cut = false;
        if (const Node* const node = match_alternative(alternative, cut)) return node;
        at_ = start;
        if (cut || stopped()) return nullptr;
    }
    return nullptr;
}

const Node* Matcher::match_alternative(const Alternative& alternative, bool& cut) {
    const std::uint32_t start = at_;
    Slots slots{};
    std::array<const Node*, 16> nodes;
    std::size_t count = 0;
    for (const std::uint32_t number : alternative.items) {
        const Item& item = grammar_.items[number];
        if (item.kind == ItemKind::Cut) {
            cut = true;
            continue;
        }
        const Node* const node = match_item(item);
        if (node == nullptr || stopped()) return nullptr;
        if (item.slot >= 0) slots[static_cast<std::size_t>(item.slot)] = node;
        if (item.kind != ItemKind::And && item.kind != ItemKind::Not) nodes[count++] = node;
    }
    const std::span<const Node* const> children(nodes.data(), count);
    if (alternative.action.name == "a") return slots[0];
    if (alternative.yields == NodeKind::Sequence && alternative.action.name.empty()) {
        return count == 1 ? nodes[0] : make(NodeKind::Sequence, start, children);
    }
    const Node* const match = make(alternative.yields, start, children);
    if (alternative.action.name.empty()) return match;
    return client_.act(alternative.action, slots, *match);
}

const Node* Matcher::match_item(const Item& item) {
    const std::uint32_t start = at_;
    switch (item.kind) {
        case ItemKind::Token:
            return match_token(item.token);
        case ItemKind::Word:
            return match_word(item.text);
        case ItemKind::SoftKeyword:
            return match_soft_keyword();
        case ItemKind::Rule:
            return match_rule(item.rule);
        case ItemKind::Group:
            return match_choice(item.choice);
        case ItemKind::Optional: {
            const Node* const node = match_item(grammar_.items[item.inner]);
            return node != nullptr ? node : make(NodeKind::Sequence, start, {});
        }
        case ItemKind::Repeat:
            return match_repeat(item, 0);
        case ItemKind::Repeat1:
            return match_repeat(item, 1);
        case ItemKind::Gather:
            return match_gather(item);
        case ItemKind::And:
        case ItemKind::Not: {
            const Node* const node = match_item(grammar_.items[item.inner]);
            at_ = start;
            const bool holds = (node != nullptr) == (item.kind == ItemKind::And);
            return holds ? make(NodeKind::Sequence, start, {}) : nullptr;
        }
        case ItemKind::Forced:
            return match_forced(item);
        case ItemKind::Cut:
            break;
    }
    return nullptr;
}

const Node* Matcher::match_token(TokenKind kind) {
    if (!see(at_) || tokens_[at_].kind != kind) return nullptr;
    const std::uint32_t first = at_++;
    return make(kind_of_token(kind), first, {});
}

const Node* Matcher::match_word(std::string_view word) {
    if (!see(at_) || tokens_[at_].kind != TokenKind::Name) return nullptr;
    const auto [begin, end] = tokens_[at_].span;
    if (text_.substr(begin, end - begin) != word) return nullptr;
    return match_token(TokenKind::Name);
}

// CPython takes any beginning of a soft keyword for one (`c`, `ma`, `ty`), which
// shows in the errors that it reports.
const Node* Matcher::match_soft_keyword() {
    if (!see(at_) || tokens_[at_].kind != TokenKind::Name) return nullptr;
    const auto [begin, end] = tokens_[at_].span;
    const std::string_view name = text_.substr(begin, end - begin);
    for (const std::string_view word : kSoftKeywords) {
        if (word.starts_with(name)) return match_token(TokenKind::Name);
    }
    return nullptr;
}

const Node* Matcher::match_repeat(const Item& item, std::size_t least) {
    const std::uint32_t first = at_;
    std::vector<const Node*> nodes;
    while (const Node* const node = match_item(grammar_.items[item.inner])) nodes.push_back(node);
    if (nodes.size() < least) return nullptr;
    return sequence(first, nodes);
}

const Node* Matcher::match_gather(const Item& item) {
    const std::uint32_t first = at_;
    std::vector<const Node*> nodes;
    const Node* node = match_item(grammar_.items[item.inner]);
    while (node != nullptr) {
        nodes.push_back(node);
        const std::uint32_t before = at_;
        node = nullptr;
        if (match_item(grammar_.items[item.separator]) != nullptr) {
            node = match_item(grammar_.items[item.inner]);
        }
        if (node == nullptr) at_ = before;
    }
    return nodes.empty() ? nullptr : sequence(first, nodes);
}

const Node* Matcher::match_forced(const Item& item) {
    const Item& inner = grammar_.items[item.inner];
    if (!see(at_)) return nullptr;
    if (const Node* const node = match_token(inner.token)) return node;
    client_.expected(at_, inner.text);
    return nullptr;
}

}  // namespace outlive::syntax::peg
