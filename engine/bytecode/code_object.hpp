// A code object: what the compiler makes of a module, a function, a lambda, a
// class body or a generator expression, and what the machine runs.
//
// Invariant: it never changes after compilation and lives outside the arena;
// the machine names it by its CodeId, dealt in order of compilation within one
// program, so a re-run deals the same ones. Every instruction has a span.
// List, set and dict comprehensions have none of their own (PEP 709).
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "engine/scope/semantics.hpp"
#include "engine/support/source_text.hpp"
#include "engine/support/span.hpp"

namespace outlive::bytecode {

enum class Opcode : std::uint8_t {
#define OP(name, argument, pops, pushes, formula) name,
#include "engine/bytecode/opcodes.def"
#undef OP
};

// What an instruction's argument means, for the disassembler.
enum class ArgumentKind : std::uint8_t {
    None,
    Const,
    Int,
    Slot,
    Name,
    Count,
    Flag,
    Binary,
    Compare,
    Format,
    Unpack,
    Target,
    FunctionFlags,
    Intrinsic1,
    Intrinsic2
};

enum class BinaryOperator : std::uint8_t {
    Add,
    Subtract,
    Multiply,
    MatrixMultiply,
    TrueDivide,
    FloorDivide,
    Remainder,
    Power,
    LeftShift,
    RightShift,
    And,
    Or,
    Xor
};

enum class CompareOperator : std::uint8_t {
    Less,
    LessEqual,
    Equal,
    NotEqual,
    Greater,
    GreaterEqual
};

enum class Intrinsic1 : std::uint8_t {
    StopIterationError,  // what escapes a generator as StopIteration becomes RuntimeError
    AsyncGenWrap,
    TypeVar,
    ParamSpec,
    TypeVarTuple,      // name -> the type parameter
    SubscriptGeneric,  // tuple of type parameters -> Generic[...]
    TypeAlias,         // (name, type params, function that computes it) -> alias
};

enum class Intrinsic2 : std::uint8_t {
    TypeVarWithBound,
    TypeVarWithConstraints,  // name, function that computes it
    SetFunctionTypeParams,   // function, tuple -> function
    SetTypeParamDefault,     // type parameter, function -> type parameter
};

struct Instruction {
    std::uint32_t word = 0;

    Instruction() = default;
    Instruction(Opcode op, std::uint32_t argument)
        : word(static_cast<std::uint32_t>(op) | argument << 8U) {}
    [[nodiscard]] Opcode op() const { return static_cast<Opcode>(word & 0xFFU); }
    [[nodiscard]] std::uint32_t argument() const { return word >> 8U; }
};
inline constexpr std::uint32_t max_argument = (1U << 24U) - 1;

// Where a raised exception goes: for instructions in [begin, end) the stack is
// cut to `depth`, the exception is pushed (with the raising place below it when
// `push_place`), and the machine goes to `target`. The innermost range stands
// first among those that cover a place.
struct Handler {
    std::uint32_t begin, end, target, depth;
    bool push_place;
};

enum class CodeKind : std::uint8_t {
    Module,
    Function,
    Lambda,
    Class,
    GeneratorExpression,
    TypeParameters,
    TypeAlias,
    TypeVariableBound
};

// The values of CPython's co_flags, as `inspect` documents them.
enum CodeFlags : std::uint32_t {
    CodeOptimized = 0x01,
    CodeNewLocals = 0x02,
    CodeVarArgs = 0x04,
    CodeVarKeywords = 0x08,
    CodeNested = 0x10,
    CodeGenerator = 0x20,
    CodeCoroutine = 0x80,
    CodeAsyncGenerator = 0x200,
    CodeFutureAnnotations = 0x1000000,
    CodeHasDocstring = 0x4000000,
    CodeMethod = 0x8000000
};

enum class SlotKind : std::uint8_t {
    Local,          // a plain variable of the call
    Hidden,         // of an inlined comprehension: a slot apart from the frame's own names
    Cell,           // owned by the call, reached by inner functions
    CellParameter,  // a parameter that is captured: bound first, then moved into its cell
    Free            // a cell of an enclosing scope, kept by the function
};

struct Slot {
    std::string name;
    SlotKind kind;
};

struct Code;
struct Constant;
using ConstantTuple = std::vector<Constant>;
struct Constant {
    struct None {};
    struct Ellipsis {};
    struct Integer {
        std::string digits;
    };  // decimal, or 0x…; any size, may start with '-'
    struct Complex {
        double real, imaginary;
    };
    struct Str {
        std::string utf8;
    };  // lone surrogates as WTF-8
    struct Bytes {
        std::string bytes;
    };
    struct FrozenSet {
        ConstantTuple items;
    };
    std::variant<None, Ellipsis, bool, std::int64_t, Integer, double, Complex, Str, Bytes,
                 ConstantTuple, FrozenSet, const Code*>
        value;
};

// Marks of an instruction, beside its span.
enum InstructionMark : std::uint8_t {
    MarkNone = 0,
    MarkStatement = 1,  // the first instruction of a statement, or of a loop's next turn:
                        // here a line step begins
    MarkArtificial = 2  // belongs to no place in the text (CPython gives it no line)
};

struct Code {
    std::uint32_t id = 0;  // index in its Program
    CodeKind kind = CodeKind::Module;
    std::uint32_t flags = 0;
    std::string name;                  // co_name
    std::string qualname;              // co_qualname
    std::uint32_t argument_count = 0;  // co_argcount: positional-only ones included
    std::uint32_t positional_only_count = 0;
    std::uint32_t keyword_only_count = 0;
    // Local, hidden, cell, free ones, in this order: the layout of a frame's slots.
    // Parameters come first: positional, keyword-only, *args, **kwargs.
    std::vector<Slot> slots;
    std::vector<std::string> varnames, cellvars, freevars;  // as CPython gives them
    std::vector<std::string>
        names_global;  // names this block uses as globals, in order of first use
    std::vector<Constant> constants;
    std::vector<std::string> names;
    std::vector<Instruction> instructions;
    std::vector<support::Span> spans;  // one an instruction
    std::vector<std::uint8_t> marks;   // one an instruction
    std::vector<Handler> handlers;
    std::uint32_t stack_size = 0;
    std::uint32_t first_line = 1;  // co_firstlineno: of the first decorator, if any
    support::Span span;            // the whole construct
    support::Span name_span;       // its name; empty for lambdas and the like
    const Code* parent = nullptr;  // the code object that it is written in
    std::shared_ptr<const support::SourceText> source;

    // The free variables' slots are the last ones.
    [[nodiscard]] std::uint32_t first_free_slot() const {
        return static_cast<std::uint32_t>(slots.size() - freevars.size());
    }
};

// Everything compiled from one text. `codes[0]` is the module.
struct Program {
    std::shared_ptr<const support::SourceText> source;
    scope::Semantics semantics = scope::Semantics::Python;  // it was compiled for
    std::vector<std::unique_ptr<Code>> codes;
};

[[nodiscard]] std::string_view opcode_name(Opcode op);
[[nodiscard]] std::string_view opcode_formula(Opcode op);
[[nodiscard]] ArgumentKind opcode_argument(Opcode op);
// Stack effect of the instruction when it falls through: pushes minus pops.
[[nodiscard]] int stack_effect(Instruction instruction);

}  // namespace outlive::bytecode
