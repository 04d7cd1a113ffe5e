// An exception as CPython 3.13 prints it: traceback with carets, chained
// exceptions, groups in their boxes, notes, "Did you mean".
//
// Only reads the machine's state; runs no Python. The text of an exception whose
// class has a __str__ of the program's own must be known beforehand: `texts`
// maps exception -> its str (by identity); what is missing there is made here,
// or stands as "<exception str() failed>".
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/machine/machine.hpp"

namespace outlive::machine {

struct ExceptionText {
    Value exception;   // borrowed
    std::string text;  // str(exception)
};

struct TracebackOptions {
    bool chain = true;        // causes and contexts too
    bool with_header = true;  // "Traceback (most recent call last):"
    bool for_stderr = true;   // false: the text goes elsewhere, what reading its lines warns
                              // of goes to stderr at once
    bool with_marks = true;   // carets under the lines
    std::int64_t limit = -1;  // entries at most; -1: all
};

// Every line ends in "\n".
[[nodiscard]] std::string format_exception(Machine& m, Value exception,
                                           const std::vector<ExceptionText>& texts,
                                           const TracebackOptions& options = {});
// The line that an entry names.
[[nodiscard]] std::uint32_t traceback_line(Machine& m, const Traceback& t);
// Only the entries: "  File …" lines, without header and exception. `told` gets
// what reading the source lines again warns of.
[[nodiscard]] std::string format_traceback(Machine& m, const Traceback* traceback,
                                           const TracebackOptions& options = {},
                                           std::string* told = nullptr);

// Does printing this exception (its causes, contexts, groups) need the program's
// own __str__?
[[nodiscard]] bool needs_python_text(Machine& m, Value exception);
// Whether the program has set a sys.excepthook of its own.
[[nodiscard]] bool has_excepthook(Machine& m);

// The line markers under one line of source for the instruction at `pc`; empty
// when CPython draws none. One string a line of the span, caret lines between.
[[nodiscard]] std::string format_source_lines(const bytecode::Code& code, std::uint32_t pc,
                                              std::string_view indent, std::string* told = nullptr);

}  // namespace outlive::machine
