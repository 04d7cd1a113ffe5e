// Patterns of `case` (the language reference's "The match statement", PEP 634).
#include "engine/syntax/literal.hpp"
#include "engine/syntax/parser.hpp"

namespace outlive::syntax {

Pattern* Parser::parse_case_pattern() {
    const std::uint32_t start = begin();
    Pattern* const first = parse_maybe_star_pattern();
    if (!is_at(TokenKind::Comma)) {
        if (is<MatchStar>(first)) refuse();
        return first;
    }
    Pending<Pattern> patterns(*this);
    patterns.add(first);
    while (take(TokenKind::Comma) && !is_at(TokenKind::Colon) && !is_at(TokenKind::If)) {
        patterns.add(parse_maybe_star_pattern());
    }
    return make(MatchSequence{{PatternKind::MatchSequence, since(start)}, patterns.take(tree_)});
}

Pattern* Parser::parse_maybe_star_pattern() {
    return is_at(TokenKind::Star) ? parse_star_pattern() : parse_pattern();
}

Pattern* Parser::parse_star_pattern() {
    const std::uint32_t start = begin();
    advance();
    Identifier name;
    if (is_word("_")) {
        advance();
    } else {
        name = capture_name();
    }
    return make(MatchStar{{PatternKind::MatchStar, since(start)}, name.text, name.span});
}

// A name that a pattern binds.
Identifier Parser::capture_name() {
    if (is_word("_")) refuse();
    const Identifier name = identifier();
    if (is_at(TokenKind::Dot) || is_at(TokenKind::LeftParen) || is_at(TokenKind::Equal)) refuse();
    return name;
}

Pattern* Parser::parse_pattern() {
    const Nested nested(*this);
    const std::uint32_t start = begin();
    Pattern* const pattern = parse_or_pattern();
    if (!take(TokenKind::As)) return pattern;
    const Identifier name = capture_name();
    return make(MatchAs{{PatternKind::MatchAs, since(start)}, pattern, name.text, name.span});
}

Pattern* Parser::parse_or_pattern() {
    const std::uint32_t start = begin();
    Pattern* const first = parse_closed_pattern();
    if (!is_at(TokenKind::VerticalBar)) return first;
    Pending<Pattern> patterns(*this);
    patterns.add(first);
    while (take(TokenKind::VerticalBar)) patterns.add(parse_closed_pattern());
    return make(MatchOr{{PatternKind::MatchOr, since(start)}, patterns.take(tree_)});
}

Pattern* Parser::parse_closed_pattern() {
    const std::uint32_t start = begin();
    const auto singleton = [&](ConstantKind value) {
        advance();
        return make(MatchSingleton{{PatternKind::MatchSingleton, since(start)}, value});
    };
    switch (kind()) {
        case TokenKind::Number:
        case TokenKind::Minus:
            return parse_number_pattern();
        case TokenKind::String:
        case TokenKind::FStringStart: {
            Expr* const value = parse_strings();
            return make(MatchValue{{PatternKind::MatchValue, since(start)}, value});
        }
        case TokenKind::None:
            return singleton(ConstantKind::None);
        case TokenKind::True:
            return singleton(ConstantKind::True);
        case TokenKind::False:
            return singleton(ConstantKind::False);
        case TokenKind::Name:
            return parse_name_pattern();
        case TokenKind::LeftParen:
        case TokenKind::LeftBracket:
            return parse_group_or_sequence();
        case TokenKind::LeftBrace:
            return parse_mapping_pattern();
        default:
            refuse();
    }
}

// ---- literals ---------------------------------------------------------------

Expr* Parser::parse_signed_number() {
    const std::uint32_t start = begin();
    const bool negative = take(TokenKind::Minus);
    Expr* const number = parse_number();
    if (!negative) return number;
    return make(UnaryOp{{ExprKind::UnaryOp, since(start)}, UnaryOperator::USub, number});
}

// A number, or the sum or difference of a real and an imaginary one.
Expr* Parser::parse_number_or_complex() {
    const std::uint32_t start = begin();
    Expr* const real = parse_signed_number();
    if (!is_at(TokenKind::Plus) && !is_at(TokenKind::Minus)) return real;
    const Expr* const bare = is<UnaryOp>(real) ? as<UnaryOp>(real)->operand : real;
    if (as<Constant>(bare)->value == ConstantKind::Imaginary) refuse();
    const Operator op = is_at(TokenKind::Plus) ? Operator::Add : Operator::Sub;
    const Span op_span = token().span;
    advance();
    Expr* const imaginary = parse_number();
    if (as<Constant>(imaginary)->value != ConstantKind::Imaginary) refuse();
    return make(BinOp{{ExprKind::BinOp, since(start)}, op, op_span, real, imaginary});
}

Pattern* Parser::parse_number_pattern() {
    const std::uint32_t start = begin();
    Expr* const value = parse_number_or_complex();
    return make(MatchValue{{PatternKind::MatchValue, since(start)}, value});
}

// ---- names ------------------------------------------------------------------

// `first` and the attributes after it.
Expr* Parser::parse_dotted_value(Identifier first, std::uint32_t start) {
    Expr* value = make(Name{{ExprKind::Name, first.span}, first.text, ExprContext::Load});
    for (std::size_t chain = 1; take(TokenKind::Dot); ++chain) {
        const Identifier name = identifier();
        value = make(Attribute{
            {ExprKind::Attribute, since(start)}, value, name.text, name.span, ExprContext::Load});
        note_chain(chain);
    }
    return value;
}

Pattern* Parser::parse_name_pattern() {
    const std::uint32_t start = begin();
    const TokenKind after = kind_ahead(1);
    if (after != TokenKind::Dot && after != TokenKind::LeftParen) {
        Identifier name;
        if (is_word("_")) {
            advance();
        } else {
            name = capture_name();
        }
        return make(MatchAs{{PatternKind::MatchAs, since(start)}, nullptr, name.text, name.span});
    }
    Expr* const value = parse_dotted_value(identifier(), start);
    if (is_at(TokenKind::LeftParen)) return parse_class_pattern(start, value);
    if (is_at(TokenKind::Equal)) refuse();
    return make(MatchValue{{PatternKind::MatchValue, since(start)}, value});
}

Pattern* Parser::parse_class_pattern(std::uint32_t start, Expr* cls) {
    const Nested nested(*this);
    advance();
    std::vector<Pattern*> positional;
    std::vector<Identifier> attributes;
    std::vector<Pattern*> keyword;
    while (!is_at(TokenKind::RightParen)) {
        if (is_at(TokenKind::Name) && kind_ahead(1) == TokenKind::Equal) {
            // As in CPython's grammar, where `_` is taken for a pattern first.
            if (is_word("_") && keyword.empty() && !positional.empty()) refuse();
            attributes.push_back(identifier());
            advance();
            keyword.push_back(parse_pattern());
        } else {
            if (!keyword.empty()) refuse();
            positional.push_back(parse_pattern());
        }
        if (!take(TokenKind::Comma)) break;
    }
    expect(TokenKind::RightParen);
    return make(MatchClass{{PatternKind::MatchClass, since(start)},
                           cls,
                           tree_.copy_list(positional),
                           tree_.copy_list(attributes),
                           tree_.copy_list(keyword)});
}

// ---- brackets ---------------------------------------------------------------

Pattern* Parser::parse_group_or_sequence() {
    const Nested nested(*this);
    const std::uint32_t start = begin();
    const bool is_list = is_at(TokenKind::LeftBracket);
    const TokenKind close = is_list ? TokenKind::RightBracket : TokenKind::RightParen;
    advance();
    if (is_at(close)) return parse_sequence_rest(start, nullptr, close);
    Pattern* const first = parse_maybe_star_pattern();
    if (!is_list && is_at(close) && !is<MatchStar>(first)) {
        advance();
        return first;  // a group
    }
    if (!is_list && !is_at(TokenKind::Comma)) refuse();
    return parse_sequence_rest(start, first, close);
}

Pattern* Parser::parse_sequence_rest(std::uint32_t start, Pattern* first, TokenKind close) {
    Pending<Pattern> patterns(*this);
    if (first != nullptr) {
        patterns.add(first);
        while (take(TokenKind::Comma) && !is_at(close)) patterns.add(parse_maybe_star_pattern());
    }
    expect(close);
    return make(MatchSequence{{PatternKind::MatchSequence, since(start)}, patterns.take(tree_)});
}

Expr* Parser::parse_mapping_key() {
    switch (kind()) {
        case TokenKind::Number:
        case TokenKind::Minus:
            return parse_number_or_complex();
        case TokenKind::String:
        case TokenKind::FStringStart:
            return parse_strings();
        case TokenKind::None:
            return parse_constant(ConstantKind::None);
        case TokenKind::True:
            return parse_constant(ConstantKind::True);
        case TokenKind::False:
            return parse_constant(ConstantKind::False);
        case TokenKind::Name: {
            if (kind_ahead(1) != TokenKind::Dot) refuse();
            const std::uint32_t start = begin();
            return parse_dotted_value(identifier(), start);
        }
        default:
            refuse();
    }
}

Pattern* Parser::parse_mapping_pattern() {
    const Nested nested(*this);
    const std::uint32_t start = begin();
    advance();
    std::vector<Expr*> keys;
    std::vector<Pattern*> patterns;
    Identifier rest;
    while (!is_at(TokenKind::RightBrace)) {
        if (take(TokenKind::DoubleStar)) {
            rest = capture_name();
            take(TokenKind::Comma);
            break;
        }
        keys.push_back(parse_mapping_key());
        expect(TokenKind::Colon);
        patterns.push_back(parse_pattern());
        if (!take(TokenKind::Comma)) break;
    }
    expect(TokenKind::RightBrace);
    return make(MatchMapping{{PatternKind::MatchMapping, since(start)},
                             tree_.copy_list(keys),
                             tree_.copy_list(patterns),
                             rest.text,
                             rest.span});
}

}  // namespace outlive::syntax
