// Operators, attributes, items, tests and what suspends. An instruction's span
// is the whole operation, as in CPython's location table.

#include <algorithm>
#include <utility>

#include "engine/bytecode/compiler.hpp"
#include "engine/bytecode/folding.hpp"
#include "engine/scope/refusal.hpp"

namespace outlive::bytecode {

using namespace syntax;  // NOLINT: this file is about its nodes
using scope::refuse;

namespace {

std::uint32_t binary_argument(Operator op) {
    switch (op) {
        case Operator::Add:
            return static_cast<std::uint32_t>(BinaryOperator::Add);
        case Operator::Sub:
            return static_cast<std::uint32_t>(BinaryOperator::Subtract);
        case Operator::Mult:
            return static_cast<std::uint32_t>(BinaryOperator::Multiply);
        case Operator::MatMult:
            return static_cast<std::uint32_t>(BinaryOperator::MatrixMultiply);
        case Operator::Div:
            return static_cast<std::uint32_t>(BinaryOperator::TrueDivide);
        case Operator::Mod:
            return static_cast<std::uint32_t>(BinaryOperator::Remainder);
        case Operator::Pow:
            return static_cast<std::uint32_t>(BinaryOperator::Power);
        case Operator::LShift:
            return static_cast<std::uint32_t>(BinaryOperator::LeftShift);
        case Operator::RShift:
            return static_cast<std::uint32_t>(BinaryOperator::RightShift);
        case Operator::BitOr:
            return static_cast<std::uint32_t>(BinaryOperator::Or);
        case Operator::BitXor:
            return static_cast<std::uint32_t>(BinaryOperator::Xor);
        case Operator::BitAnd:
            return static_cast<std::uint32_t>(BinaryOperator::And);
        case Operator::FloorDiv:
            return static_cast<std::uint32_t>(BinaryOperator::FloorDivide);
    }
    return 0;
}

// `not a in b` is `a not in b`.
std::optional<CmpOperator> negated(CmpOperator op) {
    switch (op) {
        case CmpOperator::In:
            return CmpOperator::NotIn;
        case CmpOperator::NotIn:
            return CmpOperator::In;
        case CmpOperator::Is:
            return CmpOperator::IsNot;
        case CmpOperator::IsNot:
            return CmpOperator::Is;
        default:
            return std::nullopt;
    }
}

}  // namespace

std::uint32_t binary_operator_argument(Operator op) {
    return binary_argument(op);
}

void Compiler::visit(Exprs nodes) {
    for (const Expr* node : nodes) visit(node);
}

void Compiler::visit(const Expr* node) {
    switch (node->kind) {
        case ExprKind::Constant:
            return load_constant(literal(as<syntax::Constant>(node)), node->span);
        case ExprKind::Name:
            if (as<Name>(node)->id == "__debug__" && as<Name>(node)->ctx == ExprContext::Load) {
                return load_constant({true}, node->span);
            }
            return visit_name(as<Name>(node));
        case ExprKind::Attribute:
            return visit_attribute(as<Attribute>(node));
        case ExprKind::Call:
            return visit_call(as<Call>(node));
        case ExprKind::Subscript:
            return visit_subscript(as<Subscript>(node));
        case ExprKind::List:
            return visit_list(as<ListExpr>(node));
        case ExprKind::Tuple:
            return visit_tuple(as<Tuple>(node));
        case ExprKind::Dict:
            return visit_dict(as<Dict>(node));
        case ExprKind::Set:
            return display(as<Set>(node)->elts, Opcode::BUILD_SET, Opcode::SET_ADD,
                           Opcode::SET_UPDATE, false, node->span);
        case ExprKind::JoinedStr:
            return visit_joined(as<JoinedStr>(node));
        case ExprKind::FormattedValue:
            return visit_formatted(as<FormattedValue>(node));
        case ExprKind::Slice:
            return visit_slice(as<Slice>(node));
        case ExprKind::Starred:
            refuse(as<Starred>(node)->ctx == ExprContext::Store
                       ? "starred assignment target must be in a list or tuple"
                       : "can't use starred expression here",
                   node->span);
        default:
            return visit_operation(node);
    }
}

void Compiler::visit_name(const Name* node) {
    switch (node->ctx) {
        case ExprContext::Load:
            name(node->id, NameAction::Load, node->span);
            return call_named(node, node->span);
        case ExprContext::Store:
            copy_assigned(node->span);
            return name(node->id, NameAction::Store, node->span);
        case ExprContext::Del:
            return name(node->id, NameAction::Delete, node->span);
    }
}

void Compiler::visit_operation(const Expr* node) {
    switch (node->kind) {
        case ExprKind::BinOp:
            return visit_binary(as<BinOp>(node));
        case ExprKind::UnaryOp:
            return visit_unary(as<UnaryOp>(node));
        case ExprKind::BoolOp:
            return visit_bool_op(as<BoolOp>(node));
        case ExprKind::Compare:
            return visit_compare(as<Compare>(node));
        case ExprKind::IfExp:
            return visit_choice(as<IfExp>(node));
        case ExprKind::Lambda:
            return visit_lambda(as<Lambda>(node));
        case ExprKind::NamedExpr: {
            const auto* named = as<NamedExpr>(node);
            visit(named->value);
            copies_stored_ = !assigned_is_fresh(named->value);
            copy_assigned(node->span);
            copies_stored_ = false;
            emit(Opcode::COPY, 1, node->span);
            return visit(named->target);
        }
        case ExprKind::Await:
            return visit_await(as<Await>(node));
        case ExprKind::Yield:
            return visit_yield(as<Yield>(node));
        case ExprKind::YieldFrom:
            return visit_yield_from(as<YieldFrom>(node));
        case ExprKind::ListComp: {
            const auto* comp = as<ListComp>(node);
            return visit_comprehension(
                {node, ElementKind::List, comp->elt, nullptr, comp->generators});
        }
        case ExprKind::SetComp: {
            const auto* comp = as<SetComp>(node);
            return visit_comprehension(
                {node, ElementKind::Set, comp->elt, nullptr, comp->generators});
        }
        case ExprKind::DictComp: {
            const auto* comp = as<DictComp>(node);
            return visit_comprehension(
                {node, ElementKind::Dict, comp->key, comp->value, comp->generators});
        }
        default: {
            const auto* comp = as<GeneratorExp>(node);
            return visit_comprehension(
                {node, ElementKind::Generator, comp->elt, nullptr, comp->generators});
        }
    }
}

// a + b + c leans to the left and can be long, so the chain is walked, not
// recursed into. Constants at its start are folded.
void Compiler::visit_binary(const BinOp* node) {
    std::vector<const BinOp*> chain;
    const Expr* first = node;
    while (const auto* operation = try_as<BinOp>(first)) {
        chain.push_back(operation);
        first = operation->left;
    }
    std::optional<Constant> folded = fold(first);
    Span folded_span = first->span;
    if (!folded) visit(first);
    for (std::size_t i = chain.size(); i-- > 0;) {
        const BinOp* operation = chain[i];
        if (folded) {
            const auto right = fold(operation->right);
            auto result = right ? fold_binary(operation->op, *folded, *right) : std::nullopt;
            if (result) {
                folded = std::move(result);
                folded_span = operation->span;
                continue;
            }
            load_constant(std::move(*folded), folded_span);
            folded.reset();
        }
        visit(operation->right);
        emit(Opcode::BINARY, binary_argument(operation->op), operation->span);
    }
    if (folded) load_constant(std::move(*folded), folded_span);
}

void Compiler::visit_unary(const UnaryOp* node) {
    if (node->op == UnaryOperator::Not) {
        const auto* test = try_as<Compare>(node->operand);
        if (test != nullptr && test->ops.size() == 1) {
            if (const auto op = negated(test->ops[0])) {
                warn_of_comparison(test, Negated::Yes);
                visit(test->left);
                return compare_with(*op, test->comparators[0], test->span);
            }
            // CPython's comparison makes the bool that `not` takes, at its place.
            visit(test->left);
            compare_with(test->ops[0], test->comparators[0], node->span);
            return emit(Opcode::NOT, node->span);
        }
    }
    if (auto value = fold(node)) {
        warn_of_inversion(node);
        return load_constant(std::move(*value), node->span);
    }
    visit(node->operand);
    switch (node->op) {
        case UnaryOperator::Invert:
            return emit(Opcode::INVERT, node->span);
        case UnaryOperator::Not:
            return emit(Opcode::NOT, node->span);
        case UnaryOperator::UAdd:
            return emit(Opcode::POSITIVE, node->span);
        case UnaryOperator::USub:
            return emit(Opcode::NEGATE, node->span);
    }
}

void Compiler::visit_bool_op(const BoolOp* node) {
    const Opcode op =
        node->op == BoolOperator::And ? Opcode::JUMP_IF_FALSE_OR_POP : Opcode::JUMP_IF_TRUE_OR_POP;
    const Label end = new_label();
    const bool goes_on_when = node->op == BoolOperator::And;
    for (const Expr* value : node->values.first(node->values.size() - 1)) {
        if (auto known = fold(value)) {
            if (truth(*known) == goes_on_when) continue;
            load_constant(std::move(*known), value->span);
            jump(Opcode::JUMP, end, node->span);  // what follows is never reached
            continue;
        }
        visit(value);
        jump(op, end, node->span);
    }
    visit(node->values.back());
    bind(end);
}

void Compiler::compare_operator(CmpOperator op, Span span) {
    const auto compare = [&](CompareOperator which) {
        emit(Opcode::COMPARE, static_cast<std::uint32_t>(which), span);
    };
    switch (op) {
        case CmpOperator::Eq:
            return compare(CompareOperator::Equal);
        case CmpOperator::NotEq:
            return compare(CompareOperator::NotEqual);
        case CmpOperator::Lt:
            return compare(CompareOperator::Less);
        case CmpOperator::LtE:
            return compare(CompareOperator::LessEqual);
        case CmpOperator::Gt:
            return compare(CompareOperator::Greater);
        case CmpOperator::GtE:
            return compare(CompareOperator::GreaterEqual);
        case CmpOperator::Is:
            return emit(Opcode::IS, 0, span);
        case CmpOperator::IsNot:
            return emit(Opcode::IS, 1, span);
        case CmpOperator::In:
            return emit(Opcode::CONTAINS, 0, span);
        case CmpOperator::NotIn:
            return emit(Opcode::CONTAINS, 1, span);
    }
}

// The left side is on the stack. `x in [1, 2]` looks into a constant tuple,
// `x in {1, 2}` into a constant frozenset.
void Compiler::compare_with(CmpOperator op, const Expr* right, Span span) {
    if (op == CmpOperator::In || op == CmpOperator::NotIn) {
        const auto constant_items = [](Exprs elements) {
            std::optional<ConstantTuple> items(std::in_place);
            for (const Expr* element : elements) {
                auto item = fold(element);
                if (!item) return std::optional<ConstantTuple>();
                items->push_back(std::move(*item));
            }
            return items;
        };
        if (const auto* list = try_as<ListExpr>(right)) {
            if (auto items = constant_items(list->elts)) {
                load_constant({std::move(*items)}, right->span);
                return compare_operator(op, span);
            }
        } else if (const auto* set = try_as<Set>(right)) {
            if (auto items = constant_items(set->elts)) {
                load_constant({Constant::FrozenSet{std::move(*items)}}, right->span);
                return compare_operator(op, span);
            }
        }
    }
    visit(right);
    compare_operator(op, span);
}

void Compiler::visit_compare(const Compare* node) {
    warn_of_comparison(node);
    visit(node->left);
    const std::size_t last = node->ops.size() - 1;
    if (last == 0) return compare_with(node->ops[0], node->comparators[0], node->span);
    const Label cleanup = new_label();
    const Label end = new_label();
    for (std::size_t i = 0; i < last; ++i) {
        visit(node->comparators[i]);
        emit(Opcode::SWAP, 2, node->span);
        emit(Opcode::COPY, 2, node->span);
        compare_operator(node->ops[i], node->span);
        jump(Opcode::JUMP_IF_FALSE_OR_POP, cleanup, node->span);
    }
    visit(node->comparators[last]);
    compare_operator(node->ops[last], node->span);
    jump(Opcode::JUMP, end, node->span);
    bind(cleanup);
    emit(Opcode::SWAP, 2, node->span);
    emit(Opcode::POP, node->span);
    bind(end);
}

void Compiler::visit_choice(const IfExp* node) {
    const Label otherwise = new_label();
    const Label end = new_label();
    jump_if(node->test, otherwise, JumpWhen::False);
    visit(node->body);
    jump(Opcode::JUMP, end, node->span);
    bind(otherwise);
    visit(node->orelse);
    bind(end);
}

// Where an operation spans lines, its traceback points at the line of the
// attribute's name.
Span Compiler::attribute_span(Span span, const Attribute* node) const {
    if (!is_multiline({span.begin, node->span.end})) return span;
    return {node->attr_span.begin, std::max(span.end, node->attr_span.end)};
}

void Compiler::visit_attribute(const Attribute* node) {
    if (node->ctx == ExprContext::Load && is_super_call(node->value)) {
        super_arguments(as<Call>(node->value));
        return emit_name(Opcode::LOAD_SUPER_ATTR, node->attr, node->span);
    }
    note_static_attribute(node);
    if (node->ctx == ExprContext::Store) copy_assigned(node->span);
    const Expr* uncalled = uncalled_;
    visit_uncalled(node->value);
    uncalled_ = uncalled;
    const Span span = attribute_span(node->span, node);
    switch (node->ctx) {
        case ExprContext::Load:
            emit_name(Opcode::LOAD_ATTR, node->attr, span);
            return call_named(node, span);
        case ExprContext::Store:
            refuse_debug(node->attr, NameAction::Store, node->span);
            return emit_name(Opcode::STORE_ATTR, node->attr, span);
        case ExprContext::Del:
            return emit_name(Opcode::DELETE_ATTR, node->attr, span);
    }
}

void Compiler::visit_subscript(const Subscript* node) {
    if (node->ctx == ExprContext::Load) warn_of_subscript(node);
    const bool literal_value =
        node->value->kind == ExprKind::Constant || node->value->kind == ExprKind::Tuple;
    if (node->ctx == ExprContext::Load && literal_value) {
        if (auto value = fold(node)) return load_constant(std::move(*value), node->span);
    }
    if (node->ctx == ExprContext::Store) copy_assigned(node->span);
    visit(node->value);
    visit(node->slice);
    switch (node->ctx) {
        case ExprContext::Load:
            return emit(Opcode::LOAD_SUBSCR, node->span);
        case ExprContext::Store:
            return emit(Opcode::STORE_SUBSCR, node->span);
        case ExprContext::Del:
            return emit(Opcode::DELETE_SUBSCR, node->span);
    }
}

void Compiler::visit_slice(const Slice* node) {
    const auto part = [&](const Expr* value) {
        if (value == nullptr) {
            load_none(node->span);
        } else {
            visit(value);
        }
    };
    part(node->lower);
    part(node->upper);
    if (node->step != nullptr) visit(node->step);
    emit(Opcode::BUILD_SLICE, node->step != nullptr ? 3 : 2, node->span);
}

// Runs the iterator below the top until it returns; what it yields, this frame
// yields. Leaves its value.
void Compiler::send_loop(Span span) {
    const Label again = new_label();
    const Label end = new_label();
    load_none(span);
    bind(again);
    jump(Opcode::SEND, end, span);
    emit(Opcode::YIELD_VALUE, span);
    jump(Opcode::JUMP, again, span);
    bind(end);
}

void Compiler::visit_await(const Await* node) {
    if (!block().is_function_like()) refuse("'await' outside function", node->span);
    if (u_->kind != UnitKind::AsyncFunction && u_->kind != UnitKind::Comprehension) {
        refuse("'await' outside async function", node->span);
    }
    visit(node->value);
    emit(Opcode::GET_AWAITABLE, 0, node->span);
    send_loop(node->span);
}

void Compiler::visit_yield(const Yield* node) {
    if (!block().is_function_like()) refuse("'yield' outside function", node->span);
    if (node->value != nullptr) {
        visit(node->value);
    } else {
        load_none(node->span);
    }
    if (block().is_coroutine) {
        emit(Opcode::INTRINSIC_1, static_cast<std::uint32_t>(Intrinsic1::AsyncGenWrap), node->span);
    }
    emit(Opcode::YIELD_VALUE, node->span);
}

void Compiler::visit_yield_from(const YieldFrom* node) {
    if (!block().is_function_like()) refuse("'yield from' outside function", node->span);
    if (u_->kind == UnitKind::AsyncFunction) {
        refuse("'yield from' inside async function", node->span);
    }
    visit(node->value);
    emit(Opcode::GET_YIELD_FROM_ITER, node->span);
    send_loop(node->span);
}

}  // namespace outlive::bytecode
