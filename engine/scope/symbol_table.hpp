// The symbol table of one text: its blocks (the pieces that names live in) and
// what each name is in each of them, as CPython's symtable decides it.
//
// Made in two passes: `build_symbol_table` walks the tree and notes how names
// are used (symbol_builder.hpp), then `resolve` decides where they live
// (resolver.hpp). Invariant after both: every symbol has a binding; a Free one
// is Cell in some enclosing block that is no class.
//
// A comprehension has a block of its own even where it has no code object of
// its own (PEP 709): its variables never are those of the block around it. The
// compiler owns the table during one compilation; front ends read `Scopes`
// (scopes.hpp), which is made from it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "engine/scope/name_table.hpp"
#include "engine/scope/scopes.hpp"
#include "engine/scope/semantics.hpp"
#include "engine/support/diagnostic.hpp"
#include "engine/syntax/tree.hpp"

namespace outlive::scope {

using support::Span;

enum class BlockKind : std::uint8_t {
    Module,
    Function,  // also lambdas and comprehensions
    Class,
    Annotation,  // of `from __future__ import annotations`: never evaluated, never resolved
    TypeParameters,
    TypeAlias,
    TypeVariable  // bound, constraints or default of a type parameter
};

enum class ComprehensionKind : std::uint8_t { None, List, Set, Dict, Generator };

// How a name is used in a block; CPython's DEF_ flags.
enum SymbolFlag : std::uint16_t {
    SymbolGlobal = 1,  // `global x`
    SymbolLocal = 2,   // assigned to, in any way
    SymbolParameter = 4,
    SymbolNonlocal = 8,  // `nonlocal x`
    SymbolUse = 16,
    SymbolImport = 32,
    SymbolAnnotated = 64,
    SymbolIteration = 128,  // target of a comprehension's `for`
    SymbolTypeParameter = 256,
    SymbolFreeClass = 512,    // a name of the class that its methods find further out
    SymbolReadGlobal = 1024,  // Semantics::ReadsAtDefinition: Free, but a global's value
    SymbolBound = SymbolLocal | SymbolParameter | SymbolImport | SymbolTypeParameter
};

enum class Binding : std::uint8_t {
    Unknown,
    Local,
    Cell,
    Free,
    GlobalExplicit,
    GlobalImplicit,
    Caller,      // Semantics::DynamicScope: whoever called has it, or the module
    BuiltinOnly  // Semantics::Isolated: a built-in or nothing
};

struct Symbol {
    NameId name = 0;
    std::uint16_t flags = 0;
    Binding binding = Binding::Unknown;
};

// A `global` or `nonlocal` statement, or a walrus that reaches out.
struct Directive {
    NameId name;
    Span span;
};

struct Block {
    BlockKind kind = BlockKind::Module;
    ScopeKind scope_kind = ScopeKind::Module;
    ComprehensionKind comprehension = ComprehensionKind::None;
    bool nested = false;  // inside of a function, however deep
    bool is_generator = false;
    bool is_coroutine = false;
    bool has_annotations = false;   // an annotated assignment stands in it
    bool needs_class_cell = false;  // a method uses __class__ or super
    bool needs_class_dict = false;  // an annotation scope reads the class's names
    bool sees_class_names = false;  // an annotation scope directly in a class
    bool inlined = false;           // a comprehension that runs in its parent's frame
    bool mangles_own_only =
        false;  // around a generic class: type parameters are mangled, bases not
    bool in_iteration_target = false;  // while building
    std::uint32_t iterables_open = 0;  // while building: inside of a comprehension's iterable
    std::uint32_t parent = no_index;
    std::string_view name;
    std::string_view class_name;   // for mangling; empty outside of classes
    std::string_view scope_words;  // "a TypeVar bound": for errors in TypeVariable blocks
    Span span;
    NameIndex index;  // of `symbols`
    std::vector<Symbol> symbols;
    std::vector<NameId> parameters;  // in the order of co_varnames
    std::vector<std::uint32_t> children;
    std::vector<Directive> directives;
    std::string qualname;           // filled by `resolve`
    std::uint32_t code = no_index;  // filled by the compiler

    [[nodiscard]] const Symbol* find(NameId name) const {
        const std::uint32_t at = index.find(name);
        return at == not_found ? nullptr : &symbols[at];
    }
    [[nodiscard]] Symbol* find(NameId name) {
        const std::uint32_t at = index.find(name);
        return at == not_found ? nullptr : &symbols[at];
    }
    [[nodiscard]] std::uint16_t flags_of(NameId name) const {
        const Symbol* symbol = find(name);
        return symbol == nullptr ? std::uint16_t{0} : symbol->flags;
    }
    Symbol& add(NameId name);
    // Function, or one of the scopes of type parameters that work like one.
    [[nodiscard]] bool is_function_like() const {
        return kind != BlockKind::Module && kind != BlockKind::Class &&
               kind != BlockKind::Annotation;
    }
};

// A name in the text as pass one met it; becomes a NameUse.
struct NameMention {
    Span span;
    NameId name;  // as resolved: mangled
    std::uint32_t block;
    NameUsage usage;
};

struct SymbolTable {
    Semantics semantics = Semantics::Python;  // what `resolve` decides by
    NameTable names;
    std::vector<Block> blocks;  // [0] is the module
    std::unordered_map<const void*, std::uint32_t> block_of_node;
    std::vector<NameMention> mentions;
    bool future_annotations = false;
    std::uint32_t future_imports_end = 0;  // `from __future__` is refused behind this offset

    // The block that a node opens (a def, a lambda, a comprehension, …).
    [[nodiscard]] std::uint32_t block_of(const void* node) const;
    // `name` as it is called in `block`: mangled when private to a class.
    [[nodiscard]] NameId name_in(const Block& block, std::string_view name);

    // Names that the rules speak of.
    NameId class_cell, class_dict, type_params, generic_base, defaults, kwdefaults, iterator;
    SymbolTable();
};

// The keys of blocks that share a node with another one.
[[nodiscard]] inline const void* type_parameters_key(syntax::TypeParams params) {
    return params.data();
}
[[nodiscard]] inline const void* default_key(const syntax::TypeParam* param) {
    return reinterpret_cast<const char*>(param) + 1;
}

}  // namespace outlive::scope
