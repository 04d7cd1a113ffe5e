#include "engine/scope/symbol_table.hpp"

#include <utility>

#include "engine/support/check.hpp"

namespace outlive::scope {

SymbolTable::SymbolTable() {
    class_cell = names.intern("__class__");
    class_dict = names.intern("__classdict__");
    type_params = names.intern(".type_params");
    generic_base = names.intern(".generic_base");
    defaults = names.intern(".defaults");
    kwdefaults = names.intern(".kwdefaults");
    iterator = names.intern(".0");
}

Symbol& Block::add(NameId name) {
    const std::uint32_t at = index.add(name);
    if (at == symbols.size()) symbols.push_back({name, 0, Binding::Unknown});
    return symbols[at];
}

std::uint32_t SymbolTable::block_of(const void* node) const {
    const auto found = block_of_node.find(node);
    OUTLIVE_CHECK(found != block_of_node.end());
    return found->second;
}

NameId SymbolTable::name_in(const Block& block, std::string_view name) {
    if (block.class_name.empty() || !name.starts_with("__")) return names.intern(name);
    std::string other = mangled(block.class_name, name);
    if (other.empty()) return names.intern(name);
    const NameId id = names.intern_copy(std::move(other));
    const bool own = !block.mangles_own_only || (block.flags_of(id) & SymbolTypeParameter) != 0;
    return own ? id : names.intern(name);
}

}  // namespace outlive::scope
