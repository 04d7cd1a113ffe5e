// What a misinterpreter (semantics.hpp) changes of the resolver's decisions.
//
// The resolver binds each symbol by Python's rules first, so that every text is
// refused with the same words under every rule; then the symbol may be bound
// anew here. Under Python's own rules both functions do nothing. Used by the
// resolver alone.
#pragma once

#include "engine/scope/symbol_table.hpp"

namespace outlive::scope {

class Misrules {
  public:
    explicit Misrules(SymbolTable& table) : table_(table) {}

    // The symbol belongs to the block, and Python's binding stands in it.
    void rebind(std::uint32_t block, Symbol& symbol) const;
    // Semantics::ReadsAtDefinition: is this the block in which definitions that
    // want `name` read it? Then no block further out has to provide a cell.
    [[nodiscard]] bool reads_here(std::uint32_t block, NameId name) const;

  private:
    [[nodiscard]] bool is_exempt(const Block& block, const Symbol& symbol) const;
    [[nodiscard]] const Symbol* binder(std::uint32_t block, NameId name,
                                       std::uint32_t* found_in) const;
    [[nodiscard]] std::uint32_t frame_block(std::uint32_t block) const;
    [[nodiscard]] bool in_function(std::uint32_t block) const;
    [[nodiscard]] bool is_module_name(NameId name) const;
    void look_in_callers(std::uint32_t index, Symbol& symbol) const;
    void isolate(std::uint32_t index, Symbol& symbol) const;
    void reach_out(std::uint32_t index, Symbol& symbol) const;
    void read_at_definition(std::uint32_t index, Symbol& symbol) const;

    SymbolTable& table_;
};

}  // namespace outlive::scope
