// The classes str, bytes and bytearray: their methods as tables.
#include <fmt/format.h>

#include "engine/machine/builtins/construction.hpp"
#include "engine/machine/builtins/format.hpp"
#include "engine/machine/builtins/iterators.hpp"
#include "engine/machine/builtins/numbers.hpp"
#include "engine/machine/builtins/tables.hpp"
#include "engine/machine/builtins/text.hpp"
#include "engine/machine/builtins/text_methods.hpp"
#include "engine/machine/protocols.hpp"

namespace outlive::machine {

namespace {

Value buffer_of(Machine& m, Args a) {
    std::int64_t unused = 0;
    if (!to_index(m, a[1], unused)) return Value::raised();
    return m.enter(Prelude::buffer_of, {a[0]});
}
Value release_buffer_of(Machine& m, Args a) {
    return m.enter(Prelude::release_buffer_of, {a[1]});
}

template <CompareOperator op>
Value ordered(Machine& m, Args a) {
    return compare_text(m, op, a[0], a[1]);
}

Value add(Machine& m, Args a) {
    return binary_text(m, BinaryOperator::Add, a[0], a[1]);
}

Value times(Machine& m, Args a) {
    if (is_of_program(m.heap(), a[1]) && !is_int(m.heap(), a[1])) {
        return m.enter(Prelude::repeat_of, {a[0], a[1]});
    }
    std::int64_t unused = 0;
    if (!is_int(m.heap(), a[1])) return to_index(m, a[1], unused) ? Value::none() : Value::raised();
    return binary_text(m, BinaryOperator::Multiply, a[0], a[1]);
}

Value percent(Machine& m, Args a) {
    const Value r = percent_format(m, a[0], a[1]);
    return r == Value::needs_python() ? m.enter(Prelude::percent_format, {a[0], a[1]}) : r;
}
Value reflected_percent(Machine& m, Args a) {
    if (is_str(m.heap(), a[0]) != is_str(m.heap(), a[1]) || !is_text(m.heap(), a[1]))
        return Value::not_implemented();
    const Value turned[] = {a[1], a[0]};
    return percent(m, turned);
}

Value length_method(Machine& m, Args a) {
    return Value::integer(length_text(m.heap(), a[0]));
}

// A key with an __index__ of its own is made an int first.
Value getitem(Machine& m, Args a) {
    const Value r = get_item_text(m, a[0], a[1]);
    return r == Value::needs_python() ? m.enter(Prelude::text_item_of, {a[0], a[1]}) : r;
}

Value contains_method(Machine& m, Args a) {
    switch (contains_text(m, a[0], a[1])) {
        case Answer::Yes:
            return Value::boolean(true);
        case Answer::No:
            return Value::boolean(false);
        case Answer::Raised:
            return Value::raised();
        case Answer::NeedsPython:
            break;
    }
    return m.enter(Prelude::bytes_contain, {a[0], a[1]});
}

Value iterator_of(Machine& m, Args a) {
    return iterate_container(m, a[0]);
}
Value hash_method(Machine& m, Args a) {
    return make_int(m.heap(), static_cast<std::int64_t>(hash_text(m.heap(), a[0])));
}
Value repr_method(Machine& m, Args a) {
    return repr_text(m, a[0]);
}
Value plain_str(Machine& m, Args a) {
    const Heap& heap = m.heap();
    return str_of_class(m.heap(), heap.state().classes[static_cast<std::size_t>(Kind::Str)],
                        *heap.as<Str>(a[0]));
}
Value getnewargs(Machine& m, Args a) {
    if (is_str(m.heap(), a[0])) return tuple_of(m.heap(), {plain_str(m, a)});
    return tuple_of(
        m.heap(), {m.heap().value(make_bytes(m.heap(), std::string(bytes_view(m.heap(), a[0]))))});
}
Value plain_bytes(Machine& m, Args a) {
    if (m.heap().is_exact(a[0], Kind::Bytes)) return m.heap().retained(a[0]);
    return m.heap().value(make_bytes(m.heap(), std::string(bytes_view(m.heap(), a[0]))));
}

Value format_method(Machine& m, Args a) {
    if (!is_str(m.heap(), a[1])) {
        return m.raise_type(
            fmt::format("__format__() argument must be str, not {}", argument_type(m, a[1])));
    }
    const Value text = format_value(m, a[0], *m.heap().as<Str>(a[1]));
    // Without a spec a class of the program's is shown as its __str__ says.
    return text == Value::needs_python() ? m.enter(Prelude::str_of, {a[0]}) : text;
}

// As CPython's objects would take.
Value sizeof_text(Machine& m, Args a) {
    const Heap& heap = m.heap();
    const std::int64_t n = length_text(heap, a[0]);
    if (heap.is(a[0], Kind::Bytes)) return Value::integer(33 + n);
    if (heap.is(a[0], Kind::ByteArray)) return Value::integer(n == 0 ? 56 : 57 + n);
    const Str& s = *heap.as<Str>(a[0]);
    if (s.is_ascii()) return Value::integer(41 + n);
    return Value::integer(s.width() == 1 ? 57 + n
                                         : 58 + (s.width() == 2 ? 0 : 2) + (n + 0) * s.width());
}

Value array_iadd(Machine& m, Args a) {
    return inplace_text(m, BinaryOperator::Add, a[0], a[1]);
}
Value array_imul(Machine& m, Args a) {
    return inplace_text(m, BinaryOperator::Multiply, a[0], a[1]);
}
Value array_setitem(Machine& m, Args a) {
    const Value r = set_item_bytearray(m, *m.heap().as<ByteArray>(a[0]), a[1], a[2]);
    return r == Value::needs_python() ? m.enter(Prelude::bytearray_set_of, {a[0], a[1], a[2]}) : r;
}
Value array_delitem(Machine& m, Args a) {
    const Value r = delete_item_bytearray(m, *m.heap().as<ByteArray>(a[0]), a[1]);
    return r == Value::needs_python() ? m.enter(Prelude::bytearray_delete_of, {a[0], a[1]}) : r;
}

constexpr NativeSpec str_methods[] = {
    {"@static str.__new__(cls, object='', encoding='utf-8', errors='strict')", str_new},
    {"str.__repr__(self, /)", repr_method},
    {"str.__str__(self, /)", plain_str},
    {"str.__hash__(self, /)", hash_method},
    {"str.__lt__(self, value, /)", ordered<CompareOperator::Less>},
    {"str.__le__(self, value, /)", ordered<CompareOperator::LessEqual>},
    {"str.__eq__(self, value, /)", ordered<CompareOperator::Equal>},
    {"str.__ne__(self, value, /)", ordered<CompareOperator::NotEqual>},
    {"str.__gt__(self, value, /)", ordered<CompareOperator::Greater>},
    {"str.__ge__(self, value, /)", ordered<CompareOperator::GreaterEqual>},
    {"str.__iter__(self, /)", iterator_of},
    {"str.__mod__(self, value, /)", percent},
    {"str.__rmod__(self, value, /)", reflected_percent},
    {"str.__len__(self, /)", length_method},
    {"str.__getitem__(self, key, /)", getitem},
    {"str.__add__(self, value, /)", add},
    {"str.__mul__(self, value, /)", times},
    {"str.__rmul__(self, value, /)", times},
    {"str.__contains__(self, key, /)", contains_method},
    {"str.encode(self, /, encoding='utf-8', errors='strict')", str_encode},
    {"str.replace(self, old, new, /, count: index=-1)", text_replace},
    {"str.split(self, /, sep=None, maxsplit: index=-1)", text_split},
    {"str.rsplit(self, /, sep=None, maxsplit: index=-1)", text_rsplit},
    {"str.join(self, iterable, /)", text_join},
    {"str.capitalize(self, /)", text_capitalize},
    {"str.casefold(self, /)", str_casefold},
    {"str.title(self, /)", text_title},
    {"str.center(self, width: index, fillchar=' ', /)", text_center},
    {"str.count(self, sub, start: index=None, end: index=None, /)", text_count},
    {"str.expandtabs(self, /, tabsize: index=8)", text_expandtabs},
    {"str.find(self, sub, start: index=None, end: index=None, /)", text_find},
    {"str.partition(self, sep, /)", text_partition},
    {"str.index(self, sub, start: index=None, end: index=None, /)", text_index},
    {"str.ljust(self, width: index, fillchar=' ', /)", text_ljust},
    {"str.lower(self, /)", text_lower},
    {"str.lstrip(self, chars=None, /)", text_lstrip},
    {"str.rfind(self, sub, start: index=None, end: index=None, /)", text_rfind},
    {"str.rindex(self, sub, start: index=None, end: index=None, /)", text_rindex},
    {"str.rjust(self, width: index, fillchar=' ', /)", text_rjust},
    {"str.rstrip(self, chars=None, /)", text_rstrip},
    {"str.rpartition(self, sep, /)", text_rpartition},
    {"str.splitlines(self, /, keepends: truth=False)", text_splitlines},
    {"str.strip(self, chars=None, /)", text_strip},
    {"str.swapcase(self, /)", text_swapcase},
    {"str.translate(self, table, /)", str_translate},
    {"str.upper(self, /)", text_upper},
    {"str.startswith(self, prefix, start: index=None, end: index=None, /)", text_startswith},
    {"str.endswith(self, suffix, start: index=None, end: index=None, /)", text_endswith},
    {"str.removeprefix(self, prefix, /)", text_removeprefix},
    {"str.removesuffix(self, suffix, /)", text_removesuffix},
    {"str.isascii(self, /)", text_isascii},
    {"str.islower(self, /)", text_islower},
    {"str.isupper(self, /)", text_isupper},
    {"str.istitle(self, /)", text_istitle},
    {"str.isspace(self, /)", text_isspace},
    {"str.isdecimal(self, /)", str_isdecimal},
    {"str.isdigit(self, /)", text_isdigit},
    {"str.isnumeric(self, /)", str_isnumeric},
    {"str.isalpha(self, /)", text_isalpha},
    {"str.isalnum(self, /)", text_isalnum},
    {"str.isidentifier(self, /)", str_isidentifier},
    {"str.isprintable(self, /)", str_isprintable},
    {"str.zfill(self, width: index, /)", text_zfill},
    {"str.format(self, /, *args, **kwargs)", str_format},
    {"str.format_map(self, mapping, /)", str_format_map},
    {"str.__format__(self, format_spec, /)", format_method},
    {"@static str.maketrans(x, y=None, z=None, /)", str_maketrans},
    {"str.__sizeof__(self, /)", sizeof_text},
    {"str.__getnewargs__(self, /)", getnewargs},
};

// What bytes and bytearray share; TYPE is the prefix of the signatures.
#define OUTLIVE_BYTES_METHODS(TYPE)                                                               \
    {TYPE ".__repr__(self, /)", repr_method}, {TYPE ".__str__(self, /)", repr_method},            \
        {TYPE ".__lt__(self, value, /)", ordered<CompareOperator::Less>},                         \
        {TYPE ".__le__(self, value, /)", ordered<CompareOperator::LessEqual>},                    \
        {TYPE ".__eq__(self, value, /)", ordered<CompareOperator::Equal>},                        \
        {TYPE ".__ne__(self, value, /)", ordered<CompareOperator::NotEqual>},                     \
        {TYPE ".__gt__(self, value, /)", ordered<CompareOperator::Greater>},                      \
        {TYPE ".__ge__(self, value, /)", ordered<CompareOperator::GreaterEqual>},                 \
        {TYPE ".__iter__(self, /)", iterator_of}, {TYPE ".__mod__(self, value, /)", percent},     \
        {TYPE ".__rmod__(self, value, /)", reflected_percent},                                    \
        {TYPE ".__len__(self, /)", length_method}, {TYPE ".__getitem__(self, key, /)", getitem},  \
        {TYPE ".__add__(self, value, /)", add}, {TYPE ".__mul__(self, value, /)", times},         \
        {TYPE ".__rmul__(self, value, /)", times},                                                \
        {TYPE ".__contains__(self, key, /)", contains_method},                                    \
        {TYPE ".__buffer__(self, flags: index, /)", buffer_of},                                   \
        {TYPE ".decode(self, /, encoding='utf-8', errors='strict')", bytes_decode},               \
        {TYPE ".replace(self, old, new, count: index=-1, /)", text_replace},                      \
        {TYPE ".split(self, /, sep=None, maxsplit: index=-1)", text_split},                       \
        {TYPE ".rsplit(self, /, sep=None, maxsplit: index=-1)", text_rsplit},                     \
        {TYPE ".join(self, iterable_of_bytes, /)", text_join},                                    \
        {TYPE ".capitalize(self, /)", text_capitalize}, {TYPE ".title(self, /)", text_title},     \
        {TYPE ".center(self, width: index, fillchar=b' ', /)", text_center},                      \
        {TYPE ".count(self, sub: index, start: index=None, end: index=None, /)", text_count},     \
        {TYPE ".expandtabs(self, /, tabsize: index=8)", text_expandtabs},                         \
        {TYPE ".find(self, sub: index, start: index=None, end: index=None, /)", text_find},       \
        {TYPE ".partition(self, sep, /)", text_partition},                                        \
        {TYPE ".index(self, sub: index, start: index=None, end: index=None, /)", text_index},     \
        {TYPE ".ljust(self, width: index, fillchar=b' ', /)", text_ljust},                        \
        {TYPE ".lower(self, /)", text_lower}, {TYPE ".lstrip(self, bytes=None, /)", text_lstrip}, \
        {TYPE ".rfind(self, sub: index, start: index=None, end: index=None, /)", text_rfind},     \
        {TYPE ".rindex(self, sub: index, start: index=None, end: index=None, /)", text_rindex},   \
        {TYPE ".rjust(self, width: index, fillchar=b' ', /)", text_rjust},                        \
        {TYPE ".rstrip(self, bytes=None, /)", text_rstrip},                                       \
        {TYPE ".rpartition(self, sep, /)", text_rpartition},                                      \
        {TYPE ".splitlines(self, /, keepends: truth=False)", text_splitlines},                    \
        {TYPE ".strip(self, bytes=None, /)", text_strip},                                         \
        {TYPE ".swapcase(self, /)", text_swapcase},                                               \
        {TYPE ".translate(self, table, /, delete=b'')", bytes_translate},                         \
        {TYPE ".upper(self, /)", text_upper},                                                     \
        {TYPE ".startswith(self, prefix, start: index=None, end: index=None, /)",                 \
         text_startswith},                                                                        \
        {TYPE ".endswith(self, suffix, start: index=None, end: index=None, /)", text_endswith},   \
        {TYPE ".removeprefix(self, prefix, /)", text_removeprefix},                               \
        {TYPE ".removesuffix(self, suffix, /)", text_removesuffix},                               \
        {TYPE ".isascii(self, /)", text_isascii}, {TYPE ".islower(self, /)", text_islower},       \
        {TYPE ".isupper(self, /)", text_isupper}, {TYPE ".istitle(self, /)", text_istitle},       \
        {TYPE ".isspace(self, /)", text_isspace}, {TYPE ".isdigit(self, /)", text_isdigit},       \
        {TYPE ".isalpha(self, /)", text_isalpha}, {TYPE ".isalnum(self, /)", text_isalnum},       \
        {TYPE ".zfill(self, width: index, /)", text_zfill},                                       \
        {TYPE ".hex(self, sep=None, bytes_per_sep: index=1)", bytes_hex},                         \
        {"@class " TYPE ".fromhex(cls, string, /)", bytes_fromhex},                               \
        {"@static " TYPE ".maketrans(frm, to, /)", bytes_maketrans}, {                            \
        TYPE ".__sizeof__(self, /)", sizeof_text                                                  \
    }

constexpr NativeSpec bytes_methods[] = {
    {"@static bytes.__new__(cls, source=b'', encoding='utf-8', errors='strict')", bytes_new},
    {"bytes.__hash__(self, /)", hash_method},
    {"bytes.__bytes__(self, /)", plain_bytes},
    {"bytes.__getnewargs__(self, /)", getnewargs},
    OUTLIVE_BYTES_METHODS("bytes"),
};

constexpr NativeSpec bytearray_methods[] = {
    {"@static bytearray.__new__(cls, /, *args, **kwargs)", bytearray_new},
    {"bytearray.__init__(self, source=b'', encoding='utf-8', errors='strict')", bytearray_init},
    {"bytearray.__iadd__(self, value, /)", array_iadd},
    {"bytearray.__imul__(self, value, /)", array_imul},
    {"bytearray.__setitem__(self, key, value, /)", array_setitem},
    {"bytearray.__delitem__(self, key, /)", array_delitem},
    {"bytearray.__release_buffer__(self, buffer, /)", release_buffer_of},
    {"bytearray.append(self, item: index, /)", bytearray_append},
    {"bytearray.extend(self, iterable_of_ints, /)", bytearray_extend},
    {"bytearray.insert(self, index: index, item: index, /)", bytearray_insert},
    {"bytearray.pop(self, index: index=-1, /)", bytearray_pop},
    {"bytearray.remove(self, value: index, /)", bytearray_remove},
    {"bytearray.reverse(self, /)", bytearray_reverse},
    {"bytearray.clear(self, /)", bytearray_clear},
    {"bytearray.copy(self, /)", bytearray_copy},
    OUTLIVE_BYTES_METHODS("bytearray"),
};

#undef OUTLIVE_BYTES_METHODS

constexpr TypeSpec types[] = {
    {"str", "object", Kind::Str, 0, str_methods, "str"},
    {"bytes", "object", Kind::Bytes, 0, bytes_methods, "bytes"},
    {"bytearray", "object", Kind::ByteArray, ClassUnhashable, bytearray_methods, "bytearray"},
};

}  // namespace

std::span<const TypeSpec> text_types() {
    return types;
}

}  // namespace outlive::machine
