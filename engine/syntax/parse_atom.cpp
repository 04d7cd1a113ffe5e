// Atoms: names, numbers, and everything in brackets that starts an expression
// (tuples, lists, sets, dicts, comprehensions).
#include "engine/syntax/literal.hpp"
#include "engine/syntax/parser.hpp"

namespace outlive::syntax {

Expr* Parser::parse_atom() {
    switch (kind()) {
        case TokenKind::Name:
            return parse_name();
        case TokenKind::Number:
            return parse_number();
        case TokenKind::String:
        case TokenKind::FStringStart:
            return parse_strings();
        case TokenKind::LeftParen:
            return parse_parenthesized();
        case TokenKind::LeftBracket:
            return parse_list_display();
        case TokenKind::LeftBrace:
            return parse_brace_display();
        case TokenKind::None:
            return parse_constant(ConstantKind::None);
        case TokenKind::True:
            return parse_constant(ConstantKind::True);
        case TokenKind::False:
            return parse_constant(ConstantKind::False);
        case TokenKind::Ellipsis:
            return parse_constant(ConstantKind::Ellipsis);
        default:
            refuse();
    }
}

Expr* Parser::parse_name() {
    const Identifier name = identifier();
    return make(Name{{ExprKind::Name, name.span}, name.text, ExprContext::Load});
}

Expr* Parser::parse_constant(ConstantKind constant) {
    const Span span = token().span;
    advance();
    return make(Constant{{ExprKind::Constant, span}, constant, 0, {}, 0});
}

Expr* Parser::parse_number() {
    if (!is_at(TokenKind::Number)) refuse();
    const Span span = token().span;
    const NumberLiteral number = decode_number(text(token()), tree_);
    if (number.error) refuse();
    advance();
    return make(
        Constant{{ExprKind::Constant, span}, number.kind, number.base, number.text, number.number});
}

// ---- parentheses ------------------------------------------------------------

Expr* Parser::parse_parenthesized() {
    const Nested nested(*this, bracket_levels);
    const std::uint32_t start = begin();
    advance();
    Pending<Expr> elements(*this);
    if (is_at(TokenKind::Yield)) {
        Expr* const value = parse_yield();
        expect(TokenKind::RightParen);
        return value;
    }
    if (!is_at(TokenKind::RightParen)) {
        Expr* const first = parse_star_named_expression();
        if (at_comprehension() && !is<Starred>(first))
            return parse_generator_argument(start, first);
        if (is_at(TokenKind::RightParen)) {
            if (is<Starred>(first)) refuse();
            advance();
            return first;  // a group; the parentheses leave no node
        }
        elements.add(first);
        if (!is_at(TokenKind::Comma)) refuse();
        while (take(TokenKind::Comma) && !is_at(TokenKind::RightParen)) {
            elements.add(parse_star_named_expression());
        }
    }
    expect(TokenKind::RightParen);
    return make(Tuple{{ExprKind::Tuple, since(start)}, elements.take(tree_), ExprContext::Load});
}

// The rest of a generator expression whose `(` and element have been read.
Expr* Parser::parse_generator_argument(std::uint32_t start, Expr* element) {
    const List<Comprehension> generators = parse_comprehensions();
    expect(TokenKind::RightParen);
    return make(GeneratorExp{{ExprKind::GeneratorExp, since(start)}, element, generators});
}

// ---- brackets and braces ----------------------------------------------------

Expr* Parser::parse_list_display() {
    const Nested nested(*this, bracket_levels);
    const std::uint32_t start = begin();
    advance();
    Pending<Expr> elements(*this);
    if (!is_at(TokenKind::RightBracket)) {
        Expr* const first = parse_star_named_expression();
        if (at_comprehension() && !is<Starred>(first)) {
            const List<Comprehension> generators = parse_comprehensions();
            expect(TokenKind::RightBracket);
            return make(ListComp{{ExprKind::ListComp, since(start)}, first, generators});
        }
        elements.add(first);
        while (take(TokenKind::Comma) && !is_at(TokenKind::RightBracket)) {
            elements.add(parse_star_named_expression());
        }
    }
    expect(TokenKind::RightBracket);
    return make(ListExpr{{ExprKind::List, since(start)}, elements.take(tree_), ExprContext::Load});
}

Expr* Parser::parse_brace_display() {
    const Nested nested(*this, bracket_levels);
    const std::uint32_t start = begin();
    advance();
    if (take(TokenKind::RightBrace)) return make(Dict{{ExprKind::Dict, since(start)}, {}, {}});
    if (is_at(TokenKind::DoubleStar)) return parse_dict_rest(start, nullptr, nullptr);
    const bool is_named = at_named_expression();
    Expr* const first = parse_star_named_expression();
    if (is_at(TokenKind::Colon) && !is<Starred>(first) && !is_named) {
        advance();
        return parse_dict_rest(start, first, parse_expression());
    }
    if (at_comprehension() && !is<Starred>(first)) {
        const List<Comprehension> generators = parse_comprehensions();
        expect(TokenKind::RightBrace);
        return make(SetComp{{ExprKind::SetComp, since(start)}, first, generators});
    }
    Pending<Expr> elements(*this);
    elements.add(first);
    while (take(TokenKind::Comma) && !is_at(TokenKind::RightBrace)) {
        elements.add(parse_star_named_expression());
    }
    expect(TokenKind::RightBrace);
    return make(Set{{ExprKind::Set, since(start)}, elements.take(tree_)});
}

// A dict whose first pair has been read, or starts with `**` (key and value
// null). Pairs are collected as key, value, key, value.
Expr* Parser::parse_dict_rest(std::uint32_t start, Expr* key, Expr* value) {
    if (key != nullptr && at_comprehension()) {
        const List<Comprehension> generators = parse_comprehensions();
        expect(TokenKind::RightBrace);
        return make(DictComp{{ExprKind::DictComp, since(start)}, key, value, generators});
    }
    Pending<Expr> pairs(*this);
    if (key != nullptr) {
        pairs.add(key);
        pairs.add(value);
    }
    while (key == nullptr || (take(TokenKind::Comma) && !is_at(TokenKind::RightBrace))) {
        if (take(TokenKind::DoubleStar)) {
            pairs.add(nullptr);
            pairs.add(parse_bitwise_or());
        } else {
            pairs.add(parse_expression());
            expect(TokenKind::Colon);
            pairs.add(parse_expression());
        }
        key = pairs[1];
    }
    expect(TokenKind::RightBrace);
    const std::size_t count = pairs.size() / 2;
    auto* const keys = tree_.allocate_list<Expr*>(count);
    auto* const values = tree_.allocate_list<Expr*>(count);
    for (std::size_t i = 0; i < count; ++i) {
        keys[i] = pairs[2 * i];
        values[i] = pairs[2 * i + 1];
    }
    return make(Dict{{ExprKind::Dict, since(start)}, {keys, count}, {values, count}});
}

// ---- comprehensions ---------------------------------------------------------

List<Comprehension> Parser::parse_comprehensions() {
    Pending<Comprehension> generators(*this);
    do {
        generators.add(parse_comprehension());
    } while (at_comprehension());
    return generators.take(tree_);
}

Comprehension* Parser::parse_comprehension() {
    const std::uint32_t start = begin();
    const bool is_async = take(TokenKind::Async);
    expect(TokenKind::For);
    Expr* const target = parse_star_targets();
    expect(TokenKind::In);
    Expr* const iter = parse_disjunction();
    Pending<Expr> conditions(*this);
    while (take(TokenKind::If)) conditions.add(parse_disjunction());
    return make(Comprehension{since(start), target, iter, conditions.take(tree_), is_async});
}

}  // namespace outlive::syntax
