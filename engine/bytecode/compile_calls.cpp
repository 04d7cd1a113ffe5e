// Calls: plain ones, methods (without making the bound method), super(), and
// those that spread iterables and mappings.

#include <fmt/format.h>

#include <algorithm>

#include "engine/bytecode/compiler.hpp"
#include "engine/scope/refusal.hpp"

namespace outlive::bytecode {

using namespace syntax;  // NOLINT: this file is about its nodes
using scope::Binding;
using scope::refuse;

namespace {

bool spreads(Exprs args, List<Keyword> keywords) {
    return std::any_of(args.begin(), args.end(),
                       [](const Expr* arg) { return arg->kind == ExprKind::Starred; }) ||
           std::any_of(keywords.begin(), keywords.end(),
                       [](const Keyword* keyword) { return keyword->name.empty(); });
}

}  // namespace

void Compiler::check_keywords(List<Keyword> keywords) {
    NameIndex seen;
    for (const Keyword* keyword : keywords) {
        if (keyword->name.empty()) continue;
        refuse_debug(keyword->name, NameAction::Store, keyword->span);
        const NameId name = table_.names.intern(keyword->name);
        if (seen.contains(name)) {
            refuse(fmt::format("keyword argument repeated: {}", keyword->name), keyword->span);
        }
        seen.add(name);
    }
}

void Compiler::visit_call(const Call* node) {
    check_keywords(node->keywords);
    warn_of_callee(node->func);
    if (method_call(node)) return;
    visit_uncalled(node->func);
    emit(Opcode::PUSH_UNBOUND, node->func->span);
    arguments(node->span, 0, node->args, node->keywords);
}

bool Compiler::method_call(const Call* node) {
    const auto* method = try_as<Attribute>(node->func);
    if (method == nullptr || spreads(node->args, node->keywords)) return false;
    if (is_imported_module(method->value)) return false;
    const Span name_span = attribute_span(method->span, method);
    if (is_super_call(method->value)) {
        super_arguments(as<Call>(method->value));
        emit_name(Opcode::LOAD_SUPER_METHOD, method->attr, method->span);
    } else {
        visit_uncalled(method->value);
        emit_name(Opcode::LOAD_METHOD, method->attr, name_span);
    }
    arguments(attribute_span(node->span, method), 0, node->args, node->keywords);
    return true;
}

// A name that the module imports: `module.f()` is no method call, and so its
// place in tracebacks begins with the module's name.
bool Compiler::is_imported_module(const Expr* node) {
    const auto* module = try_as<Name>(node);
    if (module == nullptr) return false;
    const scope::Symbol* symbol = table_.blocks[0].find(table_.names.intern(module->id));
    return symbol != nullptr && (symbol->flags & scope::SymbolImport) != 0;
}

// super() in a method, or super(a, b), with the built-in super: looked up
// without making the super object.
bool Compiler::is_super_call(const Expr* node) {
    const auto* call = try_as<Call>(node);
    const auto* callee = call == nullptr ? nullptr : try_as<Name>(call->func);
    if (callee == nullptr || callee->id != "super" || !call->keywords.empty()) return false;
    const NameId super_name = table_.names.intern("super");
    const scope::Symbol* symbol = block().find(super_name);
    const bool is_global = symbol != nullptr && (symbol->binding == Binding::GlobalImplicit ||
                                                 symbol->binding == Binding::Caller ||
                                                 symbol->binding == Binding::BuiltinOnly);
    if (!is_global) return false;
    // As CPython: not where the module's own code uses the name.
    const scope::Symbol* global = table_.blocks[0].find(super_name);
    if (global != nullptr && global->flags != 0) return false;
    if (call->args.size() == 2) return !spreads(call->args, {});
    if (!call->args.empty() || u_->code->argument_count == 0) return false;
    const scope::Symbol* cell = block().find(table_.class_cell);
    return cell != nullptr && cell->binding == Binding::Free;
}

void Compiler::super_arguments(const Call* node) {
    visit_uncalled(node->func);
    if (!node->args.empty()) return visit(node->args);
    emit(Opcode::LOAD_DEREF, cell_argument(table_.class_cell), node->span);
    name_id(block().parameters.front(), NameAction::Load, node->span);
}

void Compiler::keyword_names(List<Keyword> keywords, Span span) {
    ConstantTuple names;
    for (const Keyword* keyword : keywords) {
        names.push_back({Constant::Str{std::string(keyword->name)}});
    }
    load_constant({std::move(names)}, span);
}

void Compiler::arguments(Span span, std::uint32_t pushed, Exprs args, List<Keyword> keywords,
                         const Expr* last) {
    if (spreads(args, keywords)) return spread_arguments(span, pushed, args, keywords, last);
    visit(args);
    if (last != nullptr) visit(last);
    const auto count =
        pushed + static_cast<std::uint32_t>(args.size() + keywords.size()) + (last ? 1U : 0U);
    if (keywords.empty()) return emit(Opcode::CALL, count, span);
    for (const Keyword* keyword : keywords) visit(keyword->value);
    keyword_names(keywords, span);
    emit(Opcode::CALL_KW, count, span);
}

void Compiler::spread_arguments(Span span, std::uint32_t pushed, Exprs args, List<Keyword> keywords,
                                const Expr* last) {
    if (pushed == 0 && last == nullptr && args.size() == 1 && args[0]->kind == ExprKind::Starred) {
        visit(as<Starred>(args[0])->value);  // f(*iterable): the call itself makes the tuple
    } else {
        std::vector<Expr*> all(args.begin(), args.end());
        if (last != nullptr) all.push_back(const_cast<Expr*>(last));
        display(Exprs(all.data(), all.size()), Opcode::BUILD_LIST, Opcode::LIST_APPEND,
                Opcode::LIST_EXTEND, true, span, pushed);
    }
    if (keywords.empty()) return emit(Opcode::CALL_EX, 0, span);
    bool built = false;
    std::uint32_t run = 0;
    const auto flush = [&] {
        if (run == 0) return;
        emit(Opcode::BUILD_MAP, run, span);
        if (built) emit(Opcode::DICT_MERGE, 1, span);
        built = true;
        run = 0;
    };
    for (const Keyword* keyword : keywords) {
        if (!keyword->name.empty()) {
            load_text(keyword->name, span);
            visit(keyword->value);
            ++run;
            continue;
        }
        flush();
        if (!built) emit(Opcode::BUILD_MAP, 0, span);
        built = true;
        visit(keyword->value);
        emit(Opcode::DICT_MERGE, 1, span);
    }
    flush();
    emit(Opcode::CALL_EX, 1, span);
}

}  // namespace outlive::bytecode
