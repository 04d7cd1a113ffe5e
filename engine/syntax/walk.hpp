// The children of a node, in the order of its fields (which is the order in
// which CPython's visitors see them, not always that of the text).
//
// `visit` is called with each child that is not null: Expr*, Stmt*, Pattern*,
// TypeParam*, and the parts that are no nodes of their own kind (Arguments*,
// Keyword*, Comprehension*, WithItem*, ExceptHandler*, MatchCase*), whose
// children are found by further calls. It is not recursive by itself.
#pragma once

#include "engine/syntax/ast.hpp"

namespace outlive::syntax {

namespace walking {

template <class T, class Visit>
void one(T* child, Visit& visit) {
    if (child != nullptr) visit(child);
}
template <class T, class Visit>
void all(List<T> children, Visit& visit) {
    for (T* const child : children) one(child, visit);
}

}  // namespace walking

template <class Visit>
void for_each_child(Arg* arg, Visit&& visit) {
    walking::one(arg->annotation, visit);
}

template <class Visit>
void for_each_child(Arguments* node, Visit&& visit) {
    for (Arg* const arg : node->posonlyargs) for_each_child(arg, visit);
    for (Arg* const arg : node->args) for_each_child(arg, visit);
    if (node->vararg != nullptr) for_each_child(node->vararg, visit);
    for (Arg* const arg : node->kwonlyargs) for_each_child(arg, visit);
    walking::all(node->kw_defaults, visit);
    if (node->kwarg != nullptr) for_each_child(node->kwarg, visit);
    walking::all(node->defaults, visit);
}

template <class Visit>
void for_each_child(Keyword* node, Visit&& visit) {
    walking::one(node->value, visit);
}

template <class Visit>
void for_each_child(Comprehension* node, Visit&& visit) {
    walking::one(node->target, visit);
    walking::one(node->iter, visit);
    walking::all(node->ifs, visit);
}

template <class Visit>
void for_each_child(WithItem* node, Visit&& visit) {
    walking::one(node->context_expr, visit);
    walking::one(node->optional_vars, visit);
}

template <class Visit>
void for_each_child(ExceptHandler* node, Visit&& visit) {
    walking::one(node->type, visit);
    walking::all(node->body, visit);
}

template <class Visit>
void for_each_child(MatchCase* node, Visit&& visit) {
    walking::one(node->pattern, visit);
    walking::one(node->guard, visit);
    walking::all(node->body, visit);
}

template <class Visit>
void for_each_child(TypeParam* node, Visit&& visit) {
    switch (node->kind) {
        case TypeParamKind::TypeVar:
            walking::one(as<TypeVar>(node)->bound, visit);
            walking::one(as<TypeVar>(node)->default_value, visit);
            break;
        case TypeParamKind::ParamSpec:
            walking::one(as<ParamSpec>(node)->default_value, visit);
            break;
        case TypeParamKind::TypeVarTuple:
            walking::one(as<TypeVarTuple>(node)->default_value, visit);
            break;
    }
}

template <class Visit>
void for_each_child(Pattern* node, Visit&& visit) {
    using namespace walking;
    switch (node->kind) {
        case PatternKind::MatchValue:
            one(as<MatchValue>(node)->value, visit);
            break;
        case PatternKind::MatchSingleton:
        case PatternKind::MatchStar:
            break;
        case PatternKind::MatchSequence:
            all(as<MatchSequence>(node)->patterns, visit);
            break;
        case PatternKind::MatchMapping:
            all(as<MatchMapping>(node)->keys, visit);
            all(as<MatchMapping>(node)->patterns, visit);
            break;
        case PatternKind::MatchClass:
            one(as<MatchClass>(node)->cls, visit);
            all(as<MatchClass>(node)->patterns, visit);
            all(as<MatchClass>(node)->kwd_patterns, visit);
            break;
        case PatternKind::MatchAs:
            one(as<MatchAs>(node)->pattern, visit);
            break;
        case PatternKind::MatchOr:
            all(as<MatchOr>(node)->patterns, visit);
            break;
    }
}

template <class Visit>
void for_each_child(Expr* node, Visit&& visit) {
    using namespace walking;
    switch (node->kind) {
        case ExprKind::BoolOp:
            all(as<BoolOp>(node)->values, visit);
            break;
        case ExprKind::NamedExpr:
            one(as<NamedExpr>(node)->target, visit);
            one(as<NamedExpr>(node)->value, visit);
            break;
        case ExprKind::BinOp:
            one(as<BinOp>(node)->left, visit);
            one(as<BinOp>(node)->right, visit);
            break;
        case ExprKind::UnaryOp:
            one(as<UnaryOp>(node)->operand, visit);
            break;
        case ExprKind::Lambda:
            one(as<Lambda>(node)->args, visit);
            one(as<Lambda>(node)->body, visit);
            break;
        case ExprKind::IfExp:
            one(as<IfExp>(node)->test, visit);
            one(as<IfExp>(node)->body, visit);
            one(as<IfExp>(node)->orelse, visit);
            break;
        case ExprKind::Dict:
            all(as<Dict>(node)->keys, visit);
            all(as<Dict>(node)->values, visit);
            break;
        case ExprKind::Set:
            all(as<Set>(node)->elts, visit);
            break;
        case ExprKind::ListComp:
            one(as<ListComp>(node)->elt, visit);
            all(as<ListComp>(node)->generators, visit);
            break;
        case ExprKind::SetComp:
            one(as<SetComp>(node)->elt, visit);
            all(as<SetComp>(node)->generators, visit);
            break;
        case ExprKind::DictComp:
            one(as<DictComp>(node)->key, visit);
            one(as<DictComp>(node)->value, visit);
            all(as<DictComp>(node)->generators, visit);
            break;
        case ExprKind::GeneratorExp:
            one(as<GeneratorExp>(node)->elt, visit);
            all(as<GeneratorExp>(node)->generators, visit);
            break;
        case ExprKind::Await:
            one(as<Await>(node)->value, visit);
            break;
        case ExprKind::Yield:
            one(as<Yield>(node)->value, visit);
            break;
        case ExprKind::YieldFrom:
            one(as<YieldFrom>(node)->value, visit);
            break;
        case ExprKind::Compare:
            one(as<Compare>(node)->left, visit);
            all(as<Compare>(node)->comparators, visit);
            break;
        case ExprKind::Call:
            one(as<Call>(node)->func, visit);
            all(as<Call>(node)->args, visit);
            all(as<Call>(node)->keywords, visit);
            break;
        case ExprKind::FormattedValue:
            one(as<FormattedValue>(node)->value, visit);
            if (Expr* const spec = as<FormattedValue>(node)->format_spec) visit(spec);
            break;
        case ExprKind::JoinedStr:
            all(as<JoinedStr>(node)->values, visit);
            break;
        case ExprKind::Constant:
        case ExprKind::Name:
            break;
        case ExprKind::Attribute:
            one(as<Attribute>(node)->value, visit);
            break;
        case ExprKind::Subscript:
            one(as<Subscript>(node)->value, visit);
            one(as<Subscript>(node)->slice, visit);
            break;
        case ExprKind::Starred:
            one(as<Starred>(node)->value, visit);
            break;
        case ExprKind::List:
            all(as<ListExpr>(node)->elts, visit);
            break;
        case ExprKind::Tuple:
            all(as<Tuple>(node)->elts, visit);
            break;
        case ExprKind::Slice:
            one(as<Slice>(node)->lower, visit);
            one(as<Slice>(node)->upper, visit);
            one(as<Slice>(node)->step, visit);
            break;
    }
}

template <class Visit>
void for_each_child(Stmt* node, Visit&& visit) {
    using namespace walking;
    switch (node->kind) {
        case StmtKind::FunctionDef:
        case StmtKind::AsyncFunctionDef: {
            auto* const function = as<FunctionDef>(node);
            all(function->decorator_list, visit);
            all(function->type_params, visit);
            one(function->args, visit);
            one(function->returns, visit);
            all(function->body, visit);
            break;
        }
        case StmtKind::ClassDef: {
            auto* const cls = as<ClassDef>(node);
            all(cls->decorator_list, visit);
            all(cls->type_params, visit);
            all(cls->bases, visit);
            all(cls->keywords, visit);
            all(cls->body, visit);
            break;
        }
        case StmtKind::Return:
            one(as<Return>(node)->value, visit);
            break;
        case StmtKind::Delete:
            all(as<Delete>(node)->targets, visit);
            break;
        case StmtKind::Assign:
            all(as<Assign>(node)->targets, visit);
            one(as<Assign>(node)->value, visit);
            break;
        case StmtKind::TypeAlias:
            one(as<TypeAlias>(node)->name, visit);
            all(as<TypeAlias>(node)->type_params, visit);
            one(as<TypeAlias>(node)->value, visit);
            break;
        case StmtKind::AugAssign:
            one(as<AugAssign>(node)->target, visit);
            one(as<AugAssign>(node)->value, visit);
            break;
        case StmtKind::AnnAssign:
            one(as<AnnAssign>(node)->target, visit);
            one(as<AnnAssign>(node)->annotation, visit);
            one(as<AnnAssign>(node)->value, visit);
            break;
        case StmtKind::For:
        case StmtKind::AsyncFor:
            one(as<For>(node)->target, visit);
            one(as<For>(node)->iter, visit);
            all(as<For>(node)->body, visit);
            all(as<For>(node)->orelse, visit);
            break;
        case StmtKind::While:
            one(as<While>(node)->test, visit);
            all(as<While>(node)->body, visit);
            all(as<While>(node)->orelse, visit);
            break;
        case StmtKind::If:
            one(as<If>(node)->test, visit);
            all(as<If>(node)->body, visit);
            all(as<If>(node)->orelse, visit);
            break;
        case StmtKind::With:
        case StmtKind::AsyncWith:
            all(as<With>(node)->items, visit);
            all(as<With>(node)->body, visit);
            break;
        case StmtKind::Match:
            one(as<Match>(node)->subject, visit);
            all(as<Match>(node)->cases, visit);
            break;
        case StmtKind::Raise:
            one(as<Raise>(node)->exc, visit);
            one(as<Raise>(node)->cause, visit);
            break;
        case StmtKind::Try:
        case StmtKind::TryStar:
            all(as<Try>(node)->body, visit);
            all(as<Try>(node)->handlers, visit);
            all(as<Try>(node)->orelse, visit);
            all(as<Try>(node)->finalbody, visit);
            break;
        case StmtKind::Assert:
            one(as<Assert>(node)->test, visit);
            one(as<Assert>(node)->msg, visit);
            break;
        case StmtKind::ExprStmt:
            one(as<ExprStmt>(node)->value, visit);
            break;
        case StmtKind::Import:
        case StmtKind::ImportFrom:
        case StmtKind::Global:
        case StmtKind::Nonlocal:
        case StmtKind::Pass:
        case StmtKind::Break:
        case StmtKind::Continue:
            break;
    }
}

}  // namespace outlive::syntax
