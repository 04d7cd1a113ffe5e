// Which name means what, as plain values for front ends: every scope of a text
// and every use of a name with the scope that owns it.
//
// Made by the resolver from the symbol table; the compiler and the editor's
// colours read the same decision. Ordered by place in the text.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/support/span.hpp"

namespace outlive::scope {

enum class ScopeKind : std::uint8_t {
    Module,
    Function,
    Lambda,
    Class,
    GeneratorExpression,
    Comprehension,  // inlined: has no code object of its own, its names are its own
    TypeParameters,
    TypeAlias,
    TypeVariableBound
};

inline constexpr std::uint32_t no_index = 0xFFFFFFFF;

struct ScopeRecord {
    ScopeKind kind = ScopeKind::Module;
    std::string name;  // "module", "counter", "<lambda>"
    std::string qualname;
    support::Span span;
    std::uint32_t parent = no_index;  // index in Scopes::scopes
    std::uint32_t code = no_index;    // CodeId in the program, where it has one
    bool owns_cells = false;
};

enum class NameKind : std::uint8_t {
    Local,   // a plain variable of its scope
    Cell,    // a variable of its scope that an inner scope captures
    Free,    // found in the cell of an enclosing scope
    Global,  // a variable of the module
    Builtin  // bound nowhere in this text and a built-in name
};

// Update is `x += 1`: read, then bound.
enum class NameUsage : std::uint8_t { Read, Bind, Update, Delete, Declare };

struct NameUse {
    support::Span span;
    std::string name;
    NameKind kind = NameKind::Local;
    NameUsage usage = NameUsage::Read;
    std::uint32_t scope = 0;         // where it is written: index in Scopes::scopes
    std::uint32_t owner = no_index;  // whose variable it is; no_index for built-ins
};

struct Scopes {
    std::vector<ScopeRecord> scopes;  // [0] is the module
    std::vector<NameUse> uses;        // by span.begin
};

}  // namespace outlive::scope
