// The rule that a program is run by: Python's own, or one of ten wrong ideas
// that learners hold of it, each made a rule that can be run (a misinterpreter).
//
// Each changes one rule and nothing else, and only for the program's own code:
// the library always runs by Python's. Scope analysis and the compiler give a
// program under another rule other instructions; the machine's loop asks
// nothing, so that Python's own rule costs nothing. "Function" below means def
// and lambda; a comprehension or generator expression counts as a call whose
// variables are its own; class bodies and type parameters stay as they are, and
// so does `__class__`, which `super()` needs.
//
// - DiesWithFrame: when a call ends (by return, by an exception, a generator by
//   its exhaustion or close) its cells are emptied. Whoever kept one finds it
//   empty: NameError. Assigning to it by `nonlocal` fills it again.
// - CopiesValues: making a function gives it cells of its own with what its
//   free variables hold at that moment; one that is not bound yet stays so
//   (an inner function cannot call itself). Each call starts from these copies:
//   what it assigns by `nonlocal` is gone with it. Globals are not copied.
// - OneCellForAllCalls: the captured variables of a function exist once in the
//   run, for all its calls. A new call binds them again; what it does not bind
//   is as the last one left it.
// - DynamicScope: a name that is not the function's own is looked up in the
//   variables of the calls on the stack, the latest first, down to the module
//   that runs, then in the function's module and the built-ins. `nonlocal`
//   assigns to the first call found so. Nothing is captured. `global` stays.
// - Isolated: a name that is not the function's own, also one declared `global`
//   or `nonlocal`, is a built-in or not defined.
// - AssignmentReachesOut: a name that a function assigns (in any way but as its
//   parameter) and that an enclosing function has too is that function's
//   variable, as if declared `nonlocal`.
// - ReadsAtDefinition: when def or lambda runs, every name in its text that is
//   not its own gets the value that it has then, for good; one that has none
//   is not defined when the function is called. Names that the function
//   declares `global` or `nonlocal` are left alone.
// - AssignmentCopies: an assignment statement (`:=` too), and passing an argument
//   to a function of the program, bind a shallow copy of a list or dict.
//   Augmented assignment, loops, defaults and results do not copy.
// - DefaultsAreFresh: a call that uses a default which is a list, dict, set or
//   bytearray gets a copy of it as it was when def ran.
// - CallsWhenNamed: a name or attribute whose value is a function or method of
//   the program is called, without arguments, where it is read as a value: not
//   as what a call calls, not before a dot, not as a decorator.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace outlive::scope {

enum class Semantics : std::uint8_t {
    Python,
    DiesWithFrame,
    CopiesValues,
    OneCellForAllCalls,
    DynamicScope,
    Isolated,
    AssignmentReachesOut,
    ReadsAtDefinition,
    AssignmentCopies,
    DefaultsAreFresh,
    CallsWhenNamed
};

struct Misinterpreter {
    Semantics semantics;
    std::string_view name;        // "dies with frame"
    std::string_view wrong_idea;  // a sentence without its stop
};

// The ten, in the order above.
[[nodiscard]] const std::array<Misinterpreter, 10>& misinterpreters();
// By name, with spaces or hyphens; "python" and "" are Python's own rules.
[[nodiscard]] std::optional<Semantics> semantics_named(std::string_view name);
// "dies with frame, copies values, … or calls when named".
[[nodiscard]] std::string misinterpreter_names();

}  // namespace outlive::scope
