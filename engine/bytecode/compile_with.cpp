// with and async with: one manager after the other, each a try of its own.

#include "engine/bytecode/compiler.hpp"
#include "engine/scope/refusal.hpp"

namespace outlive::bytecode {

using namespace syntax;  // NOLINT: this file is about its nodes

// exit -> result of exit(None, None, None); the first None stands where a
// method's self would.
void Compiler::call_exit_with_nones(Span span) {
    load_none(span);
    load_none(span);
    load_none(span);
    emit(Opcode::CALL, 2, span);
}

void Compiler::await_exit(bool is_async, Span span) {
    if (!is_async) return;
    emit(Opcode::GET_AWAITABLE, 2, span);
    send_loop(span);
}

// The exit method has answered: a true value swallows the exception.
void Compiler::with_except_finish(Label cleanup, Label exit, Span span) {
    Assembler& assembler = u_->assembler;
    const Label suppress = new_label();
    jump(Opcode::POP_JUMP_IF_TRUE, suppress, span);
    emit(Opcode::RERAISE, 2, span);
    bind(suppress);
    emit(Opcode::POP, span);  // the exception
    const HandlerId inside = assembler.handler();
    assembler.pop_handler();
    emit(Opcode::POP_EXCEPT, span);
    emit(Opcode::POP, span);  // the raising place
    emit(Opcode::POP, span);  // exit
    jump(Opcode::JUMP, exit, span);
    assembler.set_handler(inside);
    assembler.pop_handler();
    reraise_cleanup(cleanup);
}

void Compiler::visit_with(const With* node, std::size_t index) {
    Assembler& assembler = u_->assembler;
    const bool is_async = node->kind == StmtKind::AsyncWith;
    if (is_async && u_->kind != UnitKind::AsyncFunction) {
        scope::refuse("'async with' outside async function", node->span);
    }
    const WithItem* item = node->items[index];
    const Span span = item->context_expr->span;
    const Label final = new_label();
    const Label cleanup = new_label();
    const Label exit = new_label();
    visit(item->context_expr);
    emit(is_async ? Opcode::BEFORE_ASYNC_WITH : Opcode::BEFORE_WITH, span);
    if (is_async) {
        emit(Opcode::GET_AWAITABLE, 1, span);
        send_loop(span);
    }
    assembler.push_handler(HandlerKind::With, final);
    OpenBlock open{is_async ? OpenKind::AsyncWith : OpenKind::With};
    open.span = span;
    push_open(open, span);
    if (item->optional_vars != nullptr) {
        visit(item->optional_vars);
    } else {
        emit(Opcode::POP, span);
    }
    if (index + 1 < node->items.size()) {
        visit_with(node, index + 1);
    } else {
        visit(node->body);
    }
    pop_open();
    assembler.pop_handler();
    assembler.begin_statement();
    call_exit_with_nones(span);
    assembler.end_statement();
    await_exit(is_async, span);
    emit(Opcode::POP, span);
    jump(Opcode::JUMP, exit, span);

    bind(final);
    assembler.push_handler(HandlerKind::Cleanup, cleanup);
    emit(Opcode::PUSH_EXC_INFO, span);
    emit(Opcode::WITH_EXCEPT_START, span);
    await_exit(is_async, span);
    with_except_finish(cleanup, exit, span);
    bind(exit);
}

}  // namespace outlive::bytecode
