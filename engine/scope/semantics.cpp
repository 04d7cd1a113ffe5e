#include "engine/scope/semantics.hpp"

#include <algorithm>

namespace outlive::scope {

const std::array<Misinterpreter, 10>& misinterpreters() {
    static constexpr std::array<Misinterpreter, 10> all{{
        {Semantics::DiesWithFrame, "dies with frame",
         "a function's variables are destroyed when it returns, captured or not"},
        {Semantics::CopiesValues, "copies values",
         "a closure copies the values of its free variables when it is created"},
        {Semantics::OneCellForAllCalls, "one cell for all calls",
         "every call of the outer function uses the same variables"},
        {Semantics::DynamicScope, "dynamic scope",
         "a free name is looked up in whoever called, not in where the function was written"},
        {Semantics::Isolated, "isolated", "a function sees only its own names and the built-ins"},
        {Semantics::AssignmentReachesOut, "assignment reaches out",
         "assigning in an inner function changes the outer variable without nonlocal"},
        {Semantics::ReadsAtDefinition, "reads at definition",
         "a function body's names are replaced by their values when def runs"},
        {Semantics::AssignmentCopies, "assignment copies",
         "assigning and passing an argument copy lists and dicts"},
        {Semantics::DefaultsAreFresh, "defaults are fresh",
         "a mutable default is created anew at each call"},
        {Semantics::CallsWhenNamed, "calls when named",
         "writing a function's name without parentheses runs it"},
    }};
    return all;
}

std::optional<Semantics> semantics_named(std::string_view name) {
    std::string plain(name);
    std::replace(plain.begin(), plain.end(), '-', ' ');
    if (plain.empty() || plain == "python") return Semantics::Python;
    for (const Misinterpreter& m : misinterpreters()) {
        if (m.name == plain) return m.semantics;
    }
    return std::nullopt;
}

std::string misinterpreter_names() {
    std::string text;
    for (const Misinterpreter& m : misinterpreters()) {
        if (!text.empty()) text += &m == &misinterpreters().back() ? " or " : ", ";
        text += m.name;
    }
    return text;
}

}  // namespace outlive::scope
