// Files, lines and simple statements.
#include "engine/syntax/parser.hpp"

#include <string>

#include "engine/syntax/characters.hpp"

namespace outlive::syntax {
namespace {

// The operator of an augmented assignment, by its token.
bool augmented_operator(TokenKind kind, Operator& op) {
    switch (kind) {
        case TokenKind::PlusEqual:
            op = Operator::Add;
            return true;
        case TokenKind::MinusEqual:
            op = Operator::Sub;
            return true;
        case TokenKind::StarEqual:
            op = Operator::Mult;
            return true;
        case TokenKind::AtEqual:
            op = Operator::MatMult;
            return true;
        case TokenKind::SlashEqual:
            op = Operator::Div;
            return true;
        case TokenKind::PercentEqual:
            op = Operator::Mod;
            return true;
        case TokenKind::AmpersandEqual:
            op = Operator::BitAnd;
            return true;
        case TokenKind::VerticalBarEqual:
            op = Operator::BitOr;
            return true;
        case TokenKind::CircumflexEqual:
            op = Operator::BitXor;
            return true;
        case TokenKind::LeftShiftEqual:
            op = Operator::LShift;
            return true;
        case TokenKind::RightShiftEqual:
            op = Operator::RShift;
            return true;
        case TokenKind::DoubleStarEqual:
            op = Operator::Pow;
            return true;
        case TokenKind::DoubleSlashEqual:
            op = Operator::FloorDiv;
            return true;
        default:
            return false;
    }
}

}  // namespace

// ---- tokens -----------------------------------------------------------------

void Parser::expect_line_end() {
    if (!is_at(TokenKind::Newline)) refuse();
    ++at_;  // a line's end is part of no node
}

std::size_t Parser::line_end() const {
    std::size_t i = at_;
    while (tokens_[i].kind != TokenKind::Newline && i + 1 < tokens_.size()) ++i;
    return i;
}

std::size_t Parser::matching_bracket() const {
    const std::uint8_t outside = static_cast<std::uint8_t>(token().level - 1);
    std::size_t i = at_ + 1;
    while (i + 1 < tokens_.size() && tokens_[i].level != outside) ++i;
    return i;
}

std::string_view Parser::normalized(std::string_view name) {
    for (const char c : name) {
        if (static_cast<unsigned char>(c) >= 0x80)
            return tree_.copy_text(normalize_identifier(name));
    }
    return name;
}

Identifier Parser::identifier() {
    if (!is_at(TokenKind::Name)) refuse();
    const Identifier result{normalized(text(token())), token().span};
    advance();
    return result;
}

// ---- files ------------------------------------------------------------------

void Parser::parse_file() {
    tree_.body = parse_statements(TokenKind::EndMarker);
}

void Parser::parse_eval() {
    tree_.expression = parse_expressions();
    while (is_at(TokenKind::Newline)) ++at_;
    if (!is_at(TokenKind::EndMarker)) refuse();
}

void Parser::parse_single() {
    Pending<Stmt> body(*this);
    if (is_at(TokenKind::EndMarker)) refuse();
    if (Stmt* const compound = parse_compound_statement()) {
        body.add(compound);
        // The line of one that has no block of lines must be ended, as if typed.
        const bool is_one_line = tokens_[at_ - 1].kind == TokenKind::Newline;
        if (is_one_line && !source_.text().ends_with('\n')) refuse();
    } else {
        parse_simple_statements(body);
    }
    if (!is_at(TokenKind::EndMarker)) refuse();
    tree_.body = body.take(tree_);
}

Stmts Parser::parse_statements(TokenKind end) {
    Pending<Stmt> body(*this);
    blocks_.push_back({at_, at_});
    while (!is_at(end)) {
        parse_statement(body);
        blocks_.back().end = at_;
    }
    blocks_.pop_back();
    return body.take(tree_);
}

void Parser::parse_statement(Pending<Stmt>& out) {
    if (Stmt* const compound = parse_compound_statement()) {
        out.add(compound);
    } else {
        parse_simple_statements(out);
    }
}

void Parser::parse_simple_statements(Pending<Stmt>& out) {
    do {
        out.add(parse_simple_statement());
    } while (take(TokenKind::Semicolon) && !is_at(TokenKind::Newline));
    expect_line_end();
}

// ---- simple statements ------------------------------------------------------

Stmt* Parser::parse_simple_statement() {
    const std::uint32_t start = begin();
    switch (kind()) {
        case TokenKind::Return:
            return parse_return();
        case TokenKind::Import:
            return parse_import();
        case TokenKind::From:
            return parse_import_from();
        case TokenKind::Raise:
            return parse_raise();
        case TokenKind::Del:
            return parse_delete();
        case TokenKind::Assert:
            return parse_assert();
        case TokenKind::Pass:
            advance();
            return make(Pass{{StmtKind::Pass, since(start)}});
        case TokenKind::Break:
            advance();
            return make(Break{{StmtKind::Break, since(start)}});
        case TokenKind::Continue:
            advance();
            return make(Continue{{StmtKind::Continue, since(start)}});
        case TokenKind::Global: {
            const auto names = parse_names();
            return make(Global{{StmtKind::Global, since(start)}, names});
        }
        case TokenKind::Nonlocal: {
            const auto names = parse_names();
            return make(Nonlocal{{StmtKind::Nonlocal, since(start)}, names});
        }
        default:
            if (kind_ahead(1) == TokenKind::Name && is_word("type")) return parse_type_alias();
            return parse_expression_statement();
    }
}

Stmt* Parser::parse_expression_statement() {
    const std::uint32_t start = begin();
    const bool starts_with_name = is_at(TokenKind::Name);
    Expr* const value = parse_assignment_value();
    Operator op{};
    if (is_at(TokenKind::Equal)) return parse_assignment(start, value);
    if (is_at(TokenKind::Colon)) {
        return parse_annotated(start, value, starts_with_name && is<Name>(value));
    }
    if (augmented_operator(kind(), op)) return parse_augmented(start, value, op);
    return make(ExprStmt{{StmtKind::ExprStmt, since(start)}, value});
}

Stmt* Parser::parse_assignment(std::uint32_t start, Expr* first) {
    Pending<Expr> targets(*this);
    Expr* value = first;
    while (take(TokenKind::Equal)) {
        set_target(value, ExprContext::Store);
        targets.add(value);
        value = parse_assignment_value();
    }
    return make(Assign{{StmtKind::Assign, since(start)}, targets.take(tree_), value});
}

Stmt* Parser::parse_annotated(std::uint32_t start, Expr* target, bool simple) {
    if (!is_single_target(target)) refuse();
    set_target(target, ExprContext::Store);
    expect(TokenKind::Colon);
    Expr* const annotation = parse_expression();
    Expr* const value = take(TokenKind::Equal) ? parse_assignment_value() : nullptr;
    return make(AnnAssign{{StmtKind::AnnAssign, since(start)}, target, annotation, value, simple});
}

Stmt* Parser::parse_augmented(std::uint32_t start, Expr* target, Operator op) {
    if (!is_single_target(target)) refuse();
    set_target(target, ExprContext::Store);
    const Span op_span = token().span;
    advance();
    Expr* const value = parse_assignment_value();
    return make(AugAssign{{StmtKind::AugAssign, since(start)}, target, op, op_span, value});
}

Stmt* Parser::parse_return() {
    const std::uint32_t start = begin();
    advance();
    const bool has_value = !is_at(TokenKind::Newline) && !is_at(TokenKind::Semicolon);
    Expr* const value = has_value ? parse_star_expressions() : nullptr;
    return make(Return{{StmtKind::Return, since(start)}, value});
}

Stmt* Parser::parse_raise() {
    const std::uint32_t start = begin();
    advance();
    Expr* exc = nullptr;
    Expr* cause = nullptr;
    if (!is_at(TokenKind::Newline) && !is_at(TokenKind::Semicolon)) {
        exc = parse_expression();
        if (take(TokenKind::From)) cause = parse_expression();
    }
    return make(Raise{{StmtKind::Raise, since(start)}, exc, cause});
}

Stmt* Parser::parse_assert() {
    const std::uint32_t start = begin();
    advance();
    Expr* const test = parse_expression();
    Expr* const message = take(TokenKind::Comma) ? parse_expression() : nullptr;
    return make(Assert{{StmtKind::Assert, since(start)}, test, message});
}

Stmt* Parser::parse_delete() {
    const std::uint32_t start = begin();
    advance();
    Pending<Expr> targets(*this);
    do {
        Expr* const target = parse_bitwise_or();
        set_target(target, ExprContext::Del);
        targets.add(target);
    } while (take(TokenKind::Comma) && !is_at(TokenKind::Newline) && !is_at(TokenKind::Semicolon));
    if (!is_at(TokenKind::Newline) && !is_at(TokenKind::Semicolon)) refuse();
    return make(Delete{{StmtKind::Delete, since(start)}, targets.take(tree_)});
}

std::span<const Identifier> Parser::parse_names() {
    std::vector<Identifier> names;
    advance();
    do {
        names.push_back(identifier());
    } while (take(TokenKind::Comma));
    return tree_.copy_list(names);
}

Stmt* Parser::parse_type_alias() {
    const std::uint32_t start = begin();
    advance();
    auto* const name = as<Name>(parse_name());
    name->ctx = ExprContext::Store;
    const TypeParams parameters = parse_type_parameters();
    expect(TokenKind::Equal);
    Expr* const value = parse_expression();
    return make(TypeAlias{{StmtKind::TypeAlias, since(start)}, name, parameters, value});
}

// ---- imports ----------------------------------------------------------------

Identifier Parser::parse_dotted_name() {
    Identifier first = identifier();
    if (!is_at(TokenKind::Dot)) return first;
    std::string name(first.text);
    while (take(TokenKind::Dot)) {
        const Identifier next = identifier();
        name += '.';
        name += next.text;
        first.span.end = next.span.end;
    }
    return {tree_.copy_text(name), first.span};
}

Alias* Parser::parse_alias(bool dotted) {
    const std::uint32_t start = begin();
    const Identifier name = dotted ? parse_dotted_name() : identifier();
    Identifier as_name;
    if (take(TokenKind::As)) as_name = identifier();
    return make(Alias{since(start), name.text, name.span, as_name.text, as_name.span});
}

Stmt* Parser::parse_import() {
    const std::uint32_t start = begin();
    advance();
    Pending<Alias> names(*this);
    do {
        names.add(parse_alias(true));
    } while (take(TokenKind::Comma));
    return make(Import{{StmtKind::Import, since(start)}, names.take(tree_)});
}

Stmt* Parser::parse_import_from() {
    const std::uint32_t start = begin();
    advance();
    std::uint32_t level = 0;
    while (is_at(TokenKind::Dot) || is_at(TokenKind::Ellipsis)) {
        level += is_at(TokenKind::Dot) ? 1 : 3;
        advance();
    }
    Identifier module;
    if (level == 0 || is_at(TokenKind::Name)) module = parse_dotted_name();
    expect(TokenKind::Import);
    Pending<Alias> names(*this);
    if (is_at(TokenKind::Star)) {
        const Span star = token().span;
        advance();
        names.add(make(Alias{star, text(tokens_[at_ - 1]), star, {}, {}}));
    } else {
        const bool parenthesized = take(TokenKind::LeftParen);
        do {
            names.add(parse_alias(false));
        } while (take(TokenKind::Comma) && !(parenthesized && is_at(TokenKind::RightParen)));
        if (parenthesized) expect(TokenKind::RightParen);
    }
    return make(ImportFrom{
        {StmtKind::ImportFrom, since(start)}, module.text, module.span, names.take(tree_), level});
}

// ---- targets ----------------------------------------------------------------

bool Parser::is_single_target(const Expr* expr) const {
    return is<Name>(expr) || is<Attribute>(expr) || is<Subscript>(expr);
}

void Parser::set_elements(Exprs elements, ExprContext context) {
    const Nested nested(*this);
    for (Expr* const element : elements) set_target(element, context);
}

void Parser::set_target(Expr* expr, ExprContext context) {
    switch (expr->kind) {
        case ExprKind::Name:
            as<Name>(expr)->ctx = context;
            return;
        case ExprKind::Attribute:
            as<Attribute>(expr)->ctx = context;
            return;
        case ExprKind::Subscript:
            as<Subscript>(expr)->ctx = context;
            return;
        case ExprKind::List: {
            auto* const list = as<ListExpr>(expr);
            list->ctx = context;
            return set_elements(list->elts, context);
        }
        case ExprKind::Tuple: {
            auto* const tuple = as<Tuple>(expr);
            tuple->ctx = context;
            return set_elements(tuple->elts, context);
        }
        case ExprKind::Starred: {
            auto* const starred = as<Starred>(expr);
            if (context == ExprContext::Del || is<Starred>(starred->value)) refuse();
            starred->ctx = context;
            return set_target(starred->value, context);
        }
        default:
            refuse();
    }
}

Expr* Parser::parse_star_target() {
    const std::uint32_t start = begin();
    if (!take(TokenKind::Star)) {
        Expr* const target = parse_bitwise_or();
        set_target(target, ExprContext::Store);
        return target;
    }
    if (is_at(TokenKind::Star)) refuse();
    Expr* const value = parse_star_target();
    return make(Starred{{ExprKind::Starred, since(start)}, value, ExprContext::Store});
}

Expr* Parser::parse_star_targets() {
    const std::uint32_t start = begin();
    Expr* const first = parse_star_target();
    if (!is_at(TokenKind::Comma)) return first;
    Pending<Expr> elements(*this);
    elements.add(first);
    while (take(TokenKind::Comma) && !is_at(TokenKind::In) && !is_at(TokenKind::Equal)) {
        elements.add(parse_star_target());
    }
    return make(Tuple{{ExprKind::Tuple, since(start)}, elements.take(tree_), ExprContext::Store});
}

}  // namespace outlive::syntax
