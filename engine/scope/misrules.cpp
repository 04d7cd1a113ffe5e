#include "engine/scope/misrules.hpp"

#include <algorithm>

#include "engine/scope/analyze.hpp"

namespace outlive::scope {

namespace {

bool is_function(const Block& block) {
    return block.kind == BlockKind::Function && block.comprehension == ComprehensionKind::None;
}

bool is_type_scope(const Block& block) {
    return block.kind == BlockKind::TypeParameters || block.kind == BlockKind::TypeAlias ||
           block.kind == BlockKind::TypeVariable || block.kind == BlockKind::Annotation;
}

}  // namespace

// Names that the language itself hands down, and the scopes of type parameters.
bool Misrules::is_exempt(const Block& block, const Symbol& symbol) const {
    return is_type_scope(block) || symbol.name == table_.class_cell ||
           symbol.name == table_.class_dict || table_.names.text(symbol.name).starts_with('.');
}

// The variable around a block that a free name means by Python's rules.
const Symbol* Misrules::binder(std::uint32_t block, NameId name, std::uint32_t* found_in) const {
    for (std::uint32_t at = table_.blocks[block].parent; at != no_index;
         at = table_.blocks[at].parent) {
        const Block& around = table_.blocks[at];
        if (around.kind == BlockKind::Module) break;
        const Symbol* symbol = around.find(name);
        if (around.kind == BlockKind::Class || symbol == nullptr) continue;
        if ((symbol->flags & SymbolNonlocal) != 0) continue;
        if ((symbol->flags & SymbolGlobal) != 0) break;
        if ((symbol->flags & SymbolBound) == 0) continue;
        if (found_in != nullptr) *found_in = at;
        return symbol;
    }
    return nullptr;
}

// The block in whose frame this one runs.
std::uint32_t Misrules::frame_block(std::uint32_t block) const {
    while (table_.blocks[block].inlined) block = table_.blocks[block].parent;
    return block;
}

bool Misrules::in_function(std::uint32_t block) const {
    for (; block != no_index; block = table_.blocks[block].parent) {
        if (is_function(table_.blocks[block])) return true;
    }
    return false;
}

// Can the name be the module's? A built-in that no text of it binds cannot.
bool Misrules::is_module_name(NameId name) const {
    if (!is_builtin_name(table_.names.text(name))) return true;
    if ((table_.blocks[0].flags_of(name) & SymbolBound) != 0) return true;
    constexpr auto assigned_as_global = SymbolGlobal | SymbolLocal;
    return std::any_of(table_.blocks.begin(), table_.blocks.end(), [&](const Block& block) {
        return (block.flags_of(name) & assigned_as_global) == assigned_as_global;
    });
}

void Misrules::rebind(std::uint32_t index, Symbol& symbol) const {
    if (table_.semantics == Semantics::Python || is_exempt(table_.blocks[index], symbol)) return;
    switch (table_.semantics) {
        case Semantics::DynamicScope:
            return look_in_callers(index, symbol);
        case Semantics::Isolated:
            return isolate(index, symbol);
        case Semantics::AssignmentReachesOut:
            return reach_out(index, symbol);
        case Semantics::ReadsAtDefinition:
            return read_at_definition(index, symbol);
        default:
            return;  // the compiler's and the machine's part
    }
}

void Misrules::look_in_callers(std::uint32_t index, Symbol& symbol) const {
    const std::uint32_t frame = frame_block(index);
    if (table_.blocks[frame].kind == BlockKind::Module) return;
    if (symbol.binding != Binding::Free && symbol.binding != Binding::GlobalImplicit) return;
    std::uint32_t owner = no_index;
    const Symbol* variable = binder(index, symbol.name, &owner);
    if (variable != nullptr && (variable->flags & SymbolTypeParameter) != 0) return;
    if (owner != no_index && frame_block(owner) == frame) return;
    symbol.binding = Binding::Caller;
}

// From the block outwards: what lies beyond a function is not seen.
void Misrules::isolate(std::uint32_t index, Symbol& symbol) const {
    const bool outer = symbol.binding == Binding::Free ||
                       symbol.binding == Binding::GlobalImplicit ||
                       symbol.binding == Binding::GlobalExplicit;
    if (!outer) return;
    std::uint32_t owner = no_index;
    const Symbol* variable = binder(index, symbol.name, &owner);
    if (variable != nullptr && (variable->flags & SymbolTypeParameter) != 0) return;
    if (symbol.binding == Binding::GlobalExplicit) owner = no_index;
    for (std::uint32_t at = index; at != owner && at != no_index; at = table_.blocks[at].parent) {
        if (!is_function(table_.blocks[at])) continue;
        symbol.binding = Binding::BuiltinOnly;
        return;
    }
}

void Misrules::reach_out(std::uint32_t index, Symbol& symbol) const {
    constexpr auto assigned = SymbolLocal | SymbolImport;
    if (!is_function(table_.blocks[index]) || symbol.binding != Binding::Local) return;
    if ((symbol.flags & SymbolParameter) != 0 || (symbol.flags & assigned) == 0) return;
    const Symbol* variable = binder(index, symbol.name, nullptr);
    if (variable == nullptr || (variable->flags & SymbolTypeParameter) != 0) return;
    symbol.binding = Binding::Free;
}

void Misrules::read_at_definition(std::uint32_t index, Symbol& symbol) const {
    const bool reads_global = symbol.binding == Binding::GlobalImplicit && in_function(index);
    if (!reads_global || !is_module_name(symbol.name)) return;
    symbol.binding = Binding::Free;
    symbol.flags |= SymbolReadGlobal;
}

bool Misrules::reads_here(std::uint32_t block, NameId name) const {
    if (table_.semantics != Semantics::ReadsAtDefinition) return false;
    if (name == table_.class_cell || name == table_.class_dict) return false;
    const Symbol* symbol = table_.blocks[block].find(name);
    const bool own = symbol != nullptr && table_.blocks[block].is_function_like() &&
                     (symbol->flags & SymbolBound) != 0;
    return !own && !in_function(block) && binder(block, name, nullptr) == nullptr;
}

}  // namespace outlive::scope
