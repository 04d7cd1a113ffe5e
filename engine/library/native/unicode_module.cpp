// unicodedata: what the Unicode Character Database says, and normal forms
// (Unicode Standard Annex 15, by utf8proc).
#include <fmt/format.h>
#include <utf8proc.h>

#include <charconv>
#include <cstdlib>
#include <memory>

#include "engine/library/native/native_modules.hpp"
#include "engine/machine/builtins/text.hpp"
#include "engine/objects/beside.hpp"
#include "engine/objects/str_builder.hpp"
#include "engine/syntax/unicode_data.hpp"

namespace outlive::library {

using namespace machine;

namespace {

// The one character of an argument. False: TypeError is raised.
bool character_argument(Machine& m, Value v, std::string_view where, char32_t& character) {
    Heap& heap = m.heap();
    if (heap.is(v, Kind::Str) && heap.as<Str>(v)->length == 1) {
        character = heap.as<Str>(v)->at(0);
        return true;
    }
    m.raise_type(fmt::format("{} must be a unicode character, not {}", where, m.type_name(v)));
    return false;
}

// A field of the character's record as a str; `otherwise` when not assigned.
Value field(Machine& m, Value v, const char* function,
            std::string_view syntax::CharacterRecord::*member, std::string_view otherwise) {
    char32_t c = 0;
    if (!character_argument(m, v, fmt::format("{}() argument", function), c))
        return Value::raised();
    const auto record = syntax::character_record(c);
    return m.text(record ? (*record).*member : otherwise);
}

Value category(Machine& m, Args a) {
    return field(m, a[0], "category", &syntax::CharacterRecord::category, "Cn");
}
Value bidirectional(Machine& m, Args a) {
    return field(m, a[0], "bidirectional", &syntax::CharacterRecord::bidirectional, "");
}
Value decomposition(Machine& m, Args a) {
    return field(m, a[0], "decomposition", &syntax::CharacterRecord::decomposition, "");
}

Value combining(Machine& m, Args a) {
    char32_t c = 0;
    if (!character_argument(m, a[0], "combining() argument", c)) return Value::raised();
    const auto record = syntax::character_record(c);
    int number = 0;
    if (record) {
        std::from_chars(record->combining.data(),
                        record->combining.data() + record->combining.size(), number);
    }
    return Value::integer(number);
}

Value mirrored(Machine& m, Args a) {
    char32_t c = 0;
    if (!character_argument(m, a[0], "mirrored() argument", c)) return Value::raised();
    const auto record = syntax::character_record(c);
    return Value::integer(record && record->mirrored == "Y" ? 1 : 0);
}

Value east_asian_width(Machine& m, Args a) {
    char32_t c = 0;
    if (!character_argument(m, a[0], "east_asian_width() argument", c)) return Value::raised();
    return m.text(syntax::east_asian_width(c));
}

Value name(Machine& m, Args a) {
    char32_t c = 0;
    if (!character_argument(m, a[0], "name() argument 1", c)) return Value::raised();
    const std::string found = syntax::character_name(c);
    if (!found.empty()) return m.text(found);
    return a[1].is_unbound() ? m.raise_value_error("no such name") : m.heap().retained(a[1]);
}

Value lookup(Machine& m, Args a) {
    if (!m.heap().is(a[0], Kind::Str)) {
        return m.raise_type(
            fmt::format("a bytes-like object is required, not '{}'", m.type_name(a[0])));
    }
    const std::string wanted = to_utf8(*m.heap().as<Str>(a[0]));
    if (const auto found = syntax::character_named(wanted)) {
        const std::uint32_t c = *found;
        return m.heap().value(make_str(m.heap(), &c, 1));
    }
    const Owned message(m.heap(), m.text(fmt::format("undefined character name '{}'", wanted)));
    return m.raise_key_error(message.get());
}

// --- numbers ---

// Ideographs that are numbers; the database keeps them in a file of its own.
struct IdeographNumber {
    char32_t character;
    double value;
};
constexpr IdeographNumber ideographs[] = {
    {0x3007, 0},    {0x4E00, 1},   {0x4E8C, 2},   {0x4E09, 3},   {0x56DB, 4},   {0x4E94, 5},
    {0x516D, 6},    {0x4E03, 7},   {0x516B, 8},   {0x4E5D, 9},   {0x5341, 10},  {0x767E, 100},
    {0x5343, 1000}, {0x4E07, 1e4}, {0x842C, 1e4}, {0x5104, 1e8}, {0x4EBF, 1e8}, {0x5146, 1e12},
    {0x96F6, 0},    {0x58F9, 1},   {0x8CB3, 2},   {0x53C3, 3},   {0x8086, 4},   {0x4F0D, 5},
    {0x9678, 6},    {0x67D2, 7},   {0x634C, 8},   {0x7396, 9},   {0x62FE, 10},  {0x5EFF, 20},
    {0x5345, 30}};

// "3/4", "-1/2", "7"
double fraction(std::string_view text) {
    const std::string number(text);
    const std::size_t slash = number.find('/');
    const double top = std::strtod(number.c_str(), nullptr);
    return slash == std::string::npos ? top
                                      : top / std::strtod(number.c_str() + slash + 1, nullptr);
}

Value no_number(Machine& m, Value otherwise, const char* message) {
    return otherwise.is_unbound() ? m.raise_value_error(message) : m.heap().retained(otherwise);
}

Value whole_number(Machine& m, Args a, const char* function,
                   std::string_view syntax::CharacterRecord::*member, const char* message) {
    char32_t c = 0;
    if (!character_argument(m, a[0], fmt::format("{}() argument 1", function), c))
        return Value::raised();
    const auto record = syntax::character_record(c);
    if (!record || ((*record).*member).empty()) return no_number(m, a[1], message);
    return Value::integer(((*record).*member)[0] - '0');
}

Value decimal(Machine& m, Args a) {
    return whole_number(m, a, "decimal", &syntax::CharacterRecord::decimal, "not a decimal");
}
Value digit(Machine& m, Args a) {
    return whole_number(m, a, "digit", &syntax::CharacterRecord::digit, "not a digit");
}
Value numeric(Machine& m, Args a) {
    char32_t c = 0;
    if (!character_argument(m, a[0], "numeric() argument 1", c)) return Value::raised();
    for (const IdeographNumber& known : ideographs) {
        if (known.character == c) return Value::real(known.value);
    }
    const auto record = syntax::character_record(c);
    if (!record || record->numeric.empty()) return no_number(m, a[1], "not a numeric character");
    return Value::real(fraction(record->numeric));
}

// --- normal forms ---

bool form_option(std::string_view form, int& options) {
    if (form == "NFC")
        options = UTF8PROC_STABLE | UTF8PROC_COMPOSE;
    else if (form == "NFD")
        options = UTF8PROC_STABLE | UTF8PROC_DECOMPOSE;
    else if (form == "NFKC")
        options = UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT;
    else if (form == "NFKD")
        options = UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT;
    else
        return false;
    return true;
}

// A text, and what it becomes; utf8proc does not look around on its way.
struct NormalForm {
    std::string text;
    bool is_same = false;
    std::unique_ptr<utf8proc_uint8_t[], decltype(&std::free)> made{nullptr, &std::free};
    std::size_t size = 0;

    void make(int options) {
        utf8proc_uint8_t* result = nullptr;
        const utf8proc_ssize_t length =
            utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                         static_cast<utf8proc_ssize_t>(text.size()), &result,
                         static_cast<utf8proc_option_t>(options));
        made.reset(result);
        is_same = length < 0;  // a lone surrogate stays what it is; utf8proc takes none
        size = is_same ? 0 : static_cast<std::size_t>(length);
    }
    [[nodiscard]] std::string_view view() const {
        return is_same ? std::string_view(text)
                       : std::string_view(reinterpret_cast<const char*>(made.get()), size);
    }
};

// The text in a normal form. Nothing: an exception is raised.
std::shared_ptr<NormalForm> normal_form(Machine& m, Args a, const char* function) {
    Heap& heap = m.heap();
    for (int i = 0; i < 2; ++i) {
        if (heap.is(a[i], Kind::Str)) continue;
        m.raise_type(fmt::format("{}() argument {} must be str, not {}", function, i + 1,
                                 m.type_name(a[i])));
        return nullptr;
    }
    int options = 0;
    if (!form_option(to_utf8(*heap.as<Str>(a[0])), options)) {
        m.raise_value_error("invalid normalization form");
        return nullptr;
    }
    const auto made = std::make_shared<NormalForm>();
    {
        ByteBuffer utf8(heap);
        append_utf8_of(*heap.as<Str>(a[1]), utf8);
        m.charge(utf8.size() * 4);
        if (!m.reserve(utf8.size() * 4)) return nullptr;
        made->text = utf8.view();
    }
    constexpr std::size_t is_long = 10'000;
    const auto work = [made, options] { made->make(options); };
    if (made->text.size() < is_long)
        work();
    else
        do_beside(heap, work);
    return made;
}

Value normalize(Machine& m, Args a) {
    const auto form = normal_form(m, a, "normalize");
    return form == nullptr ? Value::raised() : m.text(form->view());
}

Value is_normalized(Machine& m, Args a) {
    const auto form = normal_form(m, a, "is_normalized");
    return form == nullptr ? Value::raised() : Value::boolean(form->view() == form->text);
}

// For `codecs`: whether str.encode() knows the encoding by itself.
Value is_text_encoding(Machine& m, Args a) {
    return Value::boolean(m.heap().is(a[0], Kind::Str) &&
                          is_known_encoding(to_utf8(*m.heap().as<Str>(a[0]))));
}

constexpr NativeSpec specs[] = {
    {"_is_text_encoding(name, /)", is_text_encoding},
    {"category(chr, /)", category},
    {"bidirectional(chr, /)", bidirectional},
    {"combining(chr, /)", combining},
    {"mirrored(chr, /)", mirrored},
    {"east_asian_width(chr, /)", east_asian_width},
    {"decomposition(chr, /)", decomposition},
    {"name(chr, default=None, /)", name},
    {"lookup(name, /)", lookup},
    {"decimal(chr, default=None, /)", decimal},
    {"digit(chr, default=None, /)", digit},
    {"numeric(chr, default=None, /)", numeric},
    {"normalize(form, unistr, /)", normalize},
    {"is_normalized(form, unistr, /)", is_normalized},
};

}  // namespace

NativeTable unicode_functions() {
    return specs;
}

}  // namespace outlive::library
