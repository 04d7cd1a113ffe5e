// exec, eval, compile: program text as a value.
//
// None of them runs anything itself: the text's code is entered as the body of
// a module is, with the namespaces that were handed over, and its frame's result
// is theirs. What the compiler warns of is told by Python code (the prelude's
// warn_of_text), which then does the rest.
#include <fmt/format.h>

#include <optional>

#include "engine/machine/attributes.hpp"
#include "engine/machine/builtins/class_tables.hpp"
#include "engine/machine/builtins/text.hpp"
#include "engine/machine/constants.hpp"
#include "engine/machine/frames.hpp"
#include "engine/machine/operations.hpp"
#include "engine/machine/program_text.hpp"
#include "engine/objects/sequence.hpp"
#include "engine/syntax/prepare_text.hpp"

namespace outlive::machine {

namespace {

bool is_missing(Value v) {
    return v.is_unbound() || v.is_none();
}

bool is_mapping(Machine& m, Value v) {
    return !type_lookup(m, v, Name::getitem_).is_unbound();
}

// The text of a first argument that may be str or bytes. Nothing: raised.
std::optional<std::string> text_argument(Machine& m, Value v, std::string_view function,
                                         std::string_view wanted) {
    Heap& heap = m.heap();
    std::string text;
    if (heap.is(v, Kind::Str)) {
        text = to_utf8(*heap.as<Str>(v));
    } else if (is_bytes_like(heap, v)) {
        text = bytes_view(heap, v);
    } else {
        m.raise_type(fmt::format("{}() arg 1 must be a {} object", function, wanted));
        return std::nullopt;
    }
    if (text.find('\0') != std::string::npos) {
        m.raise(Error::SyntaxError, "source code string cannot contain null bytes");
        return std::nullopt;
    }
    if (heap.is(v, Kind::Str)) return text;
    syntax::PreparedText prepared = syntax::prepare_text(text, "<string>");
    if (!prepared.error) return std::move(prepared.text);
    m.raise(Error::SyntaxError, prepared.error->message);
    return std::nullopt;
}

// Where the text's names live.
struct Namespaces {
    Value globals, locals;  // one count each
};

Value running_locals(Machine& m) {
    Frame* f = visible_frame(m);
    return f == nullptr ? m.heap().retained(Value::object(m.state().globals))
                        : locals_of_frame(m, *f);
}

Value running_globals(Machine& m) {
    const Frame* f = visible_frame(m);
    return m.heap().retained(
        Value::object(f == nullptr || f->globals == 0 ? m.state().globals : f->globals));
}

Namespaces namespaces_of(Machine& m, Value globals, Value locals) {
    Heap& heap = m.heap();
    if (!is_missing(globals))
        return {heap.retained(globals), heap.retained(is_missing(locals) ? globals : locals)};
    return {running_globals(m), is_missing(locals) ? running_locals(m) : heap.retained(locals)};
}

// The same, which globals that have none get.
Handle settled_builtins(Machine& m, Dict& globals) {
    Str& name = *m.name(Name::builtins_);
    if (find(m.heap(), globals, name) == nullptr)
        set(m.heap(), globals, name, Value::object(m.state().builtins));
    return builtins_of(m, globals);
}

Value enter_code(Machine& m, Handle wrapper, const Namespaces& names, Value closure) {
    Heap& heap = m.heap();
    Dict& globals = *heap.as<Dict>(names.globals);
    const Handle builtins = settled_builtins(m, globals);
    const std::uint32_t number = heap.at<CodeWrapper>(wrapper)->code;
    Function* function = make_module_function(m, number, names.globals.handle());
    const Owned body(heap, heap.value(function));
    heap.retain(builtins);
    heap.release(function->builtins);
    function->builtins = builtins;
    if (heap.is(closure, Kind::Tuple)) {
        heap.retain(closure);
        function->closure = closure.handle();
    }
    const bool is_function = (m.code(number).flags & bytecode::CodeOptimized) != 0;
    const Frame* frame = is_function
                             ? enter_function(m, *function, {nullptr, 0, nullptr}, OnReturn::Push)
                             : enter_body(m, *function, names.locals, OnReturn::Push);
    return frame == nullptr ? Value::raised() : Value::entered();
}

// (line, column, text or None, last line, column behind): as a SyntaxError has it.
Value place_of(Machine& m, const TextWarning& warning) {
    const Value text = warning.text ? m.text(*warning.text) : Value::none();
    const Owned owned(m.heap(), text);
    const Value parts[] = {Value::integer(warning.line), Value::integer(warning.column), text,
                           Value::integer(warning.end_line), Value::integer(warning.end_column)};
    return make_tuple(m.heap(), parts, 5);
}

// The code and what it was warned of go to Python code, which calls `run` (or
// nothing) with the code.
Value tell_warnings(Machine& m, const LoadedText& loaded, std::string_view file_name, Value run,
                    Value globals, Value locals) {
    Heap& heap = m.heap();
    const Owned found(heap, heap.value(make_list(heap)));
    for (const TextWarning& warning : loaded.warnings) {
        const bool deprecation = warning.category == syntax::WarningCategory::Deprecation;
        const Owned message(heap, m.text(warning.message)), place(heap, place_of(m, warning));
        const Value parts[] = {message.get(), place.get(), Value::boolean(deprecation)};
        append_owned(heap, *heap.as<List>(found.get()), make_tuple(heap, parts, 3));
    }
    Value outcome = Value::object(loaded.code);
    if (loaded.code == 0) {
        outcome = heap.retained(m.state().raised);
        m.drop_raised();
    } else {
        heap.retain(outcome);
    }
    const Owned owned(heap, outcome);
    const Owned name(heap, m.text(file_name));
    const auto or_none = [](Value v) { return v.is_unbound() ? Value::none() : v; };
    return m.enter(Prelude::warn_of_text,
                   {found.get(), name.get(), outcome, run, or_none(globals), or_none(locals)});
}

Value builtin_itself(Machine& m, std::string_view name) {
    return get(m.heap(), *m.heap().at<Dict>(m.state().builtins), *intern(m.heap(), name));
}

// Runs code, or text as `mode`, in these namespaces.
Value run_source(Machine& m, Args a, syntax::Mode mode, std::string_view function, Value closure) {
    Heap& heap = m.heap();
    Handle code = 0;
    if (heap.is(a[0], Kind::CodeWrapper)) {
        code = a[0].handle();
    } else {
        auto text = text_argument(m, a[0], function, "string, bytes or code");
        if (!text) return Value::raised();
        if (mode == syntax::Mode::Eval) text->erase(0, text->find_first_not_of(" \t"));
        const LoadedText loaded = load_text(m, *text, "<string>", mode);
        if (!loaded.warnings.empty()) {
            return tell_warnings(m, loaded, "<string>", builtin_itself(m, function), a[1], a[2]);
        }
        if (loaded.code == 0) return Value::raised();
        code = loaded.code;
    }
    const Namespaces names = namespaces_of(m, a[1], a[2]);
    const Owned globals(heap, names.globals), locals(heap, names.locals);
    return enter_code(m, code, names, closure);
}

std::size_t free_count(Machine& m, Value code) {
    return m.code(m.heap().as<CodeWrapper>(code)->code).freevars.size();
}

bool all_cells(Machine& m, Value tuple, std::size_t count) {
    if (!m.heap().is_exact(tuple, Kind::Tuple)) return false;
    const ItemSpan cells = item_span(m.heap(), tuple);
    if (cells.size != count) return false;
    for (const Value cell : cells) {
        if (!m.heap().is(cell, Kind::Cell)) return false;
    }
    return true;
}

// Does the closure suit the source? Otherwise TypeError is raised.
bool check_closure(Machine& m, Value source, Value closure) {
    const bool given = !is_missing(closure);
    if (!m.heap().is(source, Kind::CodeWrapper)) {
        if (given) m.raise_type("closure can only be used when source is a code object");
        return !given;
    }
    const std::size_t count = free_count(m, source);
    if (count == 0) {
        if (given) m.raise_type("cannot use a closure with this code object");
        return !given;
    }
    if (given && all_cells(m, closure, count)) return true;
    m.raise_type(fmt::format("code object requires a closure of exactly length {}", count));
    return false;
}

Value builtin_exec(Machine& m, Args a) {
    if (!is_missing(a[1]) && !m.heap().is(a[1], Kind::Dict))
        return m.raise_type(
            fmt::format("exec() globals must be a dict, not {}", m.type_name(a[1])));
    if (!is_missing(a[2]) && !is_mapping(m, a[2]))
        return m.raise_type(
            fmt::format("locals must be a mapping or None, not {}", m.type_name(a[2])));
    if (!check_closure(m, a[0], a[3])) return Value::raised();
    return run_source(m, a, syntax::Mode::Exec, "exec", a[3]);
}

Value builtin_eval(Machine& m, Args a) {
    if (!is_missing(a[2]) && !is_mapping(m, a[2])) return m.raise_type("locals must be a mapping");
    if (!is_missing(a[1]) && !m.heap().is(a[1], Kind::Dict)) {
        return m.raise_type(is_mapping(m, a[1])
                                ? "globals must be a real dict; try eval(expr, {}, mapping)"
                                : "globals must be a dict");
    }
    if (m.heap().is(a[0], Kind::CodeWrapper) && free_count(m, a[0]) > 0)
        return m.raise_type("code object passed to eval() may not contain free variables");
    return run_source(m, a, syntax::Mode::Eval, "eval", Value::unbound());
}

std::optional<syntax::Mode> mode_argument(Machine& m, Value v) {
    if (!m.heap().is(v, Kind::Str)) {
        m.raise_type(fmt::format("compile() argument 'mode' must be str, not {}", m.type_name(v)));
        return std::nullopt;
    }
    const std::string name = to_utf8(*m.heap().as<Str>(v));
    if (name == "exec") return syntax::Mode::Exec;
    if (name == "eval") return syntax::Mode::Eval;
    if (name == "single") return syntax::Mode::Single;
    m.raise_value_error("compile() mode must be 'exec', 'eval' or 'single'");
    return std::nullopt;
}

constexpr std::int64_t only_tree = 0x400;  // ast.PyCF_ONLY_AST

// Flags of `from __future__` features are let pass: all but one are the rule.
bool check_compile_flags(Machine& m, Value flags, Value optimize) {
    constexpr std::int64_t future_flags = 0x1FE0000 | 0x10 | 0x200 | 0x4000;
    if (flags.is_int() && (flags.as_int() & ~(future_flags | only_tree)) != 0) {
        m.raise_value_error("compile(): unrecognised flags");
        return false;
    }
    if (optimize.is_int() && (optimize.as_int() < -1 || optimize.as_int() > 2)) {
        m.raise_value_error("compile(): invalid optimize value");
        return false;
    }
    return true;
}

Value builtin_compile(Machine& m, Args a) {
    Heap& heap = m.heap();
    std::string file_name;
    if (heap.is(a[1], Kind::Str)) {
        file_name = to_utf8(*heap.as<Str>(a[1]));
    } else if (is_bytes_like(heap, a[1])) {
        file_name = bytes_view(heap, a[1]);
    } else {
        return m.raise_type(
            fmt::format("expected str, bytes or os.PathLike object, not {}", m.type_name(a[1])));
    }
    const auto mode = mode_argument(m, a[2]);
    if (!mode || !check_compile_flags(m, a[3], a[5])) return Value::raised();
    if (heap.is(a[0], Kind::CodeWrapper)) {
        return m.raise_type("compile() arg 1 must be a string, bytes or AST object");
    }
    const bool wants_tree = a[3].is_int() && (a[3].as_int() & only_tree) != 0;
    if (wants_tree || heap.is(a[0], Kind::Instance)) {
        const Owned name(heap, m.text(file_name));
        return m.enter(Prelude::compile_tree, {a[0], name.get(), a[2], Value::boolean(wants_tree)});
    }
    auto text = text_argument(m, a[0], "compile", "string, bytes or AST");
    if (!text) return Value::raised();
    const LoadedText loaded = load_text(m, *text, file_name, *mode);
    if (!loaded.warnings.empty()) {
        return tell_warnings(m, loaded, file_name, Value::none(), Value::none(), Value::none());
    }
    return loaded.code == 0 ? Value::raised() : Value::object(loaded.code);
}

constexpr NativeSpec functions[] = {
    {"exec(source, /, globals=None, locals=None, *, closure=None)", builtin_exec},
    {"eval(source, /, globals=None, locals=None)", builtin_eval},
    {"compile(source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, "
     "_feature_version=-1)",
     builtin_compile},
};

}  // namespace

NativeTable source_functions() {
    return functions;
}

}  // namespace outlive::machine
