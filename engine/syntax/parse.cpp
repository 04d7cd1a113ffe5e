#include "engine/syntax/parse.hpp"

#include <algorithm>

#include "engine/syntax/find_error.hpp"
#include "engine/syntax/lexer.hpp"
#include "engine/syntax/parser.hpp"
#include "engine/syntax/walk.hpp"

namespace outlive::syntax {
namespace {

// Throws TooDeep when a path from `node` down is longer than `allowed`.
template <class Node>
void check_depth(Node* node, std::uint32_t allowed) {
    if (allowed == 0) throw TooDeep{};
    for_each_child(node, [&](auto* child) { check_depth(child, allowed - 1); });
}

void check_depth(const Tree& tree) {
    for (Stmt* const statement : tree.body) check_depth(statement, kMaxTreeDepth);
    if (tree.expression != nullptr) check_depth(tree.expression, kMaxTreeDepth);
}

support::Diagnostic too_deep(std::uint32_t at) {
    support::Diagnostic diagnostic;
    diagnostic.kind = support::DiagnosticKind::RecursionError;
    diagnostic.message = "maximum recursion depth exceeded during compilation";
    diagnostic.span = {at, at};
    diagnostic.has_carets = false;
    return diagnostic;
}

// Fills the tree, or says why not.
std::optional<support::Diagnostic> run(Parser& parser, const support::SourceText& source,
                                       const TokenList& tokens, const Tree& tree) {
    try {
        switch (tree.mode) {
            case Mode::Exec:
                parser.parse_file();
                break;
            case Mode::Eval:
                parser.parse_eval();
                break;
            case Mode::Single:
                parser.parse_single();
                break;
        }
        if (parser.may_be_deep()) check_depth(tree);
        return std::nullopt;
    } catch (const Refused&) {
        return find_error(source, tokens, tree.mode, parser.complete(), parser.position());
    } catch (const TooDeep&) {
        return too_deep(tokens.tokens[parser.position()].span.begin);
    }
}

}  // namespace

ParseResult parse(const support::SourceText& source, Mode mode) {
    ParseResult result;
    TokenList tokens = tokenize(source);
    result.tree = std::make_unique<Tree>();
    result.tree->mode = mode;
    result.tree->span = {0, static_cast<std::uint32_t>(source.text().size())};
    result.warnings = std::move(tokens.warnings);
    Parser parser(source, tokens, *result.tree, result.warnings);
    result.error = run(parser, source, tokens, *result.tree);
    if (result.error) {
        result.tree.reset();
        // CPython has warned of what it read before it found the error, wherever it
        // then says that is.
        const std::uint32_t read =
            std::max(result.error->span.begin, tokens.tokens[parser.position()].span.begin);
        std::erase_if(result.warnings,
                      [&](const SyntaxWarning& warning) { return warning.span.begin >= read; });
    }
    std::stable_sort(
        result.warnings.begin(), result.warnings.end(),
        [](const SyntaxWarning& a, const SyntaxWarning& b) { return a.span.begin < b.span.begin; });
    return result;
}

}  // namespace outlive::syntax
