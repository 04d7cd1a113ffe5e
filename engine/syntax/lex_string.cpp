// Strings and f-strings. A string is one token from prefix to closing quote; an
// f-string is FStringStart, FStringMiddle and the tokens of its replacement
// fields, FStringEnd (PEP 701).
#include <fmt/format.h>

#include "engine/syntax/lexer_state.hpp"

namespace outlive::syntax {
namespace {

constexpr std::size_t kMaxNestedFStrings = 150;
constexpr int kMaxNestedFields = 3;

}  // namespace

void FStringMode::note_expression_edge(char character) {
    const int depth = bracket_depth - (character == '{' ? 0 : 1);
    const bool counts = depth == 0 || (depth == 1 && (has_equal_sign || in_format_spec()));
    if (counts) expression_ended = character != '{';
}

// The cursor is at the opening quote, `begin` at the prefix.
bool Lexer::lex_string(std::uint32_t begin) {
    const int quote = next();
    std::uint32_t quote_size = 1;
    if (peek() == quote) {
        if (peek(1) != quote) {
            ++cursor_;
            add(TokenKind::String, begin);
            return true;
        }
        cursor_ += 2;
        quote_size = 3;
    }
    bool escaped_quote = false;
    std::uint32_t closing = 0;
    while (closing != quote_size) {
        const int byte = next();
        if (byte == kEnd || (byte == '\n' && quote_size == 1)) {
            return fail_unterminated(begin, quote_size, static_cast<char>(quote), escaped_quote);
        }
        if (byte == quote) {
            ++closing;
            continue;
        }
        closing = 0;
        if (byte == '\\' && next() == quote) escaped_quote = true;
    }
    add(TokenKind::String, begin);
    return true;
}

bool Lexer::fail_unterminated(std::uint32_t begin, std::uint32_t quote_size, char quote,
                              bool escaped_quote) {
    const std::uint32_t line = line_number();
    cursor_ = begin + 1;
    if (in_fstring() && fstrings_.back().quote == quote &&
        fstrings_.back().quote_size == quote_size) {
        return fail("f-string: expecting '}'");
    }
    const char* kind = quote_size == 3 ? "triple-quoted string" : "string";
    const bool hint = quote_size == 1 && escaped_quote;
    return fail(fmt::format("unterminated {} literal (detected at line {}){}", kind, line,
                            hint ? "; perhaps you escaped the end quote?" : ""));
}

bool Lexer::lex_fstring_start(std::uint32_t begin) {
    FStringMode mode;
    mode.start = begin;
    mode.is_raw = (text_[begin] | 0x20) == 'r' || (text_[begin + 1] | 0x20) == 'r';
    mode.quote = static_cast<char>(next());
    if (peek() == mode.quote && peek(1) == mode.quote) {
        cursor_ += 2;
        mode.quote_size = 3;
    }
    if (fstrings_.size() + 1 >= kMaxNestedFStrings) return fail("too many nested f-strings");
    add(TokenKind::FStringStart, begin);
    fstrings_.push_back(mode);
    return true;
}

// In an f-string's text, or in the format specification of a field.
bool Lexer::lex_fstring_text() {
    FStringMode& mode = fstrings_.back();
    if (peek() == '{' && peek(1) != '{') {
        if (++mode.expression_depth >= kMaxNestedFields) {
            return fail("f-string: expressions nested too deeply");
        }
        mode.in_text = false;
        return true;
    }
    bool closes = true;
    for (std::uint32_t i = 0; i < mode.quote_size; ++i) closes = closes && peek(i) == mode.quote;
    if (!closes) return lex_fstring_middle(mode);
    const std::uint32_t begin = cursor_;
    cursor_ += mode.quote_size;
    fstrings_.pop_back();
    add(TokenKind::FStringEnd, begin);
    return true;
}

// Text up to a field, a doubled brace (both braces belong to the token), the end
// of a `\N{name}`, or the closing quotes.
bool Lexer::lex_fstring_middle(FStringMode& mode) {
    const std::uint32_t begin = cursor_;
    bool named_escape = false;
    std::uint32_t closing = 0;
    while (closing != mode.quote_size) {
        const int byte = next();
        closing = byte == mode.quote ? closing + 1 : 0;
        if (byte == kEnd || (byte == '\n' && mode.quote_size == 1)) {
            return end_fstring_line(mode, byte, begin);
        }
        if (byte == '{') return meet_opening_brace(mode, begin);
        if (byte == '}') {
            if (!named_escape) meet_closing_brace(mode);
            add(TokenKind::FStringMiddle, begin);
            return true;
        }
        if (byte == '\\') lex_fstring_escape(mode, named_escape);
    }
    cursor_ -= mode.quote_size;
    add(TokenKind::FStringMiddle, begin);
    return true;
}

// A line's end in the text is an error, but ends a format specification; the
// parser will object.
bool Lexer::end_fstring_line(FStringMode& mode, int byte, std::uint32_t begin) {
    if (!mode.in_format_spec() || byte == kEnd) return fail_unterminated_fstring(mode);
    --cursor_;
    mode.in_text = false;
    add(TokenKind::FStringMiddle, begin);
    return true;
}

bool Lexer::meet_opening_brace(FStringMode& mode, std::uint32_t begin) {
    if (peek() == '{' && !mode.in_format_spec()) {
        ++cursor_;
    } else {
        --cursor_;
        if (++mode.expression_depth >= kMaxNestedFields) {
            return fail("f-string: expressions nested too deeply");
        }
        mode.in_text = false;
    }
    add(TokenKind::FStringMiddle, begin);
    return true;
}

void Lexer::meet_closing_brace(FStringMode& mode) {
    if (peek() == '}' && !mode.in_format_spec() && mode.bracket_depth == 0) {
        ++cursor_;
    } else {
        --cursor_;
        mode.in_text = false;
    }
}

// After a backslash in an f-string's text. Braces keep their meaning behind it,
// except in `\N{name}`.
bool Lexer::lex_fstring_escape(FStringMode& mode, bool& named_escape) {
    const int byte = peek();
    if (byte == '{' || byte == '}') {
        if (!mode.is_raw) warn_escape(cursor_ - 1, cursor_ + 1);
        return true;
    }
    next();
    if (!mode.is_raw && byte == 'N' && peek() == '{') {
        ++cursor_;
        named_escape = true;
    }
    return true;
}

bool Lexer::fail_unterminated_fstring(const FStringMode& mode) {
    const std::uint32_t line = line_number();
    cursor_ = mode.start + 1;
    return fail(fmt::format("unterminated {}f-string literal (detected at line {})",
                            mode.quote_size == 3 ? "triple-quoted " : "", line));
}

}  // namespace outlive::syntax
