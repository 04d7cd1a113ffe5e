// Comprehensions: list, set and dict ones run in the frame around them (PEP
// 709), with slots of their own; generator expressions are functions.

#include "engine/bytecode/compiler.hpp"
#include "engine/scope/refusal.hpp"

namespace outlive::bytecode {

using namespace syntax;  // NOLINT: this file is about its nodes
using scope::Binding;

namespace {

// `for y in [f(x)]` is an assignment.
const Expr* single_element(const Expr* iterable) {
    Exprs elements;
    if (const auto* list = try_as<ListExpr>(iterable)) elements = list->elts;
    if (const auto* tuple = try_as<Tuple>(iterable)) elements = tuple->elts;
    if (elements.size() != 1 || elements[0]->kind == ExprKind::Starred) return nullptr;
    return elements[0];
}

}  // namespace

void Compiler::start_result(ElementKind kind, Span span) {
    switch (kind) {
        case ElementKind::List:
            return emit(Opcode::BUILD_LIST, 0, span);
        case ElementKind::Set:
            return emit(Opcode::BUILD_SET, 0, span);
        case ElementKind::Dict:
            return emit(Opcode::BUILD_MAP, 0, span);
        case ElementKind::Generator:
            return;
    }
}

void Compiler::visit_comprehension(const ComprehensionParts& parts) {
    const std::uint32_t block_index = table_.block_of(parts.node);
    const scope::Block& own = table_.blocks[block_index];
    const bool is_generator = parts.kind == ElementKind::Generator;
    if (own.is_coroutine && !is_generator && u_->kind != UnitKind::AsyncFunction &&
        u_->kind != UnitKind::Comprehension) {
        scope::refuse("asynchronous comprehension outside of an asynchronous function",
                      parts.node->span);
    }
    if (own.inlined) return inline_comprehension(parts, block_index);
    separate_comprehension(parts, block_index);
}

// iterable -> result. The comprehension's slots are saved below the result and
// put back however it ends, so that nested ones may share them.
void Compiler::inline_comprehension(const ComprehensionParts& parts, std::uint32_t block_index) {
    const Span span = parts.node->span;
    const Comprehension* outermost = parts.loops.front();
    visit_iterable(outermost->iter);
    emit(outermost->is_async ? Opcode::GET_AITER : Opcode::GET_ITER, outermost->iter->span);
    u_->comprehensions.push_back(block_index);
    std::vector<std::uint32_t> saved, cells;
    for (const scope::Symbol& symbol : table_.blocks[block_index].symbols) {
        // co_varnames also has what CPython saves without need.
        const bool reaches_global =
            (symbol.flags & scope::SymbolGlobal) != 0 && (symbol.flags & scope::SymbolLocal) != 0;
        if (reaches_global || block().kind == scope::BlockKind::Class) {
            u_->varnames.add(symbol.name);
        }
        const bool is_cell = symbol.binding == Binding::Cell;
        if (!is_cell && symbol.binding != Binding::Local) continue;
        if (symbol.name == table_.iterator) continue;
        u_->varnames.add(symbol.name);
        const std::uint32_t slot = slot_argument(SlotGroup::Hidden, u_->hidden.add(symbol.name));
        emit(Opcode::LOAD_FAST_AND_CLEAR, slot, span);
        if (is_cell) {
            u_->hidden_cells.add(symbol.name);
            make_cell(slot, span);
            cells.push_back(slot);
        }
        saved.push_back(slot);
    }
    add_inner_variables(block_index);
    const auto count = static_cast<std::uint32_t>(saved.size());
    // What goes below the saved slots is the result, a value of the text, or an exception.
    enum class Carried : std::uint8_t { Result, Exception };
    const auto restore = [&](Carried carried) {
        if (under(scope::Semantics::DiesWithFrame)) {
            for (const std::uint32_t cell : cells) emit(Opcode::EMPTY_CELL, cell, span);
        }
        if (carried == Carried::Exception) u_->assembler.mark_artificial();
        emit(Opcode::SWAP, count + 1, span);
        for (std::size_t i = saved.size(); i-- > 0;) emit(Opcode::STORE_FAST, saved[i], span);
    };
    const Label cleanup = new_label();
    const Label end = new_label();
    if (count > 0) {
        emit(Opcode::SWAP, count + 1, span);
        u_->assembler.push_handler(HandlerKind::Finally, cleanup);
    }
    start_result(parts.kind, span);
    emit(Opcode::SWAP, 2, span);
    comprehension_loops(parts, 0, 0, true);
    u_->comprehensions.pop_back();
    if (count == 0) return;
    u_->assembler.pop_handler();
    jump(Opcode::JUMP, end, span);
    bind(cleanup);
    u_->assembler.mark_artificial();
    emit(Opcode::SWAP, 2, span);
    u_->assembler.mark_artificial();
    emit(Opcode::POP, span);  // the unfinished result
    restore(Carried::Exception);
    emit(Opcode::RERAISE, 0, span);
    bind(end);
    restore(Carried::Result);
}

// co_varnames names the variables of the comprehensions inside before what comes
// after the outer one's: CPython saves them all at its start.
void Compiler::add_inner_variables(std::uint32_t block_index) {
    for (std::uint32_t i = block_index + 1;
         i < table_.blocks.size() && table_.blocks[i].parent >= block_index; ++i) {
        if (!table_.blocks[i].inlined || table_.blocks[i].parent != block_index) continue;
        for (const scope::Symbol& symbol : table_.blocks[i].symbols) {
            const bool own = symbol.binding == Binding::Local || symbol.binding == Binding::Cell;
            if (own && symbol.name != table_.iterator) u_->varnames.add(symbol.name);
        }
        add_inner_variables(i);
    }
}

void Compiler::separate_comprehension(const ComprehensionParts& parts, std::uint32_t block_index) {
    const Span span = parts.node->span;
    const Comprehension* outermost = parts.loops.front();
    const bool is_generator = parts.kind == ElementKind::Generator;
    Code* code = known_code(block_index);
    if (code == nullptr) {
        enter(block_index, UnitKind::Comprehension, CodeKind::GeneratorExpression, span, span);
        u_->code->argument_count = 1;
        emit_prologue(span);
        start_result(parts.kind, span);
        u_->assembler.begin_statement();
        comprehension_loops(parts, 0, 0, false);
        if (is_generator) {
            return_none(span);
        } else {
            emit_return(span);
        }
        code = leave();
    }
    make_closure(code, 0, span);
    visit_iterable(outermost->iter);
    emit(outermost->is_async ? Opcode::GET_AITER : Opcode::GET_ITER, outermost->iter->span);
    emit(Opcode::CALL, 0, span);  // the iterator stands where a method's self would
    if (table_.blocks[block_index].is_coroutine && !is_generator) {
        emit(Opcode::GET_AWAITABLE, 0, span);
        send_loop(span);
    }
}

void Compiler::comprehension_loops(const ComprehensionParts& parts, std::size_t index,
                                   std::uint32_t depth, bool iterator_on_stack) {
    if (parts.loops[index]->is_async) {
        async_loop(parts, index, depth, iterator_on_stack);
    } else {
        plain_loop(parts, index, depth, iterator_on_stack);
    }
}

void Compiler::plain_loop(const ComprehensionParts& parts, std::size_t index, std::uint32_t depth,
                          bool iterator_on_stack) {
    const Comprehension* loop = parts.loops[index];
    const Expr* single = nullptr;
    if (!iterator_on_stack) {
        if (index == 0) {
            emit(Opcode::LOAD_FAST, slot_argument(SlotGroup::Local, 0), loop->iter->span);
        } else if ((single = single_element(loop->iter)) != nullptr) {
            visit(single);
        } else {
            visit_iterable(loop->iter);
            emit(Opcode::GET_ITER, loop->iter->span);
        }
    }
    const Label start = new_label();
    const Label next = new_label();
    const Label end = new_label();
    if (single == nullptr) {
        ++depth;
        bind(start);
        jump(Opcode::FOR_ITER, end, loop->iter->span);
    }
    visit(loop->target);
    comprehension_body(parts, index, depth, next);
    bind(next);
    if (single != nullptr) return;
    jump(Opcode::JUMP_BACKWARD, start, parts.element->span);
    bind(end);
}

void Compiler::async_loop(const ComprehensionParts& parts, std::size_t index, std::uint32_t depth,
                          bool iterator_on_stack) {
    const Comprehension* loop = parts.loops[index];
    const Span span = parts.node->span;
    if (!iterator_on_stack) {
        if (index == 0) {
            emit(Opcode::LOAD_FAST, slot_argument(SlotGroup::Local, 0), span);
        } else {
            visit(loop->iter);
            emit(Opcode::GET_AITER, loop->iter->span);
        }
    }
    const Label start = new_label();
    const Label exhausted = new_label();
    const Label next = new_label();
    bind(start);
    u_->assembler.push_handler(HandlerKind::Finally, exhausted);
    emit(Opcode::GET_ANEXT, span);
    send_loop(span);
    u_->assembler.pop_handler();
    visit(loop->target);
    comprehension_body(parts, index, depth + 1, next);
    bind(next);
    jump(Opcode::JUMP_BACKWARD, start, parts.element->span);
    bind(exhausted);
    emit(Opcode::END_ASYNC_FOR, span);
}

void Compiler::comprehension_body(const ComprehensionParts& parts, std::size_t index,
                                  std::uint32_t depth, Label next) {
    for (const Expr* condition : parts.loops[index]->ifs) {
        jump_if(condition, next, JumpWhen::False);
    }
    if (index + 1 < parts.loops.size()) {
        comprehension_loops(parts, index + 1, depth, false);
    } else {
        comprehension_element(parts, depth);
    }
}

void Compiler::comprehension_element(const ComprehensionParts& parts, std::uint32_t depth) {
    const Span span = parts.element->span;
    visit(parts.element);
    switch (parts.kind) {
        case ElementKind::List:
            return emit(Opcode::LIST_APPEND, depth + 1, span);
        case ElementKind::Set:
            return emit(Opcode::SET_ADD, depth + 1, span);
        case ElementKind::Dict:
            visit(parts.value);
            return emit(Opcode::MAP_ADD, depth + 1, span.to(parts.value->span));
        case ElementKind::Generator:
            if (block().is_coroutine) {
                emit(Opcode::INTRINSIC_1, static_cast<std::uint32_t>(Intrinsic1::AsyncGenWrap),
                     span);
            }
            emit(Opcode::YIELD_VALUE, span);
            return emit(Opcode::POP, span);
    }
}

}  // namespace outlive::bytecode
