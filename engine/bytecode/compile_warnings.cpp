// What CPython's compiler warns of: text that is Python and means something,
// but hardly what its author had in mind. It compiles all the same.

#include <array>
#include <string_view>

#include <fmt/format.h>

#include "engine/bytecode/compiler.hpp"
#include "engine/bytecode/folding.hpp"

namespace outlive::bytecode {

using namespace syntax;  // NOLINT: this file is about its nodes

namespace {

constexpr std::string_view inverted_bool_warning =
    "Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This "
    "returns the bitwise inversion of the underlying int object and is usually not what you "
    "expect from negating a bool. Use the 'not' operator for boolean negation or ~int(x) if you "
    "really want the bitwise inversion of the underlying int.";

// The alternatives of Constant::value, in order.
constexpr std::array<std::string_view, 12> constant_types = {
    "NoneType", "ellipsis", "bool",  "int",   "int",       "float",
    "complex",  "str",      "bytes", "tuple", "frozenset", "code"};

std::string_view type_of(const Constant& constant) {
    return constant_types[constant.value.index()];
}

bool is_singleton(const Constant& constant) {
    constexpr std::size_t singletons = 3;  // None, ..., and the bools
    return constant.value.index() < singletons;
}

// Calls look at tuples as they stand, so their items are not folded there.
std::optional<Constant> value_of(const Expr* node) {
    const bool may_be_known = node->kind == ExprKind::Constant || node->kind == ExprKind::Tuple ||
                              node->kind == ExprKind::UnaryOp || node->kind == ExprKind::BinOp ||
                              node->kind == ExprKind::Subscript;
    return may_be_known ? fold(node) : std::nullopt;
}

// The type that the expression's value is sure to have, or nothing.
std::string_view sure_type(const Expr* node) {
    if (const auto constant = value_of(node)) return type_of(*constant);
    switch (node->kind) {
        case ExprKind::Tuple:
            return "tuple";
        case ExprKind::List:
        case ExprKind::ListComp:
            return "list";
        case ExprKind::Dict:
        case ExprKind::DictComp:
            return "dict";
        case ExprKind::Set:
        case ExprKind::SetComp:
            return "set";
        case ExprKind::GeneratorExp:
            return "generator";
        case ExprKind::Lambda:
            return "function";
        case ExprKind::JoinedStr:
        case ExprKind::FormattedValue:
            return "str";
        default:
            return {};
    }
}

bool is_no_container(const Expr* value) {
    if (const auto constant = value_of(value)) {
        const std::string_view type = type_of(*constant);
        return type != "str" && type != "bytes" && type != "tuple";
    }
    return value->kind == ExprKind::Set || value->kind == ExprKind::SetComp ||
           value->kind == ExprKind::GeneratorExp || value->kind == ExprKind::Lambda;
}

}  // namespace

void Compiler::warn(Span span, std::string message) {
    if (warnings_ != nullptr) warnings_->push_back({std::move(message), span});
}

// CPython compiles the test of a loop once more behind its body.
void Compiler::warn_again(std::size_t begin, std::size_t end) {
    if (warnings_ == nullptr) return;
    for (std::size_t i = begin; i < end; ++i) warnings_->push_back(SyntaxWarning((*warnings_)[i]));
}

void Compiler::warn_of_comparison(const Compare* node, Negated around) {
    std::string_view literal_before;
    const auto literal_type = [](const Expr* operand) -> std::string_view {
        const auto constant = value_of(operand);
        return constant && !is_singleton(*constant) ? type_of(*constant) : std::string_view();
    };
    literal_before = literal_type(node->left);
    for (std::size_t i = 0; i < node->ops.size(); ++i) {
        const std::string_view literal_after = literal_type(node->comparators[i]);
        const bool is = node->ops[i] == CmpOperator::Is;
        const bool tests_identity = is || node->ops[i] == CmpOperator::IsNot;
        const bool negated = is == (around == Negated::Yes);
        const std::string_view type = literal_before.empty() ? literal_after : literal_before;
        if (tests_identity && !type.empty()) {
            return warn(node->span,
                        fmt::format("\"is{}\" with '{}' literal. Did you mean \"{}\"?",
                                    negated ? " not" : "", type, negated ? "!=" : "=="));
        }
        literal_before = literal_after;
    }
}

void Compiler::warn_of_callee(const Expr* callee) {
    const std::string_view type = sure_type(callee);
    if (type.empty() || callee->kind == ExprKind::Lambda) return;
    warn(callee->span,
         fmt::format("'{}' object is not callable; perhaps you missed a comma?", type));
}

void Compiler::warn_of_subscript(const Subscript* node) {
    if (is_no_container(node->value)) {
        warn(node->value->span,
             fmt::format("'{}' object is not subscriptable; perhaps you missed a comma?",
                         sure_type(node->value)));
    }
    const std::string_view index = sure_type(node->slice);
    if (index.empty() || index == "int" || index == "bool") return;
    const std::string_view type = sure_type(node->value);
    if (type != "str" && type != "bytes" && type != "tuple" && type != "list") return;
    warn(node->value->span,
         fmt::format("{} indices must be integers or slices, not {}; perhaps you missed a comma?",
                     type, index));
}

void Compiler::warn_of_assertion(const Assert* node) {
    const auto* tuple = try_as<Tuple>(node->test);
    if (tuple == nullptr || tuple->elts.empty()) return;
    warn(node->span, "assertion is always true, perhaps remove parentheses?");
}

void Compiler::warn_of_inversion(const UnaryOp* folded) {
    if (warnings_ == nullptr || folded->op != UnaryOperator::Invert) return;
    if (const auto operand = fold(folded->operand); !operand || type_of(*operand) != "bool") return;
    warnings_->push_back(
        {std::string(inverted_bool_warning), folded->span, WarningCategory::Deprecation});
}

}  // namespace outlive::bytecode
