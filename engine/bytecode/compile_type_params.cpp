// Type parameters and type aliases (PEP 695, 696): hidden functions that are
// run at once (type parameters) or when somebody asks (bounds, values).

#include <fmt/format.h>

#include "engine/bytecode/compiler.hpp"
#include "engine/scope/refusal.hpp"

namespace outlive::bytecode {

using namespace syntax;  // NOLINT: this file is about its nodes

void Compiler::enter_type_scope(const void* key, CodeKind kind, Span span, Span head) {
    enter(table_.block_of(key), UnitKind::TypeScope, kind, span, head);
    emit_prologue(head);
}

void Compiler::type_expression(const Expr* value, const void* key, bool allow_star) {
    const std::uint32_t block_index = table_.block_of(key);
    Code* code = known_code(block_index);
    if (code == nullptr) {
        enter_type_scope(key, CodeKind::TypeVariableBound, value->span, value->span);
        if (const auto* starred = try_as<Starred>(value); starred != nullptr && allow_star) {
            visit(starred->value);
            emit(Opcode::UNPACK_SEQUENCE, 1, value->span);
        } else {
            visit(value);
        }
        emit(Opcode::RETURN_VALUE, value->span);
        code = leave();
    }
    make_closure(code, 0, value->span);
}

void Compiler::type_param_default(const Expr* value, const TypeParam* param) {
    if (value == nullptr) return;
    type_expression(value, scope::default_key(param), param->kind == TypeParamKind::TypeVarTuple);
    emit(Opcode::INTRINSIC_2, static_cast<std::uint32_t>(Intrinsic2::SetTypeParamDefault),
         param->span);
}

// -> the type parameter
void Compiler::type_param(const TypeParam* param) {
    const Span span = param->span;
    load_text(param->name, span);
    const auto make = [&](Intrinsic1 intrinsic) {
        emit(Opcode::INTRINSIC_1, static_cast<std::uint32_t>(intrinsic), span);
    };
    if (const auto* variable = try_as<TypeVar>(param)) {
        if (variable->bound == nullptr) {
            make(Intrinsic1::TypeVar);
        } else {
            type_expression(variable->bound, param, false);
            const auto intrinsic = variable->bound->kind == ExprKind::Tuple
                                       ? Intrinsic2::TypeVarWithConstraints
                                       : Intrinsic2::TypeVarWithBound;
            emit(Opcode::INTRINSIC_2, static_cast<std::uint32_t>(intrinsic), span);
        }
        type_param_default(variable->default_value, param);
    } else if (const auto* spec = try_as<ParamSpec>(param)) {
        make(Intrinsic1::ParamSpec);
        type_param_default(spec->default_value, param);
    } else {
        make(Intrinsic1::TypeVarTuple);
        type_param_default(as<TypeVarTuple>(param)->default_value, param);
    }
}

// -> tuple of the type parameters, which are bound to their names
void Compiler::type_params(TypeParams params) {
    bool seen_default = false;
    for (const TypeParam* param : params) {
        const Expr* value = nullptr;
        if (const auto* variable = try_as<TypeVar>(param)) value = variable->default_value;
        if (const auto* spec = try_as<ParamSpec>(param)) value = spec->default_value;
        if (const auto* tuple = try_as<TypeVarTuple>(param)) value = tuple->default_value;
        if (value != nullptr) {
            seen_default = true;
        } else if (seen_default) {
            scope::refuse(
                fmt::format("non-default type parameter '{}' follows default type parameter",
                            param->name),
                param->span);
        }
        type_param(param);
        emit(Opcode::COPY, 1, param->span);
        name(param->name, NameAction::Store, param->span);
    }
    emit(Opcode::BUILD_TUPLE, static_cast<std::uint32_t>(params.size()), params.front()->span);
}

void Compiler::call_type_scope(Code* code, std::uint32_t handed, Span span) {
    make_closure(code, 0, span);
    switch (handed) {
        case 0:
            emit(Opcode::PUSH_UNBOUND, span);
            return emit(Opcode::CALL, 0, span);
        case 1:
            emit(Opcode::SWAP, 2, span);  // the value stands where a method's self would
            return emit(Opcode::CALL, 0, span);
        default:
            emit(Opcode::SWAP, 3, span);
            emit(Opcode::SWAP, 2, span);
            return emit(Opcode::CALL, 1, span);
    }
}

void Compiler::visit_type_alias(const TypeAlias* node) {
    const std::string_view alias = as<Name>(node->name)->id;
    const Span span = node->span;
    const bool generic = !node->type_params.empty();
    const auto make_alias = [&] {
        load_text(alias, span);
        if (generic) {
            type_params(node->type_params);
        } else {
            load_none(span);
        }
        const std::uint32_t block_index = table_.block_of(node);
        Code* code = known_code(block_index);
        if (code == nullptr) {
            enter_type_scope(node, CodeKind::TypeAlias, span, span);
            visit(node->value);
            emit(Opcode::RETURN_VALUE, node->value->span);
            code = leave();
        }
        make_closure(code, 0, span);
        emit(Opcode::BUILD_TUPLE, 3, span);
        emit(Opcode::INTRINSIC_1, static_cast<std::uint32_t>(Intrinsic1::TypeAlias), span);
    };
    if (!generic) {
        make_alias();
    } else {
        const void* key = scope::type_parameters_key(node->type_params);
        Code* code = known_code(table_.block_of(key));
        if (code == nullptr) {
            enter_type_scope(key, CodeKind::TypeParameters, span, span);
            make_alias();
            emit(Opcode::RETURN_VALUE, span);
            code = leave();
        }
        call_type_scope(code, 0, span);
    }
    name(alias, NameAction::Store, span);
}

}  // namespace outlive::bytecode
