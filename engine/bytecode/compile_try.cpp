// try … except … else … finally, and except*. On the stack of a handler: what
// was handled before, then the exception.

#include "engine/bytecode/compiler.hpp"
#include "engine/scope/refusal.hpp"

namespace outlive::bytecode {

using namespace syntax;  // NOLINT: this file is about its nodes

void Compiler::visit_try(const Try* node) {
    if (!node->finalbody.empty()) return try_finally(node);
    if (node->kind == StmtKind::TryStar) return try_star(node);
    try_except(node);
}

// A handler that covers nothing could not be reached: a body that only declares
// (`global x`) gets an instruction.
void Compiler::cover_something(std::uint32_t first, Span span) {
    if (u_->assembler.size() != first) return;
    u_->assembler.mark_artificial();
    emit(Opcode::NOP, span);
}

// An exception inside of a handler: the one before is the handled one again.
void Compiler::reraise_cleanup(Label cleanup) {
    bind(cleanup);
    const Span span{u_->code->span.begin, u_->code->span.begin};
    const auto artificial = [&](Opcode op, std::uint32_t argument) {
        u_->assembler.mark_artificial();
        emit(op, argument, span);
    };
    artificial(Opcode::COPY, 3);
    artificial(Opcode::POP_EXCEPT, 0);
    artificial(Opcode::RERAISE, 1);
    u_->assembler.end_statement();
}

void Compiler::try_finally(const Try* node) {
    Assembler& assembler = u_->assembler;
    const HandlerId outside = assembler.handler();
    const Label handler = new_label();
    const Label cleanup = new_label();
    const Label exit = new_label();
    emit(Opcode::NOP, {node->span.begin, node->span.begin + 3});
    assembler.push_handler(HandlerKind::Finally, handler);
    const std::uint32_t first = assembler.size();
    OpenBlock open{OpenKind::FinallyTry};
    open.finally_body = node->finalbody;
    push_open(open, node->span);
    if (node->handlers.empty()) {
        visit(node->body);
    } else if (node->kind == StmtKind::TryStar) {
        try_star(node);
    } else {
        try_except(node);
    }
    pop_open();
    cover_something(first, node->span);
    assembler.set_handler(outside);
    visit(node->finalbody);
    assembler.mark_artificial();
    jump(Opcode::JUMP, exit, node->span);
    assembler.end_statement();

    bind(handler);
    push_open({OpenKind::FinallyEnd}, node->span);
    assembler.push_handler(HandlerKind::Cleanup, cleanup);
    assembler.mark_artificial();
    emit(Opcode::PUSH_EXC_INFO, node->span);
    assembler.end_statement();
    visit(node->finalbody);
    pop_open();
    assembler.mark_artificial();
    emit(Opcode::RERAISE, 0, assembler.last_span(node->span));
    assembler.set_handler(outside);
    reraise_cleanup(cleanup);
    bind(exit);
}

void Compiler::try_except(const Try* node) {
    Assembler& assembler = u_->assembler;
    const HandlerId outside = assembler.handler();
    const Label except = new_label();
    const Label cleanup = new_label();
    const Label end = new_label();
    if (node->finalbody.empty()) emit(Opcode::NOP, {node->span.begin, node->span.begin + 3});
    assembler.push_handler(HandlerKind::Finally, except);
    const std::uint32_t first = assembler.size();
    push_open({OpenKind::TryExcept}, node->span);
    visit(node->body);
    pop_open();
    cover_something(first, node->span);
    assembler.set_handler(outside);
    visit(node->orelse);
    assembler.mark_artificial();
    jump(Opcode::JUMP, end, node->span);
    assembler.end_statement();

    bind(except);
    assembler.push_handler(HandlerKind::Cleanup, cleanup);
    assembler.mark_artificial();
    emit(Opcode::PUSH_EXC_INFO, node->span);
    push_open({OpenKind::ExceptionHandler}, node->span);
    for (std::size_t i = 0; i < node->handlers.size(); ++i) {
        const ExceptHandler* handler = node->handlers[i];
        if (handler->type == nullptr && i + 1 < node->handlers.size()) {
            scope::refuse("default 'except:' must be last", handler->span);
        }
        except_handler(handler, end);
    }
    pop_open();
    assembler.mark_artificial();
    emit(Opcode::RERAISE, 0, node->handlers.back()->span);
    assembler.end_statement();
    assembler.set_handler(outside);
    reraise_cleanup(cleanup);
    bind(end);
}

void Compiler::except_handler(const ExceptHandler* handler, Label end) {
    Assembler& assembler = u_->assembler;
    const HandlerId around = assembler.handler();
    const Label next = new_label();
    assembler.begin_statement();
    if (handler->type != nullptr) {
        visit(handler->type);
        emit(Opcode::CHECK_EXC_MATCH, handler->span);
        jump(Opcode::POP_JUMP_IF_FALSE, next, handler->span);
    }
    OpenBlock open{OpenKind::HandlerCleanup};
    open.handler_name = handler->name;
    const Label forget = new_label();
    if (!handler->name.empty()) {
        name(handler->name, NameAction::Store, handler->span);
        assembler.push_handler(HandlerKind::Cleanup, forget);
    } else {
        emit(Opcode::POP, handler->span);
    }
    assembler.end_statement();
    push_open(open, handler->span);
    const std::uint32_t first = assembler.size();
    visit(handler->body);
    pop_open();
    if (!handler->name.empty()) cover_something(first, handler->span);
    if (!handler->name.empty()) assembler.pop_handler();
    assembler.pop_handler();
    const Span last = assembler.last_span(handler->span);
    assembler.mark_artificial();
    emit(Opcode::POP_EXCEPT, last);
    if (!handler->name.empty()) forget_name(handler->name, last);
    assembler.mark_artificial();
    jump(Opcode::JUMP, end, last);
    assembler.end_statement();
    assembler.set_handler(around);
    if (!handler->name.empty()) {
        bind(forget);
        forget_name(handler->name, handler->span);
        assembler.mark_artificial();
        emit(Opcode::RERAISE, 1, handler->span);
        assembler.end_statement();
    }
    bind(next);
}

// name = None; del name: the end of an `except … as name`.
void Compiler::forget_name(std::string_view text, Span span) {
    u_->assembler.mark_artificial();
    load_none(span);
    u_->assembler.mark_artificial();
    name(text, NameAction::Store, span);
    u_->assembler.mark_artificial();
    name(text, NameAction::Delete, span);
}

// except*: each clause takes its part of the group; what is left, and what the
// clauses raise, is raised together at the end. On the stack of a clause: the
// handled one before, the original, the list of raised ones, the rest.
void Compiler::try_star(const Try* node) {
    Assembler& assembler = u_->assembler;
    const HandlerId outside = assembler.handler();
    const Label except = new_label();
    const Label cleanup = new_label();
    const Label orelse = new_label();
    const Label end = new_label();
    if (node->finalbody.empty()) emit(Opcode::NOP, {node->span.begin, node->span.begin + 3});
    assembler.push_handler(HandlerKind::Finally, except);
    const std::uint32_t first = assembler.size();
    push_open({OpenKind::TryExcept}, node->span);
    visit(node->body);
    pop_open();
    cover_something(first, node->span);
    assembler.set_handler(outside);
    assembler.mark_artificial();
    jump(Opcode::JUMP, orelse, node->span);
    assembler.end_statement();

    bind(except);
    assembler.push_handler(HandlerKind::Cleanup, cleanup);
    assembler.mark_artificial();
    emit(Opcode::PUSH_EXC_INFO, node->span);
    push_open({OpenKind::GroupHandler}, node->span);
    emit(Opcode::BUILD_LIST, 0, node->handlers.front()->span);
    emit(Opcode::COPY, 2, node->handlers.front()->span);
    for (const ExceptHandler* handler : node->handlers) {
        const Label no_match = new_label();
        const Label next = new_label();
        star_handler(handler, no_match, next);
    }
    pop_open();
    star_end(end, node->span);
    assembler.set_handler(outside);
    reraise_cleanup(cleanup);
    bind(orelse);
    visit(node->orelse);
    bind(end);
}

void Compiler::star_handler(const ExceptHandler* handler, Label no_match, Label next) {
    Assembler& assembler = u_->assembler;
    const HandlerId around = assembler.handler();
    assembler.begin_statement();
    visit(handler->type);
    emit(Opcode::CHECK_EG_MATCH, handler->span);
    emit(Opcode::COPY, 1, handler->span);
    jump(Opcode::POP_JUMP_IF_NONE, no_match, handler->span);
    if (!handler->name.empty()) {
        name(handler->name, NameAction::Store, handler->span);
    } else {
        emit(Opcode::POP, handler->span);
    }
    assembler.end_statement();
    const Label raised = new_label();
    assembler.push_handler(HandlerKind::Cleanup, raised);
    OpenBlock open{OpenKind::HandlerCleanup};
    open.handler_name = handler->name;
    push_open(open, handler->span);
    const std::uint32_t first = assembler.size();
    visit(handler->body);
    pop_open();
    cover_something(first, handler->span);
    assembler.set_handler(around);
    const Span last = assembler.last_span(handler->span);
    if (!handler->name.empty()) forget_name(handler->name, last);
    assembler.mark_artificial();
    jump(Opcode::JUMP, next, last);
    assembler.end_statement();
    bind(raised);
    if (!handler->name.empty()) forget_name(handler->name, handler->span);
    assembler.mark_artificial();
    emit(Opcode::LIST_APPEND, 3, handler->span);
    assembler.mark_artificial();
    emit(Opcode::POP, handler->span);  // the raising place
    assembler.mark_artificial();
    jump(Opcode::JUMP, next, handler->span);
    assembler.end_statement();
    bind(no_match);
    emit(Opcode::POP, handler->span);
    bind(next);
}

void Compiler::star_end(Label end, Span span) {
    Assembler& assembler = u_->assembler;
    const auto artificial = [&](Opcode op, std::uint32_t argument) {
        assembler.mark_artificial();
        emit(op, argument, span);
    };
    const Label reraise = new_label();
    artificial(Opcode::LIST_APPEND, 1);  // the rest
    artificial(Opcode::PREP_RERAISE_STAR, 0);
    artificial(Opcode::COPY, 1);
    assembler.mark_artificial();
    jump(Opcode::POP_JUMP_IF_NOT_NONE, reraise, span);
    artificial(Opcode::POP, 0);
    assembler.pop_handler();
    artificial(Opcode::POP_EXCEPT, 0);
    assembler.mark_artificial();
    jump(Opcode::JUMP, end, span);
    bind(reraise);
    artificial(Opcode::SWAP, 2);
    artificial(Opcode::POP_EXCEPT, 0);
    artificial(Opcode::RERAISE, 0);
    assembler.end_statement();
}

}  // namespace outlive::bytecode
