// Expressions, from the loosest binding operators to the tightest.
#include "engine/syntax/parser.hpp"

namespace outlive::syntax {
namespace {

struct BinaryOperator {
    Operator op = Operator::Add;
    int precedence = -1;  // from 0 (`|`) upwards; -1: not a binary operator
};

BinaryOperator binary_operator(TokenKind kind) {
    switch (kind) {
        case TokenKind::VerticalBar:
            return {Operator::BitOr, 0};
        case TokenKind::Circumflex:
            return {Operator::BitXor, 1};
        case TokenKind::Ampersand:
            return {Operator::BitAnd, 2};
        case TokenKind::LeftShift:
            return {Operator::LShift, 3};
        case TokenKind::RightShift:
            return {Operator::RShift, 3};
        case TokenKind::Plus:
            return {Operator::Add, 4};
        case TokenKind::Minus:
            return {Operator::Sub, 4};
        case TokenKind::Star:
            return {Operator::Mult, 5};
        case TokenKind::Slash:
            return {Operator::Div, 5};
        case TokenKind::DoubleSlash:
            return {Operator::FloorDiv, 5};
        case TokenKind::Percent:
            return {Operator::Mod, 5};
        case TokenKind::At:
            return {Operator::MatMult, 5};
        default:
            return {};
    }
}

// Can an expression start with this token? What may follow an optional comma is
// decided by it.
bool starts_expression(TokenKind kind) {
    switch (kind) {
        case TokenKind::Name:
        case TokenKind::Number:
        case TokenKind::String:
        case TokenKind::FStringStart:
        case TokenKind::LeftParen:
        case TokenKind::LeftBracket:
        case TokenKind::LeftBrace:
        case TokenKind::Plus:
        case TokenKind::Minus:
        case TokenKind::Tilde:
        case TokenKind::Star:
        case TokenKind::Ellipsis:
        case TokenKind::None:
        case TokenKind::True:
        case TokenKind::False:
        case TokenKind::Not:
        case TokenKind::Lambda:
        case TokenKind::Await:
            return true;
        default:
            return false;
    }
}

}  // namespace

Expr* Parser::parse_expression() {
    const Nested nested(*this, is_at(TokenKind::Lambda) ? 2 : 1);
    if (is_at(TokenKind::Lambda)) return parse_lambda();
    const std::uint32_t start = begin();
    Expr* const body = parse_disjunction();
    if (!is_at(TokenKind::If)) return body;
    advance();
    Expr* const test = parse_disjunction();
    expect(TokenKind::Else);
    Expr* const orelse = parse_expression();
    return make(IfExp{{ExprKind::IfExp, since(start)}, test, body, orelse});
}

Expr* Parser::parse_named_expression() {
    if (!at_named_expression()) return parse_expression();
    const std::uint32_t start = begin();
    auto* const target = as<Name>(parse_name());
    target->ctx = ExprContext::Store;
    advance();
    Expr* const value = parse_expression();
    return make(NamedExpr{{ExprKind::NamedExpr, since(start)}, target, value});
}

Expr* Parser::parse_star_named_expression() {
    return is_at(TokenKind::Star) ? parse_star_expression() : parse_named_expression();
}

Expr* Parser::parse_star_expression() {
    if (!is_at(TokenKind::Star)) return parse_expression();
    const std::uint32_t start = begin();
    advance();
    Expr* const value = parse_bitwise_or();
    return make(Starred{{ExprKind::Starred, since(start)}, value, ExprContext::Load});
}

Expr* Parser::parse_star_expressions() {
    const std::uint32_t start = begin();
    Expr* const first = parse_star_expression();
    if (!is_at(TokenKind::Comma)) return first;
    Pending<Expr> elements(*this);
    elements.add(first);
    while (take(TokenKind::Comma) && starts_expression(kind())) {
        elements.add(parse_star_expression());
    }
    return make(Tuple{{ExprKind::Tuple, since(start)}, elements.take(tree_), ExprContext::Load});
}

Expr* Parser::parse_expressions() {
    const std::uint32_t start = begin();
    Expr* const first = parse_expression();
    if (!is_at(TokenKind::Comma)) return first;
    Pending<Expr> elements(*this);
    elements.add(first);
    while (take(TokenKind::Comma) && starts_expression(kind())) {
        elements.add(parse_expression());
    }
    return make(Tuple{{ExprKind::Tuple, since(start)}, elements.take(tree_), ExprContext::Load});
}

Expr* Parser::parse_assignment_value() {
    return is_at(TokenKind::Yield) ? parse_yield() : parse_star_expressions();
}

Expr* Parser::parse_yield() {
    const std::uint32_t start = begin();
    expect(TokenKind::Yield);
    if (take(TokenKind::From)) {
        Expr* const value = parse_expression();
        return make(YieldFrom{{ExprKind::YieldFrom, since(start)}, value});
    }
    Expr* const value = starts_expression(kind()) ? parse_star_expressions() : nullptr;
    return make(Yield{{ExprKind::Yield, since(start)}, value});
}

Expr* Parser::parse_lambda() {
    const std::uint32_t start = begin();
    advance();
    Arguments* const parameters = parse_parameters(Style::Lambda);
    expect(TokenKind::Colon);
    Expr* const body = parse_expression();
    return make(Lambda{{ExprKind::Lambda, since(start)}, parameters, body});
}

// ---- Boolean operators and comparisons --------------------------------------

Expr* Parser::parse_disjunction() {
    const std::uint32_t start = begin();
    Expr* const first = parse_conjunction();
    if (!is_at(TokenKind::Or)) return first;
    Pending<Expr> values(*this);
    values.add(first);
    while (take(TokenKind::Or)) values.add(parse_conjunction());
    return make(BoolOp{{ExprKind::BoolOp, since(start)}, BoolOperator::Or, values.take(tree_)});
}

Expr* Parser::parse_conjunction() {
    const std::uint32_t start = begin();
    Expr* const first = parse_inversion();
    if (!is_at(TokenKind::And)) return first;
    Pending<Expr> values(*this);
    values.add(first);
    while (take(TokenKind::And)) values.add(parse_inversion());
    return make(BoolOp{{ExprKind::BoolOp, since(start)}, BoolOperator::And, values.take(tree_)});
}

Expr* Parser::parse_inversion() {
    if (!is_at(TokenKind::Not)) return parse_comparison();
    const Nested nested(*this);
    const std::uint32_t start = begin();
    advance();
    Expr* const operand = parse_inversion();
    return make(UnaryOp{{ExprKind::UnaryOp, since(start)}, UnaryOperator::Not, operand});
}

bool Parser::take_comparison(CmpOperator& op) {
    switch (kind()) {
        case TokenKind::EqualEqual:
            op = CmpOperator::Eq;
            break;
        case TokenKind::NotEqual:
            if (text(token()) == "<>") return false;
            op = CmpOperator::NotEq;
            break;
        case TokenKind::Less:
            op = CmpOperator::Lt;
            break;
        case TokenKind::LessEqual:
            op = CmpOperator::LtE;
            break;
        case TokenKind::Greater:
            op = CmpOperator::Gt;
            break;
        case TokenKind::GreaterEqual:
            op = CmpOperator::GtE;
            break;
        case TokenKind::In:
            op = CmpOperator::In;
            break;
        case TokenKind::Is:
            advance();
            op = take(TokenKind::Not) ? CmpOperator::IsNot : CmpOperator::Is;
            return true;
        case TokenKind::Not:
            if (kind_ahead(1) != TokenKind::In) return false;
            advance();
            op = CmpOperator::NotIn;
            break;
        default:
            return false;
    }
    advance();
    return true;
}

Expr* Parser::parse_comparison() {
    const std::uint32_t start = begin();
    Expr* const left = parse_bitwise_or();
    CmpOperator op{};
    if (!take_comparison(op)) return left;
    Expr* const first = parse_bitwise_or();
    CmpOperator second{};
    if (!take_comparison(second)) {
        return make(Compare{{ExprKind::Compare, since(start)},
                            left,
                            tree_.copy_list(&op, 1),
                            tree_.copy_list(&first, 1)});
    }
    Pending<Expr> comparators(*this);
    std::vector<CmpOperator> ops{op, second};
    comparators.add(first);
    comparators.add(parse_bitwise_or());
    while (take_comparison(op)) {
        ops.push_back(op);
        comparators.add(parse_bitwise_or());
    }
    return make(Compare{
        {ExprKind::Compare, since(start)}, left, tree_.copy_list(ops), comparators.take(tree_)});
}

// ---- arithmetic -------------------------------------------------------------

// Operators that bind at least as tightly as `lowest`, all of them grouping to
// the left (precedence climbing).
Expr* Parser::parse_binary(int lowest) {
    const std::uint32_t start = begin();
    Expr* left = parse_factor();
    std::size_t chain = 0;
    while (true) {
        const BinaryOperator found = binary_operator(kind());
        if (found.precedence < lowest) return left;
        const Span op_span = token().span;
        advance();
        Expr* const right = parse_binary(found.precedence + 1);
        left = make(BinOp{{ExprKind::BinOp, since(start)}, found.op, op_span, left, right});
        note_chain(++chain);
    }
}

Expr* Parser::parse_factor() {
    UnaryOperator op{};
    switch (kind()) {
        case TokenKind::Plus:
            op = UnaryOperator::UAdd;
            break;
        case TokenKind::Minus:
            op = UnaryOperator::USub;
            break;
        case TokenKind::Tilde:
            op = UnaryOperator::Invert;
            break;
        default:
            return parse_power();
    }
    const Nested nested(*this);
    const std::uint32_t start = begin();
    advance();
    Expr* const operand = parse_factor();
    return make(UnaryOp{{ExprKind::UnaryOp, since(start)}, op, operand});
}

Expr* Parser::parse_power() {
    const std::uint32_t start = begin();
    Expr* base = nullptr;
    if (take(TokenKind::Await)) {
        Expr* const value = parse_primary();
        base = make(Await{{ExprKind::Await, since(start)}, value});
    } else {
        base = parse_primary();
    }
    if (!is_at(TokenKind::DoubleStar)) return base;
    const Nested nested(*this, 2);
    const Span op_span = token().span;
    advance();
    Expr* const exponent = parse_factor();
    return make(BinOp{{ExprKind::BinOp, since(start)}, Operator::Pow, op_span, base, exponent});
}

Expr* Parser::parse_primary() {
    const std::uint32_t start = begin();
    Expr* value = parse_atom();
    for (std::size_t chain = 1;; ++chain) {
        switch (kind()) {
            case TokenKind::Dot: {
                advance();
                const Identifier name = identifier();
                value = make(Attribute{{ExprKind::Attribute, since(start)},
                                       value,
                                       name.text,
                                       name.span,
                                       ExprContext::Load});
                break;
            }
            case TokenKind::LeftParen:
                value = parse_call(start, value);
                break;
            case TokenKind::LeftBracket:
                value = parse_subscript(start, value);
                break;
            default:
                return value;
        }
        note_chain(chain);
    }
}

}  // namespace outlive::syntax
