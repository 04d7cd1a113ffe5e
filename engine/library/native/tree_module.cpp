// The syntax tree of a text as ast's node objects are built from it.
//
// The tree comes as one flat list in the order in which a machine with a stack
// builds it, so that neither side recurses over what Python code sees: a 1-tuple
// (value,) is pushed; an int n makes a list of the last n; (digits, base) is an
// int; a str, or a 5-tuple (name, line, column, end line, end column), is a node
// that takes its fields, in the order of ast.NAME._fields, off the stack.
#include "engine/library/native/native_modules.hpp"
#include "engine/machine/program_text.hpp"
#include "engine/objects/number.hpp"
#include "engine/objects/sequence.hpp"

namespace outlive::library {

using namespace machine;
using namespace syntax;  // the tree's kinds; where both know a word, it is qualified

namespace {

constexpr const char* expr_names[] = {
    "BoolOp",    "NamedExpr", "BinOp",   "UnaryOp",        "Lambda",       "IfExp",    "Dict",
    "Set",       "ListComp",  "SetComp", "DictComp",       "GeneratorExp", "Await",    "Yield",
    "YieldFrom", "Compare",   "Call",    "FormattedValue", "JoinedStr",    "Constant", "Attribute",
    "Subscript", "Starred",   "Name",    "List",           "Tuple",        "Slice"};
constexpr const char* stmt_names[] = {"FunctionDef", "AsyncFunctionDef",
                                      "ClassDef",    "Return",
                                      "Delete",      "Assign",
                                      "TypeAlias",   "AugAssign",
                                      "AnnAssign",   "For",
                                      "AsyncFor",    "While",
                                      "If",          "With",
                                      "AsyncWith",   "Match",
                                      "Raise",       "Try",
                                      "TryStar",     "Assert",
                                      "Import",      "ImportFrom",
                                      "Global",      "Nonlocal",
                                      "Expr",        "Pass",
                                      "Break",       "Continue"};
constexpr const char* pattern_names[] = {"MatchValue",   "MatchSingleton", "MatchSequence",
                                         "MatchMapping", "MatchClass",     "MatchStar",
                                         "MatchAs",      "MatchOr"};
constexpr const char* type_param_names[] = {"TypeVar", "ParamSpec", "TypeVarTuple"};
constexpr const char* context_names[] = {"Load", "Store", "Del"};
constexpr const char* bool_names[] = {"And", "Or"};
constexpr const char* unary_names[] = {"Invert", "Not", "UAdd", "USub"};
constexpr const char* operator_names[] = {"Add",    "Sub",    "Mult",    "MatMult", "Div",
                                          "Mod",    "Pow",    "LShift",  "RShift",  "BitOr",
                                          "BitXor", "BitAnd", "FloorDiv"};
constexpr const char* compare_names[] = {"Eq",  "NotEq", "Lt",    "LtE", "Gt",
                                         "GtE", "Is",    "IsNot", "In",  "NotIn"};

class TreeWriter {
  public:
    TreeWriter(Machine& m, const support::SourceText& source)
        : m_(m), source_(source), list_(m.heap(), m.heap().value(make_list(m.heap()))) {}

    void write(const syntax::Tree& tree);
    [[nodiscard]] Value result() { return m_.heap().retained(list_.get()); }

  private:
    void add(Value v) { append_owned(m_.heap(), *m_.heap().as<objects::List>(list_.get()), v); }
    void add_tuple(std::initializer_list<Value> items) {
        const Value made =
            objects::make_tuple(m_.heap(), items.begin(), static_cast<std::uint32_t>(items.size()));
        for (const Value v : items) m_.heap().release(v);
        add(made);
    }
    void push(Value v) { add_tuple({v}); }
    void nothing() { push(Value::none()); }
    void text(std::string_view s) { push(m_.text(s)); }
    void text_or_none(std::string_view s) { s.empty() ? nothing() : text(s); }
    void bare(const char* name) { add(m_.text(name)); }
    void make_list_of(std::size_t n) { add(Value::integer(static_cast<std::int64_t>(n))); }
    void node(const char* name, Span span);

    template <class T>
    void each(const T& items) {
        for (const auto* item : items) write(item);
        make_list_of(items.size());
    }
    // A child that may be null.
    template <class T>
    void maybe(const T* child) {
        child == nullptr ? nothing() : write(child);
    }
    template <class Kind, std::size_t N>
    void word(const char* const (&names)[N], Kind kind) {
        bare(names[static_cast<std::size_t>(kind)]);
    }
    void names(std::span<const Identifier> identifiers) {
        for (const Identifier& identifier : identifiers) text(identifier.text);
        make_list_of(identifiers.size());
    }

    void write(const Expr* e);
    void write(const Stmt* s);
    void write(const Pattern* p);
    void write(const TypeParam* p);
    void write(const Arguments* a);
    void write(const Arg* a);
    void write(const Keyword* k);
    void write(const Comprehension* c);
    void write(const Alias* a);
    void write(const WithItem* w);
    void write(const ExceptHandler* h);
    void write(const MatchCase* c);
    void fields(const Expr* e);
    void fields(const Stmt* s);
    void fields(const Pattern* p);
    void constant(const Constant& c);
    void comprehension(const Expr* elt, const syntax::List<Comprehension>& generators) {
        write(elt);
        each(generators);
    }

    Machine& m_;
    const support::SourceText& source_;
    Owned list_;
};

void TreeWriter::node(const char* name, Span span) {
    const support::Position begin = source_.position(span.begin), end = source_.position(span.end);
    add_tuple({m_.text(name), Value::integer(begin.line), Value::integer(begin.byte_column),
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

void TreeWriter::write(const Expr* e) {
    fields(e);
    node(expr_names[static_cast<std::size_t>(e->kind)], e->span);
}

void TreeWriter::constant(const Constant& c) {
    Heap& heap = m_.heap();
    switch (c.value) {
        case ConstantKind::None:
            nothing();
            break;
        case ConstantKind::True:
        case ConstantKind::False:
            push(Value::boolean(c.value == ConstantKind::True));
            break;
        case ConstantKind::Ellipsis:
            push(Value::ellipsis());
            break;
        case ConstantKind::Int:
            add_tuple({m_.text(c.text), Value::integer(c.base)});
            break;
        case ConstantKind::Float:
            push(Value::real(c.number));
            break;
        case ConstantKind::Imaginary:
            push(make_complex(heap, 0, c.number));
            break;
        case ConstantKind::Str:
            text(c.text);
            break;
        case ConstantKind::Bytes:
            push(heap.value(make_bytes(heap, c.text)));
            break;
    }
    const std::string_view written = source_.text(c.span);
    const bool is_u = c.value == ConstantKind::Str && written.starts_with('u');
    is_u ? text("u") : nothing();
}

void TreeWriter::fields(const Expr* e) {
    switch (e->kind) {
        case ExprKind::BoolOp:
            word(bool_names, as<BoolOp>(e)->op);
            return each(as<BoolOp>(e)->values);
        case ExprKind::NamedExpr:
            write(as<NamedExpr>(e)->target);
            return write(as<NamedExpr>(e)->value);
        case ExprKind::BinOp:
            write(as<BinOp>(e)->left);
            word(operator_names, as<BinOp>(e)->op);
            return write(as<BinOp>(e)->right);
        case ExprKind::UnaryOp:
            word(unary_names, as<UnaryOp>(e)->op);
            return write(as<UnaryOp>(e)->operand);
        case ExprKind::Lambda:
            write(as<Lambda>(e)->args);
            return write(as<Lambda>(e)->body);
        case ExprKind::IfExp:
            write(as<IfExp>(e)->test);
            write(as<IfExp>(e)->body);
            return write(as<IfExp>(e)->orelse);
        case ExprKind::Dict:
            for (const Expr* key : as<syntax::Dict>(e)->keys) maybe(key);
            make_list_of(as<syntax::Dict>(e)->keys.size());
            return each(as<syntax::Dict>(e)->values);
        case ExprKind::Set:
            return each(as<syntax::Set>(e)->elts);
        case ExprKind::ListComp:
            return comprehension(as<ListComp>(e)->elt, as<ListComp>(e)->generators);
        case ExprKind::SetComp:
            return comprehension(as<SetComp>(e)->elt, as<SetComp>(e)->generators);
        case ExprKind::DictComp:
            write(as<DictComp>(e)->key);
            return comprehension(as<DictComp>(e)->value, as<DictComp>(e)->generators);
        case ExprKind::GeneratorExp:
            return comprehension(as<GeneratorExp>(e)->elt, as<GeneratorExp>(e)->generators);
        case ExprKind::Await:
            return write(as<Await>(e)->value);
        case ExprKind::Yield:
            return maybe(as<Yield>(e)->value);
        case ExprKind::YieldFrom:
            return write(as<YieldFrom>(e)->value);
        case ExprKind::Compare:
            write(as<Compare>(e)->left);
            for (const CmpOperator op : as<Compare>(e)->ops) word(compare_names, op);
            make_list_of(as<Compare>(e)->ops.size());
            return each(as<Compare>(e)->comparators);
        case ExprKind::Call:
            write(as<Call>(e)->func);
            each(as<Call>(e)->args);
            return each(as<Call>(e)->keywords);
        case ExprKind::FormattedValue: {
            const auto* value = as<FormattedValue>(e);
            write(value->value);
            push(Value::integer(value->conversion == 0 ? -1 : value->conversion));
            return maybe(static_cast<const Expr*>(value->format_spec));
        }
        case ExprKind::JoinedStr:
            return each(as<JoinedStr>(e)->values);
        case ExprKind::Constant:
            return constant(*as<Constant>(e));
        case ExprKind::Attribute:
            write(as<Attribute>(e)->value);
            text(as<Attribute>(e)->attr);
            return word(context_names, as<Attribute>(e)->ctx);
        case ExprKind::Subscript:
            write(as<Subscript>(e)->value);
            write(as<Subscript>(e)->slice);
            return word(context_names, as<Subscript>(e)->ctx);
        case ExprKind::Starred:
            write(as<Starred>(e)->value);
            return word(context_names, as<Starred>(e)->ctx);
        case ExprKind::Name:
            text(as<syntax::Name>(e)->id);
            return word(context_names, as<syntax::Name>(e)->ctx);
        case ExprKind::List:
            each(as<ListExpr>(e)->elts);
            return word(context_names, as<ListExpr>(e)->ctx);
        case ExprKind::Tuple:
            each(as<syntax::Tuple>(e)->elts);
            return word(context_names, as<syntax::Tuple>(e)->ctx);
        case ExprKind::Slice:
            maybe(as<syntax::Slice>(e)->lower);
            maybe(as<syntax::Slice>(e)->upper);
            return maybe(as<syntax::Slice>(e)->step);
    }
}

void TreeWriter::write(const Stmt* s) {
    fields(s);
    node(stmt_names[static_cast<std::size_t>(s->kind)], s->span);
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
            word(operator_names, as<AugAssign>(s)->op);
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
    node(pattern_names[static_cast<std::size_t>(p->kind)], p->span);
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
    node(type_param_names[static_cast<std::size_t>(p->kind)], p->span);
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

// What a tree costs, in proportion to its text; the list is the larger part.
constexpr std::uint64_t cost_of_byte = 16, bytes_of_byte = 96;

// (message, line, whether what is warned of is deprecated) of each warning.
Value warnings_of(Machine& m, const ParsedText& parsed) {
    objects::List* list = make_list(m.heap());
    for (const SyntaxWarning& warning : parsed.warnings) {
        const Value parts[] = {m.text(warning.message),
                               Value::integer(parsed.source->line_of(warning.span.begin)),
                               Value::boolean(warning.category == WarningCategory::Deprecation)};
        append_owned(m.heap(), *list, objects::make_tuple(m.heap(), parts, 3));
        m.heap().release(parts[0]);
    }
    return m.heap().value(list);
}

Value syntax_tree(Machine& m, Args a) {
    Heap& heap = m.heap();
    for (int i = 0; i < 3; ++i) {
        if (!heap.is(a[i], Kind::Str)) return m.raise_type("texts are needed");
    }
    const std::string text = to_utf8(*heap.as<Str>(a[0])), name = to_utf8(*heap.as<Str>(a[1])),
                      mode = to_utf8(*heap.as<Str>(a[2]));
    m.charge(cost_of_byte * text.size());
    if (!m.reserve(bytes_of_byte * text.size())) return Value::raised();
    const ParsedText parsed = parse_text(m, text, name,
                                         mode == "eval"     ? Mode::Eval
                                         : mode == "single" ? Mode::Single
                                                            : Mode::Exec);
    if (parsed.tree == nullptr) return Value::raised();
    TreeWriter writer(m, *parsed.source);
    writer.write(*parsed.tree);
    const Owned program(heap, writer.result()), warned_of(heap, warnings_of(m, parsed));
    const Value both[] = {program.get(), warned_of.get()};
    return objects::make_tuple(heap, both, 2);
}

constexpr NativeSpec specs[] = {
    {"_syntax_tree(text, file_name, mode, /)", syntax_tree},
};

}  // namespace

NativeTable tree_functions() {
    return specs;
}

}  // namespace outlive::library
