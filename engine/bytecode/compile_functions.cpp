// def and lambda: what is evaluated when the definition runs (decorators,
// defaults, annotations), and the body as a code object of its own.

#include "engine/bytecode/compiler.hpp"
#include "engine/bytecode/folding.hpp"

namespace outlive::bytecode {

using namespace syntax;  // NOLINT: this file is about its nodes

const syntax::Constant* docstring_of(Stmts body) {
    const auto* expression = body.empty() ? nullptr : try_as<ExprStmt>(body[0]);
    const auto* constant =
        expression == nullptr ? nullptr : try_as<syntax::Constant>(expression->value);
    return constant != nullptr && constant->value == ConstantKind::Str ? constant : nullptr;
}

// The place of a definition's first line: its first decorator, if any.
Span Compiler::head_of(Exprs decorators, Span span) {
    return decorators.empty() ? span : decorators.front()->span;
}

void Compiler::check_parameters(const Arguments* args) {
    const auto check = [this](const Arg* arg) {
        refuse_debug(arg->name, NameAction::Store, arg->span);
    };
    for (const Arg* arg : args->posonlyargs) check(arg);
    for (const Arg* arg : args->args) check(arg);
    if (args->vararg != nullptr) check(args->vararg);
    for (const Arg* arg : args->kwonlyargs) check(arg);
    if (args->kwarg != nullptr) check(args->kwarg);
}

// -> [tuple of defaults] [dict of keyword-only defaults]; returns MAKE_FUNCTION's flags.
std::uint32_t Compiler::default_values(const Arguments* args, Span span) {
    std::uint32_t flags = 0;
    if (!args->defaults.empty()) {
        flags |= 1U;
        std::optional<ConstantTuple> constants(std::in_place);
        for (const Expr* value : args->defaults) {
            auto constant = fold(value);
            if (!constant) {
                constants.reset();
                break;
            }
            constants->push_back(std::move(*constant));
        }
        if (constants) {
            load_constant({std::move(*constants)}, span);
        } else {
            visit(args->defaults);
            emit(Opcode::BUILD_TUPLE, static_cast<std::uint32_t>(args->defaults.size()), span);
        }
    }
    std::uint32_t count = 0;
    for (std::size_t i = 0; i < args->kwonlyargs.size(); ++i) {
        if (args->kw_defaults[i] == nullptr) continue;
        load_text(table_.names.text(table_.name_in(block(), args->kwonlyargs[i]->name)), span);
        visit(args->kw_defaults[i]);
        ++count;
    }
    if (count == 0) return flags;
    emit(Opcode::BUILD_MAP, count, span);
    return flags | 2U;
}

void Compiler::annotation_value(const Expr* value) {
    if (table_.future_annotations) return load_text(unparse(value), value->span);
    if (const auto* starred = try_as<Starred>(value)) {
        visit(starred->value);
        return emit(Opcode::UNPACK_SEQUENCE, 1, value->span);
    }
    visit(value);
}

void Compiler::annotation(std::string_view name, const Expr* value, Span span) {
    load_text(table_.names.text(table_.name_in(block(), name)), span);
    annotation_value(value);
}

// -> [dict of annotations]; returns MAKE_FUNCTION's flag. CPython's order.
std::uint32_t Compiler::annotations(const FunctionDef* node) {
    std::uint32_t count = 0;
    const auto add = [&](const Arg* arg) {
        if (arg == nullptr || arg->annotation == nullptr) return;
        annotation(arg->name, arg->annotation, node->span);
        ++count;
    };
    for (const Arg* arg : node->args->args) add(arg);
    for (const Arg* arg : node->args->posonlyargs) add(arg);
    add(node->args->vararg);
    for (const Arg* arg : node->args->kwonlyargs) add(arg);
    add(node->args->kwarg);
    if (node->returns != nullptr) {
        annotation("return", node->returns, node->span);
        ++count;
    }
    if (count == 0) return 0;
    emit(Opcode::BUILD_MAP, count, node->span);
    return 4;
}

void Compiler::count_parameters(const Arguments* args) {
    Code& code = *u_->code;
    code.positional_only_count = static_cast<std::uint32_t>(args->posonlyargs.size());
    code.argument_count =
        code.positional_only_count + static_cast<std::uint32_t>(args->args.size());
    code.keyword_only_count = static_cast<std::uint32_t>(args->kwonlyargs.size());
    if (args->vararg != nullptr) code.flags |= CodeVarArgs;
    if (args->kwarg != nullptr) code.flags |= CodeVarKeywords;
}

void Compiler::visit_function(const FunctionDef* node) {
    check_parameters(node->args);
    for (const Expr* decorator : node->decorator_list) visit_uncalled(decorator);
    const Span head = head_of(node->decorator_list, node->span);
    const std::uint32_t defaults = default_values(node->args, node->span);
    if (node->type_params.empty()) {
        function_object(node, defaults, head);
    } else {
        generic_function(node, defaults, head);
    }
    decorate(node->decorator_list);
    name(node->name, NameAction::Store, node->span);
}

// [defaults] [keyword defaults] -> function
void Compiler::function_object(const FunctionDef* node, std::uint32_t defaults, Span head) {
    const std::uint32_t flags = defaults | annotations(node);
    make_closure(function_body(node, head), flags, node->span);
}

// A generic function is made by a hidden function that makes its type
// parameters; defaults are evaluated outside of it and handed in.
void Compiler::generic_function(const FunctionDef* node, std::uint32_t defaults, Span head) {
    const void* key = scope::type_parameters_key(node->type_params);
    const std::uint32_t handed =
        ((defaults & 1U) != 0 ? 1U : 0U) + ((defaults & 2U) != 0 ? 1U : 0U);
    Code* code = known_code(table_.block_of(key));
    if (code == nullptr) {
        enter_type_scope(key, CodeKind::TypeParameters, node->span, head);
        u_->code->argument_count = handed;
        type_params(node->type_params);
        for (std::uint32_t i = 0; i < handed; ++i) {
            emit(Opcode::LOAD_FAST, slot_argument(SlotGroup::Local, i), node->span);
        }
        function_object(node, defaults, head);
        emit(Opcode::SWAP, 2, node->span);
        emit(Opcode::INTRINSIC_2, static_cast<std::uint32_t>(Intrinsic2::SetFunctionTypeParams),
             node->span);
        emit(Opcode::RETURN_VALUE, node->span);
        code = leave();
    }
    call_type_scope(code, handed, node->span);
}

Code* Compiler::function_body(const FunctionDef* node, Span head) {
    const std::uint32_t block_index = table_.block_of(node);
    if (Code* known = known_code(block_index)) return known;
    const bool is_async = node->kind == StmtKind::AsyncFunctionDef;
    enter(block_index, is_async ? UnitKind::AsyncFunction : UnitKind::Function, CodeKind::Function,
          node->span, head);
    u_->code->name_span = node->name_span;
    count_parameters(node->args);
    // The first constant is the docstring, or None.
    Stmts body = node->body;
    const syntax::Constant* docstring = docstring_of(body);
    if (docstring != nullptr) {
        (void)u_->constants.add({Constant::Str{clean_docstring(docstring->text)}});
        u_->code->flags |= CodeHasDocstring;
        body = body.subspan(1);
    } else {
        (void)u_->constants.add({Constant::None{}});
    }
    parameter_rules(node->args, head);
    emit_prologue(head);
    visit(body);
    return_none(node->body.back()->span);
    return leave();
}

void Compiler::visit_lambda(const Lambda* node) {
    check_parameters(node->args);
    const std::uint32_t flags = default_values(node->args, node->span);
    const std::uint32_t block_index = table_.block_of(node);
    Code* code = known_code(block_index);
    if (code == nullptr) {
        enter(block_index, UnitKind::Lambda, CodeKind::Lambda, node->span, node->span);
        count_parameters(node->args);
        (void)u_->constants.add({Constant::None{}});
        parameter_rules(node->args, node->span);
        emit_prologue(node->span);
        u_->assembler.begin_statement();
        visit(node->body);
        emit_return(node->body->span);
        code = leave();
    }
    make_closure(code, flags, node->span);
}

// decorators… function -> the decorated one, the last decorator first.
void Compiler::decorate(Exprs decorators) {
    for (std::size_t i = decorators.size(); i-- > 0;) {
        emit(Opcode::CALL, 0, decorators[i]->span);  // the function stands where a self would
    }
}

}  // namespace outlive::bytecode
