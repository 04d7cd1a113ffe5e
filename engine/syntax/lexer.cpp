#include "engine/syntax/lexer.hpp"

#include <fmt/format.h>

#include <array>

#include "engine/syntax/characters.hpp"
#include "engine/syntax/lexer_state.hpp"

namespace outlive::syntax {
namespace {

constexpr std::size_t kMaxOpenBrackets = 200;
constexpr std::size_t kMaxIndentation = 100;
constexpr int kTabSize = 8;

// Bytes that may be in a name: ASCII letters, digits, `_`, and all of a
// character beyond ASCII (checked afterwards).
constexpr std::array<bool, 256> name_bytes() {
    std::array<bool, 256> table{};
    for (unsigned c = 0; c < 256; ++c) {
        table[c] = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                   c == '_' || c >= 128;
    }
    return table;
}
constexpr std::array<bool, 256> kNameBytes = name_bytes();

bool is_name_byte(int byte) {
    return byte >= 0 && kNameBytes[static_cast<unsigned>(byte)];
}
bool is_digit(int byte) {
    return byte >= '0' && byte <= '9';
}

constexpr std::array<TokenKind, 128> one_character_kinds() {
    std::array<TokenKind, 128> table{};
    table.fill(TokenKind::Unknown);
    constexpr struct {
        TokenKind kind;
        std::string_view text;
    } kPunctuation[] = {
#define PUNCTUATION(name, text) {TokenKind::name, text},
#include "engine/syntax/tokens.def"
    };
    for (const auto& [kind, text] : kPunctuation) {
        if (text.size() == 1) table[static_cast<std::size_t>(text[0])] = kind;
    }
    return table;
}
constexpr std::array<TokenKind, 128> kOneCharacterKinds = one_character_kinds();

// The kind of `first` `second`, or Unknown where the two are no operator.
TokenKind two_character_kind(int first, int second) {
    if (second == '=') {
        switch (first) {
            case '=':
                return TokenKind::EqualEqual;
            case '!':
                return TokenKind::NotEqual;
            case '<':
                return TokenKind::LessEqual;
            case '>':
                return TokenKind::GreaterEqual;
            case '+':
                return TokenKind::PlusEqual;
            case '-':
                return TokenKind::MinusEqual;
            case '*':
                return TokenKind::StarEqual;
            case '/':
                return TokenKind::SlashEqual;
            case '%':
                return TokenKind::PercentEqual;
            case '&':
                return TokenKind::AmpersandEqual;
            case '|':
                return TokenKind::VerticalBarEqual;
            case '^':
                return TokenKind::CircumflexEqual;
            case '@':
                return TokenKind::AtEqual;
            case ':':
                return TokenKind::ColonEqual;
            default:
                return TokenKind::Unknown;
        }
    }
    if (first == '*' && second == '*') return TokenKind::DoubleStar;
    if (first == '/' && second == '/') return TokenKind::DoubleSlash;
    if (first == '<' && second == '<') return TokenKind::LeftShift;
    if (first == '>' && second == '>') return TokenKind::RightShift;
    if (first == '-' && second == '>') return TokenKind::Arrow;
    if (first == '<' && second == '>') return TokenKind::NotEqual;
    return TokenKind::Unknown;
}

TokenKind with_equal_sign(TokenKind kind) {
    switch (kind) {
        case TokenKind::DoubleStar:
            return TokenKind::DoubleStarEqual;
        case TokenKind::DoubleSlash:
            return TokenKind::DoubleSlashEqual;
        case TokenKind::LeftShift:
            return TokenKind::LeftShiftEqual;
        case TokenKind::RightShift:
            return TokenKind::RightShiftEqual;
        default:
            return TokenKind::Unknown;
    }
}

}  // namespace

TokenList tokenize(const support::SourceText& source) {
    return Lexer(source).run();
}

Lexer::Lexer(const support::SourceText& source)
    : source_(source),
      text_(source.text()),
      adds_line_end_(!text_.empty() && text_.back() != '\n') {
    result_.tokens.reserve(text_.size() / 4 + 16);
}

TokenList Lexer::run() {
    while (true) {
        const bool in_text = in_fstring() && fstrings_.back().in_text;
        if (!(in_text ? lex_fstring_text() : lex_token())) break;
    }
    return std::move(result_);
}

std::uint32_t Lexer::line_number() const {
    return source_.line_of(cursor_ > 0 ? cursor_ - 1 : 0);
}

void Lexer::add(TokenKind kind, std::uint32_t begin) {
    result_.tokens.push_back(
        {kind, static_cast<std::uint8_t>(brackets_.size()), false, {begin, cursor_}});
}

bool Lexer::fail_at(std::uint32_t begin, std::uint32_t end, std::string message) {
    add(TokenKind::Error, cursor_);
    support::Diagnostic diagnostic;
    diagnostic.message = std::move(message);
    diagnostic.span = {begin, end};
    diagnostic.in_whole_line = true;
    const EndColumn end_column = begin == end ? EndColumn::SameAsBegin : EndColumn::OfSpan;
    result_.failure = LexicalFailure{
        std::move(diagnostic), !in_fstring(), false, std::nullopt, {end_column, false}};
    return false;
}

bool Lexer::fail(std::string message) {
    std::uint32_t begin = cursor_ > 0 ? cursor_ - 1 : 0;
    while (begin > 0 && begin < text_.size() &&
           (static_cast<unsigned char>(text_[begin]) & 0xC0U) == 0x80U) {
        --begin;
    }
    return fail_at(begin, begin, std::move(message));
}

bool Lexer::fail_flagged(support::DiagnosticKind kind, std::uint32_t at, std::string message) {
    fail_at(at, at, std::move(message));
    result_.failure->diagnostic.kind = kind;
    result_.failure->diagnostic.in_whole_line = false;
    result_.failure->details = {EndColumn::Zero, true};
    result_.failure->replaces_parser_errors = false;
    if (!brackets_.empty() && !in_fstring()) result_.failure->open_bracket = brackets_.back();
    return false;
}

void Lexer::warn_escape(std::uint32_t begin, std::uint32_t end) {
    result_.warnings.push_back(
        {fmt::format("invalid escape sequence '{}'", text_.substr(begin, end - begin)),
         {begin, end}});
}

// ---- lines and indentation --------------------------------------------------

// After `\`: the line must end here, and another must follow.
bool Lexer::skip_line_continuation() {
    if (next() != '\n') {
        return fail_flagged(support::DiagnosticKind::SyntaxError, cursor_ - 1,
                            "unexpected character after line continuation character");
    }
    if (peek() == kEnd) return finish();
    return true;
}

// At the end of the text, in the middle of something: an open bracket, or a
// continued line.
bool Lexer::finish() {
    if (brackets_.empty()) {
        fail_flagged(support::DiagnosticKind::SyntaxError, cursor_ > 0 ? cursor_ - 1 : 0,
                     "unexpected EOF while parsing");
        result_.failure->details.end_column = EndColumn::Missing;
    } else {
        const OpenBracket& open = brackets_.back();
        fail_flagged(support::DiagnosticKind::SyntaxError, open.offset,
                     fmt::format("'{}' was never closed", open.bracket));
        const std::uint32_t last = text_.ends_with('\n') ? cursor_ - 1 : cursor_;
        result_.failure->details.line_has_end =
            source_.line_of(open.offset) == source_.line_of(last);
    }
    result_.failure->is_end_of_text = true;
    return false;
}

bool Lexer::lex_indentation() {
    at_line_start_ = false;
    int column = 0;
    int tabless_column = 0;
    int continued_column = 0;
    while (true) {
        const int byte = peek();
        if (byte == ' ') {
            ++column;
            ++tabless_column;
        } else if (byte == '\t') {
            column = (column / kTabSize + 1) * kTabSize;
            ++tabless_column;
        } else if (byte == '\f') {
            column = tabless_column = 0;
        } else if (byte == '\\') {
            // The first line of a continued one says how far it is indented.
            if (continued_column == 0) continued_column = column;
            ++cursor_;
            if (!skip_line_continuation()) return false;
            continue;
        } else {
            break;
        }
        ++cursor_;
    }
    const int byte = peek();
    if (byte == '#' || byte == '\n') {  // a blank line says nothing
        while (peek() != '\n') ++cursor_;
        ++cursor_;
        at_line_start_ = true;
        return true;
    }
    if (!brackets_.empty()) return true;
    if (continued_column != 0) column = tabless_column = continued_column;
    return apply_indentation(column, tabless_column);
}

bool Lexer::apply_indentation(int column, int tabless_column) {
    const auto tab_error = [&] {
        return fail_flagged(support::DiagnosticKind::TabError, source_.line_start(line_number()),
                            "inconsistent use of tabs and spaces in indentation");
    };
    if (column > columns_.back()) {
        if (columns_.size() >= kMaxIndentation) {
            return fail_flagged(support::DiagnosticKind::IndentationError,
                                source_.line_start(line_number()),
                                "too many levels of indentation");
        }
        if (tabless_column <= tabless_columns_.back()) return tab_error();
        columns_.push_back(column);
        tabless_columns_.push_back(tabless_column);
        add(TokenKind::Indent, cursor_);
        return true;
    }
    std::size_t dedents = 0;
    while (column < columns_.back()) {
        columns_.pop_back();
        tabless_columns_.pop_back();
        ++dedents;
    }
    if (column != columns_.back()) {
        while (peek() != '\n') ++cursor_;
        fail_flagged(support::DiagnosticKind::IndentationError, cursor_,
                     "unindent does not match any outer indentation level");
        result_.failure->details.end_column = EndColumn::EndOfText;
        return false;
    }
    if (tabless_column != tabless_columns_.back()) return tab_error();
    for (; dedents > 0; --dedents) {
        add(TokenKind::Dedent, cursor_);
        result_.tokens.back().at_end = peek() == kEnd;
    }
    return true;
}

bool Lexer::lex_line_end(std::uint32_t begin) {
    ++cursor_;
    at_line_start_ = true;
    if (brackets_.empty()) add(TokenKind::Newline, begin);
    return true;
}

// ---- one token --------------------------------------------------------------

bool Lexer::lex_token() {
    if (at_line_start_) return lex_indentation();
    int byte = peek();
    while (byte == ' ' || byte == '\t' || byte == '\f') {
        ++cursor_;
        byte = peek();
    }
    const std::uint32_t begin = cursor_;
    if (byte == '#') {
        while (peek() != '\n') ++cursor_;
        return lex_line_end(begin);
    }
    if (byte == '\n') return lex_line_end(begin);
    if (is_digit(byte) || (byte == '.' && is_digit(peek(1)))) return lex_number();
    if (is_name_byte(byte)) return lex_name();
    if (byte == '"' || byte == '\'') return lex_string(begin);
    if (byte == kEnd) {
        if (!brackets_.empty()) return finish();
        add(TokenKind::EndMarker, cursor_);
        result_.tokens.back().at_end = true;
        return false;
    }
    if (byte == '\\') {
        ++cursor_;
        return skip_line_continuation();
    }
    return lex_operator();
}

bool Lexer::lex_name() {
    const std::uint32_t begin = cursor_;
    bool saw_b = false;
    bool saw_r = false;
    bool saw_u = false;
    bool saw_f = false;
    while (true) {  // a string's prefix, in any order and case
        const int letter = peek() | 0x20;
        if (!(saw_b || saw_u || saw_f) && letter == 'b') {
            saw_b = true;
        } else if (!(saw_b || saw_u || saw_r || saw_f) && letter == 'u') {
            saw_u = true;
        } else if (!(saw_r || saw_u) && letter == 'r') {
            saw_r = true;
        } else if (!(saw_f || saw_b || saw_u) && letter == 'f') {
            saw_f = true;
        } else {
            break;
        }
        ++cursor_;
        const int quote = peek();
        if (quote == '"' || quote == '\'') {
            return saw_f ? lex_fstring_start(begin) : lex_string(begin);
        }
    }
    unsigned seen = 0;
    while (is_name_byte(peek())) {
        seen |= static_cast<unsigned>(peek());
        ++cursor_;
    }
    if ((seen & 0x80U) != 0 && !check_identifier(begin)) return false;
    add(keyword_kind(text_.substr(begin, cursor_ - begin)), begin);
    return true;
}

bool Lexer::check_identifier(std::uint32_t begin) {
    std::uint32_t at = begin;
    while (at < cursor_) {
        const auto [value, size] = decode(text_, at);
        const bool valid = at == begin ? is_identifier_start(value) : is_identifier_part(value);
        at += static_cast<std::uint32_t>(size);
        if (valid) continue;
        cursor_ = at;
        const auto number = static_cast<std::uint32_t>(value);
        if (!is_printable(value)) {
            return fail(fmt::format("invalid non-printable character U+{:04X}", number));
        }
        return fail(fmt::format("invalid character '{}' (U+{:04X})", text_.substr(at - size, size),
                                number));
    }
    return true;
}

bool Lexer::lex_operator() {
    const std::uint32_t begin = cursor_;
    const int byte = next();
    if (in_fstring() && fstrings_.back().expression_depth >= 0) {
        FStringMode& mode = fstrings_.back();
        if (byte == '{' || byte == '!' || byte == ':' || byte == '}') {
            mode.note_expression_edge(static_cast<char>(byte));
        }
        if (byte == ':' && mode.bracket_depth - 1 == mode.expression_depth) {
            mode.in_text = true;
            add(TokenKind::Colon, begin);
            return true;
        }
        if (byte == '=' && peek() != '=') mode.has_equal_sign = true;
    }
    if (byte == '.' && peek() == '.' && peek(1) == '.') {
        cursor_ += 2;
        add(TokenKind::Ellipsis, begin);
        return true;
    }
    if (TokenKind kind = two_character_kind(byte, peek()); kind != TokenKind::Unknown) {
        ++cursor_;
        if (const TokenKind longer = with_equal_sign(kind);
            longer != TokenKind::Unknown && peek() == '=') {
            ++cursor_;
            kind = longer;
        }
        add(kind, begin);
        return true;
    }
    if (byte == '(' || byte == '[' || byte == '{') {
        if (!open_bracket(static_cast<char>(byte), begin)) return false;
    } else if (byte == ')' || byte == ']' || byte == '}') {
        if (!close_bracket(static_cast<char>(byte))) return false;
    } else if (byte < 0x20 || byte == 0x7F) {
        return fail(fmt::format("invalid non-printable character U+{:04X}", byte));
    }
    add(kOneCharacterKinds[static_cast<std::size_t>(byte)], begin);
    return true;
}

bool Lexer::open_bracket(char bracket, std::uint32_t begin) {
    if (brackets_.size() >= kMaxOpenBrackets) return fail("too many nested parentheses");
    brackets_.push_back({bracket, begin});
    if (in_fstring()) ++fstrings_.back().bracket_depth;
    return true;
}

bool Lexer::close_bracket(char bracket) {
    FStringMode* const mode = in_fstring() ? &fstrings_.back() : nullptr;
    if (mode != nullptr && mode->bracket_depth == 0 && bracket == '}') {
        return fail("f-string: single '}' is not allowed");
    }
    if (brackets_.empty()) return fail(fmt::format("unmatched '{}'", bracket));
    const OpenBracket open = brackets_.back();
    brackets_.pop_back();
    const char wanted = open.bracket == '(' ? ')' : open.bracket == '[' ? ']' : '}';
    if (bracket != wanted) {
        if (mode != nullptr && open.bracket == '{' &&
            mode->bracket_depth - 1 == mode->expression_depth) {
            return fail(fmt::format("f-string: unmatched '{}'", bracket));
        }
        const std::uint32_t line = source_.line_of(open.offset);
        return fail(fmt::format(
            "closing parenthesis '{}' does not match opening parenthesis '{}'{}", bracket,
            open.bracket, line == line_number() ? "" : fmt::format(" on line {}", line)));
    }
    if (mode == nullptr) return true;
    if (--mode->bracket_depth < 0) return fail(fmt::format("f-string: unmatched '{}'", bracket));
    if (bracket == '}' && mode->bracket_depth == mode->expression_depth) {
        --mode->expression_depth;
        mode->in_text = true;
        mode->has_equal_sign = false;
    }
    return true;
}

}  // namespace outlive::syntax
