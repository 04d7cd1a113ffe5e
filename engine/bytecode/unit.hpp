// One code object while it is being compiled, with what is open around the
// statement at hand: loops, try and with blocks, inlined comprehensions.
//
// Slots are numbered when the unit is finished: until then an instruction's
// slot argument is a SlotGroup and an index in it (slot_argument). Owned by the
// compiler, one for each code object from its header to its end.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/bytecode/assembler.hpp"
#include "engine/bytecode/constant_pool.hpp"
#include "engine/scope/name_table.hpp"
#include "engine/syntax/ast.hpp"

namespace outlive::bytecode {

using scope::NameId;
using scope::NameIndex;

enum class UnitKind : std::uint8_t {
    Module,
    Function,
    AsyncFunction,
    Lambda,
    Class,
    Comprehension,
    TypeScope
};

// Groups of a frame's slots, in the order in which they lie there.
enum class SlotGroup : std::uint8_t { Local, Hidden, Cell, Free };
inline constexpr std::uint32_t slot_group_shift = 22;
[[nodiscard]] constexpr std::uint32_t slot_argument(SlotGroup group, std::uint32_t index) {
    return static_cast<std::uint32_t>(group) << slot_group_shift | index;
}

// What is open around a statement, and what leaving it early has to undo;
// CPython's frame blocks.
enum class OpenKind : std::uint8_t {
    WhileLoop,
    ForLoop,
    TryExcept,
    FinallyTry,
    FinallyEnd,
    With,
    AsyncWith,
    HandlerCleanup,
    KeptValue,
    ExceptionHandler,
    GroupHandler
};

struct OpenBlock {
    OpenKind kind;
    Label again = {};                    // loops: where `continue` goes
    Label exit = {};                     // loops: where `break` goes
    Span span = {};                      // With: the manager's expression
    syntax::Stmts finally_body = {};     // FinallyTry
    std::string_view handler_name = {};  // HandlerCleanup: of `except … as name`
};

struct Unit {
    explicit Unit(std::uint32_t expected_instructions) : assembler(expected_instructions) {}

    UnitKind kind = UnitKind::Module;
    std::uint32_t block = 0;  // in the symbol table
    Code* code = nullptr;
    Assembler assembler;
    ConstantPool constants;
    NameIndex names;         // co_names
    NameIndex varnames;      // co_varnames: also those of inlined comprehensions
    NameIndex locals;        // SlotGroup::Local
    NameIndex hidden;        // SlotGroup::Hidden
    NameIndex hidden_cells;  // those of them that some comprehension keeps in a cell
    NameIndex cells;         // SlotGroup::Cell, sorted by text
    NameIndex frees;         // SlotGroup::Free, sorted by text
    NameIndex used_globals;
    Label body_end = {};  // where an exception that leaves the body goes, if it must
    std::vector<OpenBlock> open;
    std::vector<std::uint32_t> comprehensions;  // inlined ones being compiled, innermost last
    NameIndex static_attributes;                // Class: X of every `self.X = …` in it
};

}  // namespace outlive::bytecode
