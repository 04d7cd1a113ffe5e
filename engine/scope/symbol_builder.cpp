#include "engine/scope/symbol_builder.hpp"

#include <fmt/format.h>

#include "engine/scope/refusal.hpp"

namespace outlive::scope {

void SymbolBuilder::build(const syntax::Tree& tree) {
    table_.blocks.emplace_back();
    table_.blocks[0].name = "<module>";
    table_.blocks[0].span = tree.span;
    table_.block_of_node.emplace(&tree, 0);
    if (tree.expression != nullptr) {
        visit(tree.expression);
    } else {
        visit(tree.body);
    }
}

void SymbolBuilder::enter(BlockKind kind, ScopeKind scope_kind, std::string_view name,
                          const void* key, Span span) {
    const auto index = static_cast<std::uint32_t>(table_.blocks.size());
    Block block;
    block.kind = kind;
    block.scope_kind = scope_kind;
    block.name = name;
    block.class_name = class_name_;
    block.span = span;
    block.parent = current_;
    block.nested = here().nested || here().is_function_like();
    block.iterables_open = here().iterables_open;
    if (kind != BlockKind::Annotation) {
        here().children.push_back(index);
        table_.block_of_node.emplace(key, index);
    }
    table_.blocks.push_back(std::move(block));
    current_ = index;
}

void SymbolBuilder::leave() {
    current_ = here().parent;
}

void SymbolBuilder::enter_type_parameters(std::string_view name, syntax::TypeParams params,
                                          Span span) {
    const bool in_class = here().kind == BlockKind::Class;
    enter(BlockKind::TypeParameters, ScopeKind::TypeParameters, name, type_parameters_key(params),
          span);
    here().sees_class_names = in_class;
    if (in_class) use_class_dict();
}

void SymbolBuilder::use_class_dict() {
    add(table_.class_dict, SymbolUse, here().span);
}

void SymbolBuilder::add(NameId name, std::uint16_t flags, Span span) {
    add_to(current_, name, flags, span);
}

void SymbolBuilder::add_to(std::uint32_t block_index, NameId name, std::uint16_t flags, Span span) {
    Block& block = table_.blocks[block_index];
    Symbol& symbol = block.add(name);
    const auto known = symbol.flags;
    if ((flags & known & SymbolParameter) != 0) {
        refuse(
            fmt::format("duplicate argument '{}' in function definition", table_.names.text(name)),
            span);
    }
    if ((flags & known & SymbolTypeParameter) != 0) {
        refuse(fmt::format("duplicate type parameter '{}'", table_.names.text(name)), span);
    }
    symbol.flags = static_cast<std::uint16_t>(known | flags);
    if (block.in_iteration_target) {
        if ((symbol.flags & (SymbolGlobal | SymbolNonlocal)) != 0) {
            refuse(fmt::format("comprehension inner loop cannot rebind assignment expression "
                               "target '{}'",
                               table_.names.text(name)),
                   span);
        }
        symbol.flags |= SymbolIteration;
    }
    if ((flags & SymbolParameter) != 0) block.parameters.push_back(name);
    // What a function declares global, the module itself uses as such too.
    if ((flags & SymbolGlobal) != 0) table_.blocks[0].add(name).flags |= SymbolGlobal;
}

void SymbolBuilder::add_name(std::string_view name, std::uint16_t flags, Span span,
                             Span name_span) {
    const NameId id = table_.name_in(here(), name);
    add(id, flags, span);
    mention(name_span, id, flags == SymbolUse ? NameUsage::Read : NameUsage::Bind);
}

void SymbolBuilder::mention(Span span, NameId name, NameUsage usage) {
    if (keep_mentions_) table_.mentions.push_back({span, name, current_, usage});
}

void SymbolBuilder::mentioned_as(NameUsage usage) {
    if (keep_mentions_) table_.mentions.back().usage = usage;
}

void SymbolBuilder::refuse_in_annotation(std::string_view what, Span span) {
    std::string_view where;
    switch (here().kind) {
        case BlockKind::Annotation:
            where = "an annotation";
            break;
        case BlockKind::TypeVariable:
            where = here().scope_words;
            break;
        case BlockKind::TypeAlias:
            where = "a type alias";
            break;
        case BlockKind::TypeParameters:
            where = "the definition of a generic";
            break;
        default:
            return;
    }
    refuse(fmt::format("{} expression cannot be used within {}", what, where), span);
}

void SymbolBuilder::refuse_yield_in_comprehension(Span span) {
    switch (here().comprehension) {
        case ComprehensionKind::None:
            return;
        case ComprehensionKind::List:
            refuse("'yield' inside list comprehension", span);
        case ComprehensionKind::Set:
            refuse("'yield' inside set comprehension", span);
        case ComprehensionKind::Dict:
            refuse("'yield' inside dict comprehension", span);
        case ComprehensionKind::Generator:
            refuse("'yield' inside generator expression", span);
    }
}

}  // namespace outlive::scope
