// Lists, tuples, sets, dicts, their unpacking, and f-strings.

#include <fmt/format.h>

#include "engine/bytecode/compiler.hpp"
#include "engine/bytecode/folding.hpp"
#include "engine/scope/refusal.hpp"

namespace outlive::bytecode {

using namespace syntax;  // NOLINT: this file is about its nodes
using scope::refuse;

namespace {

// Longer displays are built item by item, to keep the stack small.
constexpr std::size_t long_display = 30;

std::uint32_t count_argument(std::size_t count) {
    return static_cast<std::uint32_t>(count);
}

std::optional<std::size_t> starred_index(Exprs elements) {
    for (std::size_t i = 0; i < elements.size(); ++i) {
        if (elements[i]->kind == ExprKind::Starred) return i;
    }
    return std::nullopt;
}

}  // namespace

// [1, 2, 3] and {1, 2, 3}: extended from one constant, as CPython does (the
// order of a set depends on it).
bool Compiler::constant_display(Exprs elements, Opcode build, Opcode add, Opcode extend, bool tuple,
                                Span span, std::uint32_t pushed) {
    if (elements.size() <= 2) return false;
    ConstantTuple items;
    for (const Expr* element : elements) {
        auto item = fold(element);
        if (!item) return false;
        items.push_back(std::move(*item));
    }
    if (tuple && pushed == 0) {
        load_constant({std::move(items)}, span);
        return true;
    }
    emit(build, pushed, span);
    if (add == Opcode::SET_ADD) {
        load_constant({Constant::FrozenSet{std::move(items)}}, span);
    } else {
        load_constant({std::move(items)}, span);
    }
    emit(extend, 1, span);
    if (tuple) emit(Opcode::LIST_TO_TUPLE, span);
    return true;
}

// Builds a list, set or tuple of the elements behind `pushed` values that are on
// the stack already.
void Compiler::display(Exprs elements, Opcode build, Opcode add, Opcode extend, bool tuple,
                       Span span, std::uint32_t pushed) {
    if (constant_display(elements, build, add, extend, tuple, span, pushed)) return;
    const bool is_long = elements.size() + pushed > long_display;
    if (!starred_index(elements) && !is_long) {
        visit(elements);
        return emit(tuple ? Opcode::BUILD_TUPLE : build, pushed + count_argument(elements.size()),
                    span);
    }
    bool built = is_long;
    if (is_long) emit(build, pushed, span);
    for (std::size_t i = 0; i < elements.size(); ++i) {
        if (const auto* starred = try_as<Starred>(elements[i])) {
            if (!built) emit(build, pushed + count_argument(i), span);
            built = true;
            visit(starred->value);
            emit(extend, 1, span);
            continue;
        }
        visit(elements[i]);
        if (built) emit(add, 1, span);
    }
    if (tuple) emit(Opcode::LIST_TO_TUPLE, span);
}

void Compiler::visit_iterable(const Expr* node) {
    Exprs elements;
    if (const auto* list = try_as<ListExpr>(node)) elements = list->elts;
    if (const auto* set = try_as<Set>(node)) elements = set->elts;
    ConstantTuple items;
    for (const Expr* element : elements) {
        auto item = fold(element);
        if (!item) return visit(node);
        items.push_back(std::move(*item));
    }
    if (items.empty()) return visit(node);
    if (node->kind == ExprKind::List) return load_constant({std::move(items)}, node->span);
    load_constant({Constant::FrozenSet{std::move(items)}}, node->span);
}

void Compiler::visit_list(const ListExpr* node) {
    if (node->ctx == ExprContext::Store) return unpack(node->elts, node->span);
    if (node->ctx == ExprContext::Del) return visit(node->elts);
    display(node->elts, Opcode::BUILD_LIST, Opcode::LIST_APPEND, Opcode::LIST_EXTEND, false,
            node->span);
}

void Compiler::visit_tuple(const Tuple* node) {
    if (node->ctx == ExprContext::Store) return unpack(node->elts, node->span);
    if (node->ctx == ExprContext::Del) return visit(node->elts);
    if (auto value = fold(node)) return load_constant(std::move(*value), node->span);
    display(node->elts, Opcode::BUILD_LIST, Opcode::LIST_APPEND, Opcode::LIST_EXTEND, true,
            node->span);
}

void Compiler::unpack_instruction(Exprs targets, Span span) {
    const auto star = starred_index(targets);
    if (!star) return emit(Opcode::UNPACK_SEQUENCE, count_argument(targets.size()), span);
    const std::size_t after = targets.size() - *star - 1;
    if (*star >= 0x100 || after >= 0x8000) {
        refuse("too many expressions in star-unpacking assignment", span);
    }
    if (starred_index(targets.subspan(*star + 1))) {
        refuse("multiple starred expressions in assignment", span);
    }
    emit(Opcode::UNPACK_EX, count_argument(*star) | count_argument(after) << 8U, span);
}

void Compiler::unpack(Exprs targets, Span span) {
    unpack_instruction(targets, span);
    for (const Expr* target : targets) {
        const auto* starred = try_as<Starred>(target);
        visit(starred != nullptr ? starred->value : target);
    }
}

// The entries [begin, end), which have keys, as one dict.
void Compiler::dict_run(const Dict* node, std::size_t begin, std::size_t end) {
    const std::size_t count = end - begin;
    const bool is_long = count * 2 > long_display;
    if (is_long) emit(Opcode::BUILD_MAP, 0, node->span);
    for (std::size_t i = begin; i < end; ++i) {
        visit(node->keys[i]);
        visit(node->values[i]);
        if (is_long) emit(Opcode::MAP_ADD, 1, node->span);
    }
    if (!is_long) emit(Opcode::BUILD_MAP, count_argument(count), node->span);
}

void Compiler::visit_dict(const Dict* node) {
    constexpr std::size_t longest_run = 17;
    bool built = false;
    std::size_t begin = 0;
    const auto flush = [&](std::size_t end) {
        if (begin == end) return;
        dict_run(node, begin, end);
        if (built) emit(Opcode::DICT_UPDATE, 1, node->span);
        built = true;
        begin = end;
    };
    for (std::size_t i = 0; i < node->keys.size(); ++i) {
        if (node->keys[i] != nullptr) {
            if (i - begin == longest_run) flush(i);
            continue;
        }
        flush(i);
        if (!built) emit(Opcode::BUILD_MAP, 0, node->span);
        built = true;
        visit(node->values[i]);
        emit(Opcode::DICT_UPDATE, 1, node->span);
        begin = i + 1;
    }
    flush(node->keys.size());
    if (!built) emit(Opcode::BUILD_MAP, 0, node->span);
}

void Compiler::visit_joined(const JoinedStr* node) {
    visit(node->values);
    if (node->values.empty()) return load_text({}, node->span);
    if (node->values.size() > 1) {
        emit(Opcode::BUILD_STRING, count_argument(node->values.size()), node->span);
    }
}

void Compiler::visit_formatted(const FormattedValue* node) {
    visit(node->value);
    std::uint32_t conversion = 0;
    switch (node->conversion) {
        case 's':
            conversion = 1;
            break;
        case 'r':
            conversion = 2;
            break;
        case 'a':
            conversion = 3;
            break;
        default:
            break;
    }
    if (node->format_spec == nullptr) return emit(Opcode::FORMAT, conversion, node->span);
    visit(node->format_spec);
    emit(Opcode::FORMAT_WITH_SPEC, conversion, node->span);
}

}  // namespace outlive::bytecode
