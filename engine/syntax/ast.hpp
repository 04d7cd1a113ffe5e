// The syntax tree of a program: plain structs with the names and fields of
// CPython 3.13's abstract grammar (the tables in the documentation of `ast`).
//
// Every node is allocated in the pool of the `Tree` that holds it (tree.hpp),
// is trivially destructible and lives exactly as long as the tree. Children are
// plain pointers and lists of them; "may be null" is said at the field, all
// other pointers are never null. Names and strings are views into the pool or
// into the source text. A node's `span` is the one CPython reports (lineno,
// col_offset to end_lineno, end_col_offset): parentheses around an expression
// do not belong to it, those of a tuple do, and decorators are not part of the
// span of what they decorate. Further spans name the parts that tracebacks and
// errors point at.
//
// Invariant: no path from the root to a leaf is longer than kMaxTreeDepth
// (tree.hpp), so that a pass may recurse over the tree.
//
// It is not: resolved (see scope), checked for what CPython's compiler refuses
// (return outside of a function), nor folded.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "engine/support/check.hpp"
#include "engine/support/span.hpp"

namespace outlive::syntax {

using support::Span;

enum class ExprKind : std::uint8_t {
    BoolOp,
    NamedExpr,
    BinOp,
    UnaryOp,
    Lambda,
    IfExp,
    Dict,
    Set,
    ListComp,
    SetComp,
    DictComp,
    GeneratorExp,
    Await,
    Yield,
    YieldFrom,
    Compare,
    Call,
    FormattedValue,
    JoinedStr,
    Constant,
    Attribute,
    Subscript,
    Starred,
    Name,
    List,
    Tuple,
    Slice,
};

enum class StmtKind : std::uint8_t {
    FunctionDef,
    AsyncFunctionDef,
    ClassDef,
    Return,
    Delete,
    Assign,
    TypeAlias,
    AugAssign,
    AnnAssign,
    For,
    AsyncFor,
    While,
    If,
    With,
    AsyncWith,
    Match,
    Raise,
    Try,
    TryStar,
    Assert,
    Import,
    ImportFrom,
    Global,
    Nonlocal,
    ExprStmt,
    Pass,
    Break,
    Continue,
};

enum class PatternKind : std::uint8_t {
    MatchValue,
    MatchSingleton,
    MatchSequence,
    MatchMapping,
    MatchClass,
    MatchStar,
    MatchAs,
    MatchOr,
};

enum class TypeParamKind : std::uint8_t { TypeVar, ParamSpec, TypeVarTuple };

enum class ExprContext : std::uint8_t { Load, Store, Del };
enum class BoolOperator : std::uint8_t { And, Or };
enum class UnaryOperator : std::uint8_t { Invert, Not, UAdd, USub };
enum class Operator : std::uint8_t {
    Add,
    Sub,
    Mult,
    MatMult,
    Div,
    Mod,
    Pow,
    LShift,
    RShift,
    BitOr,
    BitXor,
    BitAnd,
    FloorDiv,
};
enum class CmpOperator : std::uint8_t { Eq, NotEq, Lt, LtE, Gt, GtE, Is, IsNot, In, NotIn };

enum class ConstantKind : std::uint8_t {
    None,
    True,
    False,
    Ellipsis,
    Int,
    Float,
    Imaginary,
    Str,
    Bytes,
};

struct Expr {
    ExprKind kind;
    Span span;
};

struct Stmt {
    StmtKind kind;
    Span span;
};

struct Pattern {
    PatternKind kind;
    Span span;
};

struct TypeParam {
    TypeParamKind kind;
    Span span;
    std::string_view name;
    Span name_span;
};

// Lists of children live in the pool as well. Their pointers are const, the
// nodes are not: passes may fill in what they find out.
template <class T>
using List = std::span<T* const>;
using Exprs = List<Expr>;
using Stmts = List<Stmt>;
using Patterns = List<Pattern>;
using TypeParams = List<TypeParam>;

// A name and where it stands in the text. Names are in NFKC form, so the text
// of the span may differ from `text`.
struct Identifier {
    std::string_view text;
    Span span;
};

// ---- parts of expressions and statements ------------------------------------

struct Arg {
    Span span;  // name and annotation
    std::string_view name;
    Span name_span;
    Expr* annotation;  // may be null
};

struct Arguments {
    Span span;  // from the first parameter to the last; empty when there are none
    List<Arg> posonlyargs;
    List<Arg> args;
    Arg* vararg;  // may be null
    List<Arg> kwonlyargs;
    Exprs kw_defaults;  // as many as kwonlyargs; null where there is no default
    Arg* kwarg;         // may be null
    Exprs defaults;     // of the last parameters of posonlyargs + args
};

struct Keyword {
    Span span;              // `name=value` or `**value`
    std::string_view name;  // empty for `**value`
    Span name_span;
    Expr* value;
};

struct Comprehension {
    Span span;  // from `for` (or `async`) to the last condition
    Expr* target;
    Expr* iter;
    Exprs ifs;
    bool is_async;
};

struct Alias {
    Span span;
    std::string_view name;  // dotted, or "*"
    Span name_span;
    std::string_view asname;  // empty when there is none
    Span asname_span;
};

struct WithItem {
    Span span;
    Expr* context_expr;
    Expr* optional_vars;  // may be null
};

struct ExceptHandler {
    Span span;
    Expr* type;             // may be null
    std::string_view name;  // empty when there is none
    Span name_span;
    Stmts body;
};

struct MatchCase {
    Span span;
    Pattern* pattern;
    Expr* guard;  // may be null
    Stmts body;
};

// ---- expressions ------------------------------------------------------------

struct BoolOp : Expr {
    static constexpr auto kKind = ExprKind::BoolOp;
    BoolOperator op;
    Exprs values;  // two or more
};

struct NamedExpr : Expr {
    static constexpr auto kKind = ExprKind::NamedExpr;
    Expr* target;  // a Name
    Expr* value;
};

struct BinOp : Expr {
    static constexpr auto kKind = ExprKind::BinOp;
    Operator op;
    Span op_span;
    Expr* left;
    Expr* right;
};

struct UnaryOp : Expr {
    static constexpr auto kKind = ExprKind::UnaryOp;
    UnaryOperator op;
    Expr* operand;
};

struct Lambda : Expr {
    static constexpr auto kKind = ExprKind::Lambda;
    Arguments* args;
    Expr* body;
};

struct IfExp : Expr {
    static constexpr auto kKind = ExprKind::IfExp;
    Expr* test;
    Expr* body;
    Expr* orelse;
};

struct Dict : Expr {
    static constexpr auto kKind = ExprKind::Dict;
    Exprs keys;  // null where the value is unpacked (`**value`)
    Exprs values;
};

struct Set : Expr {
    static constexpr auto kKind = ExprKind::Set;
    Exprs elts;
};

struct ListComp : Expr {
    static constexpr auto kKind = ExprKind::ListComp;
    Expr* elt;
    List<Comprehension> generators;
};

struct SetComp : Expr {
    static constexpr auto kKind = ExprKind::SetComp;
    Expr* elt;
    List<Comprehension> generators;
};

struct DictComp : Expr {
    static constexpr auto kKind = ExprKind::DictComp;
    Expr* key;
    Expr* value;
    List<Comprehension> generators;
};

struct GeneratorExp : Expr {
    static constexpr auto kKind = ExprKind::GeneratorExp;
    Expr* elt;
    List<Comprehension> generators;
};

struct Await : Expr {
    static constexpr auto kKind = ExprKind::Await;
    Expr* value;
};

struct Yield : Expr {
    static constexpr auto kKind = ExprKind::Yield;
    Expr* value;  // may be null
};

struct YieldFrom : Expr {
    static constexpr auto kKind = ExprKind::YieldFrom;
    Expr* value;
};

struct Compare : Expr {
    static constexpr auto kKind = ExprKind::Compare;
    Expr* left;
    std::span<const CmpOperator> ops;
    Exprs comparators;
};

struct Call : Expr {
    static constexpr auto kKind = ExprKind::Call;
    Expr* func;
    Exprs args;  // Starred for `*value`
    List<Keyword> keywords;
    Span parens_span;  // from `(` to `)`
};

struct JoinedStr : Expr {
    static constexpr auto kKind = ExprKind::JoinedStr;
    Exprs values;  // Constant (Str) and FormattedValue
};

struct FormattedValue : Expr {
    static constexpr auto kKind = ExprKind::FormattedValue;
    Expr* value;
    char conversion;         // 's', 'r', 'a', or 0
    JoinedStr* format_spec;  // may be null
};

struct Constant : Expr {
    static constexpr auto kKind = ExprKind::Constant;
    ConstantKind value;
    // Int: the base of `text`. Str: 'u' where the first literal was u'...', else 0.
    std::uint8_t base;
    // Int: digits without prefix, underscores and leading zeros, lower case, at
    // least one, of any length. Float and Imaginary: the literal without
    // underscores and `j`. Str: UTF-8, with lone surrogates as three bytes each
    // (WTF-8). Bytes: the bytes. Otherwise empty.
    std::string_view text;
    double number;  // Float and Imaginary
};

struct Attribute : Expr {
    static constexpr auto kKind = ExprKind::Attribute;
    Expr* value;
    std::string_view attr;
    Span attr_span;
    ExprContext ctx;
};

struct Subscript : Expr {
    static constexpr auto kKind = ExprKind::Subscript;
    Expr* value;
    Expr* slice;
    ExprContext ctx;
};

struct Starred : Expr {
    static constexpr auto kKind = ExprKind::Starred;
    Expr* value;
    ExprContext ctx;
};

struct Name : Expr {
    static constexpr auto kKind = ExprKind::Name;
    std::string_view id;
    ExprContext ctx;
};

struct ListExpr : Expr {
    static constexpr auto kKind = ExprKind::List;
    Exprs elts;
    ExprContext ctx;
};

struct Tuple : Expr {
    static constexpr auto kKind = ExprKind::Tuple;
    Exprs elts;
    ExprContext ctx;
};

struct Slice : Expr {
    static constexpr auto kKind = ExprKind::Slice;
    Expr* lower;  // may be null
    Expr* upper;  // may be null
    Expr* step;   // may be null
};

// ---- statements -------------------------------------------------------------

// Also of AsyncFunctionDef: the two differ in `kind` only.
struct FunctionDef : Stmt {
    static constexpr auto kKind = StmtKind::FunctionDef;
    static constexpr auto kAsyncKind = StmtKind::AsyncFunctionDef;
    std::string_view name;
    Span name_span;
    Arguments* args;
    Stmts body;
    Exprs decorator_list;
    Expr* returns;  // may be null
    TypeParams type_params;
};

struct ClassDef : Stmt {
    static constexpr auto kKind = StmtKind::ClassDef;
    std::string_view name;
    Span name_span;
    Exprs bases;
    List<Keyword> keywords;
    Stmts body;
    Exprs decorator_list;
    TypeParams type_params;
};

struct Return : Stmt {
    static constexpr auto kKind = StmtKind::Return;
    Expr* value;  // may be null
};

struct Delete : Stmt {
    static constexpr auto kKind = StmtKind::Delete;
    Exprs targets;
};

struct Assign : Stmt {
    static constexpr auto kKind = StmtKind::Assign;
    Exprs targets;  // a = b = value has two
    Expr* value;
};

struct TypeAlias : Stmt {
    static constexpr auto kKind = StmtKind::TypeAlias;
    Expr* name;  // a Name
    TypeParams type_params;
    Expr* value;
};

struct AugAssign : Stmt {
    static constexpr auto kKind = StmtKind::AugAssign;
    Expr* target;
    Operator op;
    Span op_span;
    Expr* value;
};

struct AnnAssign : Stmt {
    static constexpr auto kKind = StmtKind::AnnAssign;
    Expr* target;
    Expr* annotation;
    Expr* value;  // may be null
    bool simple;  // the target is a name without parentheses
};

// Also of AsyncFor.
struct For : Stmt {
    static constexpr auto kKind = StmtKind::For;
    static constexpr auto kAsyncKind = StmtKind::AsyncFor;
    Expr* target;
    Expr* iter;
    Stmts body;
    Stmts orelse;
};

struct While : Stmt {
    static constexpr auto kKind = StmtKind::While;
    Expr* test;
    Stmts body;
    Stmts orelse;
};

// `elif` is an If alone in `orelse`, whose span starts at the `elif`.
struct If : Stmt {
    static constexpr auto kKind = StmtKind::If;
    Expr* test;
    Stmts body;
    Stmts orelse;
};

// Also of AsyncWith.
struct With : Stmt {
    static constexpr auto kKind = StmtKind::With;
    static constexpr auto kAsyncKind = StmtKind::AsyncWith;
    List<WithItem> items;
    Stmts body;
};

struct Match : Stmt {
    static constexpr auto kKind = StmtKind::Match;
    Expr* subject;
    List<MatchCase> cases;
};

struct Raise : Stmt {
    static constexpr auto kKind = StmtKind::Raise;
    Expr* exc;    // may be null
    Expr* cause;  // may be null
};

// Also of TryStar (`except*`).
struct Try : Stmt {
    static constexpr auto kKind = StmtKind::Try;
    static constexpr auto kAsyncKind = StmtKind::TryStar;
    Stmts body;
    List<ExceptHandler> handlers;
    Stmts orelse;
    Stmts finalbody;
};

struct Assert : Stmt {
    static constexpr auto kKind = StmtKind::Assert;
    Expr* test;
    Expr* msg;  // may be null
};

struct Import : Stmt {
    static constexpr auto kKind = StmtKind::Import;
    List<Alias> names;
};

struct ImportFrom : Stmt {
    static constexpr auto kKind = StmtKind::ImportFrom;
    std::string_view module;  // empty for `from . import x`
    Span module_span;
    List<Alias> names;
    std::uint32_t level;  // leading dots
};

struct Global : Stmt {
    static constexpr auto kKind = StmtKind::Global;
    std::span<const Identifier> names;
};

struct Nonlocal : Stmt {
    static constexpr auto kKind = StmtKind::Nonlocal;
    std::span<const Identifier> names;
};

struct ExprStmt : Stmt {
    static constexpr auto kKind = StmtKind::ExprStmt;
    Expr* value;
};

struct Pass : Stmt {
    static constexpr auto kKind = StmtKind::Pass;
};

struct Break : Stmt {
    static constexpr auto kKind = StmtKind::Break;
};

struct Continue : Stmt {
    static constexpr auto kKind = StmtKind::Continue;
};

// ---- patterns ---------------------------------------------------------------

struct MatchValue : Pattern {
    static constexpr auto kKind = PatternKind::MatchValue;
    Expr* value;  // a constant, a signed or complex number, or a dotted name
};

struct MatchSingleton : Pattern {
    static constexpr auto kKind = PatternKind::MatchSingleton;
    ConstantKind value;  // None, True or False
};

struct MatchSequence : Pattern {
    static constexpr auto kKind = PatternKind::MatchSequence;
    Patterns patterns;
};

struct MatchMapping : Pattern {
    static constexpr auto kKind = PatternKind::MatchMapping;
    Exprs keys;
    Patterns patterns;
    std::string_view rest;  // of `**rest`; empty when there is none
    Span rest_span;
};

struct MatchClass : Pattern {
    static constexpr auto kKind = PatternKind::MatchClass;
    Expr* cls;
    Patterns patterns;
    std::span<const Identifier> kwd_attrs;
    Patterns kwd_patterns;
};

struct MatchStar : Pattern {
    static constexpr auto kKind = PatternKind::MatchStar;
    std::string_view name;  // empty for `*_`
    Span name_span;
};

struct MatchAs : Pattern {
    static constexpr auto kKind = PatternKind::MatchAs;
    Pattern* pattern;       // may be null: a capture or `_`
    std::string_view name;  // empty for `_`
    Span name_span;
};

struct MatchOr : Pattern {
    static constexpr auto kKind = PatternKind::MatchOr;
    Patterns patterns;
};

// ---- type parameters --------------------------------------------------------

struct TypeVar : TypeParam {
    static constexpr auto kKind = TypeParamKind::TypeVar;
    Expr* bound;          // may be null; a Tuple for constraints
    Expr* default_value;  // may be null
};

struct ParamSpec : TypeParam {
    static constexpr auto kKind = TypeParamKind::ParamSpec;
    Expr* default_value;  // may be null
};

struct TypeVarTuple : TypeParam {
    static constexpr auto kKind = TypeParamKind::TypeVarTuple;
    Expr* default_value;  // may be null
};

// ---- casts ------------------------------------------------------------------

// Is the node of this kind? Structs that serve two kinds (FunctionDef and
// AsyncFunctionDef, Try and TryStar) answer for both.
template <class T, class Base>
[[nodiscard]] constexpr bool is(const Base* node) {
    if constexpr (requires { T::kAsyncKind; }) {
        return node->kind == T::kKind || node->kind == T::kAsyncKind;
    } else {
        return node->kind == T::kKind;
    }
}

// The node as what it is; ends the program when it is something else.
template <class T, class Base>
[[nodiscard]] constexpr T* as(Base* node) {
    OUTLIVE_CHECK(is<T>(node));
    return static_cast<T*>(node);
}
template <class T, class Base>
[[nodiscard]] constexpr const T* as(const Base* node) {
    OUTLIVE_CHECK(is<T>(node));
    return static_cast<const T*>(node);
}

// The node as T, or null when it is something else.
template <class T, class Base>
[[nodiscard]] constexpr T* try_as(Base* node) {
    return node != nullptr && is<T>(node) ? static_cast<T*>(node) : nullptr;
}
template <class T, class Base>
[[nodiscard]] constexpr const T* try_as(const Base* node) {
    return node != nullptr && is<T>(node) ? static_cast<const T*>(node) : nullptr;
}

}  // namespace outlive::syntax
