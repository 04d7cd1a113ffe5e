// Program text at run time: what exec, eval and compile make of it.
//
// The text is parsed and compiled as the program itself was; its code joins the
// machine's table of codes and lives as long as the run. A text met before, under
// the same file name, gives the same code object again, so that `eval` in a loop
// compiles once. Invariant: what is loaded, and in which order, follows from the
// state of the machine alone, so a machine that goes through a run again finds
// the same codes under the same numbers.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <optional>
#include <string>
#include <vector>

#include "engine/machine/machine.hpp"
#include "engine/syntax/parse.hpp"

namespace outlive::machine {

// Lines and columns from 1; `text` is the line, where CPython still has it.
struct TextWarning {
    std::string message;
    std::uint32_t line, column, end_line, end_column;
    std::optional<std::string> text;
    syntax::WarningCategory category;
};

struct LoadedText {
    Handle code = 0;  // CodeWrapper, immortal; 0: not Python, `error` is raised
    std::vector<TextWarning> warnings;
};

struct ParsedText {
    std::shared_ptr<const support::SourceText> source;
    std::shared_ptr<const syntax::Tree> tree;  // null: not Python, the error is raised
    std::vector<syntax::SyntaxWarning> warnings;
};

// The tree of a text alone; nothing is compiled or loaded.
[[nodiscard]] ParsedText parse_text(Machine& m, std::string_view text, std::string_view file_name,
                                    syntax::Mode mode);

// `text` is UTF-8 with any line ends; what is not Python is raised. A file name
// of the program's own shows its lines in messages, as reading the file would.
[[nodiscard]] LoadedText load_text(Machine& m, std::string_view text, std::string_view file_name,
                                   syntax::Mode mode);

// Code lives outside the arena, but must not escape its budget: what is reserved for a
// text of this size. False: MemoryError is raised.
[[nodiscard]] bool keep_weight_of_code(Machine& m, std::size_t text_size);

// The text of the program's own file: the only one whose lines tracebacks show.
[[nodiscard]] const support::SourceText* program_source(const Machine& m);

}  // namespace outlive::machine
