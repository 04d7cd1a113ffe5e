// Expressions and constants.
#include "engine/library/native/tree_writer.hpp"

#include "engine/objects/number.hpp"
#include "engine/syntax/kind_names.hpp"

namespace outlive::library {

using namespace machine;
using namespace syntax;  // the tree's kinds; where both know a word, it is qualified

void TreeWriter::write(const Expr* e) {
    fields(e);
    node(name_of(e->kind), e->span);
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
    c.value == ConstantKind::Str&& c.base == 'u' ? text("u") : nothing();
}

void TreeWriter::fields(const Expr* e) {
    switch (e->kind) {
        case ExprKind::BoolOp:
            bare(name_of(as<BoolOp>(e)->op));
            return each(as<BoolOp>(e)->values);
        case ExprKind::NamedExpr:
            write(as<NamedExpr>(e)->target);
            return write(as<NamedExpr>(e)->value);
        case ExprKind::BinOp:
            write(as<BinOp>(e)->left);
            bare(name_of(as<BinOp>(e)->op));
            return write(as<BinOp>(e)->right);
        case ExprKind::UnaryOp:
            bare(name_of(as<UnaryOp>(e)->op));
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
            for (const CmpOperator op : as<Compare>(e)->ops) bare(name_of(op));
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
            return bare(name_of(as<Attribute>(e)->ctx));
        case ExprKind::Subscript:
            write(as<Subscript>(e)->value);
            write(as<Subscript>(e)->slice);
            return bare(name_of(as<Subscript>(e)->ctx));
        case ExprKind::Starred:
            write(as<Starred>(e)->value);
            return bare(name_of(as<Starred>(e)->ctx));
        case ExprKind::Name:
            text(as<syntax::Name>(e)->id);
            return bare(name_of(as<syntax::Name>(e)->ctx));
        case ExprKind::List:
            each(as<ListExpr>(e)->elts);
            return bare(name_of(as<ListExpr>(e)->ctx));
        case ExprKind::Tuple:
            each(as<syntax::Tuple>(e)->elts);
            return bare(name_of(as<syntax::Tuple>(e)->ctx));
        case ExprKind::Slice:
            maybe(as<syntax::Slice>(e)->lower);
            maybe(as<syntax::Slice>(e)->upper);
            return maybe(as<syntax::Slice>(e)->step);
    }
}

}  // namespace outlive::library
