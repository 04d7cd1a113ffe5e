// The parser proper: tokens to tree, by recursive descent over CPython 3.13's
// grammar. Private to this folder; use parse.hpp.
//
// It only accepts or refuses: what it refuses, find_error.hpp reads again to
// find CPython's words for it. A refusal is the internal exception `Refused`,
// which never leaves `parse`.
//
// The grammar is divided over files by subject: parse_statement.cpp,
// parse_compound.cpp, parse_expression.cpp, parse_atom.cpp, parse_call.cpp,
// parse_parameters.cpp, parse_pattern.cpp, parse_string.cpp.
//
// Invariant: `depth_` bounds the host's stack; each construct that may contain
// itself holds a `Nested` while it is parsed. `levels_` counts as CPython's parser
// does, which gives up at a number of its own.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/support/source_text.hpp"
#include "engine/syntax/find_error.hpp"
#include "engine/syntax/lexer.hpp"
#include "engine/syntax/token.hpp"
#include "engine/syntax/tree.hpp"

namespace outlive::syntax {

struct Refused {};     // not Python
struct TooDeep {};     // nests deeper than this parser may go
struct TooComplex {};  // nests deeper than CPython's parser goes

// How deep a parser may go: as its caller's stack lets it, or a deep one.
enum class Room : std::uint8_t { Shallow, Deep };

class Parser {
  public:
    Parser(const support::SourceText& source, const TokenList& tokens, Tree& tree,
           std::vector<SyntaxWarning>& warnings, Room room)
        : source_(source),
          tokens_(tokens.tokens),
          tree_(tree),
          warnings_(warnings),
          most_depth_(room == Room::Shallow ? kShallowTreeDepth : most_levels) {}

    // Fill the tree; throw Refused, TooDeep or TooComplex.
    void parse_file();
    void parse_eval();
    void parse_single();

    // For each block that was open at the end, outermost first, the tokens of the
    // statements in it that were complete.
    [[nodiscard]] const std::vector<SkippedTokens>& complete() const { return blocks_; }
    [[nodiscard]] std::size_t position() const { return at_; }
    // Could the tree be deeper than kShallowTreeDepth? (A cheap upper bound.)
    [[nodiscard]] bool may_be_deep() const {
        return std::size_t{deepest_} * longest_chain_ >= kShallowTreeDepth;
    }

  private:
    // Children of a node that is being parsed: collected on a stack that all
    // share, copied into the tree when complete.
    template <class T>
    class Pending {
      public:
        explicit Pending(Parser& parser) : stack_(parser.pending_), bottom_(stack_.size()) {}
        ~Pending() { stack_.resize(bottom_); }
        Pending(const Pending&) = delete;
        Pending& operator=(const Pending&) = delete;

        void add(T* item) { stack_.push_back(item); }
        void clear() { stack_.resize(bottom_); }
        [[nodiscard]] std::size_t size() const { return stack_.size() - bottom_; }
        [[nodiscard]] T* front() const { return static_cast<T*>(stack_[bottom_]); }
        [[nodiscard]] T* operator[](std::size_t i) const {
            return static_cast<T*>(stack_[bottom_ + i]);
        }
        [[nodiscard]] List<T> take(Tree& tree) const {
            if (size() == 0) return {};
            auto* const place = tree.allocate_list<T*>(size());
            for (std::size_t i = 0; i < size(); ++i) place[i] = (*this)[i];
            return {place, size()};
        }

      private:
        std::vector<void*>& stack_;
        std::size_t bottom_;
    };

    class Nested {
      public:
        // `levels`: about how many of CPython's rules lie around what is within.
        explicit Nested(Parser& parser, std::uint32_t levels = 1)
            : parser_(parser), levels_(levels) {
            if (parser_.depth_ >= parser_.most_depth_) throw TooDeep{};
            if (parser_.levels_ + levels > most_levels) throw TooComplex{};
            parser_.levels_ += levels;
            if (++parser_.depth_ > parser_.deepest_) parser_.deepest_ = parser_.depth_;
        }
        ~Nested() {
            --parser_.depth_;
            parser_.levels_ -= levels_;
        }
        Nested(const Nested&) = delete;
        Nested& operator=(const Nested&) = delete;

      private:
        Parser& parser_;
        std::uint32_t levels_;
    };
    // CPython's 6,000 without the rules that lie around any expression.
    static constexpr std::uint32_t most_levels = 5970;
    static constexpr std::uint32_t bracket_levels = 28;

    // ---- tokens
    [[nodiscard]] TokenKind kind() const { return tokens_[at_].kind; }
    [[nodiscard]] TokenKind kind_ahead(std::size_t n) const {
        return at_ + n < tokens_.size() ? tokens_[at_ + n].kind : TokenKind::Error;
    }
    [[nodiscard]] const Token& token() const { return tokens_[at_]; }
    [[nodiscard]] bool is_at(TokenKind k) const { return tokens_[at_].kind == k; }
    [[nodiscard]] std::uint32_t begin() const { return tokens_[at_].span.begin; }
    // From `begin` to the end of the last token taken that is not a line's end.
    [[nodiscard]] Span since(std::uint32_t begin) const { return {begin, last_end_}; }
    [[nodiscard]] std::string_view text(const Token& t) const { return source_.text(t.span); }
    [[nodiscard]] bool is_word(std::string_view word) const {
        return is_at(TokenKind::Name) && text(token()) == word;
    }
    void advance() {
        const Token& t = tokens_[at_];
        if (t.kind == TokenKind::Error || t.kind == TokenKind::EndMarker) refuse();
        last_end_ = t.span.end;
        ++at_;
    }
    bool take(TokenKind k) {
        if (!is_at(k)) return false;
        advance();
        return true;
    }
    void expect(TokenKind k) {
        if (!take(k)) refuse();
    }
    void expect_line_end();
    [[noreturn]] void refuse() const { throw Refused{}; }
    [[nodiscard]] std::size_t matching_bracket() const;  // of the one that is next
    [[nodiscard]] std::size_t line_end() const;          // the next Newline token
    Identifier identifier();
    std::string_view normalized(std::string_view name);
    void note_chain(std::size_t length) {
        if (length > longest_chain_) longest_chain_ = length;
    }

    template <class T>
    T* make(const T& node) {
        return tree_.make(node);
    }

    // ---- statements
    Stmts parse_statements(TokenKind end);
    void parse_statement(Pending<Stmt>& out);
    void parse_simple_statements(Pending<Stmt>& out);
    Stmt* parse_simple_statement();
    Stmt* parse_expression_statement();
    Stmt* parse_assignment(std::uint32_t start, Expr* first);
    Stmt* parse_annotated(std::uint32_t start, Expr* target, bool simple);
    Stmt* parse_augmented(std::uint32_t start, Expr* target, Operator op);
    Stmt* parse_return();
    Stmt* parse_raise();
    Stmt* parse_assert();
    Stmt* parse_delete();
    Stmt* parse_import();
    Stmt* parse_import_from();
    Stmt* parse_type_alias();
    std::span<const Identifier> parse_names();
    Alias* parse_alias(bool dotted);
    Identifier parse_dotted_name();

    Stmt* parse_compound_statement();
    Stmts parse_block();
    Stmt* parse_if();
    Stmt* parse_while();
    Stmt* parse_for(std::uint32_t start, StmtKind statement_kind);
    Stmt* parse_with(std::uint32_t start, StmtKind statement_kind);
    bool parse_parenthesized_items(Pending<WithItem>& items);
    WithItem* parse_with_item();
    Stmt* parse_try();
    ExceptHandler* parse_handler(bool is_star);
    Stmts parse_else();
    Stmt* parse_async();
    Stmt* parse_decorated();
    Stmt* parse_function(std::uint32_t start, StmtKind statement_kind, Exprs decorators);
    Stmt* parse_class(Exprs decorators);
    bool at_match_statement() const;
    Stmt* parse_match();
    MatchCase* parse_case();

    // ---- expressions
    Expr* parse_expression();        // expression
    Expr* parse_named_expression();  // named_expression
    bool at_named_expression() const {
        return is_at(TokenKind::Name) && kind_ahead(1) == TokenKind::ColonEqual;
    }
    Expr* parse_star_named_expression();
    Expr* parse_expressions();  // expressions
    Expr* parse_star_expressions();
    Expr* parse_star_expression();
    Expr* parse_assignment_value();  // yield or star_expressions
    Expr* parse_yield();
    Expr* parse_lambda();
    Expr* parse_disjunction();
    Expr* parse_conjunction();
    Expr* parse_inversion();
    Expr* parse_comparison();
    bool take_comparison(CmpOperator& op);
    Expr* parse_bitwise_or() { return parse_binary(0); }
    Expr* parse_binary(int lowest);
    Expr* parse_factor();
    Expr* parse_power();
    Expr* parse_primary();
    Expr* parse_atom();
    Expr* parse_name();
    Expr* parse_constant(ConstantKind constant);
    Expr* parse_number();
    Expr* parse_parenthesized();
    Expr* parse_list_display();
    Expr* parse_brace_display();
    Expr* parse_dict_rest(std::uint32_t start, Expr* key, Expr* value);
    Expr* parse_call(std::uint32_t start, Expr* function);
    Expr* parse_subscript(std::uint32_t start, Expr* value);
    Expr* parse_slice();
    struct CallArguments {
        Exprs args;
        List<Keyword> keywords;
    };
    CallArguments parse_arguments(Expr* first = nullptr);
    bool at_positional_argument() const;
    Expr* parse_generator_argument(std::uint32_t start, Expr* element);
    List<Comprehension> parse_comprehensions();
    Comprehension* parse_comprehension();
    bool at_comprehension() const {
        return is_at(TokenKind::For) ||
               (is_at(TokenKind::Async) && kind_ahead(1) == TokenKind::For);
    }

    // ---- strings
    Expr* parse_strings();
    struct StringParts;
    void parse_fstring(StringParts& parts);
    enum class FieldPlace : std::uint8_t { Text, FormatSpec };
    void parse_replacement_field(StringParts& parts, bool is_raw, FieldPlace place);
    JoinedStr* parse_format_spec(bool is_raw);
    void add_string_text(StringParts& parts, std::string_view value, Span span,
                         std::uint8_t prefix = 0);
    void flush_text(StringParts& parts);
    Exprs finish_parts(StringParts& parts);
    std::string_view debug_text(Span span);

    // ---- targets: what is assigned to, checked and marked
    Expr* parse_star_targets();  // of `for`
    Expr* parse_star_target();
    void set_target(Expr* expr, ExprContext context);
    void set_elements(Exprs elements, ExprContext context);
    [[nodiscard]] bool is_single_target(const Expr* expr) const;

    // ---- parameters
    enum class Style : std::uint8_t { Function, Lambda };
    Arguments* parse_parameters(Style style);
    Arg* parse_parameter(Style style, bool allows_star_annotation);
    TypeParams parse_type_parameters();
    TypeParam* parse_type_parameter();

    // ---- patterns
    Pattern* parse_case_pattern();  // patterns
    Pattern* parse_pattern();
    Pattern* parse_or_pattern();
    Pattern* parse_closed_pattern();
    Pattern* parse_star_pattern();
    Pattern* parse_maybe_star_pattern();
    Pattern* parse_number_pattern();
    Expr* parse_signed_number();
    Expr* parse_number_or_complex();
    Pattern* parse_name_pattern();
    Expr* parse_dotted_value(Identifier first, std::uint32_t start);
    Pattern* parse_class_pattern(std::uint32_t start, Expr* cls);
    Pattern* parse_group_or_sequence();
    Pattern* parse_sequence_rest(std::uint32_t start, Pattern* first, TokenKind close);
    Pattern* parse_mapping_pattern();
    Expr* parse_mapping_key();
    Identifier capture_name();

    const support::SourceText& source_;
    const std::vector<Token>& tokens_;
    Tree& tree_;
    std::vector<SyntaxWarning>& warnings_;
    std::vector<void*> pending_;
    std::size_t at_ = 0;
    std::uint32_t last_end_ = 0;
    std::vector<SkippedTokens> blocks_;
    std::uint32_t most_depth_;
    std::uint32_t depth_ = 0;
    std::uint32_t levels_ = 0;
    std::uint32_t deepest_ = 1;
    std::size_t longest_chain_ = 8;
};

}  // namespace outlive::syntax
