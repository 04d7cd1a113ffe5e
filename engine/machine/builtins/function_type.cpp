// Functions, built-in functions, bound methods, code objects and cells.
#include <fmt/format.h>

#include <vector>

#include "engine/machine/attributes_detail.hpp"
#include "engine/machine/builtins/class_tables.hpp"
#include "engine/machine/builtins/object_repr.hpp"
#include "engine/machine/calls.hpp"
#include "engine/machine/code_change.hpp"
#include "engine/machine/constants.hpp"
#include "engine/machine/frozen_frames.hpp"
#include "engine/machine/mutators.hpp"
#include "engine/machine/native_registry.hpp"
#include "engine/machine/operations.hpp"
#include "engine/machine/protocols.hpp"
#include "engine/objects/sequence.hpp"

namespace outlive::machine {

namespace {

Function& function_of(Machine& m, Args a) {
    return *m.heap().as<Function>(a[0]);
}

Value repr_or_enter(Machine& m, Args a) {
    const Value r = repr_object(m, a[0]);
    return r == Value::needs_python() ? m.enter(Prelude::wrapped_repr, {a[0]}) : r;
}

// f.__call__(...): for all kinds that can be called.
Value call_self(Machine& m, Args a) {
    Heap& heap = m.heap();
    const Tuple& args = *heap.as<Tuple>(a[1]);
    std::vector<Value> values(args.items(), args.items() + args.size), names;
    if (!a[2].is_unbound()) {
        const Dict& dict = *heap.as<Dict>(a[2]);
        const DictEntry* e = entries(heap, dict);
        for (std::uint32_t i = 0; i < dict.fill; ++i) {
            if (e[i].key.is_unbound()) continue;
            names.push_back(e[i].key);
            values.push_back(e[i].value);
        }
    }
    const Owned tuple(heap, make_tuple(m, names.data(), static_cast<std::uint32_t>(names.size())));
    return call_value(m, a[0],
                      {values.data(), static_cast<std::uint32_t>(values.size()),
                       names.empty() ? nullptr : heap.as<Tuple>(tuple.get())});
}

// __get__(instance, owner=None)
Value get_bound(Machine& m, Args a) {
    const bool to_object =
        !a[1].is_none() || (!a[2].is_unbound() && a[2].handle() == m.heap().state().class_none);
    if (a[1].is_none() && (a[2].is_unbound() || a[2].is_none()))
        return m.raise_type("__get__(None, None) is invalid");
    return bind_attribute(
        m, a[0], to_object ? a[1] : Value::unbound(),
        a[2].is_unbound() || a[2].is_none() ? m.heap().value(m.heap().class_of(a[1])) : a[2]);
}

// --- function: computed attributes ---

Value get_name(Machine& m, Args a) {
    return object_or_none(m, function_of(m, a).name);
}
Value get_qualname(Machine& m, Args a) {
    return object_or_none(m, function_of(m, a).qualname);
}
Value get_doc(Machine& m, Args a) {
    return value_or_none(m, function_of(m, a).doc);
}
Value get_module(Machine& m, Args a) {
    return value_or_none(m, function_of(m, a).module);
}
Value get_defaults(Machine& m, Args a) {
    return object_or_none(m, function_of(m, a).defaults);
}
Value get_kwdefaults(Machine& m, Args a) {
    return object_or_none(m, function_of(m, a).keyword_defaults);
}
Value get_code(Machine& m, Args a) {
    return object_or_none(m, function_of(m, a).code);
}
Value get_closure(Machine& m, Args a) {
    return object_or_none(m, function_of(m, a).closure);
}
// The prelude's names are functions that trust their arguments: no program sees them.
Value get_globals(Machine& m, Args a) {
    const Handle globals = function_of(m, a).globals;
    if (globals == m.state().prelude_namespace) return m.heap().value(make_dict(m.heap()));
    return object_or_none(m, globals);
}
Value get_builtins(Machine& m, Args a) {
    return object_or_none(m, function_of(m, a).builtins);
}
Value get_dict(Machine& m, Args a) {
    return m.heap().retained(m.heap().value(attribute_dict(m, a[0], true)));
}
Value get_annotations(Machine& m, Args a) {
    Function& f = function_of(m, a);
    if (f.annotations == 0) f.annotations = m.heap().handle(make_dict(m.heap()));
    return object_or_none(m, f.annotations);
}
Value get_type_params(Machine& m, Args a) {
    const Handle h = function_of(m, a).type_params;
    return h == 0 ? make_tuple(m, nullptr, 0) : object_or_none(m, h);
}

Value set_text(Machine& m, Args a, Handle Function::*field, std::string_view name) {
    if (!m.heap().is(a[1], Kind::Str))
        return m.raise_type(fmt::format("{} must be set to a string object", name));
    store_handle(m, function_of(m, a).*field, a[1]);
    return Value::none();
}
Value set_name(Machine& m, Args a) {
    return set_text(m, a, &Function::name, "__name__");
}
Value set_qualname(Machine& m, Args a) {
    return set_text(m, a, &Function::qualname, "__qualname__");
}
Value set_doc(Machine& m, Args a) {
    m.heap().store(function_of(m, a).doc, a[1].is_unbound() ? Value::none() : a[1]);
    return Value::none();
}
Value set_module(Machine& m, Args a) {
    m.heap().store(function_of(m, a).module, a[1].is_unbound() ? Value::none() : a[1]);
    return Value::none();
}

// A field that is an object of one kind, or None.
Value set_object(Machine& m, Args a, Handle Function::*field, Kind kind, std::string_view message) {
    const bool none = a[1].is_unbound() || a[1].is_none();
    if (!none && !m.heap().is(a[1], kind)) return m.raise_type(message);
    store_handle(m, function_of(m, a).*field, none ? Value::none() : a[1]);
    return Value::none();
}
Value set_defaults(Machine& m, Args a) {
    return set_object(m, a, &Function::defaults, Kind::Tuple,
                      "__defaults__ must be set to a tuple object");
}
Value set_kwdefaults(Machine& m, Args a) {
    return set_object(m, a, &Function::keyword_defaults, Kind::Dict,
                      "__kwdefaults__ must be set to a dict object");
}
Value set_annotations(Machine& m, Args a) {
    return set_object(m, a, &Function::annotations, Kind::Dict,
                      "__annotations__ must be set to a dict object");
}
Value set_type_params(Machine& m, Args a) {
    return set_object(m, a, &Function::type_params, Kind::Tuple,
                      "__type_params__ must be set to a tuple");
}
Value set_dict(Machine& m, Args a) {
    if (!is_attribute_dict(m, a[1])) return Value::raised();
    store_handle(m, function_of(m, a).attrs, a[1]);
    return Value::none();
}
Value set_code(Machine& m, Args a) {
    Function& f = function_of(m, a);
    if (!m.heap().is(a[1], Kind::CodeWrapper))
        return m.raise_type("__code__ must be set to a code object");
    const std::size_t wanted = m.code(m.heap().as<CodeWrapper>(a[1])->code).freevars.size();
    const std::size_t cells = f.closure == 0 ? 0 : m.heap().at<Tuple>(f.closure)->size;
    if (wanted != cells) {
        return m.raise_value_error(
            fmt::format("{}() requires a code object with {} free vars, not {}", utf8_of(m, f.name),
                        cells, wanted));
    }
    store_handle(m, f.code, a[1]);
    return Value::none();
}

// types.FunctionType(code, globals, name=None, argdefs=None, closure=None)
Value function_new(Machine& m, Args a) {
    Heap& heap = m.heap();
    if (!heap.is(a[1], Kind::CodeWrapper)) {
        return m.raise_type(
            fmt::format("function() argument 'code' must be code, not {}", argument_type(m, a[1])));
    }
    if (!heap.is(a[2], Kind::Dict)) {
        return m.raise_type(fmt::format("function() argument 'globals' must be dict, not {}",
                                        argument_type(m, a[2])));
    }
    if (!a[3].is_unbound() && !a[3].is_none() && !heap.is(a[3], Kind::Str))
        return m.raise_type("arg 3 (name) must be None or string");
    if (!a[4].is_unbound() && !a[4].is_none() && !heap.is(a[4], Kind::Tuple))
        return m.raise_type("arg 4 (defaults) must be None or tuple");
    if (!a[6].is_unbound() && !a[6].is_none() && !heap.is(a[6], Kind::Dict))
        return m.raise_type("arg 6 (kwdefaults) must be None or dict");
    const std::size_t free = m.code(heap.as<CodeWrapper>(a[1])->code).freevars.size();
    const std::size_t given = heap.is(a[5], Kind::Tuple) ? heap.as<Tuple>(a[5])->size : 0;
    const std::string name = m.code(heap.as<CodeWrapper>(a[1])->code).name;
    if (free != 0 && !heap.is(a[5], Kind::Tuple))
        return m.raise_type("arg 5 (closure) must be tuple");
    if (!a[5].is_unbound() && !a[5].is_none() && !heap.is(a[5], Kind::Tuple))
        return m.raise_type("arg 5 (closure) must be None or tuple");
    if (free != given) {
        return m.raise_value_error(
            fmt::format("{} requires closure of length {}, not {}", name, free, given));
    }
    for (std::size_t i = 0; i < given; ++i) {
        const Value cell = heap.as<Tuple>(a[5])->items()[i];
        if (heap.is(cell, Kind::Cell)) continue;
        return m.raise_type(
            fmt::format("arg 5 (closure) expected cell, found {}", m.type_name(cell)));
    }
    Frame frame{};
    frame.globals = a[2].handle();
    frame.builtins = builtins_of(m, *heap.as<Dict>(a[2]));
    const Value parts[] = {a[1]};
    const Value made = make_function(m, frame, parts, 0);
    Function& f = *heap.as<Function>(made);
    if (heap.is(a[3], Kind::Str)) store_handle(m, f.name, a[3]);
    if (heap.is(a[4], Kind::Tuple)) store_handle(m, f.defaults, a[4]);
    if (given != 0) store_handle(m, f.closure, a[5]);
    if (heap.is(a[6], Kind::Dict)) store_handle(m, f.keyword_defaults, a[6]);
    return made;
}

constexpr NativeSpec functions[] = {
    {"@static function.__new__(cls, /, code, globals, name=None, argdefs=None, closure=None, "
     "kwdefaults=None)",
     function_new},
    {"function.__repr__(self, /)", repr_or_enter},
    {"function.__call__(self, /, *args, **kwargs)", call_self},
    {"function.__get__(self, instance, owner=None, /)", get_bound},
    {"@get function.__name__(self, /)", get_name},
    {"@set function.__name__(self, value, /)", set_name},
    {"@get function.__qualname__(self, /)", get_qualname},
    {"@set function.__qualname__(self, value, /)", set_qualname},
    {"@get function.__doc__(self, /)", get_doc},
    {"@set function.__doc__(self, value, /)", set_doc},
    {"@get function.__module__(self, /)", get_module},
    {"@set function.__module__(self, value, /)", set_module},
    {"@get function.__defaults__(self, /)", get_defaults},
    {"@set function.__defaults__(self, value, /)", set_defaults},
    {"@get function.__kwdefaults__(self, /)", get_kwdefaults},
    {"@set function.__kwdefaults__(self, value, /)", set_kwdefaults},
    {"@get function.__code__(self, /)", get_code},
    {"@set function.__code__(self, value, /)", set_code},
    {"@get function.__closure__(self, /)", get_closure},
    {"@get function.__globals__(self, /)", get_globals},
    {"@get function.__builtins__(self, /)", get_builtins},
    {"@get function.__dict__(self, /)", get_dict},
    {"@set function.__dict__(self, value, /)", set_dict},
    {"@get function.__annotations__(self, /)", get_annotations},
    {"@set function.__annotations__(self, value, /)", set_annotations},
    {"@get function.__type_params__(self, /)", get_type_params},
    {"@set function.__type_params__(self, value, /)", set_type_params},
};

// --- built-in functions ---

// What is a built-in function in its guise only (guise.hpp); nullptr: a native.
const Function* in_guise(Machine& m, Args a) {
    return m.heap().is(a[0], Kind::Function) ? m.heap().as<Function>(a[0]) : nullptr;
}
const NativeInfo& info_of(Machine& m, Args a) {
    return m.natives()[m.heap().as<Native>(a[0])->native];
}
Value native_name(Machine& m, Args a) {
    if (const Function* f = in_guise(m, a)) return object_or_none(m, f->name);
    return m.text(info_of(m, a).name);
}
Value native_qualname_of(Machine& m, Args a) {
    if (const Function* f = in_guise(m, a)) return object_or_none(m, f->qualname);
    return m.text(native_qualname(m, *m.heap().as<Native>(a[0])));
}
Value native_module(Machine& m, Args a) {
    if (const Function* f = in_guise(m, a)) return value_or_none(m, f->module);
    return value_or_none(m, m.heap().as<Native>(a[0])->module);
}
// A function of a module belongs to the module.
Value native_self(Machine& m, Args a) {
    Heap& heap = m.heap();
    const Function* f = in_guise(m, a);
    const Value self = f == nullptr ? heap.as<Native>(a[0])->self : Value::unbound();
    const Value module = f == nullptr ? heap.as<Native>(a[0])->module : f->module;
    if (!self.is_unbound() || !heap.is(module, Kind::Str)) return value_or_none(m, self);
    const Dict& modules = *heap.at<Dict>(m.state().modules);
    return value_or_none(m, get(heap, modules, *heap.as<Str>(module)));
}
Value native_owner(Machine& m, Args a) {
    const Handle owner = m.heap().as<Native>(a[0])->owner;
    if (owner != 0) return object_or_none(m, owner);
    return raise_no_attribute(m, a[0], *m.name(Name::objclass_));
}
// "(iterable, /, *, key=None, reverse=False)": what inspect.signature reads.
Value native_signature(Machine& m, Args a) {
    if (in_guise(m, a) != nullptr) return Value::none();
    std::string s(info_of(m, a).signature);
    constexpr std::string_view mark = ": index";
    for (std::size_t at = s.find(mark); at != std::string::npos; at = s.find(mark))
        s.erase(at, mark.size());
    return m.text(s.substr(s.find('(')));
}

// Where the same native is bound to the same object, equal though not identical.
Value native_equal(Machine& m, Args a) {
    if (!m.heap().is(a[1], Kind::Native) || in_guise(m, a) != nullptr)
        return Value::not_implemented();
    const Native &x = *m.heap().as<Native>(a[0]), &y = *m.heap().as<Native>(a[1]);
    return Value::boolean(x.native == y.native && x.self == y.self);
}
Value hash_here(Machine& m, Args a) {
    std::uint64_t h = 0;
    switch (hash(m, a[0], h)) {
        case Answer::Raised:
            return Value::raised();
        case Answer::NeedsPython:
            return m.raise_type("unhashable self of a method");
        default:
            return make_int(m.heap(), static_cast<std::int64_t>(h));
    }
}

struct DocRow {
    std::string_view name, text;
};
constexpr DocRow builtin_docs[] = {
#define BUILTIN_DOC(name, text) {#name, text},
#include "engine/machine/builtin_docs.def"
#undef BUILTIN_DOC
};

Value no_doc(Machine&, Args) {
    return Value::none();
}
// Of the functions of module builtins, the best-known have one.
Value function_doc(Machine& m, Args a) {
    if (const Function* f = in_guise(m, a)) return value_or_none(m, f->doc);
    const Native& native = *m.heap().as<Native>(a[0]);
    const bool of_builtins = native.owner == 0 && m.heap().is(native.module, Kind::Str) &&
                             equal(*m.heap().as<Str>(native.module), "builtins");
    if (!of_builtins) return Value::none();
    for (const DocRow& doc : builtin_docs) {
        if (doc.name == info_of(m, a).name) return m.text(doc.text);
    }
    return Value::none();
}

constexpr NativeSpec builtin_functions[] = {
    {"builtin_function_or_method.__repr__(self, /)", repr_or_enter},
    {"builtin_function_or_method.__call__(self, /, *args, **kwargs)", call_self},
    {"builtin_function_or_method.__eq__(self, value, /)", native_equal},
    {"builtin_function_or_method.__hash__(self, /)", hash_here},
    {"@get builtin_function_or_method.__name__(self, /)", native_name},
    {"@get builtin_function_or_method.__qualname__(self, /)", native_qualname_of},
    {"@get builtin_function_or_method.__text_signature__(self, /)", native_signature},
    {"@get builtin_function_or_method.__module__(self, /)", native_module},
    {"@get builtin_function_or_method.__self__(self, /)", native_self},
    {"@get builtin_function_or_method.__doc__(self, /)", function_doc},
};
constexpr NativeSpec method_descriptors[] = {
    {"method_descriptor.__repr__(self, /)", repr_or_enter},
    {"method_descriptor.__call__(self, /, *args, **kwargs)", call_self},
    {"method_descriptor.__get__(self, instance, owner=None, /)", get_bound},
    {"@get method_descriptor.__name__(self, /)", native_name},
    {"@get method_descriptor.__qualname__(self, /)", native_qualname_of},
    {"@get method_descriptor.__text_signature__(self, /)", native_signature},
    {"@get method_descriptor.__objclass__(self, /)", native_owner},
    {"@get method_descriptor.__doc__(self, /)", no_doc},
};
constexpr NativeSpec wrapper_descriptors[] = {
    {"wrapper_descriptor.__repr__(self, /)", repr_or_enter},
    {"wrapper_descriptor.__call__(self, /, *args, **kwargs)", call_self},
    {"wrapper_descriptor.__get__(self, instance, owner=None, /)", get_bound},
    {"@get wrapper_descriptor.__name__(self, /)", native_name},
    {"@get wrapper_descriptor.__qualname__(self, /)", native_qualname_of},
    {"@get wrapper_descriptor.__text_signature__(self, /)", native_signature},
    {"@get wrapper_descriptor.__objclass__(self, /)", native_owner},
    {"@get wrapper_descriptor.__doc__(self, /)", no_doc},
};
constexpr NativeSpec method_wrappers[] = {
    {"method-wrapper.__repr__(self, /)", repr_or_enter},
    {"method-wrapper.__call__(self, /, *args, **kwargs)", call_self},
    {"method-wrapper.__eq__(self, value, /)", native_equal},
    {"method-wrapper.__hash__(self, /)", hash_here},
    {"@get method-wrapper.__name__(self, /)", native_name},
    {"@get method-wrapper.__qualname__(self, /)", native_qualname_of},
    {"@get method-wrapper.__text_signature__(self, /)", native_signature},
    {"@get method-wrapper.__objclass__(self, /)", native_owner},
    {"@get method-wrapper.__self__(self, /)", native_self},
    {"@get method-wrapper.__doc__(self, /)", no_doc},
};

// --- bound methods ---

BoundMethod& method_of(Machine& m, Args a) {
    return *m.heap().as<BoundMethod>(a[0]);
}
Value method_function(Machine& m, Args a) {
    return m.heap().retained(method_of(m, a).function);
}
Value method_doc(Machine& m, Args a) {
    const Value function = m.heap().as<BoundMethod>(a[0])->function;
    return m.heap().is(function, Kind::Function)
               ? value_or_none(m, m.heap().as<Function>(function)->doc)
               : Value::none();
}
Value method_self(Machine& m, Args a) {
    return m.heap().retained(method_of(m, a).self);
}
Value method_equal(Machine& m, Args a) {
    if (!m.heap().is(a[1], Kind::BoundMethod)) return Value::not_implemented();
    const BoundMethod &x = method_of(m, a), &y = *m.heap().as<BoundMethod>(a[1]);
    return Value::boolean(x.self == y.self && x.function == y.function);
}
Value method_new(Machine& m, Args a) {
    const bool callable = m.heap().is(a[1], Kind::Native) || m.heap().is(a[1], Kind::Function) ||
                          m.heap().is(a[1], Kind::Class) ||
                          !type_lookup(m, a[1], Name::call_).is_unbound();
    if (!callable) return m.raise_type("first argument must be callable");
    if (a[2].is_none()) return m.raise_type("instance must not be None");
    auto* bound = m.heap().create<BoundMethod>(Kind::BoundMethod);
    bound->function = m.heap().retained(a[1]);
    bound->self = m.heap().retained(a[2]);
    return m.heap().value(bound);
}

constexpr NativeSpec bound_methods[] = {
    {"@static method.__new__(cls, function, instance, /)", method_new},
    {"method.__repr__(self, /)", repr_or_enter},
    {"method.__call__(self, /, *args, **kwargs)", call_self},
    {"method.__eq__(self, value, /)", method_equal},
    {"method.__hash__(self, /)", hash_here},
    {"@get method.__func__(self, /)", method_function},
    {"@get method.__doc__(self, /)", method_doc},
    {"@get method.__self__(self, /)", method_self},
};

// --- code objects ---

const bytecode::Code& code_of(Machine& m, Args a) {
    return m.code(m.heap().as<CodeWrapper>(a[0])->code);
}

Value names_tuple(Machine& m, const std::vector<std::string>& names) {
    std::vector<Value> values;
    values.reserve(names.size());
    for (const std::string& name : names) values.push_back(m.heap().value(intern(m.heap(), name)));
    return make_tuple(m, values.data(), static_cast<std::uint32_t>(values.size()));
}
Value int_of(std::uint64_t n) {
    return Value::integer(static_cast<std::int64_t>(n));
}

// (start, end, line) for runs of instructions of one line; offsets are ours.
Value code_lines(Machine& m, Args a) {
    const bytecode::Code& code = code_of(m, a);
    List* list = make_list(m.heap());
    std::size_t start = 0;
    const auto line_at = [&code](std::size_t i) {
        return code.source->line_of(code.spans[i].begin);
    };
    for (std::size_t i = 1; i <= code.instructions.size(); ++i) {
        if (i < code.instructions.size() && line_at(i) == line_at(start)) continue;
        const Value parts[] = {int_of(start * 2), int_of(i * 2), int_of(line_at(start))};
        append_owned(m.heap(), *list, make_tuple(m, parts, 3));
        start = i;
    }
    return m.heap().value(list);
}

// (line, end line, column, end column) of each instruction; columns in bytes.
Value code_positions(Machine& m, Args a) {
    const bytecode::Code& code = code_of(m, a);
    List* list = make_list(m.heap());
    m.charge(code.spans.size());
    for (const support::Span span : code.spans) {
        const support::Position begin = code.source->position(span.begin),
                                end = code.source->position(span.end);
        const Value parts[] = {int_of(begin.line), int_of(end.line), int_of(begin.byte_column),
                               int_of(end.byte_column)};
        append_owned(m.heap(), *list, make_tuple(m, parts, 4));
    }
    const Owned owned(m.heap(), m.heap().value(list));
    return iterate(m, owned.get());
}

// The instructions of this machine as bytes, four each.
Value code_bytes(Machine& m, Args a) {
    std::string bytes;
    for (const bytecode::Instruction i : code_of(m, a).instructions) {
        for (unsigned shift = 0; shift < 32; shift += 8)
            bytes += static_cast<char>(i.word >> shift & 0xFFU);
    }
    return m.heap().value(make_bytes(m.heap(), bytes));
}

// Tables in a form of our own: what they hold is told by co_lines and co_positions.
Value no_bytes(Machine& m, Args) {
    return m.heap().value(make_bytes(m.heap(), ""));
}

Value replace_code(Machine& m, Args a) {
    if (a[1].is_unbound()) return m.heap().retained(a[0]);
    return changed_code(m, *m.heap().as<CodeWrapper>(a[0]), *m.heap().as<Dict>(a[1]));
}

// CPython's instructions mean nothing here.
Value refuse_code(Machine& m, Args a) {
    const std::uint32_t given = m.heap().as<Tuple>(a[1])->size;
    constexpr std::uint32_t least = 16, most = 18;
    if (given < least || given > most) {
        return m.raise_type(fmt::format("code expected at {} {} arguments, got {}",
                                        given < least ? "least" : "most",
                                        given < least ? least : most, given));
    }
    return m.raise(Error::NotImplementedError,
                   "types.CodeType: code is made from source here; compile() does that");
}

constexpr NativeSpec codes[] = {
    {"@static code.__new__(cls, /, *args, **kwargs)", refuse_code},
    {"code.__repr__(self, /)", repr_or_enter},
    {"code.co_lines(self, /)", code_lines},
    {"code.co_positions(self, /)", code_positions},
    {"@get code.co_code(self, /)", code_bytes},
    {"@get code.co_linetable(self, /)", no_bytes},
    {"@get code.co_lnotab(self, /)",
     [](Machine& m, Args a) { return m.enter(Prelude::line_numbers_table_of, {a[0]}); }},
    {"@get code.co_exceptiontable(self, /)", no_bytes},
    {"code.replace(self, /, **changes)", replace_code},
    {"code.__replace__(self, /, **changes)", replace_code},
    {"@get code.co_name(self, /)", [](Machine& m, Args a) { return m.text(code_of(m, a).name); }},
    {"@get code.co_qualname(self, /)",
     [](Machine& m, Args a) { return m.text(code_of(m, a).qualname); }},
    {"@get code.co_filename(self, /)",
     [](Machine& m, Args a) {
         const bytecode::Code& code = code_of(m, a);
         return m.text(told_file(code).value_or(code.source->name()));
     }},
    {"@get code.co_varnames(self, /)",
     [](Machine& m, Args a) { return names_tuple(m, code_of(m, a).varnames); }},
    {"@get code.co_cellvars(self, /)",
     [](Machine& m, Args a) { return names_tuple(m, code_of(m, a).cellvars); }},
    {"@get code.co_freevars(self, /)",
     [](Machine& m, Args a) { return names_tuple(m, code_of(m, a).freevars); }},
    {"@get code.co_names(self, /)",
     [](Machine& m, Args a) {
         const Tuple& names = *m.heap().at<Tuple>(m.heap().as<CodeWrapper>(a[0])->names);
         return make_tuple(m, names.items(), names.size - names_of_function);
     }},
    {"@get code.co_consts(self, /)",
     [](Machine& m, Args a) {
         return object_or_none(m, m.heap().as<CodeWrapper>(a[0])->constants);
     }},
    {"@get code.co_argcount(self, /)",
     [](Machine& m, Args a) { return int_of(code_of(m, a).argument_count); }},
    {"@get code.co_posonlyargcount(self, /)",
     [](Machine& m, Args a) { return int_of(code_of(m, a).positional_only_count); }},
    {"@get code.co_kwonlyargcount(self, /)",
     [](Machine& m, Args a) { return int_of(code_of(m, a).keyword_only_count); }},
    {"@get code.co_nlocals(self, /)",
     [](Machine& m, Args a) { return int_of(code_of(m, a).varnames.size()); }},
    {"@get code.co_flags(self, /)",
     [](Machine& m, Args a) {
         const std::uint32_t iterable_coroutine =
             a[0].is_object() && m.heap().object(a[0])->spare() != 0 ? 0x100U : 0U;
         return int_of((code_of(m, a).flags & shown_code_flags) | iterable_coroutine);
     }},
    {"@get code.co_firstlineno(self, /)",
     [](Machine& m, Args a) { return int_of(code_of(m, a).first_line); }},
    {"@get code.co_stacksize(self, /)",
     [](Machine& m, Args a) { return int_of(code_of(m, a).stack_size); }},
};

// --- cells ---

Value cell_content(Machine& m, Args a) {
    const Value v = m.heap().as<Cell>(a[0])->content;
    return v.is_unbound() ? m.raise_value_error("Cell is empty") : m.heap().retained(v);
}
Value set_cell_content(Machine& m, Args a) {
    auto& cell = *m.heap().as<Cell>(a[0]);
    const Value old = cell.content;
    cell.content = m.heap().retained(a[1]);
    report_cell_written(m, cell, old, a[1]);
    m.heap().release(old);
    return Value::none();
}
Value cell_new(Machine& m, Args a) {
    auto* cell = m.heap().create<Cell>(Kind::Cell);
    cell->content = m.heap().retained(a[1]);
    cell->owner = cell->enclosing = 0;
    cell->code = cell->slot = cell->call_number = cell->unused = 0;
    return m.heap().value(cell);
}
// Cells compare by what they hold; an empty one comes before all others.
template <CompareOperator Op>
Value compare_cells(Machine& m, Args a) {
    if (!m.heap().is(a[1], Kind::Cell)) return Value::not_implemented();
    const Value x = m.heap().as<Cell>(a[0])->content, y = m.heap().as<Cell>(a[1])->content;
    if (x.is_unbound() || y.is_unbound()) {
        return compare(m, Op, Value::integer(x.is_unbound() ? 0 : 1),
                       Value::integer(y.is_unbound() ? 0 : 1));
    }
    const Value r = compare(m, Op, x, y);
    return r == Value::needs_python()
               ? m.enter(Prelude::compare_op, {Value::integer(static_cast<int>(Op)), x, y})
               : r;
}

constexpr NativeSpec cells[] = {
    {"@static cell.__new__(cls, contents=..., /)", cell_new},
    {"cell.__repr__(self, /)", repr_or_enter},
    {"cell.__eq__(self, value, /)", compare_cells<CompareOperator::Equal>},
    {"cell.__lt__(self, value, /)", compare_cells<CompareOperator::Less>},
    {"cell.__gt__(self, value, /)", compare_cells<CompareOperator::Greater>},
    {"@get cell.cell_contents(self, /)", cell_content},
    {"@set cell.cell_contents(self, value, /)", set_cell_content},
};

}  // namespace

NativeTable function_methods() {
    return functions;
}
NativeTable builtin_function_methods() {
    return builtin_functions;
}
NativeTable method_descriptor_methods() {
    return method_descriptors;
}
NativeTable wrapper_descriptor_methods() {
    return wrapper_descriptors;
}
NativeTable method_wrapper_methods() {
    return method_wrappers;
}
NativeTable bound_method_methods() {
    return bound_methods;
}
NativeTable code_methods() {
    return codes;
}
NativeTable cell_methods() {
    return cells;
}

}  // namespace outlive::machine
