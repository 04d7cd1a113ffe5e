#include "engine/machine/program_text.hpp"

#include <algorithm>

#include "engine/bytecode/compile.hpp"
#include "engine/machine/errors.hpp"
#include "engine/machine/operations.hpp"
#include "engine/objects/beside.hpp"
#include "engine/objects/dict.hpp"
#include "engine/objects/long_work.hpp"

namespace outlive::machine {

namespace {

// Rough, and on the safe side: what a byte of text becomes outside the arena.
// The arena keeps a weight of this size, so that its budget covers code too.
constexpr std::uint64_t weight_of_byte = 24, weight_of_text = 2048;
constexpr std::uint64_t cost_of_byte = 16, cost_of_text = 256;
constexpr std::size_t known_texts = 0;  // in MachineState::library_values

std::string with_unix_line_ends(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool returns = text[i] == '\r';
        result += returns ? '\n' : text[i];
        if (returns && i + 1 < text.size() && text[i + 1] == '\n') ++i;
    }
    return result;
}

Error error_of(support::DiagnosticKind kind) {
    switch (kind) {
        case support::DiagnosticKind::SyntaxError:
            return Error::SyntaxError;
        case support::DiagnosticKind::IndentationError:
            return Error::IndentationError;
        case support::DiagnosticKind::TabError:
            return Error::TabError;
        case support::DiagnosticKind::RecursionError:
            return Error::RecursionError;
        case support::DiagnosticKind::MemoryError:
            return Error::MemoryError;
        case support::DiagnosticKind::Unsupported:
            return Error::NotImplementedError;
    }
    return Error::SyntaxError;
}

// CPython's parser keeps the line; what comes after it asks the file for it.
enum class Stage : bool { Parser, Compiler };

std::optional<std::string> line_shown(const Machine& m, const support::SourceText& source,
                                      std::uint32_t number, Stage stage, bool with_end) {
    if (stage == Stage::Parser) {
        std::string line(source.line(number));
        if (with_end) line += '\n';
        return line;
    }
    const support::SourceText* file = program_source(m);
    if (file == nullptr || file->name() != source.name()) return std::nullopt;
    return std::string(file->line(number)) + '\n';
}

// Whether there is an end of this line: the text of a module is given one.
bool has_line_end(const support::SourceText& source, std::uint32_t number, syntax::Mode mode) {
    return number < source.line_count() || mode == syntax::Mode::Exec;
}

// CPython's `offset` and `end_offset`.
struct Columns {
    std::int64_t begin = 0, end = 0;
};

// `line_size`: of the whole line, with its end if it has one.
Columns columns_of(Columns known, syntax::EndColumn end_column, std::int64_t line_size,
                   bool line_has_end) {
    if (end_column == syntax::EndColumn::BehindLineEnd && !line_has_end)
        end_column = syntax::EndColumn::EndOfText;
    switch (end_column) {
        case syntax::EndColumn::OfSpan:
            return known;
        case syntax::EndColumn::BehindLineEnd:
            return {known.begin, known.end + 1};
        case syntax::EndColumn::SameAsBegin:
            return {known.begin, known.begin};
        case syntax::EndColumn::Zero:
            return {known.begin, 0};
        case syntax::EndColumn::Missing:
            return {known.begin, -1};
        case syntax::EndColumn::EndOfText:
            return {line_size, -1};
    }
    return known;
}

void raise_diagnostic(Machine& m, const support::Diagnostic& diagnostic,
                      const support::SourceText& source, Stage stage, syntax::Mode mode,
                      syntax::ErrorDetails details_known = {}) {
    const Error error = error_of(diagnostic.kind);
    if (error == Error::RecursionError || error == Error::MemoryError ||
        error == Error::NotImplementedError) {
        m.raise(error, diagnostic.message);
        return;
    }
    const support::Position begin = source.position(diagnostic.span.begin),
                            end = source.position(diagnostic.span.end);
    // What ends too early without a line's end is refused at no column.
    const bool at_end = mode != syntax::Mode::Exec && diagnostic.message == "invalid syntax" &&
                        diagnostic.span.begin >= source.text().size();
    const auto column = [&](const support::Position& p) -> std::int64_t {
        const std::uint32_t from_0 = diagnostic.counts_bytes ? p.byte_column : p.column;
        return diagnostic.has_carets && !at_end ? from_0 + 1 : 0;
    };
    const bool has_end = has_line_end(source, begin.line, mode);
    const auto line =
        line_shown(m, source, begin.line, stage, has_end && details_known.line_has_end);
    const auto line_end =
        source.line_start(begin.line) + static_cast<std::uint32_t>(source.line(begin.line).size());
    const Columns columns =
        at_end ? Columns{}
               : columns_of({column(begin), column(end)}, details_known.end_column,
                            source.position(line_end).column + (has_end ? 1 : 0), has_end);
    const Value details[] = {
        m.text(source.name()),         Value::integer(source.text().empty() ? 0 : begin.line),
        Value::integer(columns.begin), line ? m.text(*line) : Value::none(),
        Value::integer(end.line),      Value::integer(columns.end)};
    const Owned place(m.heap(), make_tuple(m, details, 6));
    for (const Value v : details) m.heap().release(v);
    const Owned message(m.heap(), m.text(diagnostic.message));
    m.raise(error, {message.get(), place.get()});
}

// Texts that were loaded before: mode, file name and text -> CodeWrapper.
Dict& texts_known(Machine& m) {
    Handle& known = m.state().library_values[known_texts];
    if (known == 0) known = m.heap().handle(make_dict(m.heap()));
    return *m.heap().at<Dict>(known);
}

// The Program that stands next in the table of codes, when this text made it.
Machine::LoadedProgram known_program(Machine& m, std::string_view text,
                                     std::string_view file_name) {
    const std::uint32_t next = m.state().codes_loaded;
    if (next >= m.codes().size()) return nullptr;
    auto program = m.codes()[next].program;
    const bool same = program->name() == file_name && (**program).source->text() == text;
    return same ? program : nullptr;
}

// What parser and compiler make of a text; nothing of it is the machine's.
struct Making {
    std::string file_name, text;
    syntax::Mode mode;
    scope::Semantics semantics;
    std::shared_ptr<const support::SourceText> source = nullptr;
    syntax::ParseResult parsed = {};
    std::size_t warnings_of_parser = 0;
    std::optional<std::variant<bytecode::Compiled, support::Diagnostic>> compiled = std::nullopt;

    void parse() {
        source = std::make_shared<const support::SourceText>(file_name, with_unix_line_ends(text));
        parsed = syntax::parse(*source, mode);
        warnings_of_parser = parsed.warnings.size();
    }
    void compile() {
        if (parsed.tree == nullptr) return;
        compiled = bytecode::compile(
            *parsed.tree, source,
            {.list_scopes = false, .semantics = semantics, .warnings = &parsed.warnings});
        parsed.tree.reset();
    }
};

// Neither of the two looks around: what is long is left to a thread beside.
std::shared_ptr<Making> make(Machine& m, std::string_view text, std::string_view file_name,
                             syntax::Mode mode, void (*work)(Making&)) {
    constexpr std::size_t is_long = 10'000;
    auto making =
        std::make_shared<Making>(Making{std::string(file_name), std::string(text), mode,
                                        static_cast<scope::Semantics>(m.state().semantics)});
    if (text.size() < is_long)
        work(*making);
    else
        do_beside(m.heap(), [making, work] { work(*making); });
    return making;
}

// The first `parsed` of them are the parser's, the others the compiler's.
std::vector<TextWarning> with_places(const Machine& m,
                                     const std::vector<syntax::SyntaxWarning>& warnings,
                                     std::size_t parsed, const support::SourceText& source,
                                     syntax::Mode mode) {
    std::vector<TextWarning> result;
    for (const auto& warning : warnings) {
        const Stage stage = result.size() < parsed ? Stage::Parser : Stage::Compiler;
        const support::Position begin = source.position(warning.span.begin),
                                end = source.position(warning.span.end);
        const auto column = [&](const support::Position& p) {
            return (stage == Stage::Compiler ? p.byte_column : p.column) + 1;
        };
        result.push_back(
            {warning.message, begin.line, column(begin), end.line, column(end),
             line_shown(m, source, begin.line, stage, has_line_end(source, begin.line, mode)),
             warning.category});
    }
    return result;
}

}  // namespace

bool keep_weight_of_code(Machine& m, std::size_t text_size) {
    const std::uint64_t weight = weight_of_text + weight_of_byte * text_size;
    if (!m.reserve(weight)) return false;
    const std::uint32_t number = m.state().codes_loaded;
    Bytes* zeros = make_raw_bytes(m.heap(), static_cast<std::uint32_t>(weight));
    const Owned bytes(m.heap(), m.heap().value(zeros));
    in_portions_of_bytes(m.heap(), weight, [zeros](std::size_t begin, std::size_t end) {
        std::fill(zeros->data() + begin, zeros->data() + end, std::uint8_t{0});
    });
    insert_new(m.heap(), texts_known(m), Value::integer(number), bytes.get(), number);
    return true;
}

const support::SourceText* program_source(const Machine& m) {
    for (const Machine::LoadedCode& loaded : m.codes()) {
        if (loaded.program != nullptr && !loaded.hidden) return (**loaded.program).source.get();
    }
    return nullptr;
}

namespace {

void raise_error_of_parser(Machine& m, const Making& made) {
    const auto& error = made.parsed.error;
    if (!error) return;
    raise_diagnostic(m, *error, *made.source, Stage::Parser, made.mode, made.parsed.details);
}

}  // namespace

ParsedText parse_text(Machine& m, std::string_view text, std::string_view file_name,
                      syntax::Mode mode) {
    const auto making = make(m, text, file_name, mode, [](Making& made) { made.parse(); });
    raise_error_of_parser(m, *making);
    return {making->source, std::move(making->parsed.tree), std::move(making->parsed.warnings)};
}

LoadedText load_text(Machine& m, std::string_view text, std::string_view file_name,
                     syntax::Mode mode) {
    Heap& heap = m.heap();
    LoadedText result;
    m.charge(cost_of_text + cost_of_byte * text.size());
    std::string name(1, static_cast<char>('a' + static_cast<int>(mode)));
    name.append(file_name).append(1, '\0').append(text);
    const Owned key(heap, m.text(name));
    const Value known = get(heap, texts_known(m), *heap.as<Str>(key.get()));
    if (!known.is_unbound()) {
        result.code = known.handle();
        return result;
    }
    const auto making = make(m, text, file_name, mode, [](Making& made) {
        made.parse();
        made.compile();
    });
    const auto& source = making->source;
    raise_error_of_parser(m, *making);
    result.warnings =
        with_places(m, making->parsed.warnings, making->warnings_of_parser, *source, mode);
    if (!making->compiled) return result;
    if (const auto* error = std::get_if<support::Diagnostic>(&*making->compiled)) {
        raise_diagnostic(m, *error, *source, Stage::Compiler, mode);
        return result;
    }
    if (!keep_weight_of_code(m, text.size())) return result;
    auto program = known_program(m, source->text(), file_name);
    if (program == nullptr) {
        program =
            std::make_shared<const bytecode::LazyProgram>(std::make_shared<const bytecode::Program>(
                std::move(std::get<bytecode::Compiled>(*making->compiled).program)));
    }
    const std::uint32_t code = m.load(std::move(program), false);
    result.code = m.codes()[code].wrapper;
    // What is warned of is warned of each time.
    if (result.warnings.empty())
        set(heap, texts_known(m), *heap.as<Str>(key.get()), Value::object(result.code));
    return result;
}

}  // namespace outlive::machine
