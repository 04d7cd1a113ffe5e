// Simple statements. Each statement marks its first instruction.

#include <fmt/format.h>

#include "engine/bytecode/compiler.hpp"
#include "engine/bytecode/folding.hpp"
#include "engine/scope/refusal.hpp"

namespace outlive::bytecode {

using namespace syntax;  // NOLINT: this file is about its nodes
using scope::refuse;

void Compiler::visit(Stmts body) {
    for (const Stmt* statement : body) visit(statement);
}

void Compiler::visit(const Stmt* node) {
    u_->assembler.begin_statement();
    visit_statement(node);
    u_->assembler.end_statement();
}

void Compiler::visit_statement(const Stmt* node) {
    switch (node->kind) {
        case StmtKind::ExprStmt:
            return visit_expression_statement(as<ExprStmt>(node));
        case StmtKind::Assign:
            return visit_assign(as<Assign>(node));
        case StmtKind::AugAssign:
            return visit_augmented(as<AugAssign>(node));
        case StmtKind::AnnAssign:
            return visit_annotated(as<AnnAssign>(node));
        case StmtKind::Return:
            return visit_return(as<Return>(node));
        case StmtKind::If:
            return visit_if(as<If>(node));
        case StmtKind::For:
            return visit_for(as<For>(node));
        case StmtKind::AsyncFor:
            return visit_async_for(as<For>(node));
        case StmtKind::While:
            return visit_while(as<While>(node));
        case StmtKind::FunctionDef:
        case StmtKind::AsyncFunctionDef:
            return visit_function(as<FunctionDef>(node));
        case StmtKind::ClassDef:
            return visit_class(as<ClassDef>(node));
        case StmtKind::With:
        case StmtKind::AsyncWith:
            return visit_with(as<With>(node), 0);
        case StmtKind::Try:
        case StmtKind::TryStar:
            return visit_try(as<Try>(node));
        case StmtKind::Match:
            return visit_match(as<Match>(node));
        case StmtKind::Raise:
            return visit_raise(as<Raise>(node));
        case StmtKind::Assert:
            return visit_assert(as<Assert>(node));
        case StmtKind::Import:
            return visit_import(as<Import>(node));
        case StmtKind::ImportFrom:
            return visit_import_from(as<ImportFrom>(node));
        case StmtKind::TypeAlias:
            return visit_type_alias(as<TypeAlias>(node));
        case StmtKind::Delete:
            for (const Expr* target : as<Delete>(node)->targets) visit_delete(target);
            return;
        case StmtKind::Break:
            return visit_break(node);
        case StmtKind::Continue:
            return visit_continue(node);
        case StmtKind::Pass:
            return emit(Opcode::NOP, node->span);
        case StmtKind::Global:
        case StmtKind::Nonlocal:
            return;
    }
}

// __import__('sys').displayhook(value), as an interactive session shows values.
void Compiler::display_value(const Expr* value) {
    const Span span = value->span;
    emit_name(Opcode::LOAD_NAME, "__import__", span);
    emit(Opcode::PUSH_UNBOUND, span);
    load_text("sys", span);
    emit(Opcode::CALL, 1, span);
    emit_name(Opcode::LOAD_ATTR, "displayhook", span);
    emit(Opcode::PUSH_UNBOUND, span);
    visit(value);
    emit(Opcode::CALL, 1, span);
    emit(Opcode::POP, span);
}

void Compiler::visit_expression_statement(const ExprStmt* node) {
    if (tree_.mode == Mode::Single && u_->kind == UnitKind::Module)
        return display_value(node->value);
    if (node->value->kind == ExprKind::Constant) return emit(Opcode::NOP, node->span);
    visit(node->value);
    u_->assembler.mark_artificial();
    emit(Opcode::POP, node->span);
}

// Module and class bodies: the docstring becomes __doc__.
void Compiler::visit_body_with_docstring(Stmts body) {
    const bool shown = tree_.mode == Mode::Single && u_->kind == UnitKind::Module;
    if (const syntax::Constant* constant = shown ? nullptr : docstring_of(body)) {
        u_->assembler.begin_statement();
        load_text(clean_docstring(constant->text), constant->span);
        name("__doc__", NameAction::Store, constant->span);
        body = body.subspan(1);
    }
    visit(body);
}

// a, b = b, a needs no tuple.
bool Compiler::assign_swap(const Assign* node) {
    const auto* values = try_as<Tuple>(node->value);
    if (values == nullptr || node->targets.size() != 1) return false;
    const auto* targets = try_as<Tuple>(node->targets[0]);
    if (targets == nullptr || targets->elts.size() != values->elts.size()) return false;
    const std::size_t count = values->elts.size();
    if (count != 2 && count != 3) return false;
    for (std::size_t i = 0; i < count; ++i) {
        if (values->elts[i]->kind == ExprKind::Starred ||
            targets->elts[i]->kind == ExprKind::Starred) {
            return false;
        }
    }
    if (fold(values)) return false;
    visit(values->elts);
    emit(Opcode::SWAP, static_cast<std::uint32_t>(count), targets->span);
    visit(targets->elts);
    return true;
}

void Compiler::visit_assign(const Assign* node) {
    copies_stored_ = node->targets.size() > 1 || !assigned_is_fresh(node->value);
    const bool copies = copies_stored_;
    if (!assign_swap(node)) {
        copies_stored_ = false;
        visit(node->value);
        copies_stored_ = copies;
        for (std::size_t i = 0; i < node->targets.size(); ++i) {
            if (i + 1 < node->targets.size()) emit(Opcode::COPY, 1, node->span);
            visit(node->targets[i]);
        }
    }
    copies_stored_ = false;
}

void Compiler::visit_augmented(const AugAssign* node) {
    const std::uint32_t op = binary_operator_argument(node->op);
    const Span span = node->target->span;
    if (const auto* attribute = try_as<Attribute>(node->target)) {
        visit(attribute->value);
        emit(Opcode::COPY, 1, span);
        const Span name_span = attribute_span(span, attribute);
        emit_name(Opcode::LOAD_ATTR, attribute->attr, name_span);
        visit(node->value);
        emit(Opcode::INPLACE, op, node->span);
        emit(Opcode::SWAP, 2, name_span);
        return emit_name(Opcode::STORE_ATTR, attribute->attr, name_span);
    }
    if (const auto* subscript = try_as<Subscript>(node->target)) {
        visit(subscript->value);
        visit(subscript->slice);
        emit(Opcode::COPY, 2, span);
        emit(Opcode::COPY, 2, span);
        emit(Opcode::LOAD_SUBSCR, span);
        visit(node->value);
        emit(Opcode::INPLACE, op, node->span);
        emit(Opcode::SWAP, 3, span);
        emit(Opcode::SWAP, 2, span);
        return emit(Opcode::STORE_SUBSCR, span);
    }
    const std::string_view target = as<Name>(node->target)->id;
    name(target, NameAction::Load, span);
    visit(node->value);
    emit(Opcode::INPLACE, op, node->span);
    name(target, NameAction::Store, span);
}

void Compiler::visit_annotated(const AnnAssign* node) {
    if (node->value != nullptr) {
        visit(node->value);
        copies_stored_ = !assigned_is_fresh(node->value);
        visit(node->target);
        copies_stored_ = false;
    }
    const bool kept =
        block().kind == scope::BlockKind::Module || block().kind == scope::BlockKind::Class;
    const Span span = node->span;
    if (const auto* target = try_as<Name>(node->target)) {
        refuse_debug(target->id, NameAction::Store, span);
        if (node->simple && kept) {
            annotation_value(node->annotation);
            name("__annotations__", NameAction::Load, span);
            load_text(table_.names.text(table_.name_in(block(), target->id)), span);
            return emit(Opcode::STORE_SUBSCR, span);
        }
    } else if (node->value == nullptr) {
        // The parts of the target are evaluated all the same.
        const auto evaluate = [&](const Expr* part) {
            if (part == nullptr) return;
            visit(part);
            emit(Opcode::POP, span);
        };
        if (const auto* attribute = try_as<Attribute>(node->target)) {
            refuse_debug(attribute->attr, NameAction::Store, span);
            evaluate(attribute->value);
        } else {
            const auto* subscript = as<Subscript>(node->target);
            evaluate(subscript->value);
            if (const auto* slice = try_as<Slice>(subscript->slice)) {
                evaluate(slice->lower);
                evaluate(slice->upper);
                evaluate(slice->step);
            } else {
                evaluate(subscript->slice);
            }
        }
    }
    if (kept && !table_.future_annotations) {
        annotation_value(node->annotation);
        emit(Opcode::POP, span);
    }
}

void Compiler::visit_delete(const Expr* target) {
    visit(target);
}

void Compiler::visit_assert(const Assert* node) {
    warn_of_assertion(node);
    const Label end = new_label();
    jump_if(node->test, end, JumpWhen::True);
    emit(Opcode::LOAD_ASSERTION_ERROR, node->span);
    if (node->msg != nullptr) {
        visit(node->msg);
        emit(Opcode::CALL, 0, node->span);  // the message stands where a self would
    }
    emit(Opcode::RAISE, 1, node->test->span);
    bind(end);
}

void Compiler::visit_raise(const Raise* node) {
    std::uint32_t count = 0;
    if (node->exc != nullptr) {
        visit(node->exc);
        ++count;
        if (node->cause != nullptr) {
            visit(node->cause);
            ++count;
        }
    }
    emit(Opcode::RAISE, count, node->span);
}

void Compiler::visit_return(const Return* node) {
    const scope::Block& here = block();
    if (!here.is_function_like()) refuse("'return' outside function", node->span);
    if (node->value != nullptr && here.is_coroutine && here.is_generator) {
        refuse("'return' with value in async generator", node->span);
    }
    std::optional<Constant> constant;
    if (node->value != nullptr) constant = fold(node->value);
    const bool keep_top = node->value != nullptr && !constant;
    if (keep_top) {
        visit(node->value);
    } else if (leaves_handlers(UnwindTo::Function)) {
        emit(Opcode::NOP, node->span);  // a step before what `finally` does
    }
    const HandlerId handler = u_->assembler.handler();
    // A constant on the statement's line stands for it in what leaving refuses.
    const bool at_value = constant && line_of(node->value->span) == line_of(node->span);
    unwind(UnwindTo::Function, keep_top, at_value ? node->value->span : node->span);
    if (node->value == nullptr) {
        load_none(node->span);
    } else if (constant) {
        load_constant(std::move(*constant), node->value->span);
    }
    emit_return(node->span);
    u_->assembler.set_handler(handler);
}

void Compiler::import_as(const Alias* alias, Span span) {
    // The module is the first part; the others are its attributes.
    std::string_view rest = alias->name;
    std::size_t dot = rest.find('.');
    if (dot == std::string_view::npos) return name(alias->asname, NameAction::Store, span);
    while (true) {
        rest = rest.substr(dot + 1);
        dot = rest.find('.');
        emit_name(Opcode::IMPORT_FROM, rest.substr(0, dot), span);
        if (dot == std::string_view::npos) break;
        emit(Opcode::SWAP, 2, span);
        emit(Opcode::POP, span);
    }
    name(alias->asname, NameAction::Store, span);
    emit(Opcode::POP, span);
}

void Compiler::visit_import(const Import* node) {
    for (const Alias* alias : node->names) {
        load_integer(0, node->span);
        load_none(node->span);
        emit_name(Opcode::IMPORT_NAME, alias->name, node->span);
        if (!alias->asname.empty()) {
            import_as(alias, node->span);
        } else {
            name(alias->name.substr(0, alias->name.find('.')), NameAction::Store, node->span);
        }
    }
}

void Compiler::visit_import_from(const ImportFrom* node) {
    const Span span = node->span;
    if (node->level == 0 && node->module == "__future__" &&
        node->span.end > table_.future_imports_end) {
        refuse("from __future__ imports must occur at the beginning of the file", span);
    }
    load_integer(node->level, span);
    ConstantTuple names;
    for (const Alias* alias : node->names) {
        names.push_back({Constant::Str{std::string(alias->name)}});
    }
    load_constant({std::move(names)}, span);
    emit_name(Opcode::IMPORT_NAME, node->module, span);
    for (const Alias* alias : node->names) {
        if (alias->name == "*") return emit(Opcode::IMPORT_STAR, span);
        emit_name(Opcode::IMPORT_FROM, alias->name, span);
        name(alias->asname.empty() ? alias->name : alias->asname, NameAction::Store, span);
    }
    emit(Opcode::POP, span);
}

}  // namespace outlive::bytecode
