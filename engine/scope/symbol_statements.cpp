// Statements and patterns of pass one; see symbol_builder.hpp.

#include <fmt/format.h>

#include "engine/scope/refusal.hpp"
#include "engine/scope/symbol_builder.hpp"

namespace outlive::scope {

using namespace syntax;  // NOLINT: this file is about its nodes
void SymbolBuilder::visit(Stmts body) {
    for (const Stmt* statement : body) visit(statement);
}

void SymbolBuilder::visit(const Stmt* node) {
    switch (node->kind) {
        case StmtKind::FunctionDef:
        case StmtKind::AsyncFunctionDef:
            return visit_function(as<FunctionDef>(node));
        case StmtKind::ClassDef:
            return visit_class(as<ClassDef>(node));
        case StmtKind::TypeAlias:
            return visit_type_alias(as<TypeAlias>(node));
        case StmtKind::AnnAssign:
            return visit_annotated(as<AnnAssign>(node));
        case StmtKind::Import:
            return visit_import(as<Import>(node)->names, true);
        case StmtKind::ImportFrom:
            return visit_import(as<ImportFrom>(node)->names, false);
        case StmtKind::Global:
            return visit_global(as<Global>(node));
        case StmtKind::Nonlocal:
            return visit_nonlocal(as<Nonlocal>(node));
        case StmtKind::For:
        case StmtKind::AsyncFor:
        case StmtKind::While:
        case StmtKind::If:
        case StmtKind::With:
        case StmtKind::AsyncWith:
        case StmtKind::Match:
        case StmtKind::Try:
        case StmtKind::TryStar:
            return visit_compound(node);
        default:
            return visit_simple(node);
    }
}

void SymbolBuilder::visit_simple(const Stmt* node) {
    switch (node->kind) {
        case StmtKind::Return:
            return visit(as<Return>(node)->value);
        case StmtKind::Delete:
            return visit(as<Delete>(node)->targets);
        case StmtKind::Assign:
            visit(as<Assign>(node)->targets);
            return visit(as<Assign>(node)->value);
        case StmtKind::AugAssign:
            visit(as<AugAssign>(node)->target);
            if (as<AugAssign>(node)->target->kind == ExprKind::Name)
                mentioned_as(NameUsage::Update);
            return visit(as<AugAssign>(node)->value);
        case StmtKind::Raise:
            visit(as<Raise>(node)->exc);
            return visit(as<Raise>(node)->cause);
        case StmtKind::Assert:
            visit(as<Assert>(node)->test);
            return visit(as<Assert>(node)->msg);
        case StmtKind::ExprStmt:
            return visit(as<ExprStmt>(node)->value);
        default:
            return;  // pass, break, continue
    }
}

void SymbolBuilder::visit_compound(const Stmt* node) {
    switch (node->kind) {
        case StmtKind::For:
        case StmtKind::AsyncFor: {
            const auto* loop = as<For>(node);
            visit(loop->target);
            visit(loop->iter);
            visit(loop->body);
            return visit(loop->orelse);
        }
        case StmtKind::While: {
            const auto* loop = as<While>(node);
            visit(loop->test);
            visit(loop->body);
            return visit(loop->orelse);
        }
        case StmtKind::If: {
            const auto* choice = as<If>(node);
            visit(choice->test);
            visit(choice->body);
            return visit(choice->orelse);
        }
        case StmtKind::With:
        case StmtKind::AsyncWith:
            return visit_with(as<With>(node));
        case StmtKind::Match:
            return visit_match(as<Match>(node));
        default:
            return visit_try(as<Try>(node));
    }
}

void SymbolBuilder::visit_with(const With* node) {
    for (const WithItem* item : node->items) {
        visit(item->context_expr);
        visit(item->optional_vars);
    }
    visit(node->body);
}

void SymbolBuilder::visit_match(const Match* node) {
    visit(node->subject);
    for (const MatchCase* match_case : node->cases) {
        visit_pattern(match_case->pattern);
        visit(match_case->guard);
        visit(match_case->body);
    }
}

void SymbolBuilder::visit_function(const FunctionDef* node) {
    add_name(node->name, SymbolLocal, node->span, node->name_span);
    visit(node->args->defaults);
    visit(node->args->kw_defaults);
    visit(node->decorator_list);
    const bool generic = !node->type_params.empty();
    if (generic) {
        enter_type_parameters(node->name, node->type_params, node->span);
        bool keyword_defaults = false;
        for (const Expr* value : node->args->kw_defaults) keyword_defaults |= value != nullptr;
        add(table_.defaults, SymbolParameter, node->span);  // even where there are none
        if (keyword_defaults) add(table_.kwdefaults, SymbolParameter, node->span);
        visit_type_parameters(node->type_params);
    }
    visit_annotations(node);
    enter(BlockKind::Function, ScopeKind::Function, node->name, node, node->span);
    if (node->kind == StmtKind::AsyncFunctionDef) here().is_coroutine = true;
    visit_parameters(node->args);
    visit(node->body);
    leave();
    if (generic) leave();
}

void SymbolBuilder::visit_class(const ClassDef* node) {
    add_name(node->name, SymbolLocal, node->span, node->name_span);
    visit(node->decorator_list);
    const std::string_view outer_class = class_name_;
    const bool generic = !node->type_params.empty();
    if (generic) {
        class_name_ = node->name;
        enter_type_parameters(node->name, node->type_params, node->span);
        add(table_.type_params, SymbolLocal | SymbolUse, node->span);
        add(table_.generic_base, SymbolLocal | SymbolUse, node->span);
        visit_type_parameters(node->type_params);
        here().mangles_own_only = true;
    }
    visit(node->bases);
    for (const Keyword* keyword : node->keywords) visit(keyword->value);
    class_name_ = node->name;
    enter(BlockKind::Class, ScopeKind::Class, node->name, node, node->span);
    if (generic) {
        add(table_.names.intern("__type_params__"), SymbolLocal, node->span);
        add(table_.type_params, SymbolUse, node->span);
    }
    visit(node->body);
    leave();
    if (generic) leave();
    class_name_ = outer_class;
}

void SymbolBuilder::visit_type_alias(const TypeAlias* node) {
    visit(node->name);
    const std::string_view name = as<Name>(node->name)->id;
    const bool in_class = here().kind == BlockKind::Class;
    const bool generic = !node->type_params.empty();
    if (generic) {
        enter_type_parameters(name, node->type_params, node->span);
        visit_type_parameters(node->type_params);
    }
    enter(BlockKind::TypeAlias, ScopeKind::TypeAlias, name, node, node->span);
    here().sees_class_names = in_class;
    if (in_class) use_class_dict();
    visit(node->value);
    leave();
    if (generic) leave();
}

void SymbolBuilder::visit_annotated(const AnnAssign* node) {
    here().has_annotations = true;
    if (const auto* target = try_as<Name>(node->target)) {
        const NameId name = table_.name_in(here(), target->id);
        const auto known = here().flags_of(name);
        if ((known & (SymbolGlobal | SymbolNonlocal)) != 0 && current_ != 0 && node->simple) {
            refuse(fmt::format("annotated name '{}' can't be {}", target->id,
                               (known & SymbolGlobal) != 0 ? "global" : "nonlocal"),
                   node->span);
        }
        if (node->simple) {
            add(name, SymbolAnnotated | SymbolLocal, target->span);
        } else if (node->value != nullptr) {
            add(name, SymbolLocal, target->span);
        }
        if (node->simple || node->value != nullptr) {
            mention(target->span, name,
                    node->value != nullptr ? NameUsage::Bind : NameUsage::Declare);
        }
    } else {
        visit(node->target);
    }
    visit_annotation(node->annotation);
    visit(node->value);
}

void SymbolBuilder::visit_try(const Try* node) {
    visit(node->body);
    for (const ExceptHandler* handler : node->handlers) {
        visit(handler->type);
        if (!handler->name.empty()) {
            add_name(handler->name, SymbolLocal, handler->span, handler->name_span);
        }
        visit(handler->body);
    }
    visit(node->orelse);
    visit(node->finalbody);
}

void SymbolBuilder::visit_import(List<Alias> names, bool dotted) {
    for (const Alias* alias : names) {
        if (alias->name == "*") {
            if (here().kind != BlockKind::Module) {
                refuse("import * only allowed at module level", alias->span);
            }
            continue;
        }
        if (!alias->asname.empty()) {
            add_name(alias->asname, SymbolImport, alias->span, alias->asname_span);
            continue;
        }
        const std::string_view name =
            dotted ? alias->name.substr(0, alias->name.find('.')) : alias->name;
        Span span = alias->name_span;
        if (name.size() < alias->name.size()) {
            span.end = span.begin + static_cast<std::uint32_t>(name.size());
        }
        add_name(name, SymbolImport, alias->span, span);
    }
}

void SymbolBuilder::visit_global(const Global* node) {
    for (const Identifier& identifier : node->names) {
        const NameId name = table_.name_in(here(), identifier.text);
        const auto known = here().flags_of(name);
        if ((known & SymbolParameter) != 0) {
            refuse(fmt::format("name '{}' is parameter and global", identifier.text), node->span);
        }
        if ((known & SymbolUse) != 0) {
            refuse(fmt::format("name '{}' is used prior to global declaration", identifier.text),
                   node->span);
        }
        if ((known & SymbolAnnotated) != 0) {
            refuse(fmt::format("annotated name '{}' can't be global", identifier.text), node->span);
        }
        if ((known & SymbolLocal) != 0) {
            refuse(
                fmt::format("name '{}' is assigned to before global declaration", identifier.text),
                node->span);
        }
        add(name, SymbolGlobal, node->span);
        here().directives.push_back({name, node->span});
        mention(identifier.span, name, NameUsage::Declare);
    }
}

void SymbolBuilder::visit_nonlocal(const Nonlocal* node) {
    for (const Identifier& identifier : node->names) {
        const NameId name = table_.name_in(here(), identifier.text);
        const auto known = here().flags_of(name);
        if ((known & SymbolParameter) != 0) {
            refuse(fmt::format("name '{}' is parameter and nonlocal", identifier.text), node->span);
        }
        if ((known & SymbolUse) != 0) {
            refuse(fmt::format("name '{}' is used prior to nonlocal declaration", identifier.text),
                   node->span);
        }
        if ((known & SymbolAnnotated) != 0) {
            refuse(fmt::format("annotated name '{}' can't be nonlocal", identifier.text),
                   node->span);
        }
        if ((known & SymbolLocal) != 0) {
            refuse(fmt::format("name '{}' is assigned to before nonlocal declaration",
                               identifier.text),
                   node->span);
        }
        add(name, SymbolNonlocal, node->span);
        here().directives.push_back({name, node->span});
        mention(identifier.span, name, NameUsage::Declare);
    }
}

void SymbolBuilder::capture(std::string_view name, Span span, Span name_span) {
    if (!name.empty()) add_name(name, SymbolLocal, span, name_span);
}

void SymbolBuilder::visit_pattern(const Pattern* node) {
    switch (node->kind) {
        case PatternKind::MatchValue:
            return visit(as<MatchValue>(node)->value);
        case PatternKind::MatchSingleton:
            return;
        case PatternKind::MatchSequence:
            for (const Pattern* part : as<MatchSequence>(node)->patterns) visit_pattern(part);
            return;
        case PatternKind::MatchMapping: {
            const auto* mapping = as<MatchMapping>(node);
            visit(mapping->keys);
            for (const Pattern* part : mapping->patterns) visit_pattern(part);
            return capture(mapping->rest, node->span, mapping->rest_span);
        }
        case PatternKind::MatchClass: {
            const auto* match_class = as<MatchClass>(node);
            visit(match_class->cls);
            for (const Pattern* part : match_class->patterns) visit_pattern(part);
            for (const Pattern* part : match_class->kwd_patterns) visit_pattern(part);
            return;
        }
        case PatternKind::MatchStar: {
            const auto* star = as<MatchStar>(node);
            return capture(star->name, node->span, star->name_span);
        }
        case PatternKind::MatchAs: {
            const auto* match_as = as<MatchAs>(node);
            if (match_as->pattern != nullptr) visit_pattern(match_as->pattern);
            return capture(match_as->name, node->span, match_as->name_span);
        }
        case PatternKind::MatchOr:
            for (const Pattern* part : as<MatchOr>(node)->patterns) visit_pattern(part);
            return;
    }
}

}  // namespace outlive::scope
