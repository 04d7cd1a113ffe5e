// Compound statements: those with blocks.
#include "engine/syntax/parser.hpp"

namespace outlive::syntax {

Stmt* Parser::parse_compound_statement() {
    const std::uint32_t start = begin();
    switch (kind()) {
        case TokenKind::Def:
            return parse_function(start, StmtKind::FunctionDef, {});
        case TokenKind::If:
            return parse_if();
        case TokenKind::Class:
            return parse_class({});
        case TokenKind::With:
            return parse_with(start, StmtKind::With);
        case TokenKind::For:
            return parse_for(start, StmtKind::For);
        case TokenKind::Try:
            return parse_try();
        case TokenKind::While:
            return parse_while();
        case TokenKind::At:
            return parse_decorated();
        case TokenKind::Async:
            return parse_async();
        case TokenKind::Name:
            return at_match_statement() ? parse_match() : nullptr;
        default:
            return nullptr;
    }
}

Stmts Parser::parse_block() {
    const Nested nested(*this);
    if (!is_at(TokenKind::Newline)) {
        Pending<Stmt> body(*this);
        parse_simple_statements(body);
        return body.take(tree_);
    }
    ++at_;
    if (!is_at(TokenKind::Indent)) refuse();
    ++at_;
    const Stmts body = parse_statements(TokenKind::Dedent);
    ++at_;
    return body;
}

Stmts Parser::parse_else() {
    if (!take(TokenKind::Else)) return {};
    expect(TokenKind::Colon);
    return parse_block();
}

// A chain of `elif` may be long, so it is read in a loop and built from its end.
Stmt* Parser::parse_if() {
    struct Branch {
        std::uint32_t start;
        Expr* test;
        Stmts body;
    };
    std::vector<Branch> branches;
    do {
        const std::uint32_t start = begin();
        advance();
        Expr* const test = parse_named_expression();
        expect(TokenKind::Colon);
        branches.push_back({start, test, parse_block()});
        // CPython's parser goes down with each of them, and a few rules around.
        if (levels_ + branches.size() + 4 > most_levels) throw TooComplex{};
    } while (is_at(TokenKind::Elif));
    note_chain(branches.size());
    Stmts orelse = parse_else();
    while (true) {
        const Branch& branch = branches.back();
        Stmt* const statement =
            make(If{{StmtKind::If, since(branch.start)}, branch.test, branch.body, orelse});
        branches.pop_back();
        if (branches.empty()) return statement;
        orelse = tree_.copy_list(&statement, 1);
    }
}

Stmt* Parser::parse_while() {
    const std::uint32_t start = begin();
    advance();
    Expr* const test = parse_named_expression();
    expect(TokenKind::Colon);
    const Stmts body = parse_block();
    const Stmts orelse = parse_else();
    return make(While{{StmtKind::While, since(start)}, test, body, orelse});
}

Stmt* Parser::parse_for(std::uint32_t start, StmtKind statement_kind) {
    expect(TokenKind::For);
    Expr* const target = parse_star_targets();
    expect(TokenKind::In);
    Expr* const iter = parse_star_expressions();
    expect(TokenKind::Colon);
    const Stmts body = parse_block();
    const Stmts orelse = parse_else();
    return make(For{{statement_kind, since(start)}, target, iter, body, orelse});
}

Stmt* Parser::parse_async() {
    const std::uint32_t start = begin();
    advance();
    switch (kind()) {
        case TokenKind::Def:
            return parse_function(start, StmtKind::AsyncFunctionDef, {});
        case TokenKind::For:
            return parse_for(start, StmtKind::AsyncFor);
        case TokenKind::With:
            return parse_with(start, StmtKind::AsyncWith);
        default:
            refuse();
    }
}

// ---- with -------------------------------------------------------------------

WithItem* Parser::parse_with_item() {
    const std::uint32_t start = begin();
    Expr* const context = parse_expression();
    Expr* target = nullptr;
    if (take(TokenKind::As)) {
        target = parse_star_target();
        if (!is_at(TokenKind::Comma) && !is_at(TokenKind::RightParen) && !is_at(TokenKind::Colon)) {
            refuse();
        }
    }
    return make(WithItem{since(start), context, target});
}

// `with (a as b, c):`. Brackets may as well belong to the first expression; they
// enclose all items only if a colon follows and what is inside are items.
bool Parser::parse_parenthesized_items(Pending<WithItem>& items) {
    if (!is_at(TokenKind::LeftParen)) return false;
    const std::size_t close = matching_bracket();
    if (close + 1 >= tokens_.size() || tokens_[close + 1].kind != TokenKind::Colon) return false;
    const std::size_t before = at_;
    const std::uint32_t last_end = last_end_;
    try {
        advance();
        do {
            items.add(parse_with_item());
        } while (take(TokenKind::Comma) && !is_at(TokenKind::RightParen));
        expect(TokenKind::RightParen);
        return true;
    } catch (const Refused&) {
        items.clear();
        at_ = before;
        last_end_ = last_end;
        return false;
    }
}

Stmt* Parser::parse_with(std::uint32_t start, StmtKind statement_kind) {
    expect(TokenKind::With);
    Pending<WithItem> items(*this);
    if (!parse_parenthesized_items(items)) {
        do {
            items.add(parse_with_item());
        } while (take(TokenKind::Comma));
    }
    expect(TokenKind::Colon);
    const Stmts body = parse_block();
    return make(With{{statement_kind, since(start)}, items.take(tree_), body});
}

// ---- try --------------------------------------------------------------------

ExceptHandler* Parser::parse_handler(bool is_star) {
    const std::uint32_t start = begin();
    expect(TokenKind::Except);
    if (take(TokenKind::Star) != is_star) refuse();
    Expr* type = nullptr;
    Identifier name;
    if (is_star || !is_at(TokenKind::Colon)) {
        type = parse_expression();
        if (take(TokenKind::As)) name = identifier();
    }
    expect(TokenKind::Colon);
    const Stmts body = parse_block();
    return make(ExceptHandler{since(start), type, name.text, name.span, body});
}

Stmt* Parser::parse_try() {
    const std::uint32_t start = begin();
    advance();
    expect(TokenKind::Colon);
    const Stmts body = parse_block();
    Pending<ExceptHandler> handlers(*this);
    const bool is_star = is_at(TokenKind::Except) && kind_ahead(1) == TokenKind::Star;
    while (is_at(TokenKind::Except)) handlers.add(parse_handler(is_star));
    const Stmts orelse = handlers.size() > 0 ? parse_else() : Stmts{};
    Stmts finalbody;
    if (take(TokenKind::Finally)) {
        expect(TokenKind::Colon);
        finalbody = parse_block();
    } else if (handlers.size() == 0) {
        refuse();
    }
    const StmtKind statement_kind = is_star ? StmtKind::TryStar : StmtKind::Try;
    return make(Try{{statement_kind, since(start)}, body, handlers.take(tree_), orelse, finalbody});
}

// ---- definitions ------------------------------------------------------------

Stmt* Parser::parse_decorated() {
    Pending<Expr> decorators(*this);
    while (take(TokenKind::At)) {
        decorators.add(parse_named_expression());
        expect_line_end();
    }
    const Exprs list = decorators.take(tree_);
    const std::uint32_t start = begin();
    if (is_at(TokenKind::Class)) return parse_class(list);
    const bool is_async = take(TokenKind::Async);
    return parse_function(start, is_async ? StmtKind::AsyncFunctionDef : StmtKind::FunctionDef,
                          list);
}

Stmt* Parser::parse_function(std::uint32_t start, StmtKind statement_kind, Exprs decorators) {
    expect(TokenKind::Def);
    const Identifier name = identifier();
    const TypeParams type_parameters = parse_type_parameters();
    expect(TokenKind::LeftParen);
    Arguments* const parameters = parse_parameters(Style::Function);
    expect(TokenKind::RightParen);
    Expr* const returns = take(TokenKind::Arrow) ? parse_expression() : nullptr;
    expect(TokenKind::Colon);
    const Stmts body = parse_block();
    return make(FunctionDef{{statement_kind, since(start)},
                            name.text,
                            name.span,
                            parameters,
                            body,
                            decorators,
                            returns,
                            type_parameters});
}

Stmt* Parser::parse_class(Exprs decorators) {
    const std::uint32_t start = begin();
    expect(TokenKind::Class);
    const Identifier name = identifier();
    const TypeParams type_parameters = parse_type_parameters();
    CallArguments bases;
    if (take(TokenKind::LeftParen)) {
        bases = parse_arguments();
        expect(TokenKind::RightParen);
    }
    expect(TokenKind::Colon);
    const Stmts body = parse_block();
    return make(ClassDef{{StmtKind::ClassDef, since(start)},
                         name.text,
                         name.span,
                         bases.args,
                         bases.keywords,
                         body,
                         decorators,
                         type_parameters});
}

// ---- match ------------------------------------------------------------------

// `match` is a name almost everywhere. It starts a statement when what follows
// can only be a subject, or when the line ends as a statement with a block does.
bool Parser::at_match_statement() const {
    if (!is_word("match")) return false;
    switch (kind_ahead(1)) {
        case TokenKind::Name:
        case TokenKind::Number:
        case TokenKind::String:
        case TokenKind::FStringStart:
        case TokenKind::LeftBrace:
        case TokenKind::Tilde:
        case TokenKind::Ellipsis:
        case TokenKind::None:
        case TokenKind::True:
        case TokenKind::False:
        case TokenKind::Not:
        case TokenKind::Lambda:
        case TokenKind::Await:
            return true;
        case TokenKind::LeftParen:
        case TokenKind::LeftBracket:
        case TokenKind::Star:
        case TokenKind::Plus:
        case TokenKind::Minus:
            break;
        default:
            return false;
    }
    const std::size_t end = line_end();
    return tokens_[end - 1].kind == TokenKind::Colon && end + 1 < tokens_.size() &&
           tokens_[end + 1].kind == TokenKind::Indent;
}

Stmt* Parser::parse_match() {
    const std::uint32_t start = begin();
    advance();
    const std::uint32_t subject_start = begin();
    const bool starred = is_at(TokenKind::Star);
    Expr* subject = parse_star_named_expression();
    if (is_at(TokenKind::Comma)) {
        Pending<Expr> elements(*this);
        elements.add(subject);
        while (take(TokenKind::Comma) && !is_at(TokenKind::Colon)) {
            elements.add(parse_star_named_expression());
        }
        subject = make(Tuple{
            {ExprKind::Tuple, since(subject_start)}, elements.take(tree_), ExprContext::Load});
    } else if (starred) {
        refuse();
    }
    expect(TokenKind::Colon);
    expect_line_end();
    if (!is_at(TokenKind::Indent)) refuse();
    ++at_;
    Pending<MatchCase> cases(*this);
    do {
        cases.add(parse_case());
    } while (!is_at(TokenKind::Dedent));
    ++at_;
    return make(Match{{StmtKind::Match, since(start)}, subject, cases.take(tree_)});
}

MatchCase* Parser::parse_case() {
    const std::uint32_t start = begin();
    if (!is_word("case")) refuse();
    advance();
    Pattern* const pattern = parse_case_pattern();
    Expr* const guard = take(TokenKind::If) ? parse_named_expression() : nullptr;
    expect(TokenKind::Colon);
    const Stmts body = parse_block();
    return make(MatchCase{since(start), pattern, guard, body});
}

}  // namespace outlive::syntax
