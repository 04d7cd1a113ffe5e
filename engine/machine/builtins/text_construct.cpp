// str(), bytes() and bytearray() on what they are given.
#include <fmt/format.h>

#include "engine/machine/builtins/bytes.hpp"
#include "engine/machine/builtins/construction.hpp"
#include "engine/machine/builtins/numbers.hpp"
#include "engine/machine/builtins/text.hpp"
#include "engine/machine/builtins/text_methods.hpp"
#include "engine/machine/protocols.hpp"
#include "engine/objects/long_work.hpp"

namespace outlive::machine {

namespace {

// A str argument; `fallback` when missing. False: TypeError is raised.
bool word(Machine& m, Value v, std::string_view type, std::string_view parameter,
          std::string_view fallback, std::string& text) {
    text = fallback;
    if (v.is_unbound()) return true;
    if (!is_str(m.heap(), v)) {
        const bool full = type == "str";  // which says NoneType where the others say None
        m.raise_type(fmt::format("{}() argument '{}' must be str, not {}", type, parameter,
                                 full ? m.type_name(v) : argument_type(m, v)));
        return false;
    }
    return utf8_argument(m, *m.heap().as<Str>(v), text);
}

// str(object, encoding, errors)
Value decoded(Machine& m, Args a) {
    std::string encoding, errors;
    if (!word(m, a[2], "str", "encoding", "utf-8", encoding) ||
        !word(m, a[3], "str", "errors", "strict", errors)) {
        return Value::raised();
    }
    if (a[1].is_unbound()) return m.text("");
    if (is_str(m.heap(), a[1])) return m.raise_type("decoding str is not supported");
    if (m.heap().is(a[1], Kind::Instance)) {
        const Owned name(m.heap(), m.text(encoding)), handler(m.heap(), m.text(errors));
        return m.enter(Prelude::text_of_buffer, {a[1], name.get(), handler.get()});
    }
    if (!is_bytes_like(m.heap(), a[1])) {
        return m.raise_type(
            fmt::format("decoding to str: need a bytes-like object, {} found", m.type_name(a[1])));
    }
    const Value r = decode_bytes(m, bytes_view(m.heap(), a[1]), encoding, errors);
    return r == Value::needs_python()
               ? by_program(m, Prelude::decode_by_program, a[1], encoding, errors)
               : r;
}

// The bytes that bytes(source, encoding, errors) is made of. None when done,
// needs_python(), or raised().
Value source_bytes(Machine& m, Args a, std::string_view type, ByteBuffer& bytes) {
    Heap& heap = m.heap();
    std::string encoding, errors;
    if (!word(m, a[2], type, "encoding", "utf-8", encoding) ||
        !word(m, a[3], type, "errors", "strict", errors)) {
        return Value::raised();
    }
    const bool with_words = !a[2].is_unbound() || !a[3].is_unbound();
    const char* first_word = a[2].is_unbound() ? "errors" : "encoding";
    if (a[1].is_unbound()) {
        return with_words ? m.raise_type(fmt::format("{} without a string argument", first_word))
                          : Value::none();
    }
    if (is_str(heap, a[1])) {
        if (a[2].is_unbound()) return m.raise_type("string argument without an encoding");
        Owned encoded(heap, encode_text(m, *heap.as<Str>(a[1]), encoding, errors));
        if (encoded.get().is_answer()) return encoded.give();
        bytes.append(bytes_view(heap, encoded.get()));
        return Value::none();
    }
    if (with_words) return m.raise_type(fmt::format("{} without a string argument", first_word));
    if (is_of_program(heap, a[1])) return Value::needs_python();
    if (is_int(heap, a[1])) {
        const auto n = int64_value(heap, a[1]);
        if (!n)
            return m.raise(Error::OverflowError, "cannot fit 'int' into an index-sized integer");
        if (*n < 0) return m.raise_value_error("negative count");
        if (!m.reserve(static_cast<std::uint64_t>(*n)) || *n > INT32_MAX) return m.raise_memory();
        m.charge(static_cast<std::uint64_t>(*n) / 64);
        bytes.append(static_cast<std::size_t>(*n), '\0');
        return Value::none();
    }
    const bool array = type == "bytearray";
    const Value iterator = is_bytes_like(heap, a[1]) ? Value::none() : iterate(m, a[1]);
    if (iterator == Value::raised() && m.is_raised(Error::TypeError)) {
        m.drop_raised();
        return m.raise_type(
            fmt::format("cannot convert '{}' object to {}", m.type_name(a[1]), type));
    }
    if (iterator.is_answer()) return iterator;
    Owned owned(heap, iterator);
    return collect_bytes(
        m, a[1], bytes, array ? "byte must be in range(0, 256)" : "bytes must be in range(0, 256)");
}

// What needs_python() of source_bytes leaves to do: for a class, or for a bytearray.
Value bytes_in_python(Machine& m, Args a, Prelude of_value, Prelude of_text) {
    if (!is_str(m.heap(), a[1])) return m.enter(of_value, {a[0], a[1]});
    const Owned strict(m.heap(), m.text("strict"));
    return m.enter(of_text, {a[0], a[1], a[2], a[3].is_unbound() ? strict.get() : a[3]});
}

}  // namespace

Value str_new(Machine& m, Args a) {
    Heap& heap = m.heap();
    const Handle plain = heap.state().classes[static_cast<std::size_t>(Kind::Str)];
    Class* cls = class_to_make(m, a[0], plain);
    if (cls == nullptr) return Value::raised();
    Value made;
    if (!a[2].is_unbound() || !a[3].is_unbound()) {
        made = decoded(m, a);
    } else {
        made = a[1].is_unbound() ? m.text("") : str(m, a[1]);
    }
    if (made == Value::needs_python()) {
        return heap.handle(cls) == plain ? m.enter(Prelude::str_of, {a[1]})
                                         : m.enter(Prelude::text_of, {a[0], a[1]});
    }
    if (made.is_answer() || heap.handle(cls) == plain) return made;
    Owned text(heap, made);
    return str_of_class(heap, heap.handle(cls), *heap.as<Str>(made));
}

Value bytes_new(Machine& m, Args a) {
    Heap& heap = m.heap();
    const Handle plain = heap.state().classes[static_cast<std::size_t>(Kind::Bytes)];
    Class* cls = class_to_make(m, a[0], plain);
    if (cls == nullptr) return Value::raised();
    if (heap.handle(cls) == plain && heap.is_exact(a[1], Kind::Bytes) && a[2].is_unbound() &&
        a[3].is_unbound()) {
        return heap.retained(a[1]);
    }
    ByteBuffer bytes(heap);
    const Value done = source_bytes(m, a, "bytes", bytes);
    if (done == Value::needs_python())
        return bytes_in_python(m, a, Prelude::bytes_of, Prelude::bytes_by_program);
    if (done.is_answer()) return done;
    if (heap.handle(cls) == plain) return heap.value(make_bytes(heap, bytes.view()));
    auto* b = heap.create<Bytes>(Kind::Bytes, heap.handle(cls), sizeof(Bytes) + bytes.size());
    b->length = static_cast<std::uint32_t>(bytes.size());
    b->attrs = 0;
    b->hash = 0;
    copy_long(heap, b->data(), bytes.data(), bytes.size());
    return heap.value(b);
}

Value bytearray_new(Machine& m, Args a) {
    Heap& heap = m.heap();
    Class* cls =
        class_to_make(m, a[0], heap.state().classes[static_cast<std::size_t>(Kind::ByteArray)]);
    if (cls == nullptr) return Value::raised();
    ByteArray* array = make_bytearray(heap, {});
    if (array->head.cls != heap.handle(cls)) {  // a subclass: same layout
        heap.retain(heap.handle(cls));
        heap.release(array->head.cls);
        array->head.cls = heap.handle(cls);
    }
    return heap.value(array);
}

Value bytearray_init(Machine& m, Args a) {
    Heap& heap = m.heap();
    auto& array = *heap.as<ByteArray>(a[0]);
    if (array.length != 0 && set_bytes(m, array, {}) == Value::raised()) return Value::raised();
    ByteBuffer bytes(heap);
    const Value done = source_bytes(m, a, "bytearray", bytes);
    if (done == Value::needs_python())
        return bytes_in_python(m, a, Prelude::bytearray_fill, Prelude::bytearray_fill_by_program);
    if (done.is_answer() || bytes.size() == 0) return done;
    return set_bytes(m, array, bytes.view());
}

}  // namespace outlive::machine
