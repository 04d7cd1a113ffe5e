// Expressions, comprehensions and the heads of definitions in pass one; see
// symbol_builder.hpp.

#include <fmt/format.h>

#include "engine/scope/refusal.hpp"
#include "engine/scope/symbol_builder.hpp"

namespace outlive::scope {

using namespace syntax;  // NOLINT: this file is about its nodes
void SymbolBuilder::visit(Exprs nodes) {
    for (const Expr* node : nodes) visit(node);
}

void SymbolBuilder::visit(const Expr* node) {
    if (node == nullptr) return;
    switch (node->kind) {
        case ExprKind::Constant:
            return;
        case ExprKind::Name:
            return visit_name(as<Name>(node));
        case ExprKind::Attribute:
            return visit(as<Attribute>(node)->value);
        case ExprKind::Call:
            return visit_call(as<Call>(node));
        case ExprKind::BoolOp:
            return visit(as<BoolOp>(node)->values);
        case ExprKind::NamedExpr:
            return visit_named(as<NamedExpr>(node));
        case ExprKind::BinOp:
            visit(as<BinOp>(node)->left);
            return visit(as<BinOp>(node)->right);
        case ExprKind::UnaryOp:
            return visit(as<UnaryOp>(node)->operand);
        case ExprKind::Lambda:
            return visit_lambda(as<Lambda>(node));
        case ExprKind::IfExp:
            visit(as<IfExp>(node)->test);
            visit(as<IfExp>(node)->body);
            return visit(as<IfExp>(node)->orelse);
        case ExprKind::Dict:
            visit(as<Dict>(node)->keys);
            return visit(as<Dict>(node)->values);
        case ExprKind::Set:
            return visit(as<Set>(node)->elts);
        case ExprKind::List:
            return visit(as<ListExpr>(node)->elts);
        case ExprKind::Tuple:
            return visit(as<Tuple>(node)->elts);
        case ExprKind::ListComp: {
            const auto* comp = as<ListComp>(node);
            return visit_comprehension(node, "<listcomp>", ComprehensionKind::List,
                                       comp->generators, {comp->elt});
        }
        case ExprKind::SetComp: {
            const auto* comp = as<SetComp>(node);
            return visit_comprehension(node, "<setcomp>", ComprehensionKind::Set, comp->generators,
                                       {comp->elt});
        }
        case ExprKind::DictComp: {
            const auto* comp = as<DictComp>(node);
            return visit_comprehension(node, "<dictcomp>", ComprehensionKind::Dict,
                                       comp->generators, {comp->value, comp->key});
        }
        case ExprKind::GeneratorExp: {
            const auto* comp = as<GeneratorExp>(node);
            return visit_comprehension(node, "<genexpr>", ComprehensionKind::Generator,
                                       comp->generators, {comp->elt});
        }
        case ExprKind::Await:
            refuse_in_annotation("await", node->span);
            visit(as<Await>(node)->value);
            here().is_coroutine = true;
            return;
        case ExprKind::Yield:
            refuse_in_annotation("yield", node->span);
            visit(as<Yield>(node)->value);
            here().is_generator = true;
            return refuse_yield_in_comprehension(node->span);
        case ExprKind::YieldFrom:
            refuse_in_annotation("yield", node->span);
            visit(as<YieldFrom>(node)->value);
            here().is_generator = true;
            return refuse_yield_in_comprehension(node->span);
        case ExprKind::Compare:
            visit(as<Compare>(node)->left);
            return visit(as<Compare>(node)->comparators);
        case ExprKind::FormattedValue:
            visit(as<FormattedValue>(node)->value);
            return visit(as<FormattedValue>(node)->format_spec);
        case ExprKind::JoinedStr:
            return visit(as<JoinedStr>(node)->values);
        case ExprKind::Subscript:
            visit(as<Subscript>(node)->value);
            return visit(as<Subscript>(node)->slice);
        case ExprKind::Starred:
            return visit(as<Starred>(node)->value);
        case ExprKind::Slice:
            visit(as<Slice>(node)->lower);
            visit(as<Slice>(node)->upper);
            return visit(as<Slice>(node)->step);
    }
}

void SymbolBuilder::visit_name(const Name* node) {
    const NameId name = table_.name_in(here(), node->id);
    if (node->ctx == ExprContext::Load) {
        add(name, SymbolUse, node->span);
        mention(node->span, name, NameUsage::Read);
        // super() finds the class in the cell __class__.
        if (node->id == "super" && here().is_function_like()) {
            add(table_.class_cell, SymbolUse, node->span);
        }
        return;
    }
    add(name, SymbolLocal, node->span);
    mention(node->span, name, node->ctx == ExprContext::Del ? NameUsage::Delete : NameUsage::Bind);
}

void SymbolBuilder::visit_call(const Call* node) {
    visit(node->func);
    visit(node->args);
    for (const Keyword* keyword : node->keywords) visit(keyword->value);
}

void SymbolBuilder::visit_named(const NamedExpr* node) {
    refuse_in_annotation("named", node->span);
    if (here().iterables_open > 0) {
        refuse("assignment expression cannot be used in a comprehension iterable expression",
               node->span);
    }
    if (here().comprehension != ComprehensionKind::None) reach_out(as<Name>(node->target));
    visit(node->value);
    visit(node->target);
}

// A walrus inside of a comprehension binds in the block around it.
void SymbolBuilder::reach_out(const Name* target) {
    const NameId name = table_.name_in(here(), target->id);
    for (std::uint32_t at = current_;; at = table_.blocks[at].parent) {
        const Block& block = table_.blocks[at];
        const auto flags = block.flags_of(name);
        if (block.comprehension != ComprehensionKind::None) {
            if ((flags & SymbolIteration) != 0 && (flags & (SymbolLocal | SymbolGlobal)) != 0) {
                refuse(fmt::format("assignment expression cannot rebind comprehension iteration "
                                   "variable '{}'",
                                   target->id),
                       target->span);
            }
            continue;
        }
        constexpr std::string_view within =
            "assignment expression within a comprehension cannot "
            "be used ";
        switch (block.kind) {
            case BlockKind::Function:
                add(name, (flags & SymbolGlobal) != 0 ? SymbolGlobal : SymbolNonlocal,
                    target->span);
                here().directives.push_back({name, target->span});
                return add_to(at, name, SymbolLocal, target->span);
            case BlockKind::Module:
                add(name, SymbolGlobal, target->span);
                here().directives.push_back({name, target->span});
                return add_to(at, name, SymbolGlobal, target->span);
            case BlockKind::Class:
                refuse(fmt::format("{}in a class body", within), target->span);
            case BlockKind::TypeParameters:
                refuse(fmt::format("{}within the definition of a generic", within), target->span);
            case BlockKind::TypeAlias:
                refuse(fmt::format("{}in a type alias", within), target->span);
            case BlockKind::TypeVariable:
                refuse(fmt::format("{}in a TypeVar bound", within), target->span);
            case BlockKind::Annotation:
                return;
        }
    }
}

void SymbolBuilder::visit_lambda(const Lambda* node) {
    visit(node->args->defaults);
    visit(node->args->kw_defaults);
    enter(BlockKind::Function, ScopeKind::Lambda, "<lambda>", node, node->span);
    visit_parameters(node->args);
    visit(node->body);
    leave();
}

void SymbolBuilder::visit_target(const Expr* target) {
    here().in_iteration_target = true;
    visit(target);
    here().in_iteration_target = false;
}

void SymbolBuilder::visit_comprehension(const Expr* node, std::string_view name,
                                        ComprehensionKind kind, List<Comprehension> loops,
                                        std::initializer_list<const Expr*> elements) {
    const Comprehension* outermost = loops.front();
    // The outermost iterable is evaluated in the block around.
    ++here().iterables_open;
    visit(outermost->iter);
    --here().iterables_open;
    const bool is_generator = kind == ComprehensionKind::Generator;
    enter(BlockKind::Function,
          is_generator ? ScopeKind::GeneratorExpression : ScopeKind::Comprehension, name, node,
          node->span);
    here().comprehension = kind;
    if (outermost->is_async) here().is_coroutine = true;
    add(table_.iterator, SymbolParameter, node->span);
    visit_target(outermost->target);
    visit(outermost->ifs);
    for (const Comprehension* loop : loops.subspan(1)) visit_loop(loop);
    for (const Expr* element : elements) visit(element);
    here().is_generator = is_generator;
    const bool is_async = here().is_coroutine && !is_generator;
    leave();
    if (is_async) here().is_coroutine = true;
}

void SymbolBuilder::visit_loop(const Comprehension* loop) {
    visit_target(loop->target);
    ++here().iterables_open;
    visit(loop->iter);
    --here().iterables_open;
    visit(loop->ifs);
    if (loop->is_async) here().is_coroutine = true;
}

void SymbolBuilder::visit_parameters(const Arguments* args) {
    const auto parameter = [this](const Arg* arg) {
        add_name(arg->name, SymbolParameter, arg->span, arg->name_span);
    };
    for (const Arg* arg : args->posonlyargs) parameter(arg);
    for (const Arg* arg : args->args) parameter(arg);
    for (const Arg* arg : args->kwonlyargs) parameter(arg);
    if (args->vararg != nullptr) parameter(args->vararg);
    if (args->kwarg != nullptr) parameter(args->kwarg);
}

void SymbolBuilder::visit_annotation(const Expr* annotation) {
    if (annotation == nullptr) return;
    if (!table_.future_annotations) return visit(annotation);
    enter(BlockKind::Annotation, ScopeKind::Function, "_annotation", annotation, annotation->span);
    visit(annotation);
    leave();
}

void SymbolBuilder::visit_annotations(const FunctionDef* node) {
    const Arguments* args = node->args;
    for (const Arg* arg : args->posonlyargs) visit_annotation(arg->annotation);
    for (const Arg* arg : args->args) visit_annotation(arg->annotation);
    if (args->vararg != nullptr) visit_annotation(args->vararg->annotation);
    if (args->kwarg != nullptr) visit_annotation(args->kwarg->annotation);
    for (const Arg* arg : args->kwonlyargs) visit_annotation(arg->annotation);
    visit_annotation(node->returns);
}

void SymbolBuilder::visit_type_parameters(TypeParams params) {
    for (const TypeParam* param : params) {
        const bool keep = here().mangles_own_only;
        here().mangles_own_only = false;
        add_name(param->name, SymbolTypeParameter | SymbolLocal, param->span, param->name_span);
        here().mangles_own_only = keep;
        if (const auto* variable = try_as<TypeVar>(param)) {
            const bool constraints =
                variable->bound != nullptr && variable->bound->kind == ExprKind::Tuple;
            visit_type_expression(variable->bound, param->name, param,
                                  constraints ? "a TypeVar constraint" : "a TypeVar bound");
            visit_type_expression(variable->default_value, param->name, default_key(param),
                                  "a TypeVar default");
        } else if (const auto* spec = try_as<ParamSpec>(param)) {
            visit_type_expression(spec->default_value, param->name, default_key(param),
                                  "a ParamSpec default");
        } else {
            visit_type_expression(as<TypeVarTuple>(param)->default_value, param->name,
                                  default_key(param), "a TypeVarTuple default");
        }
    }
}

void SymbolBuilder::visit_type_expression(const Expr* node, std::string_view name, const void* key,
                                          std::string_view words) {
    if (node == nullptr) return;
    const bool in_class = here().sees_class_names;
    enter(BlockKind::TypeVariable, ScopeKind::TypeVariableBound, name, key, node->span);
    here().sees_class_names = in_class;
    here().scope_words = words;
    if (in_class) use_class_dict();
    visit(node);
    leave();
}

}  // namespace outlive::scope
