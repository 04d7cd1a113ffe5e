// Encodings: str to bytes and back, with CPython's error handlers.
#include <fmt/format.h>

#include <algorithm>

#include "engine/machine/builtins/bytes.hpp"
#include "engine/machine/builtins/text.hpp"
#include "engine/machine/builtins/text_charmaps.hpp"
#include "engine/machine/builtins/text_escapes.hpp"
#include "engine/machine/builtins/text_methods.hpp"
#include "engine/machine/errors.hpp"
#include "engine/objects/str_builder.hpp"
#include "engine/objects/utf8.hpp"
#include "engine/syntax/unicode_data.hpp"

namespace outlive::machine {

namespace {

enum class Form : std::uint8_t {
    Utf8,
    Utf8Sig,
    Ascii,
    Latin1,
    Table,      // of `Encoding::map`
    Escape,     // "unicode_escape"
    RawEscape,  // "raw_unicode_escape"
    Utf16,
    Utf16Little,
    Utf16Big,
    Utf32,
    Utf32Little,
    Utf32Big,
    Unknown
};
struct Encoding {
    Form form = Form::Unknown;
    const Charmap* map = nullptr;

    friend bool operator==(const Encoding& e, Form form) { return e.form == form; }
    friend bool operator>=(const Encoding& e, Form form) { return e.form >= form; }
};
enum class Handler : std::uint8_t {
    Strict,
    Ignore,
    Replace,
    BackslashReplace,
    XmlReplace,
    NameReplace,
    SurrogateEscape,
    SurrogatePass,
    Unknown
};

struct EncodingName {
    std::string_view name;
    Form form;
};
constexpr EncodingName encoding_names[] = {
    {"utf-8", Form::Utf8},
    {"utf8", Form::Utf8},
    {"u8", Form::Utf8},
    {"utf", Form::Utf8},
    {"utf-8-sig", Form::Utf8Sig},
    {"ascii", Form::Ascii},
    {"us-ascii", Form::Ascii},
    {"646", Form::Ascii},
    {"latin-1", Form::Latin1},
    {"latin1", Form::Latin1},
    {"latin", Form::Latin1},
    {"l1", Form::Latin1},
    {"iso-8859-1", Form::Latin1},
    {"iso8859-1", Form::Latin1},
    {"8859", Form::Latin1},
    {"utf-16", Form::Utf16},
    {"utf16", Form::Utf16},
    {"u16", Form::Utf16},
    {"utf-16-le", Form::Utf16Little},
    {"utf-16le", Form::Utf16Little},
    {"utf-16-be", Form::Utf16Big},
    {"utf-16be", Form::Utf16Big},
    {"utf-32", Form::Utf32},
    {"utf32", Form::Utf32},
    {"u32", Form::Utf32},
    {"utf-32-le", Form::Utf32Little},
    {"utf-32le", Form::Utf32Little},
    {"utf-32-be", Form::Utf32Big},
    {"utf-32be", Form::Utf32Big},
    {"unicode-escape", Form::Escape},
    {"raw-unicode-escape", Form::RawEscape},
};

std::string normal_name(std::string_view name) {
    std::string normal(name);
    for (char& c : normal) {
        if (c == '_' || c == ' ')
            c = '-';
        else if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c | 0x20);
    }
    return normal;
}

Encoding encoding_of(std::string_view name) {
    const std::string normal = normal_name(name);
    for (const EncodingName& e : encoding_names) {
        if (e.name == normal) return {e.form};
    }
    if (const Charmap* map = find_charmap(normal)) return {Form::Table, map};
    return {};
}

// As error messages give it.
std::string_view spoken_name(Encoding e) {
    switch (e.form) {
        case Form::Utf8:
        case Form::Utf8Sig:
            return "utf-8";
        case Form::Ascii:
            return "ascii";
        case Form::Latin1:
            return "latin-1";
        case Form::Table:
            return "charmap";
        case Form::Escape:
            return "unicodeescape";
        case Form::RawEscape:
            return "rawunicodeescape";
        case Form::Utf16:
        case Form::Utf16Little:
            return "utf-16-le";
        case Form::Utf16Big:
            return "utf-16-be";
        case Form::Utf32:
        case Form::Utf32Little:
            return "utf-32-le";
        default:
            return "utf-32-be";
    }
}

Handler handler_of(std::string_view name) {
    constexpr std::pair<std::string_view, Handler> handlers[] = {
        {"strict", Handler::Strict},
        {"ignore", Handler::Ignore},
        {"replace", Handler::Replace},
        {"backslashreplace", Handler::BackslashReplace},
        {"xmlcharrefreplace", Handler::XmlReplace},
        {"namereplace", Handler::NameReplace},
        {"surrogateescape", Handler::SurrogateEscape},
        {"surrogatepass", Handler::SurrogatePass}};
    for (const auto& [text, handler] : handlers) {
        if (text == name) return handler;
    }
    return Handler::Unknown;
}

Value raise_codec(Machine& m, Error error, std::string_view codec, Value object, std::size_t begin,
                  std::size_t end, std::string_view reason) {
    Heap& heap = m.heap();
    Owned name(heap, m.text(codec)), why(heap, m.text(reason));
    return m.raise(error, {name.get(), object, Value::integer(static_cast<std::int64_t>(begin)),
                           Value::integer(static_cast<std::int64_t>(end)), why.get()});
}

// A program that has imported `codecs` may have told of encodings and handlers there.
bool may_have_codecs(Machine& m) {
    return find(m.heap(), *m.heap().at<Dict>(m.state().modules), *intern(m.heap(), "codecs")) !=
           nullptr;
}

// Or needs_python(): the program may know it.
Value raise_unknown_handler(Machine& m, std::string_view name) {
    if (may_have_codecs(m)) return Value::needs_python();
    return m.raise(Error::LookupError, fmt::format("unknown error handler name '{}'", name));
}

bool is_surrogate(std::uint32_t c) {
    return c >= 0xD800 && c <= 0xDFFF;
}

// --- encoding ---

bool is_little(Encoding e) {
    return e == Form::Utf16 || e == Form::Utf16Little || e == Form::Utf32 || e == Form::Utf32Little;
}
bool is_wide(Encoding e) {
    return e >= Form::Utf16;
}
unsigned unit_bytes(Encoding e) {
    return e >= Form::Utf32 ? 4 : e >= Form::Utf16 ? 2 : 1;
}

void put_unit(ByteBuffer& out, std::uint32_t unit, unsigned bytes, bool little) {
    for (unsigned i = 0; i < bytes; ++i) {
        out.push_back(static_cast<char>(unit >> (8 * (little ? i : bytes - 1 - i)) & 0xFFU));
    }
}

void put_utf8(ByteBuffer& out, std::uint32_t c) {
    if (c < 0x80) return out.push_back(static_cast<char>(c));
    std::string bytes;
    encode_utf8(c, bytes);
    out.append(bytes);
}

void encode_character(ByteBuffer& out, std::uint32_t c, Encoding e) {
    if (e == Form::Utf8 || e == Form::Utf8Sig) return put_utf8(out, c);
    if (e == Form::Table) return out.push_back(static_cast<char>(e.map->byte_of(c).value_or('?')));
    if (e == Form::Escape || e == Form::RawEscape) {
        out.append(written_escape(c, e == Form::RawEscape));
        return;
    }
    const unsigned bytes = unit_bytes(e);
    if (bytes == 2 && c > 0xFFFF) {
        put_unit(out, 0xD800U + ((c - 0x10000) >> 10U), 2, is_little(e));
        put_unit(out, 0xDC00U + ((c - 0x10000) & 0x3FFU), 2, is_little(e));
        return;
    }
    put_unit(out, c, bytes, is_little(e));
}

bool can_encode(std::uint32_t c, Encoding e) {
    if (e == Form::Ascii) return c < 0x80;
    if (e == Form::Latin1) return c < 0x100;
    if (e == Form::Table) return e.map->byte_of(c).has_value();
    return e == Form::Escape || e == Form::RawEscape || !is_surrogate(c);
}

std::string_view encode_reason(Encoding e) {
    if (e == Form::Ascii) return "ordinal not in range(128)";
    if (e == Form::Table) return "character maps to <undefined>";
    return e == Form::Latin1 ? "ordinal not in range(256)" : "surrogates not allowed";
}

// What stands for a character that the encoding lacks. False: strict.
bool encode_replacement(ByteBuffer& out, std::uint32_t c, Encoding e, Handler h) {
    std::string text;
    switch (h) {
        case Handler::Ignore:
            return true;
        case Handler::Replace:
            text = "?";
            break;
        case Handler::BackslashReplace:
            text = numeric_escape(c);
            break;
        case Handler::XmlReplace:
            text = fmt::format("&#{};", c);
            break;
        case Handler::NameReplace:
            text = syntax::character_name(c);
            text = text.empty() ? numeric_escape(c) : "\\N{" + text + "}";
            break;
        case Handler::SurrogateEscape:
            if (c < 0xDC80 || c > 0xDCFF || is_wide(e)) return false;
            out.push_back(static_cast<char>(c & 0xFFU));
            return true;
        case Handler::SurrogatePass:
            if (!is_surrogate(c) || e == Form::Ascii || e == Form::Latin1 || e == Form::Table)
                return false;
            encode_character(out, c, e);
            return true;
        default:
            return false;
    }
    for (const char x : text) encode_character(out, static_cast<std::uint8_t>(x), e);
    return true;
}

Value encode_all(Machine& m, Str& text, Encoding e, std::string_view errors) {
    Heap& heap = m.heap();
    ByteBuffer out(heap);
    if (e == Form::Utf8Sig) out.append("\xEF\xBB\xBF");
    if (e == Form::Utf16 || e == Form::Utf32) encode_character(out, 0xFEFF, e);
    const Handler h = handler_of(errors);
    for (std::uint32_t i = 0; i < text.length; ++i) {
        const std::uint32_t c = text.at(i);
        if (can_encode(c, e)) {
            encode_character(out, c, e);
            continue;
        }
        if (h == Handler::Unknown) return raise_unknown_handler(m, errors);
        if (encode_replacement(out, c, e, h)) continue;
        std::uint32_t end = i + 1;
        while (end < text.length && !can_encode(text.at(end), e)) ++end;
        // The encoder that writes a byte order mark has a name of its own.
        const std::string_view name = e == Form::Utf16   ? "utf-16"
                                      : e == Form::Utf32 ? "utf-32"
                                                         : spoken_name(e);
        return raise_codec(m, Error::UnicodeEncodeError, name, heap.value(&text), i, end,
                           encode_reason(e));
    }
    return heap.value(make_bytes(heap, out.view()));
}

// --- decoding ---

struct Fault {
    std::size_t begin, end;
    std::string_view reason;
};

// What is to be done with bytes that mean nothing. False: strict.
bool decode_replacement(TextBuilder& out, std::string_view bytes, Handler h) {
    switch (h) {
        case Handler::Ignore:
            return true;
        case Handler::Replace:
            out.append(0xFFFD);
            return true;
        case Handler::BackslashReplace:
            for (const char b : bytes)
                out.append_latin1(fmt::format("\\x{:02x}", static_cast<std::uint8_t>(b)));
            return true;
        case Handler::SurrogateEscape:
            for (const char b : bytes) {
                if (static_cast<std::uint8_t>(b) < 0x80) return false;
                out.append(0xDC00U + static_cast<std::uint8_t>(b));
            }
            return true;
        default:
            return false;
    }
}

// The character at `i`, which moves on; or a fault, `i` behind it.
std::optional<std::uint32_t> decode_utf8_strictly(std::string_view s, std::size_t& i, Fault& fault,
                                                  bool pass) {
    const std::size_t begin = i;
    const auto byte = [s](std::size_t k) { return static_cast<std::uint8_t>(s[k]); };
    const std::uint32_t lead = byte(i);
    const auto fail = [&](std::size_t length, std::string_view reason) {
        fault = {begin, begin + length, reason};
        i = begin + length;
        return std::nullopt;
    };
    if (lead < 0x80) return ++i, lead;
    if (lead < 0xC2 || lead > 0xF4) return fail(1, "invalid start byte");
    const unsigned size = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    std::uint32_t c = lead & (0x7FU >> size);
    for (unsigned k = 1; k < size; ++k) {
        if (begin + k == s.size()) return fail(k, "unexpected end of data");
        const std::uint32_t b = byte(begin + k);
        std::uint32_t low = 0x80, high = 0xBF;
        if (k == 1 && lead == 0xE0) low = 0xA0;
        if (k == 1 && lead == 0xED && !pass) high = 0x9F;
        if (k == 1 && lead == 0xF0) low = 0x90;
        if (k == 1 && lead == 0xF4) high = 0x8F;
        if (b < low || b > high) return fail(k, "invalid continuation byte");
        c = c << 6U | (b & 0x3FU);
    }
    i = begin + size;
    return c;
}

std::optional<std::uint32_t> decode_unit(std::string_view s, std::size_t& i, Encoding e,
                                         Fault& fault, bool pass) {
    const unsigned bytes = unit_bytes(e);
    const std::size_t begin = i;
    const auto fail = [&](std::size_t end, std::string_view reason) {
        fault = {begin, end, reason};
        i = end;
        return std::nullopt;
    };
    const auto unit_at = [&](std::size_t at) {
        std::uint32_t u = 0;
        for (unsigned k = 0; k < bytes; ++k) {
            u |= std::uint32_t{static_cast<std::uint8_t>(s[at + k])}
                 << (8 * (is_little(e) ? k : bytes - 1 - k));
        }
        return u;
    };
    if (s.size() - i < bytes) return fail(s.size(), "truncated data");
    const std::uint32_t c = unit_at(i);
    i += bytes;
    if (bytes == 4) {
        if (c > 0x10FFFF) return fail(i, "code point not in range(0x110000)");
        if (is_surrogate(c) && !pass)
            return fail(i, "code point in surrogate code point range(0xd800, 0xe000)");
        return c;
    }
    if (!is_surrogate(c)) return c;
    const bool is_last = s.size() - i < 2;
    const std::uint32_t low = c >= 0xDC00 || is_last ? 0 : unit_at(i);
    if (low >= 0xDC00 && low <= 0xDFFF) {
        i += 2;
        return 0x10000 + ((c - 0xD800) << 10U) + (low - 0xDC00);
    }
    if (pass) return c;  // one that stands alone
    if (c >= 0xDC00) return fail(i, "illegal encoding");
    return is_last ? fail(s.size(), "unexpected end of data") : fail(i, "illegal UTF-16 surrogate");
}

std::optional<std::uint32_t> decode_character(std::string_view s, std::size_t& i, Encoding e,
                                              Fault& fault, bool pass) {
    if (e == Form::Utf8 || e == Form::Utf8Sig) return decode_utf8_strictly(s, i, fault, pass);
    if (is_wide(e)) return decode_unit(s, i, e, fault, pass);
    if (e == Form::Escape || e == Form::RawEscape) {
        const EscapeRead read = read_escape(s, i, e == Form::RawEscape);
        if (read.fault.empty()) return i = read.end, read.character;
        fault = {i, read.end, read.fault};
        i = read.end;
        return std::nullopt;
    }
    const auto b = static_cast<std::uint8_t>(s[i++]);
    if (e == Form::Table) {
        const auto c = e.map->character_of(b);
        if (!c) fault = {i - 1, i, "character maps to <undefined>"};
        return c;
    }
    if (e == Form::Latin1 || b < 0x80) return b;
    fault = {i - 1, i, "ordinal not in range(128)"};
    return std::nullopt;
}

// Takes a byte order mark into account, which may settle the byte order.
std::size_t skip_mark(std::string_view s, Encoding& e) {
    if (e == Form::Utf8Sig && s.starts_with("\xEF\xBB\xBF")) return 3;
    if (e == Form::Utf16 && s.starts_with("\xFF\xFE")) return 2;
    if (e == Form::Utf16 && s.starts_with("\xFE\xFF")) return e.form = Form::Utf16Big, 2;
    if (e == Form::Utf32 && s.starts_with(std::string_view("\xFF\xFE\0\0", 4))) return 4;
    if (e == Form::Utf32 && s.starts_with(std::string_view("\0\0\xFE\xFF", 4)))
        return e.form = Form::Utf32Big, 4;
    return 0;
}

Value decode_all(Machine& m, std::string_view bytes, Encoding e, std::string_view errors) {
    Heap& heap = m.heap();
    const std::string_view s = bytes;  // stays where it is: nothing is freed meanwhile
    const Handler h = handler_of(errors);
    TextBuilder out(heap);
    for (std::size_t i = skip_mark(s, e); i < s.size();) {
        if (e == Form::Escape && s.compare(i, 2, "\\\n") == 0) {  // a line that goes on
            i += 2;
            continue;
        }
        Fault fault{};
        const auto c = decode_character(s, i, e, fault, h == Handler::SurrogatePass);
        if (c) {
            out.append(*c);
            continue;
        }
        if (h == Handler::Unknown) return raise_unknown_handler(m, errors);
        if (decode_replacement(out, s.substr(fault.begin, fault.end - fault.begin), h)) continue;
        Owned object(heap, heap.value(make_bytes(heap, s)));
        if (h == Handler::XmlReplace || h == Handler::NameReplace) {
            return m.raise_type("don't know how to handle UnicodeDecodeError in error callback");
        }
        return raise_codec(m, Error::UnicodeDecodeError, spoken_name(e), object.get(), fault.begin,
                           fault.end, fault.reason);
    }
    return heap.value(out.make());
}

// Names that CPython knows without asking its codecs (PyUnicode_Decode).
bool is_known_at_once(std::string_view encoding) {
    constexpr std::string_view known[] = {"utf8",   "utf-8",   "utf16",      "utf-16",
                                          "utf32",  "utf-32",  "ascii",      "us-ascii",
                                          "latin1", "latin-1", "iso-8859-1", "iso8859-1"};
    return std::ranges::find(known, normal_name(encoding)) != std::end(known);
}

// What a codec's error says of it.
Value noted(Machine& m, Value result, std::string_view doing, std::string_view encoding) {
    if (result != Value::raised() || is_known_at_once(encoding)) return result;
    const Owned note(m.heap(), m.text(fmt::format("{} with '{}' codec failed", doing, encoding)));
    add_note(m, m.state().raised, note.get());
    return result;
}

// A str argument; `fallback` when missing. False: TypeError is raised.
bool name_argument(Machine& m, Value v, std::string_view method, std::string_view parameter,
                   std::string_view fallback, std::string& name) {
    name = fallback;
    if (v.is_unbound()) return true;
    if (!is_str(m.heap(), v)) {
        m.raise_type(fmt::format("{}() argument '{}' must be str, not {}", method, parameter,
                                 argument_type(m, v)));
        return false;
    }
    return utf8_argument(m, *m.heap().as<Str>(v), name);
}

// What codecs.encode() knows beside the encodings of text.
bool is_other_codec(std::string_view name) {
    constexpr std::string_view others[] = {"rot13",  "rot-13",    "hex",          "hex-codec",
                                           "base64", "base-64",   "base64-codec", "zlib",
                                           "zip",    "zlib-codec"};
    return std::find(std::begin(others), std::end(others), name) != std::end(others);
}

Value raise_unknown(Machine& m, std::string_view encoding, std::string_view way) {
    const bool other = is_other_codec(normal_name(encoding));
    if (!other && may_have_codecs(m)) return Value::needs_python();
    return m.raise(Error::LookupError,
                   other ? fmt::format("'{}' is not a text encoding; use codecs.{}() to handle "
                                       "arbitrary codecs",
                                       encoding, way)
                         : fmt::format("unknown encoding: {}", encoding));
}

}  // namespace

Value encode_text(Machine& m, Str& text, std::string_view encoding, std::string_view errors) {
    const Encoding e = encoding_of(encoding);
    if (e == Form::Unknown) return raise_unknown(m, encoding, "encode");
    m.charge(text.length / 16);
    if (text.length > 1024 && !m.reserve(std::uint64_t{text.length} * 8)) return Value::raised();
    return noted(m, encode_all(m, text, e, errors), "encoding", encoding);
}

Value decode_bytes(Machine& m, std::string_view bytes, std::string_view encoding,
                   std::string_view errors) {
    if (bytes.empty()) return m.text("");  // whatever the encoding is called
    const Encoding e = encoding_of(encoding);
    if (e == Form::Unknown) return raise_unknown(m, encoding, "decode");
    m.charge(bytes.size() / 16);
    if (bytes.size() > 1024 && !m.reserve(bytes.size() * 4)) return Value::raised();
    return noted(m, decode_all(m, bytes, e, errors), "decoding", encoding);
}

bool utf8_argument(Machine& m, Str& text, std::string& utf8) {
    const Owned encoded(m.heap(), encode_text(m, text, "utf-8", "strict"));
    if (encoded.get() == Value::raised()) return false;
    utf8 = bytes_view(m.heap(), encoded.get());
    if (utf8.find('\0') == std::string::npos) return true;
    m.raise_value_error("embedded null character");
    return false;
}

bool is_known_encoding(std::string_view name) {
    return encoding_of(name) != Form::Unknown;
}

Value by_program(Machine& m, Prelude way, Value object, std::string_view encoding,
                 std::string_view errors) {
    const Owned name(m.heap(), m.text(encoding)), handler(m.heap(), m.text(errors));
    return m.enter(way, {object, name.get(), handler.get()});
}

Value str_encode(Machine& m, Args a) {
    std::string encoding, errors;
    if (!name_argument(m, a[1], "encode", "encoding", "utf-8", encoding) ||
        !name_argument(m, a[2], "encode", "errors", "strict", errors)) {
        return Value::raised();
    }
    const Value r = encode_text(m, *m.heap().as<Str>(a[0]), encoding, errors);
    return r == Value::needs_python()
               ? by_program(m, Prelude::encode_by_program, a[0], encoding, errors)
               : r;
}

Value bytes_decode(Machine& m, Args a) {
    std::string encoding, errors;
    if (!name_argument(m, a[1], "decode", "encoding", "utf-8", encoding) ||
        !name_argument(m, a[2], "decode", "errors", "strict", errors)) {
        return Value::raised();
    }
    const Value r = decode_bytes(m, bytes_view(m.heap(), a[0]), encoding, errors);
    return r == Value::needs_python()
               ? by_program(m, Prelude::decode_by_program, a[0], encoding, errors)
               : r;
}

}  // namespace outlive::machine
