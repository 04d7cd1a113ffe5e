// repr() and ascii() of texts (library reference, "repr", "ascii").
#include <fmt/format.h>

#include <algorithm>

#include "engine/machine/builtins/text.hpp"
#include "engine/machine/builtins/text_escapes.hpp"
#include "engine/objects/str_builder.hpp"

namespace outlive::machine {

namespace {

// Single quotes, unless the text has some and no double ones.
char quote_for(bool has_single, bool has_double) {
    return has_single && !has_double ? '"' : '\'';
}

// Nothing in it needs another look, or other quotes.
bool shows_as_it_is(const Str& text) {
    if (!text.is_ascii()) return false;
    const std::string_view characters = text.ascii();
    return std::all_of(characters.begin(), characters.end(),
                       [](char c) { return c >= ' ' && c != '\x7F' && c != '\'' && c != '\\'; });
}

Value repr_str(Machine& m, const Str& text) {
    if (shows_as_it_is(text)) {
        Str* shown = make_raw_str(m.heap(), text.length + 2, 1, true);
        auto* out = reinterpret_cast<char*>(shown->data());
        out[0] = out[text.length + 1] = '\'';
        copy_short(out + 1, text.data(), text.length);
        return m.heap().value(shown);
    }
    bool has_single = false, has_double = false;
    for (std::uint32_t i = 0; i < text.length; ++i) {
        has_single = has_single || text.at(i) == '\'';
        has_double = has_double || text.at(i) == '"';
    }
    const auto quote = static_cast<std::uint32_t>(quote_for(has_single, has_double));
    TextBuilder out;
    out.append(quote);
    for (std::uint32_t i = 0; i < text.length; ++i) {
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
    return m.heap().value(out.make(m.heap()));
}

// A bytearray escapes its single quotes, whichever quote stands around it.
std::string repr_bytes(std::string_view bytes, bool is_array) {
    const char quote = quote_for(bytes.find('\'') != std::string_view::npos,
                                 bytes.find('"') != std::string_view::npos);
    std::string out = "b";
    out += quote;
    for (const char byte : bytes) {
        const auto c = static_cast<std::uint8_t>(byte);
        const auto escape = short_escape(c);
        if (byte == quote || (is_array && byte == '\'')) {
            out += '\\';
            out += byte;
        } else if (!escape.empty()) {
            out += escape;
        } else if (c >= 0x20 && c < 0x7F) {
            out += byte;
        } else {
            out += fmt::format("\\x{:02x}", c);
        }
    }
    return out + quote;
}

}  // namespace

Value repr_text(Machine& m, Value v) {
    const Heap& heap = m.heap();
    const auto length = static_cast<std::uint64_t>(length_text(heap, v));
    m.charge(length / 32);
    if (length > 4096 && !m.reserve(length * 4)) return Value::raised();
    if (is_str(heap, v)) return repr_str(m, *heap.as<Str>(v));
    const std::string text = repr_bytes(bytes_view(heap, v), heap.is(v, Kind::ByteArray));
    return m.text(heap.is(v, Kind::Bytes) ? text : fmt::format("{}({})", m.type_name(v), text));
}

Value ascii_text(Machine& m, Str& repr) {
    Heap& heap = m.heap();
    if (repr.is_ascii()) return heap.retained(heap.value(&repr));
    std::string out;
    for (std::uint32_t i = 0; i < repr.length; ++i) {
        const std::uint32_t c = repr.at(i);
        if (c < 0x80)
            out += static_cast<char>(c);
        else
            out += numeric_escape(c);
    }
    return m.text(out);
}

}  // namespace outlive::machine
