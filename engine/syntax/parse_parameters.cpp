// Parameters of functions and lambdas, and type parameters.
#include "engine/syntax/parser.hpp"

namespace outlive::syntax {

Arg* Parser::parse_parameter(Style style, bool allows_star_annotation) {
    const std::uint32_t start = begin();
    const Identifier name = identifier();
    Expr* annotation = nullptr;
    if (style == Style::Function && take(TokenKind::Colon)) {
        annotation = allows_star_annotation ? parse_star_expression() : parse_expression();
    }
    return make(Arg{since(start), name.text, name.span, annotation});
}

Arguments* Parser::parse_parameters(Style style) {
    const TokenKind close = style == Style::Function ? TokenKind::RightParen : TokenKind::Colon;
    const std::uint32_t start = begin();
    std::vector<Arg*> positional;
    std::vector<Arg*> keyword_only;
    std::vector<Expr*> defaults;
    std::vector<Expr*> keyword_defaults;
    std::size_t positional_only = 0;
    Arg* vararg = nullptr;
    Arg* kwarg = nullptr;
    bool seen_star = false;
    while (!is_at(close)) {
        if (kwarg != nullptr) refuse();
        if (take(TokenKind::Slash)) {
            if (positional_only > 0 || positional.empty() || seen_star) refuse();
            positional_only = positional.size();
        } else if (take(TokenKind::DoubleStar)) {
            kwarg = parse_parameter(style, false);
        } else if (take(TokenKind::Star)) {
            if (seen_star) refuse();
            seen_star = true;
            if (is_at(TokenKind::Comma)) {
                if (kind_ahead(1) != TokenKind::Name) refuse();
            } else {
                vararg = parse_parameter(style, true);
            }
        } else {
            Arg* const parameter = parse_parameter(style, false);
            Expr* const value = take(TokenKind::Equal) ? parse_expression() : nullptr;
            if (seen_star) {
                keyword_only.push_back(parameter);
                keyword_defaults.push_back(value);
            } else {
                if (value == nullptr && !defaults.empty()) refuse();
                positional.push_back(parameter);
                if (value != nullptr) defaults.push_back(value);
            }
        }
        if (!take(TokenKind::Comma)) break;
    }
    const bool empty = positional.empty() && !seen_star && kwarg == nullptr;
    const List<Arg> all = tree_.copy_list(positional);
    return make(Arguments{empty ? Span{start, start} : since(start), all.first(positional_only),
                          all.subspan(positional_only), vararg, tree_.copy_list(keyword_only),
                          tree_.copy_list(keyword_defaults), kwarg, tree_.copy_list(defaults)});
}

// ---- type parameters --------------------------------------------------------

TypeParams Parser::parse_type_parameters() {
    if (!take(TokenKind::LeftBracket)) return {};
    Pending<TypeParam> parameters(*this);
    do {
        parameters.add(parse_type_parameter());
    } while (take(TokenKind::Comma) && !is_at(TokenKind::RightBracket));
    expect(TokenKind::RightBracket);
    return parameters.take(tree_);
}

TypeParam* Parser::parse_type_parameter() {
    const std::uint32_t start = begin();
    if (take(TokenKind::DoubleStar)) {
        const Identifier name = identifier();
        Expr* const value = take(TokenKind::Equal) ? parse_expression() : nullptr;
        return make(
            ParamSpec{{TypeParamKind::ParamSpec, since(start), name.text, name.span}, value});
    }
    if (take(TokenKind::Star)) {
        const Identifier name = identifier();
        Expr* const value = take(TokenKind::Equal) ? parse_star_expression() : nullptr;
        return make(
            TypeVarTuple{{TypeParamKind::TypeVarTuple, since(start), name.text, name.span}, value});
    }
    const Identifier name = identifier();
    Expr* const bound = take(TokenKind::Colon) ? parse_expression() : nullptr;
    Expr* const value = take(TokenKind::Equal) ? parse_expression() : nullptr;
    return make(
        TypeVar{{TypeParamKind::TypeVar, since(start), name.text, name.span}, bound, value});
}

}  // namespace outlive::syntax
