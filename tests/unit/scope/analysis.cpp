#include "tests/unit/scope/analysis.hpp"

#include <fmt/format.h>

#include <array>

namespace outlive::scope {

namespace {

std::string_view binding_word(Binding binding) {
    switch (binding) {
        case Binding::Local:
            return "local";
        case Binding::Cell:
            return "cell";
        case Binding::Free:
            return "free";
        case Binding::GlobalExplicit:
            return "declared global";
        case Binding::GlobalImplicit:
            return "global";
        case Binding::Caller:
            return "caller";
        case Binding::BuiltinOnly:
            return "built-in only";
        case Binding::Unknown:
            return "unknown";
    }
    return {};
}

}  // namespace

Analysis analyze_text(std::string text) {
    Analysis analysis;
    analysis.source = std::make_unique<support::SourceText>("test.py", std::move(text));
    analysis.parsed = syntax::parse(*analysis.source, syntax::Mode::Exec);
    if (analysis.parsed.error) {
        analysis.result = *analysis.parsed.error;
    } else {
        analysis.result = analyze(*analysis.parsed.tree, Mentions::Keep);
    }
    return analysis;
}

std::string bindings(const std::string& text) {
    const Analysis analysis = analyze_text(text);
    if (const auto* diagnostic = std::get_if<support::Diagnostic>(&analysis.result)) {
        return diagnostic->message;
    }
    const auto& table = std::get<SymbolTable>(analysis.result);
    std::string result;
    for (const Block& block : table.blocks) {
        result += block.name;
        std::string_view separator = ": ";
        for (const Symbol& symbol : block.symbols) {
            if (symbol.name == table.iterator) continue;
            result += fmt::format("{}{} {}", separator, table.names.text(symbol.name),
                                  binding_word(symbol.binding));
            separator = ", ";
        }
        result += '\n';
    }
    return result;
}

std::string uses(const std::string& text) {
    constexpr std::array<std::string_view, 5> kinds = {"local", "cell", "free", "global",
                                                       "builtin"};
    constexpr std::array<std::string_view, 5> usages = {"read", "bind", "update", "delete",
                                                        "declare"};
    const Analysis analysis = analyze_text(text);
    const Scopes scopes = list_scopes(std::get<SymbolTable>(analysis.result));
    std::string result;
    for (const NameUse& use : scopes.uses) {
        const support::Position at = analysis.source->position(use.span.begin);
        result += fmt::format("{}:{} {} {} {}", at.line, at.column, use.name,
                              kinds[static_cast<std::size_t>(use.kind)],
                              usages[static_cast<std::size_t>(use.usage)]);
        if (use.owner != no_index) result += " of " + scopes.scopes[use.owner].name;
        result += '\n';
    }
    return result;
}

std::string error(const std::string& text) {
    const Analysis analysis = analyze_text(text);
    const auto* diagnostic = std::get_if<support::Diagnostic>(&analysis.result);
    if (diagnostic == nullptr) return {};
    const support::Position from = analysis.source->position(diagnostic->span.begin);
    const support::Position to = analysis.source->position(diagnostic->span.end);
    return fmt::format("{} @ {}:{}-{}:{}", diagnostic->message, from.line, from.column + 1, to.line,
                       to.column + 1);
}

}  // namespace outlive::scope
