#include "engine/syntax/parse.hpp"

#include <algorithm>
#include <type_traits>

#include "engine/support/deep_stack.hpp"
#include "engine/syntax/find_error.hpp"
#include "engine/syntax/lexer.hpp"
#include "engine/syntax/parser.hpp"
#include "engine/syntax/walk.hpp"

namespace outlive::syntax {
namespace {

// Throws TooDeep when a path of statements and expressions from `node` down is
// longer than `allowed`.
template <class Node>
void check_depth(Node* node, std::uint32_t allowed) {
    if constexpr (std::is_same_v<Node, Stmt> || std::is_same_v<Node, Expr>) {
        if (allowed-- == 0) throw TooDeep{};
    }
    for_each_child(node, [&](auto* child) { check_depth(child, allowed); });
}

void check_depth(const Tree& tree) {
    for (Stmt* const statement : tree.body) check_depth(statement, kMaxTreeDepth);
    if (tree.expression != nullptr) check_depth(tree.expression, kMaxTreeDepth);
}

support::Diagnostic too_deep(std::uint32_t at, support::DiagnosticKind kind) {
    support::Diagnostic diagnostic;
    diagnostic.kind = kind;
    diagnostic.message = kind == support::DiagnosticKind::MemoryError
                             ? "Parser stack overflowed - Python source too complex to parse"
                             : "maximum recursion depth exceeded during compilation";
    diagnostic.span = {at, at};
    diagnostic.has_carets = false;
    return diagnostic;
}

void fill(Parser& parser, Mode mode) {
    switch (mode) {
        case Mode::Exec:
            return parser.parse_file();
        case Mode::Eval:
            return parser.parse_eval();
        case Mode::Single:
            return parser.parse_single();
    }
}

// Fills the tree, or says why not. False: only a deep stack can tell.
bool run(Parser& parser, const support::SourceText& source, const TokenList& tokens, Tree& tree,
         Room room, ParseResult& result) {
    std::optional<support::Diagnostic>& error = result.error;
    const auto here = [&] { return tokens.tokens[parser.position()].span.begin; };
    support::DiagnosticKind beyond = support::DiagnosticKind::MemoryError;  // of the parser
    try {
        fill(parser, tree.mode);
        beyond = support::DiagnosticKind::RecursionError;  // of what comes after it
        tree.is_deep = parser.may_be_deep();
        if (tree.is_deep && room == Room::Shallow) return false;
        if (tree.is_deep) check_depth(tree);
    } catch (const Refused&) {
        Refusal refusal = find_error(source, tokens, tree.mode, parser.complete(), result.warnings,
                                     parser.position());
        error = std::move(refusal.error);
        result.details = refusal.details;
        result.warnings = std::move(refusal.warnings);
    } catch (const TooComplex&) {
        error = too_deep(here(), beyond);
    } catch (const TooDeep&) {
        if (room == Room::Shallow) return false;
        error = too_deep(here(), beyond);
    }
    return true;
}

// False: only a deep stack can tell.
bool attempt(const support::SourceText& source, const TokenList& tokens, Mode mode, Room room,
             ParseResult& result) {
    result = {};
    result.tree = std::make_unique<Tree>();
    result.tree->mode = mode;
    result.tree->span = {0, static_cast<std::uint32_t>(source.text().size())};
    Parser parser(source, tokens, *result.tree, result.warnings, room);
    if (!run(parser, source, tokens, *result.tree, room, result)) return false;
    if (result.error) {
        result.tree.reset();
    } else {
        result.warnings.insert(result.warnings.begin(), tokens.warnings.begin(),
                               tokens.warnings.end());
    }
    return true;
}

}  // namespace

ParseResult parse(const support::SourceText& source, Mode mode) {
    ParseResult result;
    const TokenList tokens = tokenize(source);
    if (!attempt(source, tokens, mode, Room::Shallow, result)) {
        const bool done = support::on_deep_stack(
            [&] { (void)attempt(source, tokens, mode, Room::Deep, result); });
        if (!done) result = {nullptr, too_deep(0, support::DiagnosticKind::MemoryError), {}, {}};
    }
    std::stable_sort(
        result.warnings.begin(), result.warnings.end(),
        [](const SyntaxWarning& a, const SyntaxWarning& b) { return a.span.begin < b.span.begin; });
    return result;
}

}  // namespace outlive::syntax
