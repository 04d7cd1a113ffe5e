// A grammar as data and its matcher: a packrat parser (Ford 2002) that goes
// through alternatives in exactly CPython's order, because that order decides
// which error is reported. The notation is in error_grammar.hpp.
//
// The grammar belongs to whoever asked for it and never changes; a Matcher is
// made for one text. Positions are indices of tokens.
#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <memory_resource>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "engine/syntax/token.hpp"

namespace outlive::syntax::peg {

// What a match is, as far as an error message may ask.
enum class NodeKind : std::uint8_t {
    Token,     // punctuation, a keyword, a line's end
    Sequence,  // several matches
    Name,
    Literal,
    True,
    False,
    None,
    Ellipsis,
    FString,
    Operation,
    Compare,
    Await,
    Attribute,
    Subscript,
    Call,
    Starred,
    Tuple,
    List,
    Set,
    Dict,
    ListComp,
    SetComp,
    DictComp,
    GeneratorExp,
    Lambda,
    IfExp,
    NamedExpr,
    Yield,
    Pattern,
    Arguments,
    Keyword,
    DoubleStarred,
};

struct Node {
    NodeKind kind = NodeKind::Token;
    std::uint32_t first = 0;  // token
    std::uint32_t end = 0;    // the token after the last one
    std::span<const Node* const> children;
};

// The named matches of an alternative: a and b.
using Slots = std::array<const Node*, 2>;

struct Action {
    std::string_view name;  // empty: none
    std::array<std::uint8_t, 2> slots{};
    std::string message;
};

enum class ItemKind : std::uint8_t {
    Token,
    Word,         // a name with a certain text
    SoftKeyword,  // any of them
    Rule,
    Group,
    Optional,
    Repeat,  // zero or more
    Repeat1,
    Gather,  // one or more, separated
    And,
    Not,
    Forced,
    Cut,
};

struct Item {
    ItemKind kind = ItemKind::Token;
    TokenKind token = TokenKind::Unknown;
    int slot = -1;
    std::string_view text;    // of Word; the name of a Rule while loading
    std::uint32_t rule = 0;   // Rule
    std::uint32_t inner = 0;  // the item repeated, looked at or optional
    std::uint32_t separator = 0;
    std::uint32_t choice = 0;  // Group: index into `choices`
};

struct Alternative {
    std::vector<std::uint32_t> items;
    Action action;
    NodeKind yields = NodeKind::Sequence;
    bool is_error_rule = false;  // only a rule `invalid_...`: second pass only
};

struct Rule {
    std::string_view name;
    bool is_memo = false;
    bool is_left_recursive = false;
    std::uint32_t choice = 0;
};

struct Grammar {
    std::vector<Rule> rules;
    std::vector<std::vector<Alternative>> choices;
    std::vector<Item> items;

    [[nodiscard]] std::uint32_t rule_named(std::string_view name) const;
};

// Reads the notation; a mistake in it ends the program (it is our own text).
[[nodiscard]] Grammar load_grammar(std::span<const std::string_view> texts);

// What actions mean is the client's.
class Client {
  public:
    virtual ~Client() = default;
    // What the alternative yields, or null: it fails, and when the client has
    // an error to report, everything does.
    virtual const Node* act(const Action& action, const Slots& slots, const Node& match) = 0;
    virtual void lexical_error() = 0;
    virtual void expected(std::uint32_t token, std::string_view text) = 0;
    [[nodiscard]] virtual bool has_error() const = 0;
};

class Matcher {
  public:
    Matcher(const Grammar& grammar, std::span<const Token> tokens, std::string_view text,
            Client& client)
        : grammar_(grammar), tokens_(tokens), text_(text), client_(client) {}

    // Matches from the first token; `with_errors` lets the `invalid_` rules in.
    // Null when it does not match, when the client reported an error, or when
    // the work exceeds what a text of this size deserves.
    const Node* match(std::string_view rule, bool with_errors);

    // How many tokens have been looked at, by this or an earlier match.
    [[nodiscard]] std::uint32_t tokens_seen() const { return seen_; }
    [[nodiscard]] std::uint32_t position() const { return at_; }
    [[nodiscard]] bool gave_up() const { return gave_up_; }
    // Are rules `invalid_...` tried where the matcher stands?
    [[nodiscard]] bool admits_errors() const { return with_errors_; }
    const Node* make(NodeKind kind, std::uint32_t first, std::span<const Node* const> children);
    // Looks at the next token, as matching would.
    bool see(std::uint32_t position);

  private:
    struct Memo {
        const Node* node = nullptr;
        std::uint32_t end = 0;
    };

    const Node* match_rule(std::uint32_t rule);
    const Node* grow(std::uint32_t rule, Memo& memo);
    const Node* match_choice(std::uint32_t choice);
    const Node* match_alternative(const Alternative& alternative, bool& cut);
    const Node* match_item(const Item& item);
    const Node* match_token(TokenKind kind);
    const Node* match_word(std::string_view word);
    const Node* match_soft_keyword();
    const Node* match_repeat(const Item& item, std::size_t least);
    const Node* match_gather(const Item& item);
    const Node* match_forced(const Item& item);
    const Node* sequence(std::uint32_t first, const std::vector<const Node*>& nodes);
    [[nodiscard]] bool stopped() const { return gave_up_ || client_.has_error(); }

    const Grammar& grammar_;
    std::span<const Token> tokens_;
    std::string_view text_;
    Client& client_;
    bool with_errors_ = false;
    bool gave_up_ = false;
    std::uint32_t at_ = 0;
    std::uint32_t seen_ = 0;
    std::uint32_t depth_ = 0;
    std::uint64_t work_ = 0;
    std::unordered_map<std::uint64_t, Memo> memo_;
    std::pmr::monotonic_buffer_resource pool_;
};

}  // namespace outlive::syntax::peg
