#include <algorithm>

#include "engine/machine/builtins/bytes.hpp"
#include "engine/machine/builtins/text.hpp"
#include "engine/machine/builtins/text_methods.hpp"
#include "engine/machine/builtins/text_subject.hpp"
#include "engine/machine/builtins/text_unicode.hpp"
#include "engine/objects/str_builder.hpp"
#include "engine/syntax/characters.hpp"

namespace outlive::machine {

namespace {

using Mapping = void (*)(const Subject&, TextBuilder&);

constexpr bool is_small_letter(std::uint8_t c) {
    return c >= 'a' && c <= 'z';
}
constexpr bool is_capital_letter(std::uint8_t c) {
    return c >= 'A' && c <= 'Z';
}
constexpr std::uint8_t lowered(std::uint8_t c) {
    return is_capital_letter(c) ? c + 32 : c;
}
constexpr std::uint8_t raised(std::uint8_t c) {
    return is_small_letter(c) ? c - 32 : c;
}

// An ASCII text letter by letter.
template <std::uint8_t (*of_letter)(std::uint8_t)>
Value mapped_ascii(Heap& heap, const Str& text) {
    const auto* from = reinterpret_cast<const std::uint8_t*>(text.data());
    if (text.length == 1) return make_character(heap, of_letter(from[0]));
    if (text.length == 0) return heap.retained(Value::object(heap.state().empty_str));
    Str* result = make_raw_str(heap, text.length, 1, true);
    auto* to = reinterpret_cast<std::uint8_t*>(result->data());
    heap.in_portions(text.length, [&](std::uint64_t begin, std::uint64_t end) {
        for (std::uint64_t i = begin; i < end; ++i) to[i] = of_letter(from[i]);
    });
    return heap.value(result);
}

// No value: not one of the mappings that go letter by letter.
Value mapped_ascii(Heap& heap, const Str& text, Mapping mapping) {
    if (mapping == to_lower || mapping == case_fold) return mapped_ascii<lowered>(heap, text);
    if (mapping == to_upper) return mapped_ascii<raised>(heap, text);
    if (mapping != capitalize) return Value::unbound();
    if (text.length < 2) return mapped_ascii<raised>(heap, text);
    const Value r = mapped_ascii<lowered>(heap, text);
    auto* first = reinterpret_cast<std::uint8_t*>(heap.as<Str>(r)->data());
    *first = raised(*first);
    return r;
}

// Bytes and ASCII texts know the 52 letters only: so any mapping of theirs is
// the mapping of ASCII text, character by character.
Value mapped(Machine& m, Value self, Mapping mapping) {
    Heap& heap = m.heap();
    const Subject text(heap, self);
    m.charge(text.size() / 16);
    if (text.size() > 4096 && !m.reserve(text.size() * 4)) return Value::raised();
    if (is_str(heap, self) && heap.as<Str>(self)->is_ascii()) {
        const Value quick = mapped_ascii(heap, *heap.as<Str>(self), mapping);
        if (!quick.is_unbound()) return quick;
    }
    TextBuilder out(heap);
    if (is_str(heap, self)) return mapping(text, out), heap.value(out.make());
    // Other bytes stand for no letters: they pass through as blanks would.
    ByteBuffer letters(heap);
    for (std::size_t i = 0; i < text.size(); ++i)
        letters.push_back(text.at(i) < 0x80 ? text.narrow()[i] : ' ');
    mapping(Subject(heap, letters.view()), out);
    const Owned made(heap, heap.value(out.make()));
    const std::string_view mapped = latin1(*heap.as<Str>(made.get()));
    char* const to = letters.data();
    for (std::size_t i = 0; i < text.size(); text.passed(i++))
        to[i] = text.at(i) < 0x80 ? mapped[i] : text.narrow()[i];
    return make_same_bytes(heap, self, letters.view());
}

using Property = bool (*)(std::uint32_t);

// Not empty, and every character has the property (for bytes: and is ASCII).
Value all_have(Machine& m, Value self, Property property) {
    const Subject text(m.heap(), self);
    const bool bytes = !is_str(m.heap(), self);
    m.charge(text.size() / 32);
    for (std::size_t i = 0; i < text.size(); text.passed(i++)) {
        const std::uint32_t c = text.at(i);
        if ((bytes && c >= 0x80) || !property(c)) return Value::boolean(false);
    }
    return Value::boolean(text.size() != 0);
}

bool is_alphanumeric(std::uint32_t c) {
    return is_letter(c) || is_decimal(c) || is_digit(c) || is_numeric(c);
}
bool is_ascii_blank(std::uint32_t c) {
    return c == ' ' || (c >= 9 && c <= 13);
}

// At least one cased character, and none for which `wrong`.
Value cased(Machine& m, Value self, Property right, Property wrong) {
    const Subject text(m.heap(), self);
    const bool bytes = !is_str(m.heap(), self);
    m.charge(text.size() / 32);
    bool any = false;
    for (std::size_t i = 0; i < text.size(); text.passed(i++)) {
        const std::uint32_t c = text.at(i);
        if (bytes && c >= 0x80) continue;
        if (wrong(c) || is_title(c)) return Value::boolean(false);
        any = any || right(c);
    }
    return Value::boolean(any);
}

}  // namespace

Value text_lower(Machine& m, Args a) {
    return mapped(m, a[0], to_lower);
}
Value text_upper(Machine& m, Args a) {
    return mapped(m, a[0], to_upper);
}
Value text_title(Machine& m, Args a) {
    return mapped(m, a[0], to_title);
}
Value text_swapcase(Machine& m, Args a) {
    return mapped(m, a[0], swap_case);
}
Value text_capitalize(Machine& m, Args a) {
    return mapped(m, a[0], capitalize);
}
Value str_casefold(Machine& m, Args a) {
    return mapped(m, a[0], case_fold);
}

Value text_isalpha(Machine& m, Args a) {
    return all_have(m, a[0], is_letter);
}
Value text_isdigit(Machine& m, Args a) {
    return all_have(m, a[0], is_digit);
}
Value text_isalnum(Machine& m, Args a) {
    return all_have(m, a[0], is_alphanumeric);
}
Value text_isspace(Machine& m, Args a) {
    return all_have(m, a[0], is_str(m.heap(), a[0]) ? is_space : is_ascii_blank);
}
Value text_isupper(Machine& m, Args a) {
    return cased(m, a[0], is_upper, is_lower);
}
Value text_islower(Machine& m, Args a) {
    return cased(m, a[0], is_lower, is_upper);
}
Value str_isdecimal(Machine& m, Args a) {
    return all_have(m, a[0], is_decimal);
}
Value str_isnumeric(Machine& m, Args a) {
    return all_have(m, a[0], is_numeric);
}

// Upper case only behind uncased characters, lower case only behind cased ones.
Value text_istitle(Machine& m, Args a) {
    const Subject text(m.heap(), a[0]);
    const bool bytes = !is_str(m.heap(), a[0]);
    m.charge(text.size() / 32);
    bool any = false, inside = false;
    for (std::size_t i = 0; i < text.size(); text.passed(i++)) {
        const std::uint32_t c = bytes && text.at(i) >= 0x80 ? ' ' : text.at(i);
        if (is_upper(c) || is_title(c)) {
            if (inside) return Value::boolean(false);
            inside = any = true;
        } else if (is_lower(c)) {
            if (!inside) return Value::boolean(false);
            any = true;
        } else {
            inside = false;
        }
    }
    return Value::boolean(any);
}

Value text_isascii(Machine& m, Args a) {
    const Subject text(m.heap(), a[0]);
    m.charge(text.size() / 64);
    if (is_str(m.heap(), a[0])) return Value::boolean(m.heap().as<Str>(a[0])->is_ascii());
    for (std::size_t i = 0; i < text.size(); text.passed(i++)) {
        if (text.at(i) >= 0x80) return Value::boolean(false);
    }
    return Value::boolean(true);
}

Value str_isidentifier(Machine& m, Args a) {
    const Subject s(m.heap(), a[0]);
    m.charge(s.size() / 16);
    if (s.size() == 0 || !syntax::is_identifier_start(s.at(0))) return Value::boolean(false);
    for (std::size_t i = 1; i < s.size(); s.passed(i++)) {
        if (!syntax::is_identifier_part(s.at(i))) return Value::boolean(false);
    }
    return Value::boolean(true);
}

Value str_isprintable(Machine& m, Args a) {
    const Subject s(m.heap(), a[0]);
    m.charge(s.size() / 32);
    for (std::size_t i = 0; i < s.size(); s.passed(i++)) {
        if (!is_printable(s.at(i))) return Value::boolean(false);
    }
    return Value::boolean(true);
}

}  // namespace outlive::machine
