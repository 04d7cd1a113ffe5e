#include "engine/syntax/find_error.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>

#include "engine/syntax/error_grammar.hpp"
#include "engine/syntax/literal.hpp"
#include "engine/syntax/peg.hpp"

namespace outlive::syntax {
namespace {

// More than that, and the complete statements are taken as read.
constexpr std::size_t kTokensReadAgain = 6'000;

using peg::Action;
using peg::Node;
using peg::NodeKind;
using peg::Slots;
using support::Diagnostic;
using support::DiagnosticKind;

// CPython's words for what an expression is.
std::string_view expression_name(NodeKind kind) {
    switch (kind) {
        case NodeKind::Attribute:
            return "attribute";
        case NodeKind::Subscript:
            return "subscript";
        case NodeKind::Starred:
            return "starred";
        case NodeKind::Name:
            return "name";
        case NodeKind::List:
            return "list";
        case NodeKind::Tuple:
            return "tuple";
        case NodeKind::Lambda:
            return "lambda";
        case NodeKind::Call:
            return "function call";
        case NodeKind::Operation:
            return "expression";
        case NodeKind::GeneratorExp:
            return "generator expression";
        case NodeKind::Yield:
            return "yield expression";
        case NodeKind::Await:
            return "await expression";
        case NodeKind::ListComp:
            return "list comprehension";
        case NodeKind::SetComp:
            return "set comprehension";
        case NodeKind::DictComp:
            return "dict comprehension";
        case NodeKind::Dict:
            return "dict literal";
        case NodeKind::Set:
            return "set display";
        case NodeKind::FString:
            return "f-string expression";
        case NodeKind::True:
            return "True";
        case NodeKind::False:
            return "False";
        case NodeKind::None:
            return "None";
        case NodeKind::Ellipsis:
            return "ellipsis";
        case NodeKind::Compare:
            return "comparison";
        case NodeKind::IfExp:
            return "conditional expression";
        case NodeKind::NamedExpr:
            return "named expression";
        default:
            return "literal";
    }
}

// The parts of a row (a tuple's elements, a call's arguments), without the
// punctuation between them.
void collect_parts(const Node& node, std::vector<const Node*>& parts) {
    for (const Node* const child : node.children) {
        if (child->kind == NodeKind::Sequence) {
            collect_parts(*child, parts);
        } else if (child->kind != NodeKind::Token) {
            parts.push_back(child);
        }
    }
}

std::vector<const Node*> parts_of(const Node& node) {
    std::vector<const Node*> parts;
    collect_parts(node, parts);
    return parts;
}

enum class TargetKind : std::uint8_t { Star, For, Del };

class ErrorFinder : public peg::Client {
  public:
    ErrorFinder(const support::SourceText& source, const TokenList& list,
                const std::vector<Token>& tokens)
        : source_(source), list_(list), tokens_(tokens) {}

    std::optional<Diagnostic> find(std::string_view rule);
    // After find: what CPython warned of in the string literals that it met.
    [[nodiscard]] const std::vector<SyntaxWarning>& warnings() const { return warnings_; }
    // … and how far its tokenizer has read the text.
    [[nodiscard]] std::uint32_t end_of_read() const { return end_of_read_; }
    [[nodiscard]] ErrorDetails details() const { return details_; }

    const Node* act(const Action& action, const Slots& slots, const Node& match) override;
    void lexical_error() override {
        error_ = list_.failure->diagnostic;
        details_ = list_.failure->details;
        is_lexical_ = true;
    }
    void expected(std::uint32_t token, std::string_view text) override {
        raise(place_of_token(token), fmt::format("expected '{}'", text));
    }
    [[nodiscard]] bool has_error() const override { return error_.has_value(); }

  private:
    // Where an error points. CPython gives line ends beyond the text, the
    // virtual tokens and unfinished lines odd places; they are kept.
    struct Place {
        Span span;
        bool has_carets = true;
        EndColumn end = EndColumn::OfSpan;
    };

    void raise(Place place, std::string message,
               DiagnosticKind kind = DiagnosticKind::SyntaxError) {
        if (error_) return;
        error_ = Diagnostic{kind, std::move(message), place.span, place.has_carets};
        details_ = {place.end, is_on_line_read_last(place)};
    }

    [[nodiscard]] Place place_of(const Node& first, const Node& last) const;
    [[nodiscard]] Place place_of(const Node& node) const { return place_of(node, node); }
    [[nodiscard]] Place place_of_token(std::uint32_t token) const;
    [[nodiscard]] Place place_of_last_token() const {
        return place_at(matcher_->tokens_seen() - 1);
    }
    [[nodiscard]] Place place_at(std::uint32_t token) const;
    [[nodiscard]] Place place_from(const Node& node) const;
    [[nodiscard]] Place place_of_line(std::uint32_t offset) const;
    [[nodiscard]] bool is_on_line_read_last(const Place& place) const;
    [[nodiscard]] std::string_view text_of(const Node& node) const {
        return source_.text({tokens_[node.first].span.begin, tokens_[node.end - 1].span.end});
    }
    [[nodiscard]] std::string filled(const std::string& message, const Node* node) const;

    bool act_on_place(const Action& action, const Slots& slots);
    void act_on_target(const std::string& kind, const Node& node);
    const Node* check_string(const Node& node);
    const Node* check_strings(const Node& node);
    [[nodiscard]] bool is_raw(std::uint32_t fstring_start) const;
    const Node* check_format_text(const Node& text);
    const Node* check_fstring(const Node& match);
    std::optional<LiteralError> error_in_shown_text(const Node& part, bool is_raw,
                                                    std::vector<SyntaxWarning>& told);
    const Node* check_number(const Node& node);
    const Node* check_conversion_place(const Node& mark, const Node& name);
    const Node* check_conversion(const Node& conversion, const Node& field);
    void check_missing_comma(const Node& first, const Node& second);
    void check_legacy_statement(const Node& name, const Node& rest);
    void check_generator_in_call(const Node& arguments, const Node& clauses);
    void report_literal(const LiteralError& error, const Node& node);
    void report_generic(std::uint32_t last_token);
    void prefer_lexical_error();
    [[nodiscard]] bool has_more_text() const;
    std::optional<Diagnostic> find_by(peg::Matcher& matcher, std::string_view rule);

    const support::SourceText& source_;
    const TokenList& list_;
    const std::vector<Token>& tokens_;
    peg::Matcher* matcher_ = nullptr;
    Tree scratch_;
    std::optional<Diagnostic> error_;
    ErrorDetails details_;
    bool is_lexical_ = false;
    std::vector<SyntaxWarning> warnings_;
    std::uint32_t end_of_read_ = 0;
};

// ---- places -----------------------------------------------------------------

bool is_virtual(const Token& token) {
    return token.kind == TokenKind::Indent || token.kind == TokenKind::Dedent ||
           token.kind == TokenKind::EndMarker || token.kind == TokenKind::Error;
}

ErrorFinder::Place ErrorFinder::place_of(const Node& first, const Node& last) const {
    return {{tokens_[first.first].span.begin, tokens_[last.end - 1].span.end}};
}

ErrorFinder::Place ErrorFinder::place_of_line(std::uint32_t offset) const {
    const std::uint32_t start = source_.line_start(source_.line_of(offset));
    return {{start, start}, false};
}

bool ErrorFinder::is_on_line_read_last(const Place& place) const {
    const auto size = static_cast<std::uint32_t>(source_.text().size());
    const Token& last = tokens_[matcher_->tokens_seen() - 1];
    const std::uint32_t end = std::min(last.span.end, size);
    const bool starts_next = end > 0 && (last.at_end || last.kind == TokenKind::Newline);
    const std::uint32_t begin = std::min(place.span.begin, size);
    return source_.line_of(begin) >= source_.line_of(starts_next ? end - 1 : end);
}

// A known token; those without text have a line only.
ErrorFinder::Place ErrorFinder::place_of_token(std::uint32_t token) const {
    const Token& t = tokens_[token];
    if (!is_virtual(t)) return {t.span};
    const std::uint32_t at = t.span.begin;
    return place_of_line(t.at_end && at > 0 ? at - 1 : at);
}

// The last token read, or where the lexer stood after it.
ErrorFinder::Place ErrorFinder::place_at(std::uint32_t token) const {
    const Token& t = tokens_[token];
    if (!is_virtual(t)) return {t.span};
    const std::uint32_t at = t.span.begin;
    if (t.at_end) {
        Place place = place_of_token(token);
        place.end = EndColumn::EndOfText;
        return place;
    }
    if (at == source_.line_start(source_.line_of(at))) return {{at, at}, false, EndColumn::Missing};
    return {{at - 1, at - 1}, true, EndColumn::Missing};
}

ErrorFinder::Place ErrorFinder::place_from(const Node& node) const {
    const std::uint32_t begin = tokens_[node.first].span.begin;
    const std::uint32_t cursor = tokens_[matcher_->tokens_seen() - 1].span.end;
    return {{begin, std::max(begin, cursor > 0 ? cursor - 1 : 0)}};
}

std::string ErrorFinder::filled(const std::string& message, const Node* node) const {
    const std::size_t at = message.find('%');
    if (at == std::string::npos || node == nullptr) return message;
    std::string value;
    switch (message[at + 1]) {
        case 's':
            value = expression_name(node->kind);
            break;
        case 't':
            value = text_of(*node);
            break;
        default:
            value = std::to_string(source_.line_of(tokens_[node->first].span.begin));
    }
    return message.substr(0, at) + value + message.substr(at + 2);
}

// ---- actions ----------------------------------------------------------------

// The actions that only say where; false for the others.
bool ErrorFinder::act_on_place(const Action& action, const Slots& slots) {
    const Node* const a = slots[action.slots[0]];
    const Node* const b = slots[action.slots[1]];
    const auto say = [&](Place place, DiagnosticKind kind = DiagnosticKind::SyntaxError) {
        raise(place, filled(action.message, a), kind);
        return true;
    };
    if (action.name == "at") return say(place_of(*a));
    if (action.name == "range") return say(place_of(*a, *b));
    if (action.name == "range_items") return say(place_of(*a, *parts_of(*b).back()));
    if (action.name == "items") {
        const std::vector<const Node*> parts = parts_of(*a);
        return parts.empty() ? say(place_of(*a)) : say(place_of(*parts.front(), *parts.back()));
    }
    if (action.name == "from") return say(place_from(*a));
    if (action.name == "last") return say(place_of_last_token());
    if (action.name == "block") return say(place_of_last_token(), DiagnosticKind::IndentationError);
    if (action.name == "next") {
        const std::uint32_t next = matcher_->position();
        return !matcher_->see(next) || say(place_at(next));
    }
    if (action.name == "after_key") {
        const std::uint32_t end = tokens_[a->end - 1].span.end;
        return say({{end - 1, end - 1}, true, EndColumn::Zero});
    }
    return false;
}

const Node* ErrorFinder::act(const Action& action, const Slots& slots, const Node& match) {
    if (act_on_place(action, slots)) return nullptr;
    const Node* const a = slots[action.slots[0]];
    const Node* const b = slots[action.slots[1]];
    if (action.name == "string") return check_string(*a);
    if (action.name == "strings") return check_strings(*a);
    if (action.name == "format_text") return check_format_text(*a);
    if (action.name == "fstring") return check_fstring(match);
    if (action.name == "number") return check_number(*a);
    if (action.name == "conversion_place") return check_conversion_place(*a, *b);
    if (action.name == "conversion") return check_conversion(*a, match);
    if (action.name == "not_equal") return text_of(*a) == "!=" ? a : nullptr;
    if (action.name == "real" || action.name == "imaginary") {
        const bool is_imaginary = (text_of(*a).back() | 0x20) == 'j';
        if (is_imaginary == (action.name == "imaginary")) return a;
        raise(place_of(*a), fmt::format("{} number required in complex literal", action.name));
    } else if (action.name == "target") {
        act_on_target(action.message, *a);
    } else if (action.name == "missing_comma") {
        check_missing_comma(*a, *b);
    } else if (action.name == "legacy_statement") {
        check_legacy_statement(*a, *b);
    } else if (action.name == "generator_in_call") {
        check_generator_in_call(*a, *b);
    } else if (action.name == "arguments_order") {
        const auto parts = parts_of(*a);
        const bool unpacking = std::any_of(parts.begin(), parts.end(), [](const Node* part) {
            return part->kind == NodeKind::DoubleStarred;
        });
        raise(place_of_last_token(), unpacking
                                         ? "positional argument follows keyword argument unpacking"
                                         : "positional argument follows keyword argument");
    } else if (action.name == "type_parameter_bound") {
        const char* const what = b->kind == NodeKind::Tuple ? "constraints" : "bound";
        raise(place_from(*a), fmt::format("cannot use {} with {}", what, action.message));
    }
    return nullptr;
}

// What in `node` cannot be a target, or null.
const Node* invalid_target(const Node* node, TargetKind target, const std::vector<Token>& tokens) {
    switch (node->kind) {
        case NodeKind::Name:
        case NodeKind::Subscript:
        case NodeKind::Attribute:
            return nullptr;
        case NodeKind::List:
        case NodeKind::Tuple:
            for (const Node* const part : parts_of(*node)) {
                if (const Node* const found = invalid_target(part, target, tokens)) return found;
            }
            return nullptr;
        case NodeKind::Starred:
            if (target == TargetKind::Del) return node;
            return invalid_target(node->children.back(), target, tokens);
        case NodeKind::Compare: {
            if (target != TargetKind::For) return node;
            // `for x in y` reads `x in y` as a comparison; x is the target.
            const Node* const left = node->children.front();
            if (tokens[node->children[1]->first].kind != TokenKind::In) return nullptr;
            return invalid_target(left, target, tokens);
        }
        default:
            return node;
    }
}

void ErrorFinder::act_on_target(const std::string& kind, const Node& node) {
    const TargetKind target = kind == "del"   ? TargetKind::Del
                              : kind == "for" ? TargetKind::For
                                              : TargetKind::Star;
    const Node* const invalid = invalid_target(&node, target, tokens_);
    if (invalid == nullptr) return;
    raise(place_of(*invalid),
          fmt::format("cannot {} {}", target == TargetKind::Del ? "delete" : "assign to",
                      expression_name(invalid->kind)));
}

bool is_legacy(const Node& node, std::string_view text) {
    return node.kind == NodeKind::Name && (text == "print" || text == "exec");
}

void ErrorFinder::check_missing_comma(const Node& first, const Node& second) {
    const bool in_brackets = tokens_[matcher_->position() - 1].level > 0;
    if (is_legacy(first, text_of(first)) || !in_brackets) return;
    raise(place_of(first, second), "invalid syntax. Perhaps you forgot a comma?");
}

void ErrorFinder::check_legacy_statement(const Node& name, const Node& rest) {
    const std::string_view text = text_of(name);
    if (!is_legacy(name, text)) return;
    raise(place_of(name, rest),
          fmt::format("Missing parentheses in call to '{0}'. Did you mean {0}(...)?", text));
}

void ErrorFinder::check_generator_in_call(const Node& arguments, const Node& clauses) {
    const Node* last = nullptr;
    std::size_t positional = 0;
    for (const Node* const part : parts_of(arguments)) {
        if (part->kind == NodeKind::Keyword || part->kind == NodeKind::DoubleStarred) continue;
        last = part;
        ++positional;
    }
    if (positional <= 1) return;
    raise(place_of(*last, clauses), "Generator expression must be parenthesized");
}

// ---- literals ---------------------------------------------------------------

void ErrorFinder::report_literal(const LiteralError& error, const Node& node) {
    raise(error.is_at_literal ? place_of(node) : place_of_last_token(), error.message);
}

const Node* ErrorFinder::check_string(const Node& node) {
    // The reading that looks for errors warns of nothing again.
    const StringLiteral literal =
        decode_string(text_of(node), tokens_[node.first].span.begin, scratch_,
                      matcher_->admits_errors() ? nullptr : &warnings_);
    if (literal.error) {
        report_literal(*literal.error, node);
        return nullptr;
    }
    return &node;
}

const Node* ErrorFinder::check_strings(const Node& node) {
    bool has_bytes = false;
    bool has_str = false;
    bool has_fstring = false;
    for (const Node* const part : node.children) {
        const std::string_view text = text_of(*part);
        const std::size_t quote = text.find_first_of("'\"");
        const bool is_bytes = text.substr(0, quote).find_first_of("bB") != std::string_view::npos;
        (is_bytes ? has_bytes : has_str) = true;
        has_fstring = has_fstring || part->kind == NodeKind::FString;
    }
    if (has_bytes && has_str) {
        raise(place_of_last_token(), "cannot mix bytes and nonbytes literals");
        return nullptr;
    }
    return matcher_->make(has_fstring ? NodeKind::FString : NodeKind::Literal, node.first, {});
}

// What `{x=}` shows of its own text is decoded as the text between the fields is.
std::optional<LiteralError> ErrorFinder::error_in_shown_text(const Node& part, bool is_raw,
                                                             std::vector<SyntaxWarning>& told) {
    constexpr std::size_t equal_sign = 2;  // of a field's parts
    const bool shows_text =
        part.children.size() > equal_sign && part.children[equal_sign]->kind == NodeKind::Token;
    if (!shows_text || is_raw) return std::nullopt;
    const Span span{tokens_[part.first].span.end,
                    tokens_[part.children[equal_sign]->end].span.begin};
    return decode_fstring_text(source_.text(span), false, span.begin, scratch_, &told).error;
}

bool ErrorFinder::is_raw(std::uint32_t fstring_start) const {
    const std::string_view prefix = source_.text(tokens_[fstring_start].span);
    return (prefix[0] | 0x20) == 'r' || (prefix[1] | 0x20) == 'r';
}

// The text of a format specification is decoded as soon as it is read.
const Node* ErrorFinder::check_format_text(const Node& text) {
    std::uint32_t start = text.first;
    for (int within = 1; within != 0;) {
        const TokenKind kind = tokens_[--start].kind;
        within +=
            (kind == TokenKind::FStringEnd ? 1 : 0) - (kind == TokenKind::FStringStart ? 1 : 0);
    }
    const StringLiteral literal =
        decode_fstring_text(text_of(text), is_raw(start), tokens_[text.first].span.begin, scratch_,
                            matcher_->admits_errors() ? nullptr : &warnings_);
    if (!literal.error) return &text;
    report_literal(*literal.error, text);
    return nullptr;
}

// The text between the fields is decoded when all is read, and told of at the end.
const Node* ErrorFinder::check_fstring(const Node& match) {
    const bool raw = is_raw(match.first);
    std::vector<SyntaxWarning> told;
    for (const Node* const part : match.children[1]->children) {
        const Token& token = tokens_[part->first];
        const auto error = token.kind != TokenKind::FStringMiddle
                               ? error_in_shown_text(*part, raw, told)
                               : decode_fstring_text(source_.text(token.span), raw,
                                                     token.span.begin, scratch_, &told)
                                     .error;
        if (!error) continue;
        report_literal(*error, match);
        return nullptr;
    }
    for (SyntaxWarning& warning : told) {
        if (matcher_->admits_errors()) break;
        warning.span = tokens_[match.end - 1].span;
        warnings_.push_back(std::move(warning));
    }
    return matcher_->make(NodeKind::FString, match.first, {});
}

const Node* ErrorFinder::check_number(const Node& node) {
    const NumberLiteral number = decode_number(text_of(node), scratch_);
    if (number.error) {
        raise(place_of_line(tokens_[node.first].span.begin), number.error->message);
        return nullptr;
    }
    return matcher_->make(NodeKind::Literal, node.first, {});
}

const Node* ErrorFinder::check_conversion_place(const Node& mark, const Node& name) {
    if (tokens_[mark.first].span.end == tokens_[name.first].span.begin) return &name;
    raise(place_of(mark, name),
          "f-string: conversion type must come right after the exclamanation mark");
    return nullptr;
}

const Node* ErrorFinder::check_conversion(const Node& conversion, const Node& field) {
    if (conversion.kind != NodeKind::Name) return &field;  // there is none
    const std::string_view text = text_of(conversion);
    if (text == "s" || text == "r" || text == "a") return &field;
    raise(place_of(conversion),
          fmt::format("f-string: invalid conversion character '{}': expected 's', 'r', or 'a'",
                      text));
    return nullptr;
}

// ---- which error wins -------------------------------------------------------

// An error that the lexer meets further on replaces a parser's: a bracket that
// is never closed explains most of what comes after it.
void ErrorFinder::prefer_lexical_error() {
    end_of_read_ = static_cast<std::uint32_t>(source_.text().size());
    if (!list_.failure) return;
    const LexicalFailure& failure = *list_.failure;
    if (failure.replaces_parser_errors) {
        error_ = failure.diagnostic;
        details_ = failure.details;
        return;
    }
    if (!failure.open_bracket) return;
    const OpenBracket& open = *failure.open_bracket;
    const std::uint32_t last = tokens_[matcher_->tokens_seen() - 1].span.begin;
    if (source_.line_of(last) <= source_.line_of(open.offset)) return;
    error_.reset();
    raise({{open.offset, open.offset}, true, EndColumn::Zero},
          fmt::format("'{}' was never closed", open.bracket));
    details_.line_has_end = false;
}

void ErrorFinder::report_generic(std::uint32_t last_token) {
    const TokenKind kind = tokens_[last_token].kind;
    if (kind == TokenKind::Indent || kind == TokenKind::Dedent) {
        raise(place_of_last_token(),
              kind == TokenKind::Indent ? "unexpected indent" : "unexpected unindent",
              DiagnosticKind::IndentationError);
        return;
    }
    raise(place_of_token(last_token), "invalid syntax");
    prefer_lexical_error();
}

std::optional<Diagnostic> ErrorFinder::find(std::string_view rule) {
    const std::string_view texts[] = {language_grammar(), error_rules()};
    const peg::Grammar grammar = peg::load_grammar(texts);
    peg::Matcher matcher(grammar, tokens_, source_.text(), *this);
    matcher_ = &matcher;
    const std::optional<Diagnostic> found = find_by(matcher, rule);
    end_of_read_ = std::max(end_of_read_, tokens_[matcher.tokens_seen() - 1].span.end);
    return found;
}

// Whether more than comments follows what was read.
bool ErrorFinder::has_more_text() const {
    std::string_view rest = source_.text();
    rest.remove_prefix(
        std::min<std::size_t>(tokens_[matcher_->tokens_seen() - 1].span.end, rest.size()));
    while (true) {
        rest.remove_prefix(std::min(rest.find_first_not_of(" \t\n\f"), rest.size()));
        if (!rest.starts_with('#')) return !rest.empty();
        rest.remove_prefix(std::min(rest.find('\n'), rest.size()));
    }
}

std::optional<Diagnostic> ErrorFinder::find_by(peg::Matcher& matcher, std::string_view rule) {
    const bool matches = matcher.match(rule, false) != nullptr;
    if (matches && rule == "single" && has_more_text())
        raise(place_of_last_token(),
              "multiple statements found while compiling a single statement");
    if (matches || matcher.gave_up()) return error_;
    if (!error_) {
        const std::uint32_t last_token = matcher.tokens_seen() - 1;
        matcher.match(rule, true);
        if (!error_) {
            report_generic(last_token);
            return error_;
        }
    }
    const bool text_is_used_up = tokens_[matcher.tokens_seen() - 1].at_end;
    if (!is_lexical_ && !text_is_used_up) prefer_lexical_error();
    return error_;
}

// The tokens without those of `skipped`.
std::vector<Token> tokens_without(const TokenList& list, std::span<const SkippedTokens> skipped) {
    std::vector<Token> tokens;
    const auto begin = list.tokens.begin();
    std::size_t from = 0;
    for (const SkippedTokens& skip : skipped) {
        tokens.insert(tokens.end(), begin + static_cast<std::ptrdiff_t>(from),
                      begin + static_cast<std::ptrdiff_t>(skip.begin));
        from = skip.end;
    }
    tokens.insert(tokens.end(), begin + static_cast<std::ptrdiff_t>(from), list.tokens.end());
    return tokens;
}

Refusal tidied(Refusal refusal, std::string_view text) {
    Diagnostic& found = refusal.error;
    const auto size = static_cast<std::uint32_t>(text.size());
    const bool is_behind_text = found.span.end > size;  // the end that the last line is given
    found.span.begin = std::min(found.span.begin, size);
    found.span.end = std::clamp(found.span.end, found.span.begin, size);
    // A line's end is shown on its line, not at the start of the next.
    const bool at_line_end = found.span.end > found.span.begin && text[found.span.end - 1] == '\n';
    if (at_line_end) --found.span.end;
    if ((at_line_end || is_behind_text) && refusal.details.end_column == EndColumn::OfSpan)
        refusal.details.end_column = EndColumn::BehindLineEnd;
    return refusal;
}

Refusal any_error(const TokenList& list, std::size_t refused) {
    if (list.failure) return {list.failure->diagnostic, {}, list.failure->details};
    Diagnostic generic;
    generic.message = "invalid syntax";
    generic.span = list.tokens[std::min(refused, list.tokens.size() - 1)].span;
    return {generic, {}, {EndColumn::OfSpan, true}};
}

const char* rule_of(Mode mode) {
    return mode == Mode::Exec ? "file" : mode == Mode::Eval ? "eval" : "single";
}

// What the parser warned of in the statements that are taken as read.
void add_skipped(std::vector<SyntaxWarning>& warnings, std::span<const SyntaxWarning> parsed,
                 const TokenList& list, std::span<const SkippedTokens> skipped) {
    for (const SyntaxWarning& warning : parsed) {
        const bool is_in_one =
            std::any_of(skipped.begin(), skipped.end(), [&](const SkippedTokens& statements) {
                return warning.span.begin >= list.tokens[statements.begin].span.begin &&
                       warning.span.begin < list.tokens[statements.end].span.begin;
            });
        if (is_in_one) warnings.push_back(warning);
    }
}

// Nothing: the work for that is too much.
std::optional<Refusal> refusal_of(const support::SourceText& source, const TokenList& list,
                                  Mode mode, std::span<const SkippedTokens> skipped,
                                  std::span<const SyntaxWarning> parsed) {
    const std::vector<Token> tokens = tokens_without(list, skipped);
    ErrorFinder finder(source, list, tokens);
    const std::optional<Diagnostic> found = finder.find(rule_of(mode));
    if (!found) return std::nullopt;
    Refusal result = tidied({*found, finder.warnings(), finder.details()}, source.text());
    for (const SyntaxWarning& warning : list.warnings) {
        if (warning.span.begin < finder.end_of_read()) result.warnings.push_back(warning);
    }
    add_skipped(result.warnings, parsed, list, skipped);
    return result;
}

}  // namespace

Refusal find_error(const support::SourceText& source, const TokenList& list, Mode mode,
                   std::span<const SkippedTokens> complete, std::span<const SyntaxWarning> warnings,
                   std::size_t refused) {
    if (refused <= kTokensReadAgain) {
        if (auto found = refusal_of(source, list, mode, {}, warnings)) return std::move(*found);
    }
    if (auto found = refusal_of(source, list, mode, complete, warnings)) return std::move(*found);
    return tidied(any_error(list, refused), source.text());
}

}  // namespace outlive::syntax
