// if, while, for; and what it takes to leave blocks early: `unwind` undoes what
// is open, which copies finally bodies to where break, continue and return are.

#include "engine/bytecode/compiler.hpp"
#include "engine/scope/refusal.hpp"

namespace outlive::bytecode {

using namespace syntax;  // NOLINT: this file is about its nodes
using scope::refuse;

namespace {

constexpr std::size_t most_open = 21;  // CPython's CO_MAXBLOCKS

bool is_loop(OpenKind kind) {
    return kind == OpenKind::WhileLoop || kind == OpenKind::ForLoop;
}

}  // namespace

void Compiler::push_open(OpenBlock opened, Span span) {
    // What a generator's StopIteration is turned into by stands around all of it.
    const std::size_t around = block().is_generator || block().is_coroutine ? 1 : 0;
    if (u_->open.size() + around >= most_open) refuse("too many statically nested blocks", span);
    u_->open.push_back(opened);
}

void Compiler::visit_if(const If* node) {
    const Label end = new_label();
    const Label otherwise = node->orelse.empty() ? end : new_label();
    jump_if(node->test, otherwise, JumpWhen::False);
    visit(node->body);
    if (!node->orelse.empty()) {
        u_->assembler.mark_artificial();
        jump(Opcode::JUMP, end, node->test->span);
        u_->assembler.end_statement();
        bind(otherwise);
        visit(node->orelse);
    }
    bind(end);
}

// A turn begins at the test, which is marked as the statement's beginning.
void Compiler::visit_while(const While* node) {
    const Label again = new_label();
    const Label exhausted = new_label();
    const Label end = new_label();
    bind(again);
    push_open({OpenKind::WhileLoop, again, end}, node->span);
    const std::size_t warned = warning_count();
    jump_if(node->test, exhausted, JumpWhen::False);
    const std::size_t of_test = warning_count();
    visit(node->body);
    warn_again(warned, of_test);
    u_->assembler.mark_artificial();
    jump(Opcode::JUMP_BACKWARD, again, node->test->span);
    u_->assembler.end_statement();
    pop_open();
    bind(exhausted);
    visit(node->orelse);
    bind(end);
}

// A turn ends at the jump back, which is marked: there the next turn begins.
// The first one begins with the statement itself.
void Compiler::visit_for(const For* node) {
    const Label start = new_label();
    const Label again = new_label();
    const Label exhausted = new_label();
    const Label end = new_label();
    const Span header = node->target->span.to(node->iter->span);
    visit_iterable(node->iter);
    push_open({OpenKind::ForLoop, again, end}, node->span);
    emit(Opcode::GET_ITER, node->iter->span);
    bind(start);
    jump(Opcode::FOR_ITER, exhausted, node->iter->span);
    visit(node->target);
    visit(node->body);
    bind(again);
    u_->assembler.begin_statement();
    jump(Opcode::JUMP_BACKWARD, start, header);
    u_->assembler.end_statement();
    pop_open();
    bind(exhausted);
    visit(node->orelse);
    bind(end);
}

void Compiler::visit_async_for(const For* node) {
    if (u_->kind != UnitKind::AsyncFunction) {
        refuse("'async for' outside async function", node->span);
    }
    const Label start = new_label();
    const Label again = new_label();
    const Label exhausted = new_label();
    const Label end = new_label();
    const Span header = node->target->span.to(node->iter->span);
    visit(node->iter);
    emit(Opcode::GET_AITER, node->iter->span);
    bind(start);
    push_open({OpenKind::ForLoop, again, end}, node->span);
    u_->assembler.push_handler(HandlerKind::Finally, exhausted);
    emit(Opcode::GET_ANEXT, node->span);
    send_loop(node->span);
    u_->assembler.pop_handler();
    visit(node->target);
    visit(node->body);
    bind(again);
    u_->assembler.begin_statement();
    jump(Opcode::JUMP_BACKWARD, start, header);
    u_->assembler.end_statement();
    pop_open();
    bind(exhausted);
    emit(Opcode::END_ASYNC_FOR, node->iter->span);
    visit(node->orelse);
    bind(end);
}

void Compiler::visit_break(const Stmt* node) {
    if (leaves_handlers(UnwindTo::Loop)) emit(Opcode::NOP, node->span);
    const HandlerId handler = u_->assembler.handler();
    const auto loop = unwind(UnwindTo::Loop, false, node->span);
    if (!loop) refuse("'break' outside loop", node->span);
    unwind_one(*loop, false, node->span);
    jump(Opcode::JUMP, loop->exit, node->span);
    u_->assembler.set_handler(handler);
}

void Compiler::visit_continue(const Stmt* node) {
    if (leaves_handlers(UnwindTo::Loop)) emit(Opcode::NOP, node->span);
    const HandlerId handler = u_->assembler.handler();
    const auto loop = unwind(UnwindTo::Loop, false, node->span);
    if (!loop) refuse("'continue' not properly in loop", node->span);
    jump(loop->kind == OpenKind::WhileLoop ? Opcode::JUMP_BACKWARD : Opcode::JUMP, loop->again,
         node->span);
    u_->assembler.set_handler(handler);
}

bool Compiler::leaves_handlers(UnwindTo limit) const {
    for (std::size_t i = u_->open.size(); i-- > 0;) {
        switch (u_->open[i].kind) {
            case OpenKind::WhileLoop:
            case OpenKind::ForLoop:
                if (limit == UnwindTo::Loop) return false;
                break;
            case OpenKind::TryExcept:
            case OpenKind::FinallyTry:
            case OpenKind::With:
            case OpenKind::AsyncWith:
            case OpenKind::HandlerCleanup:
                return true;
            default:
                break;
        }
    }
    return false;
}

std::optional<OpenBlock> Compiler::unwind(UnwindTo limit, bool keep_top, Span span) {
    if (u_->open.empty()) return std::nullopt;
    const OpenBlock top = u_->open.back();
    if (top.kind == OpenKind::GroupHandler) {
        refuse("'break', 'continue' and 'return' cannot appear in an except* block", span);
    }
    if (limit == UnwindTo::Loop && is_loop(top.kind)) return top;
    // What is undone is no longer around the instructions that undo the rest.
    u_->open.pop_back();
    unwind_one(top, keep_top, span);
    const auto loop = unwind(limit, keep_top, span);
    u_->open.push_back(top);
    return loop;
}

void Compiler::unwind_one(const OpenBlock& open, bool keep_top, Span span) {
    Assembler& assembler = u_->assembler;
    const auto keep = [&](Span place) {
        if (keep_top) emit(Opcode::SWAP, 2, place);
    };
    switch (open.kind) {
        case OpenKind::WhileLoop:
        case OpenKind::ExceptionHandler:
        case OpenKind::GroupHandler:
            return;
        case OpenKind::KeptValue:
        case OpenKind::ForLoop:
            keep(span);
            return emit(Opcode::POP, span);
        case OpenKind::TryExcept:
            return assembler.pop_handler();
        case OpenKind::FinallyTry:
            assembler.pop_handler();
            if (keep_top) push_open({OpenKind::KeptValue}, span);
            visit(open.finally_body);
            if (keep_top) pop_open();
            return;
        case OpenKind::FinallyEnd:
            keep(span);
            emit(Opcode::POP, span);
            keep(span);
            assembler.pop_handler();
            return emit(Opcode::POP_EXCEPT, span);
        case OpenKind::With:
        case OpenKind::AsyncWith:
            assembler.pop_handler();
            keep(open.span);
            call_exit_with_nones(open.span);
            await_exit(open.kind == OpenKind::AsyncWith, open.span);
            return emit(Opcode::POP, open.span);
        case OpenKind::HandlerCleanup:
            if (!open.handler_name.empty()) assembler.pop_handler();
            keep(span);
            assembler.pop_handler();
            emit(Opcode::POP_EXCEPT, span);
            if (!open.handler_name.empty()) forget_name(open.handler_name, span);
            return;
    }
}

}  // namespace outlive::bytecode
