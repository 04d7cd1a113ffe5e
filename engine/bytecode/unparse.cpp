// Expressions as text: annotations under `from __future__ import annotations`
// (PEP 563) are kept this way. Parentheses only where precedence needs them.

#include <fmt/format.h>

#include "engine/bytecode/compiler.hpp"
#include "engine/bytecode/folding.hpp"

namespace outlive::bytecode {

using namespace syntax;  // NOLINT: this file is about its nodes

namespace {

enum Precedence : int {
    Lowest,
    Test,
    Or,
    And,
    Not,
    Comparison,
    BitOr,
    BitXor,
    BitAnd,
    Shift,
    Arithmetic,
    Term,
    Factor,
    Power,
    Awaited,
    Atom
};

struct OperatorText {
    std::string_view text;
    int precedence;
};

OperatorText text_of(Operator op) {
    switch (op) {
        case Operator::Add:
            return {" + ", Arithmetic};
        case Operator::Sub:
            return {" - ", Arithmetic};
        case Operator::Mult:
            return {" * ", Term};
        case Operator::MatMult:
            return {" @ ", Term};
        case Operator::Div:
            return {" / ", Term};
        case Operator::Mod:
            return {" % ", Term};
        case Operator::FloorDiv:
            return {" // ", Term};
        case Operator::Pow:
            return {" ** ", Power};
        case Operator::LShift:
            return {" << ", Shift};
        case Operator::RShift:
            return {" >> ", Shift};
        case Operator::BitOr:
            return {" | ", BitOr};
        case Operator::BitXor:
            return {" ^ ", BitXor};
        case Operator::BitAnd:
            return {" & ", BitAnd};
    }
    return {};
}

std::string_view text_of(CmpOperator op) {
    switch (op) {
        case CmpOperator::Eq:
            return " == ";
        case CmpOperator::NotEq:
            return " != ";
        case CmpOperator::Lt:
            return " < ";
        case CmpOperator::LtE:
            return " <= ";
        case CmpOperator::Gt:
            return " > ";
        case CmpOperator::GtE:
            return " >= ";
        case CmpOperator::Is:
            return " is ";
        case CmpOperator::IsNot:
            return " is not ";
        case CmpOperator::In:
            return " in ";
        case CmpOperator::NotIn:
            return " not in ";
    }
    return {};
}

class Unparser {
  public:
    std::string take() { return std::move(out_); }
    void write(const Expr* node, int level);

  private:
    void list(Exprs nodes, std::string_view open, std::string_view close);
    void binary(const BinOp* node, int level);
    void unary(const UnaryOp* node, int level);
    void joined(const BoolOp* node, int level);
    void compare(const Compare* node, int level);
    void choice(const IfExp* node, int level);
    void lambda(const Lambda* node, int level);
    void parameters(const Arguments* args);
    void dict(const Dict* node);
    void call(const Call* node);
    void tuple(const Tuple* node, int level);
    void subscript(const Subscript* node);
    void loops(List<Comprehension> generators);
    void compound(const Expr* node, int level);
    void f_string(const JoinedStr* node);
    void f_part(const Expr* part, std::string& text);
    void constant(const syntax::Constant* node);
    // Puts parentheses around what `write_inside` writes when needed.
    template <class Write>
    void group(bool needed, Write write_inside) {
        if (needed) out_ += '(';
        write_inside();
        if (needed) out_ += ')';
    }

    std::string out_;
};

void Unparser::list(Exprs nodes, std::string_view open, std::string_view close) {
    out_ += open;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (i != 0) out_ += ", ";
        write(nodes[i], Test);
    }
    out_ += close;
}

void Unparser::constant(const syntax::Constant* node) {
    if (node->value == ConstantKind::Ellipsis) {
        out_ += "...";
    } else {
        out_ += constant_repr(literal(node));
    }
}

void Unparser::binary(const BinOp* node, int level) {
    const OperatorText op = text_of(node->op);
    const bool right_first = node->op == Operator::Pow;
    group(level > op.precedence, [&] {
        write(node->left, op.precedence + (right_first ? 1 : 0));
        out_ += op.text;
        write(node->right, op.precedence + (right_first ? 0 : 1));
    });
}

void Unparser::unary(const UnaryOp* node, int level) {
    const int own = node->op == UnaryOperator::Not ? Not : Factor;
    group(level > own, [&] {
        switch (node->op) {
            case UnaryOperator::Invert:
                out_ += '~';
                break;
            case UnaryOperator::Not:
                out_ += "not ";
                break;
            case UnaryOperator::UAdd:
                out_ += '+';
                break;
            case UnaryOperator::USub:
                out_ += '-';
                break;
        }
        write(node->operand, own);
    });
}

void Unparser::joined(const BoolOp* node, int level) {
    const bool is_and = node->op == BoolOperator::And;
    const int own = is_and ? And : Or;
    group(level > own, [&] {
        for (std::size_t i = 0; i < node->values.size(); ++i) {
            if (i != 0) out_ += is_and ? " and " : " or ";
            write(node->values[i], own + 1);
        }
    });
}

void Unparser::compare(const Compare* node, int level) {
    group(level > Comparison, [&] {
        write(node->left, Comparison + 1);
        for (std::size_t i = 0; i < node->ops.size(); ++i) {
            out_ += text_of(node->ops[i]);
            write(node->comparators[i], Comparison + 1);
        }
    });
}

void Unparser::choice(const IfExp* node, int level) {
    group(level > Test, [&] {
        write(node->body, Test + 1);
        out_ += " if ";
        write(node->test, Test + 1);
        out_ += " else ";
        write(node->orelse, Test);
    });
}

void Unparser::parameters(const Arguments* args) {
    bool first = true;
    const auto comma = [&] {
        if (!first) out_ += ", ";
        first = false;
    };
    const std::size_t positional = args->posonlyargs.size() + args->args.size();
    const std::size_t required = positional - args->defaults.size();
    for (std::size_t i = 0; i < positional; ++i) {
        comma();
        const bool only = i < args->posonlyargs.size();
        out_ += only ? args->posonlyargs[i]->name : args->args[i - args->posonlyargs.size()]->name;
        if (i >= required) {
            out_ += '=';
            write(args->defaults[i - required], Test);
        }
        if (only && i + 1 == args->posonlyargs.size()) out_ += ", /";
    }
    if (args->vararg != nullptr || !args->kwonlyargs.empty()) {
        comma();
        out_ += '*';
        if (args->vararg != nullptr) out_ += args->vararg->name;
    }
    for (std::size_t i = 0; i < args->kwonlyargs.size(); ++i) {
        comma();
        out_ += args->kwonlyargs[i]->name;
        if (args->kw_defaults[i] == nullptr) continue;
        out_ += '=';
        write(args->kw_defaults[i], Test);
    }
    if (args->kwarg != nullptr) {
        comma();
        out_ += "**";
        out_ += args->kwarg->name;
    }
}

void Unparser::lambda(const Lambda* node, int level) {
    group(level > Test, [&] {
        const std::size_t start = out_.size();
        out_ += "lambda ";
        parameters(node->args);
        if (out_.size() == start + 7) out_.pop_back();
        out_ += ": ";
        write(node->body, Test);
    });
}

void Unparser::dict(const Dict* node) {
    out_ += '{';
    for (std::size_t i = 0; i < node->values.size(); ++i) {
        if (i != 0) out_ += ", ";
        if (node->keys[i] != nullptr) {
            write(node->keys[i], Test);
            out_ += ": ";
            write(node->values[i], Test);
        } else {
            out_ += "**";
            write(node->values[i], BitOr);
        }
    }
    out_ += '}';
}

void Unparser::call(const Call* node) {
    write(node->func, Atom);
    if (node->args.size() == 1 && node->keywords.empty() &&
        node->args[0]->kind == ExprKind::GeneratorExp) {
        return write(node->args[0], Atom);  // brings its own parentheses
    }
    list(node->args, "(", "");
    for (std::size_t i = 0; i < node->keywords.size(); ++i) {
        if (i != 0 || !node->args.empty()) out_ += ", ";
        const Keyword* keyword = node->keywords[i];
        out_ += keyword->name.empty() ? std::string_view("**") : keyword->name;
        if (!keyword->name.empty()) out_ += '=';
        write(keyword->value, Test);
    }
    out_ += ')';
}

void Unparser::tuple(const Tuple* node, int level) {
    if (node->elts.empty()) {
        out_ += "()";
        return;
    }
    group(level > Lowest, [&] {
        list(node->elts, "", "");
        if (node->elts.size() == 1) out_ += ',';
    });
}

void Unparser::subscript(const Subscript* node) {
    write(node->value, Atom);
    out_ += '[';
    write(node->slice, Lowest);
    out_ += ']';
}

void Unparser::loops(List<Comprehension> generators) {
    for (const Comprehension* loop : generators) {
        out_ += loop->is_async ? " async for " : " for ";
        write(loop->target, Lowest);
        out_ += " in ";
        write(loop->iter, Test + 1);
        for (const Expr* condition : loop->ifs) {
            out_ += " if ";
            write(condition, Test + 1);
        }
    }
}

void Unparser::f_part(const Expr* part, std::string& text) {
    if (const auto* piece = try_as<syntax::Constant>(part)) {
        for (const char c : piece->text) {
            text += c;
            if (c == '{' || c == '}') text += c;
        }
        return;
    }
    if (const auto* inner = try_as<JoinedStr>(part)) {
        for (const Expr* piece : inner->values) f_part(piece, text);
        return;
    }
    const auto* formatted = as<FormattedValue>(part);
    Unparser value;
    value.write(formatted->value, Test + 1);
    const std::string written = value.take();
    text += written.starts_with('{') ? "{ " : "{";
    text += written;
    if (formatted->conversion != 0) {
        text += '!';
        text += formatted->conversion;
    }
    if (formatted->format_spec != nullptr) {
        text += ':';
        f_part(formatted->format_spec, text);
    }
    text += '}';
}

void Unparser::f_string(const JoinedStr* node) {
    std::string text;
    f_part(node, text);
    out_ += 'f';
    out_ += constant_repr({Constant::Str{std::move(text)}});
}

void Unparser::compound(const Expr* node, int level) {
    switch (node->kind) {
        case ExprKind::ListComp:
            out_ += '[';
            write(as<ListComp>(node)->elt, Test);
            loops(as<ListComp>(node)->generators);
            out_ += ']';
            return;
        case ExprKind::SetComp:
            out_ += '{';
            write(as<SetComp>(node)->elt, Test);
            loops(as<SetComp>(node)->generators);
            out_ += '}';
            return;
        case ExprKind::DictComp:
            out_ += '{';
            write(as<DictComp>(node)->key, Test);
            out_ += ": ";
            write(as<DictComp>(node)->value, Test);
            loops(as<DictComp>(node)->generators);
            out_ += '}';
            return;
        case ExprKind::GeneratorExp:
            out_ += '(';
            write(as<GeneratorExp>(node)->elt, Test);
            loops(as<GeneratorExp>(node)->generators);
            out_ += ')';
            return;
        case ExprKind::Slice: {
            const auto* slice = as<Slice>(node);
            if (slice->lower != nullptr) write(slice->lower, Test);
            out_ += ':';
            if (slice->upper != nullptr) write(slice->upper, Test);
            if (slice->step == nullptr) return;
            out_ += ':';
            return write(slice->step, Test);
        }
        case ExprKind::Await:
            return group(level > Awaited, [&] {
                out_ += "await ";
                write(as<Await>(node)->value, Atom);
            });
        case ExprKind::NamedExpr:
            return group(level > Lowest, [&] {
                write(as<NamedExpr>(node)->target, Atom);
                out_ += " := ";
                write(as<NamedExpr>(node)->value, Atom);
            });
        default:
            return;  // yield cannot stand in an annotation that is kept as text
    }
}

void Unparser::write(const Expr* node, int level) {
    switch (node->kind) {
        case ExprKind::Constant:
            return constant(as<syntax::Constant>(node));
        case ExprKind::Name:
            out_ += as<Name>(node)->id;
            return;
        case ExprKind::Attribute: {
            const auto* attribute = as<Attribute>(node);
            write(attribute->value, Atom);
            const auto* number = try_as<syntax::Constant>(attribute->value);
            if (number != nullptr && number->value == ConstantKind::Int) out_ += ' ';
            out_ += '.';
            out_ += attribute->attr;
            return;
        }
        case ExprKind::Subscript:
            return subscript(as<Subscript>(node));
        case ExprKind::Call:
            return call(as<Call>(node));
        case ExprKind::BinOp:
            return binary(as<BinOp>(node), level);
        case ExprKind::UnaryOp:
            return unary(as<UnaryOp>(node), level);
        case ExprKind::BoolOp:
            return joined(as<BoolOp>(node), level);
        case ExprKind::Compare:
            return compare(as<Compare>(node), level);
        case ExprKind::IfExp:
            return choice(as<IfExp>(node), level);
        case ExprKind::Lambda:
            return lambda(as<Lambda>(node), level);
        case ExprKind::List:
            return list(as<ListExpr>(node)->elts, "[", "]");
        case ExprKind::Set:
            return list(as<Set>(node)->elts, "{", "}");
        case ExprKind::Tuple:
            return tuple(as<Tuple>(node), level);
        case ExprKind::Dict:
            return dict(as<Dict>(node));
        case ExprKind::JoinedStr:
            return f_string(as<JoinedStr>(node));
        case ExprKind::Starred:
            out_ += '*';
            return write(as<Starred>(node)->value, BitOr);
        default:
            return compound(node, level);
    }
}

}  // namespace

std::string unparse(const Expr* node) {
    Unparser unparser;
    unparser.write(node, Test);
    return unparser.take();
}

}  // namespace outlive::bytecode
