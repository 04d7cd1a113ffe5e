// Names: which instruction reads, writes or deletes one, as scope analysis has
// decided; and the cells that a new function keeps.

#include "engine/bytecode/compiler.hpp"
#include "engine/scope/refusal.hpp"
#include "engine/support/check.hpp"

namespace outlive::bytecode {

using scope::Binding;
using scope::Block;
using scope::BlockKind;

namespace {

Opcode choose(NameAction action, Opcode load, Opcode store, Opcode remove) {
    switch (action) {
        case NameAction::Load:
            return load;
        case NameAction::Store:
            return store;
        case NameAction::Delete:
            return remove;
    }
    return load;
}

Opcode deref_opcode(NameAction action) {
    return choose(action, Opcode::LOAD_DEREF, Opcode::STORE_DEREF, Opcode::DELETE_DEREF);
}

Opcode fast_opcode(NameAction action) {
    return choose(action, Opcode::LOAD_FAST, Opcode::STORE_FAST, Opcode::DELETE_FAST);
}

}  // namespace

void Compiler::refuse_debug(std::string_view name, NameAction action, Span span) {
    if (action == NameAction::Load || name != "__debug__") return;
    scope::refuse(
        action == NameAction::Store ? "cannot assign to __debug__" : "cannot delete __debug__",
        span);
}

void Compiler::name(std::string_view text, NameAction action, Span span) {
    refuse_debug(text, action, span);
    name_id(table_.name_in(block(), text), action, span);
}

void Compiler::name_id(NameId name, NameAction action, Span span) {
    // Inlined comprehensions first, from the innermost: their variables are
    // theirs alone.
    const auto& around = u_->comprehensions;
    for (std::size_t i = around.size(); i-- > 0;) {
        const scope::Symbol* symbol = table_.blocks[around[i]].find(name);
        if (symbol == nullptr) continue;
        switch (symbol->binding) {
            case Binding::Local:
                return hidden_name(name, false, action, span);
            case Binding::Cell:
                return hidden_name(name, true, action, span);
            case Binding::GlobalExplicit:
                return global_name(name, true, true, action, span);
            case Binding::GlobalImplicit:
                return global_name(name, false, true, action, span);
            case Binding::Caller:
                return caller_name(name, action, span);
            case Binding::BuiltinOnly:
                return builtin_name(name, action, true, span);
            default:
                break;
        }
    }
    const bool from_comprehension = !around.empty();
    const Block& here = block();
    if (from_comprehension && here.kind == BlockKind::Class) {
        return cell_name(name, true, action, span);
    }
    const scope::Symbol* symbol = here.find(name);
    switch (symbol == nullptr ? Binding::Unknown : symbol->binding) {
        case Binding::Local:
            if (!here.is_function_like()) break;
            u_->varnames.add(name);
            return emit(fast_opcode(action), slot_argument(SlotGroup::Local, u_->locals.add(name)),
                        span);
        case Binding::Cell:
        case Binding::Free:
            if ((symbol->flags & scope::SymbolReadGlobal) != 0) u_->used_globals.add(name);
            return cell_name(name, from_comprehension, action, span);
        case Binding::GlobalExplicit:
            return global_name(name, true, from_comprehension, action, span);
        case Binding::GlobalImplicit:
            return global_name(name, false, from_comprehension, action, span);
        case Binding::Caller:
            return caller_name(name, action, span);
        case Binding::BuiltinOnly:
            return builtin_name(name, action, from_comprehension, span);
        case Binding::Unknown:
            break;
    }
    emit_name_id(choose(action, Opcode::LOAD_NAME, Opcode::STORE_NAME, Opcode::DELETE_NAME), name,
                 span);
}

void Compiler::hidden_name(NameId name, bool is_cell, NameAction action, Span span) {
    emit(is_cell ? deref_opcode(action) : fast_opcode(action),
         slot_argument(SlotGroup::Hidden, u_->hidden.add(name)), span);
}

std::uint32_t Compiler::cell_argument(NameId name) const {
    if (const std::uint32_t index = u_->cells.find(name); index != scope::not_found) {
        return slot_argument(SlotGroup::Cell, index);
    }
    const scope::Symbol* symbol = table_.blocks[u_->block].find(name);
    if (symbol != nullptr && symbol->binding == Binding::Cell) {
        return slot_argument(SlotGroup::Local, u_->locals.find(name));  // a captured parameter
    }
    const std::uint32_t index = u_->frees.find(name);
    OUTLIVE_CHECK(index != scope::not_found);
    return slot_argument(SlotGroup::Free, index);
}

void Compiler::cell_name(NameId name, bool from_comprehension, NameAction action, Span span) {
    const std::uint32_t argument = cell_argument(name);
    if (action == NameAction::Load && !from_comprehension) {
        // A class's own names, and those of the class around an annotation
        // scope, come first.
        if (block().kind == BlockKind::Class) {
            emit(Opcode::LOAD_LOCALS, span);
            return emit(Opcode::LOAD_FROM_DICT_OR_DEREF, argument, span);
        }
        if (block().sees_class_names && name != table_.class_dict) {
            emit(Opcode::LOAD_DEREF, cell_argument(table_.class_dict), span);
            return emit(Opcode::LOAD_FROM_DICT_OR_DEREF, argument, span);
        }
    }
    emit(deref_opcode(action), argument, span);
}

void Compiler::global_name(NameId name, bool is_explicit, bool from_comprehension,
                           NameAction action, Span span) {
    const Block& here = block();
    const bool function_like = here.is_function_like();
    const bool class_comprehension = from_comprehension && here.kind == BlockKind::Class;
    if (!is_explicit && !function_like && !class_comprehension) {
        return emit_name_id(
            choose(action, Opcode::LOAD_NAME, Opcode::STORE_NAME, Opcode::DELETE_NAME), name, span);
    }
    if (action == NameAction::Load && here.sees_class_names && !is_explicit) {
        emit(Opcode::LOAD_DEREF, cell_argument(table_.class_dict), span);
        return emit_name_id(Opcode::LOAD_FROM_DICT_OR_GLOBALS, name, span);
    }
    if (u_->assembler.reachable()) u_->used_globals.add(name);
    emit_name_id(choose(action, Opcode::LOAD_GLOBAL, Opcode::STORE_GLOBAL, Opcode::DELETE_GLOBAL),
                 name, span);
}

void Compiler::load_cell_for(NameId name, Opcode how, Span span) {
    const auto& around = u_->comprehensions;
    for (std::size_t i = around.size(); i-- > 0;) {
        const scope::Symbol* symbol = table_.blocks[around[i]].find(name);
        if (symbol == nullptr || symbol->binding != Binding::Cell) continue;
        return emit(how, slot_argument(SlotGroup::Hidden, u_->hidden.add(name)), span);
    }
    emit(how, cell_argument(name), span);
}

void Compiler::make_closure(Code* code, std::uint32_t flags, Span span) {
    if (!u_->assembler.reachable()) {
        // Codes are dealt in order: all behind this one were made for it. One
        // that a reachable copy of this place (of a finally body) uses stays.
        if (!is_used_[code->id]) drop_codes(code->id);
        return;
    }
    is_used_[code->id] = true;
    for (const std::string& free_name : code->freevars) {
        const NameId name = table_.names.intern(free_name);
        const Opcode how = closure_opcode(*code, name);
        how == Opcode::READ_TO_CELL ? read_to_cell(name, span) : load_cell_for(name, how, span);
    }
    if (!code->freevars.empty()) {
        emit(Opcode::BUILD_TUPLE, static_cast<std::uint32_t>(code->freevars.size()), span);
        flags |= 8U;
    }
    emit(Opcode::LOAD_CONST, u_->constants.add({static_cast<const Code*>(code)}), span);
    emit(Opcode::MAKE_FUNCTION, flags, span);
}

}  // namespace outlive::bytecode
