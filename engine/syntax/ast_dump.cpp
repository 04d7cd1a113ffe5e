#include "engine/syntax/ast_dump.hpp"

#include <fmt/format.h>

#include <string_view>

#include "engine/syntax/kind_names.hpp"

namespace outlive::syntax {
namespace {

class Dumper {
  public:
    explicit Dumper(DumpSpans spans) : spans_(spans) {}

    void dump(const Expr* node);
    void dump(const Stmt* node);
    void dump(const Pattern* node);
    void dump(const TypeParam* node);
    void dump(const Arguments* node);
    void dump(const Arg* node);
    void dump(const Keyword* node);
    void dump(const Comprehension* node);
    void dump(const Alias* node);
    void dump(const WithItem* node);
    void dump(const ExceptHandler* node);
    void dump(const MatchCase* node);

    std::string out;

  private:
    void open(std::string_view name) { (out += '(') += name; }
    void open(std::string_view name, Span span) {
        open(name);
        if (spans_ == DumpSpans::Yes) out += fmt::format(" {}..{}", span.begin, span.end);
    }
    void close() { out += ')'; }
    void label(std::string_view name) { ((out += ' ') += name) += '='; }

    template <class T>
    void field(std::string_view name, const T* child) {
        if (child == nullptr) return;
        label(name);
        dump(child);
    }
    template <class T>
    void list(std::string_view name, List<T> children) {
        if (children.empty()) return;
        label(name);
        for (std::size_t i = 0; i < children.size(); ++i) {
            out += i == 0 ? '[' : ' ';
            children[i] == nullptr ? void(out += "None") : dump(children[i]);
        }
        out += ']';
    }
    void word(std::string_view name, std::string_view value) {
        label(name);
        out += value;
    }
    void quote(std::string_view value) {
        out += '"';
        for (const char c : value) {
            const auto byte = static_cast<unsigned char>(c);
            if (byte < 0x20 || byte >= 0x7F || c == '"' || c == '\\') {
                out += fmt::format("\\x{:02x}", byte);
            } else {
                out += c;
            }
        }
        out += '"';
    }
    void text(std::string_view name, std::string_view value) {
        if (value.empty()) return;
        label(name);
        quote(value);
    }
    void names(std::string_view name, std::span<const Identifier> values) {
        if (values.empty()) return;
        label(name);
        for (std::size_t i = 0; i < values.size(); ++i) {
            out += i == 0 ? '[' : ' ';
            quote(values[i].text);
        }
        out += ']';
    }
    void context(ExprContext value) { word("ctx", name_of(value)); }
    void constant(const Constant& node);
    void compare(const Compare& node);
    void function(const FunctionDef& node);

    DumpSpans spans_;
};

void Dumper::constant(const Constant& node) {
    label("value");
    switch (node.value) {
        case ConstantKind::None:
            out += "None";
            break;
        case ConstantKind::True:
            out += "True";
            break;
        case ConstantKind::False:
            out += "False";
            break;
        case ConstantKind::Ellipsis:
            out += "Ellipsis";
            break;
        case ConstantKind::Int:
            out += node.base == 16 ? "0x" : node.base == 8 ? "0o" : node.base == 2 ? "0b" : "";
            out += node.text;
            break;
        case ConstantKind::Float:
            out += fmt::format("float {:.17g}", node.number);
            break;
        case ConstantKind::Imaginary:
            out += fmt::format("imaginary {:.17g}", node.number);
            break;
        case ConstantKind::Str:
            quote(node.text);
            break;
        case ConstantKind::Bytes:
            out += 'b';
            quote(node.text);
            break;
    }
}

void Dumper::compare(const Compare& node) {
    field("left", node.left);
    label("ops");
    for (std::size_t i = 0; i < node.ops.size(); ++i) {
        out += i == 0 ? '[' : ' ';
        out += name_of(node.ops[i]);
    }
    out += ']';
    list("comparators", node.comparators);
}

void Dumper::dump(const Expr* node) {
    open(name_of(node->kind), node->span);
    switch (node->kind) {
        case ExprKind::BoolOp:
            word("op", name_of(as<BoolOp>(node)->op));
            list("values", as<BoolOp>(node)->values);
            break;
        case ExprKind::NamedExpr:
            field("target", as<NamedExpr>(node)->target);
            field("value", as<NamedExpr>(node)->value);
            break;
        case ExprKind::BinOp:
            field("left", as<BinOp>(node)->left);
            word("op", name_of(as<BinOp>(node)->op));
            field("right", as<BinOp>(node)->right);
            break;
        case ExprKind::UnaryOp:
            word("op", name_of(as<UnaryOp>(node)->op));
            field("operand", as<UnaryOp>(node)->operand);
            break;
        case ExprKind::Lambda:
            field("args", as<Lambda>(node)->args);
            field("body", as<Lambda>(node)->body);
            break;
        case ExprKind::IfExp:
            field("test", as<IfExp>(node)->test);
            field("body", as<IfExp>(node)->body);
            field("orelse", as<IfExp>(node)->orelse);
            break;
        case ExprKind::Dict:
            list("keys", as<Dict>(node)->keys);
            list("values", as<Dict>(node)->values);
            break;
        case ExprKind::Set:
            list("elts", as<Set>(node)->elts);
            break;
        case ExprKind::ListComp:
            field("elt", as<ListComp>(node)->elt);
            list("generators", as<ListComp>(node)->generators);
            break;
        case ExprKind::SetComp:
            field("elt", as<SetComp>(node)->elt);
            list("generators", as<SetComp>(node)->generators);
            break;
        case ExprKind::DictComp:
            field("key", as<DictComp>(node)->key);
            field("value", as<DictComp>(node)->value);
            list("generators", as<DictComp>(node)->generators);
            break;
        case ExprKind::GeneratorExp:
            field("elt", as<GeneratorExp>(node)->elt);
            list("generators", as<GeneratorExp>(node)->generators);
            break;
        case ExprKind::Await:
            field("value", as<Await>(node)->value);
            break;
        case ExprKind::Yield:
            field("value", as<Yield>(node)->value);
            break;
        case ExprKind::YieldFrom:
            field("value", as<YieldFrom>(node)->value);
            break;
        case ExprKind::Compare:
            compare(*as<Compare>(node));
            break;
        case ExprKind::Call:
            field("func", as<Call>(node)->func);
            list("args", as<Call>(node)->args);
            list("keywords", as<Call>(node)->keywords);
            break;
        case ExprKind::FormattedValue: {
            const auto* const value = as<FormattedValue>(node);
            field("value", value->value);
            if (value->conversion != 0) word("conversion", {&value->conversion, 1});
            field("format_spec", static_cast<const Expr*>(value->format_spec));
            break;
        }
        case ExprKind::JoinedStr:
            list("values", as<JoinedStr>(node)->values);
            break;
        case ExprKind::Constant:
            constant(*as<Constant>(node));
            break;
        case ExprKind::Attribute:
            field("value", as<Attribute>(node)->value);
            text("attr", as<Attribute>(node)->attr);
            context(as<Attribute>(node)->ctx);
            break;
        case ExprKind::Subscript:
            field("value", as<Subscript>(node)->value);
            field("slice", as<Subscript>(node)->slice);
            context(as<Subscript>(node)->ctx);
            break;
        case ExprKind::Starred:
            field("value", as<Starred>(node)->value);
            context(as<Starred>(node)->ctx);
            break;
        case ExprKind::Name:
            text("id", as<Name>(node)->id);
            context(as<Name>(node)->ctx);
            break;
        case ExprKind::List:
            list("elts", as<ListExpr>(node)->elts);
            context(as<ListExpr>(node)->ctx);
            break;
        case ExprKind::Tuple:
            list("elts", as<Tuple>(node)->elts);
            context(as<Tuple>(node)->ctx);
            break;
        case ExprKind::Slice:
            field("lower", as<Slice>(node)->lower);
            field("upper", as<Slice>(node)->upper);
            field("step", as<Slice>(node)->step);
            break;
    }
    close();
}

void Dumper::function(const FunctionDef& node) {
    text("name", node.name);
    field("args", node.args);
    list("body", node.body);
    list("decorator_list", node.decorator_list);
    field("returns", node.returns);
    list("type_params", node.type_params);
}

void Dumper::dump(const Stmt* node) {
    open(name_of(node->kind), node->span);
    switch (node->kind) {
        case StmtKind::FunctionDef:
        case StmtKind::AsyncFunctionDef:
            function(*as<FunctionDef>(node));
            break;
        case StmtKind::ClassDef: {
            const auto* const cls = as<ClassDef>(node);
            text("name", cls->name);
            list("bases", cls->bases);
            list("keywords", cls->keywords);
            list("body", cls->body);
            list("decorator_list", cls->decorator_list);
            list("type_params", cls->type_params);
            break;
        }
        case StmtKind::Return:
            field("value", as<Return>(node)->value);
            break;
        case StmtKind::Delete:
            list("targets", as<Delete>(node)->targets);
            break;
        case StmtKind::Assign:
            list("targets", as<Assign>(node)->targets);
            field("value", as<Assign>(node)->value);
            break;
        case StmtKind::TypeAlias:
            field("name", as<TypeAlias>(node)->name);
            list("type_params", as<TypeAlias>(node)->type_params);
            field("value", as<TypeAlias>(node)->value);
            break;
        case StmtKind::AugAssign:
            field("target", as<AugAssign>(node)->target);
            word("op", name_of(as<AugAssign>(node)->op));
            field("value", as<AugAssign>(node)->value);
            break;
        case StmtKind::AnnAssign:
            field("target", as<AnnAssign>(node)->target);
            field("annotation", as<AnnAssign>(node)->annotation);
            field("value", as<AnnAssign>(node)->value);
            word("simple", as<AnnAssign>(node)->simple ? "1" : "0");
            break;
        case StmtKind::For:
        case StmtKind::AsyncFor:
            field("target", as<For>(node)->target);
            field("iter", as<For>(node)->iter);
            list("body", as<For>(node)->body);
            list("orelse", as<For>(node)->orelse);
            break;
        case StmtKind::While:
            field("test", as<While>(node)->test);
            list("body", as<While>(node)->body);
            list("orelse", as<While>(node)->orelse);
            break;
        case StmtKind::If:
            field("test", as<If>(node)->test);
            list("body", as<If>(node)->body);
            list("orelse", as<If>(node)->orelse);
            break;
        case StmtKind::With:
        case StmtKind::AsyncWith:
            list("items", as<With>(node)->items);
            list("body", as<With>(node)->body);
            break;
        case StmtKind::Match:
            field("subject", as<Match>(node)->subject);
            list("cases", as<Match>(node)->cases);
            break;
        case StmtKind::Raise:
            field("exc", as<Raise>(node)->exc);
            field("cause", as<Raise>(node)->cause);
            break;
        case StmtKind::Try:
        case StmtKind::TryStar:
            list("body", as<Try>(node)->body);
            list("handlers", as<Try>(node)->handlers);
            list("orelse", as<Try>(node)->orelse);
            list("finalbody", as<Try>(node)->finalbody);
            break;
        case StmtKind::Assert:
            field("test", as<Assert>(node)->test);
            field("msg", as<Assert>(node)->msg);
            break;
        case StmtKind::Import:
            list("names", as<Import>(node)->names);
            break;
        case StmtKind::ImportFrom:
            text("module", as<ImportFrom>(node)->module);
            list("names", as<ImportFrom>(node)->names);
            word("level", std::to_string(as<ImportFrom>(node)->level));
            break;
        case StmtKind::Global:
            names("names", as<Global>(node)->names);
            break;
        case StmtKind::Nonlocal:
            names("names", as<Nonlocal>(node)->names);
            break;
        case StmtKind::ExprStmt:
            field("value", as<ExprStmt>(node)->value);
            break;
        case StmtKind::Pass:
        case StmtKind::Break:
        case StmtKind::Continue:
            break;
    }
    close();
}

void Dumper::dump(const Pattern* node) {
    open(name_of(node->kind), node->span);
    switch (node->kind) {
        case PatternKind::MatchValue:
            field("value", as<MatchValue>(node)->value);
            break;
        case PatternKind::MatchSingleton: {
            const ConstantKind value = as<MatchSingleton>(node)->value;
            word("value", value == ConstantKind::None   ? "None"
                          : value == ConstantKind::True ? "True"
                                                        : "False");
            break;
        }
        case PatternKind::MatchSequence:
            list("patterns", as<MatchSequence>(node)->patterns);
            break;
        case PatternKind::MatchMapping:
            list("keys", as<MatchMapping>(node)->keys);
            list("patterns", as<MatchMapping>(node)->patterns);
            text("rest", as<MatchMapping>(node)->rest);
            break;
        case PatternKind::MatchClass:
            field("cls", as<MatchClass>(node)->cls);
            list("patterns", as<MatchClass>(node)->patterns);
            names("kwd_attrs", as<MatchClass>(node)->kwd_attrs);
            list("kwd_patterns", as<MatchClass>(node)->kwd_patterns);
            break;
        case PatternKind::MatchStar:
            text("name", as<MatchStar>(node)->name);
            break;
        case PatternKind::MatchAs:
            field("pattern", as<MatchAs>(node)->pattern);
            text("name", as<MatchAs>(node)->name);
            break;
        case PatternKind::MatchOr:
            list("patterns", as<MatchOr>(node)->patterns);
            break;
    }
    close();
}

void Dumper::dump(const TypeParam* node) {
    open(name_of(node->kind), node->span);
    text("name", node->name);
    switch (node->kind) {
        case TypeParamKind::TypeVar:
            field("bound", as<TypeVar>(node)->bound);
            field("default_value", as<TypeVar>(node)->default_value);
            break;
        case TypeParamKind::ParamSpec:
            field("default_value", as<ParamSpec>(node)->default_value);
            break;
        case TypeParamKind::TypeVarTuple:
            field("default_value", as<TypeVarTuple>(node)->default_value);
            break;
    }
    close();
}

void Dumper::dump(const Arguments* node) {
    open("arguments");
    list("posonlyargs", node->posonlyargs);
    list("args", node->args);
    field("vararg", node->vararg);
    list("kwonlyargs", node->kwonlyargs);
    list("kw_defaults", node->kw_defaults);
    field("kwarg", node->kwarg);
    list("defaults", node->defaults);
    close();
}

void Dumper::dump(const Arg* node) {
    open("arg", node->span);
    text("arg", node->name);
    field("annotation", node->annotation);
    close();
}

void Dumper::dump(const Keyword* node) {
    open("keyword", node->span);
    text("arg", node->name);
    field("value", node->value);
    close();
}

void Dumper::dump(const Comprehension* node) {
    open("comprehension");
    field("target", node->target);
    field("iter", node->iter);
    list("ifs", node->ifs);
    word("is_async", node->is_async ? "1" : "0");
    close();
}

void Dumper::dump(const Alias* node) {
    open("alias", node->span);
    text("name", node->name);
    text("asname", node->asname);
    close();
}

void Dumper::dump(const WithItem* node) {
    open("withitem");
    field("context_expr", node->context_expr);
    field("optional_vars", node->optional_vars);
    close();
}

void Dumper::dump(const ExceptHandler* node) {
    open("ExceptHandler", node->span);
    field("type", node->type);
    text("name", node->name);
    list("body", node->body);
    close();
}

void Dumper::dump(const MatchCase* node) {
    open("match_case");
    field("pattern", node->pattern);
    field("guard", node->guard);
    list("body", node->body);
    close();
}

}  // namespace

std::string ast_dump(const Tree& tree, DumpSpans spans) {
    Dumper dumper(spans);
    for (const Stmt* const statement : tree.body) {
        dumper.dump(statement);
        dumper.out += '\n';
    }
    if (tree.expression != nullptr) dumper.dump(static_cast<const Expr*>(tree.expression));
    return std::move(dumper.out);
}

}  // namespace outlive::syntax
