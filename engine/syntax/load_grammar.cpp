// Reads the notation of error_grammar.hpp.
#include <unordered_map>

#include "engine/support/check.hpp"
#include "engine/syntax/peg.hpp"

namespace outlive::syntax::peg {
namespace {

struct NamedKind {
    std::string_view name;
    NodeKind kind;
};
constexpr NamedKind kKinds[] = {
    {"True", NodeKind::True},
    {"False", NodeKind::False},
    {"None", NodeKind::None},
    {"Ellipsis", NodeKind::Ellipsis},
    {"Operation", NodeKind::Operation},
    {"Compare", NodeKind::Compare},
    {"Await", NodeKind::Await},
    {"Attribute", NodeKind::Attribute},
    {"Subscript", NodeKind::Subscript},
    {"Call", NodeKind::Call},
    {"Starred", NodeKind::Starred},
    {"Tuple", NodeKind::Tuple},
    {"List", NodeKind::List},
    {"Set", NodeKind::Set},
    {"Dict", NodeKind::Dict},
    {"ListComp", NodeKind::ListComp},
    {"SetComp", NodeKind::SetComp},
    {"DictComp", NodeKind::DictComp},
    {"GeneratorExp", NodeKind::GeneratorExp},
    {"Lambda", NodeKind::Lambda},
    {"IfExp", NodeKind::IfExp},
    {"NamedExpr", NodeKind::NamedExpr},
    {"Yield", NodeKind::Yield},
    {"Pattern", NodeKind::Pattern},
    {"Arguments", NodeKind::Arguments},
    {"Keyword", NodeKind::Keyword},
    {"DoubleStarred", NodeKind::DoubleStarred},
};

struct NamedToken {
    std::string_view name;
    TokenKind kind;
};
constexpr NamedToken kTokens[] = {
    {"NAME", TokenKind::Name},
    {"NUMBER", TokenKind::Number},
    {"STRING", TokenKind::String},
    {"NEWLINE", TokenKind::Newline},
    {"INDENT", TokenKind::Indent},
    {"DEDENT", TokenKind::Dedent},
    {"ENDMARKER", TokenKind::EndMarker},
    {"FSTRING_START", TokenKind::FStringStart},
    {"FSTRING_MIDDLE", TokenKind::FStringMiddle},
    {"FSTRING_END", TokenKind::FStringEnd},
};

bool is_word_character(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

class Loader {
  public:
    explicit Loader(Grammar& grammar) : grammar_(grammar) {}

    void load(std::string_view text) {
        text_ = text;
        at_ = 0;
        skip_blank(true);
        while (at_ < text_.size()) load_rule();
    }

    void resolve_names() {
        std::unordered_map<std::string_view, std::uint32_t> numbers;
        for (std::uint32_t i = 0; i < grammar_.rules.size(); ++i) {
            numbers.emplace(grammar_.rules[i].name, i);
        }
        for (Item& item : grammar_.items) {
            if (item.kind != ItemKind::Rule) continue;
            const auto found = numbers.find(item.text);
            OUTLIVE_CHECK(found != numbers.end());
            item.rule = found->second;
        }
        for (std::uint32_t i = 0; i < grammar_.rules.size(); ++i) note_left_recursion(i);
    }

  private:
    // All left recursion here is direct.
    void note_left_recursion(std::uint32_t number) {
        Rule& rule = grammar_.rules[number];
        for (Alternative& alternative : grammar_.choices[rule.choice]) {
            const Item& first = grammar_.items[alternative.items.front()];
            if (first.kind == ItemKind::Rule && first.rule == number) rule.is_left_recursive = true;
            alternative.is_error_rule = alternative.items.size() == 1 &&
                                        first.kind == ItemKind::Rule &&
                                        first.text.starts_with("invalid_");
        }
    }

    [[nodiscard]] char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }
    bool take(std::string_view word) {
        if (text_.substr(at_, word.size()) != word) return false;
        at_ += word.size();
        return true;
    }
    void skip_blank(bool lines) {
        while (peek() == ' ' || (lines && peek() == '\n')) ++at_;
    }
    std::string_view word() {
        const std::size_t begin = at_;
        while (is_word_character(peek())) ++at_;
        OUTLIVE_CHECK(at_ > begin);
        return text_.substr(begin, at_ - begin);
    }

    void load_rule() {
        Rule rule;
        rule.name = word();
        skip_blank(false);
        rule.is_memo = take("memo");
        OUTLIVE_CHECK(take(":"));
        std::vector<Alternative> alternatives;
        skip_blank(true);
        while (take("|")) {
            alternatives.push_back(load_alternative());
            skip_blank(true);
        }
        rule.choice = add_choice(std::move(alternatives));
        grammar_.rules.push_back(rule);
    }

    std::uint32_t add_choice(std::vector<Alternative> alternatives) {
        grammar_.choices.push_back(std::move(alternatives));
        return static_cast<std::uint32_t>(grammar_.choices.size() - 1);
    }
    std::uint32_t add_item(const Item& item) {
        grammar_.items.push_back(item);
        return static_cast<std::uint32_t>(grammar_.items.size() - 1);
    }

    Alternative load_alternative() {
        Alternative alternative;
        while (true) {
            skip_blank(false);
            const char c = peek();
            if (c == '\n' || c == '|' || c == ')' || c == ']' || c == '\0') break;
            if (take("{")) {
                load_action(alternative);
                break;
            }
            alternative.items.push_back(load_item());
        }
        OUTLIVE_CHECK(!alternative.items.empty());
        return alternative;
    }

    void load_action(Alternative& alternative) {
        if (take("=")) {
            const std::string_view name = word();
            for (const NamedKind& named : kKinds) {
                if (named.name == name) alternative.yields = named.kind;
            }
            OUTLIVE_CHECK(alternative.yields != NodeKind::Sequence);
        } else {
            Action& action = alternative.action;
            action.name = word();
            // The operands are slots, but for the kind of target.
            for (std::size_t count = 0;; ++count) {
                skip_blank(false);
                if (!is_word_character(peek())) break;
                const std::string_view operand = word();
                if (operand.size() > 1) {
                    action.message = operand;
                    --count;
                } else {
                    action.slots[count] = static_cast<std::uint8_t>(operand[0] - 'a');
                }
            }
            if (take("\"")) load_message(action.message);
        }
        skip_blank(false);
        OUTLIVE_CHECK(take("}"));
    }

    void load_message(std::string& message) {
        for (; peek() != '"'; ++at_) {
            if (peek() == '\\') ++at_;
            message += peek();
        }
        ++at_;
    }

    std::uint32_t load_item() {
        int slot = -1;
        if (at_ + 1 < text_.size() && text_[at_ + 1] == '=' && (peek() == 'a' || peek() == 'b')) {
            slot = peek() - 'a';
            at_ += 2;
        }
        Item item;
        if (take("&&")) {
            item.kind = ItemKind::Forced;
            item.inner = load_atom();
        } else if (take("&")) {
            item.kind = ItemKind::And;
            item.inner = load_atom();
        } else if (take("!")) {
            item.kind = ItemKind::Not;
            item.inner = load_atom();
        } else if (take("~")) {
            item.kind = ItemKind::Cut;
        } else {
            return with_slot(load_suffix(load_atom()), slot);
        }
        return with_slot(add_item(item), slot);
    }

    std::uint32_t with_slot(std::uint32_t number, int slot) {
        grammar_.items[number].slot = slot;
        return number;
    }

    std::uint32_t load_suffix(std::uint32_t atom) {
        Item item;
        item.inner = atom;
        if (take("?")) {
            item.kind = ItemKind::Optional;
        } else if (take("*")) {
            item.kind = ItemKind::Repeat;
        } else if (take("+")) {
            item.kind = ItemKind::Repeat1;
        } else if (take(".")) {
            item.kind = ItemKind::Gather;
            item.separator = atom;
            item.inner = load_atom();
            OUTLIVE_CHECK(take("+"));
        } else {
            return atom;
        }
        return add_item(item);
    }

    std::uint32_t load_atom() {
        Item item;
        if (take("(")) {
            item.kind = ItemKind::Group;
            item.choice = load_group(")");
        } else if (take("[")) {
            Item group;
            group.kind = ItemKind::Group;
            group.choice = load_group("]");
            item.kind = ItemKind::Optional;
            item.inner = add_item(group);
        } else if (peek() == '\'' || peek() == '"') {
            load_literal(item);
        } else {
            load_name(item);
        }
        return add_item(item);
    }

    std::uint32_t load_group(std::string_view close) {
        std::vector<Alternative> alternatives;
        do {
            alternatives.push_back(load_alternative());
        } while (take("|"));
        OUTLIVE_CHECK(take(close));
        return add_choice(std::move(alternatives));
    }

    void load_literal(Item& item) {
        const char quote = text_[at_++];
        const std::size_t begin = at_;
        while (peek() != quote) ++at_;
        item.text = text_.substr(begin, at_++ - begin);
        item.kind = quote == '"' ? ItemKind::Word : ItemKind::Token;
        if (quote == '"') return;
        item.token = kind_of_text(item.text);
        OUTLIVE_CHECK(item.token != TokenKind::Unknown);
    }

    void load_name(Item& item) {
        item.text = word();
        for (const NamedToken& named : kTokens) {
            if (named.name == item.text) {
                item.kind = ItemKind::Token;
                item.token = named.kind;
                return;
            }
        }
        item.kind = item.text == "SOFT_KEYWORD" ? ItemKind::SoftKeyword : ItemKind::Rule;
    }

    Grammar& grammar_;
    std::string_view text_;
    std::size_t at_ = 0;
};

}  // namespace

std::uint32_t Grammar::rule_named(std::string_view name) const {
    for (std::uint32_t i = 0; i < rules.size(); ++i) {
        if (rules[i].name == name) return i;
    }
    OUTLIVE_CHECK(!"no such rule");
    return 0;
}

Grammar load_grammar(std::span<const std::string_view> texts) {
    Grammar grammar;
    grammar.items.reserve(3000);
    grammar.choices.reserve(600);
    Loader loader(grammar);
    for (const std::string_view text : texts) loader.load(text);
    loader.resolve_names();
    return grammar;
}

}  // namespace outlive::syntax::peg
