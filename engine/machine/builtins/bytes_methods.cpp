// Methods of bytes and bytearray that str has not, and those that change a
// bytearray.
#include <fmt/format.h>

#include <algorithm>

#include "engine/machine/builtins/bytes.hpp"
#include "engine/machine/builtins/construction.hpp"
#include "engine/machine/builtins/numbers.hpp"
#include "engine/machine/builtins/text.hpp"
#include "engine/machine/builtins/text_methods.hpp"
#include "engine/machine/builtins/text_subject.hpp"
#include "engine/machine/mutators.hpp"
#include "engine/machine/protocols.hpp"

namespace outlive::machine {

namespace {

ByteArray& array_of(Machine& m, Value v) {
    return *m.heap().as<ByteArray>(v);
}

int hex_value(std::uint32_t c) {
    if (c >= '0' && c <= '9') return static_cast<int>(c - '0');
    const std::uint32_t l = c | 0x20U;
    return l >= 'a' && l <= 'f' ? static_cast<int>(l - 'a' + 10) : -1;
}

// The separator of hex(), one ASCII character. False: raised.
bool separator_argument(Machine& m, Value v, char& separator) {
    const Heap& heap = m.heap();
    const Value size = length(m, v);
    if (size == Value::raised()) return false;
    if (size != Value::integer(1)) {
        m.heap().release(size);
        m.raise_value_error("sep must be length 1.");
        return false;
    }
    if (!is_str(heap, v) && !heap.is(v, Kind::Bytes)) {
        m.raise_type("sep must be str or bytes.");
        return false;
    }
    const std::uint32_t c = is_str(heap, v) ? heap.as<Str>(v)->at(0)
                                            : static_cast<std::uint8_t>(bytes_view(heap, v)[0]);
    if (c >= 0x80) {
        m.raise_value_error("sep must be ASCII.");
        return false;
    }
    separator = static_cast<char>(c);
    return true;
}

// A bytearray without one of its bytes.
Value without_byte(Machine& m, Value v, std::size_t at) {
    const std::string_view old = bytes_view(m.heap(), v);
    ByteBuffer content(m.heap());
    content.append(old.substr(0, at));
    content.append(old.substr(at + 1));
    return set_bytes(m, array_of(m, v), content.view());
}

}  // namespace

Value bytes_hex(Machine& m, Args a) {
    char separator = 0;
    std::int64_t group = 1;
    if (!index_argument(m, a[2], 1, group)) return Value::raised();
    if (!a[1].is_unbound() && !separator_argument(m, a[1], separator)) return Value::raised();
    const std::string_view bytes = bytes_view(m.heap(), a[0]);
    m.charge(bytes.size() / 16);
    if (bytes.size() > 1024 && !m.reserve(bytes.size() * 3)) return Value::raised();
    const std::size_t every = group == 0 ? 0 : static_cast<std::size_t>(group < 0 ? -group : group);
    constexpr std::string_view digits = "0123456789abcdef";
    ByteBuffer out(m.heap());
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        // Groups are counted from the right, or from the left when negative.
        const std::size_t before = group > 0 ? bytes.size() - i : i;
        if (separator != 0 && every != 0 && i != 0 && before % every == 0) out.push_back(separator);
        const auto byte = static_cast<std::uint8_t>(bytes[i]);
        out.push_back(digits[byte >> 4U]);
        out.push_back(digits[byte & 15U]);
    }
    return m.heap().value(make_str_latin1(m.heap(), out.view()));
}

// @class bytes.fromhex(cls, string, /)
Value bytes_fromhex(Machine& m, Args a) {
    Heap& heap = m.heap();
    if (!is_str(heap, a[1]))
        return m.raise_type(
            fmt::format("fromhex() argument must be str, not {}", argument_type(m, a[1])));
    const Str& s = *heap.as<Str>(a[1]);
    const auto wrong = [&m](std::uint32_t at) {
        return m.raise_value_error(
            fmt::format("non-hexadecimal number found in fromhex() arg at position {}", at));
    };
    ByteBuffer out(heap);
    for (std::uint32_t i = 0; i < s.length;) {
        const std::uint32_t c = s.at(i);
        heap.worked(1);
        if (c == ' ' || (c >= 9 && c <= 13)) {
            ++i;
            continue;
        }
        if (hex_value(c) < 0) return wrong(i);
        if (i + 1 == s.length || hex_value(s.at(i + 1)) < 0) return wrong(i + 1);
        out.push_back(static_cast<char>(hex_value(c) * 16 + hex_value(s.at(i + 1))));
        i += 2;
    }
    m.charge(out.size() / 16);
    const Handle bytes = heap.state().classes[static_cast<std::size_t>(Kind::Bytes)];
    const Handle array = heap.state().classes[static_cast<std::size_t>(Kind::ByteArray)];
    if (a[0] == Value::object(array)) return heap.value(make_bytearray(heap, out.view()));
    Owned made(heap, heap.value(make_bytes(heap, out.view())));
    if (a[0] == Value::object(bytes)) return made.give();
    return m.call(a[0], {made.get()});
}

Value bytes_translate(Machine& m, Args a) {
    std::string table, unwanted;
    const bool has_table = !a[1].is_none();
    if (has_table && !bytes_argument(m, a[1], table)) return Value::raised();
    if (has_table && table.size() != 256)
        return m.raise_value_error("translation table must be 256 characters long");
    if (!a[2].is_unbound() && !bytes_argument(m, a[2], unwanted)) return Value::raised();
    bool dropped[256] = {};
    for (const char c : unwanted) dropped[static_cast<std::uint8_t>(c)] = true;
    const Subject bytes(m.heap(), a[0]);
    ByteBuffer out(m.heap());
    for (std::size_t i = 0; i < bytes.size(); bytes.passed(i++)) {
        const char c = bytes.narrow()[i];
        if (dropped[static_cast<std::uint8_t>(c)]) continue;
        out.push_back(has_table ? table[static_cast<std::uint8_t>(c)] : c);
    }
    m.charge(out.size() / 16);
    return make_same_bytes(m.heap(), a[0], out.view());
}

Value bytes_maketrans(Machine& m, Args a) {
    std::string from, to;
    if (!bytes_argument(m, a[0], from) || !bytes_argument(m, a[1], to)) return Value::raised();
    if (from.size() != to.size())
        return m.raise_value_error("maketrans arguments must have same length");
    std::string table(256, '\0');
    for (std::size_t i = 0; i < 256; ++i) table[i] = static_cast<char>(i);
    for (std::size_t i = 0; i < from.size(); ++i) table[static_cast<std::uint8_t>(from[i])] = to[i];
    return m.heap().value(make_bytes(m.heap(), table));
}

Value bytearray_append(Machine& m, Args a) {
    std::int64_t byte = 0;
    if (!byte_argument(m, a[1], byte)) return Value::raised();
    Heap& heap = m.heap();
    ByteArray& array = array_of(m, a[0]);
    Buffer* buffer = array.buffer == 0 ? nullptr : heap.at<Buffer>(array.buffer);
    if (buffer == nullptr || buffer->bytes - sizeof(Buffer) <= array.length) {
        ByteBuffer content(heap);  // makes room for more
        content.append(bytes_view(heap, a[0]));
        content.push_back(static_cast<char>(byte));
        return set_bytes(m, array, content.view());
    }
    if (!may_resize(m, array)) return Value::raised();
    buffer->data<std::uint8_t>()[array.length] = static_cast<std::uint8_t>(byte);
    report_item_changed(m, array.head, Value::integer(array.length), Value::unbound(),
                        Value::integer(byte));
    ++array.length;
    return Value::none();
}

Value bytearray_extend(Machine& m, Args a) {
    if (is_str(m.heap(), a[1]) && length_text(m.heap(), a[1]) != 0)
        return m.raise_type("expected iterable of integers; got: 'str'");
    if (!is_bytes_like(m.heap(), a[1])) {
        const Value iterator = iterate(m, a[1]);
        if (iterator == Value::raised() && m.is_raised(Error::TypeError)) {
            m.drop_raised();
            return m.raise_type(fmt::format("can't extend bytearray with {}", m.type_name(a[1])));
        }
        if (iterator == Value::needs_python())
            return m.enter(Prelude::bytearray_extend_of, {a[0], a[1]});
        m.heap().release(iterator);
    }
    ByteBuffer content(m.heap());
    content.append(bytes_view(m.heap(), a[0]));
    const Value done = collect_bytes(m, a[1], content, "byte must be in range(0, 256)");
    if (done == Value::needs_python()) return m.enter(Prelude::bytearray_extend_of, {a[0], a[1]});
    if (done.is_answer()) return done;
    return set_bytes(m, array_of(m, a[0]), content.view());
}

Value bytearray_insert(Machine& m, Args a) {
    std::int64_t at = 0, byte = 0;
    if (!to_index(m, a[1], at) || !byte_argument(m, a[2], byte)) return Value::raised();
    const std::string_view old = bytes_view(m.heap(), a[0]);
    const auto size = static_cast<std::int64_t>(old.size());
    at = std::clamp<std::int64_t>(at < 0 ? at + size : at, 0, size);
    ByteBuffer content(m.heap());
    content.append(old.substr(0, static_cast<std::size_t>(at)));
    content.push_back(static_cast<char>(byte));
    content.append(old.substr(static_cast<std::size_t>(at)));
    return set_bytes(m, array_of(m, a[0]), content.view());
}

Value bytearray_pop(Machine& m, Args a) {
    std::int64_t at = -1;
    if (!index_argument(m, a[1], -1, at)) return Value::raised();
    const std::string_view old = bytes_view(m.heap(), a[0]);
    const auto size = static_cast<std::int64_t>(old.size());
    if (size == 0) return m.raise(Error::IndexError, "pop from empty bytearray");
    if (at < 0) at += size;
    if (at < 0 || at >= size) return m.raise(Error::IndexError, "pop index out of range");
    const auto byte = static_cast<std::uint8_t>(old[static_cast<std::size_t>(at)]);
    const Value done = without_byte(m, a[0], static_cast<std::size_t>(at));
    return done == Value::raised() ? done : Value::integer(byte);
}

Value bytearray_remove(Machine& m, Args a) {
    std::int64_t byte = 0;
    if (!byte_argument(m, a[1], byte)) return Value::raised();
    const std::string searched(1, static_cast<char>(byte));
    const std::size_t at = find_in(Subject(m.heap(), a[0]), Subject(m.heap(), searched));
    if (at == not_found) return m.raise_value_error("value not found in bytearray");
    return without_byte(m, a[0], at);
}

Value bytearray_reverse(Machine& m, Args a) {
    const std::string_view old = bytes_view(m.heap(), a[0]);
    ByteBuffer content(m.heap());
    for (std::size_t i = old.size(); i-- > 0;) content.push_back(old[i]);
    return set_bytes(m, array_of(m, a[0]), content.view());
}

Value bytearray_clear(Machine& m, Args a) {
    return set_bytes(m, array_of(m, a[0]), {});
}

Value bytearray_copy(Machine& m, Args a) {
    return m.heap().value(make_bytearray(m.heap(), bytes_view(m.heap(), a[0])));
}

}  // namespace outlive::machine
