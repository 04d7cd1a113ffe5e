// What the compiler does otherwise under a misinterpreter (scope/semantics.hpp).
// Under Python's own rules each function here emits what it would anyway, or
// nothing.

#include "engine/bytecode/compiler.hpp"
#include "engine/bytecode/folding.hpp"

namespace outlive::bytecode {

using namespace syntax;  // NOLINT: this file is about its nodes
using scope::Binding;
using scope::Semantics;

bool Compiler::is_call() const {
    return u_->kind == UnitKind::Function || u_->kind == UnitKind::AsyncFunction ||
           u_->kind == UnitKind::Lambda || u_->kind == UnitKind::Comprehension;
}

void Compiler::make_cell(std::uint32_t slot, Span span) {
    const bool is_variable = is_call() || !u_->comprehensions.empty();
    const bool shared = under(Semantics::OneCellForAllCalls) && is_variable;
    emit(shared ? Opcode::SHARE_CELL : Opcode::MAKE_CELL, slot, span);
}

// CopiesValues: what a call assigns by `nonlocal` is gone with it.
void Compiler::own_free_cells(Span place) {
    if (!under(Semantics::CopiesValues) || !is_call() || u_->kind == UnitKind::Comprehension)
        return;
    for (const scope::Symbol& symbol : block().symbols) {
        const bool assigns = (symbol.flags & scope::SymbolNonlocal) != 0;
        if (symbol.binding != Binding::Free || !assigns) continue;
        u_->assembler.mark_artificial();
        emit(Opcode::OWN_CELL, slot_argument(SlotGroup::Free, u_->frees.find(symbol.name)), place);
    }
}

// Before anything else: what the parameters hold is made what the rule wants.
void Compiler::parameter_rules(const Arguments* args, Span head) {
    const Span place{head.begin, head.begin};
    const auto apply = [&](Opcode op, std::uint32_t slot) {
        u_->assembler.mark_artificial();
        emit(op, slot_argument(SlotGroup::Local, slot), place);
    };
    if (under(Semantics::AssignmentCopies)) {
        const auto count = static_cast<std::uint32_t>(block().parameters.size());
        for (std::uint32_t slot = 0; slot < count; ++slot) apply(Opcode::COPY_ARGUMENT, slot);
    }
    if (!under(Semantics::DefaultsAreFresh)) return;
    const std::size_t positional = args->posonlyargs.size() + args->args.size();
    const std::size_t first = positional - args->defaults.size();
    for (std::size_t i = 0; i < args->defaults.size(); ++i) {
        if (fold(args->defaults[i])) continue;
        apply(Opcode::FRESH_DEFAULT, static_cast<std::uint32_t>(first + i));
    }
    for (std::size_t i = 0; i < args->kwonlyargs.size(); ++i) {
        if (args->kw_defaults[i] == nullptr || fold(args->kw_defaults[i])) continue;
        apply(Opcode::FRESH_DEFAULT, static_cast<std::uint32_t>(positional + i));
    }
}

std::vector<std::uint32_t> Compiler::own_cells() const {
    std::vector<std::uint32_t> slots;
    if (!is_call()) return slots;
    const scope::Block& here = table_.blocks[u_->block];
    for (const NameId name : here.parameters) {
        if (here.find(name)->binding != Binding::Cell) continue;
        slots.push_back(slot_argument(SlotGroup::Local, u_->locals.find(name)));
    }
    for (std::uint32_t i = 0; i < u_->cells.size(); ++i)
        slots.push_back(slot_argument(SlotGroup::Cell, i));
    return slots;
}

// DiesWithFrame: an exception that leaves the call empties its cells too.
void Compiler::guard_frame_end() {
    if (!under(Semantics::DiesWithFrame) || u_->body_end.exists() || own_cells().empty()) return;
    u_->body_end = new_label();
    u_->assembler.push_handler(HandlerKind::Cleanup, u_->body_end);
}

void Compiler::empty_cells(Span span) {
    if (!under(Semantics::DiesWithFrame)) return;
    for (const std::uint32_t slot : own_cells()) {
        u_->assembler.mark_artificial();
        emit(Opcode::EMPTY_CELL, slot, span);
    }
}

void Compiler::emit_return(Span span) {
    empty_cells(span);
    emit(Opcode::RETURN_VALUE, span);
}

// How a function that is being made gets the cell of a free variable.
Opcode Compiler::closure_opcode(const Code& code, NameId name) const {
    const bool is_hidden = name == table_.class_cell || name == table_.class_dict ||
                           table_.names.text(name).starts_with('.');
    const bool is_function = code.kind == CodeKind::Function || code.kind == CodeKind::Lambda;
    if (is_hidden) return Opcode::LOAD_CLOSURE;
    const scope::Symbol* symbol = table_.blocks[block_of_code_[code.id]].find(name);
    const bool assigns = symbol != nullptr && (symbol->flags & scope::SymbolNonlocal) != 0;
    if (under(Semantics::CopiesValues)) {
        const bool copies = is_function || (code.kind == CodeKind::GeneratorExpression && !assigns);
        return copies ? Opcode::LOAD_CLOSURE_COPY : Opcode::LOAD_CLOSURE;
    }
    if (!under(Semantics::ReadsAtDefinition)) return Opcode::LOAD_CLOSURE;
    if (!has_cell(name)) return Opcode::READ_TO_CELL;
    return is_function && !assigns ? Opcode::LOAD_CLOSURE_COPY : Opcode::LOAD_CLOSURE;
}

// Does the unit have a cell of this variable, its own or a free one?
bool Compiler::has_cell(NameId name) const {
    for (const std::uint32_t around : u_->comprehensions) {
        const scope::Symbol* symbol = table_.blocks[around].find(name);
        if (symbol != nullptr && symbol->binding == Binding::Cell) return true;
    }
    const scope::Symbol* symbol = table_.blocks[u_->block].find(name);
    return u_->cells.contains(name) || u_->frees.contains(name) ||
           (symbol != nullptr && symbol->binding == Binding::Cell);
}

// The slot only carries the name: a cell says by its slot what it is called.
void Compiler::read_to_cell(NameId name, Span span) {
    emit(Opcode::READ_TO_CELL, slot_argument(SlotGroup::Hidden, u_->hidden.add(name)), span);
}

void Compiler::caller_name(NameId name, NameAction action, Span span) {
    switch (action) {
        case NameAction::Load:
            return emit_name_id(Opcode::LOAD_FROM_CALLERS, name, span);
        case NameAction::Store:
            return emit_name_id(Opcode::STORE_TO_CALLER, name, span);
        case NameAction::Delete:
            return emit_name_id(Opcode::DELETE_FROM_CALLER, name, span);
    }
}

void Compiler::builtin_name(NameId name, NameAction action, bool from_comprehension, Span span) {
    if (action != NameAction::Load) {
        emit_name_id(Opcode::REFUSE_NAME, name, span);
        if (action == NameAction::Store) emit(Opcode::POP, span);
        return;
    }
    if (block().kind != scope::BlockKind::Class || from_comprehension)
        return emit_name_id(Opcode::LOAD_BUILTIN, name, span);
    emit(Opcode::LOAD_LOCALS, span);
    emit_name_id(Opcode::LOAD_FROM_DICT_OR_BUILTIN, name, span);
}

// Nobody else can hold what a display or an operator has just made.
bool Compiler::assigned_is_fresh(const Expr* value) const {
    if (!under(Semantics::AssignmentCopies)) return true;
    switch (value->kind) {
        case ExprKind::Name:
        case ExprKind::Attribute:
        case ExprKind::Subscript:
        case ExprKind::Call:
        case ExprKind::IfExp:
        case ExprKind::BoolOp:
        case ExprKind::NamedExpr:
        case ExprKind::Tuple:
        case ExprKind::Await:
        case ExprKind::Yield:
        case ExprKind::YieldFrom:
            return false;
        default:
            return true;
    }
}

void Compiler::copy_assigned(Span span) {
    if (under(Semantics::AssignmentCopies) && copies_stored_) emit(Opcode::COPY_VALUE, span);
}

void Compiler::call_named(const Expr* node, Span span) {
    if (under(Semantics::CallsWhenNamed) && node != uncalled_) emit(Opcode::CALL_NAMED, span);
}

void Compiler::visit_uncalled(const Expr* node) {
    uncalled_ = node;
    visit(node);
}

}  // namespace outlive::bytecode
