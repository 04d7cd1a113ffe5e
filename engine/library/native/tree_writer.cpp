// Statements, patterns, parameters, and the tree as a whole.
#include "engine/library/native/tree_writer.hpp"

#include "engine/objects/number.hpp"
#include "engine/syntax/kind_names.hpp"

namespace outlive::library {

using namespace machine;
using namespace syntax;  // the tree's kinds; where both know a word, it is qualified

void TreeWriter::node(std::string_view name, Span span) {
    const support::Position begin = source_.position(span.begin), end = source_.position(span.end);
    add_tuple({kind(name), Value::integer(begin.line), Value::integer(begin.byte_column),
               Value::integer(end.line), Value::integer(end.byte_column)});
}

void TreeWriter::write(const syntax::Tree& tree) {
    if (tree.expression != nullptr) {
        write(tree.expression);
        return bare("Expression");
    }
    each(tree.body);
    if (tree.mode == Mode::Single) return bare("Interactive");
    make_list_of(0);  // comments that ask types to be ignored are not looked for
    bare("Module");
}

void TreeWriter::write(const Stmt* s) {
    fields(s);
    node(name_of(s->kind), s->span);
}

void TreeWriter::fields(const Stmt* s) {
    switch (s->kind) {
        case StmtKind::FunctionDef:
        case StmtKind::AsyncFunctionDef: {
            const auto* f = as<FunctionDef>(s);
            text(f->name);
            write(f->args);
            each(f->body);
            each(f->decorator_list);
            maybe(f->returns);
            nothing();
            return each(f->type_params);
        }
        case StmtKind::ClassDef: {
            const auto* c = as<ClassDef>(s);
            text(c->name);
            each(c->bases);
            each(c->keywords);
            each(c->body);
            each(c->decorator_list);
            return each(c->type_params);
        }
        case StmtKind::Return:
            return maybe(as<Return>(s)->value);
        case StmtKind::Delete:
            return each(as<Delete>(s)->targets);
        case StmtKind::Assign:
            each(as<Assign>(s)->targets);
            write(as<Assign>(s)->value);
            return nothing();
        case StmtKind::TypeAlias:
            write(as<TypeAlias>(s)->name);
            each(as<TypeAlias>(s)->type_params);
            return write(as<TypeAlias>(s)->value);
        case StmtKind::AugAssign:
            write(as<AugAssign>(s)->target);
            bare(name_of(as<AugAssign>(s)->op));
            return write(as<AugAssign>(s)->value);
        case StmtKind::AnnAssign:
            write(as<AnnAssign>(s)->target);
            write(as<AnnAssign>(s)->annotation);
            maybe(as<AnnAssign>(s)->value);
            return push(Value::integer(as<AnnAssign>(s)->simple ? 1 : 0));
        case StmtKind::For:
        case StmtKind::AsyncFor:
            write(as<For>(s)->target);
            write(as<For>(s)->iter);
            each(as<For>(s)->body);
            each(as<For>(s)->orelse);
            return nothing();
        case StmtKind::While:
            write(as<While>(s)->test);
            each(as<While>(s)->body);
            return each(as<While>(s)->orelse);
        case StmtKind::If:
            write(as<If>(s)->test);
            each(as<If>(s)->body);
            return each(as<If>(s)->orelse);
        case StmtKind::With:
        case StmtKind::AsyncWith:
            each(as<With>(s)->items);
            each(as<With>(s)->body);
            return nothing();
        case StmtKind::Match:
            write(as<Match>(s)->subject);
            return each(as<Match>(s)->cases);
        case StmtKind::Raise:
            maybe(as<Raise>(s)->exc);
            return maybe(as<Raise>(s)->cause);
        case StmtKind::Try:
        case StmtKind::TryStar:
            each(as<Try>(s)->body);
            each(as<Try>(s)->handlers);
            each(as<Try>(s)->orelse);
            return each(as<Try>(s)->finalbody);
        case StmtKind::Assert:
            write(as<Assert>(s)->test);
            return maybe(as<Assert>(s)->msg);
        case StmtKind::Import:
            return each(as<Import>(s)->names);
        case StmtKind::ImportFrom:
            text_or_none(as<ImportFrom>(s)->module);
            each(as<ImportFrom>(s)->names);
            return push(Value::integer(as<ImportFrom>(s)->level));
        case StmtKind::Global:
            return names(as<Global>(s)->names);
        case StmtKind::Nonlocal:
            return names(as<Nonlocal>(s)->names);
        case StmtKind::ExprStmt:
            return write(as<ExprStmt>(s)->value);
        case StmtKind::Pass:
        case StmtKind::Break:
        case StmtKind::Continue:
            return;
    }
}

void TreeWriter::write(const Pattern* p) {
    fields(p);
    node(name_of(p->kind), p->span);
}

void TreeWriter::fields(const Pattern* p) {
    switch (p->kind) {
        case PatternKind::MatchValue:
            return write(as<MatchValue>(p)->value);
        case PatternKind::MatchSingleton: {
            const ConstantKind value = as<MatchSingleton>(p)->value;
            return push(value == ConstantKind::None ? Value::none()
                                                    : Value::boolean(value == ConstantKind::True));
        }
        case PatternKind::MatchSequence:
            return each(as<MatchSequence>(p)->patterns);
        case PatternKind::MatchMapping:
            each(as<MatchMapping>(p)->keys);
            each(as<MatchMapping>(p)->patterns);
            return text_or_none(as<MatchMapping>(p)->rest);
        case PatternKind::MatchClass:
            write(as<MatchClass>(p)->cls);
            each(as<MatchClass>(p)->patterns);
            names(as<MatchClass>(p)->kwd_attrs);
            return each(as<MatchClass>(p)->kwd_patterns);
        case PatternKind::MatchStar:
            return text_or_none(as<MatchStar>(p)->name);
        case PatternKind::MatchAs:
            maybe(as<MatchAs>(p)->pattern);
            return text_or_none(as<MatchAs>(p)->name);
        case PatternKind::MatchOr:
            return each(as<MatchOr>(p)->patterns);
    }
}

void TreeWriter::write(const TypeParam* p) {
    text(p->name);
    switch (p->kind) {
        case TypeParamKind::TypeVar:
            maybe(as<TypeVar>(p)->bound);
            maybe(as<TypeVar>(p)->default_value);
            break;
        case TypeParamKind::ParamSpec:
            maybe(as<ParamSpec>(p)->default_value);
            break;
        case TypeParamKind::TypeVarTuple:
            maybe(as<TypeVarTuple>(p)->default_value);
            break;
    }
    node(name_of(p->kind), p->span);
}

void TreeWriter::write(const Arguments* a) {
    each(a->posonlyargs);
    each(a->args);
    maybe(a->vararg);
    each(a->kwonlyargs);
    for (const Expr* value : a->kw_defaults) maybe(value);
    make_list_of(a->kw_defaults.size());
    maybe(a->kwarg);
    each(a->defaults);
    bare("arguments");
}

void TreeWriter::write(const Arg* a) {
    text(a->name);
    maybe(a->annotation);
    nothing();
    node("arg", a->span);
}

void TreeWriter::write(const Keyword* k) {
    text_or_none(k->name);
    write(k->value);
    node("keyword", k->span);
}

void TreeWriter::write(const Comprehension* c) {
    write(c->target);
    write(c->iter);
    each(c->ifs);
    push(Value::integer(c->is_async ? 1 : 0));
    bare("comprehension");
}

void TreeWriter::write(const Alias* a) {
    text(a->name);
    text_or_none(a->asname);
    node("alias", a->span);
}

void TreeWriter::write(const WithItem* w) {
    write(w->context_expr);
    maybe(w->optional_vars);
    bare("withitem");
}

void TreeWriter::write(const ExceptHandler* h) {
    maybe(h->type);
    text_or_none(h->name);
    each(h->body);
    node("ExceptHandler", h->span);
}

void TreeWriter::write(const MatchCase* c) {
    write(c->pattern);
    maybe(c->guard);
    each(c->body);
    bare("match_case");
}

}  // namespace outlive::library
