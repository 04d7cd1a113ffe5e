// Exceptions as objects: making them, their fields, their text.
//
// The `extra` values of an Exception hold what its class adds; which is
// decided by the built-in class it derives from (exception_fields). Invariant:
// `args` is always a Tuple; `cause` and `context` are exceptions or no value.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

#include "engine/machine/machine.hpp"

namespace outlive::machine {

// Which built-in family a class belongs to: what extra[0..3] mean.
enum class ExceptionFields : std::uint8_t {
    None,
    Value_,     // StopIteration: value
    Code,       // SystemExit: code
    Name_,      // NameError: name
    Attribute,  // AttributeError: name, obj
    Import,     // ImportError: name, path, name_from
    // These look at what they are given.
    System,   // OSError: errno, strerror, filename, filename2
    Syntax,   // SyntaxError: msg, (filename, lineno, offset, text, end_lineno, end_offset)
    Unicode,  // UnicodeError: encoding, object, … are its args
    Group     // BaseExceptionGroup: message, exceptions (a Tuple)
};
[[nodiscard]] ExceptionFields exception_fields(Machine& m, const Class& cls);

// A new exception of a class with these args, without running Python; fields
// that depend on args are set. Arguments are retained. For OSError the class may
// become the one of its errno.
[[nodiscard]] Exception* make_exception(Machine& m, Class& cls, std::span<const Value> args);
// Whether calling this exception class, without keywords, comes to make_exception:
// nothing of the program's takes part and no arguments are refused.
[[nodiscard]] bool is_made_plainly(Machine& m, const Class& cls);

// str(e) as far as no Python code is needed: a Str, raised() or needs_python().
[[nodiscard]] Value exception_str(Machine& m, Exception& e, int depth = 0);
[[nodiscard]] Value exception_repr(Machine& m, Exception& e, int depth = 0);

// Puts `context` behind e as raising does: e never becomes its own context.
void chain_context(Machine& m, Exception& e, Value context);

// Adds a Str to e.__notes__, which becomes a list where there was none: None; or
// raised(), a TypeError where it is something else.
Value add_note(Machine& m, Value e, Value note);

// The number that a process ends with when this exception leaves the program.
[[nodiscard]] int exit_code_of(Machine& m, Value exception);

}  // namespace outlive::machine
