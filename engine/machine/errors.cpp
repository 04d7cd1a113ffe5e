// Machine::raise and its kin; making exceptions; what a context is.
#include "engine/machine/errors.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "engine/machine/attributes.hpp"
#include "engine/machine/operations.hpp"
#include "engine/machine/protocols.hpp"

namespace outlive::machine {

namespace {

constexpr std::array<std::pair<Error, ExceptionFields>, 9> families{{
    {Error::StopIteration, ExceptionFields::Value_},
    {Error::SystemExit, ExceptionFields::Code},
    {Error::NameError, ExceptionFields::Name_},
    {Error::AttributeError, ExceptionFields::Attribute},
    {Error::ImportError, ExceptionFields::Import},
    {Error::OSError, ExceptionFields::System},
    {Error::SyntaxError, ExceptionFields::Syntax},
    {Error::UnicodeError, ExceptionFields::Unicode},
    {Error::BaseExceptionGroup, ExceptionFields::Group},
}};

// errno -> the subclass that OSError(errno, text) makes (library reference, "OS exceptions").
constexpr std::array<std::pair<int, Error>, 19> errno_classes{{
    {1, Error::PermissionError},        {2, Error::FileNotFoundError},
    {3, Error::ProcessLookupError},     {4, Error::InterruptedError},
    {10, Error::ChildProcessError},     {11, Error::BlockingIOError},
    {13, Error::PermissionError},       {17, Error::FileExistsError},
    {20, Error::NotADirectoryError},    {21, Error::IsADirectoryError},
    {32, Error::BrokenPipeError},       {103, Error::ConnectionAbortedError},
    {104, Error::ConnectionResetError}, {108, Error::BrokenPipeError},
    {110, Error::TimeoutError},         {111, Error::ConnectionRefusedError},
    {114, Error::BlockingIOError},      {115, Error::BlockingIOError},
    {131, Error::PermissionError},
}};

Class& class_for_errno(Machine& m, Class& cls, std::span<const Value> args) {
    if (&cls != m.error_class(Error::OSError) || args.size() < 2 || args.size() > 5 ||
        !args[0].is_int())
        return cls;
    for (const auto& [number, error] : errno_classes) {
        if (number == args[0].as_int()) return *m.error_class(error);
    }
    return cls;
}

Value sub_exceptions(Machine& m, Value sequence) {
    Heap& heap = m.heap();
    if (heap.is(sequence, Kind::List)) {
        const List& list = *heap.as<List>(sequence);
        return make_tuple(m, items(heap, list), list.size);
    }
    if (heap.is(sequence, Kind::Tuple)) {
        const Tuple& tuple = *heap.as<Tuple>(sequence);
        return make_tuple(m, tuple.items(), tuple.size);
    }
    return make_tuple(m, nullptr, 0);
}

void fill_fields(Machine& m, Exception& e, ExceptionFields fields, std::span<const Value> args) {
    Heap& heap = m.heap();
    const auto arg = [&](std::size_t i) { return i < args.size() ? args[i] : Value::unbound(); };
    switch (fields) {
        case ExceptionFields::Value_:
        case ExceptionFields::Code:
            if (fields == ExceptionFields::Code && args.size() > 1) {
                e.extra[0] = make_tuple(m, args.data(), static_cast<std::uint32_t>(args.size()));
            } else {
                e.extra[0] = heap.retained(arg(0));
            }
            break;
        case ExceptionFields::System:
            if (args.size() < 2 || args.size() > 5) break;
            e.extra[0] = heap.retained(args[0]);
            e.extra[1] = heap.retained(args[1]);
            if (args.size() > 2 && !args[2].is_none()) {
                e.extra[2] = heap.retained(args[2]);
                if (!arg(4).is_none()) e.extra[3] = heap.retained(arg(4));
                const Handle two = make_tuple(m, args.data(), 2).handle();
                heap.release(e.args);
                e.args = two;
            }
            break;
        case ExceptionFields::Syntax:
            e.extra[0] = heap.retained(arg(0));
            e.extra[1] = heap.retained(arg(1));
            break;
        case ExceptionFields::Group:
            if (args.size() != 2) break;
            e.extra[0] = heap.retained(args[0]);
            e.extra[1] = sub_exceptions(m, args[1]);
            break;
        default:
            break;
    }
}

}  // namespace

ExceptionFields exception_fields(Machine& m, const Class& cls) {
    const auto* order = m.heap().at<Tuple>(cls.mro);
    for (std::uint32_t i = 0; i < order->size; ++i) {
        const Class* c = m.heap().as<Class>(order->items()[i]);
        if ((c->flags & ClassBuiltin) == 0) continue;
        for (const auto& [error, fields] : families) {
            if (c == m.error_class(error)) return fields;
        }
    }
    return ExceptionFields::None;
}

bool is_made_plainly(Machine& m, const Class& cls) {
    const Heap& heap = m.heap();
    const auto as_base = [&](Name name) {  // each built-in class has an object of its own for it
        const Value own = type_lookup(m, cls, *m.name(name));
        const Value base = type_lookup(m, *m.error_class(Error::BaseException), *m.name(name));
        return heap.is(own, Kind::Native) &&
               heap.as<Native>(own)->native == heap.as<Native>(base)->native;
    };
    const bool plain =
        cls.instance_kind == Kind::Exception && cls.head.cls == heap.state().class_type &&
        (cls.flags & ClassAbstract) == 0 && as_base(Name::new_) && as_base(Name::init_);
    if (!plain) return false;
    return exception_fields(m, cls) < ExceptionFields::System;  // those behind look at them
}

Exception* make_exception(Machine& m, Class& wanted, std::span<const Value> args) {
    Heap& heap = m.heap();
    const ExceptionFields fields = exception_fields(m, wanted);
    Class& cls = fields == ExceptionFields::System ? class_for_errno(m, wanted, args) : wanted;
    auto* e = heap.create<Exception>(Kind::Exception, heap.handle(&cls));
    e->args = make_tuple(m, args.data(), static_cast<std::uint32_t>(args.size())).handle();
    e->attrs = 0;
    e->traceback = 0;
    e->suppress_context = 0;
    e->cause = Value::unbound();
    e->context = Value::unbound();
    for (Value& v : e->extra) v = Value::unbound();
    fill_fields(m, *e, fields, args);
    return e;
}

// The handled exception becomes the context; should the raised one already be
// in that chain, it is taken out of it (as CPython's _PyErr_SetObject does).
void chain_context(Machine& m, Exception& e, Value context) {
    Heap& heap = m.heap();
    const Value own = heap.value(&e);
    if (!heap.is(context, Kind::Exception) || context == own) return;
    auto* link = heap.as<Exception>(context);
    std::uint64_t seen = 0;
    while (heap.is(link->context, Kind::Exception)) {
        if (link->context == own) {
            heap.store(link->context, Value::unbound());
            break;
        }
        link = heap.as<Exception>(link->context);
        if (++seen > 100'000) break;  // a cycle made by the program
    }
    heap.store(e.context, context);
}

Value Machine::raise_value(Value exception) {
    heap_.retain(exception);
    chain_context(*this, *heap_.as<Exception>(exception), state().handled);
    const Value old = state().raised;
    state().raised = exception;
    heap_.release(old);
    return Value::raised();
}

Value Machine::raise(Error error, std::initializer_list<Value> args) {
    Exception* e = make_exception(*this, *error_class(error), {args.begin(), args.size()});
    const Owned owned(heap_, heap_.value(e));
    return raise_value(owned.get());
}

Value Machine::raise(Error error, std::string_view message) {
    const Owned owned(heap_, text(message));
    return raise(error, {owned.get()});
}

Value Machine::raise_key_error(Value key) {
    return raise(Error::KeyError, {key});
}

Value Machine::raise_memory() {
    return raise(Error::MemoryError, std::initializer_list<Value>{});
}

bool Machine::is_raised(Error error) {
    return !state().raised.is_unbound() && is_instance(state().raised, error_class(error));
}

void Machine::drop_raised() {
    const Value old = state().raised;
    state().raised = Value::unbound();
    heap_.release(old);
}

int exit_code_of(Machine& m, Value exception) {
    if (!m.is_instance(exception, m.error_class(Error::SystemExit))) return 1;
    const Value code = m.heap().as<Exception>(exception)->extra[0];
    if (code.is_unbound() || code.is_none()) return 0;
    if (code.is_bool()) return code.is_true() ? 1 : 0;
    if (code.is_int()) return static_cast<int>(static_cast<std::uint8_t>(code.as_int()));
    return 1;
}

namespace {

Value text_of(Machine& m, Value v, int depth) {
    return depth > deepest ? Value::needs_python() : str(m, v);
}

Value os_error_str(Machine& m, Exception& e) {
    Heap& heap = m.heap();
    const Value number = str(m, e.extra[0]);
    if (number.is_answer()) return number;
    const Owned owned_number(heap, number);
    const Value message = str(m, e.extra[1]);
    if (message.is_answer()) return message;
    const Owned owned_message(heap, message);
    std::string result = fmt::format("[Errno {}] {}", to_utf8(*heap.as<Str>(number)),
                                     to_utf8(*heap.as<Str>(message)));
    const char* before = ": ";
    for (const Value name : {e.extra[2], e.extra[3]}) {
        if (name.is_unbound()) break;
        const Value file = repr(m, name);
        if (file.is_answer()) return file;
        const Owned owned_file(heap, file);
        result += before + to_utf8(*heap.as<Str>(file));
        before = " -> ";
    }
    return m.text(result);
}

Value group_str(Machine& m, Exception& e) {
    Heap& heap = m.heap();
    const Value message = str(m, e.extra[0]);
    if (message.is_answer()) return message;
    const Owned owned(heap, message);
    const std::uint32_t count =
        heap.is(e.extra[1], Kind::Tuple) ? heap.as<Tuple>(e.extra[1])->size : 0;
    return m.text(fmt::format("{} ({} sub-exception{})", to_utf8(*heap.as<Str>(message)), count,
                              count == 1 ? "" : "s"));
}

// "msg (file, line n)", as far as there are a file and a line.
Value syntax_error_str(Machine& m, Exception& e, int depth) {
    Heap& heap = m.heap();
    const Value message = e.extra[0].is_unbound() ? Value::none() : e.extra[0];
    const Value text = text_of(m, message, depth);
    if (text.is_answer() || !heap.is(e.extra[1], Kind::Tuple)) return text;
    const Owned owned(heap, text);
    const Tuple& details = *heap.as<Tuple>(e.extra[1]);
    const Value file = details.size > 0 ? details.items()[0] : Value::none();
    const Value line = details.size > 1 ? details.items()[1] : Value::none();
    std::string result = to_utf8(*heap.as<Str>(text));
    std::string name = heap.is(file, Kind::Str) ? to_utf8(*heap.as<Str>(file)) : "";
    if (const auto slash = name.rfind('/'); slash != std::string::npos) name.erase(0, slash + 1);
    if (!name.empty() && line.is_int()) {
        result += fmt::format(" ({}, line {})", name, line.as_int());
    } else if (!name.empty()) {
        result += fmt::format(" ({})", name);
    } else if (line.is_int()) {
        result += fmt::format(" (line {})", line.as_int());
    }
    return m.text(result);
}

std::string character_words(std::uint32_t c) {
    if (c <= 0xFF) return fmt::format("character '\\x{:02x}'", c);
    return c <= 0xFFFF ? fmt::format("character '\\u{:04x}'", c)
                       : fmt::format("character '\\U{:08x}'", c);
}

// can't translate character '\x62' in position 1: reason
Value translate_error_str(Machine& m, Exception& e) {
    Heap& heap = m.heap();
    const Tuple& args = *heap.at<Tuple>(e.args);
    const bool fits = m.is_instance(heap.value(&e), m.error_class(Error::UnicodeTranslateError)) &&
                      args.size == 4 && heap.is(args.items()[0], Kind::Str) &&
                      args.items()[1].is_int() && args.items()[2].is_int() &&
                      heap.is(args.items()[3], Kind::Str);
    if (!fits) return Value::not_implemented();
    const Str& text = *heap.as<Str>(args.items()[0]);
    const std::string reason = to_utf8(*heap.as<Str>(args.items()[3]));
    const std::int64_t start = args.items()[1].as_int(), end = args.items()[2].as_int();
    if (start >= 0 && start < text.length && end == start + 1) {
        return m.text(fmt::format("can't translate {} in position {}: {}",
                                  character_words(text.at(static_cast<std::uint32_t>(start))),
                                  start, reason));
    }
    return m.text(
        fmt::format("can't translate characters in position {}-{}: {}", start, end - 1, reason));
}

// 'ascii' codec can't encode character '\xe9' in position 3: ordinal not in range(128)
Value unicode_error_str(Machine& m, Exception& e) {
    Heap& heap = m.heap();
    const Tuple& args = *heap.at<Tuple>(e.args);
    const bool encode = m.is_instance(heap.value(&e), m.error_class(Error::UnicodeEncodeError));
    const bool decode = m.is_instance(heap.value(&e), m.error_class(Error::UnicodeDecodeError));
    if (!encode && !decode) return translate_error_str(m, e);
    if (args.size != 5 || !args.items()[2].is_int() || !args.items()[3].is_int() ||
        !heap.is(args.items()[0], Kind::Str) || !heap.is(args.items()[4], Kind::Str)) {
        return Value::not_implemented();
    }
    const std::string codec = to_utf8(*heap.as<Str>(args.items()[0]));
    const std::string reason = to_utf8(*heap.as<Str>(args.items()[4]));
    const std::int64_t start = args.items()[2].as_int(), end = args.items()[3].as_int();
    std::string what = encode ? "characters" : "bytes";
    const std::string_view verb = encode ? "encode" : "decode";
    if (end == start + 1 && start >= 0) {
        if (encode && heap.is(args.items()[1], Kind::Str) &&
            start < heap.as<Str>(args.items()[1])->length) {
            const std::uint32_t c =
                heap.as<Str>(args.items()[1])->at(static_cast<std::uint32_t>(start));
            what = character_words(c);
        } else if (decode && heap.is(args.items()[1], Kind::Bytes) &&
                   start < heap.as<Bytes>(args.items()[1])->length) {
            what = fmt::format("byte 0x{:02x}", heap.as<Bytes>(args.items()[1])->data()[start]);
        }
        return m.text(fmt::format("'{}' codec can't {} {} in position {}: {}", codec, verb, what,
                                  start, reason));
    }
    return m.text(fmt::format("'{}' codec can't {} {} in position {}-{}: {}", codec, verb, what,
                              start, end - 1, reason));
}

}  // namespace

Value exception_str(Machine& m, Exception& e, int depth) {
    Heap& heap = m.heap();
    const Class& cls = *heap.class_of(&e.head);
    switch (exception_fields(m, cls)) {
        case ExceptionFields::System:
            if (!e.extra[0].is_unbound()) return os_error_str(m, e);
            break;
        case ExceptionFields::Group:
            if (!e.extra[0].is_unbound()) return group_str(m, e);
            break;
        case ExceptionFields::Syntax:
            return syntax_error_str(m, e, depth);
        case ExceptionFields::Unicode: {
            const Value text = unicode_error_str(m, e);
            if (text != Value::not_implemented()) return text;
            break;
        }
        default:
            break;
    }
    const Tuple& args = *heap.at<Tuple>(e.args);
    if (args.size == 0) {
        heap.retain(heap.state().empty_str);
        return Value::object(heap.state().empty_str);
    }
    if (args.size > 1) return repr(m, Value::object(e.args), depth + 1);
    if (m.is_subclass(&cls, m.error_class(Error::KeyError)))
        return repr(m, args.items()[0], depth + 1);
    return text_of(m, args.items()[0], depth);
}

Value exception_repr(Machine& m, Exception& e, int depth) {
    Heap& heap = m.heap();
    const std::string name = to_utf8(*heap.at<Str>(heap.class_of(&e.head)->name));
    const Tuple& args = *heap.at<Tuple>(e.args);
    if (args.size == 0) return m.text(name + "()");
    const Value text = repr(m, args.size == 1 ? args.items()[0] : Value::object(e.args), depth + 1);
    if (text.is_answer()) return text;
    const Owned owned(heap, text);
    const std::string inside = to_utf8(*heap.as<Str>(text));
    return m.text(args.size == 1 ? fmt::format("{}({})", name, inside) : name + inside);
}

Value add_note(Machine& m, Value e, Value note) {
    Heap& heap = m.heap();
    Dict& attrs = *attribute_dict(m, e, true);
    Value notes = get(heap, attrs, *m.name(Name::notes_));
    if (notes.is_unbound()) {
        const Owned list(heap, heap.value(make_list(heap)));
        set(heap, attrs, *m.name(Name::notes_), list.get());
        notes = list.get();
    }
    if (!heap.is(notes, Kind::List))
        return m.raise_type("Cannot add note: __notes__ is not a list");
    append(heap, *heap.as<List>(notes), note);
    return Value::none();
}

}  // namespace outlive::machine
