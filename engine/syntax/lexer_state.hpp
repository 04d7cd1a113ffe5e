// The running state of the lexer; private to the lexer's files, which divide
// it by subject: lexer.cpp (lines, indentation, names, operators), lex_number.cpp
// and lex_string.cpp (strings and f-strings).
//
// Invariant: `cursor_` is the next byte to read; reading past the end of the
// text gives first a line end, where the text has none, and then kEnd.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/syntax/lexer.hpp"

namespace outlive::syntax {

// One f-string that is open. Between its braces the lexer works as outside.
struct FStringMode {
    std::uint32_t start = 0;  // offset of the prefix
    char quote = 0;
    std::uint32_t quote_size = 1;
    bool is_raw = false;
    bool in_text = true;  // in the text, not in an expression
    // CPython's bookkeeping for `{x=}`: has the innermost expression's text been
    // seen to its end; did it end with `=`. It decides what a doubled brace or a
    // line's end means in a format specification.
    bool expression_ended = false;
    bool has_equal_sign = false;
    int bracket_depth = 0;      // brackets open since the f-string began
    int expression_depth = -1;  // nested replacement fields, from 0; -1 in none

    [[nodiscard]] bool in_format_spec() const { return expression_ended && expression_depth >= 0; }
    void note_expression_edge(char character);  // one of `{` `!` `:` `}`
};

class Lexer {
  public:
    explicit Lexer(const support::SourceText& source);
    TokenList run();

  private:
    static constexpr int kEnd = -1;

    // ---- reading
    [[nodiscard]] int peek(std::uint32_t ahead = 0) const {
        const std::size_t at = std::size_t{cursor_} + ahead;
        if (at < text_.size()) return static_cast<unsigned char>(text_[at]);
        return at == text_.size() && adds_line_end_ ? '\n' : kEnd;
    }
    int next() {
        const int byte = peek();
        if (byte != kEnd) ++cursor_;
        return byte;
    }
    [[nodiscard]] std::uint32_t line_number() const;  // of the byte before the cursor

    // ---- results
    void add(TokenKind kind, std::uint32_t begin);
    bool fail(std::string message);  // at the byte before the cursor; always false
    bool fail_at(std::uint32_t begin, std::uint32_t end, std::string message);
    bool fail_flagged(support::DiagnosticKind kind, std::uint32_t at, std::string message);
    void warn_escape(std::uint32_t begin, std::uint32_t end);

    // ---- one piece of text each; false after a failure
    bool lex_token();
    bool lex_indentation();
    bool apply_indentation(int column, int tabless_column);
    bool lex_line_end(std::uint32_t begin);
    bool lex_name();
    bool check_identifier(std::uint32_t begin);
    bool lex_operator();
    bool open_bracket(char bracket, std::uint32_t begin);
    bool close_bracket(char bracket);
    bool skip_line_continuation();
    bool finish();

    bool lex_number();
    bool lex_radix(const char* name, int radix);
    bool lex_decimal_digits();
    bool lex_fraction_and_exponent();
    bool lex_leading_zero();
    bool check_number_end(const char* name);

    bool lex_string(std::uint32_t begin);
    bool fail_unterminated(std::uint32_t begin, std::uint32_t quote_size, char quote,
                           bool escaped_quote);
    bool lex_fstring_start(std::uint32_t begin);
    bool lex_fstring_text();
    bool lex_fstring_middle(FStringMode& mode);
    bool end_fstring_line(FStringMode& mode, int byte, std::uint32_t begin);
    bool meet_opening_brace(FStringMode& mode, std::uint32_t begin);
    void meet_closing_brace(FStringMode& mode);
    bool lex_fstring_escape(FStringMode& mode, bool& named_escape);
    bool fail_unterminated_fstring(const FStringMode& mode);

    [[nodiscard]] bool in_fstring() const { return !fstrings_.empty(); }

    const support::SourceText& source_;
    std::string_view text_;
    bool adds_line_end_ = false;
    std::uint32_t cursor_ = 0;
    bool at_line_start_ = true;
    std::vector<int> columns_{0};          // indentation, tabs to multiples of eight
    std::vector<int> tabless_columns_{0};  // the same with tabs as one column
    std::vector<OpenBracket> brackets_;
    std::vector<FStringMode> fstrings_;
    TokenList result_;
};

}  // namespace outlive::syntax
