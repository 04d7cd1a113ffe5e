// BaseException and the built-in exceptions that have attributes of their own.
#include <fmt/format.h>

#include <vector>

#include "engine/machine/attributes_detail.hpp"
#include "engine/machine/builtins/class_tables.hpp"
#include "engine/machine/builtins/container_methods.hpp"
#include "engine/machine/builtins/numbers.hpp"
#include "engine/machine/errors.hpp"
#include "engine/machine/operations.hpp"
#include "engine/machine/protocols.hpp"
#include "engine/objects/sequence.hpp"

namespace outlive::machine {

namespace {

Exception& exception_of(Machine& m, Args a) {
    return *m.heap().as<Exception>(a[0]);
}

std::span<const Value> items_of(Machine& m, Value tuple) {
    const Tuple& t = *m.heap().as<Tuple>(tuple);
    return {t.items(), t.size};
}

// --- BaseException ---

Value exception_new(Machine& m, Args a) {
    return m.heap().value(make_exception(m, *m.heap().as<Class>(a[0]), items_of(m, a[1])));
}

// Keywords that some exceptions take, and where they are kept.
struct FieldKeyword {
    ExceptionFields fields;
    const char* name;
    int extra;
};
constexpr FieldKeyword field_keywords[] = {
    {ExceptionFields::Name_, "name", 0},    {ExceptionFields::Attribute, "name", 0},
    {ExceptionFields::Attribute, "obj", 1}, {ExceptionFields::Import, "name", 0},
    {ExceptionFields::Import, "path", 1},   {ExceptionFields::Import, "name_from", 2}};

bool take_keywords(Machine& m, Exception& e, Value keywords) {
    Heap& heap = m.heap();
    if (keywords.is_unbound()) return true;
    const ExceptionFields fields = exception_fields(m, *heap.class_of(&e.head));
    const Dict& dict = *heap.as<Dict>(keywords);
    const DictEntry* entry = entries(heap, dict);
    for (std::uint32_t i = 0; i < dict.fill; ++i) {
        if (entry[i].key.is_unbound()) continue;
        const std::string name = to_utf8(*heap.as<Str>(entry[i].key));
        bool known = false, any = false;
        for (const FieldKeyword& k : field_keywords) {
            if (k.fields != fields) continue;
            any = true;
            if (name != k.name) continue;
            heap.store(e.extra[k.extra], entry[i].value);
            known = true;
        }
        if (known) continue;
        const std::string type = m.type_name(heap.value(&e));
        m.raise_type(any ? fmt::format("{}() got an unexpected keyword argument '{}'", type, name)
                         : fmt::format("{}() takes no keyword arguments", type));
        return false;
    }
    return true;
}

bool same_args(Machine& m, const Exception& e, Value args) {
    const auto old = items_of(m, Value::object(e.args));
    const auto now = items_of(m, args);
    return std::equal(old.begin(), old.end(), now.begin(), now.end());
}

// The fields that follow from args, as a new exception of these args has them.
void take_args(Machine& m, Exception& e, Value args) {
    Heap& heap = m.heap();
    const Owned other(heap,
                      heap.value(make_exception(m, *heap.class_of(&e.head), items_of(m, args))));
    Exception& o = *heap.as<Exception>(other.get());
    std::swap(e.args, o.args);
    for (std::size_t i = 0; i < std::size(e.extra); ++i) std::swap(e.extra[i], o.extra[i]);
}

bool is_codec_error(Machine& m, Value e) {
    return m.is_instance(e, m.error_class(Error::UnicodeEncodeError)) ||
           m.is_instance(e, m.error_class(Error::UnicodeDecodeError));
}

// The details of SyntaxError(message, details), as its constructor wants them.
bool check_details(Machine& m, Value details) {
    Heap& heap = m.heap();
    if (!heap.is(details, Kind::Tuple) && !heap.is(details, Kind::List)) {
        if (!type_lookup(m, details, Name::iter_).is_unbound()) return true;
        m.raise_type(fmt::format("'{}' object is not iterable", m.type_name(details)));
        return false;
    }
    const std::uint32_t size = item_span(heap, details).size;
    if (size >= 4 && size <= 6 && size != 5) return true;
    if (size == 5) {
        m.raise_type("end_offset must be provided when end_lineno is provided");
    } else {
        m.raise_type(fmt::format("function takes at {} {} arguments ({} given)",
                                 size < 4 ? "least" : "most", size < 4 ? 4 : 6, size));
    }
    return false;
}

// What an OSError was made of: a file's name is no part of its args.
Value args_to_make(Machine& m, const Exception& e, bool is_system) {
    Heap& heap = m.heap();
    const Tuple& args = *heap.at<Tuple>(e.args);
    if (!is_system || args.size != 2 || e.extra[2].is_unbound() || e.extra[2].is_none())
        return heap.retained(Value::object(e.args));
    const bool two = !e.extra[3].is_unbound() && !e.extra[3].is_none();
    const Value parts[] = {args.items()[0], args.items()[1], e.extra[2], Value::none(), e.extra[3]};
    return make_tuple(m, parts, two ? 5 : 3);
}

// Back to what __reduce__ has told: its attributes.
Value exception_set_state(Machine& m, Args a) {
    if (a[1].is_none()) return Value::none();
    if (!m.heap().is(a[1], Kind::Dict)) return m.raise_type("state is not a dictionary");
    return m.enter(Prelude::set_attributes, {a[0], a[1]});
}

// (class, args) or (class, args, attributes): how a copy is made.
Value exception_reduce(Machine& m, Args a) {
    Exception& e = exception_of(m, a);
    const ExceptionFields fields = exception_fields(m, *m.heap().class_of(a[0]));
    const Owned args(m.heap(), args_to_make(m, e, fields == ExceptionFields::System));
    const Value parts[] = {m.heap().value(m.heap().class_of(a[0])), args.get(),
                           e.attrs == 0 ? Value::none() : Value::object(e.attrs)};
    return make_tuple(m, parts, e.attrs == 0 ? 2 : 3);
}

Value exception_init(Machine& m, Args a) {
    Exception& e = exception_of(m, a);
    const ExceptionFields fields = exception_fields(m, *m.heap().class_of(a[0]));
    const bool from_new = fields == ExceptionFields::System || fields == ExceptionFields::Group;
    if (fields == ExceptionFields::Group) return Value::none();
    const std::size_t given = items_of(m, a[1]).size();
    if (fields == ExceptionFields::Unicode && given != 5 && is_codec_error(m, a[0]))
        return m.raise_type(fmt::format("function takes exactly 5 arguments ({} given)", given));
    if (fields == ExceptionFields::Syntax && given == 2 && !check_details(m, items_of(m, a[1])[1]))
        return Value::raised();
    if (!same_args(m, e, a[1]) && !(from_new && !e.extra[0].is_unbound())) take_args(m, e, a[1]);
    return take_keywords(m, e, a[2]) ? Value::none() : Value::raised();
}

Value exception_str_here(Machine& m, Args a) {
    const Value r = exception_str(m, exception_of(m, a));
    return r == Value::needs_python() ? m.enter(Prelude::exception_str_of, {a[0]}) : r;
}
Value exception_repr_here(Machine& m, Args a) {
    const Value r = exception_repr(m, exception_of(m, a));
    return r == Value::needs_python() ? m.enter(Prelude::exception_repr_of, {a[0]}) : r;
}

Value with_traceback(Machine& m, Args a) {
    if (!a[1].is_none() && !m.heap().is(a[1], Kind::Traceback))
        return m.raise_type("__traceback__ must be a traceback or None");
    store_handle(m, exception_of(m, a).traceback, a[1]);
    return m.heap().retained(a[0]);
}

Value exception_add_note(Machine& m, Args a) {
    if (!m.heap().is(a[1], Kind::Str))
        return m.raise_type(fmt::format("note must be a str, not '{}'", m.type_name(a[1])));
    return add_note(m, a[0], a[1]);
}

Value get_args(Machine& m, Args a) {
    return object_or_none(m, exception_of(m, a).args);
}
Value set_args(Machine& m, Args a) {
    Heap& heap = m.heap();
    if (a[1].is_unbound()) return m.raise_type("args may not be deleted");
    const Owned items(heap, list_of(m, a[1]));
    if (items.get() == Value::needs_python())
        return m.raise_type(fmt::format("'{}' object is not iterable", m.type_name(a[1])));
    if (items.get() == Value::raised()) return items.get();
    const ItemSpan span = item_span(heap, items.get());
    const Owned tuple(heap, make_tuple(heap, span.items, span.size));
    store_handle(m, exception_of(m, a).args, tuple.get());
    return Value::none();
}
Value get_traceback(Machine& m, Args a) {
    return object_or_none(m, exception_of(m, a).traceback);
}
Value set_traceback(Machine& m, Args a) {
    if (a[1].is_unbound()) return m.raise_type("__traceback__ may not be deleted");
    if (!a[1].is_none() && !m.heap().is(a[1], Kind::Traceback))
        return m.raise_type("__traceback__ must be a traceback or None");
    store_handle(m, exception_of(m, a).traceback, a[1]);
    return Value::none();
}

Value get_linked(Machine& m, Args a, Value Exception::*field) {
    return value_or_none(m, exception_of(m, a).*field);
}
Value set_linked(Machine& m, Args a, Value Exception::*field, std::string_view noun) {
    if (a[1].is_unbound()) return m.raise_type(fmt::format("__{}__ may not be deleted", noun));
    if (!a[1].is_none() && !m.heap().is(a[1], Kind::Exception)) {
        return m.raise_type(
            fmt::format("exception {} must be None or derive from BaseException", noun));
    }
    m.heap().store(exception_of(m, a).*field, a[1].is_none() ? Value::unbound() : a[1]);
    return Value::none();
}
Value get_cause(Machine& m, Args a) {
    return get_linked(m, a, &Exception::cause);
}
Value set_cause(Machine& m, Args a) {
    const Value r = set_linked(m, a, &Exception::cause, "cause");
    if (r.is_none()) exception_of(m, a).suppress_context = 1;
    return r;
}
Value get_context(Machine& m, Args a) {
    return get_linked(m, a, &Exception::context);
}
Value set_context(Machine& m, Args a) {
    return set_linked(m, a, &Exception::context, "context");
}
Value get_suppress(Machine& m, Args a) {
    return Value::boolean(exception_of(m, a).suppress_context != 0);
}
Value set_suppress(Machine& m, Args a) {
    if (!a[1].is_bool()) return m.raise_type("attribute value type must be bool");
    exception_of(m, a).suppress_context = a[1].is_true() ? 1 : 0;
    return Value::none();
}
Value get_dict(Machine& m, Args a) {
    return m.heap().retained(m.heap().value(attribute_dict(m, a[0], true)));
}

Value set_dict(Machine& m, Args a) {
    if (!is_attribute_dict(m, a[1])) return Value::raised();
    store_handle(m, exception_of(m, a).attrs, a[1]);
    return Value::none();
}

constexpr NativeSpec base_exception[] = {
    {"@static BaseException.__new__(cls, /, *args, **kwargs)", exception_new},
    {"BaseException.__init__(self, /, *args, **kwargs)", exception_init},
    {"BaseException.__str__(self, /)", exception_str_here},
    {"BaseException.__repr__(self, /)", exception_repr_here},
    {"BaseException.__reduce__(self, /)", exception_reduce},
    {"BaseException.__setstate__(self, state, /)", exception_set_state},
    {"BaseException.with_traceback(self, tb, /)", with_traceback},
    {"BaseException.add_note(self, note, /)", exception_add_note},
    {"@get BaseException.args(self, /)", get_args},
    {"@set BaseException.args(self, value, /)", set_args},
    {"@get BaseException.__traceback__(self, /)", get_traceback},
    {"@set BaseException.__traceback__(self, value, /)", set_traceback},
    {"@get BaseException.__cause__(self, /)", get_cause},
    {"@set BaseException.__cause__(self, value, /)", set_cause},
    {"@get BaseException.__context__(self, /)", get_context},
    {"@set BaseException.__context__(self, value, /)", set_context},
    {"@get BaseException.__suppress_context__(self, /)", get_suppress},
    {"@set BaseException.__suppress_context__(self, value, /)", set_suppress},
    {"@get BaseException.__dict__(self, /)", get_dict},
    {"@set BaseException.__dict__(self, value, /)", set_dict},
};

// --- fields ---

template <int I>
Value get_extra(Machine& m, Args a) {
    return value_or_none(m, exception_of(m, a).extra[I]);
}
template <int I>
Value set_extra(Machine& m, Args a) {
    m.heap().store(exception_of(m, a).extra[I], a[1].is_unbound() ? Value::none() : a[1]);
    return Value::none();
}
// The I-th of args: UnicodeError keeps its fields there.
template <int I>
Value get_arg(Machine& m, Args a) {
    const Tuple& args = *m.heap().at<Tuple>(exception_of(m, a).args);
    return args.size > I ? m.heap().retained(args.items()[I]) : Value::none();
}
template <int I>
Value set_arg(Machine& m, Args a) {
    Heap& heap = m.heap();
    Exception& e = exception_of(m, a);
    const Tuple& args = *heap.at<Tuple>(e.args);
    std::vector<Value> parts(args.items(), args.items() + args.size);
    if (parts.size() <= I || a[1].is_unbound()) return m.raise_type("attribute is not writable");
    parts[I] = a[1];
    store_handle(m, e.args, Owned(heap, make_tuple(m, parts.data(), args.size)).get());
    return Value::none();
}
Value import_message(Machine& m, Args a) {
    const Tuple& args = *m.heap().at<Tuple>(exception_of(m, a).args);
    return args.size == 1 ? m.heap().retained(args.items()[0]) : Value::none();
}
// SyntaxError: the I-th of its details.
template <int I>
Value get_detail(Machine& m, Args a) {
    const Value details = exception_of(m, a).extra[1];
    const ItemSpan span = item_span(m.heap(), details);
    return span.size > I ? m.heap().retained(span.items[I]) : Value::none();
}
template <int I>
Value set_detail(Machine& m, Args a) {
    Heap& heap = m.heap();
    const ItemSpan old = item_span(heap, exception_of(m, a).extra[1]);
    Value parts[6];
    for (std::uint32_t i = 0; i < 6; ++i) parts[i] = i < old.size ? old.items[i] : Value::none();
    parts[I] = a[1].is_unbound() ? Value::none() : a[1];
    const Owned tuple(heap, make_tuple(heap, parts, 6));
    heap.store(exception_of(m, a).extra[1], tuple.get());
    return Value::none();
}

// The arguments of a UnicodeError: what is coded may be named first.
template <int Codec>
Value check_unicode_args(Machine& m, Args a) {
    Heap& heap = m.heap();
    const Tuple& args = *heap.as<Tuple>(a[1]);
    const bool decode = m.is_instance(a[0], m.error_class(Error::UnicodeDecodeError));
    const std::uint32_t wanted = 4 + Codec;
    if (args.size != wanted) {
        return m.raise_type(
            fmt::format("function takes exactly {} arguments ({} given)", wanted, args.size));
    }
    for (std::uint32_t i = 0; i < wanted; ++i) {
        const Value v = args.items()[i];
        const bool number = i == Codec + 1 || i == Codec + 2;
        const bool bytes = decode && i == Codec;
        std::int64_t unused = 0;
        if (number && !to_index(m, v, unused)) return Value::raised();
        if (bytes && !heap.is(v, Kind::Bytes) && !heap.is(v, Kind::ByteArray)) {
            return m.raise_type(
                fmt::format("a bytes-like object is required, not '{}'", m.type_name(v)));
        }
        if (!number && !bytes && !heap.is(v, Kind::Str)) {
            return m.raise_type(
                fmt::format("argument {} must be str, not {}", i + 1, argument_type(m, v)));
        }
    }
    const Value call[] = {a[0], a[1], Value::unbound()};
    return exception_init(m, call);
}

constexpr NativeSpec stop_iteration[] = {
    {"@get StopIteration.value(self, /)", get_extra<0>},
    {"@set StopIteration.value(self, value, /)", set_extra<0>}};
constexpr NativeSpec system_exit[] = {{"@get SystemExit.code(self, /)", get_extra<0>},
                                      {"@set SystemExit.code(self, value, /)", set_extra<0>}};
constexpr NativeSpec name_error[] = {{"@get NameError.name(self, /)", get_extra<0>},
                                     {"@set NameError.name(self, value, /)", set_extra<0>}};
constexpr NativeSpec attribute_error[] = {
    {"@get AttributeError.name(self, /)", get_extra<0>},
    {"@set AttributeError.name(self, value, /)", set_extra<0>},
    {"@get AttributeError.obj(self, /)", get_extra<1>},
    {"@set AttributeError.obj(self, value, /)", set_extra<1>}};
constexpr NativeSpec import_error[] = {{"@get ImportError.name(self, /)", get_extra<0>},
                                       {"@set ImportError.name(self, value, /)", set_extra<0>},
                                       {"@get ImportError.path(self, /)", get_extra<1>},
                                       {"@set ImportError.path(self, value, /)", set_extra<1>},
                                       {"@get ImportError.name_from(self, /)", get_extra<2>},
                                       {"@set ImportError.name_from(self, value, /)", set_extra<2>},
                                       {"@get ImportError.msg(self, /)", import_message}};
constexpr NativeSpec os_error[] = {{"@get OSError.errno(self, /)", get_extra<0>},
                                   {"@set OSError.errno(self, value, /)", set_extra<0>},
                                   {"@get OSError.strerror(self, /)", get_extra<1>},
                                   {"@set OSError.strerror(self, value, /)", set_extra<1>},
                                   {"@get OSError.filename(self, /)", get_extra<2>},
                                   {"@set OSError.filename(self, value, /)", set_extra<2>},
                                   {"@get OSError.filename2(self, /)", get_extra<3>},
                                   {"@set OSError.filename2(self, value, /)", set_extra<3>}};
constexpr NativeSpec syntax_error[] = {
    {"@get SyntaxError.msg(self, /)", get_extra<0>},
    {"@set SyntaxError.msg(self, value, /)", set_extra<0>},
    {"@get SyntaxError.filename(self, /)", get_detail<0>},
    {"@set SyntaxError.filename(self, value, /)", set_detail<0>},
    {"@get SyntaxError.lineno(self, /)", get_detail<1>},
    {"@set SyntaxError.lineno(self, value, /)", set_detail<1>},
    {"@get SyntaxError.offset(self, /)", get_detail<2>},
    {"@set SyntaxError.offset(self, value, /)", set_detail<2>},
    {"@get SyntaxError.text(self, /)", get_detail<3>},
    {"@set SyntaxError.text(self, value, /)", set_detail<3>},
    {"@get SyntaxError.end_lineno(self, /)", get_detail<4>},
    {"@set SyntaxError.end_lineno(self, value, /)", set_detail<4>},
    {"@get SyntaxError.end_offset(self, /)", get_detail<5>},
    {"@set SyntaxError.end_offset(self, value, /)", set_detail<5>}};
constexpr NativeSpec decode_error[] = {
    {"UnicodeDecodeError.__init__(self, /, *args)", check_unicode_args<1>},
    {"@get UnicodeDecodeError.encoding(self, /)", get_arg<0>},
    {"@set UnicodeDecodeError.encoding(self, value, /)", set_arg<0>},
    {"@get UnicodeDecodeError.object(self, /)", get_arg<1>},
    {"@set UnicodeDecodeError.object(self, value, /)", set_arg<1>},
    {"@get UnicodeDecodeError.start(self, /)", get_arg<2>},
    {"@set UnicodeDecodeError.start(self, value, /)", set_arg<2>},
    {"@get UnicodeDecodeError.end(self, /)", get_arg<3>},
    {"@set UnicodeDecodeError.end(self, value, /)", set_arg<3>},
    {"@get UnicodeDecodeError.reason(self, /)", get_arg<4>},
    {"@set UnicodeDecodeError.reason(self, value, /)", set_arg<4>}};
constexpr NativeSpec encode_error[] = {
    {"UnicodeEncodeError.__init__(self, /, *args)", check_unicode_args<1>},
    {"@get UnicodeEncodeError.encoding(self, /)", get_arg<0>},
    {"@set UnicodeEncodeError.encoding(self, value, /)", set_arg<0>},
    {"@get UnicodeEncodeError.object(self, /)", get_arg<1>},
    {"@set UnicodeEncodeError.object(self, value, /)", set_arg<1>},
    {"@get UnicodeEncodeError.start(self, /)", get_arg<2>},
    {"@set UnicodeEncodeError.start(self, value, /)", set_arg<2>},
    {"@get UnicodeEncodeError.end(self, /)", get_arg<3>},
    {"@set UnicodeEncodeError.end(self, value, /)", set_arg<3>},
    {"@get UnicodeEncodeError.reason(self, /)", get_arg<4>},
    {"@set UnicodeEncodeError.reason(self, value, /)", set_arg<4>}};

constexpr NativeSpec translate_error[] = {
    {"UnicodeTranslateError.__init__(self, /, *args)", check_unicode_args<0>},
    {"@get UnicodeTranslateError.encoding(self, /)", [](Machine&, Args) { return Value::none(); }},
    {"@get UnicodeTranslateError.object(self, /)", get_arg<0>},
    {"@set UnicodeTranslateError.object(self, value, /)", set_arg<0>},
    {"@get UnicodeTranslateError.start(self, /)", get_arg<1>},
    {"@set UnicodeTranslateError.start(self, value, /)", set_arg<1>},
    {"@get UnicodeTranslateError.end(self, /)", get_arg<2>},
    {"@set UnicodeTranslateError.end(self, value, /)", set_arg<2>},
    {"@get UnicodeTranslateError.reason(self, /)", get_arg<3>},
    {"@set UnicodeTranslateError.reason(self, value, /)", set_arg<3>}};

// --- groups ---

Value group_class(Machine& m) {
    return get(m.heap(), *m.heap().at<Dict>(m.state().builtins),
               *intern(m.heap(), "ExceptionGroup"));
}

Value check_members(Machine& m, ItemSpan members, bool& all_plain) {
    const Class* plain = m.error_class(Error::Exception);
    all_plain = true;
    for (std::uint32_t i = 0; i < members.size; ++i) {
        if (!m.heap().is(members.items[i], Kind::Exception)) {
            return m.raise_value_error(
                fmt::format("Item {} of second argument (exceptions) is not an exception", i));
        }
        all_plain = all_plain && m.is_instance(members.items[i], plain);
    }
    return Value::none();
}

Value group_new(Machine& m, Args a) {
    Heap& heap = m.heap();
    const auto args = items_of(m, a[1]);
    Class* cls = heap.as<Class>(a[0]);
    if (args.size() != 2) {
        return m.raise_type(fmt::format(
            "BaseExceptionGroup.__new__() takes exactly 2 arguments ({} given)", args.size()));
    }
    if (!heap.is(args[0], Kind::Str)) {
        return m.raise_type(
            fmt::format("BaseExceptionGroup.__new__() argument 1 must be str, not {}",
                        argument_type(m, args[0])));
    }
    if (!is_sequence(heap, args[1]))
        return m.raise_type("second argument (exceptions) must be a sequence");
    const ItemSpan members = item_span(heap, args[1]);
    if (members.size == 0)
        return m.raise_value_error("second argument (exceptions) must be a non-empty sequence");
    bool all_plain = false;
    if (check_members(m, members, all_plain) == Value::raised()) return Value::raised();
    Class* group = heap.as<Class>(group_class(m));
    if (cls == m.error_class(Error::BaseExceptionGroup)) {
        if (all_plain) cls = group;
    } else if (!all_plain && cls == group) {
        return m.raise_type("Cannot nest BaseExceptions in an ExceptionGroup");
    } else if (!all_plain && m.is_subclass(cls, m.error_class(Error::Exception))) {
        return m.raise_type(
            fmt::format("Cannot nest BaseExceptions in '{}'", utf8_of(m, cls->name)));
    }
    return heap.value(make_exception(m, *cls, args));
}

Value group_derive(Machine& m, Args a) {
    const Value parts[] = {exception_of(m, a).extra[0], a[1]};
    const Owned args(m.heap(), make_tuple(m, parts, 2));
    const Value call[] = {m.heap().value(m.error_class(Error::BaseExceptionGroup)), args.get(),
                          Value::unbound()};
    return group_new(m, call);
}
Value group_split(Machine& m, Args a) {
    return m.enter(Prelude::group_split, {a[0], a[1]});
}
Value group_subgroup(Machine& m, Args a) {
    return m.enter(Prelude::group_subgroup, {a[0], a[1]});
}

constexpr NativeSpec exception_group[] = {
    {"@static BaseExceptionGroup.__new__(cls, /, *args, **kwargs)", group_new},
    {"@class BaseExceptionGroup.__class_getitem__(cls, item, /)", method_class_getitem},
    {"BaseExceptionGroup.derive(self, excs, /)", group_derive},
    {"BaseExceptionGroup.split(self, matcher_value, /)", group_split},
    {"BaseExceptionGroup.subgroup(self, matcher_value, /)", group_subgroup},
    {"@get BaseExceptionGroup.message(self, /)", get_extra<0>},
    {"@get BaseExceptionGroup.exceptions(self, /)", get_extra<1>}};

constexpr std::uint32_t flags = ClassIsException;
constexpr TypeSpec types[] = {
    {"BaseException", "object", Kind::Exception, flags, base_exception, "BaseException"},
    {"BaseExceptionGroup", "BaseException", Kind::Exception, flags, exception_group,
     "BaseExceptionGroup"},
    {"SystemExit", "BaseException", Kind::Exception, flags, system_exit, "SystemExit"},
    {"Exception", "BaseException", Kind::Exception, flags, {}, "Exception"},
    {"AttributeError", "Exception", Kind::Exception, flags, attribute_error, "AttributeError"},
    {"ImportError", "Exception", Kind::Exception, flags, import_error, "ImportError"},
    {"NameError", "Exception", Kind::Exception, flags, name_error, "NameError"},
    {"OSError", "Exception", Kind::Exception, flags, os_error, "OSError"},
    {"StopIteration", "Exception", Kind::Exception, flags, stop_iteration, "StopIteration"},
    {"SyntaxError", "Exception", Kind::Exception, flags, syntax_error, "SyntaxError"},
    {"ValueError", "Exception", Kind::Exception, flags, {}, "ValueError"},
    {"UnicodeError", "ValueError", Kind::Exception, flags, {}, "UnicodeError"},
    {"UnicodeDecodeError", "UnicodeError", Kind::Exception, flags, decode_error,
     "UnicodeDecodeError"},
    {"UnicodeEncodeError", "UnicodeError", Kind::Exception, flags, encode_error,
     "UnicodeEncodeError"},
    {"UnicodeTranslateError", "UnicodeError", Kind::Exception, flags, translate_error,
     "UnicodeTranslateError"},
};

}  // namespace

std::span<const TypeSpec> exception_types() {
    return types;
}

}  // namespace outlive::machine
