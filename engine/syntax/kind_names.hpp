// What the kinds of nodes and operators are called: the names of CPython's `ast`.
//
// One table an enum, in the enum's order, for everything that writes a tree: the
// dump of golden tests, and the node objects of the module ast.
#pragma once

#include <cstddef>
#include <string_view>

#include "engine/syntax/ast.hpp"

namespace outlive::syntax {

[[nodiscard]] constexpr std::string_view name_of(ExprKind value) {
    constexpr std::string_view names[] = {
        "BoolOp",    "NamedExpr", "BinOp",     "UnaryOp",   "Lambda",   "IfExp",
        "Dict",      "Set",       "ListComp",  "SetComp",   "DictComp", "GeneratorExp",
        "Await",     "Yield",     "YieldFrom", "Compare",   "Call",     "FormattedValue",
        "JoinedStr", "Constant",  "Attribute", "Subscript", "Starred",  "Name",
        "List",      "Tuple",     "Slice"};
    return names[static_cast<std::size_t>(value)];
}
[[nodiscard]] constexpr std::string_view name_of(StmtKind value) {
    constexpr std::string_view names[] = {"FunctionDef", "AsyncFunctionDef",
                                          "ClassDef",    "Return",
                                          "Delete",      "Assign",
                                          "TypeAlias",   "AugAssign",
                                          "AnnAssign",   "For",
                                          "AsyncFor",    "While",
                                          "If",          "With",
                                          "AsyncWith",   "Match",
                                          "Raise",       "Try",
                                          "TryStar",     "Assert",
                                          "Import",      "ImportFrom",
                                          "Global",      "Nonlocal",
                                          "Expr",        "Pass",
                                          "Break",       "Continue"};
    return names[static_cast<std::size_t>(value)];
}
[[nodiscard]] constexpr std::string_view name_of(PatternKind value) {
    constexpr std::string_view names[] = {"MatchValue",   "MatchSingleton", "MatchSequence",
                                          "MatchMapping", "MatchClass",     "MatchStar",
                                          "MatchAs",      "MatchOr"};
    return names[static_cast<std::size_t>(value)];
}
[[nodiscard]] constexpr std::string_view name_of(TypeParamKind value) {
    constexpr std::string_view names[] = {"TypeVar", "ParamSpec", "TypeVarTuple"};
    return names[static_cast<std::size_t>(value)];
}
[[nodiscard]] constexpr std::string_view name_of(ExprContext value) {
    constexpr std::string_view names[] = {"Load", "Store", "Del"};
    return names[static_cast<std::size_t>(value)];
}
[[nodiscard]] constexpr std::string_view name_of(BoolOperator value) {
    constexpr std::string_view names[] = {"And", "Or"};
    return names[static_cast<std::size_t>(value)];
}
[[nodiscard]] constexpr std::string_view name_of(UnaryOperator value) {
    constexpr std::string_view names[] = {"Invert", "Not", "UAdd", "USub"};
    return names[static_cast<std::size_t>(value)];
}
[[nodiscard]] constexpr std::string_view name_of(Operator value) {
    constexpr std::string_view names[] = {"Add",    "Sub",    "Mult",    "MatMult", "Div",
                                          "Mod",    "Pow",    "LShift",  "RShift",  "BitOr",
                                          "BitXor", "BitAnd", "FloorDiv"};
    return names[static_cast<std::size_t>(value)];
}
[[nodiscard]] constexpr std::string_view name_of(CmpOperator value) {
    constexpr std::string_view names[] = {"Eq",  "NotEq", "Lt",    "LtE", "Gt",
                                          "GtE", "Is",    "IsNot", "In",  "NotIn"};
    return names[static_cast<std::size_t>(value)];
}

}  // namespace outlive::syntax
