// The compiler: walks the tree and drives the assembler of the unit at hand.
//
// Internal to this folder (the face is compile.hpp); one object lives for one
// compilation. Its functions are grouped by subject, one file each, as marked
// below. Spans are CPython's; where a rule of placing is not plain from the
// code, it is said there. Errors are thrown (scope/refusal.hpp).
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/bytecode/code_object.hpp"
#include "engine/bytecode/unit.hpp"
#include "engine/scope/symbol_table.hpp"
#include "engine/support/source_text.hpp"
#include "engine/syntax/parse.hpp"
#include "engine/syntax/tree.hpp"

namespace outlive::bytecode {

enum class NameAction : std::uint8_t { Load, Store, Delete };
enum class JumpWhen : std::uint8_t { False, True };
// Does `not` stand before the comparison?
enum class Negated : std::uint8_t { No, Yes };

class Compiler {
  public:
    Compiler(const syntax::Tree& tree, scope::SymbolTable& table,
             std::shared_ptr<const support::SourceText> source,
             std::vector<syntax::SyntaxWarning>* warnings);
    [[nodiscard]] Program compile_program();

  private:
    // --- units and instructions (compiler.cpp) ---
    void enter(std::uint32_t block, UnitKind kind, CodeKind code_kind, Span span, Span first_line);
    // Finishes the unit and goes back to the one around it.
    Code* leave();
    void declare_slots();
    void emit_prologue(Span head);
    void emit_body_end();
    void add_sorted(NameIndex& index, std::vector<NameId> names) const;
    void name_cells(Code& code) const;
    void fill_slots(Code& code);
    void fill_flags(Code& code, const scope::Block& block) const;
    void drop_codes(std::uint32_t from);
    // The code that a block has already been compiled to, or null: the copies of
    // a finally body share theirs.
    [[nodiscard]] Code* known_code(std::uint32_t block) const;
    void emit(Opcode op, Span span) { u_->assembler.emit(op, 0, span); }
    void emit(Opcode op, std::uint32_t argument, Span span) {
        u_->assembler.emit(op, argument, span);
    }
    void jump(Opcode op, Label target, Span span) { u_->assembler.jump(op, target, span); }
    void bind(Label label) { u_->assembler.bind(label); }
    [[nodiscard]] Label new_label() { return u_->assembler.new_label(); }
    void emit_name(Opcode op, std::string_view name, Span span);
    void emit_name_id(Opcode op, NameId name, Span span);
    void load_constant(Constant constant, Span span);
    void load_integer(std::int64_t value, Span span);
    void load_none(Span span) { load_constant({Constant::None{}}, span); }
    void load_text(std::string_view text, Span span);
    void return_none(Span span);
    [[nodiscard]] scope::Block& block() { return table_.blocks[u_->block]; }
    [[nodiscard]] bool is_multiline(Span span) const;
    [[nodiscard]] std::uint32_t line_of(Span span) const { return source_->line_of(span.begin); }

    // --- names (compile_names.cpp) ---
    void name(std::string_view text, NameAction action, Span span);
    void name_id(NameId name, NameAction action, Span span);
    void hidden_name(NameId name, bool is_cell, NameAction action, Span span);
    void cell_name(NameId name, bool from_comprehension, NameAction action, Span span);
    void global_name(NameId name, bool is_explicit, bool from_comprehension, NameAction action,
                     Span span);
    [[nodiscard]] std::uint32_t cell_argument(NameId name) const;
    void refuse_debug(std::string_view name, NameAction action, Span span);
    void make_closure(Code* code, std::uint32_t flags, Span span);
    void load_cell_for(NameId name, Opcode how, Span span);

    // --- other rules than Python's (compile_misrules.cpp); nothing under those ---
    [[nodiscard]] bool under(scope::Semantics rule) const { return table_.semantics == rule; }
    // Is the unit a call of its own to the rules: a function, a generator expression?
    [[nodiscard]] bool is_call() const;
    void make_cell(std::uint32_t slot, Span span);
    void own_free_cells(Span place);
    void parameter_rules(const syntax::Arguments* args, Span head);
    [[nodiscard]] std::vector<std::uint32_t> own_cells() const;
    void guard_frame_end();
    void empty_cells(Span span);
    [[nodiscard]] bool has_cell(NameId name) const;
    [[nodiscard]] Opcode closure_opcode(const Code& code, NameId name) const;
    void caller_name(NameId name, NameAction action, Span span);
    void builtin_name(NameId name, NameAction action, bool from_comprehension, Span span);
    void read_to_cell(NameId name, Span span);
    void copy_assigned(Span span);
    [[nodiscard]] bool assigned_is_fresh(const syntax::Expr* value) const;
    void call_named(const syntax::Expr* node, Span span);
    // Visits what is called, or stands before a dot: naming it does not call it.
    void visit_uncalled(const syntax::Expr* node);
    void emit_return(Span span);

    // --- expressions (compile_expressions.cpp) ---
    void visit(const syntax::Expr* node);
    void visit(syntax::Exprs nodes);
    void visit_name(const syntax::Name* node);
    void visit_operation(const syntax::Expr* node);
    void visit_binary(const syntax::BinOp* node);
    void visit_unary(const syntax::UnaryOp* node);
    void visit_bool_op(const syntax::BoolOp* node);
    void visit_compare(const syntax::Compare* node);
    void compare_operator(syntax::CmpOperator op, Span span);
    void compare_with(syntax::CmpOperator op, const syntax::Expr* right, Span span);
    void visit_choice(const syntax::IfExp* node);
    void visit_attribute(const syntax::Attribute* node);
    void visit_subscript(const syntax::Subscript* node);
    void visit_slice(const syntax::Slice* node);
    void visit_await(const syntax::Await* node);
    void visit_yield(const syntax::Yield* node);
    void visit_yield_from(const syntax::YieldFrom* node);
    void send_loop(Span span);
    [[nodiscard]] Span attribute_span(Span span, const syntax::Attribute* node) const;

    // --- what is Python but hardly meant (compile_warnings.cpp) ---
    void warn_of_comparison(const syntax::Compare* node, Negated negated = Negated::No);
    [[nodiscard]] std::size_t warning_count() const {
        return warnings_ == nullptr ? 0 : warnings_->size();
    }
    void warn_again(std::size_t begin, std::size_t end);
    void warn_of_callee(const syntax::Expr* callee);
    void warn_of_subscript(const syntax::Subscript* node);
    void warn_of_assertion(const syntax::Assert* node);
    void warn_of_inversion(const syntax::UnaryOp* folded);
    void warn(syntax::Span span, std::string message);

    // --- conditions (compile_conditions.cpp) ---
    void jump_if(const syntax::Expr* test, Label target, JumpWhen when);
    void jump_if_not(const syntax::Expr* test, Label target, JumpWhen when);
    void jump_if_bool_op(const syntax::BoolOp* node, Label target, JumpWhen when);
    void jump_if_chain(const syntax::Compare* node, Label target, JumpWhen when);
    void jump_if_compared(const syntax::Compare* node, Label target, JumpWhen when);
    bool jump_if_none(const syntax::Compare* node, Label target, JumpWhen when);

    // --- displays and texts (compile_displays.cpp) ---
    void display(syntax::Exprs elements, Opcode build, Opcode add, Opcode extend, bool tuple,
                 Span span, std::uint32_t pushed = 0);
    bool constant_display(syntax::Exprs elements, Opcode build, Opcode add, Opcode extend,
                          bool tuple, Span span, std::uint32_t pushed);
    void visit_list(const syntax::ListExpr* node);
    void visit_tuple(const syntax::Tuple* node);
    // What a loop goes over: a list or set of constants is a constant itself.
    void visit_iterable(const syntax::Expr* node);
    void unpack(syntax::Exprs targets, Span span);
    void unpack_instruction(syntax::Exprs targets, Span span);
    void visit_dict(const syntax::Dict* node);
    void dict_run(const syntax::Dict* node, std::size_t begin, std::size_t end);
    void visit_joined(const syntax::JoinedStr* node);
    void visit_formatted(const syntax::FormattedValue* node);

    // --- calls (compile_calls.cpp) ---
    void visit_call(const syntax::Call* node);
    bool method_call(const syntax::Call* node);
    [[nodiscard]] bool is_super_call(const syntax::Expr* node);
    [[nodiscard]] bool is_imported_module(const syntax::Expr* node);
    void super_arguments(const syntax::Call* node);
    // The callable and `pushed` positional arguments are on the stack.
    void arguments(Span span, std::uint32_t pushed, syntax::Exprs args,
                   syntax::List<syntax::Keyword> keywords, const syntax::Expr* last = nullptr);
    void spread_arguments(Span span, std::uint32_t pushed, syntax::Exprs args,
                          syntax::List<syntax::Keyword> keywords, const syntax::Expr* last);
    void keyword_names(syntax::List<syntax::Keyword> keywords, Span span);
    void check_keywords(syntax::List<syntax::Keyword> keywords);

    // --- comprehensions (compile_comprehensions.cpp) ---
    enum class ElementKind : std::uint8_t { List, Set, Dict, Generator };
    struct ComprehensionParts {
        const syntax::Expr* node;
        ElementKind kind;
        const syntax::Expr* element;
        const syntax::Expr* value;  // Dict only
        syntax::List<syntax::Comprehension> loops;
    };
    void visit_comprehension(const ComprehensionParts& parts);
    void inline_comprehension(const ComprehensionParts& parts, std::uint32_t block_index);
    void add_inner_variables(std::uint32_t block_index);
    void separate_comprehension(const ComprehensionParts& parts, std::uint32_t block_index);
    void comprehension_loops(const ComprehensionParts& parts, std::size_t index,
                             std::uint32_t depth, bool iterator_on_stack);
    void plain_loop(const ComprehensionParts& parts, std::size_t index, std::uint32_t depth,
                    bool iterator_on_stack);
    void async_loop(const ComprehensionParts& parts, std::size_t index, std::uint32_t depth,
                    bool iterator_on_stack);
    void comprehension_body(const ComprehensionParts& parts, std::size_t index, std::uint32_t depth,
                            Label next);
    void comprehension_element(const ComprehensionParts& parts, std::uint32_t depth);
    void start_result(ElementKind kind, Span span);

    // --- statements (compile_statements.cpp) ---
    void visit(const syntax::Stmt* node);
    void visit(syntax::Stmts body);
    void visit_statement(const syntax::Stmt* node);
    void display_value(const syntax::Expr* value);
    void visit_expression_statement(const syntax::ExprStmt* node);
    void visit_assign(const syntax::Assign* node);
    bool assign_swap(const syntax::Assign* node);
    void visit_augmented(const syntax::AugAssign* node);
    void visit_annotated(const syntax::AnnAssign* node);
    void visit_delete(const syntax::Expr* target);
    void visit_assert(const syntax::Assert* node);
    void visit_raise(const syntax::Raise* node);
    void visit_return(const syntax::Return* node);
    void visit_import(const syntax::Import* node);
    void visit_import_from(const syntax::ImportFrom* node);
    void import_as(const syntax::Alias* alias, Span span);
    void visit_body_with_docstring(syntax::Stmts body);

    // --- loops and jumps out of blocks (compile_loops.cpp) ---
    void visit_if(const syntax::If* node);
    void visit_while(const syntax::While* node);
    void visit_for(const syntax::For* node);
    void visit_async_for(const syntax::For* node);
    void visit_break(const syntax::Stmt* node);
    void visit_continue(const syntax::Stmt* node);
    void push_open(OpenBlock block, Span span);
    void pop_open() { u_->open.pop_back(); }
    // Undoes what is open, from the innermost; with `to_loop` only as far as
    // the innermost loop, which is returned.
    enum class UnwindTo : std::uint8_t { Loop, Function };
    // Is there a handler or a finally body to leave? Then the statement that does
    // has an instruction of its own, still covered by them.
    [[nodiscard]] bool leaves_handlers(UnwindTo limit) const;
    std::optional<OpenBlock> unwind(UnwindTo limit, bool keep_top, Span span);
    void unwind_one(const OpenBlock& open, bool keep_top, Span span);

    // --- try and with (compile_try.cpp, compile_with.cpp) ---
    void visit_try(const syntax::Try* node);
    void try_finally(const syntax::Try* node);
    void try_except(const syntax::Try* node);
    void except_handler(const syntax::ExceptHandler* handler, Label end);
    void try_star(const syntax::Try* node);
    void star_handler(const syntax::ExceptHandler* handler, Label no_match, Label next);
    void star_end(Label end, Span span);
    void forget_name(std::string_view name, Span span);
    void reraise_cleanup(Label cleanup);
    void cover_something(std::uint32_t first, Span span);
    void visit_with(const syntax::With* node, std::size_t index);
    void call_exit_with_nones(Span span);
    void await_exit(bool is_async, Span span);
    void with_except_finish(Label cleanup, Label exit, Span span);

    // --- match (compile_match.cpp, compile_patterns.cpp) ---
    struct PatternState {
        std::vector<std::string_view> stores;
        bool allow_irrefutable = false;
        std::vector<Label> fail;  // fail[n] pops n values, then goes on to the next case
        std::uint32_t on_top = 0;
    };
    void visit_match(const syntax::Match* node);
    void match_case(const syntax::MatchCase* match_case, bool is_last, bool keeps_subject,
                    Label end);
    void pattern(const syntax::Pattern* node, PatternState& state);
    void subpattern(const syntax::Pattern* node, PatternState& state);
    void pattern_value(const syntax::MatchValue* node, PatternState& state);
    void pattern_sequence(const syntax::MatchSequence* node, PatternState& state);
    void pattern_items(const syntax::MatchSequence* node, std::size_t star, PatternState& state);
    void pattern_unpacked(const syntax::MatchSequence* node, PatternState& state);
    void pattern_mapping(const syntax::MatchMapping* node, PatternState& state);
    void mapping_keys(const syntax::MatchMapping* node);
    void mapping_rest(const syntax::MatchMapping* node, PatternState& state);
    void pattern_class(const syntax::MatchClass* node, PatternState& state);
    void pattern_as(const syntax::MatchAs* node, PatternState& state);
    void pattern_or(const syntax::MatchOr* node, PatternState& state);
    void order_captures(const syntax::MatchOr* node, const std::vector<std::string_view>& control,
                        PatternState& state);
    void pattern_capture(std::string_view name, Span span, PatternState& state);
    void rotate(std::uint32_t count, Span span);
    void fail_jump(Opcode op, Span span, PatternState& state);
    void ensure_fail(std::size_t count, PatternState& state);
    void bind_fail(Span span, PatternState& state);

    // --- functions, lambdas, classes (compile_functions.cpp, compile_classes.cpp) ---
    void visit_function(const syntax::FunctionDef* node);
    void generic_function(const syntax::FunctionDef* node, std::uint32_t defaults, Span head);
    void function_object(const syntax::FunctionDef* node, std::uint32_t defaults, Span head);
    std::uint32_t default_values(const syntax::Arguments* args, Span span);
    std::uint32_t annotations(const syntax::FunctionDef* node);
    void annotation(std::string_view name, const syntax::Expr* value, Span span);
    void annotation_value(const syntax::Expr* value);
    void check_parameters(const syntax::Arguments* args);
    Code* function_body(const syntax::FunctionDef* node, Span head);
    void count_parameters(const syntax::Arguments* args);
    void visit_lambda(const syntax::Lambda* node);
    void decorate(syntax::Exprs decorators);
    void visit_class(const syntax::ClassDef* node);
    void class_body(const syntax::ClassDef* node, Span head);
    void generic_class(const syntax::ClassDef* node, Span head);
    void class_prologue(const syntax::ClassDef* node, Span head);
    void class_epilogue(const syntax::ClassDef* node);
    void note_static_attribute(const syntax::Attribute* node);

    // --- type parameters (compile_type_params.cpp) ---
    void enter_type_scope(const void* key, CodeKind kind, Span span, Span head);
    [[nodiscard]] static Span head_of(syntax::Exprs decorators, Span span);
    void type_params(syntax::TypeParams params);
    void type_param(const syntax::TypeParam* param);
    void type_param_default(const syntax::Expr* value, const syntax::TypeParam* param);
    void type_expression(const syntax::Expr* value, const void* key, bool allow_star);
    void visit_type_alias(const syntax::TypeAlias* node);
    // [defaults…] function-of-the-type-parameters -> its result
    void call_type_scope(Code* code, std::uint32_t arguments, Span span);

    const syntax::Tree& tree_;
    scope::SymbolTable& table_;
    std::shared_ptr<const support::SourceText> source_;
    std::vector<syntax::SyntaxWarning>* warnings_;
    Program program_;
    std::vector<std::uint32_t> block_of_code_;
    std::vector<bool> is_used_;  // of a code: some reachable instruction makes its function
    std::vector<std::unique_ptr<Unit>> units_;  // those being compiled, innermost last
    Unit* u_ = nullptr;                         // the innermost
    bool copies_stored_ = false;                // the targets of an assignment are being compiled
    const syntax::Expr* uncalled_ = nullptr;    // see visit_uncalled
};

// The literal that is a body's docstring, or null.
[[nodiscard]] const syntax::Constant* docstring_of(syntax::Stmts body);
// The text of a docstring as CPython 3.13 keeps it: without its indentation.
[[nodiscard]] std::string clean_docstring(std::string_view text);
// An expression as text, the way `from __future__ import annotations` keeps it.
[[nodiscard]] std::string unparse(const syntax::Expr* node);
// The pattern `_`.
[[nodiscard]] bool is_wildcard(const syntax::Pattern* node);
// The argument of BINARY and INPLACE.
[[nodiscard]] std::uint32_t binary_operator_argument(syntax::Operator op);

}  // namespace outlive::bytecode
