// Pass one of scope analysis: walks the tree once, opens a block for everything
// that has names of its own, and notes each use of a name in its block. Visits
// in CPython's order, so that of several errors the same one is reported.
//
// Throws support::Diagnostic inside of this module; `analyze` (analyze.hpp)
// catches it. Decides nothing about where names live: that is the resolver's.
#pragma once

#include <initializer_list>

#include "engine/scope/symbol_table.hpp"
#include "engine/syntax/ast.hpp"

namespace outlive::scope {

class SymbolBuilder {
  public:
    SymbolBuilder(SymbolTable& table, bool keep_mentions)
        : table_(table), keep_mentions_(keep_mentions) {}

    void build(const syntax::Tree& tree);

  private:
    // blocks (symbol_builder.cpp)
    [[nodiscard]] Block& here() { return table_.blocks[current_]; }
    void enter(BlockKind kind, ScopeKind scope_kind, std::string_view name, const void* key,
               Span span);
    void leave();
    void enter_type_parameters(std::string_view name, syntax::TypeParams params, Span span);
    // A variable that the compiler makes, which the text does not mention.
    void use_class_dict();

    // names (symbol_builder.cpp)
    void add(NameId name, std::uint16_t flags, Span span);
    void add_to(std::uint32_t block, NameId name, std::uint16_t flags, Span span);
    void add_name(std::string_view name, std::uint16_t flags, Span span, Span name_span);
    void mention(Span span, NameId name, NameUsage usage);
    // What the last mention is after all.
    void mentioned_as(NameUsage usage);
    void refuse_in_annotation(std::string_view what, Span span);
    void refuse_yield_in_comprehension(Span span);

    // statements (symbol_statements.cpp)
    void visit(const syntax::Stmt* node);
    void visit(syntax::Stmts body);
    void visit_function(const syntax::FunctionDef* node);
    void visit_class(const syntax::ClassDef* node);
    void visit_type_alias(const syntax::TypeAlias* node);
    void visit_annotated(const syntax::AnnAssign* node);
    void visit_try(const syntax::Try* node);
    void visit_compound(const syntax::Stmt* node);
    void visit_simple(const syntax::Stmt* node);
    void visit_with(const syntax::With* node);
    void visit_match(const syntax::Match* node);
    void visit_import(syntax::List<syntax::Alias> names, bool dotted);
    void visit_global(const syntax::Global* node);
    void visit_nonlocal(const syntax::Nonlocal* node);
    void visit_pattern(const syntax::Pattern* node);
    void capture(std::string_view name, Span span, Span name_span);

    // expressions and definitions' heads (symbol_expressions.cpp)
    void visit(const syntax::Expr* node);  // null is allowed
    void visit(syntax::Exprs nodes);       // nulls among them are allowed
    void visit_name(const syntax::Name* node);
    void visit_call(const syntax::Call* node);
    void visit_named(const syntax::NamedExpr* node);
    void reach_out(const syntax::Name* target);
    void visit_lambda(const syntax::Lambda* node);
    void visit_comprehension(const syntax::Expr* node, std::string_view name,
                             ComprehensionKind kind, syntax::List<syntax::Comprehension> loops,
                             std::initializer_list<const syntax::Expr*> elements);
    void visit_loop(const syntax::Comprehension* loop);
    void visit_target(const syntax::Expr* target);
    void visit_parameters(const syntax::Arguments* args);
    void visit_annotations(const syntax::FunctionDef* node);
    void visit_annotation(const syntax::Expr* annotation);
    void visit_type_parameters(syntax::TypeParams params);
    void visit_type_expression(const syntax::Expr* node, std::string_view name, const void* key,
                               std::string_view words);

    SymbolTable& table_;
    bool keep_mentions_;
    std::uint32_t current_ = 0;
    std::string_view class_name_;  // of the innermost class, for mangling
};

}  // namespace outlive::scope
