// What follows a primary in brackets: calls and subscripts.
#include "engine/syntax/parser.hpp"

namespace outlive::syntax {

Expr* Parser::parse_call(std::uint32_t start, Expr* function) {
    const Nested nested(*this, bracket_levels);
    const std::uint32_t open = begin();
    advance();
    Expr* first = nullptr;
    if (at_positional_argument()) {
        first = parse_named_expression();
        if (at_comprehension()) {  // it shares the call's parentheses, alone in them
            Expr* const generator = parse_generator_argument(open, first);
            return make(Call{{ExprKind::Call, since(start)},
                             function,
                             tree_.copy_list(&generator, 1),
                             {},
                             since(open)});
        }
    }
    const CallArguments arguments = parse_arguments(first);
    expect(TokenKind::RightParen);
    return make(Call{
        {ExprKind::Call, since(start)}, function, arguments.args, arguments.keywords, since(open)});
}

bool Parser::at_positional_argument() const {
    switch (kind()) {
        case TokenKind::RightParen:
        case TokenKind::Star:
        case TokenKind::DoubleStar:
            return false;
        case TokenKind::Name:
            return kind_ahead(1) != TokenKind::Equal;
        default:
            return true;
    }
}

// Up to the closing parenthesis; `first` has been read already, or is null.
// Positional arguments come first, then keywords and `*values`; after the first
// `**value` only keywords and more of those.
Parser::CallArguments Parser::parse_arguments(Expr* first) {
    Pending<Expr> positional(*this);
    std::vector<Keyword*> keywords;
    bool seen_double_star = false;
    if (first != nullptr) {
        positional.add(first);
        if (!take(TokenKind::Comma)) return {positional.take(tree_), {}};
    }
    while (!is_at(TokenKind::RightParen)) {
        const std::uint32_t start = begin();
        if (take(TokenKind::DoubleStar)) {
            seen_double_star = true;
            Expr* const value = parse_expression();
            keywords.push_back(make(Keyword{since(start), {}, {}, value}));
        } else if (take(TokenKind::Star)) {
            if (seen_double_star) refuse();
            Expr* const value = parse_expression();
            positional.add(
                make(Starred{{ExprKind::Starred, since(start)}, value, ExprContext::Load}));
        } else if (!at_positional_argument()) {
            const Identifier name = identifier();
            advance();
            Expr* const value = parse_expression();
            keywords.push_back(make(Keyword{since(start), name.text, name.span, value}));
        } else {
            if (!keywords.empty()) refuse();
            positional.add(parse_named_expression());
        }
        if (!take(TokenKind::Comma)) break;
    }
    return {positional.take(tree_), tree_.copy_list(keywords)};
}

Expr* Parser::parse_subscript(std::uint32_t start, Expr* value) {
    const Nested nested(*this, bracket_levels);
    advance();
    const std::uint32_t slice_start = begin();
    const bool starred = is_at(TokenKind::Star);
    Expr* slice = parse_slice();
    if (starred || is_at(TokenKind::Comma)) {
        Pending<Expr> elements(*this);
        elements.add(slice);
        while (take(TokenKind::Comma) && !is_at(TokenKind::RightBracket)) {
            elements.add(parse_slice());
        }
        slice = make(
            Tuple{{ExprKind::Tuple, since(slice_start)}, elements.take(tree_), ExprContext::Load});
    }
    expect(TokenKind::RightBracket);
    return make(Subscript{{ExprKind::Subscript, since(start)}, value, slice, ExprContext::Load});
}

// One element between commas: an expression, `*value`, or lower:upper:step.
Expr* Parser::parse_slice() {
    const std::uint32_t start = begin();
    if (take(TokenKind::Star)) {
        Expr* const value = parse_expression();
        return make(Starred{{ExprKind::Starred, since(start)}, value, ExprContext::Load});
    }
    Expr* lower = nullptr;
    if (!is_at(TokenKind::Colon)) {
        const bool is_named = at_named_expression();
        lower = parse_named_expression();
        if (!is_at(TokenKind::Colon) || is_named) return lower;
    }
    expect(TokenKind::Colon);
    const auto at_bound = [&] {
        return !is_at(TokenKind::Colon) && !is_at(TokenKind::Comma) &&
               !is_at(TokenKind::RightBracket);
    };
    Expr* const upper = at_bound() ? parse_expression() : nullptr;
    Expr* step = nullptr;
    if (take(TokenKind::Colon) && at_bound()) step = parse_expression();
    return make(Slice{{ExprKind::Slice, since(start)}, lower, upper, step});
}

}  // namespace outlive::syntax
