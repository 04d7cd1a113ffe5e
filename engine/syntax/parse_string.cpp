// Strings, one or several in a row, and f-strings with their fields.
#include "engine/syntax/literal.hpp"
#include "engine/syntax/parser.hpp"

#include <algorithm>
#include <string>

namespace outlive::syntax {

// What a row of strings comes to: pieces of text, which are joined as long as no
// field comes between them, and replacement fields.
struct Parser::StringParts {
    std::vector<Expr*> values;
    std::vector<SyntaxWarning> late;  // of an f-string's own text: told at its end
    std::string_view text;            // pending; not yet in `values`
    std::string joined;               // the same, once it had to be put together
    bool has_text = false;
    Span text_span;
    std::uint8_t prefix = 0;  // 'u' where the pending text began as u'...'
    bool is_fstring = false;
};

void Parser::add_string_text(StringParts& parts, std::string_view value, Span span,
                             std::uint8_t prefix) {
    if (!parts.has_text) {
        parts.has_text = true;
        parts.prefix = prefix;
        parts.text = value;
        parts.text_span = span;
        parts.joined.clear();
        return;
    }
    if (parts.joined.empty()) parts.joined = parts.text;
    parts.joined += value;
    parts.text_span.end = span.end;
}

// Moves the pending text to the values; empty text leaves nothing.
void Parser::flush_text(StringParts& parts) {
    if (!parts.has_text) return;
    parts.has_text = false;
    const std::string_view text = parts.joined.empty() ? parts.text : tree_.copy_text(parts.joined);
    if (text.empty()) return;
    parts.values.push_back(make(
        Constant{{ExprKind::Constant, parts.text_span}, ConstantKind::Str, parts.prefix, text, 0}));
}

Exprs Parser::finish_parts(StringParts& parts) {
    flush_text(parts);
    return tree_.copy_list(parts.values);
}

Expr* Parser::parse_strings() {
    const std::uint32_t start = begin();
    StringParts parts;
    bool has_bytes = false;
    bool has_str = false;
    while (true) {
        const Span span = token().span;
        if (is_at(TokenKind::FStringStart)) {
            has_str = parts.is_fstring = true;
            parse_fstring(parts);
        } else if (is_at(TokenKind::String)) {
            const StringLiteral literal =
                decode_string(text(token()), span.begin, tree_, &warnings_);
            if (literal.error) refuse();
            (literal.is_bytes ? has_bytes : has_str) = true;
            add_string_text(parts, literal.value, span, text(token()).starts_with('u') ? 'u' : 0);
            advance();
        } else {
            break;
        }
    }
    if (has_bytes && has_str) refuse();
    if (parts.is_fstring) {
        const Exprs values = finish_parts(parts);
        return make(JoinedStr{{ExprKind::JoinedStr, since(start)}, values});
    }
    const std::string_view value =
        parts.joined.empty() ? parts.text : tree_.copy_text(parts.joined);
    const ConstantKind constant = has_bytes ? ConstantKind::Bytes : ConstantKind::Str;
    return make(Constant{{ExprKind::Constant, since(start)}, constant, parts.prefix, value, 0});
}

// ---- f-strings --------------------------------------------------------------

void Parser::parse_fstring(StringParts& parts) {
    const Nested nested(*this);
    const std::string_view prefix = text(token());
    const bool is_raw = (prefix[0] | 0x20) == 'r' || (prefix[1] | 0x20) == 'r';
    advance();
    while (!is_at(TokenKind::FStringEnd)) {
        if (!is_at(TokenKind::FStringMiddle)) {
            parse_replacement_field(parts, is_raw, FieldPlace::Text);
            continue;
        }
        const StringLiteral literal =
            decode_fstring_text(text(token()), is_raw, begin(), tree_, &parts.late);
        if (literal.error) refuse();
        add_string_text(parts, literal.value, token().span);
        advance();
    }
    // CPython decodes the text when all of the f-string is read, and points there.
    for (SyntaxWarning& warning : parts.late) {
        warning.span = token().span;
        warnings_.push_back(std::move(warning));
    }
    parts.late.clear();
    advance();
}

// The text of `{expression=}`, without its comments.
std::string_view Parser::debug_text(Span span) {
    const std::string_view text = source_.text(span);
    if (text.find('#') == std::string_view::npos) return text;
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '#') i = std::min(text.find('\n', i), text.size() - 1);
        if (text[i] != '#') result.push_back(text[i]);
    }
    return tree_.copy_text(result);
}

void Parser::parse_replacement_field(StringParts& parts, bool is_raw, FieldPlace place) {
    const Nested nested(*this);
    const std::uint32_t start = begin();
    expect(TokenKind::LeftBrace);
    const std::uint32_t text_start = last_end_;
    Expr* const value = parse_assignment_value();
    const bool debug = take(TokenKind::Equal);
    if (debug) {
        // CPython decodes its escapes as if it stood between the fields, but not in
        // format specifications.
        const Span span{text_start, begin()};
        const std::string_view shown = debug_text(span);
        const bool escapes =
            !is_raw && place == FieldPlace::Text && shown.find('\\') != std::string_view::npos;
        const StringLiteral decoded =
            escapes ? decode_fstring_text(shown, is_raw, text_start, tree_, &parts.late)
                    : StringLiteral{};
        if (decoded.error) refuse();
        add_string_text(parts, escapes ? decoded.value : shown, span);
    }
    char conversion = 0;
    if (take(TokenKind::Exclamation)) {
        const std::string_view name = is_at(TokenKind::Name) ? text(token()) : std::string_view();
        if (begin() != last_end_ || (name != "s" && name != "r" && name != "a")) refuse();
        conversion = name[0];
        advance();
    }
    JoinedStr* const spec = is_at(TokenKind::Colon) ? parse_format_spec(is_raw) : nullptr;
    expect(TokenKind::RightBrace);
    if (debug && conversion == 0 && spec == nullptr) conversion = 'r';
    flush_text(parts);
    parts.values.push_back(
        make(FormattedValue{{ExprKind::FormattedValue, since(start)}, value, conversion, spec}));
}

JoinedStr* Parser::parse_format_spec(bool is_raw) {
    const std::uint32_t start = begin();
    expect(TokenKind::Colon);
    StringParts parts;
    while (!is_at(TokenKind::RightBrace)) {
        if (!is_at(TokenKind::FStringMiddle)) {
            parse_replacement_field(parts, is_raw, FieldPlace::FormatSpec);
            continue;
        }
        const StringLiteral literal =
            decode_fstring_text(text(token()), is_raw, begin(), tree_, &warnings_);
        if (literal.error) refuse();
        add_string_text(parts, literal.value, token().span);
        advance();
    }
    const Exprs values = finish_parts(parts);
    return make(JoinedStr{{ExprKind::JoinedStr, since(start)}, values});
}

}  // namespace outlive::syntax
