// The quick half of json.loads: a text without a mistake, whose numbers and
// objects become what they are by default. At the first mistake all is left to
// json/__init__.py, which finds it again and says what it is.
#include <optional>
#include <unordered_map>

#include "engine/library/native/native_modules.hpp"
#include "engine/machine/builtins/numbers.hpp"
#include "engine/objects/dict.hpp"
#include "engine/objects/number.hpp"
#include "engine/objects/sequence.hpp"
#include "engine/objects/utf8.hpp"

namespace outlive::library {

using namespace machine;

namespace {

constexpr int deepest_level = 200;  // deeper ones meet Python's recursion limit
constexpr std::uint32_t look_again = 1U << 14;

class JsonReader {
  public:
    JsonReader(Machine& m, const Str& text, std::uint32_t from)
        : m_(m), heap_(m.heap()), text_(text), at_(from) {}
    ~JsonReader() {
        for (const auto& [characters, key] : keys_) heap_.release(key);
    }
    JsonReader(const JsonReader&) = delete;
    JsonReader& operator=(const JsonReader&) = delete;

    // A new reference; raised; unbound: a mistake, or too deep.
    [[nodiscard]] Value value(int level);
    [[nodiscard]] std::uint32_t place() const { return at_; }

  private:
    [[nodiscard]] std::uint32_t look(std::uint32_t ahead = 0) const {
        return at_ + ahead < text_.length ? text_.at(at_ + ahead) : 0;
    }
    void skip_blanks() {
        while (at_ < text_.length &&
               (look() == ' ' || look() == '\n' || look() == '\t' || look() == '\r'))
            ++at_;
    }
    [[nodiscard]] bool take(std::uint32_t c) {
        if (at_ >= text_.length || look() != c) return false;
        ++at_;
        return true;
    }
    [[nodiscard]] bool take_word(std::string_view word);
    [[nodiscard]] bool take_digits(std::string& digits);
    [[nodiscard]] bool take_characters();  // of a string, into `characters_`
    [[nodiscard]] bool take_escape();
    [[nodiscard]] std::optional<std::uint32_t> four_digits();
    [[nodiscard]] bool fits();
    [[nodiscard]] Value word();
    [[nodiscard]] Value number();
    [[nodiscard]] Value string();
    [[nodiscard]] Value key();
    [[nodiscard]] Value array(int level);
    [[nodiscard]] Value object(int level);
    [[nodiscard]] bool member(Dict& dict, int level, Value& bad);

    Machine& m_;
    Heap& heap_;
    const Str& text_;
    std::uint32_t at_, looked_at_ = 0;
    std::string characters_;
    std::unordered_map<std::string, Value> keys_;  // each text is one object, as in CPython
};

bool JsonReader::take_word(std::string_view word) {
    for (std::uint32_t i = 0; i < word.size(); ++i) {
        if (look(i) != static_cast<std::uint8_t>(word[i])) return false;
    }
    at_ += static_cast<std::uint32_t>(word.size());
    return true;
}

bool JsonReader::take_digits(std::string& digits) {
    const std::uint32_t begin = at_;
    for (; look() >= '0' && look() <= '9'; ++at_) digits += static_cast<char>(look());
    return at_ != begin;
}

// False: raised, for what was read has outgrown the budget.
bool JsonReader::fits() {
    if (at_ - looked_at_ < look_again) return true;
    m_.charge((at_ - looked_at_) / 8);
    looked_at_ = at_;
    return m_.reserve(std::uint64_t{look_again} * 8);
}

Value JsonReader::word() {
    if (take_word("null")) return Value::none();
    if (take_word("true")) return Value::boolean(true);
    if (take_word("false")) return Value::boolean(false);
    return Value::unbound();
}

Value JsonReader::number() {
    std::string text;
    if (take('-')) text += '-';
    if (look() == '0') {
        text += '0';
        ++at_;
    } else if (!take_digits(text)) {
        return Value::unbound();
    }
    bool whole = true;
    if (look() == '.' && look(1) >= '0' && look(1) <= '9') {
        whole = false;
        text += '.';
        ++at_;
        (void)take_digits(text);
    }
    if (look() == 'e' || look() == 'E') {
        const std::uint32_t sign = look(1) == '+' || look(1) == '-' ? 1 : 0;
        if (look(1 + sign) >= '0' && look(1 + sign) <= '9') {
            whole = false;
            text += 'e';
            if (sign != 0) text += static_cast<char>(look(1));
            at_ += 1 + sign;
            (void)take_digits(text);
        }
    }
    if (!whole) {
        const auto d = float_from_text(text);
        return d ? Value::real(*d) : Value::unbound();
    }
    const bool negative = text[0] == '-';
    const std::string_view digits = std::string_view(text).substr(negative ? 1 : 0);
    if (digits.size() > 600) return Value::unbound();  // int() says what is too long
    return int_from_digits(heap_, digits, 10, negative);
}

std::optional<std::uint32_t> JsonReader::four_digits() {
    std::uint32_t code = 0;
    for (std::uint32_t i = 0; i < 4; ++i) {
        const std::uint32_t c = look(i);
        if (c >= '0' && c <= '9')
            code = code * 16 + (c - '0');
        else if ((c | 32U) >= 'a' && (c | 32U) <= 'f')
            code = code * 16 + ((c | 32U) - 'a' + 10);
        else
            return {};
    }
    at_ += 4;
    return code;
}

bool JsonReader::take_escape() {
    constexpr std::string_view letters = "\"\\/bfnrt", meant = "\"\\/\b\f\n\r\t";
    const std::uint32_t c = look();
    if (c < 128) {
        if (const auto i = letters.find(static_cast<char>(c));
            c != 0 && i != std::string_view::npos) {
            characters_ += meant[i];
            ++at_;
            return true;
        }
    }
    if (!take('u')) return false;
    const auto high = four_digits();
    if (!high) return false;
    std::uint32_t code = *high;
    if (code >= 0xD800 && code <= 0xDBFF && look() == '\\' && look(1) == 'u') {
        const std::uint32_t before = at_;
        at_ += 2;
        const auto low = four_digits();
        if (!low) return false;
        if (*low >= 0xDC00 && *low <= 0xDFFF)
            code = 0x10000 + ((code - 0xD800) << 10U | (*low - 0xDC00));
        else
            at_ = before;
    }
    encode_utf8(code, characters_);
    return true;
}

// Behind the opening quote, up to behind the closing one.
bool JsonReader::take_characters() {
    characters_.clear();
    for (;;) {
        if (at_ >= text_.length) return false;
        const std::uint32_t c = text_.at(at_++);
        heap_.worked(2);
        if (c == '"') return true;
        if (c == '\\') {
            if (!take_escape()) return false;
        } else if (c < ' ') {
            return false;
        } else if (c < 128) {
            characters_ += static_cast<char>(c);
        } else {
            encode_utf8(c, characters_);
        }
    }
}

Value JsonReader::string() {
    return take_characters() ? m_.text(characters_) : Value::unbound();
}

Value JsonReader::key() {
    if (!take('"') || !take_characters()) return Value::unbound();
    const auto [known, is_new] = keys_.try_emplace(characters_, Value::unbound());
    if (is_new) known->second = m_.text(characters_);
    return heap_.retained(known->second);
}

Value JsonReader::array(int level) {
    List* list = make_list(heap_);
    Owned made(heap_, heap_.value(list));
    skip_blanks();
    if (take(']')) return made.give();
    do {
        skip_blanks();
        const Value item = value(level + 1);
        if (item.is_unbound() || item.is_answer()) return item;
        append_owned(heap_, *list, item);
        skip_blanks();
    } while (take(','));
    return take(']') ? made.give() : Value::unbound();
}

// One `"key": value` into the dict; false: `bad` tells why not.
bool JsonReader::member(Dict& dict, int level, Value& bad) {
    bad = Value::unbound();
    skip_blanks();
    const Value name = key();
    if (name.is_unbound()) return false;
    const Owned owned(heap_, name);
    skip_blanks();
    if (!take(':')) return false;
    skip_blanks();
    bad = value(level + 1);
    if (bad.is_unbound() || bad.is_answer()) return false;
    const Owned content(heap_, bad);
    set(heap_, dict, *heap_.as<Str>(name), bad);
    return true;
}

Value JsonReader::object(int level) {
    Dict* dict = make_dict(heap_);
    Owned made(heap_, heap_.value(dict));
    skip_blanks();
    if (take('}')) return made.give();
    do {
        Value bad;
        if (!member(*dict, level, bad)) return bad;
        skip_blanks();
    } while (take(','));
    return take('}') ? made.give() : Value::unbound();
}

Value JsonReader::value(int level) {
    heap_.worked(16);
    if (!fits()) return Value::raised();
    if (level > deepest_level) return Value::unbound();
    switch (look()) {
        case '"':
            ++at_;
            return string();
        case '[':
            ++at_;
            return array(level);
        case '{':
            ++at_;
            return object(level);
        case 'n':
        case 't':
        case 'f':
            return word();
        default:
            return number();
    }
}

// (value, where it ends), or NotImplemented.
Value read_json(Machine& m, Args a) {
    Heap& heap = m.heap();
    if (!heap.is(a[0], Kind::Str) || !a[1].is_int()) return Value::not_implemented();
    const Str& text = *heap.as<Str>(a[0]);
    if (a[1].as_int() < 0 || a[1].as_int() > text.length) return Value::not_implemented();
    JsonReader reader(m, text, static_cast<std::uint32_t>(a[1].as_int()));
    const Value read = reader.value(0);
    if (read == Value::raised()) return read;
    if (read.is_unbound()) return Value::not_implemented();
    const Owned owned(heap, read);
    m.charge((reader.place() - static_cast<std::uint32_t>(a[1].as_int())) / 16);
    const Value both[2] = {read, Value::integer(reader.place())};
    return objects::make_tuple(heap, both, 2);
}

constexpr NativeSpec specs[] = {
    {"read(text, start, /)", read_json},
};

}  // namespace

NativeTable json_reading_functions() {
    return specs;
}

}  // namespace outlive::library
