#include "engine/scope/future.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include <fmt/format.h>

#include "engine/scope/refusal.hpp"
#include "engine/syntax/ast.hpp"

namespace outlive::scope {

using namespace syntax;  // NOLINT: this file is about its nodes

namespace {

constexpr std::array<std::string_view, 9> accepted_features = {
    "nested_scopes",  "generators",       "division",       "absolute_import", "with_statement",
    "print_function", "unicode_literals", "barry_as_FLUFL", "generator_stop"};

bool is_docstring(const Stmt* statement) {
    const auto* expression = try_as<ExprStmt>(statement);
    const auto* constant = expression == nullptr ? nullptr : try_as<Constant>(expression->value);
    return constant != nullptr && constant->value == ConstantKind::Str;
}

void read_features(const ImportFrom* import, FutureImports& result) {
    const Span first_column{import->span.begin, import->span.begin + 1};
    for (const Alias* alias : import->names) {
        if (alias->name == "annotations") {
            result.annotations = true;
        } else if (alias->name == "braces") {
            refuse("not a chance", first_column);
        } else if (std::find(accepted_features.begin(), accepted_features.end(), alias->name) ==
                   accepted_features.end()) {
            refuse(fmt::format("future feature {} is not defined", alias->name), first_column);
        }
    }
}

}  // namespace

FutureImports find_future_imports(const Tree& tree) {
    FutureImports result;
    for (const Stmt* statement : tree.body) {
        const auto* import = try_as<ImportFrom>(statement);
        if (import != nullptr && import->level == 0 && import->module == "__future__") {
            read_features(import, result);
            result.end = statement->span.end;
        } else if (statement != tree.body.front() || !is_docstring(statement)) {
            break;
        }
    }
    return result;
}

}  // namespace outlive::scope
