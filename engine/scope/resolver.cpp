#include "engine/scope/resolver.hpp"

#include <fmt/format.h>

#include "engine/scope/misrules.hpp"
#include "engine/scope/refusal.hpp"

namespace outlive::scope {

namespace {

// What the blocks below need from around them.
struct FreeNames {
    NameIndex captured;  // some function keeps the variable's cell
    NameIndex direct;    // only read and written by an inlined comprehension itself
};

class Resolver {
  public:
    explicit Resolver(SymbolTable& table) : table_(table), misrules_(table) {}
    FreeNames resolve_block(std::uint32_t index, std::uint32_t class_around);

  private:
    void bind(const Block& block, Symbol& symbol, const Block* class_around);
    void bind_nonlocal(const Block& block, Symbol& symbol);
    [[nodiscard]] Binding found_around(const Block& block, NameId name,
                                       const Symbol** binder) const;
    [[nodiscard]] bool implicit_in_class(NameId name) const {
        return name == table_.class_cell || name == table_.class_dict;
    }
    void take_child(std::uint32_t index, Block& child, const FreeNames& names, NameIndex& wanted);
    [[nodiscard]] NameIndex settle(std::uint32_t index, const NameIndex& wanted);
    [[nodiscard]] static bool is_inlined(const Block& parent, const Block& child);

    SymbolTable& table_;
    Misrules misrules_;
};

bool Resolver::is_inlined(const Block& parent, const Block& child) {
    return child.comprehension != ComprehensionKind::None &&
           child.comprehension != ComprehensionKind::Generator && !parent.sees_class_names;
}

// Looks for the variable that a name of `block` means in the blocks around it;
// classes are skipped.
Binding Resolver::found_around(const Block& block, NameId name, const Symbol** binder) const {
    for (std::uint32_t at = block.parent; at != no_index; at = table_.blocks[at].parent) {
        const Block& around = table_.blocks[at];
        if (around.kind == BlockKind::Module) break;
        if (around.kind == BlockKind::Class) {
            if (implicit_in_class(name)) return Binding::Free;
            continue;
        }
        const Symbol* symbol = around.find(name);
        if (symbol == nullptr || (symbol->flags & SymbolNonlocal) != 0) continue;
        if ((symbol->flags & SymbolGlobal) != 0) break;
        if ((symbol->flags & SymbolBound) != 0) {
            if (binder != nullptr) *binder = symbol;
            return Binding::Free;
        }
    }
    return Binding::GlobalImplicit;
}

void Resolver::bind_nonlocal(const Block& block, Symbol& symbol) {
    Span span = block.span;
    for (const Directive& directive : block.directives) {
        if (directive.name == symbol.name) span = directive.span;
    }
    if (block.kind == BlockKind::Module) {
        refuse("nonlocal declaration not allowed at module level", span);
    }
    const Symbol* binder = nullptr;
    if (found_around(block, symbol.name, &binder) != Binding::Free) {
        refuse(fmt::format("no binding for nonlocal '{}' found", table_.names.text(symbol.name)),
               span);
    }
    if (binder != nullptr && (binder->flags & SymbolTypeParameter) != 0) {
        refuse(fmt::format("nonlocal binding not allowed for type parameter '{}'",
                           table_.names.text(symbol.name)),
               span);
    }
    symbol.binding = Binding::Free;
}

void Resolver::bind(const Block& block, Symbol& symbol, const Block* class_around) {
    if ((symbol.flags & SymbolGlobal) != 0) {
        if ((symbol.flags & SymbolNonlocal) != 0) {
            Span span = block.span;
            for (const Directive& directive : block.directives) {
                if (directive.name != symbol.name) continue;
                span = directive.span;
                break;
            }
            refuse(fmt::format("name '{}' is nonlocal and global", table_.names.text(symbol.name)),
                   span);
        }
        symbol.binding = Binding::GlobalExplicit;
        return;
    }
    if ((symbol.flags & SymbolNonlocal) != 0) return bind_nonlocal(block, symbol);
    if ((symbol.flags & SymbolBound) != 0) {
        symbol.binding = Binding::Local;
        return;
    }
    if (class_around != nullptr) {
        // An annotation scope sees the class's names at run time, through its dict.
        const auto flags = class_around->flags_of(symbol.name);
        if ((flags & SymbolGlobal) != 0) {
            symbol.binding = Binding::GlobalExplicit;
            return;
        }
        if ((flags & SymbolBound) != 0 && (flags & SymbolNonlocal) == 0) {
            symbol.binding = Binding::GlobalImplicit;
            return;
        }
    }
    symbol.binding = found_around(block, symbol.name, nullptr);
}

// Hands what a child block needs to its parent: into `wanted` when a cell of
// the parent (or of a block around it) has to be kept for it.
void Resolver::take_child(std::uint32_t index, Block& child, const FreeNames& names,
                          NameIndex& wanted) {
    for (const NameId name : names.captured.names()) wanted.add(name);
    if (!child.inlined) return;
    Block& block = table_.blocks[index];
    for (const NameId name : names.direct.names()) {
        if (block.kind == BlockKind::Class) {
            if (name == table_.class_cell) {
                child.find(name)->binding = Binding::GlobalImplicit;
            } else {
                wanted.add(name);
            }
            continue;
        }
        // The comprehension runs in this block's frame and needs no cell for it.
        Symbol& symbol = block.add(name);
        if (symbol.flags == 0) symbol.binding = Binding::Free;
    }
}

// Turns the wanted variables of this block into cells and returns those that
// blocks further out must provide.
NameIndex Resolver::settle(std::uint32_t index, const NameIndex& wanted) {
    Block& block = table_.blocks[index];
    NameIndex further;
    for (const NameId name : wanted.names()) {
        if (misrules_.reads_here(index, name)) continue;
        Symbol* symbol = block.find(name);
        if (block.kind == BlockKind::Class) {
            if (name == table_.class_cell) {
                block.needs_class_cell = true;
                continue;
            }
            if (name == table_.class_dict) {
                block.needs_class_dict = true;
                continue;
            }
            if (symbol != nullptr && (symbol->flags & (SymbolBound | SymbolGlobal)) != 0) {
                symbol->flags |= SymbolFreeClass;
                further.add(name);
                continue;
            }
        } else if (symbol != nullptr &&
                   (symbol->binding == Binding::Local || symbol->binding == Binding::Cell)) {
            symbol->binding = Binding::Cell;
            continue;
        } else if (block.sees_class_names && symbol != nullptr &&
                   symbol->binding != Binding::Free) {
            // An annotation scope that finds the name in the class by itself only
            // hands it on, as the class does.
            symbol->flags |= SymbolFreeClass;
        }
        if (symbol == nullptr) block.add(name).binding = Binding::Free;
        further.add(name);
    }
    return further;
}

FreeNames Resolver::resolve_block(std::uint32_t index, std::uint32_t class_around) {
    {
        Block& block = table_.blocks[index];
        const Block* around = class_around == no_index ? nullptr : &table_.blocks[class_around];
        for (Symbol& symbol : block.symbols) {
            bind(block, symbol, around);
            misrules_.rebind(index, symbol);
        }
    }
    NameIndex wanted;
    for (const std::uint32_t child_index : table_.blocks[index].children) {
        Block& child = table_.blocks[child_index];
        const Block& block = table_.blocks[index];
        std::uint32_t child_class = no_index;
        if (child.sees_class_names) {
            child_class = block.kind == BlockKind::Class ? index : class_around;
        }
        child.inlined = is_inlined(block, child);
        take_child(index, child, resolve_block(child_index, child_class), wanted);
    }
    FreeNames result;
    result.captured = settle(index, wanted);
    const Block& block = table_.blocks[index];
    NameIndex& own = block.inlined ? result.direct : result.captured;
    for (const Symbol& symbol : block.symbols) {
        if (symbol.binding == Binding::Free) own.add(symbol.name);
    }
    return result;
}

bool is_type_scope(const Block& block) {
    return block.kind == BlockKind::TypeParameters || block.kind == BlockKind::TypeVariable;
}

// The block whose code object runs what is around a block.
std::uint32_t code_around(const SymbolTable& table, std::size_t index) {
    std::uint32_t at = table.blocks[index].parent;
    while (table.blocks[at].inlined) at = table.blocks[at].parent;
    return at;
}

// Names of the form outer.<locals>.inner; PEP 3155.
void name_blocks(SymbolTable& table) {
    table.blocks[0].qualname = "<module>";
    for (std::size_t i = 1; i < table.blocks.size(); ++i) {
        Block& block = table.blocks[i];
        const bool generic = block.kind == BlockKind::TypeParameters;
        const std::string own = generic ? fmt::format("<generic parameters of {}>", block.name)
                                        : std::string(block.name);
        std::uint32_t at = code_around(table, i);
        if (is_type_scope(table.blocks[at])) at = code_around(table, at);
        const Block& around = table.blocks[at];
        block.qualname = own;
        if (around.kind == BlockKind::Module) continue;
        const bool is_definition =
            block.scope_kind == ScopeKind::Function || block.scope_kind == ScopeKind::Class;
        if (is_definition) {
            // `global f` and then `def f` makes a function of the module.
            const Symbol* symbol = around.find(table.name_in(around, block.name));
            if (symbol != nullptr && symbol->binding == Binding::GlobalExplicit) continue;
        }
        const bool has_locals = around.scope_kind == ScopeKind::Function ||
                                around.scope_kind == ScopeKind::Lambda ||
                                around.scope_kind == ScopeKind::TypeAlias;
        block.qualname = around.qualname + (has_locals ? ".<locals>." : ".") + own;
    }
}

}  // namespace

void resolve(SymbolTable& table) {
    Resolver(table).resolve_block(0, no_index);
    name_blocks(table);
}

}  // namespace outlive::scope
