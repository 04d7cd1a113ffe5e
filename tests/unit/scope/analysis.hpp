// Scope analysis of a text, and its result as short lines that tests compare.
#pragma once

#include <memory>
#include <string>
#include <variant>

#include "engine/scope/analyze.hpp"
#include "engine/syntax/parse.hpp"

namespace outlive::scope {

struct Analysis {
    std::unique_ptr<support::SourceText> source;
    syntax::ParseResult parsed;
    std::variant<SymbolTable, support::Diagnostic> result;
};

Analysis analyze_text(std::string text);

// "f: a cell, b free, c global": one line a block, in the order of the text.
std::string bindings(const std::string& text);
// "2:4 n cell bind of counter": one line a name.
std::string uses(const std::string& text);
// "SyntaxError text @ 1:4-1:10"; empty when there is none. Columns from 1.
std::string error(const std::string& text);

}  // namespace outlive::scope
