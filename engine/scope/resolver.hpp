// Pass two of scope analysis: decides for every symbol of every block whether
// it is local, a cell, free or global, and which comprehensions are inlined.
//
// The rules are those of CPython's symbol table (language reference 4.2.2;
// PEP 227, 695, 709) but for one of its faults: an inlined comprehension's
// variables never become visible to the functions beside it. Errors that need
// the whole text (`no binding for nonlocal`) are thrown as Diagnostic.
#pragma once

#include "engine/scope/symbol_table.hpp"

namespace outlive::scope {

void resolve(SymbolTable& table);

}  // namespace outlive::scope
