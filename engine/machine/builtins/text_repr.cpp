// repr() and ascii() of texts (library reference, "repr", "ascii").
#include <fmt/format.h>

#include <algorithm>

#include "engine/machine/builtins/text.hpp"
#include "engine/machine/builtins/text_escapes.hpp"
#include "engine/machine/builtins/text_subject.hpp"
#include "engine/objects/long_work.hpp"
#include "engine/objects/str_builder.hpp"

namespace outlive::machine {

namespace {

// Single quotes, unless the text has some and no double ones.
char quote_for(bool has_single, bool has_double) {
    return has_single && !has_double ? '"' : '\'';
}

// Nothing in it needs another look, or other quotes.
bool shows_as_it_is(Heap& heap, const Str& text) {
    if (!text.is_ascii()) return false;
    bool all = true;
    in_portions_of_bytes(heap, text.length, [&](std::size_t begin, std::size_t end) {
        const std::string_view part = text.ascii().substr(begin, end - begin);
        all = all && std::all_of(part.begin(), part.end(), [](char c) {
                  return c >= ' ' && c != '\x7F' && c != '\'' && c != '\\';
              });
    });
    return all;
}

Value repr_str(Machine& m, Value v) {
    Heap& heap = m.heap();
    if (const Str& text = *heap.as<Str>(v); shows_as_it_is(heap, text)) {
        Str* shown = make_raw_str(heap, text.length + 2, 1, true);
        auto* out = reinterpret_cast<char*>(shown->data());
        out[0] = out[text.length + 1] = '\'';
        copy_long(heap, out + 1, text.data(), text.length);
        return heap.value(shown);
    }
    const Subject text(heap, v);
    bool has_single = false, has_double = false;
    for (std::size_t i = 0; i < text.size(); text.passed(i++)) {
        has_single = has_single || text.at(i) == '\'';
        has_double = has_double || text.at(i) == '"';
    }
    const auto quote = static_cast<std::uint32_t>(quote_for(has_single, has_double));
    TextBuilder out(heap);
    out.append(quote);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::uint32_t c = text.at(i);
        if (c == quote) {
            out.append_latin1("\\");
            out.append(c);
        } else if (const auto escape = short_escape(c); !escape.empty()) {
            out.append_latin1(escape);
        } else if (is_printable(c)) {
            out.append(c);
        } else {
            out.append_latin1(numeric_escape(c));
        }
    }
    out.append(quote);
    return heap.value(out.make());
}

// A bytearray escapes its single quotes, whichever quote stands around it.
void append_repr(const Subject& bytes, bool is_array, ByteBuffer& out) {
    const auto has = [&](std::string_view quote) {
        return find_in(bytes, Subject(bytes.heap(), quote)) != not_found;
    };
    const char quote = quote_for(has("'"), has("\""));
    out.push_back('b');
    out.push_back(quote);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const char byte = bytes.narrow()[i];
        const auto c = static_cast<std::uint8_t>(byte);
        const auto escape = short_escape(c);
        if (byte == quote || (is_array && byte == '\'')) {
            out.push_back('\\');
            out.push_back(byte);
        } else if (!escape.empty()) {
            out.append(escape);
        } else if (c >= 0x20 && c < 0x7F) {
            out.push_back(byte);
        } else {
            out.append(fmt::format("\\x{:02x}", c));
        }
    }
    out.push_back(quote);
}

}  // namespace

Value repr_text(Machine& m, Value v) {
    Heap& heap = m.heap();
    const auto length = static_cast<std::uint64_t>(length_text(heap, v));
    m.charge(length / 32);
    if (length > 4096 && !m.reserve(length * 4)) return Value::raised();
    if (is_str(heap, v)) return repr_str(m, v);
    const bool is_array = heap.is(v, Kind::ByteArray);
    ByteBuffer out(heap);
    if (is_array) out.append(m.type_name(v) + "(");
    append_repr(Subject(heap, v), is_array, out);
    if (is_array) out.push_back(')');
    return heap.value(make_str(heap, out.view()));
}

Value ascii_text(Machine& m, Str& repr) {
    Heap& heap = m.heap();
    if (repr.is_ascii()) return heap.retained(heap.value(&repr));
    ByteBuffer out(heap);
    for (std::uint32_t i = 0; i < repr.length; ++i) {
        const std::uint32_t c = repr.at(i);
        if (c < 0x80)
            out.push_back(static_cast<char>(c));
        else
            out.append(numeric_escape(c));
    }
    return heap.value(make_str_latin1(heap, out.view()));
}

}  // namespace outlive::machine
