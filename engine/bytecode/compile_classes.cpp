// class: the body is a code object that fills the namespace; __build_class__
// makes the class of it.

#include "engine/bytecode/compiler.hpp"

namespace outlive::bytecode {

using namespace syntax;  // NOLINT: this file is about its nodes

void Compiler::visit_class(const ClassDef* node) {
    for (const Expr* decorator : node->decorator_list) visit_uncalled(decorator);
    const Span head = head_of(node->decorator_list, node->span);
    if (node->type_params.empty()) {
        class_body(node, head);
        check_keywords(node->keywords);
        arguments(node->span, 2, node->bases, node->keywords);
    } else {
        generic_class(node, head);
    }
    decorate(node->decorator_list);
    name(node->name, NameAction::Store, node->span);
}

// -> __build_class__ (no self) body-function name
void Compiler::class_body(const ClassDef* node, Span head) {
    const std::uint32_t block_index = table_.block_of(node);
    Code* code = known_code(block_index);
    if (code == nullptr) {
        enter(block_index, UnitKind::Class, CodeKind::Class, node->span, head);
        u_->code->name_span = node->name_span;
        class_prologue(node, head);
        visit_body_with_docstring(node->body);
        class_epilogue(node);
        code = leave();
    }
    emit(Opcode::LOAD_BUILD_CLASS, node->span);
    emit(Opcode::PUSH_UNBOUND, node->span);
    make_closure(code, 0, node->span);
    load_text(node->name, node->span);
}

void Compiler::class_prologue(const ClassDef* node, Span head) {
    const std::uint32_t line_start = source_->line_start(u_->code->first_line);
    const Span place{line_start, line_start};
    emit_prologue(head);
    name("__name__", NameAction::Load, place);
    name("__module__", NameAction::Store, place);
    load_text(u_->code->qualname, place);
    name("__qualname__", NameAction::Store, place);
    load_integer(u_->code->first_line, place);
    name("__firstlineno__", NameAction::Store, place);
    if (!node->type_params.empty()) {
        name_id(table_.type_params, NameAction::Load, place);
        name("__type_params__", NameAction::Store, place);
    }
    if (block().needs_class_dict) {
        emit(Opcode::LOAD_LOCALS, place);
        emit(Opcode::STORE_DEREF, cell_argument(table_.class_dict), place);
    }
    if (block().has_annotations) emit(Opcode::SETUP_ANNOTATIONS, place);
}

void Compiler::class_epilogue(const ClassDef* node) {
    const Span place{node->span.end, node->span.end};
    Assembler& assembler = u_->assembler;
    ConstantTuple attributes;
    for (const NameId attribute : u_->static_attributes.names()) {
        attributes.push_back({Constant::Str{std::string(table_.names.text(attribute))}});
    }
    assembler.mark_artificial();
    load_constant({std::move(attributes)}, place);
    assembler.mark_artificial();
    name("__static_attributes__", NameAction::Store, place);
    if (block().needs_class_dict) {
        assembler.mark_artificial();
        emit(Opcode::LOAD_CLOSURE, cell_argument(table_.class_dict), place);
        assembler.mark_artificial();
        name("__classdictcell__", NameAction::Store, place);
    }
    if (!block().needs_class_cell) return return_none(place);
    assembler.mark_artificial();
    emit(Opcode::LOAD_CLOSURE, cell_argument(table_.class_cell), place);
    assembler.mark_artificial();
    emit(Opcode::COPY, 1, place);
    assembler.mark_artificial();
    name("__classcell__", NameAction::Store, place);
    assembler.mark_artificial();
    emit(Opcode::RETURN_VALUE, place);
}

// -> class; made by a hidden function that makes the type parameters first.
void Compiler::generic_class(const ClassDef* node, Span head) {
    const void* key = scope::type_parameters_key(node->type_params);
    const Span span = node->span;
    Code* code = known_code(table_.block_of(key));
    if (code == nullptr) {
        enter_type_scope(key, CodeKind::TypeParameters, span, head);
        type_params(node->type_params);
        name_id(table_.type_params, NameAction::Store, span);
        class_body(node, head);
        name_id(table_.type_params, NameAction::Load, span);
        emit(Opcode::INTRINSIC_1, static_cast<std::uint32_t>(Intrinsic1::SubscriptGeneric), span);
        name_id(table_.generic_base, NameAction::Store, span);
        Name generic_base{};
        generic_base.kind = ExprKind::Name;
        generic_base.span = span;
        generic_base.id = table_.names.text(table_.generic_base);
        generic_base.ctx = ExprContext::Load;
        check_keywords(node->keywords);
        arguments(span, 2, node->bases, node->keywords, &generic_base);
        emit(Opcode::RETURN_VALUE, span);
        code = leave();
    }
    call_type_scope(code, 0, span);
}

// `self.x = …` in a function of a class: CPython lists x in the class's
// __static_attributes__.
void Compiler::note_static_attribute(const Attribute* node) {
    const auto* object = try_as<Name>(node->value);
    if (node->ctx != ExprContext::Store || object == nullptr || object->id != "self") return;
    for (std::size_t i = units_.size(); i-- > 0;) {
        if (units_[i]->kind != UnitKind::Class) continue;
        units_[i]->static_attributes.add(table_.names.intern(node->attr));
        return;
    }
}

}  // namespace outlive::bytecode
