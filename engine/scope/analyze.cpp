#include "engine/scope/analyze.hpp"

#include "engine/scope/future.hpp"
#include "engine/scope/resolver.hpp"
#include "engine/scope/symbol_builder.hpp"

namespace outlive::scope {

std::variant<SymbolTable, support::Diagnostic> analyze(const syntax::Tree& tree, Mentions mentions,
                                                       Semantics semantics) {
    try {
        std::variant<SymbolTable, support::Diagnostic> result;
        SymbolTable& table = std::get<SymbolTable>(result);
        table.semantics = semantics;
        const FutureImports future = find_future_imports(tree);
        table.future_annotations = future.annotations;
        table.future_imports_end = future.end;
        SymbolBuilder(table, mentions == Mentions::Keep).build(tree);
        resolve(table);
        return result;
    } catch (support::Diagnostic& diagnostic) {
        return std::move(diagnostic);
    }
}

}  // namespace outlive::scope
