// Conditions: an expression that only decides where to go makes no value.

#include "engine/bytecode/compiler.hpp"
#include "engine/bytecode/folding.hpp"

namespace outlive::bytecode {

using namespace syntax;  // NOLINT: this file is about its nodes

namespace {

bool is_none(const Expr* node) {
    const auto* constant = try_as<syntax::Constant>(node);
    return constant != nullptr && constant->value == ConstantKind::None;
}

Opcode jump_opcode(JumpWhen when) {
    return when == JumpWhen::True ? Opcode::POP_JUMP_IF_TRUE : Opcode::POP_JUMP_IF_FALSE;
}

JumpWhen opposite(JumpWhen when) {
    return when == JumpWhen::True ? JumpWhen::False : JumpWhen::True;
}

}  // namespace

void Compiler::jump_if(const Expr* test, Label target, JumpWhen when) {
    switch (test->kind) {
        case ExprKind::UnaryOp:
            if (as<UnaryOp>(test)->op == UnaryOperator::Not) return jump_if_not(test, target, when);
            break;
        case ExprKind::BoolOp:
            return jump_if_bool_op(as<BoolOp>(test), target, when);
        case ExprKind::IfExp: {
            const auto* choice = as<IfExp>(test);
            const Label otherwise = new_label();
            const Label end = new_label();
            jump_if(choice->test, otherwise, JumpWhen::False);
            jump_if(choice->body, target, when);
            jump(Opcode::JUMP, end, test->span);
            bind(otherwise);
            jump_if(choice->orelse, target, when);
            return bind(end);
        }
        case ExprKind::Compare:
            if (as<Compare>(test)->ops.size() > 1) {
                return jump_if_chain(as<Compare>(test), target, when);
            }
            warn_of_comparison(as<Compare>(test));
            return jump_if_compared(as<Compare>(test), target, when);
        default:
            break;
    }
    if (const auto value = fold(test)) {
        // Known: `while True`, `if __debug__`. The statement's step stays.
        if (u_->assembler.statement_pending()) emit(Opcode::NOP, test->span);
        if (truth(*value) == (when == JumpWhen::True)) jump(Opcode::JUMP, target, test->span);
        return;
    }
    visit(test);
    jump(jump_opcode(when), target, test->span);
}

void Compiler::jump_if_not(const Expr* test, Label target, JumpWhen when) {
    const Expr* operand = as<UnaryOp>(test)->operand;
    const auto* compare = try_as<Compare>(operand);
    if (compare == nullptr || compare->ops.size() > 1)
        return jump_if(operand, target, opposite(when));
    warn_of_comparison(compare, Negated::Yes);
    jump_if_compared(compare, target, opposite(when));
}

// Of two operands.
void Compiler::jump_if_compared(const Compare* node, Label target, JumpWhen when) {
    if (jump_if_none(node, target, when)) return;
    visit(node->left);
    compare_with(node->ops[0], node->comparators[0], node->span);
    jump(jump_opcode(when), target, node->span);
}

void Compiler::jump_if_bool_op(const BoolOp* node, Label target, JumpWhen when) {
    // `a or b` is decided by the first true value, `a and b` by the first false.
    const JumpWhen decided = node->op == BoolOperator::Or ? JumpWhen::True : JumpWhen::False;
    const bool elsewhere = decided != when;
    const Label decided_target = elsewhere ? new_label() : target;
    for (const Expr* value : node->values.first(node->values.size() - 1)) {
        jump_if(value, decided_target, decided);
    }
    jump_if(node->values.back(), target, when);
    if (elsewhere) bind(decided_target);
}

void Compiler::jump_if_chain(const Compare* node, Label target, JumpWhen when) {
    warn_of_comparison(node);
    const Label cleanup = new_label();
    const Label end = new_label();
    visit(node->left);
    const std::size_t last = node->ops.size() - 1;
    for (std::size_t i = 0; i < last; ++i) {
        visit(node->comparators[i]);
        emit(Opcode::SWAP, 2, node->span);
        emit(Opcode::COPY, 2, node->span);
        compare_operator(node->ops[i], node->span);
        jump(Opcode::POP_JUMP_IF_FALSE, cleanup, node->span);
    }
    visit(node->comparators[last]);
    compare_operator(node->ops[last], node->span);
    jump(jump_opcode(when), target, node->span);
    jump(Opcode::JUMP, end, node->span);
    bind(cleanup);
    emit(Opcode::POP, node->span);
    if (when == JumpWhen::False) jump(Opcode::JUMP, target, node->span);
    bind(end);
}

// `x is None` and `x is not None` have jumps of their own.
bool Compiler::jump_if_none(const Compare* node, Label target, JumpWhen when) {
    const CmpOperator op = node->ops[0];
    if (op != CmpOperator::Is && op != CmpOperator::IsNot) return false;
    if (!is_none(node->comparators[0])) return false;
    const bool if_none = (op == CmpOperator::Is) == (when == JumpWhen::True);
    visit(node->left);
    jump(if_none ? Opcode::POP_JUMP_IF_NONE : Opcode::POP_JUMP_IF_NOT_NONE, target, node->span);
    return true;
}

}  // namespace outlive::bytecode
